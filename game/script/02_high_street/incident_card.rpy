# Generated from game/story/chapters/02_high_street/incident_card.yaml by `python3 -m tools build`. Do not edit.

label scene_incident_card:
    label incident_card_wicznd hide:
    $ record.scene("incident_card")
    scene place type_528_cab night
    with t_fade
    $ cue.ambience("cab_rain")
    $ cue.stop("music")
    show vogt seated tired at at_left
    show krol seated tired at at_right
    with t_dissolve
    "It rained. It had begun in earnest at six, and Krol had not said one word about his knee." id incident_card_wicznd
    label incident_card_apses4 hide:
    "Vehicle: 528, no. 7. Street: High. Hour: 17:06. Rounds: one.\n\nCause of movement:\n\nOne cause. Print. Stay inside the box. Do not continue overleaf, there is no overleaf." (screen="sheet", show_style="document", show_title=_("Form 9, incident card"), show_source=_("Polizei, New Frankfurt")) id incident_card_apses4
    label incident_card_brw5ia hide:
    vogt "I need a cause of movement. There’s one box." id incident_card_brw5ia
    label incident_card_vs4rb4 hide:
    krol "How big?" id incident_card_vs4rb4
    label incident_card_djpnke hide:
    vogt "Forty millimetres." id incident_card_djpnke
    label incident_card_nqipue hide:
    show krol neutral
    krol "They only gave the launcher thirty." id incident_card_nqipue
    $ record.unlock("incident_card", 1)
    if story.hand == "gas":
        label incident_card_tmfzfw hide:
        "The long envelope lay over the heater, to dry. Everything in the cab smelt of pears. Krol’s eyes were red, and he said that it was onions." id incident_card_tmfzfw
    elif story.hand == "bag":
        label incident_card_wbpqkq hide:
        "Krol had been out to see to a tyre. He came back with a long envelope that had the tread across it." id incident_card_wbpqkq
        label incident_card_m7qb8x hide:
        show krol tired
        krol "He must have got it out. It was under us the whole time." id incident_card_m7qb8x
        label incident_card_jrsbbc hide:
        "So two people knew what it had been, and the street knew better." id incident_card_jrsbbc
    else:
        label incident_card_id7icq hide:
        "The paper lay on the map table with its face down. Each of them had turned it over once, and turned it back." id incident_card_id7icq
    label incident_card_gh3cqc hide:
    "Forty-one signatures, with addresses. In a corner a careful hand had written: {i}pockets, see to{/i}." id incident_card_gh3cqc
    $ record.unlock("fair_copy", 1)
    if story.told_holbach == "proud":
        label incident_card_ap9mhp hide:
        "The evening paper was on the seat. On page one a young Wachtmeisterin in the high street was proud." id incident_card_ap9mhp
        label incident_card_cv9bhm hide:
        show krol grumbling
        krol "You’re in it. They’ve spelt you right. They’ve cut me off at the ear." id incident_card_cv9bhm
    elif story.told_holbach == "question":
        label incident_card_t8rnt6 hide:
        "At eight a narrow man had come past in the wet, with his cards inside his coat. He had asked her for the four words again, in order, and had not written them down." id incident_card_t8rnt6
    else:
        label incident_card_q3ryur hide:
        show krol tired
        krol "I read my slip. “To be met from the widows’ fund.”" id incident_card_q3ryur
        label incident_card_mzh3yn hide:
        vogt "None in particular." id incident_card_mzh3yn
        label incident_card_8jwgtm hide:
        krol "My landlady’s one. Third floor back, does my collars. Never said a word." id incident_card_8jwgtm
    if story.mika == "safe":
        label incident_card_wxtnci hide:
        show mika seated tired at at_centre
        with t_dissolve
        "They had let her out when the street was dark. She sat on the gear cover with Krol’s coat on, and he cut the sausage in three." id incident_card_wxtnci
        label incident_card_9hxjpu hide:
        mika "I heard it. I couldn’t see, so I heard all of it." id incident_card_9hxjpu
        if story.told_holbach == "question":
            label incident_card_m5dht9 hide:
            show mika amused
            mika "You said mine to him. He was right by my head. He’d got one ready as well, hadn’t he?" id incident_card_m5dht9
        if story.told_holbach != "question":
            label incident_card_9er8ms hide:
            show mika level
            mika "He asked you what to say. You could have read him one." id incident_card_9er8ms
        label incident_card_bx678z hide:
        show krol soft
        krol "I’ve a cousin in the goods yard. Four hundred miles an hour, at dawn. You’ll be low-priority cargo." id incident_card_bx678z
        label incident_card_hp7qkw hide:
        show mika wary
        mika "My mother gets in at six, to no door." id incident_card_hp7qkw
        label incident_card_nubpb6 hide:
        show krol grumbling
        krol "I’ve hung a door before. Eat." id incident_card_nubpb6
        label incident_card_mu6nwe hide:
        "He had made out the label, in capitals. He went over them again, to keep his hands from anything else." id incident_card_mu6nwe
        $ record.unlock("hyper_train", 1)
        $ cue.sound("hyper_train")
    elif story.mika == "taken":
        label incident_card_iuwe7r hide:
        "Number nine had gone up to Section Four with its rear window lit. Pohl drove, and took it slowly over the rails." id incident_card_iuwe7r
        label incident_card_ywxfnu hide:
        "They had asked her at the gate if there were any complaints. She had said the door." id incident_card_ywxfnu
        label incident_card_e49yek hide:
        show krol tired
        krol "Seventeen. I’ve had this coat longer." id incident_card_e49yek
        label incident_card_vs54d3 hide:
        show krol neutral
        krol "He sent a joiner round first. I’ll give him that." id incident_card_vs54d3
    else:
        label incident_card_u2udws hide:
        "On the running board stood a tin mug, with a lid of purple paper. Two coffees in the one mug, cold. And the change." id incident_card_u2udws
        label incident_card_nzeh5z hide:
        show vogt shaken
        vogt "When was that?" id incident_card_nzeh5z
        label incident_card_jw3qfg hide:
        show krol soft
        krol "I was seeing to the tyre. It’s right, though. It’s right to the ten." id incident_card_jw3qfg
    if story.boy == "manual":
        label incident_card_qdz5iv hide:
        "The boy had been at the door of number seven with chalk and drawn what was on the tin. It had been given shoes." id incident_card_qdz5iv
    if story.boy == "nobody":
        label incident_card_wctz7m hide:
        "Before his mother took him home the boy had shaken hands with both of them, so as to have everybody." id incident_card_wctz7m
    if story.boy == "empty":
        label incident_card_ktjgah hide:
        "The tin was back on the shelf, with the pencils in it. It had a dent it had not been signed for with." id incident_card_ktjgah
    label incident_card_7mknwr hide:
    "Krol put out his leg along the heater, as far as it would go." id incident_card_7mknwr
    label incident_card_qzm7sg hide:
    show krol neutral
    krol "What did you see?" id incident_card_qzm7sg
    label incident_card_u537d2 hide:
    vogt "Shoes. Brandl’s did them, he puts a brass tip on, it’s four marks. I thought, nobody spends four marks on a thing like that." id incident_card_u537d2
    label incident_card_mgig6t hide:
    show krol soft
    krol "After that." id incident_card_mgig6t
    if story.hand == "gas":
        label incident_card_bd7ir8 hide:
        show vogt shaken
        vogt "A hand. So I stopped everybody." id incident_card_bd7ir8
    if story.hand == "bag":
        label incident_card_3x8akq hide:
        show vogt shaken
        vogt "A hand. So I stopped it." id incident_card_3x8akq
    if story.hand == "voice":
        label incident_card_3bymkx hide:
        show vogt shaken
        vogt "A hand. So I asked it." id incident_card_3bymkx
    label incident_card_wwwp2j hide:
    krol "That’s what you did. I asked what you saw." id incident_card_wwwp2j
    menu incident_card_czg4q5 (screen="choice"):
        narrator "Forty millimetres." id incident_card_9ex9km
        "PETITION" (id="incident_card_6ap8kf", note=_("It is what he held. It has forty-one addresses on it.")):
            label incident_card_nkjggk hide:
            $ story.card_cause = "petition"
            "She printed it, and it fitted." id incident_card_nkjggk
            label incident_card_m7db4h hide:
            show krol tired
            krol "They’ll want to know what that is." id incident_card_m7db4h
            label incident_card_96kwzx hide:
            show vogt resolved
            vogt "It’s pinned on." id incident_card_96kwzx
        "WEAPON SUSPECTED" (id="incident_card_w5rrvy", note=_("It is what you thought. It covers whoever fired, and he stays a man with a weapon.")):
            label incident_card_jz4tfa hide:
            $ story.card_cause = "weapon"
            "It took two lines, and she had to write small." id incident_card_jz4tfa
            label incident_card_q9vv9d hide:
            show krol tired
            krol "“Suspected.”" id incident_card_q9vv9d
            label incident_card_86bhiz hide:
            vogt "It’s a true word, “suspected”." id incident_card_86bhiz
            label incident_card_hzppgs hide:
            krol "It’s a wide one. You could turn a tram in it." id incident_card_hzppgs
        "CROWD" (id="incident_card_5adee3", note=_("It names nobody. It is what four thousand people will have done to themselves.")):
            label incident_card_78diym hide:
            $ story.card_cause = "crowd"
            "It went in as if they had built the box round it." id incident_card_78diym
            label incident_card_fiia22 hide:
            show krol tired
            krol "And when they come and ask which crowd?" id incident_card_fiia22
            label incident_card_hdbgie hide:
            vogt "Anybody." id incident_card_hdbgie
            label incident_card_xfhqgx hide:
            krol "They’ve a list of anybody. It goes up by street." id incident_card_xfhqgx
    label incident_card_2dp5kr hide:
    $ cue.sound("pin")
    "Then she took the pin out of her lapel and put it through both, the card and the long paper behind it." id incident_card_2dp5kr
    if story.card_cause == "petition":
        label incident_card_ytqhw9 hide:
        show krol soft
        krol "My knee feels better. I don’t say it’s connected." id incident_card_ytqhw9
    if story.card_cause == "weapon":
        label incident_card_ca563v hide:
        "Krol looked at what it was pinned to, and at what it said, and started the engine." id incident_card_ca563v
    if story.card_cause == "crowd":
        label incident_card_x82vj8 hide:
        show krol soft
        krol "Well. Now it’s somebody." id incident_card_x82vj8
    label incident_card_wb3aaa hide:
    "14:00 \ Type 528 no. 7 on post, high street. Vogt, Krol.\n15:30 \ Raid 187, name entered. Week closed. Pohl.\n17:06 \ Movement in crowd. One round. Cause: see card. Vogt." (screen="sheet", show_style="log") id incident_card_wb3aaa
    jump scene_desk_two
