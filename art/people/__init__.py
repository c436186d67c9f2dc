"""The people: how each is built, dressed, posed and rendered. See README.md beside this."""
