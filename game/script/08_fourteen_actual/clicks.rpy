# Generated from game/story/chapters/08_fourteen_actual/clicks.yaml by `python3 -m tools build`. Do not edit.

label scene_clicks:
    $ record.scene("clicks")
    scene place type_20_cockpit dark
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("cockpit")
    if story.warp == "spooled":
        show place white
        with t_dissolve
    elif story.warp == "ready":
        show place amber
        with t_dissolve
    label clicks_q6vz5g hide:
    show thal seated listening at at_left
    with t_dissolve
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Six minutes. Nothing heard. Over." (screen="radio") id clicks_q6vz5g
    label clicks_9h7wdq hide:
    $ stage.look("moe", "listening")
    moe "Lancer One, Lancer Three. I have clicks. Could be ice. Over." (screen="radio") id clicks_9h7wdq
    label clicks_sfyjq7 hide:
    thal "Lancer Three, Lancer One. Say where. Over." (screen="radio") id clicks_sfyjq7
    label clicks_wa9fta hide:
    moe "Lancer One, Lancer Three. Under the hiss. Go to low gain. Over." (screen="radio") id clicks_wa9fta
    $ cue.sound("hand_clicks")
    if story.wreck_voice:
        label clicks_fwxgpt hide:
        "They were small, dry and evenly spaced. There was a run of them, and a stop, and then a run again from the beginning." id clicks_fwxgpt
        label clicks_rbyks6 hide:
        luders "Lancer Three, Lancer Four. My wings do that. It’s ice. Over." (screen="radio") id clicks_rbyks6
        label clicks_8s3dyc hide:
        $ stage.look("moe", "uneasy")
        moe "Lancer Four, Lancer Three. It’s counting. Ice doesn’t get to nineteen. Over." (screen="radio") id clicks_8s3dyc
        label clicks_euaigh hide:
        "Thal counted along. It was so. At seventeen there was a wait, as there is for somebody who will not keep still, and then eighteen, and nineteen." id clicks_euaigh
        label clicks_yev7h7 hide:
        "It was a voice on a hand set, too weak to come through. All that reached him of each word was its front edge." id clicks_yev7h7
        label clicks_b3xvzp hide:
        "He had been on that tour when he was nine. You were counted on to the ferry, and off it, and again by the big hole. You were told not to photograph the hole." id clicks_b3xvzp
        label clicks_7uu9yk hide:
        "He looked for her, and found her. Under the white belly, no bigger than a bus, lay Ferry Nine with her deck lights on." id clicks_7uu9yk
        label clicks_4zf97c hide:
        "She was not calling anybody. It would be in her lap, with the switch in. She had her hands full." id clicks_4zf97c
    else:
        label clicks_wuqti8 hide:
        "They were small and dry. They came fast, then slower, then in a rush." id clicks_wuqti8
        label clicks_47nk89 hide:
        luders "Lancer Three, Lancer Four. My wings do that. It’s ice. Over." (screen="radio") id clicks_47nk89
        label clicks_4c9phj hide:
        $ stage.look("moe", "uneasy")
        moe "Lancer Four, Lancer Three. It’s not me. It’s a lot of things, a long way off. Over." (screen="radio") id clicks_4c9phj
        label clicks_45kxy9 hide:
        "Thal looked past the white ship. It lay between the star and the wreck field, and its shadow had come down across the hulls. Forty of them were cooling." id clicks_45kxy9
        if story.ferry == "grounded":
            label clicks_zsz4ht hide:
            "He had been on that tour when he was nine. The woman had told them that old hulls tick, as people do, when they are left in the dark. She did not fly today. There was a card on the board about it." id clicks_zsz4ht
        else:
            label clicks_fhstf3 hide:
            "Under the white belly, no bigger than a bus, lay the tour ferry with its deck lights on. He had been on it when he was nine. It always talked." id clicks_fhstf3
            label clicks_5rux6c hide:
            "A few minutes ago it had been counting something, and had gone off in the middle of a number." id clicks_5rux6c
        label clicks_swm8qx hide:
        "In there, if you listened for it, was something very like a choir taking breath." id clicks_swm8qx
    label clicks_x29gt7 hide:
    "It was much too small to carry to Fourteen. It had carried to him." id clicks_x29gt7
    menu clicks_udpmsb (screen="choice"):
        narrator "Five and a half minutes. It could be ice." id clicks_j2mxpm
        "Report it." (id="clicks_wnhxzb", note=_("It goes on the tape, and to a man with a card. He will have to decide if it is anything.")):
            $ story.clicks = "reported"
            if story.wreck_voice:
                label clicks_xdbzjm hide:
                $ stage.look("thal", "uneasy")
                thal "Fourteen Actual, Lancer One. Lancer Three has a hand set, keyed. It’s Ferry Nine, in under the craft. She’s counting children. Over." (screen="radio") id clicks_xdbzjm
                label clicks_jmntc5 hide:
                $ stage.look("renner", "stern")
                renner "Lancer One, Fourteen Actual. How many? Over." (screen="radio") id clicks_jmntc5
                label clicks_fvu52h hide:
                thal "Fourteen Actual, Lancer One. Nineteen. She keeps getting nineteen. Over." (screen="radio") id clicks_fvu52h
            else:
                label clicks_gq22dm hide:
                $ stage.look("thal", "uneasy")
                thal "Fourteen Actual, Lancer One. Lancer Three has clicks off the wreck field. It’s hulls, cooling. It may be hulls. Over." (screen="radio") id clicks_gq22dm
                label clicks_tk2ghg hide:
                $ stage.look("renner", "stern")
                renner "Lancer One, Fourteen Actual. May be? Over." (screen="radio") id clicks_tk2ghg
                label clicks_vi3ifr hide:
                thal "Fourteen Actual, Lancer One. It’s the first thing anybody’s heard, so I thought I’d say. Over." (screen="radio") id clicks_vi3ifr
            label clicks_8237tu hide:
            pause 1.5
            $ stage.look("renner", "tired")
            renner "Lancer flight, Fourteen Actual. Six minutes. We shall have that one again. Over." (screen="radio") id clicks_8237tu
            label clicks_ufvf4q hide:
            kehl "Fourteen Actual, Lancer Two. We’ve air for nine, and that’s ten. Over." (screen="radio") id clicks_ufvf4q
            label clicks_rvqkk7 hide:
            renner "Lancer Two, Fourteen Actual. I can add. Out." (screen="radio") id clicks_rvqkk7
            label clicks_9xt2bi hide:
            "Nobody said thank you. It had not struck any of them that a minute was something you could be given." id clicks_9xt2bi
            if story.wreck_voice:
                label clicks_uwgm26 hide:
                "Under the belly of the white ship the deck lights began to move, very slowly, like somebody leaving a room in which a person is asleep." id clicks_uwgm26
        "Keep it." (id="clicks_4s5rni", note=_("It may be nothing. There is no line on the card for it.")):
            label clicks_ai6wa5 hide:
            $ story.clicks = "kept"
            $ stage.look("thal", "neutral")
            thal "Lancer Three, Lancer One. Could be ice. Out." (screen="radio") id clicks_ai6wa5
            label clicks_vvrnn6 hide:
            $ stage.look("moe", "level")
            moe "Lancer One, Lancer Three. Could be. Out." (screen="radio") id clicks_vvrnn6
            label clicks_eu4mc3 hide:
            "She did not go off low gain. He could hear that she had not, because he had not either." id clicks_eu4mc3
            if story.wreck_voice:
                label clicks_57kwmf hide:
                "One, two, three, four." id clicks_57kwmf
    label clicks_wkxyt4 hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Five minutes. Nothing heard. Over." (screen="radio") id clicks_wkxyt4
    jump scene_twice
