"""What a reader meets: whether text fits the screen it is shown on, whether its fonts have its
letters, whether its words are spelt and its phrases are the house's own.
"""
