"""Players who hear the screen are told what is on it: everything that can be shown has words."""

from __future__ import annotations

from tools.art.codes import NO_ALT
from tools.diagnostics.model import Diagnostic
from tools.project import Project
from tools.story.world import CastMember, Place, World


def missing_alt(world: World, project: Project) -> list[Diagnostic]:
    """A finding for each place and each person on stage without alt text, at its line."""
    silent: list[Place | CastMember] = [
        place for place in world.places.values() if place.alt is None
    ]
    silent += [
        member for member in world.cast.values() if member.kind == "person" and member.alt is None
    ]
    return [
        Diagnostic(
            NO_ALT,
            project.source(one.origin.path),
            one.origin.span,
            f"`{one.id}` has no alt text",
            "add `alt: what a player who cannot see would be told`",
        )
        for one in silent
    ]
