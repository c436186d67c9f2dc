"""renpy
init -90 python in cue:
"""

# Music, ambience and sounds by id. What should be heard is kept in `now` whether or not its file
# is there yet, so that the story can be written, walked and compared before the composer is done.
#
# Music may have layers: the tracks of all of them start together and stay together, and what the
# story switches is only how loud they are. "siege assault" is the track `siege` with its layers up
# to `assault`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Seconds over which a track gives way to the next when the scene names no time of its own.
FADE = {"music": 1.5, "ambience": 1.0}

#: Seconds over which a layer comes or goes.
LAYER_FADE = 2.5

#: Channels of the layers, calm to wild; registered in state.rpy.
LAYER_CHANNELS = ("layer_1", "layer_2")

#: How loud music and places are while somebody speaks, and how long that takes, going and coming.
DUCK = {"music": 0.45, "ambience": 0.6}
DUCK_SECONDS = (0.25, 0.9)

#: Set by `default cue.now = {...}`: the id that plays on each channel, or None for silence.
if TYPE_CHECKING:
    now: dict[str, str | None] = {}

#: Set by `default cue.caption = None`: the sound last written on the screen and how often it came.
if TYPE_CHECKING:
    caption: tuple[str, int] | None = None

#: Whether a voice is heard at the moment. Not saved: `listen` finds it out again.
speaking = False


def path(kind: str, id: str) -> str:
    """Where the file of a cue belongs, below game/."""
    return f"audio/{kind}/{id}.{'ogg' if kind in FADE else 'opus'}"


def layers(id: str) -> tuple[str, ...]:
    """The layers that a track has, calm to wild."""
    entry = renpy.store.catalogue.audio.get(("music", id))
    return entry.layers[: len(LAYER_CHANNELS)] if entry else ()


def _parts(id: str) -> tuple[str, int]:
    """`siege assault` -> the track and how many of its layers are heard."""
    name, _, layer = id.partition(" ")
    known = layers(name)
    return name, known.index(layer) + 1 if layer in known else 0


def _play(channel: str, file: str, seconds: float) -> None:
    if renpy.loadable(file):
        renpy.music.play(file, channel=channel, fadeout=seconds, fadein=seconds, if_changed=True)
    else:
        renpy.music.stop(channel=channel, fadeout=seconds)


def _announce(kind: str, id: str) -> None:
    renpy.store.gallery.heard(kind, id)
    text = renpy.store.catalogue.caption_of(kind, id)
    if text:
        _write(text)


def music(id: str, fade: float | None = None) -> None:
    """Play a track from now on, or bring in other layers of it; `fade` in seconds.

    The track that already plays goes on.
    """
    before = now.get("music")
    if before == id:
        return
    now["music"] = id
    name, _ = _parts(id)
    if before is not None and _parts(before)[0] == name:
        balance(LAYER_FADE if fade is None else fade)
        return
    seconds = FADE["music"] if fade is None else fade
    known = layers(name)
    _play("music", path("music", name), seconds)
    for number, channel in enumerate(LAYER_CHANNELS):
        if number < len(known):
            _play(channel, path("music", f"{name}_{known[number]}"), seconds)
        else:
            renpy.music.stop(channel=channel, fadeout=seconds)
    balance(seconds)
    _announce("music", name)


def ambience(id: str, fade: float | None = None) -> None:
    """Play the sound of the place from now on; `fade` in seconds."""
    if now.get("ambience") == id:
        return
    now["ambience"] = id
    _play("ambience", path("ambience", id), FADE["ambience"] if fade is None else fade)
    _announce("ambience", id)


def stop(kind: str, fade: float | None = None) -> None:
    """Silence music or ambience, on purpose."""
    now[kind] = None
    seconds = FADE[kind] if fade is None else fade
    for channel in ("music", *LAYER_CHANNELS) if kind == "music" else (kind,):
        renpy.music.stop(channel=channel, fadeout=seconds)


def balance(seconds: float) -> None:
    """Bring every looping channel to the volume that it should have, over `seconds`."""
    share = DUCK if speaking else {"music": 1.0, "ambience": 1.0}
    _, heard = _parts(now.get("music") or "")
    renpy.music.set_volume(share["music"], delay=seconds, channel="music")
    for number, channel in enumerate(LAYER_CHANNELS):
        volume = share["music"] if number < heard else 0.0
        renpy.music.set_volume(volume, delay=seconds, channel=channel)
    renpy.music.set_volume(share["ambience"], delay=seconds, channel="ambience")


def listen() -> None:
    """Called many times a second: make room for a voice while it is heard."""
    global speaking
    heard = bool(renpy.music.get_playing(channel="voice"))
    if heard != speaking:
        speaking = heard
        balance(DUCK_SECONDS[0] if heard else DUCK_SECONDS[1])


def sound(id: str, caption: str | None = None) -> None:
    """Play a sound once and, for players who want captions, write what it is."""
    file = path("sound", id)
    if renpy.loadable(file) and not renpy.is_skipping():
        renpy.music.play(file, channel="sound", loop=False)
    text = caption or renpy.store.catalogue.caption_of("sound", id)
    if text:
        _write(text)


def sting(id: str) -> None:
    """Play a stinger, over the music and at its volume: a chapter opens, a playthrough ends."""
    file = path("sting", id)
    if renpy.loadable(file) and not renpy.is_skipping():
        renpy.music.play(file, channel="sting", loop=False)


def touch(id: str) -> None:
    """Play a sound of the interface that no button plays by itself."""
    file = path("ui", id)
    if renpy.loadable(file) and not renpy.is_skipping():
        renpy.music.play(file, channel="ui", loop=False)


def _write(text: str) -> None:
    """Show a caption for a while, read it out when the game speaks."""
    global caption
    caption = (text, (caption[1] if caption else 0) + 1)
    if renpy.store.settings.captions() and not renpy.is_skipping():
        renpy.show_screen("caption", text=text, count=caption[1])
