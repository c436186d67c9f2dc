"""Faults in words and markup, and what looks like them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.anchors import head, last_step
from tests.faults.plant import STORY, Edit, NearMiss, Plant


def _said(planted: str, scene: str = "winds") -> tuple[Edit]:
    """Lines of talk before the last step of a scene in which nobody is on stage."""
    lines = "".join(f"    {line}\n" for line in planted.split("\n"))
    return (Edit(scene, f"  - |\n{lines}", last_step),)


_LONG = ("A lamp, a pen and a tube. " * 16).strip()

PLANTS: Mapping[str, Plant] = {
    "a misspelt speaker": Plant("undefined speaker", "ATS301", _said("⟦relie: Out.")),
    "a capital speaker": Plant("undefined speaker", "ATS301", _said("⟦Relief: Out.")),
    "a misspelt speaker on the radio": Plant(
        "undefined speaker",
        "ATS301",
        (Edit("winds", "  - radio: |\n      ⟦vos: Out.\n", last_step),),
    ),
    "a tag that is not closed": Plant(
        "unclosed, unknown or mis-nested tag", "ATS502", _said("It was ⟦{i}late.")
    ),
    "a tag that nobody knows": Plant(
        "unclosed, unknown or mis-nested tag", "ATS502", _said("It was ⟦{bold}late.")
    ),
    "tags across each other": Plant(
        "unclosed, unknown or mis-nested tag", "ATS502", _said("{i}It {b}was⟦{/i} late{/b}.")
    ),
    "a pause that is no number": Plant(
        "unclosed, unknown or mis-nested tag", "ATS502", _said("It was ⟦{pause=long}late.")
    ),
    "a bracket that is not closed": Plant(
        "bad, unclosed or undefined interpolation", "ATS501", _said("Thank you, ⟦[player_name.")
    ),
    "a variable that does not exist": Plant(
        "bad, unclosed or undefined interpolation", "ATS501", _said("Thank you, ⟦[player].")
    ),
    "an expression in brackets": Plant(
        "bad, unclosed or undefined interpolation", "ATS501", _said("It is ⟦[altered + 1] now.")
    ),
    "a doubled word": Plant("doubled word", "ATS510", _said("The lamp of ⟦of the north.")),
    "a doubled word in an option": Plant(
        "doubled word",
        "ATS510",
        (
            Edit(
                "winds",
                "  - choice: Which?\n    options:\n      - say: Ask the ⟦the lamp.\n"
                "      - say: Wait.\n",
                last_step,
            ),
        ),
    ),
    "a doubled word in the codex": Plant(
        "doubled word",
        "ATS510",
        (
            Edit(
                f"{STORY}/codex/planted.yaml",
                "entry: planted\ntitle: Planted\nkind: report\nversions:\n"
                "  - |\n    The file was\n    ⟦was shut.\n",
            ),
            Edit("winds", "  - codex: planted\n", last_step),
        ),
    ),
    "a line that was pasted twice": Plant(
        "repeated line",
        "ATS511",
        _said("The counter stands at nought.\n⟦The counter stands at nought."),
    ),
    "a line by one voice twice": Plant(
        "repeated line",
        "ATS511",
        (
            Edit(
                "winds",
                "  - radio: |\n      weather: Clear to the top. Over.\n"
                "  - sound: lamp_on\n"
                "  - radio: |\n      weather: ⟦Clear to the top. Over.\n",
                last_step,
            ),
        ),
    ),
    "a speaker without words": Plant("empty line", "ATS206", _said("relief⟦:")),
    "a line of markup alone": Plant("empty line", "ATS515", _said("⟦{i} {/i}")),
    "a line of a pause alone": Plant("empty line", "ATS515", _said("relief: ⟦{pause=0.5}")),
    "a straight apostrophe": Plant(
        "straight/curly quote mix", "ATS512", _said("It isn⟦'t the tube.")
    ),
    "straight quotation marks": Plant(
        "straight/curly quote mix", "ATS512", _said('The card says ⟦" and no more.')
    ),
    "spaces at the end of a line": Plant(
        "trailing spaces", "ATS513", _said("The tube is silent.⟦   ")
    ),
    "a space at the end of a head": Plant(
        "trailing spaces", "ATS513", (Edit("winds", "Winds⟦ ", head("title")),)
    ),
    "a zero-width space": Plant(
        "invisible characters", "ATS504", _said("Two⟦\u200bwords."), also=("ATS710", "ATS720")
    ),
    "a mark of direction": Plant(
        "invisible characters", "ATS504", _said("Two ⟦\u202ewords."), also=("ATS710",)
    ),
    "a Cyrillic letter": Plant(
        "look-alike characters",
        "ATS514",
        _said("The w⟦\u0430tch goes on."),
        also=("ATS710", "ATS720"),
    ),
    "a Greek letter": Plant(
        "look-alike characters",
        "ATS514",
        _said("The lam⟦\u03c1 is dark."),
        also=("ATS710", "ATS720"),
    ),
    "a lone Cyrillic letter": Plant(
        "look-alike characters", "ATS514", _said("It was ⟦\u0430 lamp."), also=("ATS710", "ATS720")
    ),
    "an unknown codex entry in talk": Plant(
        "undefined codex entry", "ATS310", _said("See ⟦{codex=agsll}the file{/codex}.")
    ),
    "a line of four hundred letters": Plant(
        "line that overflows the text box",
        "ATS503",
        _said(_LONG[:240] + "⟦" + _LONG[240:]),
        also=("ATS701", "ATS702"),
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "narration with a colon": NearMiss(_said("There was one rule: wait.")),
    "narration that looks like talk": NearMiss(_said("narrator: relief: the name on the door.")),
    "a title before a colon": NearMiss(_said("Orders: none.")),
    "brackets and braces as letters": NearMiss(_said("It says [[sic] and {{b} on it.")),
    "tags inside each other": NearMiss(_said("{i}It {b}was{/b} late{/i}.")),
    "a pause inside a line": NearMiss(_said("It was{pause=0.5} late.")),
    "the name of the player": NearMiss(_said("Thank you, [player_name].")),
    "words that English doubles": NearMiss(_said("She had had it, and gave her her coat.")),
    "a word twice with a comma": NearMiss(_said("No, no, not that line.")),
    "a word twice over two lines of talk": NearMiss(
        _said("It was the lamp\nLamp by lamp it went.")
    ),
    "a part of a word": NearMiss(_said("It is isolated, and the then Leader knew.")),
    "the same words by two voices": NearMiss(
        (
            Edit(
                "winds",
                "  - radio: |\n      weather: Clear to the top. Over.\n"
                "      relief: Clear to the top. Over.\n",
                last_step,
            ),
        )
    ),
    "a refrain": NearMiss(
        _said("The counter stands at nought.\nA lamp.\nThe counter stands at nought.")
    ),
    "two short words twice": NearMiss(_said("A tick.\nA tick.")),
    "one line on two ways": NearMiss(
        _said("(if winds == given) The pen goes on writing.\n(else) The pen goes on writing.")
    ),
    "curly marks": NearMiss(_said("It isn’t “late”, she’d said.")),
    "an empty line between lines": NearMiss(
        (Edit("winds", "  - |\n    One lamp.\n\n    Two lamps.\n", last_step),)
    ),
    "a word with an accent": NearMiss(_said("Sofie Bäcker keeps the watch.")),
    "a line of dots": NearMiss(_said("relief: …")),
}
