"""JSON Schema (draft-07) of one story, so that editors complete and check names while somebody
writes.
"""
