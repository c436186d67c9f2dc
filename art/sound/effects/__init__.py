"""One-shots: what happens once and is heard."""
