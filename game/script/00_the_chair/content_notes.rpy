# Generated from game/story/chapters/00_the_chair/content_notes.yaml by `python3 -m tools build`. Do not edit.

label scene_content_notes:
    label content_notes_vp9cmh hide:
    $ record.scene("content_notes")
    scene place watch_side night
    with t_fade
    "You are about to be given a desk. What crosses it are the words of people in a war, and of a state that decides who may be heard.\n\nThe story contains war, life under an authoritarian government, arrest and the fear of it, the deaths of civilians, and references to genocide. Violence is never dwelt on. There is no sexual content.\n\nOne scene, the fall at Metro Center on the third day, can be passed over: you will be asked at its start, and given what happens in a few lines.\n\nNo choice hides a right answer. Whatever you do, the story goes on, and somebody in it remembers." (screen="sheet", show_style="document", show_title=_("Before you sit down")) id content_notes_vp9cmh
    jump scene_winds
