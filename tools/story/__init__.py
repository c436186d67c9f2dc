"""The story model: what a scene is, once it has been read. Plain frozen data, no behaviour of its
own.
"""
