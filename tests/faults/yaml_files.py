"""Faults of YAML and of files, and what looks like them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.anchors import end, first, head, last_step, literal
from tests.faults.plant import STORY, Edit, NearMiss, Plant, new_scene
from tools.reading.codes import MAX_BYTES, MAX_LINE


def _step(planted: str) -> tuple[Edit]:
    return (Edit("winds", planted, last_step),)


PLANTS: Mapping[str, Plant] = {
    "a second colon": Plant(
        "YAML traps", "ATS112", _step("  - relief: Two ways⟦: north, or south.\n")
    ),
    "a hash in plain talk": Plant(
        "YAML traps", "ATS213", _step("  - relief: We are in Room ⟦#4\n"), also=("ATS720",)
    ),
    "a quotation in plain talk": Plant("YAML traps", "ATS113", _step('  - "Late,"⟦ she said\n')),
    "talk behind the bar": Plant("YAML traps", "ATS115", _step("  - | ⟦A lamp.\n")),
    "an apostrophe in front": Plant("YAML traps", "ATS114", _step("  - ⟦@relief: Out.\n")),
    "the same key twice": Plant(
        "duplicate keys",
        "ATS120",
        (Edit("winds", "title: Winds\n⟦title: Winds", literal("title: Winds")),),
    ),
    "the same key twice in an option": Plant(
        "duplicate keys",
        "ATS120",
        _step(
            "  - choice: Which?\n    options:\n      - say: North.\n        note: One.\n"
            "        ⟦note: Two.\n      - say: South.\n"
        ),
    ),
    "an unknown key in the head": Plant(
        "unknown or misplaced key",
        "ATS201",
        (Edit("winds", "⟦titel: Winds", literal("title: Winds")),),
        also=("ATS202", "ATS802"),
    ),
    "an unknown key in an option": Plant(
        "unknown or misplaced key",
        "ATS201",
        _step(
            "  - choice: Which?\n    options:\n      - say: North.\n        ⟦than: []\n"
            "      - say: South.\n"
        ),
    ),
    "a key of another step": Plant(
        "unknown or misplaced key",
        "ATS214",
        _step(
            "  - choice: Which?\n    options:\n      - ⟦hold: Archive waits.\n      - say: South.\n"
        ),
    ),
    "a step that does not exist": Plant(
        "unknown or misplaced key", "ATS203", _step("  - ⟦entr: kranz\n")
    ),
    "two steps in one": Plant(
        "unknown or misplaced key", "ATS204", _step("  - sound: lamp_on\n    ⟦camera: wide\n")
    ),
    "a key without a value": Plant("unknown or misplaced key", "ATS206", _step("  - ⟦sound:\n")),
    "a tab": Plant(
        "tabs",
        "ATS111",
        _step("  - choice: Which?\n⟦\toptions:\n      - say: North.\n"),
        also=("ATS110", "ATS202", "ATS802"),
    ),
    "a letter of another encoding": Plant(
        "not UTF-8",
        "ATS101",
        (Edit("winds", "Win⟦\udce9ds", head("title")),),
        also=("ATS720", "ATS710"),
    ),
    "a byte order mark": Plant(
        "BOM", "ATS102", (Edit("winds", "⟦\ufeffscene: winds", literal("scene: winds")),)
    ),
    "a byte of nothing": Plant(
        "NUL", "ATS103", _step("  - |\n    A⟦\0lamp.\n"), also=("ATS710", "ATS720")
    ),
    "a line separator": Plant(
        "NUL", "ATS104", _step("  - |\n    A lamp.⟦\u2028And a pen.\n"), also=("ATS513",)
    ),
    "an alias": Plant("alias bombs", "ATS121", _step("  - sound: ⟦*lamp\n"), also=("ATS307",)),
    "a bomb of aliases": Plant(
        "alias bombs",
        "ATS121",
        (Edit("winds", "was: ⟦&a [wind_one]\nplace: ", first(r"^(place: )")),),
    ),
    "nesting without end": Plant(
        "nesting without end",
        "ATS107",
        _step("  - set: " + "[" * 37 + "⟦" + "[" * 20 + "]" * 57 + "\n"),
        also=("ATS802",),
    ),
    "a very long line": Plant(
        "a 10 MB line",
        "ATS106",
        _step("  - |\n    " + "x" * (MAX_LINE - 4) + "⟦" + "x" * 3_500_000 + "\n"),
        also=("ATS802",),
    ),
    "a file of many megabytes": Plant(
        "a 10 MB line",
        "ATS105",
        (Edit(f"{STORY}/codex/planted.yaml", "a lamp\n" * (MAX_BYTES // 7 + 2)),),
    ),
    "an id that leaves its folder": Plant(
        "path that leaves its folder",
        "ATS208",
        (Edit("winds", "⟦../winds", head("scene")),),
        also=("ATS802",),
    ),
    "a jump that leaves its folder": Plant(
        "path that leaves its folder", "ATS208", _step("  - call: ⟦../../secrets\n")
    ),
    "a link out of the story": Plant(
        "file that is a link out of the tree",
        "ATS903",
        (Edit(f"{STORY}/chapters/00_the_chair/linked.yaml", "/etc/hostname", None, link=True),),
    ),
    "a scene in a file of another name": Plant(
        "unknown or misplaced key",
        "ATS209",
        (Edit("winds", "⟦winter", head("scene")),),
        also=("ATS802",),
    ),
    "a file of another ending": Plant(
        "unknown or misplaced key",
        "ATS902",
        (Edit(f"{STORY}/chapters/00_the_chair/more.yml", "scene: more\n"),),
    ),
    "an empty file": Plant("empty line", "ATS109", (new_scene("nothing", "⟦"),)),
    "two documents in one file": Plant(
        "YAML traps", "ATS124", (Edit("winds", "⟦---\nscene: winds\n", end),)
    ),
    "a tag of YAML": Plant(
        "YAML traps",
        "ATS122",
        (Edit("winds", "was: [⟦!!str wind]\nplace: ", first(r"^(place: )")),),
    ),
    "a merge key": Plant(
        "YAML traps", "ATS123", _step("  - set: {⟦<<: winds}\n"), also=("ATS451",)
    ),
    "a bracket that is not closed": Plant(
        "YAML traps", "ATS118", _step("  - set: ⟦{altered: +1\n")
    ),
    "a block without lines": Plant(
        "empty line", "ATS117", _step("  - ⟦|\n  - sound: lamp_on\n"), also=("ATS206",)
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "lines that end as on Windows": NearMiss(
        (Edit("content_notes", "scene: content_notes\r", literal("scene: content_notes")),)
    ),
    "words that YAML would turn into others": NearMiss(
        _step("  - relief: No\n  - relief: 22:30\n  - relief: on\n")
    ),
    "everything in a block": NearMiss(
        _step("  - |\n    relief: Two ways: north #4, & “south” * or % not. [[x] {{y}\n")
    ),
    "a comment on a line of its own": NearMiss(_step("  # a note for writers: yes\n")),
    "a key in quotation marks": NearMiss(_step('  - "sound": lamp_on\n')),
    "a line just short enough": NearMiss(_step("  # " + "x" * 2_000 + "\n")),
    "a hidden file": NearMiss(
        (Edit(f"{STORY}/chapters/00_the_chair/.winds.yaml.swp", "anything: [\n"),)
    ),
    "an apostrophe in an id of the past": NearMiss(
        (Edit("winds", "was: [wind_one, wind_two]\nplace: ", first(r"^(place: )")),)
    ),
}
