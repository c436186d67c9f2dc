"""Guides to paint on: one PNG a canvas, to be laid over a painting as its top layer."""
