"""Every picture of the interface: its file, what draws it, and how it is stored."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath

from PIL import Image

from art.gui import enamel, marks, panels, people, places, scope


@dataclass(frozen=True)
class Picture:
    """``path`` is relative to `game/gui/`; ``storage`` is what Pillow's encoder is told."""

    path: str
    draw: Callable[[], Image.Image]
    storage: Mapping[str, bool | int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the command line calls it: the file's name without its suffix."""
        return PurePosixPath(self.path).stem

    def encoded(self) -> bytes:
        """The file's content: the same for every run with the same Pillow."""
        suffix = PurePosixPath(self.path).suffix
        file = io.BytesIO()
        self.draw().save(file, Image.registered_extensions()[suffix], **self.storage)
        return file.getvalue()


def pictures() -> tuple[Picture, ...]:
    """All of them."""
    return (*_stand_ins_for_places(), *_stand_ins_for_people(), *_interface())


def _stand_ins_for_places() -> list[Picture]:
    storage = {"quality": 82, "method": 6}
    return [
        Picture(f"placeholders/place_{name}.webp", draw, storage)
        for name, draw in places.PLACES.items()
    ]


def _stand_ins_for_people() -> list[Picture]:
    storage = {"quality": 80, "alpha_quality": 90, "method": 6}
    return [
        Picture(
            f"placeholders/person_{build}_{head}.webp",
            partial(people.person, build, head, 400 + row * 31 + column),
            storage,
        )
        for row, build in enumerate(people.BUILDS)
        for column, head in enumerate(people.HEADS)
    ]


def _interface() -> list[Picture]:
    small = {"optimize": True}
    surface = {"quality": 86, "method": 6}
    plate = marks.polygon((0, 0), (120, 0), (92, 60), (0, 60))
    following = marks.polygon((2, 2), (26, 2), (14, 20))
    chevron = marks.polygon((2, 2), (20, 14), (2, 26))
    return [
        Picture("emblem.png", partial(marks.emblem, 420), small),
        Picture("window_icon.png", partial(marks.window_icon, 256), small),
        Picture("scope.png", partial(scope.scope, 860), small),
        Picture("sweep.png", partial(scope.sweep, 860), small),
        Picture("ring.png", partial(marks.ring, 48, 3)),
        Picture("lamp.png", partial(marks.lamp, 40)),
        Picture("enamel_map.webp", partial(enamel.enamel_map, 71), {"quality": 88, "method": 6}),
        Picture("menu_console.webp", partial(panels.menu_console, 33), surface),
        Picture("paper.webp", partial(panels.paper, (760, 760), 55), surface),
        Picture("site.png", partial(marks.ring, 30, 5)),
        Picture("plate.png", partial(marks.shape, (120, 60), plate)),
        Picture("next.png", partial(marks.shape, (28, 22), following)),
        Picture("chevron.png", partial(marks.shape, (22, 28), chevron)),
        Picture("verb_forward.png", partial(marks.shape, (64, 64), marks.icon_forward)),
        Picture("verb_hold.png", partial(marks.shape, (64, 64), marks.icon_hold)),
        Picture("verb_alter.png", partial(marks.shape, (64, 64), marks.icon_alter)),
        Picture("taken.png", partial(marks.shape, (32, 32), marks.icon_taken)),
    ]
