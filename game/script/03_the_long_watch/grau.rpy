# Generated from game/story/chapters/03_the_long_watch/grau.yaml by `python3 -m tools build`. Do not edit.

label scene_grau:
    label grau_9ukkf8 hide:
    $ record.scene("grau")
    scene place receiver_dorm
    with t_fade
    $ cue.ambience("dorm_sleepers")
    $ cue.stop("music", fade=2.0)
    "At five past nine a boat came alongside. None was due till Thursday." id grau_9ukkf8
    label grau_x2ie94 hide:
    $ cue.sound("dock")
    "It left four sacks of meal, no post, and somebody who knocked on the rail of her bunk." id grau_x2ie94
    label grau_pax6zu hide:
    show sofie seated tired at at_left
    show grau standing correct at at_right
    with t_dissolve
    "He was twenty-two. Somebody had been over him with an iron, and had not stopped at the uniform." id grau_pax6zu
    label grau_bn9jgw hide:
    grau "Ensign Grau, Lieutenant. I am your twelfth." id grau_bn9jgw
    label grau_sm597s hide:
    sofie "We asked for a twelfth in week four." id grau_sm597s
    label grau_cybvm3 hide:
    grau "I was told that there was now some urgency." id grau_cybvm3
    label grau_46hrsv hide:
    grau "I have an order to read to you. It is short." id grau_46hrsv
    label grau_sk9xxu hide:
    "Where an irregular reception is entered by Receiver 21 between 05:43 and 07:00 on the 9th, the recording is to be collected, sealed, and sent to Receiver 44. No copy is kept. No opinion of it is kept.\n\nGiven at the Capital on the 8th, 18:00." (screen="sheet", show_style="document", show_title=_("Recordings"), show_source=_("Authority, Section Four")) id grau_sk9xxu
    label grau_mzrhfq hide:
    "She read it for the time first. She read everything for the time first." id grau_mzrhfq
    label grau_nd4t8h hide:
    show sofie neutral
    sofie "It was written yesterday evening." id grau_nd4t8h
    label grau_ewfmwh hide:
    grau "Yes." id grau_ewfmwh
    label grau_ge87z4 hide:
    sofie "About this morning." id grau_ge87z4
    label grau_dk3n8k hide:
    show grau uneasy
    grau "About this morning, if it happened." id grau_dk3n8k
    label grau_8niy5r hide:
    sofie "And what do you make of that?" id grau_8niy5r
    label grau_xtg8ay hide:
    show grau correct
    grau "I’ve read the order. I would rather you hadn’t asked whether I agreed." id grau_xtg8ay
    if story.ping_log == "noise":
        label grau_v3nit5 hide:
        "He read the entry for 06:17. It was one word, and he took some time over it." id grau_v3nit5
        label grau_zh6hxw hide:
        grau "“Noise”." id grau_zh6hxw
        label grau_h27uju hide:
        show sofie tired
        sofie "By the manual." id grau_h27uju
        label grau_ywczhf hide:
        show grau correct
        grau "Then the order does not arise. I have nothing to collect." id grau_ywczhf
        label grau_cj63mt hide:
        show grau listening
        grau "Would you have known it? If it hadn’t been." id grau_cj63mt
        label grau_avss5d hide:
        sofie "Not from here." id grau_avss5d
        label grau_48fpb3 hide:
        grau "Thank you. That is quite clear." id grau_48fpb3
        label grau_zy72gb hide:
        show grau correct
        grau "Your galley clock is slow, Lieutenant. I shall be several minutes correcting it." id grau_zy72gb
        label grau_3tikde hide:
        hide grau
        with t_dissolve
        "It was not slow. After a while she went to say so." id grau_3tikde
        label grau_efp8w8 hide:
        scene place receiver_galley
        with t_fade
        $ cue.ambience("galley_pans")
        show sofie standing tired at at_left
        show ostrow standing grieving at at_right
        with t_dissolve
        "He was up on the bench with both hands on the clock and his forehead against the wall. Ostrow stood below with the twelfth bowl, not talking." id grau_efp8w8
        label grau_cwfc2v hide:
        "She drew Sofie back by the sleeve." id grau_cwfc2v
        label grau_btdmbs hide:
        ostrow "There’s a sister in the second ship. Third engineer. The mother’s signed a paper, her and forty more, is there any word." id grau_btdmbs
        label grau_cp348f hide:
        sofie "What did you tell him?" id grau_cp348f
        label grau_ybsa2m hide:
        ostrow "He didn’t ask me. He thought you might have heard something." id grau_ybsa2m
        label grau_a99p9c hide:
        sofie "We logged noise." id grau_a99p9c
        label grau_xbkaga hide:
        ostrow "I know. He told the clock." id grau_xbkaga
    else:
        if story.ping_log == "ping":
            label grau_c64hg8 hide:
            "He read the entry. “Ping, partial.” His finger stayed under the second word." id grau_c64hg8
        if story.ping_log == "opened":
            label grau_hmqjv3 hide:
            "He read the entry. “Shunt opened on my order.” He read it again with his hand over it." id grau_hmqjv3
            label grau_aabaxy hide:
            grau "You have written it down." id grau_aabaxy
            label grau_2f9xrz hide:
            sofie "I did it." id grau_2f9xrz
            label grau_uqipne hide:
            show grau correct
            grau "That will be for a board. I am here only for the tape." id grau_uqipne
        if story.ping_log == "ping":
            label grau_9vz2ki hide:
            show grau correct
            grau "A ping would not be irregular. Half of one is. I am to have the tape." id grau_9vz2ki
        label grau_e4hhxn hide:
        "There were two recorders, one for the watch and one for when that broke. A copy took four minutes. She pressed the intercom." id grau_e4hhxn
        label grau_4skziy hide:
        sofie "Comms, dorm. Private Ansell, the ensign is here for the tape. Over." id grau_4skziy
        label grau_nwbexh hide:
        robert "Dorm, comms. Yes, ma’am. Over." (show_off=True) id grau_nwbexh
        label grau_t8394x hide:
        "He left the line open. She could hear him waiting to be told." id grau_t8394x
        menu grau_aueigu (screen="choice"):
            narrator "Grau was looking at the wall, where there was nothing to look at." id grau_h7gtzh
            "Bring the tape, Robert." (id="grau_5xxny2", note=_("Nobody has to lie. There is one tape, and it goes to forty-four.")):
                $ story.tape = "surrendered"
            "Is the recorder mended yet, Robert?" (id="grau_5u7vwk", note=_("He will understand you. He will have to lie to an officer, and you have never heard him lie.")):
                $ story.tape = "kept"
        if story.tape == "surrendered":
            label grau_m6i5m8 hide:
            robert "Yes, ma’am." (show_off=True) id grau_m6i5m8
            label grau_zcn6zk hide:
            show robert standing neutral at at_centre
            with t_dissolve
            "He carried it in both hands. Grau wrote a receipt, laid the reel in the box, took out the pliers and looked at them." id grau_zcn6zk
            label grau_jece2c hide:
            show grau listening
            grau "Was it clear?" id grau_jece2c
            if story.ping_log == "ping":
                label grau_bjjnzk hide:
                robert "It was in time, sir." id grau_bjjnzk
            if story.ping_log == "opened":
                label grau_mejsd2 hide:
                robert "Three seconds of it were, sir. They sounded well." id grau_mejsd2
            label grau_y3kx7n hide:
            show grau pained
            grau "That would please my mother. I have a sister in the second ship, third engineer. Forty-one families have signed a paper. It asks for any word." id grau_y3kx7n
            label grau_wj2qas hide:
            show sofie gentle
            sofie "And?" id grau_wj2qas
            label grau_wrrvz7 hide:
            grau "It was to be handed in yesterday." id grau_wrrvz7
            label grau_65qnpw hide:
            show grau correct
            grau "Your galley clock is slow, Lieutenant. I shall be several minutes correcting it." id grau_65qnpw
            label grau_svmzu2 hide:
            hide grau
            with t_dissolve
            "He had left the box on the blanket, with its lid up and the pliers beside it." id grau_svmzu2
            label grau_ju33qs hide:
            show robert nervous
            robert "It isn’t slow, ma’am." id grau_ju33qs
            label grau_b7y8qz hide:
            sofie "No." id grau_b7y8qz
            label grau_zv3w5w hide:
            robert "Then why would he say—" id grau_zv3w5w
            label grau_xzx9yg hide:
            ostrow "That clock was right, young man!" (show_off=True) id grau_xzx9yg
            label grau_8uxahr hide:
            "They both looked at the reel. Four minutes, and it was a yard to the door." id grau_8uxahr
            label grau_5eaqm7 hide:
            show sofie tired
            sofie "I said bring the tape. You brought it. Nobody’s told a lie yet this watch." id grau_5eaqm7
            label grau_jgupy8 hide:
            show robert ashamed
            robert "No, ma’am." id grau_jgupy8
            label grau_yc92j6 hide:
            "He was gone for nine. When he came back he looked in the box before he looked at them." id grau_yc92j6
            label grau_swpvii hide:
            show grau standing gentle at at_right
            with t_dissolve
            grau "I see. Yes. That is all in order." id grau_swpvii
            label grau_u5ay8k hide:
            "He closed the lid with two fingers, and it made no sound." id grau_u5ay8k
        else:
            label grau_ydjiie hide:
            robert "No, ma’am." (show_off=True) id grau_ydjiie
            label grau_f2wri4 hide:
            robert "That is, it was. It’s gone again. Only just." (show_off=True) id grau_f2wri4
            label grau_kjuzh7 hide:
            show grau uneasy
            grau "Then I shall come to it." id grau_kjuzh7
            label grau_bx95k2 hide:
            scene place receiver_comms watch
            with t_fade
            $ cue.ambience("receiver_hum")
            show sofie standing neutral at at_left
            show robert standing ashamed at at_centre
            show grau standing correct at at_right
            with t_dissolve
            "Robert stood before the recorders with his arms a little out from his sides, like a man hiding a cow." id grau_bx95k2
            label grau_wndrnm hide:
            robert "It’s broken, sir." id grau_wndrnm
            label grau_d4dusg hide:
            grau "It is going round." id grau_d4dusg
            label grau_itrsix hide:
            show robert nervous
            robert "That’s how it’s broken. It won’t stop. If you stop it before the end it’s bad for the, for the end." id grau_itrsix
            label grau_gfxiim hide:
            grau "How long is it to the end?" id grau_gfxiim
            label grau_s4gpvg hide:
            robert "Four minutes. Three and a half." id grau_s4gpvg
            label grau_mzed8w hide:
            show grau uneasy
            grau "I can hear two machines." id grau_mzed8w
            label grau_jju89h hide:
            show robert ashamed
            robert "Yes, sir. It’s quite badly broken." id grau_jju89h
            if story.ping_log == "ping":
                label grau_8b32nk hide:
                "Then the place came round. Four ticks and, where the rest should be, a fifth." id grau_8b32nk
            if story.ping_log == "opened":
                label grau_2nc9uu hide:
                "Then the place came round. Very small, in the second machine, somebody was telling them that it would hold all of us." id grau_2nc9uu
            if story.ping_log == "ping":
                $ cue.sound("fifth_beat")
            else:
                $ cue.sound("fuse", caption=_("On the tape, a fuse goes."))
            label grau_fkmh3b hide:
            "Three people heard it. They looked at three different things." id grau_fkmh3b
            label grau_grnbcr hide:
            show grau pained
            grau "I have a sister in the second ship. Third engineer. My mother has signed a paper, with forty other families. It asks if there is any word." id grau_grnbcr
            label grau_vhn9xf hide:
            "The reels went round." id grau_vhn9xf
            label grau_62mqr2 hide:
            show grau correct
            grau "Your galley clock is slow, Lieutenant. I shall be several minutes correcting it." id grau_62mqr2
            label grau_i4utbg hide:
            hide grau
            with t_dissolve
            show robert shocked
            robert "He heard." id grau_i4utbg
            label grau_8vrvkb hide:
            sofie "He heard." id grau_8vrvkb
            label grau_jsiqkc hide:
            ostrow "That clock was right, young man!" (show_off=True) id grau_jsiqkc
            label grau_c4ytt4 hide:
            "He was gone for nine minutes. Then he sealed the one that he was given, and thanked them." id grau_c4ytt4
            label grau_ypaace hide:
            show robert ashamed
            robert "I told him the recorder was broken. Then I thanked it." id grau_ypaace
            label grau_9jfm57 hide:
            show sofie wry
            sofie "You told him twice." id grau_9jfm57
            label grau_cphm4u hide:
            robert "It’s like singing flat on purpose, ma’am. You have to hear the right one the whole time." id grau_cphm4u
            label grau_qrmuvy hide:
            "Ostrow had a tin marked YEAST. She had not had yeast since week two, and she did not ask what she had now." id grau_qrmuvy
    $ record.unlock("petition", 1)
    jump scene_forty_four_calls
