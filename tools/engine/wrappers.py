"""The shell scripts that start the engine with a glibc and libraries that fit the host."""

from __future__ import annotations

from pathlib import Path

from tools.engine.recipe import GLIBC, PLATFORM

LIBRARIES_VARIABLE = "ATS_GL_LIBRARIES"
"""Names a folder with a GL driver to use instead of the host's.

Not LD_LIBRARY_PATH: the host's shell would read that, too.
"""

# `sys.executable` must be the script, so that the engine can start itself again: --argv0 does it.
_CHOOSE = """\
#!/bin/sh
# Starts Python with whichever glibc is newer, the host's or ours. A newer host's graphics, sound
# and window libraries go before ours, an older host's after ours: an old libva first breaks FFmpeg.
# The GL driver itself is always the host's, unless @LIBRARIES@ names a folder with another.
me=$(readlink -f "$0"); D=$(dirname "$me"); R=$(dirname "$(dirname "$D")")
H=/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:/lib64:/usr/lib64:/usr/lib
LD=$D/ld-linux-x86-64.so.2; G=${@LIBRARIES@:+$@LIBRARIES@:}; P=$D:$D/rt:$G$D/fb:$H
v=$(/lib64/ld-linux-x86-64.so.2 --version 2>/dev/null |
    sed -n '1s/.*[^0-9.]\\([0-9][0-9]*\\.[0-9][0-9]*\\)\\.*$/\\1/p')
case "$v" in @MAJOR@.*)
    [ "${v#@MAJOR@.}" -ge @MINOR@ ] 2>/dev/null && {
        LD=/lib64/ld-linux-x86-64.so.2; P=$D:$G$H:$D/rt:$D/fb; };;
esac
unset PYTHONHOME PYTHONPATH
export PYTHONNOUSERSITE=1
exec "$LD" --argv0 "$D/pythonw" --library-path "$P${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" \\
    "$D/python.bin" @ARGUMENTS@
"""

_STARTER = """\
#!/bin/sh
S=$(readlink -f "$0")
exec "$(dirname "$S")/lib/@PLATFORM@/$(basename "$S" .sh)" "$@"
"""


def write_wrappers(folder: Path) -> None:
    """Write ``renpy.sh`` and the scripts it starts into the engine in ``folder``."""
    platform = folder / "lib" / PLATFORM
    choose = _CHOOSE.replace("@LIBRARIES@", LIBRARIES_VARIABLE)
    choose = choose.replace("@MAJOR@", str(GLIBC[0])).replace("@MINOR@", str(GLIBC[1]))
    for name in ("python", "pythonw"):
        write_script(platform / name, choose.replace("@ARGUMENTS@", '"$@"'))
    # A distributed game renames this script: its own name says which .py to run.
    game = choose.replace("@ARGUMENTS@", '"$R/$(basename "$0").py" "$@"')
    write_script(platform / "renpy", game)
    write_script(folder / "renpy.sh", _STARTER.replace("@PLATFORM@", PLATFORM))


def write_script(path: Path, text: str) -> None:
    """Write an executable file."""
    path.write_text(text, encoding="utf-8", newline="\n")
    path.chmod(0o755)
