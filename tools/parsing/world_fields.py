"""Reading the mappings of the data files: expected, missing, misspelt and misplaced keys."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf

from tools.diagnostics.model import Bag
from tools.parsing import codes, world_codes
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.world_names import valid_id
from tools.reading.document import Document
from tools.reading.nodes import Mapping, Node, Scalar, Sequence
from tools.story.model import Span
from tools.story.world import Origin


class DataFile:
    """One data file that has been read. ``path`` is relative to the story folder."""

    __slots__ = ("bag", "document", "path")

    def __init__(self, path: str, document: Document, bag: Bag) -> None:
        self.path = path
        self.document = document
        self.bag = bag

    def origin(self, scalar: Scalar) -> Origin:
        return Origin(self.path, scalar.span)

    def top(self, example: str) -> tuple[tuple[Scalar, Node], ...]:
        """The entries of the file; none when it is empty or is not a mapping (reported)."""
        root = self.document.root
        if root is None or (isinstance(root, Scalar) and not root.text):
            return ()
        return self.entries(root, self.path, example)

    def entries(self, node: Node, what: str, example: str) -> tuple[tuple[Scalar, Node], ...]:
        """The entries of ``node``; anything but a mapping is reported."""
        if isinstance(node, Mapping):
            return node.entries
        self.bag.add(
            codes.NOT_A_MAPPING,
            node.span,
            f"{what} needs `key: value` entries, and here is {kind_of(node)}",
            hint=f"write it like this: `{example}`",
        )
        return ()


def kind_of(node: Node) -> str:
    """What a writer would call this piece of YAML."""
    if isinstance(node, Scalar):
        return f"`{node.text.strip()[:40]}`" if node.text.strip() else "nothing"
    return "a list" if isinstance(node, Sequence) else "a mapping"


class Fields:
    """The keys of one entry. Unknown and misplaced keys are reported when it is made."""

    __slots__ = ("_entries", "_file", "span", "what")

    def __init__(
        self,
        file: DataFile,
        entries: tuple[tuple[Scalar, Node], ...],
        what: str,
        span: Span,
        expected: tuple[str, ...],
        elsewhere: MappingOf[str, str],
    ) -> None:
        self._file = file
        self._entries = {key.text: (key, value) for key, value in entries}
        self.span = span
        self.what = what
        for name, (key, _) in self._entries.items():
            if name in expected:
                continue
            home = elsewhere.get(name)
            if home is not None:
                file.bag.add(
                    world_codes.MISPLACED_KEY,
                    key.span,
                    f"`{name}` does not belong to {what}",
                    hint=home,
                )
                continue
            listed = f"expected {one_of(expected)}"
            near = did_you_mean(name, expected, "")
            file.bag.add(
                codes.UNKNOWN_KEY,
                key.span,
                f"{what} has no key `{name}`",
                hint=f"{near} {listed}" if near else listed,
            )

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def key(self, name: str) -> Scalar:
        return self._entries[name][0]

    def node(self, name: str) -> Node | None:
        entry = self._entries.get(name)
        return None if entry is None else entry[1]

    def required(self, name: str, example: str) -> bool:
        """Whether the key is there; its absence is reported, unless part of the file was lost."""
        if name in self._entries or not self._file.document.complete:
            return name in self._entries
        self._file.bag.add(
            codes.MISSING_KEY,
            self.span,
            f"{self.what} needs `{name}`",
            hint=f"add `{name}: {example}`",
        )
        return False

    def scalar(self, name: str, example: str) -> Scalar | None:
        """The one value of a key; a list, a mapping or nothing in its place is reported."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        key, node = entry
        if isinstance(node, Scalar) and node.text.strip():
            return node
        self._file.bag.add(
            codes.EMPTY if isinstance(node, Scalar) else codes.NOT_A_MAPPING,
            key.span,
            f"`{name}` needs one value, and here is {kind_of(node)}",
            hint=f"write `{name}: {example}`",
        )
        return None

    def text(self, name: str, example: str, *, required: bool = False) -> str | None:
        """The value of a key as text for players or writers."""
        if required and not self.required(name, example):
            return None
        scalar = self.scalar(name, example)
        if scalar is None:
            return None
        comment = self._file.document.trailing_comment(scalar)
        if comment is not None:
            line = self._file.document.lines[comment.line - 1]
            if line[comment.column : comment.column + 1].strip():
                self._file.bag.add(
                    world_codes.TEXT_CUT,
                    comment,
                    "in YAML this is a comment, not text",
                    hint=f"put the text of `{name}` in quotation marks",
                )
        return scalar.text.strip()

    def ids(self, name: str, what: str, reserved: frozenset[str]) -> tuple[Scalar, ...]:
        """A list of different ids; whatever cannot be one is reported and left out."""
        entry = self._entries.get(name)
        if entry is None:
            return ()
        key, node = entry
        bag = self._file.bag
        if not isinstance(node, Sequence) or not node.items:
            example = kind_of(node).strip("`") if isinstance(node, Scalar) and node.text else "…"
            bag.add(
                codes.EMPTY if isinstance(node, Sequence) else codes.NOT_A_MAPPING,
                key.span,
                f"`{name}` is a list, and here is {kind_of(node)}"
                if not isinstance(node, Sequence)
                else f"`{name}` is empty",
                hint=f"write `{name}: [{example}]`",
            )
            return ()
        found: dict[str, Scalar] = {}
        for item in node.items:
            if not isinstance(item, Scalar):
                bag.add(
                    codes.NOT_A_MAPPING,
                    item.span,
                    f"each item of `{name}` is one word, and here is {kind_of(item)}",
                    hint=f"write `{name}: [first, second]`",
                )
            elif item.text in found:
                bag.add(
                    world_codes.DUPLICATE_NAME,
                    item.span,
                    f"`{item.text}` stands twice in `{name}`",
                    hint="delete one",
                )
            elif valid_id(item, what, reserved, bag):
                found[item.text] = item
        return tuple(found.values())
