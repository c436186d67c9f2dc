## Plays the choices of a witness at once and hands the game over to the player where they lead. Seen
## by the engine through its search path, never part of the game. ATS_PLAY_WITNESS is JSON:
## {"choices": [option ids], "passed": how many lines, prompts and choices pass before that}.
##
## Everything passes through the engine's own statements, as if somebody clicked very fast: the log,
## the way back and what was seen are those of a player who took these choices.

init 999 python hide:

    import importlib
    import json
    import os
    from types import SimpleNamespace

    wanted = os.environ.get("ATS_PLAY_WITNESS")
    if wanted:
        wanted = json.loads(wanted)
        engine = importlib.import_module("renpy")
        exports = engine.exports
        interface = engine.display.core.Interface
        # No object of the script's kind: those are set back when the player goes back.
        now = SimpleNamespace(passed=0, taken=0, forward=False, choice=None, autosave=True)
        say, menu, interact_core = exports.say, exports.menu, interface.interact_core
        sound, ask_name, notify = store.cue.sound, store.record.ask_name, exports.notify

        def forward_core(self, **kwargs):
            kind = getattr(engine.game.context().info, "_current_interact_type", "with")
            return False, now.choice if kind == "menu" else kind != "pause"

        def nothing(*args, **kwargs):
            pass

        def begin():
            now.forward = True
            now.autosave = config.has_autosave
            config.has_autosave = False
            exports.say, exports.menu, exports.notify = forward_say, forward_menu, nothing
            store.cue.sound, store.record.ask_name = nothing, forward_name
            interface.interact_core = forward_core
            if wanted["passed"] <= 0:
                end()

        def end():
            now.forward = False
            config.has_autosave = now.autosave
            exports.say, exports.menu, exports.notify = say, menu, notify
            store.cue.sound, store.record.ask_name = sound, ask_name
            interface.interact_core = interact_core

        def passes():
            """Whether this one is passed; the first that is not ends it."""
            if now.passed >= wanted["passed"]:
                end()
                return False
            now.passed += 1
            return True

        def forward_say(who, what, *args, **kwargs):
            # The caption of a choice stands with it and asks for no click.
            if kwargs.get("interact", True):
                passes()
            return say(who, what, *args, **kwargs)

        def forward_name(prompt):
            if not passes():
                ask_name(prompt)

        def forward_menu(items, set_expr, args=None, kwargs=None, item_arguments=None):
            if passes():
                option = wanted["choices"][now.taken]
                now.taken += 1
                for number, item in enumerate(items):
                    if item_arguments and item_arguments[number][1].get("id") == option:
                        now.choice = item[2]
                # The button does this when it is clicked.
                store.record.option_taken(option)
            return menu(items, set_expr, args, kwargs, item_arguments)

        config.start_callbacks.append(begin)
