"""Rules over the files that the story shows and plays, one a file."""
