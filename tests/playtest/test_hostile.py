"""Any string that a writer can type comes back from the running engine as it was typed.

From YAML through parsing, emission, Ren'Py's lexer, its substitution and its text tags: in talk, in
a caption, in an option, on a document, in a log, and round the player's name.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.realgame import real_game
from tests.storybox import scene_yaml
from tools.coverage.cover import cover_tape
from tools.engine.run import locate
from tools.parsing.markup import literal
from tools.playtest.compare import compare
from tools.playtest.engine import walk
from tools.playtest.trace import Run, simulate

PIECES = (
    *"[]{}%\"'\\`_.#:!$&*|<>=/~^@-+?",
    *("[[", "{{", "]]", "}}", "[a]", "{b}", "%s", "%(x)s", "__x", "._y", ".__z", "[__q", "\\n"),
    *(
        "‑",
        "–",
        "—",
        "…",
        "“",
        "”",
        "’",
        "„",
        "ß",
        "Ä",
        "é",
        "e\u0301",
        "ש\u05c1",
        "שלום",
        "العربية",
    ),
    *("🛰", "👩🏽‍🚀".replace("\u200d", ""), "【漢字｜かんじ】", "《x》", "\u3000", "½", "  ", "   "),
    *(
        "word",
        "Over.",
        "No",
        "22:30",
        "1.10",
        "on",
        "null",
        "#4",
        "- x",
        "{i}",
        "{/i}",
        "{w}",
        "{nw}",
        "{p}",
    ),
)


def hostile(count: int, seed: int) -> list[str]:
    """``count`` strings of awkward pieces. A line of a block has no spaces at its ends."""
    chance = random.Random(seed)
    found = [piece.strip() for piece in PIECES if piece.strip()]
    while len(found) < count:
        text = "".join(
            chance.choice(PIECES) + chance.choice(("", "", " "))
            for _ in range(chance.randint(2, 9))
        )
        if text.strip() and not text.strip().isspace():
            found.append(text.strip())
    return found[:count]


def steps_of(strings: Sequence[str]) -> str:
    """Scene steps that say every string in some place or other."""
    steps: list[str] = []
    for number, text in enumerate(strings):
        typed = literal(text)
        match number % 5:
            case 0:
                steps.append(f"- |\n  narrator: {typed}\n")
            case 1:
                steps.append(f"- |\n  kranz (off): {typed}\n")
            case 2:
                steps.append(f"- log: |\n    {typed}\n    second line\n")
            case 3:
                steps.append(
                    f"- document: A sheet\n  text: |\n    First.\n\n    {typed} [player_name]\n"
                )
            case _:
                caption = literal(strings[number - 1])
                steps.append(
                    f"- choice: |\n    narrator: {caption}\n  options:\n    - say: |\n        "
                    f"{typed}\n"
                )
    return "".join(steps) + "- ending: quarantine\n"


@pytest.mark.engine
def test_every_string_survives_the_engine(tmp_path: Path) -> None:
    strings = hostile(160, seed=2026)
    project, story = real_game(tmp_path, {"hostile": scene_yaml("hostile", steps_of(strings))})
    (found,) = cover_tape(story.tape, "choices").walks
    run = Run(found.choices)
    expected = list(simulate(story.tape, run, story.ids))
    walked = walk(locate(), project.root, [run], story.ids, story.tape.world)
    assert [fault.message for fault in walked.runs[0].faults] == []
    differences = compare(0, expected, walked.runs[0].records, walked.runs[0].faults)
    assert [str(item) for item in differences] == []
    said = "\n".join(str(record) for record in walked.runs[0].records)
    assert said.count("'ev': 'line'") + said.count("'ev': 'sheet'") > 100
    seen = {
        value
        for record in walked.runs[0].records
        for value in record.values()
        if isinstance(value, str)
    }
    for number, text in enumerate(strings):
        if number % 5 < 2:
            assert text in seen
