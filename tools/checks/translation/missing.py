"""Lines that a language does not have. Players read them in the original.

While a translation is being made this is information, said once for each scene. In a release
(`check --release`) it is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tools.checks.pages import manual
from tools.checks.translation.tongue import Original, Tongues
from tools.diagnostics.model import Code, Diagnostic

MISSING = Code("ATS930", "info", "line that is not translated", manual(__doc__))

CODES = (MISSING,)


def check(tongues: Tongues) -> Iterator[Diagnostic]:
    code = replace(MISSING, severity="error") if tongues.release else MISSING
    for language, blocks in tongues.languages.items():
        done = {block.line_id for block in blocks if (block.words or "").strip()}
        missing: dict[str, list[Original]] = {}
        for line_id, original in tongues.originals.items():
            if line_id not in done:
                missing.setdefault(original.address.scene, []).append(original)
        for scene, lines in missing.items():
            many = "this line is" if len(lines) == 1 else f"{len(lines)} lines from here on are"
            yield tongues.story.finding(
                code,
                scene,
                lines[0].text.span,
                f"{many} not translated into {language}",
                f"translate them in game/tl/{language}",
            )
