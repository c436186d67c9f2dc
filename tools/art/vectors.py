"""SVG: looked at here, drawn by resvg in a process of its own.

resvg is no library of the tools: it lies in the small environment that ``environments.py`` makes
for artists (pyproject's group ``vectors``). It fetches nothing, and a link out of the drawing is
refused before it sees the file.
"""

from __future__ import annotations

import base64
import re
import subprocess
from pathlib import Path

from PIL import Image

from tools.art.decoding import decode
from tools.art.environments import VECTORS, NoEnvironmentError, python_of
from tools.art.headers import Format, header_of
from tools.art.markup import Element, parse_markup
from tools.art.parts import Size
from tools.art.refusal import RefusedError

_MOST_SVG = 8 << 20
_MOST_COPIES = 2_000
_SECONDS = 30
_MEMORY = 512 << 20
"""Address space of the process that draws, in bytes."""
_URL = re.compile(r"url\(\s*['\"]?([^'\")]*)|@import\s+['\"]?([^'\";]*)", re.I)
_INLINE = re.compile(r"data:image/(png|jpeg|webp);base64,", re.I)

_DRAW = """\
import sys
if sys.platform != "win32":
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
import resvg_py
text = sys.stdin.buffer.read().decode("utf-8")
drawn = resvg_py.svg_to_bytes(text, width=int(sys.argv[1]), height=int(sys.argv[2]))
sys.stdout.buffer.write(bytes(drawn))
"""


def rasterise(path: Path, canvas: Size) -> Image.Image:
    """The drawing at the size ``canvas``, RGBA. Raises :class:`RefusedError`."""
    data = path.read_bytes()
    check_drawing(data, canvas)
    try:
        python = python_of(VECTORS)
    except NoEnvironmentError as problem:
        raise RefusedError(f"SVG cannot be drawn here: {problem}", "export it as PNG") from problem
    try:
        done = subprocess.run(
            [str(python), "-I", "-c", _DRAW.format(memory=_MEMORY), *map(str, canvas)],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RefusedError(
            f"the drawing is not done after {_SECONDS} seconds", "export it as PNG"
        ) from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RefusedError(
            f"the drawing cannot be drawn ({said[-1][:120] if said else done.returncode})",
            "save it as plain SVG, or export it as PNG",
        )
    drawn, _ = decode(done.stdout, header_of(done.stdout, "png", ".png"))
    if drawn.size != canvas:
        raise RefusedError(f"the drawing comes out {drawn.width} × {drawn.height}", reason="canvas")
    return drawn.convert("RGBA")


def check_drawing(data: bytes, canvas: Size) -> None:
    """Refuse a drawing that reaches out, multiplies itself, or has another ratio."""
    if len(data) > _MOST_SVG:
        raise RefusedError(f"the SVG has {len(data) >> 20} MB", "export it as PNG")
    root = parse_markup(data, "the SVG")
    if root.name != "svg":
        raise RefusedError("the SVG holds no drawing")
    uses = 0
    for element in root.all():
        uses += element.name == "use"
        if element.name in ("script", "foreignObject"):
            raise RefusedError(f"the SVG holds a `{element.name}`", "save it as plain SVG")
        for link in _links(element):
            if _INLINE.match(link):
                _check_inline(link)
            elif not link.startswith("#"):
                raise RefusedError(
                    f"the SVG leads to another file, `{link[:60]}`",
                    "embed the picture in the SVG, or export it as PNG",
                )
    if uses and _copies(root) > _MOST_COPIES:
        raise RefusedError("the SVG copies parts of itself without end", "export it as PNG")
    _check_ratio(root, canvas)


def _check_inline(link: str) -> None:
    """The same first look at a picture within the drawing as at one of its own."""
    kind, _, encoded = link.partition(";base64,")
    try:
        data = base64.b64decode(encoded, validate=False)
    except ValueError:
        raise RefusedError("a picture within the SVG is damaged") from None
    formats: dict[str, Format] = {"jpeg": "jpeg", "png": "png", "webp": "webp"}
    header_of(data, formats[kind.rpartition("/")[2].lower()], "svg")


def _links(element: Element) -> list[str]:
    found = [value for key, value in element.attributes.items() if key in ("href", "src")]
    for text in (*element.attributes.values(), element.text):
        found += ["".join(groups) for groups in _URL.findall(text)]
    return [link.strip() for link in found]


def _copies(root: Element) -> int:
    """How many elements `use` makes in the end; more than enough when it runs in circles."""
    by_id = {e.attributes["id"]: e for e in root.all() if "id" in e.attributes}
    made = 0
    waiting = [(root, 0)]
    while waiting and made <= _MOST_COPIES:
        element, depth = waiting.pop()
        if depth > 60:
            return _MOST_COPIES + 1
        waiting += [(child, depth) for child in element.children]
        if element.name == "use":
            made += 1
            target = by_id.get(element.attributes.get("href", "").lstrip("#"))
            if target is not None:
                waiting.append((target, depth + 1))
    return made


def _check_ratio(root: Element, canvas: Size) -> None:
    numbers = re.findall(r"[-+.\deE]+", root.attributes.get("viewBox", ""))
    try:
        if len(numbers) == 4:
            width, height = float(numbers[2]), float(numbers[3])
        else:
            width, height = (
                float(re.match(r"[.\d]+", root.attributes[key]).group())  # type: ignore[union-attr]
                for key in ("width", "height")
            )
        ratio = width / height
    except (KeyError, ValueError, AttributeError, ZeroDivisionError):
        raise RefusedError("the SVG tells no size", "give it a viewBox", "canvas") from None
    if abs(ratio / (canvas[0] / canvas[1]) - 1) > 0.005:
        raise RefusedError(
            f"the drawing is {width:g} × {height:g}",
            f"make its page {canvas[0]} × {canvas[1]}",
            "canvas",
        )
