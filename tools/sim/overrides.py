"""Values given by hand, as in ``--set suspicion=4``, checked against ``variables.yaml``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from tools.sim.text import PLAYER_NAME
from tools.story.conditions import Value
from tools.story.world import Variable, World

_YES_NO: Mapping[str, bool] = {"yes": True, "no": False}


class StartError(Exception):
    """A playthrough cannot start like this.

    The message is one sentence for the user, with a way out.
    """


def split_settings(settings: Iterable[str]) -> dict[str, str]:
    """``name=value`` settings as a mapping.

    Raises ``StartError`` for anything else and for a name that is set twice.
    """
    found: dict[str, str] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        name, value = name.strip(), value.strip()
        if not equals or not name or not value:
            raise StartError(f"`{setting}` is no setting; write name=value, as in suspicion=4")
        if name in found:
            raise StartError(f"`{name}` is set twice: {found[name]} and {value}")
        found[name] = value
    return found


def read_overrides(given: Mapping[str, Value | str], world: World) -> dict[str, Value]:
    """``given`` with every value of the type that its variable has. Raises ``StartError``."""
    return {name: _read(name, value, world) for name, value in given.items()}


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """The sentence for a name that does not exist."""
    near = difflib.get_close_matches(name, list(known), n=1)
    hint = f"; did you mean `{near[0]}`?" if near else ""
    return f"there is no {what} `{name}`{hint}"


def _read(name: str, value: Value, world: World) -> Value:
    if name == PLAYER_NAME:
        return str(value)
    variable = world.variables.get(name)
    if variable is None:
        raise StartError(unknown("variable", name, [*world.variables, PLAYER_NAME]))
    match variable.kind:
        case "values":
            if value in variable.values:
                return value
        case "flag":
            if isinstance(value, bool):
                return value
            if value in _YES_NO:
                return _YES_NO[str(value)]
        case "range":
            number = _whole(value)
            if number is not None and variable.low <= number <= variable.high:
                return number
    raise StartError(f"`{name}` cannot be `{_typed(value)}`; {_allowed(variable)}")


def _whole(value: Value) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except ValueError:
        return None


def _typed(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _allowed(variable: Variable) -> str:
    match variable.kind:
        case "values":
            return "it is one of " + ", ".join(variable.values)
        case "flag":
            return "it is yes or no"
        case "range":
            return f"it is a whole number from {variable.low} to {variable.high}"
