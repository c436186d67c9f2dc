# Generated from game/story/chapters/10_interludes/day_three.yaml by `python3 -m tools build`. Do not edit.

label scene_day_three:
    label day_three_w99mnm hide:
    $ record.scene("day_three")
    scene place watch_desk calm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    "What Is Live" (screen="card", show_subtitle=_("D-3, the Watch, 05:40")) id day_three_w99mnm
    show kranz seated neutral at at_left
    show sand standing neutral at at_right
    with t_dissolve
    if story.plant == "kept":
        label day_three_ksn6nc hide:
        "There is a new leaf. It came up in the night, rolled as tight as a map." id day_three_ksn6nc
    if story.plant == "reported":
        label day_three_nk62vx hide:
        "The ring on the enamel is still there. Somebody has set the mug down beside it and not on it." id day_three_nk62vx
    if story.correction == "held":
        label day_three_9wk9vk hide:
        brock "Archive, Leader. Only to say I’m here. It’s very peaceful, half past five." (show_off=True) id day_three_9wk9vk
    if story.correction == "altered":
        label day_three_zjc9a2 hide:
        "Archive has sent the night back bound. “Clear”, in Brock’s round hand, and a pencilled query so small that it could be a crumb." id day_three_zjc9a2
    if story.correction == "forwarded":
        label day_three_dwqjhp hide:
        show sand neutral
        sand "They’ve gritted the up ramp. For the, because of the storm." id day_three_dwqjhp
    if story.letter == "sent":
        label day_three_74qmky hide:
        show sand smiling
        sand "It went at noon, my mother’s. I watched it go. You can’t see it, but I watched." id day_three_74qmky
    if story.letter == "held":
        label day_three_3hav9z hide:
        show sand careful
        sand "She rang to ask if it went. I said there’s a queue. There’s, usually there is one." id day_three_3hav9z
    if story.letter == "cut":
        label day_three_5e3czu hide:
        show sand careful
        sand "It went. It looked a bit short on the spool. I expect they squeeze them." id day_three_5e3czu
    if story.ferry == "grounded":
        label day_three_nze8ua hide:
        "05:10 \ Ferry Nine grounded for inspection\n05:15 \ school party of nineteen, Thursday, told: weather" (screen="sheet", show_style="log") id day_three_nze8ua
    elif story.ferry == "held":
        label day_three_rv6796 hide:
        "Dear Traffic. It was on again. I am not asking if you got my first. I am asking if you have ever gone and stood there." (screen="sheet", show_style="document", show_title=_("Second sheet"), show_source=_("Tamsin Roe, Ferry Nine")) id day_three_rv6796
    else:
        label day_three_hzfmfk hide:
        "05:10 \ Ferry Nine, no defects\n05:12 \ Ferry Nine asks what became of page two" (screen="sheet", show_style="log") id day_three_hzfmfk
    label day_three_v86fmv hide:
    show kranz neutral
    kranz "Channel list." id day_three_v86fmv
    label day_three_qvyx5y hide:
    "She unhooks a board with brass plugs in it. Most of the plugs have a paper cap on." id day_three_qvyx5y
    label day_three_xemwur hide:
    leader "What do I do with it?" id day_three_xemwur
    label day_three_49a967 hide:
    kranz "Put one in and listen. What you hear is eleven minutes old. You cannot help with any of it." id day_three_49a967
    label day_three_728uhg hide:
    show kranz attentive
    kranz "So you do not talk. You keep still until you know whose hands they are." id day_three_728uhg
    label day_three_qgazs7_again hide:
    show kranz neutral
    menu day_three_qgazs7 (screen="choice"):
        kranz "One is live. The rest are caps." id day_three_fjb7di
        "Mansonic range, Kommando 04." (id="day_three_xyzbhb") if not story.once_day_three_xyzbhb:
            label day_three_teyc9y hide:
            $ story.once_day_three_xyzbhb = True
            show kranz neutral
            kranz "Five suits in the snow, under radio silence. There is nothing on that plug but the plug." id day_three_teyc9y
            if story.sky == "storm":
                label day_three_ym3i8q hide:
                show sand careful
                sand "And they’ve had that storm." id day_three_ym3i8q
                label day_three_6edgek hide:
                show kranz wry
                kranz "So they have." id day_three_6edgek
            label day_three_z4bfu3 hide:
            kranz "Not yet on this board." id day_three_z4bfu3
            jump day_three_qgazs7_again
        "New Frankfurt, street net." (id="day_three_buxytu") if not story.once_day_three_buxytu:
            label day_three_5sxpp6 hide:
            $ story.once_day_three_buxytu = True
            show sand proud
            sand "That’s the Polizei. High Authority Holbach’s there for the speech, so they keep their own board until he’s, while he’s there." id day_three_5sxpp6
            label day_three_35dux2 hide:
            show kranz neutral
            kranz "Not yet on this board." id day_three_35dux2
            jump day_three_qgazs7_again
        "New Hope, Metro Center." (id="day_three_7sqvtc") if not story.once_day_three_7sqvtc:
            label day_three_m56b6j hide:
            $ story.once_day_three_7sqvtc = True
            show kranz neutral
            kranz "Army. They lend us the plug when they want something carried. Not yet on this board." id day_three_m56b6j
            jump day_three_qgazs7_again
        "Interceptor Station 14." (id="day_three_k7awgn") if not story.once_day_three_k7awgn:
            label day_three_dvdhrq hide:
            $ story.once_day_three_k7awgn = True
            show sand neutral
            sand "They answer the roll. The room line’s packed, it’s, somebody labelled the crate and shut the label inside." id day_three_dvdhrq
            if story.asked_first == "stations":
                label day_three_5kbivx hide:
                show kranz tired
                kranz "The brass plate they are carrying by hand." id day_three_5kbivx
            label day_three_qrft94 hide:
            show kranz neutral
            kranz "Not yet on this board." id day_three_qrft94
            $ record.unlock("interceptor_stations", 1)
            $ record.unlock("the_card", 1)
            jump day_three_qgazs7_again
        "Receiver 21." (id="day_three_7xen97", note=_("They wait for the Armistice fleet.")):
            label day_three_yybxa3 hide:
            show kranz neutral
            kranz "Lieutenant Bäcker has it. Four rooms, twelve people by the paper, and one thing to listen for. Her window shuts at six." id day_three_yybxa3
            if story.asked_first == "fleet":
                label day_three_5bxpdf hide:
                show sand worried
                sand "The ping. It’s still, we’re still only one window late." id day_three_5bxpdf
            if story.asked_first != "fleet":
                label day_three_qzpwug hide:
                show sand worried
                sand "There was a ping due. From Jonas’s, from the fleet. It’s only one window late." id day_three_qzpwug
            label day_three_m5zhwb hide:
            "The headset is shaped by somebody else’s head. You put it on, and somebody in it is counting minutes." id day_three_m5zhwb
            jump scene_seventeen_minutes
