"""Finds, builds and starts Ren'Py. ``tools.engine.run`` is what the rest uses."""
