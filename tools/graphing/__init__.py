"""The story as a picture: its scenes, where they lead, and by which choices."""
