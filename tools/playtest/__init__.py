"""Plays the story through: covering sets of playthroughs, and the real engine held against the
simulator.
"""
