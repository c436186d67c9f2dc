"""What can happen in a story, proved: every answer is exact, or says that it was not proven.

``tools.proof.run.prove`` plays the story in all directions (which settles nearly everything that is
possible), excludes by value sets (nearly everything that is not), and searches backwards through
decision diagrams for what is left.
"""
