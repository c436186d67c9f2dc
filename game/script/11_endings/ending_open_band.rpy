# Generated from game/story/chapters/11_endings/ending_open_band.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_open_band:
    label ending_open_band_5irh4f hide:
    $ record.scene("ending_open_band")
    scene place new_frankfurt_street festival
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("street_crowd")
    $ story.ended = "open_band"
    show krol seated neutral at at_far_left
    show vogt hatch watchful at at_left
    show holbach authority kind at at_centre
    show rauch standing attentive at at_far_right
    with t_dissolve
    "He had been speaking for twenty-five minutes, and had got to the ships." id ending_open_band_5irh4f
    label ending_open_band_jxtyi9 hide:
    holbach "And to those three captains, whose fathers drove our trams, I should like to say" id ending_open_band_jxtyi9
    label ending_open_band_zk7ter hide:
    "Every speaker in the high street took a breath. Vogt had never known that they could." id ending_open_band_zk7ter
    label ending_open_band_2kw83z hide:
    leader "All stations, the Watch." (screen="radio") id ending_open_band_2kw83z
    if story.fleet == "whole":
        label ending_open_band_2nhvp8 hide:
        leader "From the three ships, to everybody, by their captains. “Survey complete: Armistice will hold all of us, by the old census.”" (screen="radio") id ending_open_band_2nhvp8
    if story.okri == "proof":
        label ending_open_band_kgtfui hide:
        leader "From Okri, hour nine, received and not entered. “Say who we are. Say what you came for. Make every weapon safe. Say how we answer.”" (screen="radio") id ending_open_band_kgtfui
    label ending_open_band_5r832x hide:
    "It was nobody’s voice. It had a desk under it. It read for some minutes, letters mostly. One of them was about a door." id ending_open_band_5r832x
    if story.speaker == "chair":
        label ending_open_band_7jssfi hide:
        "Then it gave a name, and went on, in order, with the dates, on top of everyone who was trying to ring up." id ending_open_band_7jssfi
    else:
        label ending_open_band_5bx8ph hide:
        "Then there was nothing at all. Whoever had the speakers had got up and left the door open." id ending_open_band_5bx8ph
    label ending_open_band_7dc8gn hide:
    "Holbach stood with his head back, as he had stood to listen to everyone." id ending_open_band_7dc8gn
    if story.fleet == "whole":
        label ending_open_band_9pb97n hide:
        rauch "There are four words after “us”. There was a full stop there. I’d put it in myself." id ending_open_band_9pb97n
    else:
        label ending_open_band_dwtbkw hide:
        rauch "That’s our card. That’s only our card, with the people changed. We fired on that?" id ending_open_band_dwtbkw
    label ending_open_band_mihp2r hide:
    "He said it to his pack, but he was near a microphone. That went out as well." id ending_open_band_mihp2r
    if story.families == "visited":
        label ending_open_band_xp4eny hide:
        "In front of the pianos was a row of clean pavement, forty-one places, that a steward was keeping. The people they were kept for had been thanked on Monday, and told to stay in." id ending_open_band_xp4eny
        label ending_open_band_hd2rkj hide:
        "All along Works Road the windows went up." id ending_open_band_hd2rkj
    elif story.hand == "voice":
        label ending_open_band_4a7c25 hide:
        "Under the glover’s awning stood the black shoes, with one pair short at the end of the row. Somebody there said it over aloud. Then they all did, as they had the other, after one hearing." id ending_open_band_4a7c25
    else:
        label ending_open_band_usevzb hide:
        "Under the glover’s awning stood the black shoes. One pair, then another, turned round to face whoever was behind them." id ending_open_band_usevzb
    if story.fleet == "whole":
        label ending_open_band_iq4362 hide:
        "“Which census?” somebody said." id ending_open_band_iq4362
        label ending_open_band_de75hr hide:
        "“The old. I was in that. There were a lot of us in that.”" id ending_open_band_de75hr
    else:
        label ending_open_band_59qjxc hide:
        "“Who’s ‘we’, there?” somebody said." id ending_open_band_59qjxc
        label ending_open_band_c6x2u9 hide:
        "“It’s whoever was at Okri. They had a ‘we’. They’d got as far as that.”" id ending_open_band_c6x2u9
    if story.mika == "safe":
        label ending_open_band_khbhzx hide:
        "A girl in a school coat had climbed on the front wheel. She had a satchel, and nothing in it. It was all out there, purple, going from hand to hand." id ending_open_band_khbhzx
        label ending_open_band_fhtxx6 hide:
        mika "That’s it. That’s the answer. Now who asked?" (show_off=True) id ending_open_band_fhtxx6
    elif story.mika == "taken":
        label ending_open_band_dmpkvx hide:
        "All down the rails there were purple sheets, held up by people who had had no idea that the others had one." id ending_open_band_dmpkvx
    else:
        label ending_open_band_shzgut hide:
        "Somebody had left a tin mug on the running board. In it was a sheet with four words, and under them, in pencil, fresh: “Here.”" id ending_open_band_shzgut
    show jens standing curious at at_right
    with t_dissolve
    if story.boy == "manual":
        label ending_open_band_wkzk5g hide:
        jens "Was it the long ones, talking?" id ending_open_band_wkzk5g
        label ending_open_band_4wtjh2 hide:
        show krol tired
        krol "You’d better ask. You can tell when you meet one. They’ll not be in shoes." id ending_open_band_4wtjh2
    elif story.boy == "nobody":
        label ending_open_band_3g69hu hide:
        jens "That’s somebody else I haven’t shaken. Where do they live?" id ending_open_band_3g69hu
    else:
        label ending_open_band_j99y3n hide:
        jens "Can I have the tin again? I want to put something in it, so it isn’t empty." id ending_open_band_j99y3n
    label ending_open_band_ry2ka2 hide:
    show vogt dry
    vogt "Get up in the cab." id ending_open_band_ry2ka2
    label ending_open_band_d4qf2s hide:
    hide jens
    with t_dissolve
    "Then every line was on every other. A baker in Ravensmark was asking for flour and an officer for a battalion, and each got the other’s." id ending_open_band_d4qf2s
    label ending_open_band_tby92n hide:
    crowd "Who’s this? Over." (screen="radio") id ending_open_band_tby92n
    label ending_open_band_k3rtkq hide:
    crowd "Who’s that?" (screen="radio") id ending_open_band_k3rtkq
    if story.fourteen == "answer":
        label ending_open_band_pafgai hide:
        foley "Deliverance. A ship. We seem to have called at a busy time. Over." (screen="radio") id ending_open_band_pafgai
    elif story.fourteen == "stand_off":
        label ending_open_band_vshfqs hide:
        thal "Fourteen Actual, Lancer One. I’ve walked her to the fence, and she’s turned round to look. So have I. Over." (screen="radio") id ending_open_band_vshfqs
    else:
        label ending_open_band_pyutvc hide:
        thal "Fourteen Actual, Lancer One. I’m still not doing it. Did everyone get that? Over." (screen="radio") id ending_open_band_pyutvc
    label ending_open_band_k54u58 hide:
    show holbach shaken
    holbach "I think I had better come down." id ending_open_band_k54u58
    label ending_open_band_6jw3mk hide:
    "It was a small stair, and he had it to himself. The guards were listening to their own collars." id ending_open_band_6jw3mk
    if story.unrest >= 3:
        label ending_open_band_8efh5m hide:
        $ cue.stop("music")
        "It was the back of the crowd that moved. They could not see. They wanted to be where it was." id ending_open_band_8efh5m
        if story.launcher == "lifted":
            label ending_open_band_v22phr hide:
            "The launcher hung on its ring, muzzle down. They all kept an eye on it, and so they did not see the kerb." id ending_open_band_v22phr
        if story.launcher == "left":
            label ending_open_band_gb6izp hide:
            "Some of them sat down, as they had been taught to, an hour ago. It was the wrong ones." id ending_open_band_gb6izp
        label ending_open_band_mbsp5i hide:
        "Four thousand people came forward by the length of one shoe, and then by one more." id ending_open_band_mbsp5i
        label ending_open_band_kiy8r6 hide:
        show krol alarmed
        krol "Lena. The awning." id ending_open_band_kiy8r6
        label ending_open_band_gj4y9s hide:
        "She had the loudhailer, and a voice. She used them until there was none." id ending_open_band_gj4y9s
        label ending_open_band_dud889 hide:
        show place after
        with t_dissolve
        $ cue.ambience("street_after")
        "By evening it had a number. Sergeant Pohl had gone from one to the next, on the outsides of his feet, and asked each of them their name, and written it down whether they said or not." id ending_open_band_dud889
        label ending_open_band_yf5wib hide:
        "It was nine. He had not rounded. He brought her the board to look at, since she had the best hand." id ending_open_band_yf5wib
        label ending_open_band_udeega hide:
        "One was the cornet. One was Amann, from the corner, in the other man’s good coat." id ending_open_band_udeega
        label ending_open_band_npvrp3 hide:
        show vogt shaken
        vogt "I can’t read this." id ending_open_band_npvrp3
        label ending_open_band_9njhpc hide:
        show krol tired
        krol "Nor me. Give it here." id ending_open_band_9njhpc
        label ending_open_band_v3sxmh hide:
        "When it was dark she got down, and began at the Exchange, and did the shoes. She stood them along the kerb in pairs, toes to the rail. She had always been good at it." id ending_open_band_v3sxmh
        label ending_open_band_u2tysm hide:
        "People came with lanterns, and looked along the row, and took theirs away. Towards four there were nine pairs that nobody came for." id ending_open_band_u2tysm
        label ending_open_band_6iu6dj hide:
        "A speaker on a post was still telling a baker about a battalion. She turned up the collar of the last coat, and sat down beside it to wait for the trams." id ending_open_band_6iu6dj
    else:
        label ending_open_band_8wr822 hide:
        "It was the back of the crowd that moved. They could not see. Vogt had the loudhailer up before she had thought of anything to put in it." id ending_open_band_8wr822
        label ending_open_band_aeqk9r hide:
        show vogt resolved
        vogt "Stand still, please. Everybody. You’re all of you wanted." id ending_open_band_aeqk9r
        label ending_open_band_zia5zg hide:
        "She had no idea where she had that from. They stood still. Somebody laughed. By and by they began to go round by the sides, like people leaving a church." id ending_open_band_zia5zg
        label ending_open_band_cv7nwn hide:
        show place after
        with t_dissolve
        $ cue.ambience("street_after")
        "By evening they had shot out the speakers in the Capital. In New Frankfurt somebody went round with a ladder and cut the wires, with care, so that they could be joined again." id ending_open_band_cv7nwn
        label ending_open_band_6pp4e7 hide:
        "The factories stood. The trams stood. On the wall of the Exchange was a paper with tomorrow’s bread on it, and the bread was none." id ending_open_band_6pp4e7
        label ending_open_band_27hmkn hide:
        show krol tired
        krol "So that’s everybody told. And who’s cooking?" id ending_open_band_27hmkn
        label ending_open_band_4t6g5r hide:
        "Along the rails there were eleven odd shoes. She stood them on the kerb with the toes out. By ten o’clock ten had been fetched." id ending_open_band_4t6g5r
        label ending_open_band_jfgwbn hide:
        "The last was a child’s, new, a size over, with paper in the toe. She took out the paper to see. It was purple. She put it back and tied the lace, for when he noticed." id ending_open_band_jfgwbn
    label ending_open_band_5mixui hide:
    call scene_epilogue from ending_open_band_5mixui_ret
    label ending_open_band_tzpict hide:
    $ cue.sound("console_chime")
    console "Operators recognised. Good morning. One at a time, please." (screen="radio") id ending_open_band_tzpict
    $ record.ending("open_band")
    jump end_of_story
