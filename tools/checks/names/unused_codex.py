"""A codex entry, or its last version, that no scene unlocks: nobody can ever read it.

Write `- codex: entry`, or `- codex: entry 2` for the second version, where the player learns of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

UNUSED_CODEX = Code("ATS845", "warning", "codex entry that nobody can read", manual(__doc__))

CODES = (UNUSED_CODEX,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for name, entry in story.world.codex.items():
        highest = story.use.codex.get(name, 0)
        last = len(entry.versions)
        if highest >= last:
            continue
        number = highest + 1
        what = f"`{name}`" if last == 1 else f"version {number} of `{name}`"
        yield story.declared(
            UNUSED_CODEX,
            entry.origin,
            f"no scene unlocks {what}",
            f"write `- codex: {name}{f' {number}' if number > 1 else ''}` in a scene, "
            "or take it out",
        )
