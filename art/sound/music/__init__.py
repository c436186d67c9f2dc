"""The score: one module a cue, or two that share their material."""
