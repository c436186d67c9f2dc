# Generated from project.json by `python3 -m tools build`. Do not edit.

label start:
    jump scene_staging

init python:
    config.label_overrides["scene_old_roll"] = "scene_roll_call"
