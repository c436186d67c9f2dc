"""From a story folder to a checked story, and from there to the generated script."""
