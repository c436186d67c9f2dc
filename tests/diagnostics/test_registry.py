"""All codes are known, unique and explained."""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType

import pytest

from tools.diagnostics import registry
from tools.diagnostics.model import Code


@pytest.mark.parametrize("table", registry.TABLES)
def test_tables_are_there(table: str) -> None:
    assert importlib.import_module(table).CODES


@pytest.mark.parametrize("code", registry.registry().values(), ids=registry.registry())
def test_codes(code: Code) -> None:
    assert re.fullmatch(r"ATS[1-9]\d\d", code.id)
    assert code.title
    assert not code.title.endswith(".")
    assert code.help.rstrip().endswith((".", "!", "?", "`", "”"))
    assert code.help in " ".join(registry.explain(code.id).split()) or "\n" in code.help


def test_explain() -> None:
    text = registry.explain("ats120")
    assert text.startswith("ATS120: the same key twice (error)\n\nPlain YAML would")
    assert max(map(len, text.split("\n"))) <= 88
    assert registry.explain("ATS12O") == "There is no code ATS12O. Did you mean ATS120?"
    assert registry.explain("nonsense") == "There is no code nonsense."
    assert registry.find("nonsense") is None


def _table(monkeypatch: pytest.MonkeyPatch, name: str, *codes: Code) -> str:
    module = ModuleType(name)
    module.__dict__["CODES"] = codes
    monkeypatch.setitem(sys.modules, name, module)
    return name


def test_duplicate_ids_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _table(monkeypatch, "first_table", Code("ATS999", "error", "a", "A."))
    second = _table(monkeypatch, "second_table", Code("ATS999", "error", "b", "B."))
    with pytest.raises(registry.DuplicateCodeError, match="ATS999 is in first_table and in second"):
        registry.gather([first, second])


def test_a_table_that_is_not_there_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _table(monkeypatch, "first_table", Code("ATS999", "error", "a", "A."))
    assert list(registry.gather(["tools.no_such_area.codes", first])) == ["ATS999"]
