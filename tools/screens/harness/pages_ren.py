"""renpy
init 9997 python in screens:
"""

# What `tools screens` shows: pages by name, each a function with one interaction. Words come from
# the story itself, always the longest there are.

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

engine: Any = importlib.import_module("renpy")

MENU_PAGES: dict[str, Callable[[], None]] = {}
GAME_PAGES: dict[str, Callable[[], None]] = {}

Page = Callable[[], None]


def menu_page(show: Page) -> Page:
    MENU_PAGES[show.__name__] = show
    return show


def game_page(show: Page) -> Page:
    GAME_PAGES[show.__name__] = show
    return show


def store() -> Any:
    return engine.store


# Words of the story -------------------------------------------------------------------------------


def says() -> list[tuple[Any, dict[str, Any]]]:
    """Every line of the script: (Say node, its keyword arguments)."""
    found = []
    for node in engine.game.script.translator.default_translates.values():
        for inner in said_in(node):
            keywords = inner.arguments.evaluate()[1] if inner.arguments else {}
            found.append((inner, keywords))
    return found


def said_in(node: Any) -> list[Any]:
    """The Say nodes of a translatable block, which some releases of the engine fold into one."""
    inner = [node] if isinstance(node, engine.ast.Say) else node.block
    return [item for item in inner if isinstance(item, engine.ast.Say)]


def longest(screen: str | None, style: str | None = None, who: bool = True) -> Any:
    """The longest line of a kind: (who, what, keyword arguments)."""
    lines = [
        (node, keywords)
        for node, keywords in says()
        if keywords.get("screen") == screen
        and keywords.get("show_style") == style
        and (node.who is not None) is who
        and node.interact
    ]
    if not lines:
        # The story has no such line yet: its kind is shown with the longest line of any.
        lines = [(node, {"screen": screen}) for node, _ in says() if (node.who is not None) is who]
    node, keywords = max(lines, key=lambda line: len(line[0].what))
    return speaker_of(node), node.what, keywords


def speaker_of(node: Any) -> Any:
    """The Character of a Say node, or None."""
    return getattr(store().character, node.who, store().narrator) if node.who else None


def menus(screen: str) -> list[Any]:
    """Every menu of a screen: (caption node or None, menu node)."""
    captions = {}
    for node in engine.game.script.translator.default_translates.values():
        for inner in said_in(node):
            after = inner.next
            if isinstance(after, engine.ast.EndTranslate):
                after = after.next
            if not inner.interact and isinstance(after, engine.ast.Menu):
                captions[id(after)] = inner
    found = []
    for node in engine.game.script.all_stmts or engine.game.script.namemap.values():
        if not isinstance(node, engine.ast.Menu) or not node.arguments:
            continue
        if node.arguments.evaluate()[1].get("screen") == screen:
            found.append((captions.get(id(node)), node))
    return found


def weight(pair: Any) -> int:
    caption, node = pair
    words = sum(len(item[0]) + 60 for item in node.items)
    return words + (len(caption.what) if caption else 0)


def show_menu(pair: Any) -> None:
    """Show a menu of the script with all of its options."""
    caption, node = pair
    if caption is not None:
        arguments, keywords = caption.arguments.evaluate() if caption.arguments else ((), {})
        engine.exports.say(
            speaker_of(caption), caption.what, *arguments, interact=False, **keywords
        )
    items = [
        (label, "True", number) for number, (label, _, block) in enumerate(node.items) if block
    ]
    given = [
        (info.evaluate() if info else ((), {}))
        for info, item in zip(
            node.item_arguments or [None] * len(node.items), node.items, strict=True
        )
        if item[2]
    ]
    # One option was taken before, so that its mark shows.
    marked = given[-1][1].get("id")
    if marked:
        store().record.remember("options_taken", marked)
    arguments, keywords = node.arguments.evaluate()
    engine.exports.menu(items, None, arguments, keywords, given)


def on_stage(*people: tuple[str, str]) -> None:
    """The Watch, and people on it: (id, position)."""
    exports = engine.exports
    exports.scene("master")
    place = next(iter(store().catalogue.places.values()))
    exports.show(("place", place.id, place.lights[0]) if place.lights else ("place", place.id))
    for person, position in people:
        entry = store().catalogue.people[person]
        exports.show(
            (person, entry.poses[0], entry.expressions[0]),
            at_list=[getattr(store(), "at_" + position)],
        )


def game_menu(name: str, **keywords: Any) -> None:
    engine.exports.call_in_new_context("_game_menu", _game_menu_screen=name, **keywords)


def menu_screen(name: str, *arguments: Any, **keywords: Any) -> None:
    """A page of the main menu."""
    engine.exports.show_screen(name, *arguments, _transient=True, **keywords)
    engine.exports.ui.interact()


def seasoned() -> None:
    """What a player remembers who has played for a while."""
    catalogue, persistent = store().catalogue, store().persistent
    scenes = list(catalogue.scenes)
    persistent.scenes_seen = set(scenes[: len(scenes) * 2 // 3])
    persistent.endings_reached = set(list(catalogue.endings)[:3])
    persistent.codex_known = {
        entry.id: len(entry.versions) for entry in list(catalogue.codex.values())[::2]
    }
    persistent.codex_read = dict(list(persistent.codex_known.items())[::3])
    persistent.last_ending = "nine_hours"
    persistent.places_seen = {
        f"{place.id} {light}".strip()
        for place in list(catalogue.places.values())[:12]
        for light in place.lights or ("",)
    }
    persistent.people_seen = set(list(catalogue.people)[:9])
    persistent.tracks_heard = {f"{kind} {name}" for kind, name in list(catalogue.audio)[:8]}
    state: dict[str, Any] = {
        "values": {},
        "place": (),
        "music": None,
        "ambience": None,
        "calls": [],
        "codex": {},
        "options": set(),
        "decisions": [],
        "visited": set(),
    }
    persistent.scene_states = dict.fromkeys(persistent.scenes_seen, state)
    options = list(store().routes.options)
    persistent.options_taken = set(options[::2])
    persistent.last_decisions = options[::4][:24]
    persistent.verbs_used = {"forward": 12, "hold": 3, "alter": 4}


def underway() -> None:
    """A playthrough that is some way on."""
    record, catalogue = store().record, store().catalogue
    scenes = list(catalogue.scenes)
    record.now.scene = scenes[len(scenes) // 3]
    record.now.visited = set(scenes[: len(scenes) // 3])
    record.now.codex = dict(store().persistent.codex_known or {})
    record.now.decisions = list(store().persistent.last_decisions or ())
    record.now.options = set(record.now.decisions)
    store().save_name = store().saves.name_for(record.now.scene)


# The main menu and its pages ----------------------------------------------------------------------


@menu_page
def menu_first_time() -> None:
    menu_screen("main_menu")


@menu_page
def menu_load_empty() -> None:
    menu_screen("load")


@menu_page
def menu_seasoned() -> None:
    seasoned()
    menu_screen("main_menu")


@menu_page
def menu_map() -> None:
    menu_screen("system_map")


@menu_page
def menu_flowchart() -> None:
    menu_screen("flowchart")


# The game -----------------------------------------------------------------------------------------


@game_page
def say() -> None:
    seasoned()
    underway()
    on_stage(("kranz", "left"), ("dorn", "right"))
    who, what, keywords = longest(None)
    engine.exports.say(who, what, **keywords)


@game_page
def narration() -> None:
    on_stage(("kranz", "left"))
    who, what, keywords = longest(None, who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def say_off() -> None:
    on_stage(("kranz", "left"))
    engine.exports.say(store().character.dorn, longest(None)[1], show_off=True)


@game_page
def radio() -> None:
    on_stage(("sofie", "centre"))
    who, what, keywords = longest("radio")
    engine.exports.say(who, what, **keywords)


@game_page
def thought() -> None:
    on_stage(("kranz", "left"))
    who, what, keywords = longest("thought", who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def telemetry() -> None:
    on_stage()
    who, what, keywords = longest("telemetry", who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def document() -> None:
    on_stage(("kranz", "left"))
    who, what, keywords = longest("sheet", "document", who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def log_sheet() -> None:
    on_stage(("kranz", "left"))
    who, what, keywords = longest("sheet", "log", who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def card() -> None:
    who, what, keywords = longest("card", who=False)
    engine.exports.say(who, what, **keywords)


@game_page
def choice_longest() -> None:
    on_stage(("kranz", "left"))
    show_menu(max(menus("choice"), key=weight))


@game_page
def choice_two() -> None:
    on_stage(("kranz", "left"), ("sand", "right"))
    two = [pair for pair in menus("choice") if len(pair[1].items) <= 3]
    show_menu(min(two, key=weight))


@game_page
def desk_longest() -> None:
    on_stage()
    show_menu(max(menus("desk"), key=weight))


@game_page
def desk_short() -> None:
    on_stage()
    show_menu(min(menus("desk"), key=weight))


@game_page
def confirm() -> None:
    on_stage(("kranz", "left"))
    engine.exports.show_screen(
        "confirm",
        message=store().gui.OVERWRITE_SAVE,
        yes_action=store().NullAction(),
        no_action=store().NullAction(),
        _transient=True,
    )
    engine.exports.say(store().character.kranz, "It came in at four. You were eating.")


@game_page
def overlays() -> None:
    on_stage(("kranz", "left"))
    page = max(store().catalogue.codex.values(), key=lambda entry: len(entry.title))
    engine.exports.show_screen(
        "notify", message=store().look.filed(page.title, updated=True), _transient=True
    )
    caption = max(
        (sound.caption for sound in store().catalogue.audio.values() if sound.caption), key=len
    )
    engine.exports.show_screen("caption", text=caption, _transient=True)
    engine.exports.show_screen("skip_indicator", _transient=True)
    engine.exports.say(store().character.kranz, "It came in at four. You were eating.")


@game_page
def ask_name() -> None:
    on_stage()
    engine.exports.input("Surname on the register", default="Weiss", length=18)


@game_page
def codex_card() -> None:
    on_stage(("kranz", "left"))
    longest_entry = max(store().catalogue.codex.values(), key=lambda e: len(e.versions[-1]))
    store().record.now.codex[longest_entry.id] = len(longest_entry.versions)
    engine.exports.show_screen("codex_card", entry=longest_entry.id, _transient=True)
    engine.exports.say(store().character.kranz, "It came in at four. You were eating.")


@game_page
def ending() -> None:
    entry = max(store().catalogue.endings.values(), key=lambda e: len(e.title))
    engine.exports.call_screen("ending_card", entry)


@game_page
def lost_save() -> None:
    engine.exports.call_screen(
        "plain_message",
        heading="This save comes from another version",
        body="The scene where you saved is no longer part of the story, so the game cannot go on "
        "from there. Nothing is lost: your other saves, the codex and the endings that you have "
        "reached are kept. Load an earlier save, or begin again from the chair and skip what you "
        "have read.",
    )


@game_page
def pages_log() -> None:
    game_menu("history")


@game_page
def pages_save() -> None:
    for slot in ("1-1", "1-2"):
        engine.exports.take_screenshot((432, 243))
        engine.exports.save(slot, store().save_name)
    game_menu("save")


@game_page
def pages_load() -> None:
    game_menu("load")


@game_page
def pages_settings() -> None:
    game_menu("preferences")


@game_page
def pages_codex() -> None:
    longest_entry = max(store().catalogue.codex.values(), key=lambda e: len(e.versions[-1]))
    game_menu("codex", entry=longest_entry.id)


@game_page
def pages_signals() -> None:
    game_menu("signals")


@game_page
def pages_map() -> None:
    game_menu("system_map")


@game_page
def pages_flowchart() -> None:
    game_menu("flowchart")


@game_page
def pages_decisions() -> None:
    game_menu("decisions")


@game_page
def pages_endings() -> None:
    game_menu("endings")


@game_page
def pages_pictures() -> None:
    game_menu("pictures")


@game_page
def pages_picture_view() -> None:
    game_menu("picture_view", kind="places", number=0)


@game_page
def pages_music() -> None:
    game_menu("music_room")


@game_page
def pages_commendations() -> None:
    game_menu("commendations")


@game_page
def pages_help() -> None:
    game_menu("help")


@game_page
def pages_about() -> None:
    game_menu("about")
