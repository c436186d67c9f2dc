"""From encoded bytes, whose header was looked at, to 8-bit sRGB pixels."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageCms

from tools.art.headers import Header
from tools.art.refusal import MOST_PIXELS, RefusedError

_SRGB = ImageCms.createProfile("sRGB")
_LARGEST_PROFILE = 4 << 20


def decode(data: bytes, header: Header) -> tuple[Image.Image, bool]:
    """Pixels of an encoded picture whose header was looked at. Raises :class:`RefusedError`."""
    formats = {"png": "PNG", "webp": "WEBP", "jpeg": "JPEG", "psd": "PSD"}
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=[formats[header.format]]) as opened:
                if opened.size != header.size:
                    raise RefusedError("the file tells two different sizes")
                opened.load()
                return _to_srgb(opened)
    except RefusedError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise RefusedError("the picture is larger than it says") from problem
    except Exception as problem:
        # A decoder's complaint about a damaged file may be of any type.
        raise RefusedError(f"the picture is damaged ({first_line(problem)})") from problem


def _to_srgb(image: Image.Image) -> tuple[Image.Image, bool]:
    """8-bit RGB or RGBA in sRGB; whether that changed the colours."""
    if image.mode in ("CMYK", "LAB", "YCbCr", "HSV"):
        raise RefusedError(
            f"the picture is {image.mode}, which is for print",
            "convert it to RGB in the program it was painted in",
            "colours",
        )
    profile = image.info.get("icc_profile")
    converted = False
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        image = image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
        converted = True
    clear = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    image = image.convert("RGBA" if clear else "RGB")
    if profile and not _is_srgb(profile):
        image = _through_profile(image, profile)
        converted = True
    image.info.clear()
    return image, converted


def _is_srgb(profile: bytes) -> bool:
    if len(profile) > _LARGEST_PROFILE:
        raise RefusedError("the colour profile is too large", "convert the picture to sRGB")
    return b"sRGB" in profile or b"s\x00R\x00G\x00B" in profile


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if given.profile.xcolor_space.strip() != "RGB":
            # A grey picture with a grey profile: its tones are near enough to sRGB's.
            return image
        colours = ImageCms.profileToProfile(image.convert("RGB"), given, _SRGB)
    except (ImageCms.PyCMSError, OSError) as problem:
        raise RefusedError(
            f"the colour profile is damaged ({first_line(problem)})",
            "convert the picture to sRGB, or save it without a profile",
            "colours",
        ) from problem
    assert colours is not None
    if image.mode == "RGBA":
        colours.putalpha(image.getchannel("A"))
    return colours


def first_line(problem: BaseException) -> str:
    """The beginning of what a library said, for a message."""
    lines = str(problem).splitlines()
    return lines[0][:120] if lines and lines[0] else type(problem).__name__
