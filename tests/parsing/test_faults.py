"""One fault, one finding: the right code at the right line and column. And near misses that must
stay silent.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.checks.run import examine

END = "- ending: quarantine\n"


def findings(folder: Path, steps: str, head: str = "") -> list[tuple[str, int, int]]:
    """(code, line, column) of everything found in a scene of these steps; its first step is in line
    4.
    """
    project = story_in(folder, {"start_here": scene_yaml("start_here", steps, head)})
    loaded = load(project, use_cache=False)
    found = examine(loaded)
    return [
        (item.code.id, item.span.line if item.span else 0, item.span.column if item.span else 0)
        for item in found
    ]


FAULTS = {
    "misspelt speaker": ("- |\n  kranc: Hello.\n", "ATS301", 5, 3),
    "misspelt speaker with a look": ("- |\n  kranc stern: Hello.\n", "ATS301", 5, 3),
    "capital speaker": ("- |\n  Kranz: Hello.\n", "ATS301", 5, 3),
    "speaker in the second line": ("- |\n  Snow.\n  sofei: Hello.\n", "ATS301", 6, 3),
    "unknown expression": ("- |\n  kranz sterm: Hello.\n", "ATS303", 5, 9),
    "expression of somebody else": ("- |\n  kranz proud: Hello.\n", "ATS303", 5, 9),
    "unknown position": ("- enter: kranz @lft\n", "ATS303", 4, 16),
    "position without @": ("- enter: kranz left\n", "ATS303", 4, 16),
    "a voice with a look": ("- |\n  voss stern: Hello.\n", "ATS304", 5, 8),
    "a voice that enters": ("- enter: voss\n", "ATS304", 4, 10),
    "talk without words": ("- |\n  kranz:\n", "ATS206", 5, 8),
    "undefined interpolation": ("- |\n  Dear [player],\n", "ATS501", 5, 8),
    "unclosed interpolation": ("- |\n  Dear [player_name\n", "ATS501", 5, 8),
    "unknown tag": ("- |\n  It was {bold}late.\n", "ATS502", 5, 10),
    "unclosed tag": ("- |\n  It was {i}late.\n", "ATS502", 5, 10),
    "mis-nested tags": ("- |\n  {i}It {b}was{/i} late{/b}.\n", "ATS502", 5, 15),
    "unknown codex in talk": ("- |\n  {codex=okri_314}Okri{/codex}\n", "ATS310", 5, 3),
    "line condition with a wrong name": ("- |\n  (if wind == given) Snow.\n", "ATS403", 5, 7),
    "one finding for a faulty if and its else": (
        "- |\n  (if tape_kep) One.\n  (else) Two.\n",
        "ATS403",
        5,
        7,
    ),
    "else without if": ("- |\n  (else) Snow.\n", "ATS205", 5, 3),
    "else if behind else": (
        "- |\n  (if tape_kept) One.\n  (else) Two.\n  (else if struck) Three.\n",
        "ATS205",
        7,
        3,
    ),
    "condition inside a log": ("- log: |\n    03:10\n    (if struck) 03:11\n", "ATS205", 6, 5),
    "if without its bracket": ("- |\n  (if tape_kept Snow.\n", "ATS205", 5, 3),
    "condition of a step with a wrong name": (
        "- enter: kranz\n  when: tape_kep\n",
        "ATS403",
        5,
        9,
    ),
    "unknown place": ("- place: reciever_comms\n", "ATS305", 4, 10),
    "unknown light": ("- place: receiver_comms dark\n", "ATS306", 4, 25),
    "light of no place": ("- light: alert\n", "ATS306", 4, 10),
    "unknown music": ("- music: relay\n", "ATS307", 4, 10),
    "layer of music that has none": ("- music: relay_solitude near\n", "ATS311", 4, 25),
    "unknown music with a layer": ("- music: relay near\n", "ATS307", 4, 10),
    "ambience of two words": ("- ambience: receiver_hum near\n", "ATS307", 4, 13),
    "unknown sound": ("- sound: klaxxon\n", "ATS307", 4, 10),
    "unknown transition": ("- enter: kranz\n  with: disolve\n", "ATS205", 5, 9),
    "unknown camera": ("- camera: close up\n", "ATS205", 4, 11),
    "long pause": ("- pause: 300\n", "ATS205", 4, 10),
    "unknown key in an option": (
        "- choice: Now?\n  options:\n    - say: Yes.\n      than: []\n",
        "ATS201",
        7,
        7,
    ),
    "choice without options": ("- choice: Now?\n", "ATS202", 4, 3),
    "option without words": (
        "- choice: Now?\n  options:\n    - set: {altered: +1}\n",
        "ATS202",
        6,
        7,
    ),
    "leave in a choice": (
        "- choice: Now?\n  options:\n    - say: Yes.\n      leave: yes\n",
        "ATS214",
        7,
        7,
    ),
    "hub without a way out": (
        "- hub: The board.\n  options:\n    - say: Look.\n",
        "ATS212",
        4,
        3,
    ),
    "hold in a choice": (
        "- choice: Now?\n  options:\n    - hold: Archive waits.\n",
        "ATS214",
        6,
        7,
    ),
    "unknown step": ("- entr: kranz\n", "ATS203", 4, 3),
    "two steps in one": ("- enter: kranz\n  music: relay_solitude\n", "ATS204", 5, 3),
    "steps after a jump": ("- ending: quarantine\n- |\n  Never.\n", "ATS207", 6, 3),
    "jump to nowhere": ("- goto: nowhere\n", "ATS802", 4, 9),
    "unknown ending": ("- ending: quarantin\n", "ATS309", 4, 11),
    "codex version that is not there": ("- codex: okri_341 3\n", "ATS310", 4, 10),
    "talk cut by a comment": ("- We are in Room #4\n", "ATS213", 4, 18),
    "plain talk cut by a comment": ("- kranz: We are in Room #4\n", "ATS213", 4, 25),
    "call of a scene that does not return": ("- call: start_here\n", "ATS803", 4, 9),
    "invisible character": ("- |\n  Two\u200b words.\n", "ATS504", 5, 6),
    "very long line": ("- |\n  " + "word " * 50 + "\n", "ATS503", 5, 243),
}


@pytest.mark.parametrize(("steps", "code", "line", "column"), FAULTS.values(), ids=FAULTS)
def test_fault(tmp_path: Path, steps: str, code: str, line: int, column: int) -> None:
    end = "" if "ending" in steps or "goto" in steps else END
    assert findings(tmp_path, steps + end) == [(code, line, column)]


NEAR_MISSES = {
    "a rule before a colon": "- |\n  There was one rule: wait.\n",
    "a capital word before a colon": "- |\n  Orders: none.\n",
    "narration that looks like speech": "- |\n  narrator: kranz: the name on the door.\n",
    "hash and quotes in a block": '- |\n  kranz: Room #4, "said" 100 % of them: No.\n',
    "doubled literals": "- |\n  [[sic] and {{x}.\n",
    "off": "- |\n  robert (off): Coming: two minutes, no more.\n",
    "expression, pose and position in any order": "- |\n  kranz @left seated stern: Sit.\n",
    "an empty line in a block": "- |\n  One.\n\n  Two.\n",
    "a time": "- |\n  22:30 and nobody slept.\n",
    "plain talk": "- kranz: It came in at four.\n",
    "plain narration": "- It came in at four.\n",
    "every position": "- enter: [kranz @far_left, sand @far_right]\n",
    "stop": "- music: stop\n  fade: 3\n",
    "a list of one": "- leave: [kranz]\n",
    "line condition": "- |\n  (if (winds == given) or plant == kept) voss: You were polite.\n",
    "hub that jumps away": "- hub: Go on.\n  options:\n    - say: Look.\n    - say: Back.\n"
    "      goto: start_here\n    - say: On.\n      leave: yes\n",
    "a choice whose options exclude each other": "- choice: Now?\n  options:\n    - say: Yes.\n"
    "      when: tape_kept\n    - say: No.\n      when: not tape_kept\n",
    "else": "- |\n  (if tape_kept) One.\n  (else if struck) Two.\n"
    "  (else) Three.\n  (else) Four.\n",
    "a step with a condition": "- codex: okri_341\n  when: fleet == whole\n",
    "a condition before its step": "- when: fleet == whole\n  music: stop\n  fade: 3\n",
    "a bracket that is no condition": "- |\n  (iffy weather) was all it said.\n",
    "talk as a branch": "- when: tape_kept\n  then: |\n    kranz: So.\n",
}


@pytest.mark.parametrize("steps", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_near_miss(tmp_path: Path, steps: str) -> None:
    assert findings(tmp_path, steps + END) == []


def test_a_scene_that_falls_through(tmp_path: Path) -> None:
    steps = "- choice: Now?\n  options:\n    - say: Yes.\n      goto: start_here\n    - say: No.\n"
    assert findings(tmp_path, steps) == [("ATS210", 1, 1)]


def test_a_file_of_another_name(tmp_path: Path) -> None:
    project = story_in(tmp_path, {"winds": scene_yaml("wind", END)}, entry="wind")
    found = [item.code.id for item in load(project, use_cache=False).findings]
    assert found == ["ATS209"]
