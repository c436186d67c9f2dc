"""The sound of places: loops under the music."""
