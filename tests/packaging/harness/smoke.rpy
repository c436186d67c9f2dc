## Plays what was packaged, by keys, for tests/packaging/test_smoke.py.
##   ATS_SMOKE_OUT   folder for what was seen: pictures, and told.json at the end
##   ATS_SMOKE_LOAD  load the save that an earlier run made, and tell where that leads

init 1000 python hide:

    import json
    import os
    import pygame_sdl2 as pygame

    out = os.environ["ATS_SMOKE_OUT"]
    loading = "ATS_SMOKE_LOAD" in os.environ
    now = {"step": "menu", "ticks": 0, "lines": 0}

    def state():
        values = {k: v for k, v in vars(renpy.store.story).items() if type(v) in (str, int, bool) and k[0] != "_"}
        return {"scene": record.now.scene, "said": _last_say_what, "story": values, "version": config.version,
                "build": renpy.store.build_id, "developer": bool(config.developer), "game": config.gamedir}

    def libraries():
        with open("/proc/self/maps") as maps:
            return sorted({line.split(None, 5)[5].strip() for line in maps if ".so" in line})

    def tell():
        with open(os.path.join(out, "told.json"), "w", encoding="utf-8") as file:
            json.dump(dict(state(), lines=now["lines"], libraries=libraries()), file)

    def press(key):
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, {"key": key, "mod": 0, "unicode": "", "repeat": False, "scancode": 0}))

    ## Typing a name is not what is tried here.
    renpy.input = lambda prompt, default="", **kwargs: default

    def picture(name):
        renpy.screenshot(os.path.join(out, name))

    def tick():
        now["ticks"] += 1
        if now["step"] == "menu":
            if renpy.get_screen("main_menu") and now["ticks"] > 10:
                picture("menu.png")
                now["step"], now["ticks"] = "play", 0
                _preferences.text_cps = 0
                _preferences.transitions = 0
                _preferences.skip_unseen = True
                _preferences.skip_after_choices = True
                if loading:
                    renpy.load("smoke-1")
                renpy.run(Start())
            elif now["ticks"] > 200:
                picture("stuck.png")
        elif now["step"] == "play" and not renpy.context()._main_menu:
            if loading:
                if now["ticks"] > 10:
                    picture("loaded.png")
                    tell()
                    renpy.quit(status=0)
            elif catalogue.chapter_of(record.now.scene) is not None and catalogue.chapter_of(record.now.scene).number > 0:
                picture("played.png")
                renpy.save("smoke-1", "smoke")
                tell()
                renpy.quit(status=0)
            else:
                if now["ticks"] % 50 == 0:
                    with open(os.path.join(out, "progress.txt"), "a") as file:
                        file.write("%s %s %s %s\n" % (now["ticks"], record.now.scene, now["lines"], _last_say_what))
                press(pygame.K_1 if now["ticks"] % 2 else pygame.K_RETURN)
                if not renpy.is_skipping():
                    renpy.config.skipping = "slow"

    config.periodic_callbacks.append(tick)
    config.all_character_callbacks.append(lambda event, **kw: now.update(lines=now["lines"] + (event == "show")))
