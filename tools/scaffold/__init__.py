"""First versions of new files."""
