"""Patches fit exactly once or say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.engine import patches
from tools.engine.errors import EngineError
from tools.engine.patches import Patch

_PATCH = Patch("a.py", "it is broken", "old\n", "new\n")


def test_replaced_and_the_mark_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("\ufeffone\nold\ntwo\n", encoding="utf-8")
    patches.apply(tmp_path, (_PATCH,))
    assert (tmp_path / "a.py").read_bytes() == b"one\nnew\ntwo\n"


@pytest.mark.parametrize("text", ["", "one\n", "old\nold\n", None])
def test_a_text_that_is_not_there_once(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "a.py").write_text(text)
    with pytest.raises(EngineError, match=r"no longer fits: a\.py") as caught:
        patches.apply(tmp_path, (_PATCH,))
    assert "it is broken" in caught.value.hint


def test_every_patch_has_a_reason() -> None:
    assert all(patch.reason.endswith(".") for patch in patches.PATCHES)
