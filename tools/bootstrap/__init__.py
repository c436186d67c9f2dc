"""Makes the tools run from a fresh clone. Standard library only."""
