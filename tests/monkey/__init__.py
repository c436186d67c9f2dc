"""A monkey at the desk: random keys, clicks, rollbacks, saves and loads in the real engine."""
