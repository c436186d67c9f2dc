## What a player reads when a save of another release cannot go on where it stood.

## Every load passes here: variables of another release become this one's.
label after_load:
    $ saves.mend()
    return

init python:
    config.start_callbacks.append(saves.remember_starts)

label saves_lost_place:
    $ renpy.block_rollback()
    call screen plain_message(
        heading=_("This save comes from another version"),
        body=_("The scene where you saved is no longer part of the story, so the game cannot go on from there. Nothing is lost: your other saves, the codex and the endings that you have reached are kept. Load an earlier save, or begin again from the chair and skip what you have read."))
    $ MainMenu(confirm=False, save=False)()

label saves_lost_return:
    $ renpy.block_rollback()
    call screen plain_message(
        heading=_("The way back from this scene has changed"),
        body=_("Your save stands in a scene that this version of the story reaches in another way, so the game does not know where to return to. Load an earlier save, or begin again from the chair and skip what you have read."))
    $ MainMenu(confirm=False, save=False)()
