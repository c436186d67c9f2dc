"""The measures of the game's screens, as far as text must fit them.

game/screens/say.rpy, choice.rpy, sheet.rpy and overlays.rpy lay these out; the tests render those
screens in the engine and compare. All lengths are pixels of the 1920 × 1080 screen.
"""

from __future__ import annotations

from tools.prose.faces import Faces
from tools.prose.measure import Eyes, Type

SCREEN = (1920, 1080)

TALK = Type("text", 34, 8)
THOUGHT = Type("text", 34, 8, italic=True)
RADIO = Type("mono", 31, 8)
TELEMETRY = Type("mono", 31, 8)
SAY: dict[str, Type] = {
    "talk": TALK,
    "thought": THOUGHT,
    "radio": RADIO,
    "telemetry": TELEMETRY,
}
PLATE = Type("display", 36, 0)
ROLE = Type("label", 26, 0)
KEYS = Type("label", 26, 0)
OPTION = Type("text", 34, 3)
DESK_OPTION = Type("text", 32, 3)
NOTE = Type("label", 28, 0)
SLIP = Type("mono", 30, 7)
SLIP_SUBJECT = Type("display", 36, 0)
SMALL = Type("label", 27, 0)
SHEET_TITLE = Type("display", 44, 0)
CARD = Type("display", 110, 0)
CARD_LINE = Type("label", 36, 0)
CAPTION = Type("text", 30, 3, italic=True)

LINES_OF_TALK = 3
"""Lines that the text window holds at 100 % without growing over the picture."""

CARD_WIDTH = 1700
CAPTION_WIDTH = 1380
CAPTION_LINES = 2


def text_width(scale: float) -> int:
    """Width of a line of talk."""
    return round(min(1340 + 420 * (scale - 1), 1640))


def line(type_: Type, eyes: Eyes, faces: Faces) -> float:
    """Height of one line of ``type_``."""
    face = faces.face(type_.cut, eyes.reading, type_.bold, type_.italic)
    return face.height(int(type_.size * eyes.scale)) + type_.spacing


def keys_height(eyes: Eyes, faces: Faces) -> float:
    """The row of keys under the text."""
    return line(KEYS, eyes, faces) + 6


def talk_room(eyes: Eyes, faces: Faces, plate: bool, role: bool) -> float:
    """Height that a line of talk may take so that the window and the name above it are on the
    screen.
    """
    taken = 30 + 14 + 8 + keys_height(eyes, faces)
    if plate:
        taken += line(PLATE, eyes, faces) + 16
    if role:
        taken += line(ROLE, eyes, faces) + 5
    return SCREEN[1] - taken


def choice_width(scale: float) -> int:
    """Width of an option's words in a choice."""
    return min(1180 + int(520 * (scale - 1)), 1680) - 200


def choice_room(captioned: bool) -> int:
    """Height for all the options of a choice, with its caption's window below or without."""
    return (700 if captioned else 980) - 24


def option_height(text: float, note: float | None) -> float:
    """Height of one option in a choice, with the gap to the next."""
    return 32 + text + (0 if note is None else 5 + note) + 10


DESK_WIDTH = 700
DESK_ROOM = 876 - 20


def desk_option_height(text: float, note: float | None, eyes: Eyes, faces: Faces) -> float:
    """Height of one verb of a desk message, with the gap to the next."""
    rows = [14.0, line(PLATE, eyes, faces), text, *([] if note is None else [note]), 18.0]
    return sum(rows) + 3 * (len(rows) - 1) + 10


def slip_width(scale: float) -> int:
    """Width of the words on a desk message."""
    return 900 - 96 if scale > 1.3 else 800 - 126


def slip_room(eyes: Eyes, faces: Faces, subject: float | None, source: float | None) -> float:
    """Height left on the paper of a desk message for its body, below the heads."""
    big = eyes.scale > 1.3
    room = (910 - 74) if big else (940 - 102)
    taken = 0.0 if big else line(SMALL, eyes, faces) + 16 + 2 + 16
    for head in (subject, source):
        if head is not None:
            taken += head + 16
    return room - taken - 2 - 16


def sheet_width(scale: float) -> int:
    """Width of the words on a document or a log."""
    return min(1100 + int(500 * (scale - 1)), 1640) - 148


SHEET_ROOM = 930 - 108
