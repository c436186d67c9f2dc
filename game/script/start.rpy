# Generated from project.json by `python3 -m tools build`. Do not edit.

label start:
    jump scene_content_notes
