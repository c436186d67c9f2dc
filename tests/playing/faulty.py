"""A story with one fault of each kind that a proof finds, each behind an option of its own."""

from __future__ import annotations

from collections.abc import Mapping

from tests.storybox import scene_yaml

VARIABLES = """\
variables:
  winds: {values: [none, given, refused]}
  suspicion: {range: 0..6, start: 0}
  key: {flag: no}
  burnt: {flag: no}
  told: {flag: no}
"""
DATA = {
    "variables.yaml": VARIABLES,
    "endings.yaml": """\
quarantine: {title: Quarantine, hint: Say nothing.}
armistice: {title: Armistice, hint: Say it all.}
""",
}
KINDS = ("empty", "held", "talk", "dead", "never", "always", "idle", "constant", "away")
"""The scenes with a fault. Every one begins with a line of its own."""
CODES = {
    "empty": "ATS810",
    "held": "ATS816",
    "talk": "ATS816",
    "dead": "ATS811",
    "never": "ATS813",
    "always": "ATS814",
    "idle": "ATS820",
    "constant": "ATS821",
    "away": "ATS817",
}
_END = "- ending: quarantine\n"
_STEPS = {
    # Who gave the winds finds nothing to choose.
    "empty": """\
- choice: Which now?
  options:
    - say: The first.
      when: winds == refused
    - say: The second.
      when: winds == none
"""
    + _END,
    "held": """\
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
    + _END,
    "talk": "- |\n  Round.\n- goto: talk_on\n",
    "dead": """\
- set: {suspicion: 2}
- choice: Which now?
  options:
    - say: Go on.
    - say: Confess.
      when: suspicion == 3
"""
    + _END,
    "never": "- set: {suspicion: 1}\n- |\n  (if suspicion > 1) Never.\n- |\n  On.\n" + _END,
    "always": "- set: {suspicion: 1}\n- |\n  (if suspicion > 0) Always.\n" + _END,
    "idle": "- set: {suspicion: -1}\n- |\n  On.\n" + _END,
    "constant": "- set: {suspicion: 1}\n- set: {told: suspicion > 0}\n- |\n  Told: [told].\n"
    + _END,
    "away": "- call: gone\n- |\n  Nobody comes back.\n" + _END,
}


_ENTRY = """\
- ask_name: Surname on the register
- choice: The winds?
  options:
    - say: Give them.
      set: {winds: given}
    - say: Refuse them.
      set: {winds: refused}
    - say: Say nothing.
- choice: Where to?
  options:
%s\
    - say: Home.
      then:
        - |
          Home.
        - ending: armistice
"""


def scenes() -> Mapping[str, str]:
    """The story's scene files by scene id; the first is the entry."""
    options = "".join(f"    - say: To {kind}.\n      goto: {kind}\n" for kind in KINDS)
    head = "place: watch_desk\nmusic: relay_solitude\n"
    found = {"winds": scene_yaml("winds", _ENTRY % options, head)}
    for kind in KINDS:
        found[kind] = scene_yaml(kind, f"- |\n  This is {kind}.\n{_STEPS[kind]}")
    found["talk_on"] = scene_yaml("talk_on", "- |\n  And round.\n- goto: talk\n")
    found["gone"] = scene_yaml("gone", "- |\n  Away.\n" + _END, "returns: yes\n")
    return found
