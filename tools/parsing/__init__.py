"""Located YAML to the story model: structure, talk, markup, names, types; faults to findings."""
