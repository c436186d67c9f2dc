"""What the engine is built from: the version, Debian's packages, and which of their parts are
needed.

Pure data. Change anything here, or how ``layout``, ``slim``, ``patches`` and ``wrappers`` use it,
and raise ``RECIPE``: installed engines are kept by that number, so the next start builds a new one.
"""

from __future__ import annotations

import re

UPSTREAM = "8.3.4"
"""Ren'Py's version, as the engine's own ``renpy.version_tuple`` starts."""
RECIPE = 1
SUITE = "trixie"
ARCHITECTURE = "amd64"
PYTHON = "3.13"
MULTIARCH = "x86_64-linux-gnu"
PLATFORM = "py3-linux-x86_64"
"""The official SDK's name for this platform's folder under ``lib/``."""
GLIBC = (2, 41)
"""The glibc of ``SUITE``; a host with at least this one runs the engine with its own."""

ENGINE_PACKAGES = ("renpy", "python3-requests", f"python{PYTHON}-minimal")
"""What apt is asked for. The launcher imports ``requests``."""

FRAMES_PACKAGES = ("libgl1", "libegl1", "libgles2", "libgl1-mesa-dri", "libegl-mesa0")
"""Mesa's software renderer, for hosts that have none."""

# Dependencies apt adds that the engine never opens: checked by the library closure and by running
# it.
_UNUSED = """
    ca-certificates debconf dpkg tar lsb-base sysvinit-utils openssl openssl-provider-legacy tzdata
    x11-common readline-common netbase media-types shared-mime-info fontconfig
    fonts-nanum fonts-motoya-l-cedar fonts-dejavu-mono
    libasound2-data libdrm-common libsensors-config libzvbi-common
    libsqlite3-0 libdb5.3t64 libreadline8t64 libncursesw6
    python3-minimal libpython3-stdlib python3 python3-chardet
    mesa-libgallium libllvm19 libz3-4 libsensors5 libdrm-intel1 libdrm-amdgpu1 libpciaccess0
    libelf1t64 libedit2
    libsdl2-mixer-2.0-0 libsdl2-ttf-2.0-0 libxmp4 libopusfile0
    renpy-demo renpy-thequestion
"""
UNUSED_PACKAGES = frozenset(_UNUSED.split())

UNUSED_FOR_FRAMES = frozenset(
    [
        "ca-certificates",
        "debconf",
        "dpkg",
        "tar",
        "libc6",
        "libgcc-s1",
        "gcc-14-base",
        "libstdc++6",
        "libx11-data",
        "libsensors-config",
        "libdrm-common",
    ]
)
"""Mesa's dependencies that are no libraries, or that the engine folder already has."""

# Modules of Python and pygame_sdl2 that the engine never imports and that drag libraries in.
UNUSED_MODULES = (
    "pygame_sdl2/mixer*",
    "pygame_sdl2/font*",
    "pygame_sdl2/threads",
    *(
        f"lib-dynload/{name}*"
        for name in [
            "_tkinter",
            "_dbm",
            "_gdbm",
            "_curses",
            "readline",
            "_sqlite3",
            "nis",
            "_test",
            "_uuid",
            "_crypt",
            "_xx",
        ]
    ),
)
UNUSED_IN_PYTHON = (
    "*.pyx",
    "*.pxd",
    "__pycache__",
    "test",
    "tests",
    "idlelib",
    "tkinter",
    "turtledemo",
    "ensurepip",
    "lib2to3",
    "pydoc_data",
    f"config-{PYTHON}-*",
    "EXTERNALLY-MANAGED",
    "LICENSE.txt",
    "sitecustomize.py",
    "*.egg-info",
    "_sysconfigdata*",
)

GL_LIBRARIES = ("libGL.so.1", "libEGL.so.1", "libGLESv2.so.2")
"""Opened by name by SDL, so no file asks for them."""

RUNTIME_LIBRARIES = frozenset(
    [
        "libc.so.6",
        "libm.so.6",
        "libdl.so.2",
        "librt.so.1",
        "libpthread.so.0",
        "libresolv.so.2",
        "libutil.so.1",
        "ld-linux-x86-64.so.2",
        "libmvec.so.1",
        "libanl.so.1",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libatomic.so.1",
        "libnss_dns.so.2",
        "libnss_files.so.2",
    ]
)
"""glibc and the compilers' libraries: the host's or ours, all together, whichever is newer."""

HOST_FIRST = [
    "libX",
    "libxcb",
    "libwayland",
    "libdrm",
    "libgbm",
    "libGL",
    "libEGL",
    "libGLES",
    "libasound",
    "libpulse",
    "libdbus",
    "libxkbcommon",
    "libdecor",
    "libsystemd",
    "libxshmfence",
    "libffi.",
    "libexpat.",
]
"""Starts of the names of window, sound and graphics libraries: a newer host's go before ours."""

SLIMMED_LIBRARIES = frozenset(
    ("libavcodec.so.61", "libavformat.so.61", "libavutil.so.59", "libswresample.so.5")
)
# Encoders, network protocols, disc players and hardware decoders that Debian's FFmpeg links and
# no game calls. libopenmpt and libgme are not here: libavformat calls them while it probes any
# file.
FFMPEG_EXTRAS = frozenset(
    [
        "libvpx.so.9",
        "libwebpmux.so.3",
        "librsvg-2.so.2",
        "libgobject-2.0.so.0",
        "libglib-2.0.so.0",
        "libcairo.so.2",
        "libzvbi.so.0",
        "libsnappy.so.1",
        "libaom.so.3",
        "libcodec2.so.1.2",
        "libgsm.so.1",
        "libjxl.so.0.11",
        "libjxl_threads.so.0.11",
        "libmp3lame.so.0",
        "libopenjp2.so.7",
        "libopus.so.0",
        "librav1e.so.0.7",
        "libshine.so.3",
        "libspeex.so.1",
        "libSvtAv1Enc.so.2",
        "libtheoraenc.so.1",
        "libtheoradec.so.1",
        "libtwolame.so.0",
        "libvorbis.so.0",
        "libvorbisenc.so.2",
        "libx264.so.164",
        "libx265.so.215",
        "libxvidcore.so.4",
        "libva.so.2",
        "libvpl.so.2",
        "libdvdnav.so.4",
        "libdvdread.so.8",
        "libxml2.so.2",
        "libchromaprint.so.1",
        "libbluray.so.2",
        "libgnutls.so.30",
        "librabbitmq.so.4",
        "librist.so.4",
        "libsrt-gnutls.so.1.5",
        "libssh.so.4",
        "libzmq.so.5",
        "libva-drm.so.2",
        "libva-x11.so.2",
        "libvdpau.so.1",
        "libOpenCL.so.1",
        "libsoxr.so.0",
    ]
)


def upstream_of(debian_version: str) -> str:
    """The upstream part of a Debian version: ``8.3.4+dfsg-1`` gives ``8.3.4``."""
    without_epoch = debian_version.split(":", 1)[-1]
    return re.split(r"[+~-]", without_epoch, maxsplit=1)[0]
