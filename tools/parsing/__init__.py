"""Located YAML to the story model: structure, talk, markup, names and types. Every problem becomes a diagnostic."""
