"""What the story itself is held to: its facts, its figures, and that two plays of it differ."""
