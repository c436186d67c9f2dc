"""Measuring the tools: a generated story of any size, and fresh processes that read it."""
