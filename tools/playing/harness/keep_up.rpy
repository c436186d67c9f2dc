## Reloads the script, with the engine's own reload, when the tools say so. Seen by the engine
## through its search path, never part of the game. ATS_WATCH is a file that holds a number, which
## the tools raise after each build; the number that is loaded goes into a file beside it.

init 999 python hide:

    import os
    import time

    signal = os.environ.get("ATS_WATCH")
    if signal:

        def number():
            try:
                with open(signal, encoding="utf-8") as file:
                    return int(file.read() or 0)
            except (OSError, ValueError):
                return None

        loaded = number()
        state = {"next": 0.0, "told": False, "asked": False}

        def keep_up():
            now = time.time()
            # The reload itself shows screens, during which this is called again.
            if now < state["next"] or state["asked"]:
                return
            state["next"] = now + 0.2
            if not state["told"]:
                state["told"] = True
                with open(signal + ".loaded", "w", encoding="utf-8") as file:
                    file.write(str(loaded))
            current = number()
            if current is not None and current != loaded:
                state["asked"] = True
                renpy.reload_script()

        config.periodic_callbacks.append(keep_up)
