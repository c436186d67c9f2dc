"""The game's tools: ``python3 -m tools COMMAND``."""
