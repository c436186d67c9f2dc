"""What the tests of bench share."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture
def python() -> str:
    return sys.executable
