"""dictionary.yaml: words that the story spells its own way, and phrases that it avoids."""

from __future__ import annotations

from tools.parsing import codes, world_codes
from tools.parsing.world_fields import DataFile, Fields, kind_of
from tools.reading.nodes import Scalar, Sequence
from tools.story.model import Span
from tools.story.world import Dictionary

_EXAMPLE = "words: [callsign, tachyon]"


def read_dictionary(file: DataFile) -> Dictionary:
    """Both lists; whatever is not a text is reported and left out."""
    fields = Fields(
        file, file.top(_EXAMPLE), "dictionary.yaml", Span(1, 1, 1), ("words", "avoid"), {}
    )
    return Dictionary(_list(file, fields, "words"), _list(file, fields, "avoid"))


def _list(file: DataFile, fields: Fields, name: str) -> tuple[str, ...]:
    node = fields.node(name)
    if node is None or (isinstance(node, Scalar) and not node.text):
        return ()
    if not isinstance(node, Sequence):
        file.bag.add(
            codes.NOT_A_MAPPING,
            node.span,
            f"`{name}` is a list, and here is {kind_of(node)}",
            hint=f"write `{name}: [first, second]`",
        )
        return ()
    found: dict[str, Scalar] = {}
    for item in node.items:
        if not isinstance(item, Scalar) or not item.text.strip():
            file.bag.add(
                codes.NOT_A_MAPPING,
                item.span,
                f"each item of `{name}` is a text, and here is {kind_of(item)}",
                hint=f"write `{name}: [first, second]`",
            )
        elif item.text in found:
            file.bag.add(
                world_codes.DUPLICATE_NAME,
                item.span,
                f"`{item.text}` stands twice in `{name}`",
                hint="delete one",
            )
        else:
            found[item.text] = item
    return tuple(found)
