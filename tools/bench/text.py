"""Sentences without meaning and with the right shape."""

from __future__ import annotations

from random import Random

from tools.bench.vocabulary import LARGE, SMALL
from tools.build.facts import words_in

_LONGEST = 200


class Writer:
    """Makes lines of talk and counts their words the way a player reads them."""

    def __init__(self, random: Random, entries: tuple[str, ...]) -> None:
        self.random = random
        self.entries = entries
        self.words = 0

    def sentence(self, least: int, most: int) -> str:
        """One sentence of ``least`` to ``most`` words."""
        random = self.random
        count = random.randint(least, most)
        words = [random.choice(SMALL if random.random() < 0.55 else LARGE) for _ in range(count)]
        for place in range(1, count):
            while words[place] == words[place - 1]:
                words[place] = random.choice(LARGE)
        if count > 8 and random.random() < 0.5:
            words[count // 2] += ","
        end = "?" if random.random() < 0.1 else "."
        return " ".join(words).capitalize() + end

    def line(self) -> str:
        """One line of talk: a sentence or two, now and then with markup. Its words are counted."""
        random = self.random
        text = self.sentence(4, 14)
        if random.random() < 0.3:
            text += " " + self.sentence(3, 10)
        luck = random.random()
        if luck < 0.02:
            text += " {pause=0.5}" + self.sentence(2, 4)
        elif luck < 0.04:
            text = "{i}" + text + "{/i}"
        elif luck < 0.055:
            text += " Over to you, [player_name]."
        elif luck < 0.065 and self.entries:
            entry = random.choice(self.entries)
            text += " It is in {codex=" + entry + "}the file{/codex}."
        elif luck < 0.085:
            text += ' "Room #4," it said: two keys, no more.'
        return self.counted(text if len(text) <= _LONGEST else self.sentence(4, 10))

    def caption(self) -> str:
        """The words of an option. Counted."""
        return self.counted(self.sentence(2, 6).rstrip("?."))

    def counted(self, text: str) -> str:
        self.words += words_in(text)
        return text
