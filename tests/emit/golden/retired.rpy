# Generated from game/story/line_ids.tsv by `python3 -m tools build`. Do not edit.

