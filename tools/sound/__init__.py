"""Sound: checks the files in game/audio, shows them on a sheet, renders them from art/sound."""
