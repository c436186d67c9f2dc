"""The story as one control-flow graph."""
