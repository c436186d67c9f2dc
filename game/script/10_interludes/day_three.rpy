# Generated from game/story/chapters/10_interludes/day_three.yaml by `python3 -m tools build`. Do not edit.

label scene_day_three:
    $ record.scene("day_three")
    scene place watch_desk calm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    if story.long_watch_done and story.new_hope_done:
        jump scene_desk_five
    elif story.long_watch_done or story.new_hope_done:
        jump scene_second_channel
    label day_three_w99mnm hide:
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
    if story.okri == "proof":
        label day_three_fgvmjc hide:
        "By the door stands the sand bucket. It has nine pages in it, and sand on top, which Kranz has levelled with a ruler." id day_three_fgvmjc
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
    label day_three_c92mhy hide:
    "She lays the board across your knees. The caps have moved." id day_three_c92mhy
    label day_three_iyc9b2 hide:
    kranz "Malcarri, today. Two again. What you hear is eleven minutes old." id day_three_iyc9b2
    label day_three_qgazs7_again hide:
    show kranz neutral
    menu day_three_qgazs7 (screen="choice"):
        kranz "Two are live. The rest are caps." id day_three_fjb7di
        "Mansonic range, Kommando 04." (id="day_three_xyzbhb") if not story.once_day_three_xyzbhb:
            $ story.once_day_three_xyzbhb = True
            if story.falconer == "held" and story.brandt == "gone":
                label day_three_i9468s hide:
                show sand worried
                sand "They were fetched at four. Four of them. They’d all been, there was one heater going, in the middle." id day_three_i9468s
            elif story.falconer == "held":
                label day_three_5g3mqr hide:
                show sand worried
                sand "They were fetched at four. It says “exposure, various”. It says all of them were counted." id day_three_5g3mqr
            else:
                label day_three_ihems3 hide:
                show kranz neutral
                kranz "Fetched, and put to bed. The plug is cold." id day_three_ihems3
            if story.voss == "taken":
                label day_three_upc6uk hide:
                show kranz tired
                kranz "There is a new bucket on the landing below the one below us. It has been scrubbed." id day_three_upc6uk
            if story.voss == "dead":
                label day_three_kfd5ig hide:
                show kranz tired
                kranz "There was one stretcher. It came down by the goods lift, with its shoes on." id day_three_kfd5ig
            if story.brandt == "gone" and story.falconer == "altered":
                label day_three_uv4j6t hide:
                show sand careful
                sand "The father rang. He wanted to know what ice. I said it’s, I said the usual ice." id day_three_uv4j6t
            if story.sweep == "forwarded":
                label day_three_uezsnj hide:
                show kranz neutral
                kranz "Air are back. Thirteen heats taken as hostile. One of them had a roof." id day_three_uezsnj
            if story.sweep == "held":
                label day_three_ccyghs hide:
                show kranz wry
                kranz "Kommando 04 has sent its sheet again, with the same date on it." id day_three_ccyghs
            if story.sweep == "misled":
                label day_three_u8ey4z hide:
                show sand worried
                sand "The Kaltbach had something in it. There’s, it’s a list. Beds, mostly. Leftist beds." id day_three_u8ey4z
            jump day_three_qgazs7_again
        "New Frankfurt, street net." (id="day_three_buxytu") if not story.once_day_three_buxytu:
            $ story.once_day_three_buxytu = True
            if story.hand == "gas":
                label day_three_25gcu9 hide:
                show kranz neutral
                kranz "They have washed the street twice." id day_three_25gcu9
            if story.hand == "bag":
                label day_three_nb4v3b hide:
                show sand careful
                sand "He’s a number at the hospital, thirty-one. People keep ringing to ask how thirty-one is. They don’t, nobody says who it is that’s asking." id day_three_nb4v3b
            if story.hand == "voice":
                label day_three_387cka hide:
                show kranz tired
                kranz "They have washed the steps. The band has been given something louder." id day_three_387cka
            label day_three_biu5zc hide:
            show kranz neutral
            kranz "The plug is cold until Thursday." id day_three_biu5zc
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
            label day_three_bfq5a3 hide:
            "In the headset a woman is counting minutes." id day_three_bfq5a3
            jump scene_seventeen_minutes
        "New Hope, Metro Center." (id="day_three_7sqvtc", note=_("An airfield in a station, and four engineers at a window. Not before evening. Until then Twenty-one goes on the wire, and you will hear of it afterwards.")):
            label day_three_m56b6j hide:
            show kranz neutral
            kranz "Army. They lend us the plug when they have something to be carried. A Lieutenant Purcell. They come up at half past six tonight." id day_three_m56b6j
            label day_three_nrkpza hide:
            leader "And until then?" id day_three_nrkpza
            label day_three_bfhscn hide:
            kranz "Sheets. You will have Twenty-one when she has had her day. She will not know the difference." id day_three_bfhscn
            label day_three_c2zjgr hide:
            show sand proud
            sand "It never fell, New Hope. In the lesson it’s got a gold, there’s a gold ring." id day_three_c2zjgr
            label day_three_ce7gc5 hide:
            "Thirty-one sheets. Twice in the forenoon the lamp over Twenty-one comes up, and the wire takes it. Then it is half past six, and a young man in the headset is spelling a name." id day_three_ce7gc5
            jump scene_barrel
