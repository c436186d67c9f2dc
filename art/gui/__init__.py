"""The interface's pictures in `game/gui/`, drawn from nothing with fixed seeds.

`.venv/bin/python -m art.gui` writes them. The stand-ins for places and people are grey; the game
colours them (`game/systems/placeholders.rpy`).
"""
