"""codex/*.yaml and chapters/*/chapter.yaml: one entry, one chapter a file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from tools.parsing import codes, world_codes
from tools.parsing.markup import TextNames, parse_text
from tools.parsing.spans import place_in
from tools.parsing.world_fields import DataFile, Fields, kind_of
from tools.parsing.world_names import NOTHING, valid_id
from tools.reading.nodes import Mapping, Scalar, Sequence
from tools.story.model import Span, Text
from tools.story.world import Chapter, CodexEntry, Origin

_TOP = Span(1, 1, 1)
_CODEX_KEYS = ("entry", "title", "kind", "versions")
_CODEX_ELSEWHERE = {
    "id": "write `entry`",
    "text": "write `versions:` and under it `- |`",
    "version": "write `versions:` and under it `- |`",
    "scene": "scenes stand under chapters/",
}
_CHAPTER_KEYS = ("number", "title", "day")
_CHAPTER_ELSEWHERE = {
    "id": "a chapter's id is the name of its folder",
    "scene": "a scene has a file of its own beside chapter.yaml",
    "steps": "steps stand in the scene files beside chapter.yaml",
}
_NUMBER = re.compile(r"\d{1,3}\Z", re.ASCII)
_FOLDER = re.compile(r"[a-z0-9][a-z0-9_]*\Z")


@dataclass(slots=True)
class _Draft:
    """An entry whose texts have not been read, because they may name entries of later files."""

    file: DataFile
    id: str
    title: str
    kind: str
    versions: tuple[Scalar, ...]
    origin: Origin


def read_codex(
    files: Iterable[DataFile | None], variables: Collection[str]
) -> dict[str, CodexEntry]:
    """All entries. Links between them are only checked when no file was lost (``None``)."""
    drafts: dict[str, _Draft] = {}
    complete = True
    for file in files:
        draft = None if file is None else _draft(file)
        if file is None or draft is None:
            complete = False
            continue
        first = drafts.get(draft.id)
        if first is not None:
            file.bag.add(
                world_codes.DUPLICATE_NAME,
                draft.origin.span,
                f"the entry `{draft.id}` is also in {first.origin.path}",
                hint="rename one of them, or add this text to the other's `versions`",
            )
            continue
        drafts[draft.id] = draft
    names = TextNames(variables, drafts.keys() if complete else None)
    found: dict[str, CodexEntry] = {}
    for draft in drafts.values():
        texts = tuple(_text(scalar, names, draft.file) for scalar in draft.versions)
        found[draft.id] = CodexEntry(draft.id, draft.title, draft.kind, texts, draft.origin)
    return found


def _draft(file: DataFile) -> _Draft | None:
    top = file.top("entry: okri_341")
    fields = Fields(file, top, "a codex entry", _TOP, _CODEX_KEYS, _CODEX_ELSEWHERE)
    stem = file.path.rpartition("/")[2].removesuffix(".yaml")
    if not isinstance(file.document.root, Mapping) or not fields.required("entry", stem):
        return None
    scalar = fields.scalar("entry", stem)
    if scalar is None or not valid_id(scalar, "a codex entry", NOTHING, file.bag):
        return None
    title = fields.text("title", "Okri 341", required=True) or scalar.text
    kind = "report"
    if fields.required("kind", kind):
        typed = fields.scalar("kind", kind)
        if typed is not None and valid_id(typed, "a kind of entry", NOTHING, file.bag):
            kind = typed.text
    versions: tuple[Scalar, ...] = ()
    if fields.required("versions", "[…]"):
        versions = _versions(file, fields)
    return _Draft(file, scalar.text, title, kind, versions, file.origin(scalar))


def _versions(file: DataFile, fields: Fields) -> tuple[Scalar, ...]:
    node = fields.node("versions")
    if not isinstance(node, Sequence) or not node.items:
        found = "nothing" if node is None or isinstance(node, Sequence) else kind_of(node)
        file.bag.add(
            codes.EMPTY if isinstance(node, Sequence) else codes.NOT_A_MAPPING,
            fields.key("versions").span,
            f"`versions` is a list of texts, and here is {found}",
            hint="begin each with `- |` on a line of its own",
        )
        return ()
    texts: list[Scalar] = []
    for item in node.items:
        if isinstance(item, Scalar) and item.text.strip():
            texts.append(item)
        else:
            file.bag.add(
                codes.EMPTY if isinstance(item, Scalar) else codes.NOT_A_MAPPING,
                item.span,
                f"a version is a text, and here is {kind_of(item)}",
                hint="begin it with `- |` on a line of its own, where nothing needs quoting",
            )
    return tuple(texts)


def _text(scalar: Scalar, names: TextNames, file: DataFile) -> Text:
    comment = file.document.trailing_comment(scalar)
    if comment is not None:
        file.bag.add(
            world_codes.TEXT_CUT,
            comment,
            "in YAML this is a comment, not text",
            hint="write the version as a `|` block, where `#` is just a character",
        )
    return parse_text(scalar.text.rstrip("\n"), place_in(scalar), names, file.bag)


def read_chapters(files: Iterable[DataFile | None]) -> dict[str, Chapter]:
    """The chapters by folder name, in the order of their numbers."""
    found: list[Chapter] = []
    by_number: dict[int, Chapter] = {}
    for file in files:
        chapter = None if file is None else _chapter(file)
        if file is None or chapter is None:
            continue
        found.append(chapter)
        first = by_number.setdefault(chapter.number, chapter)
        if first is not chapter:
            file.bag.add(
                world_codes.DUPLICATE_NAME,
                chapter.origin.span,
                f"{first.origin.path} also has the number {chapter.number}",
                hint=f"the next free number is {_free(by_number)}",
            )
    found.sort(key=lambda chapter: (chapter.number, chapter.id))
    return {chapter.id: chapter for chapter in found}


def _free(numbers: Collection[int]) -> int:
    return max(numbers) + 1


def _chapter(file: DataFile) -> Chapter | None:
    folder = file.path.split("/")[-2]
    if not _FOLDER.match(folder):
        file.bag.add(
            codes.BAD_ID,
            None,
            f"`{folder}` cannot be the id of a chapter",
            hint="name the folder with small letters, digits and `_`, as in 00_the_chair",
        )
        return None
    top = file.top("number: 0")
    fields = Fields(file, top, "a chapter", _TOP, _CHAPTER_KEYS, _CHAPTER_ELSEWHERE)
    if not isinstance(file.document.root, Mapping):
        return None
    digits = re.match(r"\d{1,3}", folder)
    number = int(digits.group()) if digits else 0
    span = _TOP
    if fields.required("number", str(number)):
        scalar = fields.scalar("number", str(number))
        if scalar is not None and _NUMBER.match(scalar.text):
            number, span = int(scalar.text), scalar.span
        elif scalar is not None:
            file.bag.add(
                codes.BAD_VALUE,
                scalar.span,
                f"`{scalar.text}` is not a chapter number",
                hint=f"write a whole number, such as {number}",
            )
    title = fields.text("title", "The Chair", required=True) or folder
    return Chapter(folder, number, title, fields.text("day", "D-4"), Origin(file.path, span))
