"""migrations.yaml: what becomes of values and names that a release takes away.

values:
  winds: {blurred: refused}
renamed:
  old_name: new_name
"""

from __future__ import annotations

from collections.abc import Mapping

from tools.parsing import codes, world_codes
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.world_fields import DataFile, Fields, kind_of
from tools.reading.nodes import Node, Scalar
from tools.story.model import Span
from tools.story.world import Migrations, Variable

_EXAMPLE = "values: {winds: {blurred: refused}}"


def read_migrations(file: DataFile, variables: Mapping[str, Variable]) -> Migrations:
    """Both tables; entries that name nothing of today's are reported and left out."""
    top = file.top(_EXAMPLE)
    fields = Fields(file, top, "migrations.yaml", Span(1, 1, 1), ("values", "renamed"), {})
    values: dict[str, dict[str, str]] = {}
    for key, node in _entries(file, fields, "values", "winds: {blurred: refused}"):
        variable = _known(file, key, variables)
        if variable is None:
            continue
        found: dict[str, str] = {}
        for old, new in file.entries(node, f"`{key.text}`", "blurred: refused"):
            text = new.text if isinstance(new, Scalar) else ""
            if text in variable.values:
                found[old.text] = text
                continue
            hint = did_you_mean(text, variable.values, f"it is {one_of(variable.values)}")
            file.bag.add(
                codes.BAD_VALUE,
                new.span,
                f"`{key.text}` cannot be {kind_of(new)}",
                hint=hint or "write one of its values",
            )
        values[key.text] = found
    renamed: dict[str, str] = {}
    for key, node in _entries(file, fields, "renamed", "old_name: new_name"):
        if key.text in variables:
            file.bag.add(
                world_codes.DUPLICATE_NAME,
                key.span,
                f"there is still a variable `{key.text}`",
                hint="delete this entry, or the variable",
            )
        elif isinstance(node, Scalar) and _known(file, node, variables) is not None:
            renamed[key.text] = node.text
    return Migrations(values, renamed)


def _entries(
    file: DataFile, fields: Fields, name: str, example: str
) -> tuple[tuple[Scalar, Node], ...]:
    node = fields.node(name)
    if node is None or (isinstance(node, Scalar) and not node.text):
        return ()
    return file.entries(node, f"`{name}`", example)


def _known(file: DataFile, name: Scalar, variables: Mapping[str, Variable]) -> Variable | None:
    found = variables.get(name.text)
    if found is None:
        file.bag.add(
            codes.BAD_VALUE,
            name.span,
            f"there is no variable `{name.text}`",
            hint=did_you_mean(name.text, variables, "it must be one of variables.yaml"),
        )
    return found
