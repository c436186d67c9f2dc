# Generated from game/story/chapters/11_endings/ending_stars.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_stars:
    label ending_stars_mb7wyy hide:
    $ record.scene("ending_stars")
    scene place watch_desk calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    $ story.ended = "stars"
    show kranz seated attentive at at_left
    show sand standing careful at at_right
    with t_dissolve
    "The headset lies on the blotter with its cups up, like two bowls." id ending_stars_mb7wyy
    label ending_stars_vwqeg6 hide:
    "Sixty lamps are lit, and the one that stands apart. There is nothing left on the board to press." id ending_stars_vwqeg6
    label ending_stars_ks4i7h hide:
    renner "Lancer flight, Fourteen Actual. That is the foot of the card. Wait. Over." (screen="radio") id ending_stars_ks4i7h
    label ending_stars_hukm3e hide:
    thal "Fourteen Actual, Lancer One. Wait for what? Over." (screen="radio") id ending_stars_hukm3e
    label ending_stars_3hqd9u hide:
    renner "I have never been asked that. Out." (screen="radio") id ending_stars_3hqd9u
    label ending_stars_4w4g3p hide:
    "On every other band the ship has left her key down. You can hear the room behind it. Somebody there has put a cup in a saucer." id ending_stars_4w4g3p
    label ending_stars_vbvc3n hide:
    "“Say how you answer.” She has asked it back, and it has gone out on everything: the hangars, the kitchens, the speakers at the tram stops. Nobody has been told that it is for him." id ending_stars_vbvc3n
    label ending_stars_ttd7jx hide:
    "Sand looks at you. Kranz looks at the clock. You look at the map, where there is still a pin in the plaster." id ending_stars_ttd7jx
    pause 2
    if story.wreck_voice:
        label ending_stars_tyrgwm hide:
        tamsin "Ferry Nine. I don’t know who has this. I can’t say what’s wanted. I can say who’s here. I’ll count. Over." (screen="radio") id ending_stars_tyrgwm
        label ending_stars_36tujb hide:
        tamsin "One. Two. Three, sit down. Four, five. Six and seven are holding hands so that’s easy." (screen="radio") id ending_stars_36tujb
        label ending_stars_9ahqtq hide:
        "She does all of them. At twelve she has to begin a row again." id ending_stars_9ahqtq
        label ending_stars_tx34mt hide:
        tamsin "Eighteen. Nineteen. And me. Twenty. That’s everybody I’ve got. Over." (screen="radio") id ending_stars_tx34mt
        label ending_stars_tk43c9 hide:
        $ cue.sound("choir")
        "Behind her, on the sunward side of the big wreck, it is a quarter past. One of the thirty is flat." id ending_stars_tk43c9
    else:
        label ending_stars_nnbxzc hide:
        "Behind the card that says INSPECTION a lamp warms and cools. There is a ferry on a rack somewhere with no set in it. That line gives its hum." id ending_stars_nnbxzc
    label ending_stars_3z4e5h hide:
    "After that it is a matter of light. Malcarri has not heard it yet." id ending_stars_3z4e5h
    label ending_stars_h8upvm hide:
    "Eleven there. Eleven back. The card allows nine." id ending_stars_h8upvm
    label ending_stars_svckyh hide:
    "Kranz gets up. Behind the map, where you had taken it for a fuse box, she has a hotplate, and on it a kettle. She fills it from the jug." id ending_stars_svckyh
    label ending_stars_6zug2y hide:
    show kranz neutral
    kranz "It is slow." id ending_stars_6zug2y
    label ending_stars_btggqp hide:
    moe "Lancer One, Lancer Three. Are you counting? Over." (screen="radio") id ending_stars_btggqp
    label ending_stars_csq7df hide:
    thal "Lancer Three, Lancer One. I was. I’ve stopped. Over." (screen="radio") id ending_stars_csq7df
    label ending_stars_xgiqwx hide:
    pause 2
    "Twenty-two minutes later, by the clock over the door, Sand takes his hand away from his mouth." id ending_stars_xgiqwx
    if story.mika == "safe":
        label ending_stars_hud9mv hide:
        mika "Excuse me. Is it that one? He says hold it down and say who I am. Aydin. Mika, with a Y." (screen="radio") id ending_stars_hud9mv
        label ending_stars_b3hmy2 hide:
        mika "I’ve a sheet here. It’s only four words. Where is the answer? I’m not asking anybody. It just ought to be asked by someone who’s here." (screen="radio") id ending_stars_b3hmy2
        label ending_stars_gv56db hide:
        mika "He says I’ve to say “over”. Over." (screen="radio") id ending_stars_gv56db
    else:
        label ending_stars_32jdxr hide:
        "First there is a street: a great many people not talking, rain on flags, a tram that has stopped. It comes through quite clearly. It has no one in particular in it." id ending_stars_32jdxr
    if story.vonnegut == "truce" and story.proxy:
        label ending_stars_7b8232 hide:
        purcell "All stations, Sapper Three. I have a page. You have had it from the drone, but it’s longer now. I’ll read slowly. Over." (screen="radio") id ending_stars_7b8232
        label ending_stars_kxzfds hide:
        purcell "Samira Tull. Joss Tull. Benedek Rosz, who swept. Tove Lindqvist, with a Q." (screen="radio") id ending_stars_kxzfds
        if not story.wim_alive and not story.gustav_alive:
            label ending_stars_bsifky hide:
            purcell "Dekker, Wim. Hallam, Gustav." (screen="radio") id ending_stars_bsifky
        elif not story.wim_alive:
            label ending_stars_ec6zqs hide:
            purcell "Dekker, Wim." (screen="radio") id ending_stars_ec6zqs
        elif not story.gustav_alive:
            label ending_stars_dwwbp8 hide:
            purcell "Hallam, Gustav." (screen="radio") id ending_stars_dwwbp8
        label ending_stars_iy7rcy hide:
        "He has over three hundred. He goes on underneath the others, like somebody walking in the next street." id ending_stars_iy7rcy
    else:
        label ending_stars_qftu47 hide:
        "New Hope comes after it. One can hear what they are doing there. It goes on underneath the rest, single shots, a long way off, as it has since before anybody’s grandmother." id ending_stars_qftu47
    if story.r21 != "silent":
        if story.r21 == "manned":
            label ending_stars_cvj25i hide:
            sofie "Any station, Receiver 21. Log. 12:24, all stations. One voice, asking. Over." (screen="radio") id ending_stars_cvj25i
        if story.r21 == "relieved":
            label ending_stars_ppcdfs hide:
            sofie "Any station, crew of Receiver 21, in a boat. Log. 12:24, all stations. One voice, asking. Over." (screen="radio") id ending_stars_ppcdfs
        if story.ping_log == "noise":
            label ending_stars_jz2ndi hide:
            sofie "On Monday I put noise. It was true by the manual. Over." (screen="radio") id ending_stars_jz2ndi
        label ending_stars_yd69fg hide:
        sofie "Ping. Bäcker, Ansell. Out." (screen="radio") id ending_stars_yd69fg
        label ending_stars_68zebb hide:
        robert "Four tones, ma’am. I counted. It goes up, and then it’s hardly any further." (screen="radio") id ending_stars_68zebb
    else:
        label ending_stars_3bgwwb hide:
        "Over the lamp for Twenty-one hangs a typed card. The lamp behind it stays dark for as long as a person would have needed." id ending_stars_3bgwwb
    if story.north == "open":
        label ending_stars_ugp3kr hide:
        "The lamp that stands apart has been lit all along. It could have spoken first. It has waited until everyone had finished, having been brought up on programmes." id ending_stars_ugp3kr
        label ending_stars_cua5tu hide:
        lamp_zero "Good evening, listeners. Here is the weather. North, clear to the top. Ash elsewhere, light. Malcarri, rain on flags." (screen="radio") id ending_stars_cua5tu
        label ending_stars_jmsxz5 hide:
        lamp_zero "A quiet has been reported in the south-east. In the wreck field, fair. Between planets, eleven minutes." (screen="radio") id ending_stars_jmsxz5
        label ending_stars_k7dfhf hide:
        lamp_zero "The outlook was not known. We go over to the outlook. Over?" (screen="radio") id ending_stars_k7dfhf
        label ending_stars_uqmr4n hide:
        "It says the word as it did on Sunday, and waits for it to be taken." id ending_stars_uqmr4n
    else:
        label ending_stars_djfscr hide:
        "The lamp that stands apart has stayed dark. The north was never told that anyone would want to know." id ending_stars_djfscr
    if story.voss == "taken":
        label ending_stars_7hfbhy hide:
        "Up the pipe from two floors down somebody is whistling. Three notes. She goes up for the fourth and does not overshoot." id ending_stars_7hfbhy
    elif story.voss == "free":
        label ending_stars_qdss4u hide:
        "Behind that line somebody with a dry laugh is being told to lie down." id ending_stars_qdss4u
    else:
        label ending_stars_s23i48 hide:
        "“Clear to the top.” Kranz takes the pencil from behind her ear. She writes it down, with the hour, and under it for whom." id ending_stars_s23i48
    label ending_stars_8kf5yu hide:
    foley "Everyone, this is Deliverance. Thank you. I had been told to expect one of you. I’ve no one to answer for, either. I can only return something." (screen="radio") id ending_stars_8kf5yu
    label ending_stars_55xg9h hide:
    foley "It was under a picture in a file of ours. We’d taken it for the caption. It’s addressed to everybody, so I suppose that it’s yours. Over." (screen="radio") id ending_stars_55xg9h
    label ending_stars_aeeyxu hide:
    $ cue.music("all_four", fade=4.0)
    captain "Survey complete: Armistice will hold all of us, by the old census." (screen="radio") id ending_stars_aeeyxu
    label ending_stars_5bsnq7 hide:
    "There are three of them in it. One is reading, one is standing by, and one has been told to stop laughing and cannot. At the end there is no breath going in. It stops because it is finished." id ending_stars_5bsnq7
    label ending_stars_adm2gk hide:
    show sand smiling
    sand "All of us." id ending_stars_adm2gk
    label ending_stars_2sa3fm hide:
    renner "Lancer flight, Fourteen Actual. I find that I have nothing to read. Come in for your dinners. Out." (screen="radio") id ending_stars_2sa3fm
    label ending_stars_jx9pt4 hide:
    "Then they all begin. It is a terrible noise. It is prices, and names, and who is that, and say again, and somebody’s aunt." id ending_stars_jx9pt4
    label ending_stars_va99iz hide:
    "Sand has sat down on the floor under the map. Kranz has laid her pencil along the top of the register, where a ruler goes." id ending_stars_va99iz
    label ending_stars_3xpizq hide:
    $ cue.sound("kettle")
    "The kettle has come to the boil. Nobody is in the chair." id ending_stars_3xpizq
    label ending_stars_4sm9va hide:
    $ cue.sound("console_chime")
    console "Line open. No operator." (screen="radio") id ending_stars_4sm9va
    label ending_stars_74eq9n hide:
    call scene_epilogue from ending_stars_74eq9n_ret
    label ending_stars_z8gsg2 hide:
    $ cue.sound("console_chime")
    console "Good morning. Your people are talking." (screen="radio") id ending_stars_z8gsg2
    $ record.ending("stars")
    jump end_of_story
