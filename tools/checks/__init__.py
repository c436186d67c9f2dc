"""Rules over the whole story, one a file: each has its ``CODES`` and ``check(story) ->
Iterator[Diagnostic]``.
"""
