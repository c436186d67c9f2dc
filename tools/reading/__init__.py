"""Bytes to located YAML. The only package that imports yaml; it never raises on bad input."""
