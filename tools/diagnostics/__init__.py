"""Findings: their model, the registry of codes, and how they are printed."""
