"""Rules over choices and jumps that need more than one step to be seen, one a file."""
