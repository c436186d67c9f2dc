## Keeps the running game up to date with what the tools built. Seen by the engine through its search
## path, never part of the game.
##
## ATS_WATCH is a file that holds a number, which the tools raise after each build: the script is then
## reloaded by the engine's own reload. The file with `.pictures` behind it is JSON, {"number", "layers"}:
## the pictures are then looked at again, which takes no reload. What is loaded is told in files beside
## them, with `.loaded` behind their names.

init 999 python hide:

    import json
    import os
    import time

    signal = os.environ.get("ATS_WATCH")
    if signal:

        def read(path, meaning):
            try:
                with open(path, encoding="utf-8") as file:
                    return meaning(file.read() or "0")
            except (OSError, ValueError):
                return None

        def tell(path, number):
            with open(path + ".loaded", "w", encoding="utf-8") as file:
                file.write(str(number))

        def pictures_told():
            told = read(signal + ".pictures", json.loads)
            # Not `isinstance(told, dict)`: the engine puts a class of its own under that name.
            return told if hasattr(told, "keys") else {"number": 0, "layers": []}

        loaded = read(signal, int)
        state = {"next": 0.0, "told": False, "asked": False, "pictures": pictures_told()["number"]}

        def keep_up():
            now = time.time()
            # The reload itself shows screens, during which this is called again.
            if now < state["next"] or state["asked"]:
                return
            state["next"] = now + 0.2
            if not state["told"]:
                state["told"] = True
                tell(signal, loaded)
                tell(signal + ".pictures", state["pictures"])
            current = read(signal, int)
            if current is not None and current != loaded:
                state["asked"] = True
                renpy.reload_script()
            show_pictures(pictures_told())

        def show_pictures(told):
            if told["number"] == state["pictures"]:
                return
            state["pictures"] = told["number"]
            store.sprites.forget()
            for kind, *arguments in told["layers"]:
                getattr(store.sprites, kind)(*arguments)
            store.refresh_pictures()
            tell(signal + ".pictures", told["number"])

        config.periodic_callbacks.append(keep_up)
