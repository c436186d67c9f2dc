"""Rules over what lies round the story: pictures, sounds, settings. They look at the disk each
time, for it changes without the story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tools.build.load import Loaded
from tools.checks.assets import (
    damaged,
    doubled_files,
    letter_case,
    missing_audio,
    missing_looks,
    missing_pictures,
    named_in_script,
    odd_names,
    oversized,
    unused_files,
    wrong_kind,
)
from tools.checks.assets.files import Assets
from tools.checks.release import (
    developer_mode,
    lost_scenes,
    not_raised,
    package_sources,
    versions,
)
from tools.checks.translation import markup, missing, orphaned, stale
from tools.checks.translation.tongue import Tongues
from tools.checks.whole import whole
from tools.diagnostics.model import Code, Diagnostic

RULES: tuple[Callable[[Assets], Iterator[Diagnostic]], ...] = (
    missing_pictures.check,
    missing_looks.check,
    missing_audio.check,
    letter_case.check,
    odd_names.check,
    unused_files.check,
    doubled_files.check,
    wrong_kind.check,
    damaged.check,
    oversized.check,
    named_in_script.check,
    developer_mode.check,
    versions.check,
    not_raised.check,
    lost_scenes.check,
    package_sources.check,
)
TONGUE_RULES: tuple[Callable[[Tongues], Iterator[Diagnostic]], ...] = (
    missing.check,
    orphaned.check,
    stale.check,
    markup.check,
)
CODES: tuple[Code, ...] = (
    *missing.CODES,
    *orphaned.CODES,
    *stale.CODES,
    *markup.CODES,
    *missing_pictures.CODES,
    *missing_looks.CODES,
    *missing_audio.CODES,
    *letter_case.CODES,
    *odd_names.CODES,
    *unused_files.CODES,
    *doubled_files.CODES,
    *wrong_kind.CODES,
    *damaged.CODES,
    *oversized.CODES,
    *named_in_script.CODES,
    *developer_mode.CODES,
    *versions.CODES,
    *not_raised.CODES,
    *lost_scenes.CODES,
    *package_sources.CODES,
)


def look_round(loaded: Loaded, *, release: bool = False) -> list[Diagnostic]:
    """What all these rules find round a story without errors. ``release``: it is about to be given
    away.
    """
    assets = Assets(whole(loaded), release)
    tongues = Tongues(assets.story, release)
    found = [finding for rule in RULES for finding in rule(assets)]
    return found + [finding for rule in TONGUE_RULES for finding in rule(tongues)]
