"""Music, places and effects of the game, composed and synthesised by code.

`python -m art.sound NAME ...` renders. Only composers need this folder: the game, its build and
its tests read the finished files in `game/audio/`.
"""
