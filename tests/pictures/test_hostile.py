"""Files that are damaged, disguised or meant to harm: refused with a word, in little memory."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.pictures.studio import Studio, figure, place, png
from tools.project import ROOT

ALONE = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:])
_, status, usage = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
"""
"""Starts a command from a small process and tells its exit code and its memory in kB, last."""
MOST_KB = 300 * 1024
"""What `art build` may use while it refuses something, as the system measures it."""


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def giant_png(side: int = 50_000) -> bytes:
    """A PNG that unpacks to ``side`` × ``side`` pixels: 7.5 GB from a few bytes."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000, 9)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def giant_webp() -> bytes:
    side = 16_383
    bits = (side - 1) | (side - 1) << 14
    body = b"\x2f" + struct.pack("<I", bits) + b"\0" * 40
    data = b"VP8L" + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(data) + 4) + b"WEBP" + data


def giant_psd() -> bytes:
    return struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, 30_000, 30_000, 8, 3) + b"\0" * 64


def archive(files: dict[str, bytes], kind: bytes = b"image/openraster") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("mimetype", kind, zipfile.ZIP_STORED)
        for name, content in files.items():
            made.writestr(name, content)
    return data.getvalue()


def bomb() -> bytes:
    """An ORA whose merged picture unpacks to 1 GB."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("mimetype", b"image/openraster", zipfile.ZIP_STORED)
        with made.open("mergedimage.png", "w", force_zip64=True) as file:
            for _ in range(256):
                file.write(b"\0" * (4 << 20))
    return data.getvalue()


def lying_bomb() -> bytes:
    """The same, but the archive says it has 100 bytes."""
    data = bytearray(archive({"mergedimage.png": b"\0" * (80 << 20)}))
    name = data.rfind(b"mergedimage.png")
    struct.pack_into("<I", data, name - 46 + 24, 100)
    return bytes(data)


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return (
        f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "lol">{entities}]>'
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080"><text>&l11;</text></svg>'
    ).encode()


def svg(body: str, head: str = "") -> bytes:
    return (
        f'{head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 1920 1080">{body}</svg>'
    ).encode()


def endless_uses() -> bytes:
    body = '<g id="a0"><rect width="9" height="9"/></g>'
    for n in range(1, 30):
        use = f'<use href="#a{n - 1}"/>'
        body += f'<g id="a{n}">{use * 4}</g>'
    return svg(body + '<use href="#a29"/>')


def truncated(form: str) -> Callable[[], bytes]:
    def make() -> bytes:
        data = io.BytesIO()
        place().save(data, form)
        return data.getvalue()[: len(data.getvalue()) * 2 // 3]

    return make


def webp_with(extra: bytes) -> bytes:
    data = io.BytesIO()
    place().save(data, "WEBP")
    return data.getvalue() + extra


XXE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
REFUSED = [
    ("ridge.png", b"", "the file is empty"),
    ("ridge.png", truncated("PNG"), "the PNG ends in the middle"),
    ("ridge.webp", truncated("WEBP"), "the WebP ends in the middle"),
    ("ridge.jpg", truncated("JPEG"), "the JPEG ends in the middle"),
    ("ridge.png", giant_png, "50,000 × 50,000 pixels"),
    ("ridge.webp", giant_webp, "16,383 × 16,383 pixels"),
    ("ridge.psd", giant_psd, "30,000 × 30,000 pixels"),
    ("ridge.png", lambda: giant_png(3000), "the picture is damaged"),
    ("ridge.png", truncated("WEBP"), "the file ends in `.png` but is a WEBP file"),
    ("ridge.png", b"MZ\x90\0 not a picture at all", "is no picture that is known here"),
    ("ridge.webp", lambda: png(place()), "the file ends in `.webp` but is a PNG file"),
    ("ridge.png", lambda: png(place()) + archive({"x": b"x"}), "more bytes follow after the end"),
    ("ridge.png", lambda: png(place()) + b"<script>alert(1)</script>", "25 more bytes follow"),
    ("ridge.webp", lambda: webp_with(archive({"x": b"x"})), "more bytes follow after the end"),
    ("ridge.jpg", lambda: truncated("JPEG")() + b"\xff\xd9" + archive({"x": b"x"}), "more bytes"),
    ("ridge.ora", lambda: png(place()), "the file ends in `.ora` but is a PNG file"),
    ("ridge.ora", bomb, "a zip bomb"),
    ("ridge.kra", bomb, "a zip bomb"),
    ("ridge.ora", lying_bomb, "in the archive is damaged"),
    ("ridge.ora", lambda: archive({"mergedimage.png": giant_png()}), "50,000 × 50,000 pixels"),
    ("ridge.ora", lambda: archive({"x": b"x"}), "the archive has no `mergedimage.png`"),
    ("ridge.ora", lambda: archive({}, b"application/zip"), "neither ORA nor KRA"),
    ("ridge.ora", b"PK\x03\x04 and nothing else", "the archive is damaged"),
    ("ridge.svg", laughs, "declares entities"),
    ("ridge.svg", lambda: svg("<text>&x;</text>", XXE), "declares entities"),
    ("ridge.svg", lambda: svg('<image href="file:///etc/passwd"/>'), "leads to another file"),
    ("ridge.svg", lambda: svg('<image xlink:href="http://a.example/x.png"/>'), "leads to another"),
    ("ridge.svg", lambda: svg("<style>@import 'http://a.example/x.css';</style>"), "leads to"),
    ("ridge.svg", lambda: svg('<rect style="fill:url(http://a.example/#x)"/>'), "leads to another"),
    ("ridge.svg", lambda: svg("<script>1</script>"), "holds a `script`"),
    ("ridge.svg", endless_uses, "copies parts of itself without end"),
    ("ridge.svg", lambda: svg("<g>" * 500 + "</g>" * 500), "too many elements"),
    ("ridge.svg", lambda: svg("<g>")[:-20], "the SVG is damaged"),
    ("ridge.svg", lambda: svg("").replace(b"1920 1080", b"100 100"), "the drawing is 100 × 100"),
    ("ridge.png", lambda: png(Image.new("RGB", (1920, 900))), "the canvas is 1920 × 900"),
    ("ridge.png", lambda: png(Image.new("RGB", (960, 540))), "which would be blurred"),
    ("ridge.png", lambda: png(Image.new("RGBA", (1920, 1080), (9, 9, 9, 99))), "has holes"),
]


def content(what: bytes | Callable[[], bytes]) -> bytes:
    return what if isinstance(what, bytes) else what()


@pytest.mark.parametrize(("name", "made", "told"), REFUSED)
def test_it_is_refused(
    studio: Studio, name: str, made: bytes | Callable[[], bytes], told: str
) -> None:
    studio.drop(f"places/masters/{name}", content(made))
    report = studio.build()
    (finding,) = report.findings
    assert told in finding.message
    assert finding.hint
    assert finding.path == f"art/places/masters/{name}"
    assert (report.made, report.total) == ((), 0)
    assert not studio.game("images/places").exists()


@pytest.mark.parametrize(
    ("picture", "told"),
    [
        (Image.new("RGB", (1000, 1500), (90, 90, 90)), "no transparent ground"),
        (Image.new("RGBA", (1000, 1500)), "nothing can be seen"),
        (figure(size=(900, 1500)), "the canvas is 900 × 1500"),
    ],
)
def test_people_that_cannot_stand_on_a_stage(
    studio: Studio, picture: Image.Image, told: str
) -> None:
    studio.drop("cast/kranz_seated_stern.png", picture)
    (finding,) = studio.build().findings
    assert told in finding.message


def test_cmyk(studio: Studio) -> None:
    studio.drop("places/masters/ridge.jpg", place().convert("CMYK"))
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS955"
    assert "for print" in finding.message


def test_links_out_of_the_tree(studio: Studio, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    place().save(secret)
    (tmp_path / "elsewhere" / "seated").mkdir(parents=True)
    figure().save(tmp_path / "elsewhere" / "seated" / "stern.png")
    masters = studio.root / "art/places/masters"
    masters.mkdir(parents=True)
    (masters / "ridge.png").symlink_to(secret)
    (studio.root / "art/cast").mkdir()
    (studio.root / "art/cast/kranz").symlink_to(tmp_path / "elsewhere")
    report = studio.build()
    assert [item.message for item in report.findings] == [
        "this folder is a link",
        "this file is a link out of art/",
    ]
    assert report.made == ()


def test_a_pipe_is_no_picture(studio: Studio) -> None:
    import os

    folder = studio.root / "art/places/masters"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "ridge.png")
    (finding,) = studio.build().findings
    assert finding.message == "this is no file"


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX tells a process's peak memory")
@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("ridge.png", giant_png),
        ("ridge.png", truncated("PNG")),
        ("ridge.webp", giant_webp),
        ("ridge.psd", giant_psd),
        ("ridge.ora", bomb),
        ("ridge.ora", lying_bomb),
        ("ridge.ora", lambda: archive({"mergedimage.png": giant_png()})),
        ("ridge.svg", laughs),
        ("ridge.svg", endless_uses),
    ],
)
def test_refusing_takes_little_memory(studio: Studio, name: str, made: Callable[[], bytes]) -> None:

    studio.drop(f"places/masters/{name}", made())
    story = str(studio.project.story)
    command = [sys.executable, "-m", "tools", "art", "--story", story, "build"]
    # Linux counts what the parent had when it forked: the tests' own process may be large.
    command = [sys.executable, "-S", "-c", ALONE, *command]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read().decode()
    said, _, told = said.rstrip().rpartition("\n")
    code, most = (int(number) for number in told.split())
    assert code == 1
    assert f"art/places/masters/{name}: error ATS950" in said
    # A child that the tools start counts as well: the larger of the two is told.
    assert most < MOST_KB
