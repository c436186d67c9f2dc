"""Mesa's software renderer beside the engine: frames on hosts that have no GL driver, without root.

lib/            libEGL_mesa, libgallium, LLVM and what they need
egl_vendor.d/   tells libglvnd which of them draws
dri/            driver files
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.engine import recipe
from tools.engine.errors import EngineError
from tools.engine.layout import Unpacked, closure
from tools.engine.wrappers import LIBRARIES_VARIABLE

_VENDORS = ("/etc/glvnd/egl_vendor.d", "/usr/share/glvnd/egl_vendor.d")
_LIBRARIES = (f"/usr/lib/{recipe.MULTIARCH}", f"/lib/{recipe.MULTIARCH}", "/usr/lib64", "/usr/lib")
_DRIVER = "libEGL_mesa.so.0"


def build(root: Path, folder: Path, progress: Progress) -> None:
    """Lay the renderer out in ``folder``, which must not exist, from packages in ``root``."""
    source = Unpacked(root)
    progress.step("laying out Mesa")
    named = [_DRIVER, "libGLX_mesa.so.0", *recipe.GL_LIBRARIES]
    roots = {name: path for name in named if (path := source.find(name))}
    if _DRIVER not in roots:
        raise EngineError(f"Debian's Mesa no longer has {_DRIVER}.")
    drivers = sorted((source.libraries / "dri").glob("*swrast_dri.so"))
    found, _ = closure(source, drivers, roots, recipe.RUNTIME_LIBRARIES)
    (folder / "lib").mkdir(parents=True)
    (folder / "dri").mkdir()
    for name, path in found.items():
        shutil.copyfile(path, folder / "lib" / name)
    for driver in drivers:
        shutil.copyfile(driver.resolve(), folder / "dri" / driver.name)
    shutil.copytree(root / "usr/share/glvnd/egl_vendor.d", folder / "egl_vendor.d")


def host_draws() -> bool:
    """Whether this machine has an EGL driver of its own."""
    vendors = (path for folder in _VENDORS for path in Path(folder).glob("*.json"))
    return any(vendors) and any(any(Path(folder).glob("libEGL_*.so.0")) for folder in _LIBRARIES)


def environment(folder: Path) -> dict[str, str]:
    """The variables that make the engine draw with the renderer in ``folder``."""
    return {
        LIBRARIES_VARIABLE: str(folder / "lib"),
        "__EGL_VENDOR_LIBRARY_DIRS": str(folder / "egl_vendor.d"),
        "LIBGL_DRIVERS_PATH": str(folder / "dri"),
    }
