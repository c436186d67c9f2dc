"""Few playthroughs that together show all that a player can see, and how few there can be.

``tools.coverage.cover.cover`` finds them; everything that the proof says can be reached is in one
of them.
"""
