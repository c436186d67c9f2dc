"""renpy
init -90 python in cue:
"""

# Music, ambience and sounds by id. What should be heard is kept in `now` whether or not its file
# is there yet, so that the story can be written, walked and compared before the composer is done.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Seconds over which a track gives way to the next when the scene names no time of its own.
FADE = {"music": 1.5, "ambience": 1.0}

#: Set by `default cue.now = {...}`: the id that plays on each channel, or None for silence.
if TYPE_CHECKING:
    now: dict[str, str | None] = {}

#: Set by `default cue.caption = None`: the sound last written on the screen and how often it came.
if TYPE_CHECKING:
    caption: tuple[str, int] | None = None


def path(kind: str, id: str) -> str:
    """Where the file of a cue belongs, below game/."""
    return f"audio/{kind}/{id}.{'opus' if kind == 'sound' else 'ogg'}"


def _loop(kind: str, id: str, fade: float | None) -> None:
    if now.get(kind) == id:
        return
    now[kind] = id
    renpy.store.gallery.heard(kind, id)
    seconds = FADE[kind] if fade is None else fade
    file = path(kind, id)
    if renpy.loadable(file):
        renpy.music.play(file, channel=kind, fadeout=seconds, fadein=seconds, if_changed=True)
    else:
        renpy.music.stop(channel=kind, fadeout=seconds)
    caption_text = renpy.store.catalogue.caption_of(kind, id)
    if caption_text:
        _write(caption_text)


def music(id: str, fade: float | None = None) -> None:
    """Play a track from now on; `fade` in seconds. The track that already plays goes on."""
    _loop("music", id, fade)


def ambience(id: str, fade: float | None = None) -> None:
    """Play the sound of the place from now on; `fade` in seconds."""
    _loop("ambience", id, fade)


def stop(kind: str, fade: float | None = None) -> None:
    """Silence music or ambience, on purpose."""
    now[kind] = None
    renpy.music.stop(channel=kind, fadeout=FADE[kind] if fade is None else fade)


def sound(id: str, caption: str | None = None) -> None:
    """Play a sound once and, for players who want captions, write what it is."""
    file = path("sound", id)
    if renpy.loadable(file) and not renpy.is_skipping():
        renpy.music.play(file, channel="sound", loop=False)
    text = caption or renpy.store.catalogue.caption_of("sound", id)
    if text:
        _write(text)


def _write(text: str) -> None:
    """Show a caption for a while, read it out when the game speaks."""
    global caption
    caption = (text, (caption[1] if caption else 0) + 1)
    if renpy.store.settings.captions() and not renpy.is_skipping():
        renpy.show_screen("caption", text=text, count=caption[1])
