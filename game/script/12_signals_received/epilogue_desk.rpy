# Generated from game/story/chapters/12_signals_received/epilogue_desk.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_desk:
    $ record.scene("epilogue_desk")
    scene place watch_desk night
    with t_fade
    $ cue.ambience("watch_room")
    if story.ended == "okri":
        label epilogue_desk_bxk67f hide:
        "The fleet queue has a letter waiting to be fetched from out beyond the barriers. No drone has been given leave to go and ask for it." id epilogue_desk_bxk67f
    elif story.letter == "sent":
        label epilogue_desk_e9bgcw hide:
        "Dear Mother. I have had yours about the bread. What do they put in it? We have an oven, and I do the early one, with a baker called Kessel. It is all bread.\n\nI am sending the heel of one. Tell Emil to knock on the pipe. I knocked on the wall here, but it’s canvas." (screen="sheet", show_style="document", show_title=_("To Mrs T. Sand, Capital, Level Nine"), show_source=_("Stoker J. Sand, Armistice")) id epilogue_desk_e9bgcw
    elif story.letter == "cut":
        label epilogue_desk_ebpkgq hide:
        "Dear Mother. I had yours, with the pipe and the grey ones. You don’t say anything about bread. You always say about the bread.\n\nIs there none? Or is somebody reading over you? If so, tell them from me that it’s very well written." (screen="sheet", show_style="document", show_title=_("To Mrs T. Sand, Capital, Level Nine"), show_source=_("Stoker J. Sand, Armistice")) id epilogue_desk_ebpkgq
    else:
        label epilogue_desk_ax7bcn hide:
        "Dear Mother. It is twelve weeks, so I will write first. I expect you thought it was my turn.\n\nThere is an oven here and I do the early one. I have kept you the heel. Say how you are off for bread." (screen="sheet", show_style="document", show_title=_("To Mrs T. Sand, Capital, Level Nine"), show_source=_("Stoker J. Sand, Armistice")) id epilogue_desk_ax7bcn
    if story.ended in ("chair", "captains_table", "dead_air", "quarantine"):
        label epilogue_desk_5jzk8f hide:
        "It came to Receiver 44, being from nobody. It was six months on the way and is in the drawer with a red tab." id epilogue_desk_5jzk8f
    if story.named == "sand":
        label epilogue_desk_ygcw8a hide:
        "Emil Sand is at a desk, somewhere, where he says that he is well. There is a pointer with his initials on it. It is used for the blinds." id epilogue_desk_ygcw8a
    elif story.ended in ("stars", "open_band") and story.sand_faith >= 2:
        label epilogue_desk_cnscn9 hide:
        "Emil Sand says “we”. He has been asked whom he means by it. He says, he’s still, he is finding out." id epilogue_desk_cnscn9
    elif story.sand_faith >= 3:
        label epilogue_desk_rexbmh hide:
        "Emil Sand says “we”. He has had to look round, once or twice, to see who it is." id epilogue_desk_rexbmh
    else:
        label epilogue_desk_qrxjwu hide:
        "Emil Sand says “they”. He does the lamps and the roll. He begins each sentence once, and looks as if it were a thing he had been given to carry." id epilogue_desk_qrxjwu
    if story.ended not in ("chair", "stars"):
        if story.ohm_learnt == "page":
            label epilogue_desk_ivh4j4 hide:
            "Jette Ohm has been commended for her hand. It is very even." id epilogue_desk_ivh4j4
        elif story.ohm_learnt == "told":
            label epilogue_desk_p54thd hide:
            "In the north they say that there is a girl at the Watch who never has any winds. They ask for her by name." id epilogue_desk_p54thd
        else:
            label epilogue_desk_5w8ycd hide:
            "Jette Ohm puts people through. It had not been known that one could." id epilogue_desk_5w8ycd
    if story.ended in ("chair", "nine_hours"):
        label epilogue_desk_xbus7v hide:
        show dorn hat_in_hand tired at at_centre
        with t_dissolve
        "Kommissar Dorn has the drawer upstairs, and reads in it until six. He has begun to answer some of them. He writes a very even hand." id epilogue_desk_xbus7v
        if story.ended == "nine_hours":
            label epilogue_desk_vcwdws hide:
            "He found the line, in the end. It was the one with the light on. He has it on the list of faults, to be seen to." id epilogue_desk_vcwdws
        label epilogue_desk_2nvn3e hide:
        show dorn courteous
        dorn "Thank you." id epilogue_desk_2nvn3e
        label epilogue_desk_npb4k2 hide:
        "There is nobody there. He says it on his way out, to the board." id epilogue_desk_npb4k2
    else:
        show dorn hat_in_hand courteous at at_centre
        with t_dissolve
        if story.named != "nobody":
            label epilogue_desk_t3b6e4 hide:
            "Kommissar Dorn closed a file. It had become quite slim. He does not care for the ones that do." id epilogue_desk_t3b6e4
        if story.ended in ("stars", "open_band"):
            label epilogue_desk_z4wchy hide:
            "Kommissar Dorn comes down at ten, as he did, and knocks. It had always had a knock. There are eleven people in the room, several of them children, and he waits until somebody has a minute." id epilogue_desk_z4wchy
        else:
            label epilogue_desk_wisnn4 hide:
            "Kommissar Dorn comes down at ten. He looks first along the rail, as one does." id epilogue_desk_wisnn4
        if story.plant == "reported":
            label epilogue_desk_7bdwba hide:
            "Upstairs, on his window sill, where there is no window, a green thing has been turned once a week." id epilogue_desk_7bdwba
        label epilogue_desk_wbqxn7 hide:
        show dorn tired
        dorn "Good morning. Thank you, whoever that was." id epilogue_desk_wbqxn7
    $ stage.clear()
    with t_dissolve
    if story.named == "kranz":
        label epilogue_desk_d49d73 hide:
        "Ottilie Kranz has no desk. She was seen by a cleaner on Level Three, at four in the morning, sitting at somebody’s kitchen table with two cups. One of them had tea in it." id epilogue_desk_d49d73
        label epilogue_desk_nhncgi hide:
        "On the long desk the mug is on its ring. It has been put down in stock as “mug, one, cold”." id epilogue_desk_nhncgi
    elif story.ended == "stars":
        label epilogue_desk_9vjtye hide:
        show kranz standing wry at at_left
        with t_dissolve
        "There is a queue for the headset. Ottilie Kranz sees that it keeps to the left. She has not written anything down since Thursday and says that it is like having one’s boots off." id epilogue_desk_9vjtye
        label epilogue_desk_m2thx5 hide:
        "She takes down the mug with the chip. She warms it, and fills it, and looks about for who is to have it. Then she turns it round, to the other side, and drinks it herself." id epilogue_desk_m2thx5
    elif story.ended in ("chair", "nine_hours"):
        label epilogue_desk_tmrbef hide:
        show kranz standing tired at at_left
        with t_dissolve
        "Four in the morning. Ottilie Kranz goes behind the map with the mug, where one had taken it for a fuse box. She comes back with it full, and sets it down by an empty chair, with the handle to the left." id epilogue_desk_tmrbef
        label epilogue_desk_gcsp5f hide:
        "She moved it, last week. It used to be to the right. It is how the last one held it." id epilogue_desk_gcsp5f
    else:
        label epilogue_desk_iv9g3j hide:
        show kranz standing tired at at_left
        with t_dissolve
        "Four in the morning. Ottilie Kranz gets up without a sound. Behind the map, where you had taken it for a fuse box, is a hotplate. It is four minutes to the kettle and one to the desk." id epilogue_desk_iv9g3j
        if story.asked_first == "mug":
            label epilogue_desk_6mb2ec hide:
            "You had asked who. It was the first thing that you ever asked. She has been waiting for you to turn round at the right time, and this morning you do." id epilogue_desk_6mb2ec
            label epilogue_desk_e57y4k hide:
            show kranz neutral
            kranz "Well, then." id epilogue_desk_e57y4k
        elif story.okri == "proof":
            label epilogue_desk_s76z74 hide:
            show kranz neutral
            kranz "I keep it warm because she hated it cold. Drink it." id epilogue_desk_s76z74
        else:
            label epilogue_desk_xwzrc4 hide:
            "She puts it down on its ring. She does not look to see if you have seen." id epilogue_desk_xwzrc4
        label epilogue_desk_28g6gk hide:
        "It is full to the chip." id epilogue_desk_28g6gk
    return
