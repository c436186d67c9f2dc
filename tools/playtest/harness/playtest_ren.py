"""renpy
init 9998 python in playtest:
"""

# Walks recorded playthroughs in the real engine and writes what happens, one JSON object a line.
# The same objects are made by tools/playtest/trace.py from the simulator.
#
#   ATS_PLAYTEST_RUNS    JSON list of runs: {label, set: {variable: value}, name, choices: [ids],
#                        limit: lines, sheets, prompts and choices after which to stop, or null}
#   ATS_PLAYTEST_TRACE   where to write
#   ATS_PLAYTEST_FRAMES  folder for pictures; without it nothing is ever drawn
#   ATS_PLAYTEST_EVERY   line, scene or place: when to take a picture
#   ATS_PLAYTEST_SIZE    width x height of a picture

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import Any

# The engine's own package: `renpy` in scripts is only the public half of it.
engine: Any = importlib.import_module("renpy")

MAX_INTERACTIONS = 20_000
POSITIONS = ("far_left", "left", "centre", "right", "far_right")
#: What every store of the engine has from the start.
OWN_NAMES = frozenset(vars(engine.minstore))

session: Any = None


def plain(text: str) -> str:
    """Text as the player reads it: values put in, tags left out."""
    shown = engine.substitutions.substitute(text)[0]
    return str(engine.text.extras.filter_text_tags(shown, allow=())).replace("{{", "{")


def optional(text: str | None) -> str | None:
    return None if text is None else plain(text)


def nothing(*_args: Any, **_kwargs: Any) -> None:
    """Does nothing."""


class NoDraw:
    """Stands in for the renderer when nothing is drawn."""

    def __init__(self) -> None:
        self.info = {"renderer": "none", "resizable": True, "additive": True, "models": True}

    def __getattr__(self, name: str) -> Any:
        return nothing


class Session:
    """All runs of one start of the engine."""

    def __init__(self) -> None:
        self.runs = json.loads(Path(os.environ["ATS_PLAYTEST_RUNS"]).read_text(encoding="utf-8"))
        # Open as long as the engine runs, and a line at a time: what was written survives a crash.
        trace = Path(os.environ["ATS_PLAYTEST_TRACE"])
        self.out = trace.open("w", encoding="utf-8", buffering=1)
        self.frames = os.environ.get("ATS_PLAYTEST_FRAMES")
        self.every = os.environ.get("ATS_PLAYTEST_EVERY", "line")
        width, height = os.environ.get("ATS_PLAYTEST_SIZE", "1280x720").split("x")
        self.size = (int(width), int(height))
        self.number = -1
        self.run: Any = None
        self.over = True
        self.label = ""
        self.taken = 0
        self.passed = 0
        self.interactions = 0
        self.state: dict[str, Any] = {}
        self.picture: str | None = None
        self.step = 0
        self.pictures = 0
        self.pictured: set[Any] = set()
        self.names: dict[int, str] = {}
        self.choice: Any = None

    def emit(self, ev: str, **fields: Any) -> None:
        if self.over and ev != "run":
            return
        # An interaction that is never drawn does not tell the engine that all is well.
        engine.execution.not_infinite_loop(60)
        # Back in the main menu the variables have their start values again.
        changed = self.changes() if fields.get("ending", ev) is not None else {}
        if changed:
            fields["set"] = changed
        record = dict(fields, ev=ev, run=self.number)
        self.out.write(json.dumps(record, ensure_ascii=False) + "\n")

    def changes(self) -> dict[str, Any]:
        """The story variables that changed since the last record."""
        changed = {}
        for name, value in vars(engine.store.story).items():
            if type(value) in (str, int, bool) and name not in OWN_NAMES and name[0] != "_":
                old = self.state.get(name)
                if old is not value and (old != value or type(old) is not type(value)):
                    changed[name] = value
                    self.state[name] = value
        return changed

    def next_run(self) -> None:
        """Close the run that has come back to the main menu and take up the next."""
        if not self.over:
            self.emit("end", ending=None)
        self.number += 1
        if self.number >= len(self.runs):
            self.out.write(json.dumps({"ev": "done"}) + "\n")
            self.out.close()
            engine.exports.quit(status=0)
        self.run = self.runs[self.number]
        self.label = self.run["label"]

    def begin_run(self) -> None:
        store = engine.store
        store._skipping = False
        self.names = {id(value): name for name, value in vars(store.character).items()}
        self.taken = self.interactions = self.passed = 0
        self.over = False
        self.state = {}
        for name, value in self.run["set"].items():
            setattr(store.story, name, value)
        if self.run["name"] is not None:
            store.story.player_name = self.run["name"]
        # The engine starts with a black picture on the stage.
        engine.exports.scene("master")
        self.changes()
        self.emit("begin", state=dict(sorted(self.state.items())))

    def around(self) -> dict[str, Any]:
        """Stage, music and ambience as they are now."""
        exports = engine.exports
        actors = {}
        place = None
        for tag in sorted(exports.get_showing_tags("master")):
            attributes = list(exports.get_attributes(tag, "master") or ())
            if tag == "place":
                place = " ".join(attributes)
            else:
                actors[tag] = self.actor(tag, attributes)
        now = engine.store.cue.now
        return {
            "place": place,
            "actors": actors,
            "music": now.get("music"),
            "ambience": now.get("ambience"),
        }

    def actor(self, tag: str, attributes: list[str]) -> str:
        return " ".join([*attributes, "@" + self.position(tag)])

    def position(self, tag: str) -> str:
        """Which position's transform holds a picture.

        A new expression keeps the transform, but not the engine's `at` list.
        """
        shown = engine.game.context().scene_lists.get_displayable_by_tag("master", tag)
        while shown is not None:
            block = getattr(shown, "atl", None)
            for name in POSITIONS:
                if block is not None and block is getattr(engine.store, "at_" + name).atl:
                    return name
            shown = getattr(shown, "child", None)
        return "nowhere"

    def line(self, who: Any, what: str, interact: bool, kwargs: dict[str, Any]) -> None:
        """A say statement of the script is about to run."""
        identifier = engine.game.context().translate_identifier
        screen = kwargs.get("screen")
        self.show(identifier)
        if screen in ("sheet", "card"):
            card = screen == "card"
            self.emit(
                "sheet",
                id=identifier,
                style="card" if card else kwargs.get("show_style"),
                title=optional(kwargs.get("show_title")),
                source=optional(kwargs.get("show_subtitle" if card else "show_source")),
                text=plain(what),
                **self.around(),
            )
            self.count()
            return
        speaker = (
            None
            if who is None or who is engine.store.narrator
            else self.names.get(id(who), str(who))
        )
        self.emit(
            "line",
            id=identifier,
            who=speaker,
            text=plain(what),
            mode=screen or "talk",
            off=bool(kwargs.get("show_off", False)),
            caption=not interact,
            **self.around(),
        )
        if interact:
            self.count()

    def count(self) -> None:
        """One more of what a player has to answer: the run may end with it."""
        self.passed += 1
        if self.passed == self.run["limit"]:
            self.emit("stop")
            self.over = True
            engine.exports.full_restart()

    def name(self, prompt: str) -> None:
        """The player is asked for a name, and keeps the one there is."""
        self.emit("name", prompt=plain(prompt))
        self.count()

    def menu(self, items: Any, head: dict[str, Any], item_arguments: Any) -> Any:
        """Note what is offered and take what the run says; the value of the option taken."""
        offered = []
        withheld = []
        values = {}
        arguments = item_arguments or [((), {})] * len(items)
        for (caption, condition, value), (_, named) in zip(items, arguments, strict=True):
            if value is None:
                continue
            option = named.get("id")
            if not engine.python.py_eval(condition):
                withheld.append(option)
                continue
            values[option] = value
            offered.append([option, plain(caption), optional(named.get("note")), named.get("verb")])
        if not offered:
            # The engine would go on behind the choice; the story does not say what comes then.
            self.fail("no option of this choice is offered")
        self.show("choice_" + str(offered[0][0]))
        choices = self.run["choices"]
        wanted = choices[self.taken] if self.taken < len(choices) else None
        self.taken += 1
        self.emit(
            "menu",
            screen=head.get("screen"),
            message=head.get("message"),
            source=optional(head.get("source")),
            subject=optional(head.get("subject")),
            red_tab=bool(head.get("red_tab", False)),
            offered=offered,
            withheld=withheld,
            chosen=wanted,
            **self.around(),
        )
        self.count()
        if wanted not in values:
            self.fail(
                "the plan ends at this menu"
                if wanted is None
                else f"option {wanted} is not offered"
            )
        return values[wanted]

    def ending(self, name: str) -> None:
        self.emit("end", ending=name)
        self.over = True
        self.show("ending_" + name)

    def fail(self, message: str) -> None:
        """Give up this run."""
        self.emit("fault", message=message)
        self.over = True
        engine.exports.full_restart()

    def answer(self) -> Any:
        """What an interaction returns."""
        self.interactions += 1
        if self.over and self.number >= 0:
            engine.exports.full_restart()
        if self.interactions > MAX_INTERACTIONS:
            self.fail(f"more than {MAX_INTERACTIONS} interactions")
        kind = getattr(engine.game.context().info, "_current_interact_type", "with")
        return kind != "pause"

    def show(self, name: str) -> None:
        """Something new is about to stand on the screen; ``name`` is what its picture is called."""
        self.picture = name
        self.step += 1

    def wants_picture(self) -> bool:
        return self.picture is not None and self.picture_key() not in self.pictured

    def picture_key(self) -> Any:
        """What there shall be one picture of."""
        assert self.picture is not None
        if self.every == "line" or self.picture.startswith("ending_"):
            return (self.number, self.step)
        return engine.store.record.now.scene if self.every == "scene" else self.around()["place"]

    def take_picture(self) -> None:
        """Write the frame as it is drawn now."""
        if self.frames is None or not self.wants_picture():
            return
        self.pictured.add(self.picture_key())
        self.pictures += 1
        name = f"{self.number:02d}_{self.pictures:04d}_{self.picture}.png"
        data = engine.exports.screenshot_to_bytes(self.size)
        Path(self.frames, name).write_bytes(data)


def begin_session() -> None:
    """Put the session between the engine and the script."""
    global session
    if not os.environ.get("ATS_PLAYTEST_RUNS") or engine.game.args.command != "run":
        return
    session = engine.session.get("playtest")
    if session is None:
        session = engine.session["playtest"] = Session()
    watch(session)
    config = engine.config
    config.label_overrides["_main_menu_screen"] = "playtest_next"
    config.has_autosave = False
    config.autosave_on_choice = config.autosave_on_quit = False
    config.skipping = None
    config.missing_show = lambda name, _what, _layer: session.emit(
        "fault", message="there is no image " + " ".join(name)
    )
    # The game would take a player to a kind message; a test wants the engine's error.
    config.missing_label_callback = None
    if session.frames is None:
        draw_nothing(session)
    else:
        draw_at_once(session)


def watch(session: Session) -> None:
    """Wrap the few functions through which the script acts."""
    store = engine.store
    exports = engine.exports
    say, menu = exports.say, exports.menu

    def watched_say(who: Any, what: str, *args: Any, **kwargs: Any) -> Any:
        if not session.over:
            session.line(who, what, kwargs.get("interact", True), kwargs)
        return say(who, what, *args, **kwargs)

    def watched_menu(
        items: Any, set_expr: Any, args: Any = None, kwargs: Any = None, item_arguments: Any = None
    ) -> Any:
        value = session.menu(items, kwargs or {}, item_arguments)
        if session.frames is not None:
            session.choice = value
            menu(items, set_expr, args, kwargs, item_arguments)
        return value

    exports.say, exports.menu = watched_say, watched_menu

    def before(module: Any, name: str, note: Any) -> None:
        inner = getattr(module, name)

        def watched(*args: Any, **kwargs: Any) -> Any:
            note(*args, **kwargs)
            return inner(*args, **kwargs)

        setattr(module, name, watched)

    emit = session.emit
    before(store.record, "scene", lambda scene: emit("scene", scene=scene))
    before(
        store.record,
        "unlock",
        lambda entry, version=1: emit("unlock", entry=entry, version=version),
    )
    before(store.record, "ending", session.ending)
    before(
        store.cue,
        "sound",
        lambda id, caption=None: emit("sound", name=id, caption=optional(caption)),
    )
    before(store.stage, "camera", lambda move: emit("camera", value=move.replace(" ", "_")))
    before(store.stage, "shake", lambda strength: emit("shake", value=strength))
    before(store.stage, "flash", lambda colour: emit("flash", value=colour))
    before(
        exports,
        "pause",
        lambda delay=None, **_: emit("pause", value=None if delay is None else float(delay)),
    )
    store.record.ask_name = session.name


def draw_nothing(session: Session) -> None:
    """No window and no frame: every interaction is answered at once."""
    interface = engine.display.core.Interface
    engine.config.performance_test = False
    engine.config.predict_statements = 0
    engine.config.predict_screens = False

    def start(self: Any) -> None:
        self.started = True
        engine.display.draw = NoDraw()

    interface.start = start
    interface.take_screenshot = nothing
    # Between two lines there is nothing to look at; the screens of the lines themselves do run.
    interface.show_window = nothing
    interface.compute_overlay = nothing
    interface.compute_scene = lambda *_, **__: {}
    interface.get_screenshot = lambda *_, **__: b""
    interface.interact_core = lambda *_, **__: (False, session.answer())
    engine.exports.get_renderer_info = lambda: NoDraw().info
    engine.display.draw = NoDraw()


def draw_at_once(session: Session) -> None:
    """Real frames, but no transition, no typing and no motion: each interaction ends with its first
    settled frame.
    """
    store = engine.store
    interface = engine.display.core.Interface
    draw_screen = interface.draw_screen
    interact = interface.interact_core
    store._preferences.text_cps = 0
    store._preferences.transitions = 0
    store.persistent.reduced_motion = True

    def drawn(self: Any, root: Any, video: Any, draw: Any) -> Any:
        result = draw_screen(self, root, video, draw)
        context = engine.game.context()
        if self.ongoing_transition or not context.interacting or context.init_phase:
            self.force_redraw = True
            return result
        if getattr(self, "trans_pause", False):
            return result
        session.take_picture()
        kind = getattr(context.info, "_current_interact_type", "with")
        value = session.answer()
        raise engine.display.core.EndInteraction(session.choice if kind == "menu" else value)

    def interact_core(self: Any, **kwargs: Any) -> Any:
        if session.wants_picture():
            return interact(self, **kwargs)
        kind = getattr(engine.game.context().info, "_current_interact_type", "with")
        value = session.answer()
        return False, session.choice if kind == "menu" else value

    interface.draw_screen = drawn
    interface.interact_core = interact_core
