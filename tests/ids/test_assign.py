"""Ids follow lines through edits: typo, insertion, deletion, move, rename, and are never given
twice.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tools.diagnostics.model import Bag
from tools.ids.assign import assign
from tools.ids.keys import Key
from tools.ids.registry import RegistryFile, Row


def say(text: str, speaker: str = "") -> Key:
    return Key("say", speaker, text)


ORIGINAL = {
    "winds": [
        say("The lamp went dark."),
        say("Watch, aircraft northbound. Upper winds at ten, please. Over.", "voss"),
        Key("choice", "choice", "What do you give her?"),
        Key("option", "", "The true winds."),
        Key("option", "", "Nothing."),
        say("She thanked you by your surname."),
    ],
    "desk": [say("A sheet lay there."), say("It had a red tab.")],
}


class Book:
    """A registry that is rewritten after each build, as on disk."""

    def __init__(self) -> None:
        self.text = ""

    def build(self, scenes: dict[str, list[Key]]) -> dict[str, list[str]]:
        bag = Bag("line_ids.tsv")
        registry = RegistryFile.read(self.text, bag)
        rows = assign(scenes, set(scenes), registry)
        self.text = registry.updated(rows)
        assert not bag.items
        return {scene: [row.id for row in rows[scene] if not row.retired] for scene in scenes}


def edited(scene: str, *changes: tuple[int, Key | None]) -> dict[str, list[Key]]:
    """A copy of the original with slots replaced (or deleted with ``None``)."""
    copy = {name: list(keys) for name, keys in ORIGINAL.items()}
    for slot, key in sorted(changes, key=lambda change: -change[0]):
        if key is None:
            del copy[scene][slot]
        else:
            copy[scene][slot] = key
    return copy


def test_a_renamed_scene_keeps_every_id_and_those_of_its_calls() -> None:
    call = Key("call", "", "roll_call")
    keys = [*ORIGINAL["winds"], call]
    text = RegistryFile.read("", Bag("x"))
    first = text.updated(assign({"winds": keys}, {"winds"}, text))
    registry = RegistryFile.read(first, Bag("x"))
    before = [row.id for row in registry.rows("winds")]
    rows = assign({"breeze": keys}, {"breeze"}, registry, {"breeze": ["winds"]})
    assert [row.id for row in rows["breeze"] if not row.retired] == before
    second = registry.updated(rows)
    assert "[winds]" not in second
    # A later build knows nothing of the old name, and changes nothing.
    again = RegistryFile.read(second, Bag("x"))
    later = assign({"breeze": keys}, {"breeze"}, again, {"breeze": ["winds"]})
    assert again.updated(later) == second


def test_an_id_that_is_in_use_again_is_not_taken_over() -> None:
    keys = ORIGINAL["winds"]
    text = RegistryFile.read("", Bag("x"))
    first = text.updated(assign({"winds": keys}, {"winds"}, text))
    registry = RegistryFile.read(first, Bag("x"))
    scenes = {"winds": keys, "breeze": [say("Another line altogether.")]}
    rows = assign(scenes, set(scenes), registry, {"breeze": ["winds"]})
    assert [row.id for row in rows["winds"]] == [row.id for row in registry.rows("winds")]
    assert rows["breeze"][0].id.startswith("breeze_")


def test_a_second_build_changes_nothing() -> None:
    book = Book()
    first = book.build(ORIGINAL)
    text = book.text
    assert book.build(ORIGINAL) == first
    assert book.text == text


def test_a_typo_fix_keeps_the_id() -> None:
    book = Book()
    before = book.build(ORIGINAL)
    after = book.build(
        edited(
            "winds",
            (1, say("Watch, aircraft northbound. Upper winds at twelve, please. Over.", "voss")),
        )
    )
    assert after == before


def test_another_line_in_the_same_place_is_a_new_line() -> None:
    book = Book()
    before = book.build(ORIGINAL)
    after = book.build(edited("winds", (5, say("Outside it had begun to snow again, unrecorded."))))
    assert after["winds"][:5] == before["winds"][:5]
    assert after["winds"][5] != before["winds"][5]


def test_insertion_and_deletion_leave_the_others_alone() -> None:
    book = Book()
    before = book.build(ORIGINAL)["winds"]
    longer = edited("winds")
    longer["winds"].insert(1, say("Somebody coughed."))
    after = book.build(longer)["winds"]
    assert [after[0], *after[2:]] == before
    assert book.build(edited("winds", (0, None)))["winds"] == before[1:]


def test_reordered_lines_keep_their_ids() -> None:
    book = Book()
    before = book.build(ORIGINAL)["winds"]
    turned = edited("winds")
    turned["winds"].reverse()
    assert book.build(turned)["winds"] == before[::-1]


def test_a_line_moved_to_another_scene_keeps_its_id() -> None:
    book = Book()
    before = book.build(ORIGINAL)
    moved = edited("winds", (5, None))
    moved["desk"].append(ORIGINAL["winds"][5])
    after = book.build(moved)
    assert after["desk"] == [*before["desk"], before["winds"][5]]
    assert "-\t" + before["winds"][5] not in book.text


def test_a_renamed_scene_keeps_all_its_ids() -> None:
    book = Book()
    before = book.build(ORIGINAL)
    after = book.build({"night_winds": ORIGINAL["winds"], "desk": ORIGINAL["desk"]})
    assert after["night_winds"] == before["winds"]


def test_a_deleted_line_is_retired_and_comes_back_as_itself() -> None:
    book = Book()
    before = book.build(ORIGINAL)
    book.build(edited("winds", (0, None)))
    assert f"-\t{before['winds'][0]}\t" in book.text
    assert book.build(ORIGINAL) == before
    assert f"-\t{before['winds'][0]}\t" not in book.text


def test_equal_lines_have_ids_of_their_own() -> None:
    ids = Book().build({"roll": [say("Over."), say("Over."), say("Over.")]})["roll"]
    assert len(set(ids)) == 3


def test_a_damaged_row_is_reported_with_its_line() -> None:
    book = Book()
    book.build(ORIGINAL)
    lines = book.text.split("\n")
    number = next(n for n, line in enumerate(lines) if "lamp went dark" in line)
    lines[number] = "<<<<<<< mine"
    bag = Bag("line_ids.tsv")
    RegistryFile.read("\n".join(lines), bag).rows("winds")
    assert [(item.code.id, item.span.line if item.span else 0) for item in bag] == [
        ("ATS901", number + 1)
    ]


KEYS = st.builds(
    Key,
    st.sampled_from(["say", "option", "sheet"]),
    st.sampled_from(["", "kranz", "sand"]),
    st.sampled_from(
        [
            "Over.",
            "No.",
            "tab\there",
            "two\nlines",
            "back\\slash",
            "The lamp went dark.",
            "The lamp went out.",
        ]
    ),
)


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["a", "b", "c"]), st.lists(KEYS, max_size=8)),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_happens_ids_are_unique_and_never_reused(
    history: list[dict[str, list[Key]]],
) -> None:
    book = Book()
    meaning: dict[str, Key] = {}
    for scenes in history:
        ids = book.build(scenes)
        flat = [one for found in ids.values() for one in found]
        assert len(flat) == len(set(flat))
        for scene, keys in scenes.items():
            for one, key in zip(ids[scene], keys, strict=True):
                assert meaning.setdefault(one, key).kind == key.kind
                meaning[one] = key
        assert all(one in book.text for one in meaning)
        rows = RegistryFile.read(book.text, Bag("x"))
        listed = [row for scene in rows.scenes for row in rows.rows(scene)]
        assert len({row.id for row in listed}) == len(listed)
        assert {row.id for row in listed if not row.retired} == set(flat)
        assert all(isinstance(row, Row) for row in listed)
