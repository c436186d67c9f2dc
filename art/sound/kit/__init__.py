"""The workshop: signals on a circle, instruments, rooms, the mastering chain. Nothing here knows a
cue.
"""
