"""Codes of the build: ATS90x files, ATS91x generated script."""

from __future__ import annotations

from tools.diagnostics.model import Code

BAD_FILE = Code(
    "ATS902",
    "error",
    "file cannot be used",
    "A file in the story folder has the wrong ending or cannot be read.",
)
LINK_OUT = Code(
    "ATS903",
    "error",
    "link out of the story",
    "Files of the story are real files inside its folder: a link out of it would not exist in "
    "another clone.",
)
DRIFT = Code(
    "ATS910",
    "error",
    "generated file differs",
    "`build --check` compares game/script and the line ids with what the story says now. Run "
    "`python3 -m tools build` and commit "
    "what it wrote; a generated file is never edited by hand.",
)

CODES = (BAD_FILE, LINK_OUT, DRIFT)
