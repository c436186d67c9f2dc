"""audio.yaml and endings.yaml."""

from __future__ import annotations

from typing import Literal

from tools.parsing.world_fields import DataFile, Fields
from tools.parsing.world_names import NOTHING, RESERVED_AUDIO, valid_id
from tools.reading.nodes import Scalar
from tools.story.model import CueChannel, Span
from tools.story.world import AudioItem, Ending

Section = Literal["music", "ambience", "sounds"]
SECTIONS: tuple[tuple[Section, CueChannel], ...] = (
    ("music", "music"),
    ("ambience", "ambience"),
    ("sounds", "sound"),
)
_ENDING_ELSEWHERE = {"name": "write `title`", "about": "write `hint`, or a comment after `# `"}


def read_audio(file: DataFile) -> dict[Section, dict[str, AudioItem]]:
    """Music, ambience and sounds by id, under the names of their sections."""
    top = file.top("music: {relay_solitude: {about: The relay alone}}")
    names = tuple(name for name, _ in SECTIONS)
    elsewhere = {"sound": "write `sounds`", "about": "it stands inside one piece of audio"}
    sections = Fields(file, top, "audio.yaml", Span(1, 1, 1), names, elsewhere)
    return {name: _section(file, sections, name, channel) for name, channel in SECTIONS}


def _section(
    file: DataFile, sections: Fields, name: Section, channel: CueChannel
) -> dict[str, AudioItem]:
    found: dict[str, AudioItem] = {}
    node = sections.node(name)
    if node is None or (isinstance(node, Scalar) and not node.text):
        return found
    sound = channel == "sound"
    example = "{caption: A klaxon sounds twice.}" if sound else "{about: The relay alone}"
    expected = ("caption", "about") if sound else ("about",)
    if channel == "music":
        expected = ("about", "layers")
    elsewhere = {} if sound else {"caption": "only sounds have a caption; write `about`"}
    if channel != "music":
        elsewhere = {**elsewhere, "layers": "only music has layers"}
    for key, value in file.entries(node, f"`{name}`", f"lamp_on: {example}"):
        if not valid_id(key, f"a piece of {channel}", RESERVED_AUDIO, file.bag):
            continue
        what = f"`{key.text}`"
        entries = file.entries(value, what, f"{key.text}: {example}")
        fields = Fields(file, entries, what, key.span, expected, elsewhere)
        caption: str | None = None
        if sound:
            caption = fields.text("caption", "A klaxon sounds.", required=bool(entries))
        about = fields.text("about", "what the composer should know")
        layers: tuple[str, ...] = ()
        if channel == "music":
            layers = tuple(word.text for word in fields.ids("layers", "a layer", NOTHING))
        found[key.text] = AudioItem(key.text, channel, caption, about, layers, file.origin(key))
    return found


def read_endings(file: DataFile) -> dict[str, Ending]:
    """How the story can end."""
    found: dict[str, Ending] = {}
    for key, node in file.top("quarantine: {title: Quarantine, hint: Say nothing to anyone.}"):
        if not valid_id(key, "an ending", NOTHING, file.bag):
            continue
        what = f"the ending `{key.text}`"
        entries = file.entries(node, what, f"{key.text}: {{title: …, hint: …}}")
        fields = Fields(file, entries, what, key.span, ("title", "hint"), _ENDING_ELSEWHERE)
        title = key.text.replace("_", " ").capitalize()
        found[key.text] = Ending(
            key.text,
            fields.text("title", title, required=bool(entries)) or title,
            fields.text("hint", "Say nothing to anyone."),
            file.origin(key),
        )
    return found
