## Starts a game elsewhere than at the beginning. Seen by the engine through its search path, never
## part of the game. ATS_PLAY_FROM is JSON: {"scene": id or null, "values": {variable: value}}.

init 999 python hide:

    import json
    import os

    wanted = os.environ.get("ATS_PLAY_FROM")
    if wanted:
        wanted = json.loads(wanted)

        def set_values():
            for name, value in wanted["values"].items():
                setattr(store.story, name, value)

        config.start_callbacks.append(set_values)
        if wanted["scene"]:
            config.label_overrides["start"] = "scene_" + wanted["scene"]
