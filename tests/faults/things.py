"""Faults of pictures, sounds, settings and translations, and what looks like them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

from tests.faults.anchors import end, first, last_step, literal
from tests.faults.plant import STORY, Edit, NearMiss, Plant

OPTIONS = "game/options.rpy"
PLACES = "game/images/places"
CAST = "game/images/cast"
TL = "game/tl/german/winds.rpy"


def _chunk(name: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0\0"))
    + _chunk(b"IEND")
)
WEBP = b"RIFF" + struct.pack("<I", 18) + b"WEBPVP8L" + struct.pack("<I", 6) + b"\x2f\0\0\0\0\0"
JPEG = b"\xff\xd8\xff\xe0" + bytes(60) + b"\xff\xd9"


def _page(flags: int, data: bytes) -> bytes:
    head = b"OggS\0" + bytes([flags]) + bytes(20) + bytes([1, len(data)])
    return head + data


OGG = _page(2, b"\x01vorbis") + _page(4, b"sound")
OPUS = _page(2, b"OpusHead") + _page(4, b"sound")

_ROOM = (
    Edit(
        f"{STORY}/places.yaml",
        "other_room:\n  name: Other\n  lights: [dim]\n  alt: A room.\n",
        end,
    ),
    Edit("winds", "  - place: other_room\n", last_step),
)
_SOUND = (
    Edit(f"{STORY}/audio.yaml", "  whistle: {caption: A whistle.}\n", end),
    Edit("winds", "  - sound: whistle\n", last_step),
)
_SOMEBODY = (
    Edit(
        f"{STORY}/cast.yaml",
        "⟦somebody:\n  name: Somebody\n  colour: '#C9A66B'\n  poses: [standing]\n"
        "  expressions: [neutral, stern]\n  alt: A woman.\n",
        end,
    ),
    Edit(
        "winds",
        "  - enter: somebody\n  - |\n    somebody stern: Late.\n",
        last_step,
    ),
)
_SOMEBODY_QUIET = (
    _SOMEBODY[0]._replace(text=str(_SOMEBODY[0].text).replace("⟦", "")),
    _SOMEBODY[1],
)
_THERE = (
    *_SOMEBODY,
    Edit(f"{CAST}/somebody_standing_neutral.webp", WEBP),
)
# A line of the copy that no build has seen yet, so that its id follows from its words alone.
_TOLD = Edit(
    f"{STORY}/line_ids.tsv",
    "\n[zz_planted]\n+\tzz_planted_aaaaaa\tsay\t\tThe {i}tube{/i} is for [player_name].\n",
    end,
)
_PLANTED_SCENE = Edit(
    f"{STORY}/chapters/00_the_chair/zz_planted.yaml",
    "scene: zz_planted\ntitle: Planted\nreturns: yes\nsteps:\n"
    "  - |\n    The {i}tube{/i} is for [player_name].\n",
)
_LINE = (_TOLD, _PLANTED_SCENE, Edit("winds", "  - call: zz_planted\n", last_step))
_SCRIPT = "The {i}tube{/i} is for [story.player_name!q]."


def _german(words: str, original: str = _SCRIPT, line: str = "zz_planted_aaaaaa") -> Edit:
    return Edit(TL, f'translate german {line}:\n\n    # "{original}"\n    "{words}"\n\n')


PLANTS: Mapping[str, Plant] = {
    "a picture of a place is missing in a release": Plant(
        "missing image",
        "ATS760",
        (_ROOM[0]._replace(text="⟦" + str(_ROOM[0].text)), _ROOM[1]),
        release=True,
        also=("ATS760", "ATS762"),
    ),
    "a pose without one expression": Plant(
        "sprite without the expression of the pose", "ATS761", _THERE, also=("ATS761",)
    ),
    "a sound is missing in a release": Plant(
        "missing audio",
        "ATS762",
        (_SOUND[0]._replace(text="  ⟦whistle: {caption: A whistle.}\n"), _SOUND[1]),
        release=True,
        also=("ATS760", "ATS762"),
    ),
    "a picture in capital letters": Plant(
        "wrong letter case", "ATS763", (*_ROOM, Edit(f"{PLACES}/Other_Room_dim.webp", WEBP))
    ),
    "an ending in capital letters": Plant(
        "wrong letter case", "ATS763", (*_ROOM, Edit(f"{PLACES}/other_room_dim.PNG", PNG))
    ),
    "a space in a name": Plant(
        "non-ASCII or spaced file name", "ATS764", (Edit(f"{PLACES}/other room.webp", WEBP),)
    ),
    "an accent in a name": Plant(
        "non-ASCII or spaced file name", "ATS764", (Edit(f"{PLACES}/küche.webp", WEBP),)
    ),
    "a picture that nothing shows": Plant(
        "unused image", "ATS765", (Edit(f"{PLACES}/nowhere_at_all.webp", WEBP),)
    ),
    "a look that nobody has": Plant(
        "unused image", "ATS765", (Edit(f"{CAST}/kranz_standing_sterm.webp", WEBP),)
    ),
    "a sound that nothing plays": Plant(
        "unused audio", "ATS765", (Edit("game/audio/sound/whistle.opus", OPUS),)
    ),
    "one picture in two formats": Plant(
        "duplicate definition",
        "ATS766",
        (
            *_ROOM,
            Edit(f"{PLACES}/other_room.webp", WEBP),
            Edit(f"{PLACES}/other_room.png", PNG),
        ),
    ),
    "a JPEG called PNG": Plant(
        "mislabelled file", "ATS767", (*_ROOM, Edit(f"{PLACES}/other_room.png", JPEG))
    ),
    "a sound of another kind": Plant(
        "mislabelled file",
        "ATS767",
        (*_SOUND, Edit("game/audio/sound/whistle.opus", b"ID3" + bytes(90))),
    ),
    "a picture that was cut off": Plant(
        "truncated file", "ATS768", (*_ROOM, Edit(f"{PLACES}/other_room.png", PNG[:-20]))
    ),
    "a WebP that was cut off": Plant(
        "truncated file", "ATS768", (*_ROOM, Edit(f"{PLACES}/other_room.webp", WEBP[:-3]))
    ),
    "a sound that was cut off": Plant(
        "truncated file", "ATS768", (*_SOUND, Edit("game/audio/sound/whistle.opus", OPUS[:-2]))
    ),
    "an empty file": Plant(
        "corrupt file", "ATS768", (*_ROOM, Edit(f"{PLACES}/other_room.webp", b""))
    ),
    "a picture with a damaged part": Plant(
        "corrupt file",
        "ATS768",
        (*_ROOM, Edit(f"{PLACES}/other_room.png", PNG.replace(b"IDAT", b"ID\0T"))),
    ),
    "a picture of five megabytes": Plant(
        "oversized file",
        "ATS769",
        (
            *_ROOM,
            Edit(
                f"{PLACES}/other_room.png",
                PNG[:-12] + _chunk(b"teXt", bytes(5_000_000)) + PNG[-12:],
            ),
        ),
    ),
    "a font that is not there": Plant(
        "missing font",
        "ATS770",
        (Edit("game/systems/planted.rpy", 'define planted_font = "⟦fonts/Barlow-Thin.ttf"\n'),),
    ),
    "a picture of a screen in other letters": Plant(
        "wrong letter case",
        "ATS770",
        (Edit("game/systems/planted.rpy", 'image planted = "⟦gui/Plate.png"\n'),),
    ),
    "developer mode": Plant(
        "developer mode on",
        "ATS920",
        (Edit(OPTIONS, "⟦config.developer = True", literal('config.developer = "auto"')),),
    ),
    "the console": Plant(
        "developer mode on", "ATS920", (Edit(OPTIONS, "\ndefine ⟦config.console = True\n", end),)
    ),
    "two versions": Plant(
        "version not raised",
        "ATS921",
        (Edit(OPTIONS, "⟦0.0.1", first(r'^define config\.version = "([^"]*)"')),),
    ),
    "a version that was not raised": Plant(
        "version not raised",
        "ATS922",
        (
            Edit("project.json", "⟦0.0.1", first(r'"version": "([^"]*)"')),
            Edit(OPTIONS, "0.0.1", first(r'^define config\.version = "([^"]*)"')),
        ),
        release=True,
        also=("ATS760", "ATS762"),
        released="v0.0.1",
    ),
    "a scene that was renamed": Plant(
        "save-breaking rename",
        "ATS923",
        (
            Edit(
                f"{STORY}/line_ids.tsv",
                "\n⟦[zz_planted]\n+\tzz_planted_aaaaaa\tsay\t\tThe tube.\n",
                end,
            ),
        ),
    ),
    "sources in the package": Plant(
        "source files inside a package",
        "ATS924",
        (Edit(OPTIONS, "", literal('"game/story/**", ')),),
    ),
    "a line that is not translated": Plant(
        "missing translation",
        "ATS930",
        (
            _LINE[0],
            _PLANTED_SCENE._replace(text=str(_PLANTED_SCENE.text).replace("The {i}", "⟦The {i}")),
            _LINE[2],
            Edit(TL, "# Nothing yet.\n"),
        ),
        also=("ATS930",),
    ),
    "a translation without a line": Plant(
        "orphaned translation",
        "ATS931",
        (*_LINE, Edit(TL, 'translate german ⟦zz_planted_bbbbbb:\n\n    "Nichts."\n')),
    ),
    "a translation of other words": Plant(
        "stale translation",
        "ATS932",
        (
            *_LINE,
            _german(
                "Das {i}Rohr{/i} ist f\u00fcr [story.player_name!q].",
                "The tube was for nobody.",
                "⟦zz_planted_aaaaaa",
            ),
        ),
    ),
    "a translation that forgets the name": Plant(
        "changed interpolation in a translation",
        "ATS933",
        (*_LINE, _german("⟦Das {i}Rohr{/i} ist f\u00fcr mich.")),
    ),
    "a translation that forgets a tag": Plant(
        "changed tags in a translation",
        "ATS933",
        (*_LINE, _german("⟦Das {i}Rohr ist f\u00fcr [story.player_name!q].")),
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "no picture at all while the game is written": NearMiss(_ROOM),
    "a place by its light": NearMiss((*_ROOM, Edit(f"{PLACES}/other_room_dim.webp", WEBP))),
    "a place of one picture for every light": NearMiss(
        (*_ROOM, Edit(f"{PLACES}/other_room.png", PNG))
    ),
    "a person in layers": NearMiss(
        (
            *_SOMEBODY_QUIET,
            Edit(f"{CAST}/somebody/standing/body.webp", WEBP),
            Edit(f"{CAST}/somebody/standing/neutral.webp", WEBP),
            Edit(f"{CAST}/somebody/standing/stern.webp", WEBP),
        )
    ),
    "a whole sound": NearMiss((*_SOUND, Edit("game/audio/sound/whistle.opus", OPUS))),
    "pictures of the game's own screens": NearMiss(
        (Edit(f"{PLACES}/card_00_the_chair.png", PNG), Edit("game/audio/ui/planted.opus", OPUS))
    ),
    "a hidden file beside pictures": NearMiss((Edit(f"{PLACES}/.DS_Store", b"\0\0"),)),
    "a name that a script makes up": NearMiss(
        (Edit("game/systems/planted.rpy", 'define p = "gui/placeholders/%s.webp" % "x"\n'),)
    ),
    "developer mode by itself": NearMiss(
        (Edit(OPTIONS, "\n# config.developer = True is for us alone\n", end),)
    ),
    "an old name that a scene took over": NearMiss(
        (
            Edit(
                f"{STORY}/line_ids.tsv",
                "\n[zz_planted]\n+\tzz_planted_aaaaaa\tsay\t\tThe tube.\n",
                end,
            ),
            Edit("winds", "scene: winds\nwas: [zz_planted]", literal("scene: winds")),
        )
    ),
    "an old name whose lines are all retired": NearMiss(
        (
            Edit(
                f"{STORY}/line_ids.tsv",
                "\n[zz_planted]\n-\tzz_planted_aaaaaa\tsay\t\tThe tube.\n",
                end,
            ),
        )
    ),
    "a translation with its markup in another order": NearMiss(
        (*_LINE, _german("F\u00fcr [story.player_name!q] ist das {i}Rohr{/i}, [[sic]."))
    ),
    "strings of the screens": NearMiss(
        (Edit(TL, 'translate german strings:\n\n    old "Save"\n    new "Sichern"\n'),)
    ),
}
