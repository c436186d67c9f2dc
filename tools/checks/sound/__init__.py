"""Rules over what is heard, on every way through the story, one a file."""
