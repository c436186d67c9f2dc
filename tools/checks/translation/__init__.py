"""Rules over translations in game/tl, one a file."""
