"""What apt prints is read right, and what it refuses is explained."""

from __future__ import annotations

import pytest

from tools.bootstrap.apt import parse_settings
from tools.engine import fetch, recipe
from tools.engine.errors import EngineError

_HASH = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("uris", "mirrors"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(
            "'http://m.example/debian/dists/bookworm/InRelease' m.example_InRelease 0 \n"
            "'http://m.example/debian-security/dists/bookworm-security/InRelease' x 0 \n",
            ["http://m.example/debian"],
            id="security is no mirror",
        ),
        pytest.param(
            "'https://a.example/d/dists/bookworm-updates/InRelease' x 0 \n"
            "'https://b.example/d/dists/stable/Release' x 0 \n"
            "'https://b.example/d/dists/stable/Release.gpg' x 0 \n",
            ["https://b.example/d", "https://a.example/d"],
            id="plain suites first, each once",
        ),
        pytest.param(
            "'https://packages.example/apt/dists/cloud-sdk-bookworm/InRelease' x 0 \n"
            "'https://archive.example/ubuntu/dists/noble/InRelease' x 0 \n",
            [],
            id="other people's archives",
        ),
        pytest.param(
            "'file:/srv/mirror/dists/trixie/InRelease' x 0 \n",
            ["file:/srv/mirror"],
            id="a folder",
        ),
        pytest.param(
            "'http://m.example/debian/dists/bookworm/main/binary-amd64/Packages.xz' x 0 \n",
            [],
            id="only release files tell",
        ),
    ],
)
def test_mirrors(uris: str, mirrors: list[str]) -> None:
    assert fetch.parse_mirrors(uris) == mirrors


def test_plan_is_read_and_sorted() -> None:
    printed = (
        "Reading package lists...\n"
        f"'http://m/pool/r/renpy_8.3.4%2bdfsg-2_all.deb' renpy_8.3.4+dfsg-2_all.deb 120 "
        f"SHA256:{_HASH}\n"
        f"'http://m/pool/l/libx_1%3a2.3-4_amd64.deb' libx_1%3a2.3-4_amd64.deb 7 SHA256:{_HASH}\n"
        "'http://m/pool/w/weak_1_all.deb' weak_1_all.deb 7 MD5Sum:abc\n"
    )
    assert fetch.parse_plan(printed) == [
        fetch.Package("libx", "1:2.3-4", "libx_1%3a2.3-4_amd64.deb", 7, _HASH),
        fetch.Package("renpy", "8.3.4+dfsg-2", "renpy_8.3.4+dfsg-2_all.deb", 120, _HASH),
    ]


def test_only_fetch_settings_are_taken_over() -> None:
    dump = (
        'APT::Update::Post-Invoke:: "rm -f /var/cache/x";\n'
        'Acquire::http::Proxy "http://proxy.example:3128";\n'
        'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "true";\n'
        'Dir::State "/var/lib/apt";\n'
        'Acquire::https::CaInfo "/etc/ca.pem";\n'
    )
    assert parse_settings(dump).splitlines() == [
        'Acquire::http::Proxy "http://proxy.example:3128";',
        'Acquire::https::CaInfo "/etc/ca.pem";',
    ]


@pytest.mark.parametrize(
    ("version", "upstream"),
    [
        ("8.3.4+dfsg-2+deb13u1", "8.3.4"),
        ("8.3.4-1", "8.3.4"),
        ("1:8.3.4~rc1-1", "8.3.4"),
        ("8.0.3+dfsg-1", "8.0.3"),
    ],
)
def test_upstream_of_a_debian_version(version: str, upstream: str) -> None:
    assert recipe.upstream_of(version) == upstream


@pytest.mark.parametrize("address", ["mirror.example/debian", "foo", "http:"])
def test_a_mirror_that_is_no_address(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(fetch.MIRROR_VARIABLE, address)
    with pytest.raises(EngineError, match="not the address of a mirror"):
        fetch._mirror()


def test_given_mirror_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(fetch.MIRROR_VARIABLE, "http://mine.example/debian/")
    assert fetch._mirror() == "http://mine.example/debian"


def test_missing_keys_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(fetch.KEYRING_VARIABLE, "/nowhere/keys.gpg")
    with pytest.raises(EngineError) as caught:
        fetch._keyring()
    assert "/nowhere/keys.gpg" in caught.value.message
    assert "debian-archive-keyring" in caught.value.hint
