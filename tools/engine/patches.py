"""Changes to Debian's copy of the engine. Each has a reason, and fails when it does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tools.engine.errors import EngineError


@dataclass(frozen=True)
class Patch:
    """Replace ``old``, which stands exactly once in ``file``, by ``new``."""

    file: str
    reason: str
    old: str
    new: str


PATCHES = (
    Patch(
        "renpy.py",
        "Debian writes the installed folder into the starter; ours is wherever the cache is.",
        'renpy_base = "/usr/share/games/renpy"',
        "renpy_base = os.path.dirname(os.path.abspath(__file__))",
    ),
    Patch(
        "renpy/script.py",
        "Debian's package never writes .rpyc files, so that every start compiles all scripts "
        "again. These are upstream 8.3.4's lines.",
        "                self.loaded_rpy = True\n",
        """\
                try:
                    with open(rpycfn, "wb") as f:
                        self.write_rpyc_header(f)
                        self.write_rpyc_data(f, 1, pickle_data_before_static_transforms)
                        self.write_rpyc_data(f, 2, pickle_data_after_static_transforms)

                        with open(fullfn, "rb") as fullf:
                            rpydigest = hashlib.md5(fullf.read()).digest()

                        self.write_rpyc_md5(f, rpydigest)
                except OSError:
                    import traceback
                    traceback.print_exc()

                self.loaded_rpy = True
""",
    ),
    Patch(
        "renpy/error.py",
        "Debian makes a folder in the user's home whenever there is an exception.",
        """\
        if not os.path.isdir(os.path.expanduser("~/.renpy")):
            os.makedirs(os.path.expanduser("~/.renpy"))
""",
        "        pass\n",
    ),
    Patch(
        "renpy/error.py",
        "Debian writes tracebacks beside the folder of saves, and none before that is known. "
        "Upstream writes them beside the game.",
        """\
        tbdir = renpy.config.savedir
        if tbdir[-1] == '/':
           tbdir = tbdir[:-1]
        tbdir = os.path.dirname(tbdir) + "/"
        try:
            os.makedirs(tbdir)
        except:
            pass

        f, traceback_fn = open_error_file(tbdir + "traceback.txt", "w")
""",
        '        f, traceback_fn = open_error_file("traceback.txt", "w")\n',
    ),
    Patch(
        "renpy/savelocation.py",
        "A short run ends before this thread waits, so that its wake-up is missed and the engine "
        "sits there for five seconds.",
        "            scan_thread_condition.wait(5.0)\n",
        "            if not quit_scan_thread:\n                scan_thread_condition.wait(5.0)\n",
    ),
    Patch(
        "renpy/savelocation.py",
        "As above: the thread must not take back that it is to end; init() sets the flag already.",
        "    quit_scan_thread = False\n\n    while not quit_scan_thread:\n",
        "    while not quit_scan_thread:\n",
    ),
    Patch(
        "renpy/test/testfocus.py",
        "random.randrange refuses floats since Python 3.12; `testcase` would crash.",
        "randrange(f.x, f.x + f.w)",
        "randrange(int(f.x), int(f.x + f.w))",
    ),
    Patch(
        "renpy/test/testfocus.py",
        "As above, for the other axis.",
        "randrange(f.y, f.y + f.h)",
        "randrange(int(f.y), int(f.y + f.h))",
    ),
)


def apply(folder: Path, patches: tuple[Patch, ...] = PATCHES) -> None:
    """Apply ``patches`` to the engine in ``folder``; ``EngineError`` when one does not fit."""
    for patch in patches:
        path = folder / patch.file
        # utf-8-sig: some of the engine's files begin with a byte order mark.
        text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
        found = text.count(patch.old)
        if found != 1:
            raise EngineError(
                f"A patch of the engine no longer fits: {patch.file} has its text {found} times.",
                f"The patch is there because: {patch.reason}",
            )
        path.write_text(text.replace(patch.old, patch.new), encoding="utf-8", newline="\n")
