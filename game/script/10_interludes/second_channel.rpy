# Generated from game/story/chapters/10_interludes/second_channel.yaml by `python3 -m tools build`. Do not edit.

label scene_second_channel:
    $ record.scene("second_channel")
    scene place watch_desk calm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated neutral at at_left
    show sand standing neutral at at_right
    with t_dissolve
    if story.long_watch_done:
        label second_channel_z76kyu hide:
        "At half past six Kranz unhooks the board again and blows the dust off the second plug." id second_channel_z76kyu
        label second_channel_ecfedb hide:
        show kranz neutral
        kranz "New Hope. A Lieutenant Purcell, as of nine hours ago." id second_channel_ecfedb
        if story.r21 == "silent":
            label second_channel_e89eex hide:
            show sand careful
            sand "There’s, will they be on after? These ones?" id second_channel_e89eex
            label second_channel_wh9hh4 hide:
            show kranz tired
            kranz "Some of them." id second_channel_wh9hh4
        if story.r21 != "silent":
            label second_channel_ek9qga hide:
            show sand proud
            sand "It never fell, New Hope. In the lesson it’s got a gold, there’s a gold ring." id second_channel_ek9qga
        label second_channel_a6xi9v hide:
        "You put on the headset the other way round, so as to rest the ear. A young man in it is spelling a name." id second_channel_a6xi9v
        jump scene_barrel
    else:
        label second_channel_9sw3df hide:
        "A quarter past nine. There is bread by the board." id second_channel_9sw3df
        label second_channel_tpdwe9 hide:
        show kranz neutral
        kranz "Twenty-one, Lieutenant Bäcker. It is all on the wire, from her window to her washing-up. It runs at any speed. None of it can be helped now." id second_channel_tpdwe9
        if story.twenty_six == "sent":
            label second_channel_i3hf26 hide:
            show sand worried
            sand "They read it, Leader. All of it. My mother’s rung to ask, she wants to know who gets the matches." id second_channel_i3hf26
        if story.twenty_six == "trimmed":
            label second_channel_igcbdu hide:
            show sand careful
            sand "They read it. Seventeen. It’s, they were quite soon on to the weather." id second_channel_igcbdu
        if story.twenty_six == "held":
            label second_channel_jwqbt6 hide:
            show sand careful
            sand "They’ve played it three times now. The, that waltz." id second_channel_jwqbt6
        if story.asked_first == "fleet":
            label second_channel_9g6g2c hide:
            show sand worried
            sand "It’s the ping, next. It’s only one window late, still." id second_channel_9g6g2c
        if story.asked_first != "fleet":
            label second_channel_6tnius hide:
            show sand worried
            sand "There was a ping due. From Jonas’s, from the fleet. It’s only one window late." id second_channel_6tnius
        label second_channel_5swdmc hide:
        kranz "Four rooms, twelve people by the paper, and nobody shooting. You may find it loud." id second_channel_5swdmc
        label second_channel_xq3nq9 hide:
        "You change the plug over. A woman is counting minutes." id second_channel_xq3nq9
        jump scene_seventeen_minutes
