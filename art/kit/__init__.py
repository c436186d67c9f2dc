"""What every generated picture shares: Blender scenes, passes, the painted-poster look."""
