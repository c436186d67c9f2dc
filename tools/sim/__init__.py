"""A deterministic machine that plays the story without the engine."""
