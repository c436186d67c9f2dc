"""Reading XML (SVG, the list of layers in an ORA) without what XML can be abused for."""

from __future__ import annotations

import xml.parsers.expat
from collections.abc import Iterator
from dataclasses import dataclass, field

from tools.art.refusal import RefusedError

_MOST_ELEMENTS = 200_000
_DEEPEST = 200


@dataclass(slots=True)
class Element:
    """One element; its name and attributes have no namespaces' prefixes. ``text`` is its own."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self) -> Iterator[Element]:
        """It and everything in it, in order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(reversed(element.children))


def parse_markup(data: bytes, what: str) -> Element:
    """The root element. Declarations of entities are refused, so nothing can grow or be fetched.

    Raises :class:`RefusedError`, whose message begins with ``what``.
    """
    parser = xml.parsers.expat.ParserCreate()
    root = Element("", {})
    open_elements = [root]
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > _MOST_ELEMENTS or len(open_elements) > _DEEPEST:
            raise RefusedError(f"{what} has too many elements", "export it as PNG")
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(":")[2], plain)
        open_elements[-1].children.append(element)
        open_elements.append(element)

    def end(_name: str) -> None:
        open_elements.pop()

    def characters(text: str) -> None:
        if open_elements[-1].name == "style":
            open_elements[-1].text += text

    def entity(*_: object) -> None:
        raise RefusedError(
            f"{what} declares entities, by which a file can grow without end or read other files",
            "save it as plain SVG without a DOCTYPE, or export it as PNG",
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(data, True)
    except xml.parsers.expat.ExpatError as problem:
        raise RefusedError(f"{what} is damaged ({problem})") from problem
    return root.children[0]
