"""A pose has pictures of some expressions and not of one that the story shows in this pose: in the
middle of a scene the person turns into a placeholder and back.

Draw that expression too, or use one that is drawn. While pictures are being made this is
information; in a release (`check --release`) every missing picture is an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

MISSING_LOOK = Code("ATS761", "info", "pose without that expression", manual(__doc__))

CODES = (MISSING_LOOK,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    if assets.release or not any(path.startswith("images/cast/") for path in assets.files):
        return
    looks = [want for want in assets.wanted if want.part.kind == "whole"]
    drawn = {
        (want.part.subject, want.part.pose)
        for want in looks
        if assets.picture(want.part) is not None
    }
    cast = assets.story.world.cast
    for want in looks:
        part = want.part
        if not want.scenes or (part.subject, part.pose) not in drawn:
            continue
        if assets.picture(part) is None:
            yield assets.story.declared(
                MISSING_LOOK,
                cast[part.subject].origin,
                f"`{part.subject} {part.pose}` is drawn, but not `{part.expression}`, which "
                f"`{want.scenes[0]}` shows",
                f"put it at game/{part.output}",
            )
