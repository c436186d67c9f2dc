"""Stable ids: what a line is called, whatever happens to its words or its place."""
