"""Rules over what is given to players: settings, versions, saves, one a file."""
