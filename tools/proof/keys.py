"""The names of questions."""

from __future__ import annotations

from typing import Literal, NamedTuple

Subject = Literal["empty", "withheld", "moves", "yes", "no", "takes"]


class Key(NamedTuple):
    """``empty``: no option of the menu at ``pc`` is offered. ``withheld``: the ``when`` of its
    option ``place`` fails. ``moves``: the ``add`` that is effect ``place`` of ``pc`` changes
    something. ``yes``, ``no``: the condition of that effect holds, or not. ``takes``: the variable
    ``pc`` of the space becomes its value ``place``.
    """

    subject: Subject
    pc: int
    place: int
