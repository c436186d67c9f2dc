"""What a master may be painted in, and that its colours come out right."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from tests.pictures.studio import Studio, figure, place, png
from tests.pictures.test_hostile import archive, svg
from tools.art import environments
from tools.art.environments import VECTORS, NoEnvironmentError, python_of

RIDGE = "images/places/ridge.webp"


def colour(studio: Studio, output: str, point: tuple[int, int]) -> tuple[int, ...]:
    with Image.open(studio.game(output)) as picture:
        found = picture.convert("RGB").getpixel(point)
    assert isinstance(found, tuple)
    return found


def near(one: tuple[int, ...], other: tuple[int, ...], most: int = 10) -> bool:
    return all(abs(a - b) <= most for a, b in zip(one, other, strict=True))


def psd(size: tuple[int, int], layers: list[tuple[str, Image.Image, tuple[int, int]]]) -> bytes:
    """A PSD with uncompressed RGBA ``layers`` (name, picture, upper left corner), merged."""
    records, pixels = b"", b""
    merged = Image.new("RGBA", size)
    for name, picture, (x, y) in layers:
        merged.alpha_composite(picture, (x, y))
        width, height = picture.size
        records += struct.pack(">iiiiH", y, x, y + height, x + width, 4)
        for channel in (-1, 0, 1, 2):
            records += struct.pack(">hI", channel, 2 + width * height)
        called = bytes([len(name)]) + name.encode()
        called += b"\0" * (-len(called) % 4)
        records += b"8BIMnorm" + bytes((255, 0, 0, 0))
        records += struct.pack(">III", 8 + len(called), 0, 0) + called
        red, green, blue, alpha = (band.tobytes() for band in picture.split())
        for band in (alpha, red, green, blue):
            pixels += b"\0\0" + band
    info = struct.pack(">h", len(layers)) + records + pixels
    info += b"\0" * (len(info) % 2)
    section = struct.pack(">I", len(info)) + info + struct.pack(">I", 0)
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 4, size[1], size[0], 8, 3)
    body = b"".join(band.tobytes() for band in merged.split())
    return head + struct.pack(">III", 0, 0, len(section)) + section + b"\0\0" + body


def ora(layers: list[tuple[str, Image.Image]]) -> bytes:
    """An ORA of layers that are trimmed, as painting programs do."""
    files = {}
    stack = ""
    merged = Image.new("RGBA", layers[0][1].size)
    for number, (name, picture) in enumerate(layers):
        box = picture.getbbox()
        assert box is not None
        merged.alpha_composite(picture)
        files[f"data/{number}.png"] = png(picture.crop(box))
        stack = f'<layer name="{name}" src="data/{number}.png" x="{box[0]}" y="{box[1]}"/>' + stack
    files["stack.xml"] = f'<image w="1000" h="1500"><stack>{stack}</stack></image>'.encode()
    return archive({**files, "mergedimage.png": png(merged)})


@pytest.mark.parametrize("suffix", ["png", "webp", "jpg"])
def test_flat_pictures(studio: Studio, suffix: str) -> None:
    ground = Image.new("RGB", (1920, 1080), (80, 120, 160))
    studio.drop(f"places/masters/ridge.{suffix}", ground)
    assert studio.build().findings == []
    assert near(colour(studio, RIDGE, (900, 500)), (80, 120, 160))


def test_a_larger_canvas_is_made_smaller(studio: Studio) -> None:
    studio.drop("places/masters/ridge.png", place(size=(3840, 2160)))
    studio.build()
    with Image.open(studio.game(RIDGE)) as picture:
        assert picture.size == (1920, 1080)


def test_layered_documents(studio: Studio) -> None:
    body, stern = figure(face=False), figure(0, body=False)
    studio.drop("cast/kranz_seated.ora", ora([("Body", body), ("Stern", stern)]))
    box = stern.getbbox()
    assert box is not None
    layers = [("body", body, (0, 0)), ("stern", stern.crop(box), box[:2])]
    studio.drop("cast/kranz_standing.psd", psd((1000, 1500), layers))
    assert studio.build().findings == []
    for pose in ("seated", "standing"):
        built = studio.built(f"images/cast/kranz/{pose}/stern.webp")
        assert built.measures.box == (370, 150, 631, 481)
        assert built.layer == "stern"
        assert near(colour(studio, built.part.output, (130, 60)), (200, 170, 150))
    assert studio.build().made == ()


def test_a_layer_that_means_nothing_is_told(studio: Studio) -> None:
    body = figure(face=False)
    studio.drop("cast/kranz_seated.ora", ora([("body", body), ("sketch", body)]))
    (finding,) = studio.build().findings
    assert "the layer `sketch` is neither `body` nor an expression of `kranz`" in finding.message
    assert finding.hint == "expected body, neutral, stern, wry"


@pytest.mark.parametrize("suffix", ["ora", "kra", "psd"])
def test_merged_pictures(studio: Studio, suffix: str) -> None:
    whole = figure(1)
    files = {"mergedimage.png": png(whole)}
    data = {
        "ora": archive(files),
        "kra": archive(files, b"application/x-krita"),
        "psd": psd((1000, 1500), [("all", whole, (0, 0))]),
    }[suffix]
    studio.drop(f"cast/kranz_seated_wry.{suffix}", data)
    assert studio.build().findings == []
    built = studio.built("images/cast/kranz/seated/wry.webp")
    assert (built.part.kind, built.measures.box) == ("whole", (250, 150, 751, 1500))


def test_the_layers_of_a_kra_need_another_format(studio: Studio) -> None:
    data = archive({"mergedimage.png": png(figure())}, b"application/x-krita")
    studio.drop("cast/kranz_seated.kra", data)
    (finding,) = studio.build().findings
    assert "save it as ORA" in (finding.hint or "")


def test_sixteen_bits_are_reduced(studio: Studio) -> None:
    deep = Image.new("I;16", (1920, 1080), 40_000)
    studio.drop("places/masters/ridge.png", deep)
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS957"
    assert near(colour(studio, RIDGE, (9, 9)), (156, 156, 156))


def test_another_colour_profile_is_converted(studio: Studio) -> None:
    swapped = _profile_with_red_and_green_exchanged()
    studio.drop("places/masters/ridge.png", Image.new("RGB", (1920, 1080), (200, 60, 60)),
                icc_profile=swapped)  # fmt: skip
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS957"
    red, green, _ = colour(studio, RIDGE, (9, 9))
    assert green > red + 80


def _profile_with_red_and_green_exchanged() -> bytes:
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = data.replace(b"sRGB", b"test").replace(b"s\0R\0G\0B", b"t\0e\0s\0t")
    return data.replace(b"rXYZ", b"?XYZ").replace(b"gXYZ", b"rXYZ").replace(b"?XYZ", b"gXYZ")


def test_an_srgb_profile_changes_nothing(studio: Studio) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    studio.drop("places/masters/ridge.png", Image.new("RGB", (1920, 1080), (200, 60, 60)),
                icc_profile=profile)  # fmt: skip
    assert studio.build().findings == []


def test_a_damaged_profile_is_refused(studio: Studio) -> None:
    studio.drop("places/masters/ridge.png", place(), icc_profile=b"no profile" * 30)
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS955"


def test_svg_is_drawn_by_the_artists_environment(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        python_of(VECTORS)
    except NoEnvironmentError as problem:
        pytest.fail(f"the SVG environment cannot be made here: {problem}")
    studio.drop(
        "places/masters/ridge.svg", svg('<rect width="1920" height="1080" fill="#206040"/>')
    )
    assert studio.build().findings == []
    assert near(colour(studio, RIDGE, (900, 500)), (0x20, 0x60, 0x40))


def test_without_that_environment_there_is_a_way_out(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> Path:
        raise NoEnvironmentError("there is no pip to fetch libraries with")

    monkeypatch.setattr("tools.art.vectors.python_of", none)
    studio.drop("places/masters/ridge.svg", svg('<rect width="9" height="9"/>'))
    (finding,) = studio.build().findings
    assert "there is no pip" in finding.message
    assert finding.hint == "export it as PNG"


def test_a_python_that_the_libraries_do_not_exist_for(monkeypatch: pytest.MonkeyPatch) -> None:
    rare = environments.Environment("rendering", ".venv-x", "rendering.lock", ("3.99",))
    with pytest.raises(NoEnvironmentError, match=r"for Python 3\.99 only"):
        python_of(rare, Path("/nonexistent"))
