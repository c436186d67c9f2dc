# Generated from game/story/chapters/00_the_chair/roll_call.yaml by `python3 -m tools build`. Do not edit.

label scene_roll_call:
    $ record.scene("roll_call")
    if story.fleet == "whole":
        label roll_call_jnbhyj hide:
        kranz "You know the other half." (show_off=True) id roll_call_jnbhyj
    return
