"""Small marks of the interface: white with alpha, coloured by the game."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from art.gui.paint import Point

Drawing = Callable[[ImageDraw.ImageDraw, float], None]
"""Draws white on black; it gets the canvas, and how many of its pixels make one of the mark's."""


def white_with(alpha: Image.Image) -> Image.Image:
    """A white picture with the given opacity."""
    white = Image.new("L", alpha.size, 255)
    return Image.merge("RGBA", (white, white, white, alpha))


def shape(size: tuple[int, int], draw_it: Drawing) -> Image.Image:
    """A mark of `size` pixels, drawn four times as large."""
    big = Image.new("L", (size[0] * 4, size[1] * 4), 0)
    draw_it(ImageDraw.Draw(big), 4.0)
    return white_with(big.resize(size, Image.Resampling.LANCZOS))


def polygon(*points: Point) -> Drawing:
    """A drawing of one filled polygon in unscaled pixels."""
    return lambda draw, s: draw.polygon([(x * s, y * s) for x, y in points], fill=255)


def icon_forward(draw: ImageDraw.ImageDraw, s: float) -> None:
    """An arrow that leaves the tray."""
    draw.rectangle((6 * s, 29 * s, 40 * s, 35 * s), fill=255)
    draw.polygon([(36 * s, 16 * s), (58 * s, 32 * s), (36 * s, 48 * s)], fill=255)


def icon_hold(draw: ImageDraw.ImageDraw, s: float) -> None:
    """A drawer with its handle."""
    draw.rectangle((8 * s, 14 * s, 56 * s, 50 * s), outline=255, width=int(6 * s))
    draw.rectangle((22 * s, 29 * s, 42 * s, 35 * s), fill=255)


def icon_alter(draw: ImageDraw.ImageDraw, s: float) -> None:
    """A line of text struck out, and a pen's point."""
    draw.rectangle((6 * s, 44 * s, 58 * s, 49 * s), fill=255)
    draw.polygon(
        [(14 * s, 38 * s), (18 * s, 26 * s), (42 * s, 6 * s), (51 * s, 15 * s), (27 * s, 35 * s)],
        fill=255,
    )
    draw.line((30 * s, 18 * s, 40 * s, 28 * s), fill=0, width=int(3 * s))


def icon_taken(draw: ImageDraw.ImageDraw, s: float) -> None:
    """The mark of an option that was taken before: a ring round a dot."""
    draw.ellipse((4 * s, 4 * s, 28 * s, 28 * s), outline=255, width=int(3 * s))
    draw.ellipse((11 * s, 11 * s, 21 * s, 21 * s), fill=255)


def ring(size: int, width: int) -> Image.Image:
    """A thin circle, white with alpha."""
    return shape(
        (size, size),
        lambda draw, s: draw.ellipse(
            (2 * s, 2 * s, (size - 2) * s, (size - 2) * s), outline=255, width=int(width * s)
        ),
    )


def lamp(size: int) -> Image.Image:
    """A small glass lamp with a halo, white with alpha."""
    alpha = Image.new("L", (size * 4, size * 4), 0)
    c = size * 2
    ImageDraw.Draw(alpha).ellipse(
        (c - size * 0.5, c - size * 0.5, c + size * 0.5, c + size * 0.5), fill=255
    )
    halo = alpha.filter(ImageFilter.GaussianBlur(size * 0.7)).point(lambda v: v // 2)
    return white_with(ImageChops.screen(alpha, halo).resize((size, size), Image.Resampling.LANCZOS))


def emblem(size: int) -> Image.Image:
    """The closed aperture: a ring with one vertical bar; white with alpha."""
    big = size * 4
    alpha = Image.new("L", (big, big), 0)
    draw = ImageDraw.Draw(alpha)
    edge, width = big * 0.06, int(big * 0.085)
    draw.ellipse((edge, edge, big - edge, big - edge), outline=255, width=width)
    draw.rectangle(
        (big * 0.455, edge + width * 0.5, big * 0.545, big - edge - width * 0.5), fill=255
    )
    return white_with(alpha.resize((size, size), Image.Resampling.LANCZOS))


def window_icon(size: int) -> Image.Image:
    """The emblem in bone on a rust tile."""
    tile = Image.new("RGBA", (size * 4, size * 4), (0, 0, 0, 0))
    ImageDraw.Draw(tile).rounded_rectangle(
        (0, 0, size * 4 - 1, size * 4 - 1), size * 0.7, fill=(0x96, 0x26, 0x1A, 255)
    )
    tile = tile.resize((size, size), Image.Resampling.LANCZOS)
    mark = emblem(round(size * 0.74))
    bone = Image.new("RGBA", mark.size, (0xF3, 0xE6, 0xC8, 255))
    inset = (size - mark.size[0]) // 2
    tile.paste(bone, (inset, inset), mark.getchannel("A"))
    return tile
