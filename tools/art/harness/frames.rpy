## Shows the frames that a JSON file lists, one after the other, and writes each as a PNG. Seen by the
## engine through its search path, never part of the game.
##
##   ATS_FRAMES       {"frames": [...], "size": [width, height]}; a frame is {"file", "place": [place,
##                    light] or null, "people": [[tag, pose, expression, position]], "who": cast id or
##                    null, "text": line, "screen": say screen or null}
##   ATS_FRAMES_DONE  a file that takes the name of each picture once it is written, a line each

init 999 python hide:

    import json
    import os

    wanted = os.environ.get("ATS_FRAMES")
    if wanted:
        config.label_overrides["start"] = "ats_frames"
        config.label_overrides["before_main_menu"] = "ats_frames"
        config.has_autosave = False
        config.autosave_on_quit = False
        config.window_show_transition = None
        config.window_hide_transition = None
        persistent.reduced_motion = True

label ats_frames:
    python hide:
        import json
        import os

        with open(os.environ["ATS_FRAMES"], encoding="utf-8") as file:
            job = json.load(file)
        _preferences.text_cps = 0
        _preferences.transitions = 0
        done = open(os.environ["ATS_FRAMES_DONE"], "w", encoding="utf-8", buffering=1)
        # The first thing that a starting engine draws may be nothing.
        renpy.pause(.5)
        for frame in job["frames"]:
            renpy.scene("master")
            stage.reset()
            if frame["place"]:
                renpy.show(("place",) + tuple(word for word in frame["place"] if word))
            for tag, pose, expression, position in frame["people"]:
                renpy.show((tag, pose, expression), at_list=[getattr(store, "at_" + position)])
            speaker = getattr(store.character, frame["who"]) if frame["who"] else narrator
            screen = {"screen": frame["screen"]} if frame["screen"] else {}
            if frame["text"]:
                speaker(frame["text"], interact=False, **screen)
            renpy.pause(.03)
            with open(frame["file"], "wb") as picture:
                picture.write(renpy.screenshot_to_bytes(tuple(job["size"])))
            done.write(frame["file"] + "\n")
        renpy.quit(status=0)
