"""The story model to Ren'Py script: the only writer of `.rpy` text."""
