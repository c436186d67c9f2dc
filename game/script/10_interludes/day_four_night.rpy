# Generated from game/story/chapters/10_interludes/day_four_night.yaml by `python3 -m tools build`. Do not edit.

label scene_day_four_night:
    label day_four_night_6q433s hide:
    $ record.scene("day_four_night")
    scene place watch_desk night
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz standing tired at at_left
    show sand standing neutral at at_right
    with t_dissolve
    "Thirty-eight sheets since noon. At last the tube has nothing more to say." id day_four_night_6q433s
    label lamp_zero_hfqv44 hide:
    kranz "That is a day." id lamp_zero_hfqv44
    if story.falconer == "held":
        label day_four_night_e4pkzu hide:
        show sand worried
        sand "They’re still up there, on their knee. I’ve left the lamp, I’ve turned it so it’s not in your eyes." id day_four_night_e4pkzu
    if story.voss == "dead":
        label day_four_night_kmmvdf hide:
        show sand hurt
        sand "I did her roll. I mean I called it. I got as far as “Watch”." id day_four_night_kmmvdf
    if story.voss == "taken" and story.plant == "kept":
        label day_four_night_tb4mt7 hide:
        "Kranz turns the pot, leaves to the door. She has never done that." id day_four_night_tb4mt7
    if story.voss == "free":
        label day_four_night_iqaz2g hide:
        show sand careful
        sand "They’ve taken her off the reassigned list. She’s, there isn’t a list." id day_four_night_iqaz2g
    if story.plant == "kept":
        label lamp_zero_k9yr7j hide:
        show kranz neutral
        kranz "Go to bed, [story.player_name!q]. It will keep." id lamp_zero_k9yr7j
    if story.plant == "reported":
        label lamp_zero_5n2uk7 hide:
        show kranz neutral
        kranz "Go to bed, Leader." id lamp_zero_5n2uk7
    jump scene_day_three
