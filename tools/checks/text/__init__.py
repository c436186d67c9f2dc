"""Rules over the words themselves, one a file."""
