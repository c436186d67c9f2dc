"""Rules over who stands where, on every way through the story, one a file."""
