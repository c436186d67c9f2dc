## Going back to a scene of the flowchart: a new game that begins there, with the state it had.

init 999 python:
    config.start_callbacks.append(snapshots.note_starts)
    for _item in commendations.ALL:
        achievement.register(_item.id)

label before_main_menu:
    if renpy.session.get("resume_scene"):
        $ renpy.jump_out_of_context("resume_scene")
    return

label resume_scene:
    $ _resumed = snapshots.asked()
    if _resumed is None:
        $ MainMenu(confirm=False, save=False)()
    jump expression snapshots.restore(_resumed)
