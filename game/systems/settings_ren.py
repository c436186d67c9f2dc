"""renpy
init -95 python in settings:
"""

# The player's own settings beyond those that Ren'Py keeps, in `persistent`. Screens ask here for
# colours and sizes, so that a changed setting shows at the next redraw. Text size, font and line
# spacing are Ren'Py's own preferences (they reach every text, our own and the engine's).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

TEXT_SCALES: tuple[float, ...] = (1.0, 1.25, 1.5, 1.75, 2.0)
LINE_SPACINGS: tuple[float, ...] = (1.0, 1.15, 1.3, 1.5)

#: Name in `persistent` -> the value a new player starts with.
DEFAULTS: dict[str, bool | float] = {
    "captions": False,
    "reduced_motion": False,
    "reduced_flash": False,
    "window_opacity": 0.88,
    "codex_links": True,
}


def get(name: str) -> Any:
    """The value of a setting, or its default while the player has not chosen."""
    value = getattr(renpy.store.persistent, name, None)
    return DEFAULTS[name] if value is None else value


def fill_defaults() -> bool:
    """Give `persistent` the defaults; True when this player starts the game for the first time."""
    fresh = False
    for name, value in DEFAULTS.items():
        if getattr(renpy.store.persistent, name, None) is None:
            setattr(renpy.store.persistent, name, value)
            fresh = True
    return fresh


def text_scale() -> float:
    """How much larger than drawn the player wants text, 1.0 to 2.0."""
    return min(max(float(renpy.store._preferences.font_size), 1.0), 2.0)


def big() -> bool:
    """Whether text is so large that screens should give up their second column."""
    return text_scale() > 1.3


def as_drawn() -> bool:
    """Whether text has the size, the font and the spacing that the screens were drawn with."""
    chosen = renpy.store._preferences
    return text_scale() == 1.0 and not chosen.font_transform and chosen.font_line_spacing == 1.0


def may_overflow(text: str, columns: int, lines: int) -> bool:
    """Whether a text may need a scroll bar where `lines` lines of `columns` letters surely fit.

    Paper with a scroll bar takes all the height there is, so short texts do without.
    """
    needed = sum(max(1, -(-len(line) // columns)) for line in text.split("\n"))
    return not as_drawn() or needed > lines


def high_contrast() -> bool:
    """Whether everything is drawn as white on black."""
    return bool(renpy.store._preferences.high_contrast)


def reduced_motion() -> bool:
    """Whether cameras, shakes and sliding stay still."""
    return bool(get("reduced_motion"))


def reduced_flash() -> bool:
    """Whether flashes become a faint, slow tint."""
    return bool(get("reduced_flash"))


def captions() -> bool:
    """Whether sounds are written on the screen."""
    return bool(get("captions"))


def codex_links() -> bool:
    """Whether names that the codex explains are links in the text."""
    return bool(get("codex_links"))


def window_alpha() -> float:
    """Opacity of the text panel, 0.0 to 1.0; high contrast makes it solid."""
    return 1.0 if high_contrast() else min(max(float(get("window_opacity")), 0.0), 1.0)


def px(size: int) -> int:
    """A length drawn for text of 100 %, grown with the player's text size."""
    return round(size * text_scale())
