"""One fault in a story, one finding at the right place; and near misses that stay silent."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.checks.proofs import Proven, prove_story
from tools.checks.run import examine
from tools.diagnostics.model import Diagnostic
from tools.diagnostics.registry import registry

END = "- ending: quarantine\n"


def proven(
    folder: Path, variables: str, scenes: Mapping[str, str], data: Mapping[str, str] | None = None
) -> tuple[Proven, Path]:
    """What is proved of ``scenes`` (whole files), and the story folder. ``variables`` is the text
    of variables.yaml.
    """
    story = story_in(folder, scenes, data={"variables.yaml": variables, **(data or {})})
    loaded = load(story, use_cache=False)
    assert not examine(loaded), examine(loaded)
    return prove_story(loaded), story.root


def where(finding: Diagnostic, root: Path) -> str:
    """What stands in the source from where the finding points to on."""
    assert finding.span is not None
    line = (root / finding.path).read_text(encoding="utf-8").splitlines()[finding.span.line - 1]
    return line[finding.span.column - 1 :]


def variables(*lines: str) -> str:
    return "variables:\n" + "".join(f"  {line}\n" for line in lines)


CHOOSE_WINDS = """\
- choice: Which?
  options:
    - say: Give them.
      set: {winds: given}
    - say: Refuse.
      set: {winds: refused}
"""
WINDS = "winds: {values: [none, given, refused]}"

FAULTS: Mapping[str, tuple[str, str, list[tuple[str, str]]]] = {
    "an option that is never offered": (
        variables(WINDS),
        CHOOSE_WINDS
        + """\
- choice: And now?
  options:
    - say: Go on.
    - say: Take it back.
      when: winds == none
"""
        + END,
        [("ATS811", "say: Take it back.")],
    ),
    "an option whose condition a counter cannot meet": (
        variables("suspicion: {range: 0..6, start: 0}"),
        """\
- choice: Which?
  options:
    - say: Report it.
      set: {suspicion: +2}
    - say: Keep it.
      set: {suspicion: +1}
- choice: And now?
  options:
    - say: Go on.
    - say: Confess.
      when: suspicion >= 3
"""
        + END,
        [("ATS811", "say: Confess."), ("ATS827", "suspicion:")],
    ),
    "an option that is always offered": (
        variables(WINDS),
        CHOOSE_WINDS
        + """\
- choice: And now?
  options:
    - say: Go on.
    - say: Ask.
      when: winds in (given, refused)
"""
        + END,
        [("ATS812", "say: Ask.")],
    ),
    "a condition that contradicts what came before": (
        variables(WINDS),
        CHOOSE_WINDS + "- when: winds == none\n  then:\n    - |\n      Nothing.\n" + END,
        [("ATS813", "when")],
    ),
    "a line that nobody sees": (
        variables(WINDS),
        CHOOSE_WINDS + "- |\n  (if winds == none) Nothing was said.\n" + END,
        [("ATS813", "(if winds == none)")],
    ),
    "a condition that always holds": (
        variables(WINDS),
        CHOOSE_WINDS + "- when: winds != none\n  then:\n    - |\n      Said.\n" + END,
        [("ATS814", "when")],
    ),
    "a case in the shadow of another": (
        variables("suspicion: {range: 0..3, start: 0}"),
        """\
- choice: Which?
  options:
    - say: A little.
      set: {suspicion: +1}
    - say: More.
      set: {suspicion: +3}
    - say: Something.
      set: {suspicion: +2}
- cases:
    - when: suspicion >= 2
      then:
        - |
          Much.
    - when: suspicion == 3
      then:
        - |
          All.
  else:
    - |
      Little.
"""
        + END,
        [("ATS813", "when: suspicion == 3")],
    ),
    "a hub that cannot be left any more": (
        variables("key: {flag: no}", "burnt: {flag: no}"),
        """\
- hub: The bridge.
  options:
    - say: Take the key.
      when: not burnt
      set: {key: yes}
    - say: Burn it.
      set: {burnt: yes}
    - say: Leave.
      when: key
      leave: yes
"""
        + END,
        [("ATS816", "hub")],
    ),
    "an ending that no scene has": (
        variables(WINDS),
        CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n" + END,
        [("ATS818", "armistice")],
    ),
    "an effect at the end of the range": (
        variables("suspicion: {range: 0..6, start: 0}"),
        """\
- choice: Which?
  options:
    - say: Calm him.
      set: {suspicion: -1}
    - say: Provoke him.
      set: {suspicion: +6}
- |
  (if suspicion > 0) He looks.
"""
        + END,
        [("ATS820", "suspicion: -1"), ("ATS827", "suspicion:")],
    ),
    "a flag that is set from a constant condition": (
        variables(WINDS, "polite: {flag: no}"),
        CHOOSE_WINDS
        + "- set: {polite: winds != none}\n"
        + "- |\n  (if winds == given) Yes.\n  [polite] is the word.\n"
        + END,
        [("ATS821", "polite: winds != none")],
    ),
    "a variable that never changes": (
        variables("tape: {flag: no}"),
        "- |\n  (if tape) It is there.\n" + END,
        [("ATS825", "tape:")],
    ),
    "a value that never occurs": (
        variables("winds: {values: [none, given, refused, blurred]}"),
        CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n" + END,
        [("ATS826", "winds:")],
    ),
    "a variable that is never used": (
        variables("tape: {flag: no}"),
        "- |\n  Nothing.\n" + END,
        [("ATS830", "tape:")],
    ),
    "a variable that is never read": (
        variables(WINDS),
        CHOOSE_WINDS + END,
        [("ATS831", "winds:")],
    ),
    "a named condition that is never used": (
        variables(WINDS) + "conditions:\n  polite: winds == given\n",
        CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n" + END,
        [("ATS832", "polite:")],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_one_finding(name: str, tmp_path: Path) -> None:
    declared, steps, expected = FAULTS[name]
    data = {}
    if any(code == "ATS818" for code, _ in expected):
        data["endings.yaml"] = (
            "quarantine: {title: Quarantine, hint: Say nothing.}\n"
            "armistice: {title: Armistice, hint: Say it all.}\n"
        )
    found, root = proven(tmp_path, declared, {"winds": scene_yaml("winds", steps)}, data)
    got = [(each.code.id, where(each, root)) for each in found.findings]
    assert [code for code, _ in got] == [code for code, _ in expected]
    for (_, text), (_, begins) in zip(got, expected, strict=True):
        assert text.startswith(begins)


NEAR_MISSES: Mapping[str, tuple[str, str]] = {
    "a last case that takes all the others leave": (
        variables(WINDS),
        CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n  (else if winds == refused) No.\n" + END,
    ),
    "a counter that clamps on some ways only": (
        variables("suspicion: {range: 0..1, start: 0}"),
        """\
- choice: Which?
  options:
    - say: Report it.
      set: {suspicion: +1}
    - say: Keep it.
- set: {suspicion: +1}
- choice: And?
  options:
    - say: Calm him.
      set: {suspicion: -1}
    - say: Go on.
- |
  (if suspicion > 0) He looks.
"""
        + END,
    ),
    "a hub that counts its way out": (
        variables("suspicion: {range: 0..2, start: 0}"),
        """\
- hub: The board.
  options:
    - say: Wait.
      set: {suspicion: +1}
    - say: Ask.
      once: yes
    - say: Leave.
      when: suspicion == 2
      leave: yes
"""
        + END,
    ),
    "a variable that only talk reads": (
        variables(WINDS),
        CHOOSE_WINDS + "- |\n  The winds were [winds].\n" + END,
    ),
    "a named condition inside another": (
        variables(WINDS) + "conditions:\n  polite: winds == given\n  rude: not polite\n",
        CHOOSE_WINDS + "- |\n  (if rude) Yes.\n" + END,
    ),
    "an option that needs two choices": (
        variables("a: {flag: no}", "b: {flag: no}"),
        """\
- choice: First?
  options:
    - say: Yes.
      set: {a: yes}
    - say: No.
- choice: Second?
  options:
    - say: Yes.
      set: {b: yes}
    - say: No.
- choice: Third?
  options:
    - say: Go on.
    - say: Both.
      when: a and b
"""
        + END,
    ),
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_near_misses_are_silent(name: str, tmp_path: Path) -> None:
    declared, steps = NEAR_MISSES[name]
    found, _root = proven(tmp_path, declared, {"winds": scene_yaml("winds", steps)})
    assert found.findings == ()


def test_the_way_into_a_loop_is_shown_by_captions(tmp_path: Path) -> None:
    declared, steps, _ = FAULTS["a hub that cannot be left any more"]
    found, _root = proven(tmp_path, declared, {"winds": scene_yaml("winds", steps)})
    (item,) = found.findings
    assert item.witness is not None
    assert item.witness.captions == ("Burn it.",)
    assert item.witness.id == f"ATS816:{item.witness.id.partition(':')[2]}"


def test_a_call_that_nobody_comes_back_from(tmp_path: Path) -> None:
    scenes = {
        "winds": scene_yaml("winds", "- call: roll\n- |\n  Back.\n" + END),
        "roll": scene_yaml("roll", CHOOSE_OR_END, "returns: yes\n"),
    }
    found, root = proven(tmp_path, variables("a: {flag: no}"), scenes)
    assert [(f.code.id, where(f, root)) for f in found.findings] == [("ATS817", "roll")]


CHOOSE_OR_END = """\
- choice: Which?
  options:
    - say: One.
      set: {a: yes}
    - say: Two.
- when: a
  then: [{ending: quarantine}]
  else:
    - ending: quarantine
"""


def test_what_is_not_proven_is_told(tmp_path: Path) -> None:
    """Scenes that call each other in a circle are beyond the method."""
    again = "- when: winds == given\n  then: [{call: roll}]\n"
    scenes = {
        "winds": scene_yaml("winds", CHOOSE_WINDS + "- call: roll\n" + END),
        "roll": scene_yaml("roll", again, "returns: yes\n"),
    }
    found, root = proven(tmp_path, variables(WINDS), scenes)
    told = [(f.code.id, f.severity, where(f, root)) for f in found.findings]
    assert told == [("ATS839", "info", "roll}]")]
    (item,) = found.proved["not_proven"]
    assert item["file"].endswith("roll.yaml")
    assert item["line"] == 6
    assert "circle" in item["reason"]
    assert "; 1 not proven; " in found.summary


def test_figures_and_summary(tmp_path: Path) -> None:
    steps = CHOOSE_WINDS + "- |\n  (if winds == none) Nothing.\n  (if winds == given) Yes.\n" + END
    found, _root = proven(tmp_path, variables(WINDS), {"winds": scene_yaml("winds", steps)})
    figures = dict(found.proved)
    assert figures.pop("seconds") >= 0
    assert figures == {
        "lines": 2,
        "options": 2,
        "endings": 1,
        "of": {"lines": 3, "options": 2, "endings": 1},
        "empty_menus": 0,
        "endless_loops": 0,
        "not_proven": [],
    }
    begins = "2 of 3 lines, 2 options, 1 ending reachable; 0 empty menus; "
    assert found.summary.startswith(begins)


def test_a_story_with_errors_is_not_proved(tmp_path: Path) -> None:
    story = story_in(tmp_path, {"winds": scene_yaml("winds", "- goto: nowhere\n")})
    found = prove_story(load(story, use_cache=False), sound=False)
    assert found.findings == ()
    assert found.proved["not_proven"] == [{"what": "story", "reason": "the story has errors"}]


def test_a_proof_is_kept_until_something_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def story(steps: str) -> Proven:
        data = {"variables.yaml": variables(WINDS)}
        scenes = {"winds": scene_yaml("winds", steps)}
        return prove_story(load(story_in(tmp_path, scenes, data=data)))

    first = story(CHOOSE_WINDS + END)
    assert [each.code.id for each in first.findings] == ["ATS831"]
    # What is kept is not proved again, and not even read again.
    with monkeypatch.context() as patched:
        patched.setattr("tools.proof.run.prove", _not_now)
        assert story(CHOOSE_WINDS + END) == first
        with pytest.raises(AssertionError, match="proved again"):
            story(CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n" + END)
    assert story(CHOOSE_WINDS + "- |\n  (if winds == given) Yes.\n" + END).findings == ()


def _not_now(*_arguments: object) -> None:
    raise AssertionError("proved again")


def test_every_code_has_its_manual_page() -> None:
    mine = [code for code in registry().values() if "ATS810" <= code.id <= "ATS839"]
    assert len(mine) >= 17
    for code in mine:
        assert len(code.help) > 60
