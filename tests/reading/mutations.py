"""Seeded damage to scene files: what hands, editors, disks and attackers do to them."""

from __future__ import annotations

import random
from collections.abc import Callable

SCENES: tuple[str, ...] = (
    """\
scene: long_watch
title: The Long Watch
place: receiver_comms watch
music: relay_solitude
steps:
  - enter: sofie tired @left
  - |
    The rhythm of the relay had a hole in it: she had been listening to the hole for an hour.
    sofie: Robert, could you report to comms when able? Over.
    robert (off): Coming: two minutes, no more.
    (if winds == given) voss: You were polite. #4
  - choice: How long do we wait?
    options:
      - say: Both windows.
        set: {patience: +1, plant: kept}
        then:
          - |
            sofie resolved: We wait. That is “the job”.
      - say: 'Ping them: now.'
        when: suspicion < 4
        goto: ping_early
  - goto: shift_change
""",
    """\
# the desk
scene: desk
title: "Order of the day"
returns: yes
steps:
  - desk: weather_correction
    from: Authority, Section Four
    tab: red
    text: |
      Archive the Mansonic sky of this morning as "storm to fifteen".

      An empty line starts a new paragraph.
    options:
      - forward: Archive
        set: {sky: storm}
      - hold: Archive's clerk waits.
      - alter: Archive the sky as "clear".
  - cases:
      - when: suspicion >= 5
        then: [{goto: drawer}]
      - when: at_least(2, tape_kept, winds == given, suspicion < 3)
        then:
          - radio: |
              dorn: I do not need a reason. 漢字 é é 👩‍🚀
    else:
      - pause: 1.5
  - leave: all
""",
)

_TRAPS = (
    "- sofie: Two options: war, or wait.",
    "- sofie: We are in Room #4",
    '- "Hi," she said',
    "- 'Tis the season",
    "- @home",
    "- *stars*",
    "- !Stop! she cried",
    "- &all of them",
    "- {i}thought{/i}: no",
    "- [player_name] waits.",
    "- | text",
    "- > text",
    "- ? what",
    "- %d",
    "- `x`",
    "<<: *base",
    "a: &a [*a, *a, *a]",
    "? [a, b]",
    "--- !!python/object/apply:os.system ['true']",
    "...",
    "%YAML 1.2",
)
_SNIPPETS = (
    "\t",
    "\0",
    "\x1b[31m",
    "\u2028",
    "\u2029",
    "\x85",
    "\ufeff",
    "\u202e",
    "\U0010f03a",
    "\U000f0000",
    ": ",
    " #",
    "- ",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "|",
    ">",
    "\\",
    "\r",
    "\r\n",
    "\n\n",
    "&",
    "*",
    "!",
    "@",
    "%",
    "?",
    ",",
    "é",
    "漢",
    "👩‍🚀",
)


def alias_bomb(levels: int = 9) -> str:
    """Nine levels of nine aliases stand for 387 million values."""
    lines = ["a0: &a0 [lol, lol]"]
    for i in range(1, levels):
        lines.append(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]")
    return "\n".join(lines) + "\n"


def _random_bytes(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def _noise(data: bytes, rng: random.Random) -> bytes:
    return rng.randbytes(rng.randint(0, 4000))


def _cut(data: bytes, rng: random.Random) -> bytes:
    start, end = sorted((rng.randrange(len(data)), rng.randrange(len(data))))
    return data[:start] + data[end:] if rng.random() < 0.5 else data[: rng.randrange(len(data))]


def _insert(data: bytes, rng: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    for _ in range(rng.randint(1, 6)):
        i = rng.randrange(len(text) + 1)
        text = text[:i] + rng.choice(_SNIPPETS) * rng.choice((1, 1, 1, 2, 3)) + text[i:]
    return text.encode()


def _lines(change: Callable[[list[str], random.Random], None]) -> Mutation:
    def mutate(data: bytes, rng: random.Random) -> bytes:
        lines = data.decode("utf-8", "replace").split("\n")
        for _ in range(rng.randint(1, 3)):
            change(lines, rng)
        return "\n".join(lines).encode()

    return mutate


def _swap(lines: list[str], rng: random.Random) -> None:
    i, j = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[i], lines[j] = lines[j], lines[i]


def _duplicate(lines: list[str], rng: random.Random) -> None:
    i = rng.randrange(len(lines))
    lines.insert(i, lines[i])


def _drop(lines: list[str], rng: random.Random) -> None:
    if len(lines) > 1:
        del lines[rng.randrange(len(lines))]


def _reindent(lines: list[str], rng: random.Random) -> None:
    i = rng.randrange(len(lines))
    lines[i] = " " * rng.randint(0, 12) + lines[i].lstrip()


def _tabs(lines: list[str], rng: random.Random) -> None:
    i = rng.randrange(len(lines))
    lines[i] = lines[i].replace("  ", "\t", rng.randint(1, 4))


def _trap(lines: list[str], rng: random.Random) -> None:
    i = rng.randrange(len(lines))
    lines.insert(i, " " * rng.choice((0, 2, 2, 2, 4, 6, 10)) + rng.choice(_TRAPS))


def _unbalance(lines: list[str], rng: random.Random) -> None:
    i = rng.randrange(len(lines))
    text = lines[i].lstrip()
    lead = lines[i][: len(lines[i]) - len(text)]
    quote = rng.choice("\"'{[")
    lines[i] = f"{lead}- {quote}{text}" if rng.random() < 0.5 else f"{lines[i]} {quote}"


def _deep(data: bytes, rng: random.Random) -> bytes:
    depth = rng.choice((39, 41, 200, 5000))
    kind = rng.randrange(5)
    if kind == 0:
        deep = "[" * depth + "]" * rng.choice((0, depth))
    elif kind == 1:
        deep = "{a: " * depth
    elif kind == 2:
        deep = "- " * depth + "x"
    elif kind == 3:
        deep = "\n".join(" " * i + "a:" for i in range(min(depth, 400)))
    else:
        deep = "\n".join(" " * i + "- - ? [" for i in range(min(depth, 400)))
    return data + b"  - " + deep.encode()


def _bomb(data: bytes, rng: random.Random) -> bytes:
    bomb = alias_bomb(rng.randint(2, 12)).encode()
    return bomb + data if rng.random() < 0.5 else data + bomb


def _encoding(data: bytes, rng: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(
        rng.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "utf-8-sig", "shift_jis", "utf-7")),
        errors="replace",
    )


def _line_ends(data: bytes, rng: random.Random) -> bytes:
    return data.replace(b"\n", rng.choice((b"\r\n", b"\r", b"\r\r\n", b"\n\r", b"\x0b", b"\x0c")))


def _huge(data: bytes, rng: random.Random) -> bytes:
    """Files at and over the limits; 10 MB in one line among them."""
    unit, times = rng.choice(
        (
            (b"x", 10_000_000),
            (b"- a\n", 999_999),
            (b"- a\n", 99_000),
            (b"{a: b}\n", 99_000),
            (b'- "a\n', 99_000),
            (b"- [a\n", 99_000),
            (b"- a: b: c\n", 99_000),
            (b" \n", 99_000),
            (b"- |\n", 99_000),
            (b"\t- a\n", 99_000),
            (b"- sofie: " + b"word: " * 3_000 + b"\n", 200),
            (b"- " + b"[a, " * 4_900 + b"\n", 200),
            (b"- a" + b" " * 19_000 + b"b: c: d\n", 200),
            (b"- '" + b"'' " * 6_000 + b"\n", 200),
            (b"k" + b" " * 19_000 + b"\n", 200),
            (b"a,", 1_900_000),
            (b"[a,a,a,a,a,a,a,a,a,\n", 99_000),
            (b"# c\n", 99_000),
        )
    )
    return unit * times if rng.random() < 0.5 else data + unit * times


Mutation = Callable[[bytes, random.Random], bytes]

MUTATIONS: tuple[Mutation, ...] = (
    _random_bytes,
    _noise,
    _cut,
    _insert,
    _lines(_swap),
    _lines(_duplicate),
    _lines(_drop),
    _lines(_reindent),
    _lines(_tabs),
    _lines(_trap),
    _lines(_unbalance),
    _deep,
    _bomb,
    _encoding,
    _line_ends,
)
_HUGE_SHARE = 0.004


def mutated(seed: int) -> bytes:
    """The damaged file of this number: always the same one."""
    rng = random.Random(seed)
    data = rng.choice(SCENES).encode()
    if rng.random() < _HUGE_SHARE:
        return _huge(data, rng)
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice(MUTATIONS)(data or b"\n", rng)
    return data
