"""Starting the game for a writer: from any scene, with any values, and up to date with what was
saved.
"""
