# Generated from project.json by `python3 -m tools build`. Do not edit.

label start:
    jump scene_content_notes

init python:
    config.label_overrides["scene_to_be_continued"] = "scene_ten_past_three"
