# Generated from game/story/chapters/02_high_street/hatch.yaml by `python3 -m tools build`. Do not edit.

label scene_hatch:
    label hatch_nt9dku hide:
    $ record.scene("hatch")
    scene place new_frankfurt_street day
    with t_fade
    $ cue.ambience("street_crowd")
    "High Street" (screen="card", show_subtitle=_("D-4, New Frankfurt")) id hatch_nt9dku
    label hatch_6cismz hide:
    "14:00 \ Type 528 no. 7 on post, high street. Vogt, Krol.\n15:30 \ Raid 187, name entered. Week closed. Pohl.\n17:06 \ Movement in crowd. One round. Cause: see card. Vogt." (screen="sheet", show_style="log") id hatch_6cismz
    label hatch_4ysz6t hide:
    $ cue.music("high_street", fade=3.0)
    show vogt hatch neutral at at_left
    with t_dissolve
    "The two richest shops in New Frankfurt sold pianos and gloves. Between them stood two polizei Type 528s, and out of the roof of the nearer one stood Wachtmeisterin Vogt, from the belt up." id hatch_4ysz6t
    label hatch_43hr7j hide:
    "From a hatch you get hats and you get shoes. Faces are for people on the ground." id hatch_43hr7j
    label hatch_s3xzc8 hide:
    "She had read the kerb by half past two. Sunday boots, and a pair hired for the day with the ticket still on the sole. Not a thrower among them." id hatch_s3xzc8
    label hatch_p3stzy hide:
    "By the tram stop it was all clogs: fillers, off the two o’clock horn, with their hands in their pockets. The powder turns you yellow to the wrist." id hatch_p3stzy
    label hatch_55393w hide:
    "Of the ten largest ammunition factories there are, New Frankfurt has four. It is a great place for gloves." id hatch_55393w
    label hatch_m5q7e3 hide:
    $ record.unlock("new_frankfurt", 1)
    $ record.unlock("ammunition_works", 1)
    show krol seated grumbling at at_far_left
    with t_dissolve
    krol "My knee says rain." id hatch_m5q7e3
    label hatch_3jz7rp hide:
    show vogt dry
    vogt "It hasn’t rained since Tuesday week. I’d know, I had the canvas ones on." id hatch_3jz7rp
    label hatch_w5ftfv hide:
    krol "It had the tram strike to the day, this knee, and nobody paid me for it then either." id hatch_w5ftfv
    label hatch_js5fph hide:
    "The band sat on the steps of the Exchange. On Thursday at noon, four days off, High Authority Holbach would come out from the Capital and speak from there. Today they were practising the crowd." id hatch_js5fph
    label hatch_i9tbz7 hide:
    "It was a good band, and only a little too bright, like new teeth. Every time round the cornet went up, {i}da, da, da{/i}, for a note at the top, and every time the note was not there." id hatch_i9tbz7
    label hatch_36f5eg hide:
    show krol neutral
    krol "Eat your half now, while there’s some warm in it. I’ve been at celebrations before and you never get to the other half." id hatch_36f5eg
    label hatch_fxgtzv hide:
    show vogt dry
    vogt "Who’d shoot at a brass band?" id hatch_fxgtzv
    label hatch_3r6huf hide:
    krol "You’ve heard the cornet." id hatch_3r6huf
    label hatch_zjkszq hide:
    "Across the tram wires hung the three captains who had gone to Armistice, Frankfurters all, each as tall as a house. The glove shop had given up half its window to a boot. “They are wearing these.”" id hatch_zjkszq
    label hatch_4bc5x3 hide:
    "It was a good boot. Works Road, hobnailed, double welt. She gave it three winters. There were two thousand pairs like it out there. She would have liked to know on what." id hatch_4bc5x3
    label hatch_uttna6 hide:
    $ record.unlock("three_captains", 1)
    "On the ring before her the launcher hung muzzle down, like a tap. Thirty millimetres. It took a beanbag or it took gas: nine bags in loops by her knee, six crates of the other behind." id hatch_uttna6
    label hatch_xx6bf4 hide:
    "She had fired both, at a mattress. She hoped to leave it at the mattress." id hatch_xx6bf4
    label hatch_6kvhu5 hide:
    $ record.unlock("type_528", 1)
    show jens standing curious at at_centre
    with t_dissolve
    "A boy had climbed on the front wheel, which was forbidden. New shoes, a size over, paper in the toes. His mother was counting on next year." id hatch_6kvhu5
    label hatch_7wzpfq hide:
    jens "My cousin’s on the first ship. It’s the {i}New Frankfurt{/i}, it’s got our name on, it’s got our flour. What’s in the tin?" id hatch_7wzpfq
    label hatch_a82h69 hide:
    "It stood on the roof by her elbow, one, ready, as per issue. On the label was a long thin shape with a ring round it." id hatch_a82h69
    label hatch_h3pxqk hide:
    show vogt neutral
    vogt "Cisri gas." id hatch_h3pxqk
    label hatch_yg53w4 hide:
    jens "Who’s it for?" id hatch_yg53w4
    label hatch_yzqyin hide:
    show vogt dry
    vogt "It says Cisri on the tin. It doesn’t say where we keep them." id hatch_yzqyin
    label hatch_d2sjix hide:
    "That was to Krol. Krol was busy with a mirror." id hatch_d2sjix
    label hatch_haejsw hide:
    jens "But who is it for?" id hatch_haejsw
    $ record.unlock("cisri_gas", 1)
    menu hatch_89v55p (screen="choice"):
        narrator "He had turned the tin round and was looking the shape in the face, where it had none." id hatch_fhr6tb
        "“It is for use against Cisri.”" (id="hatch_2c7dse", note=_("The manual’s answer. There are none on Malcarri, and he has eyes. He will look for one.")):
            label hatch_fuuajb hide:
            $ story.boy = "manual"
            jens "What do they look like?" id hatch_fuuajb
            label hatch_4kmuxp hide:
            show vogt neutral
            vogt "That. Two heads taller than a man." id hatch_4kmuxp
            label hatch_kipn57 hide:
            jens "Are they here?" id hatch_kipn57
            label hatch_37vtkk hide:
            vogt "There aren’t any on Malcarri. It’s in the census." id hatch_37vtkk
            label hatch_razqp9 hide:
            jens "So if one came they wouldn’t know." id hatch_razqp9
            label hatch_34jrpn hide:
            "He turned round on the wheel and started on the near kerb, counting everything that stuck up." id hatch_34jrpn
            label hatch_4922bk hide:
            show krol grumbling
            krol "Now you’ve done it. That’s a thorough child, that is. He’ll find one, and it’ll be me that has to get down and look." id hatch_4922bk
        "“Nobody you know.”" (id="hatch_ar2rvc", note=_("It is kinder. He will want to be sure.")):
            label hatch_br9m8b hide:
            $ story.boy = "nobody"
            "The boy thought about it, all down the street." id hatch_br9m8b
            label hatch_xhf7mw hide:
            jens "I don’t know everybody." id hatch_xhf7mw
            label hatch_w9hciz hide:
            show vogt neutral
            vogt "There you are, then." id hatch_w9hciz
            label hatch_xea5ut hide:
            show jens solemn
            jens "I’d better ask." id hatch_xea5ut
            label hatch_b63q94 hide:
            "He got down. He went up to the first man on the kerb, put out his hand, said that he was Jens, and who was he?" id hatch_b63q94
            label hatch_2rufux hide:
            show krol soft
            krol "There’s four thousand of them. That’s him busy till he’s married." id hatch_2rufux
        "Let him hold the empty." (id="hatch_t492yn", note=_("He will stop asking. Tins are counted, full or not, and you have signed for this one.")):
            label hatch_juqfk5 hide:
            $ story.boy = "empty"
            "There was a fired one from the range, which she kept pencils in. She tipped them out and gave it down to him." id hatch_juqfk5
            label hatch_ehy5df hide:
            show jens proud
            jens "It doesn’t weigh anything. Where did it go?" id hatch_ehy5df
            label hatch_tppeqe hide:
            show krol neutral
            krol "Into a mattress." id hatch_tppeqe
            label hatch_wa79wr hide:
            jens "Was the mattress bad?" id hatch_wa79wr
            label hatch_6nae6c hide:
            vogt "I want it back by five. I’ve signed for it." id hatch_6nae6c
            label hatch_2t3a28 hide:
            "He got down with it under his arm, and people made room." id hatch_2t3a28
    label hatch_tu28iz hide:
    hide jens
    with t_dissolve
    "At three they stopped the trams, and the crowd came down on to the rails." id hatch_tu28iz
    label hatch_6jjchv hide:
    "In front of the pianos a few dozen people stood without a flag between them. A steward had shown them where." id hatch_6jjchv
    label hatch_9nbjqf hide:
    show vogt watchful
    vogt "Black, the lot of them. Polished this morning, and not for walking in. Is there a choir?" id hatch_9nbjqf
    label hatch_wpuenm hide:
    show krol neutral
    krol "There’s always a choir." id hatch_wpuenm
    label hatch_9ai5pa hide:
    $ cue.sound("fist_on_steel")
    pohl "Vogt! Round the back a minute." (show_off=True) id hatch_9ai5pa
    jump scene_one_eighty_seven
