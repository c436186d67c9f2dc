# Generated from game/story/chapters/02_high_street/desk_two.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_two:
    label desk_two_ibda3e hide:
    $ record.scene("desk_two")
    scene place watch_desk night
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated neutral at at_left
    show sand standing worried at at_right
    with t_dissolve
    "The headset lies on the blotter. Rain goes on in it, very small, on the roof of a vehicle eleven minutes away." id desk_two_ibda3e
    if story.hand == "gas":
        label desk_two_hupi5i hide:
        sand "But it’s not for people. It says so on the, it’s only for, there weren’t any there." id desk_two_hupi5i
    if story.hand == "bag":
        label desk_two_izza47 hide:
        sand "So was it a pistol? You couldn’t, did you hear if it was?" id desk_two_izza47
    if story.hand == "voice":
        label desk_two_hvwgt8 hide:
        show sand hurt
        sand "He was only reading. You could hear he’d, he had practised it." id desk_two_hvwgt8
    label desk_two_qusds3 hide:
    show kranz stern
    kranz "Lamps, Sand." id desk_two_qusds3
    label desk_two_3kk24t hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "New Frankfurt. One card, one paper. She has used a pin. The tube does not like pins." id desk_two_3kk24t
    if story.card_cause == "petition":
        label desk_two_8jexhf hide:
        show kranz attentive
        kranz "Cause of movement, “petition”. Nineteen years, and I have not had that one." id desk_two_8jexhf
    if story.card_cause == "weapon":
        label desk_two_s6gha7 hide:
        show kranz attentive
        kranz "Cause of movement, “weapon suspected”. And that is the weapon, I take it. Pinned on." id desk_two_s6gha7
    if story.card_cause == "crowd":
        label desk_two_ddst47 hide:
        show kranz wry
        kranz "Cause of movement, “crowd”. It is always crowd. As a rule they do not enclose it." id desk_two_ddst47
    if story.hand == "gas":
        label desk_two_7m9ga2 hide:
        show kranz tired
        kranz "Thirty hurt. None of them Cisri." id desk_two_7m9ga2
    if story.hand == "bag":
        label desk_two_vd8v2g hide:
        show kranz tired
        kranz "One eye. No name. He has asked the hospital whether it was handed in. They asked what." id desk_two_vd8v2g
    if story.hand == "voice":
        label desk_two_j38t89 hide:
        show kranz tired
        kranz "One round. It was not hers. She does not say so." id desk_two_j38t89
    if story.boy == "manual":
        label desk_two_if99nt hide:
        show sand careful
        sand "There’s a sighting, in with it. “Cisri, one, tall, in shoes.” It’s from a, I think that’s crayon." id desk_two_if99nt
    if story.boy == "nobody":
        label desk_two_wjb2ek hide:
        show sand careful
        sand "And there’s a witness. “Jens, seven. Has shaken hands with all present.” It’s, they’ve stamped it." id desk_two_wjb2ek
    if story.boy == "empty":
        label desk_two_driseu hide:
        show kranz neutral
        kranz "And for Stores. One tin, empty, dented. She asks to be charged for the dent." id desk_two_driseu
    menu desk_two_jrnb27 (screen="desk", message="vogt_card", source=_("Polizei New Frankfurt, 528 no. 7, L. Vogt"), subject=_("Incident card, one enclosure"), red_tab=False):
        narrator "High Street, 17:06. One round. Cause of movement: as in the box.\n\nPinned to it: “We, forty-one families of this city, having sons, daughters, husbands and wives aboard the three ships, respectfully ask whether there is any word.\n\nWe do not ask for news that it would harm the State to give. We are patient. A single word would do. It need not be a good one.”" (screen="slip", show_message="vogt_card", show_source=_("Polizei New Frankfurt, 528 no. 7, L. Vogt"), show_subject=_("Incident card, one enclosure"), show_red_tab=False) id desk_two_8977ry
        "Dorn" (id="desk_two_fhq3xw", verb="forward", note=_("Forty-one addresses. He thanks people at home.")):
            label desk_two_z7kk7j hide:
            $ story.families = "visited"
            $ story.unrest = min(5, story.unrest + 1)
            show sand careful
            sand "Will they get it, then? They only want, it’s just the one word." id desk_two_z7kk7j
            label desk_two_ftpj6g hide:
            show kranz tired
            kranz "They will get a call. He has asked New Frankfurt for a car." id desk_two_ftpj6g
            label desk_two_tga87a hide:
            "It will not be rough. Someone in a brushed coat will thank each of them for their patience, and write down who is in." id desk_two_tga87a
        "Forty-one families wait." (id="desk_two_f26wuu", verb="hold", note=_("It is proof that they asked. They will not know that it has arrived.")):
            label desk_two_7d4bfq hide:
            $ story.families = "waiting"
            "The slot takes it at the second try, because of the pin." id desk_two_7d4bfq
            label desk_two_5gp8u4 hide:
            show sand worried
            sand "You could send them “received”. That’s a word. It’s not even a good one." id desk_two_5gp8u4
        "High Street, 17:06. Cause of movement: fireworks." (id="desk_two_6sfqpi", verb="alter", note=_("The street can go home. The paper is pulped, with its addresses.")):
            label desk_two_i52n59 hide:
            $ story.families = "fireworks"
            $ story.altered = min(9, story.altered + 1)
            $ story.unrest = max(0, story.unrest - 1)
            leader "It was a holiday." id desk_two_i52n59
            label desk_two_anr4fk hide:
            show kranz neutral
            kranz "There were no fireworks." id desk_two_anr4fk
            if story.hand == "gas":
                label desk_two_pxj7bb hide:
                show sand hurt
                sand "So it’s thirty people, by fireworks." id desk_two_pxj7bb
            if story.hand == "bag":
                label desk_two_4ajede hide:
                show sand hurt
                sand "And his eye. That’s, is that a firework too?" id desk_two_4ajede
            if story.hand == "voice":
                label desk_two_shdpk5 hide:
                show sand hurt
                sand "And him? What hit him?" id desk_two_shdpk5
            label desk_two_jjjfmy hide:
            "The pin will not pulp. Kranz puts it in the lid of her ink." id desk_two_jjjfmy
    label desk_two_pzntbb hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "Registry. The same city." id desk_two_pzntbb
    if story.mika == "safe":
        label desk_two_j7y9bk hide:
        show sand careful
        sand "That’s the, “raid one eight seven, F. Busch”. And this is Aydin. Has that counter got the wrong door?" id desk_two_j7y9bk
    if story.mika == "taken":
        label desk_two_b9ie2z hide:
        show sand careful
        sand "It’s the same name as the, isn’t it? One eight seven. It’s on both." id desk_two_b9ie2z
    if story.mika == "missing":
        label desk_two_5xu2tw hide:
        show sand careful
        sand "“One eight seven, seller of flags.” That’s a long way up Tinsmith Row to, to sell a flag." id desk_two_5xu2tw
    menu desk_two_qwdgqv (screen="desk", message="counter_four", source=_("Registry, New Frankfurt, counter 4"), subject=_("Enquiry, second day"), red_tab=False):
        narrator "A woman Aydin, filler, Works Three, has stood at this counter since yesterday between shifts. She asks where her daughter is: Mika, 17, of Tinsmith Row.\n\nThe week’s return has a name against that door. A counter may not read out the return. We have told her to sit, and she has thanked us and stood.\n\nPlease instruct. Her address, her shift and her way home are overleaf." (screen="slip", show_message="counter_four", show_source=_("Registry, New Frankfurt, counter 4"), show_subject=_("Enquiry, second day"), show_red_tab=False) id desk_two_67fb8e
        "Polizei" (id="desk_two_qtgcdh", verb="forward", note=_("They answer by finding out. They will start with whoever booked that door.")) if story.mika == "safe":
            label desk_two_mw48rt hide:
            $ story.mika = "taken"
            $ story.mother = "told"
            "They begin with the return. There is no Frieda Busch on any stair in New Frankfurt. There is one at a coal yard, under a small stone." id desk_two_mw48rt
            label desk_two_d3bnj7 hide:
            show kranz neutral
            kranz "Seventeen years, it says. And “Good”." id desk_two_d3bnj7
            label desk_two_ju3zgf hide:
            "After that they ask what leaves the goods yard at dawn with a hole in it." id desk_two_ju3zgf
            label desk_two_6jgtka hide:
            show sand worried
            sand "So they’ve got her. So her mother’ll know where, that’s, Leader, is that what we wanted?" id desk_two_6jgtka
        "Polizei" (id="desk_two_my8vn6", verb="forward", note=_("They answer at the counter. There is a queue behind her.")) if story.mika != "safe":
            $ story.mother = "told"
            $ story.unrest = min(5, story.unrest + 1)
            if story.mika == "taken":
                label desk_two_w5x3uz hide:
                "She is told in the form of words: held, well, no visits before the speech. The queue is told too, being there." id desk_two_w5x3uz
                label desk_two_3dx3jy hide:
                show sand careful
                sand "At least she knows. It’s better to, isn’t it better?" id desk_two_3dx3jy
            if story.mika == "missing":
                label desk_two_cafncq hide:
                "“Not held.” She asks if that is a good not or a bad not. The clerk looks it up. The queue has several suggestions." id desk_two_cafncq
                label desk_two_wf2c5j hide:
                "In the end they shut the counter. It has not been shut before in working hours." id desk_two_wf2c5j
        "Mika Aydin’s mother waits." (id="desk_two_cmkys2", verb="hold", note=_("It proves that she asked. She will be there again tomorrow.")):
            label desk_two_k3yiky hide:
            $ story.mother = "waiting"
            "You put it through the slot without turning it over." id desk_two_k3yiky
            label desk_two_fxjcay hide:
            leader "What’s she like?" id desk_two_fxjcay
            label desk_two_bcp4s6 hide:
            show kranz tired
            kranz "Clogs. Works issue. The left has been mended with the lid of a tin." id desk_two_bcp4s6
            label desk_two_rwyvpi hide:
            leader "That’s on the sheet?" id desk_two_rwyvpi
            label desk_two_kvanat hide:
            kranz "I rang the clerk. She stands on the right one." id desk_two_kvanat
        "Mika Aydin: transferred to Ravensmark." (id="desk_two_8mc89t", verb="alter", note=_("She will have somewhere to go. Her daughter will not be there.")):
            label desk_two_zpybci hide:
            $ story.mother = "sent_away"
            $ story.altered = min(9, story.altered + 1)
            show sand smiling
            sand "There’s a Hyper-Train to Ravensmark. It’s, she could be there by supper." id desk_two_zpybci
            label desk_two_fxgjqb hide:
            "An hour later Registry adds a line, for completeness. She has been to the station. One ticket out. Two back." id desk_two_fxgjqb
            $ record.unlock("hyper_train", 1)
    if story.told_holbach == "proud":
        label desk_two_8juut6 hide:
        "Last in the tray is the evening paper, for filing. Sand cuts a Wachtmeisterin out of page one. His mother collects them, when they are proud." id desk_two_8juut6
    if story.told_holbach == "question":
        label desk_two_hsevea hide:
        "Last in the tray is a slip with no form number. “Has the Watch an answer on file. Do not trouble to what. A.R.” There is nowhere to file it." id desk_two_hsevea
    if story.told_holbach == "pension":
        label desk_two_cgn6ep hide:
        "Last in the tray, Funds, for your thumb: one pension, one driver. Four widows, adjusted. They have names after all, and you thumb them." id desk_two_cgn6ep
    if story.families == "visited":
        label desk_two_qcww3e hide:
        show sand careful
        sand "He’s started. There’s a, the exchange says it’s forty-one doorbells, in order." id desk_two_qcww3e
    if story.families == "fireworks":
        label desk_two_px5f4r hide:
        show sand careful
        sand "Someone’s rung the street office. To ask what colour they, what colour the fireworks were." id desk_two_px5f4r
    if story.plant == "kept":
        label desk_two_ctstas hide:
        show kranz neutral
        kranz "That is the street, [story.player_name!q]." id desk_two_ctstas
    if story.plant == "reported":
        label desk_two_gdnx6x hide:
        show kranz neutral
        kranz "That is the street, Leader." id desk_two_gdnx6x
    $ story.high_street_done = True
    jump scene_day_four
