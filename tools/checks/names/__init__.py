"""Rules over what is declared and not used, one a file."""
