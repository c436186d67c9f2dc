"""Loads game/systems/*_ren.py without the engine, with stand-ins for what the engine gives them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

SYSTEMS = Path(__file__).resolve().parents[2] / "game" / "systems"

Load = Callable[[str], Any]


class Persistent:
    """Like Ren'Py's: a name that was never set is None."""

    def __getattr__(self, name: str) -> Any:
        return None


class Engine:
    """What the systems use of `renpy`, noting each call as (name, arguments, keywords)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.files: set[str] = set()
        self.answer = ""
        self.skipping = False
        self.config = SimpleNamespace(developer=False, main_menu_music=None)
        self.session: dict[str, Any] = {}
        self.showing: dict[str, tuple[str, ...]] = {}
        self.stack: list[Any] = []
        self.labels: set[str] = set()
        self.store = SimpleNamespace(
            persistent=Persistent(),
            _preferences=SimpleNamespace(
                font_size=1.0, font_transform=None, font_line_spacing=1.0, high_contrast=False
            ),
            story=SimpleNamespace(player_name="Weiss"),
            cue=SimpleNamespace(sting=self._note("sting")),
            main_menu=False,
            _in_replay=None,
            save_name="",
            achievement=SimpleNamespace(grant=self._note("grant")),
        )
        self.voice: str | None = None
        self.music = SimpleNamespace(
            play=self._note("play"),
            stop=self._note("stop"),
            set_volume=self._note("volume"),
            get_playing=lambda channel: self.voice if channel == "voice" else None,
        )
        for name in (
            *("show_screen", "show_layer_at", "notify", "force_autosave", "scene", "show"),
            *("jump_out_of_context", "full_restart", "set_return_stack"),
        ):
            setattr(self, name, self._note(name))

    def _note(self, name: str) -> Callable[..., None]:
        def call(*arguments: Any, **keywords: Any) -> None:
            self.calls.append((name, arguments, keywords))

        return call

    def named(self, name: str) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
        """Arguments and keywords of each call of that name."""
        return [(arguments, keywords) for kind, arguments, keywords in self.calls if kind == name]

    def loadable(self, file: str) -> bool:
        return file in self.files

    def get_attributes(self, tag: str, layer: str | None = None) -> tuple[str, ...] | None:
        return self.showing.get(tag)

    def get_showing_tags(self, layer: str = "master") -> list[str]:
        return list(self.showing)

    def get_return_stack(self) -> list[Any]:
        return self.stack

    def has_label(self, name: str) -> bool:
        return name in self.labels

    def has_image(self, name: tuple[str, ...], exact: bool = False) -> bool:
        return True

    def filter_text_tags(self, text: str, allow: tuple[str, ...] = ()) -> str:
        return text.replace("{i}", "").replace("{/i}", "")

    def is_skipping(self) -> bool:
        return self.skipping

    def in_rollback(self) -> bool:
        return False

    def translate_string(self, text: str) -> str:
        return text

    def input(self, prompt: str, **keywords: Any) -> str:
        self.calls.append(("input", (prompt,), keywords))
        return self.answer


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def load(engine: Engine) -> Iterator[Load]:
    """`load("record")` gives the module of record_ren.py, as a store of the same engine."""
    names: list[str] = []

    def load_one(name: str) -> ModuleType:
        full = f"systems_under_test_{name}"
        spec = importlib.util.spec_from_file_location(full, SYSTEMS / f"{name}_ren.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        names.append(full)
        sys.modules[full] = module
        module.__dict__.update(renpy=engine, _=lambda text: text)
        spec.loader.exec_module(module)
        setattr(engine.store, name, module)
        return module

    yield load_one
    for full in names:
        sys.modules.pop(full, None)
