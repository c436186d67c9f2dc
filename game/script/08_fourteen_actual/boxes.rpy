# Generated from game/story/chapters/08_fourteen_actual/boxes.yaml by `python3 -m tools build`. Do not edit.

label scene_boxes:
    label boxes_kizg4i hide:
    $ record.scene("boxes")
    scene place station_fourteen packing
    with t_fade
    $ cue.ambience("ready_room")
    "Fourteen Actual" (screen="card", show_subtitle=_("D-0, Interceptor Station 14")) id boxes_kizg4i
    label boxes_ip5zzi hide:
    "11:56 \ Unknown craft, 300 km, no mark. Four away.\n12:00 \ Card read. Nine minutes allowed.\n12:07 \ Nothing heard." (screen="sheet", show_style="log") id boxes_ip5zzi
    label boxes_vggb7x hide:
    $ cue.stop("music")
    show thal standing grinning at at_left
    show moe standing amused at at_centre
    with t_dissolve
    "Half the ready room was in crates. The other half was what you could not do without until the spring: six chairs, a kettle, a wireless and a fish." id boxes_vggb7x
    label boxes_g92kjg hide:
    "The fish was Thal’s. It lived in a preserving jar on top of the lockers, and was on no inventory, so there was no form on which it could be packed. He had named it Station 15." id boxes_g92kjg
    label boxes_bnbadk hide:
    moe "Thirty-eight. What’s in thirty-eight?" id boxes_bnbadk
    label boxes_khc3f6 hide:
    thal "My other sock." id boxes_khc3f6
    label boxes_t4326p hide:
    moe "It says “klaxon, inner, one”. Who packs a klaxon?" id boxes_t4326p
    label boxes_6zyhue hide:
    luders "It was next to the wreath." id boxes_6zyhue
    label boxes_83jhie hide:
    thal "We’ve got the long one. If anything gets past the long one we can shout." id boxes_83jhie
    label boxes_mp2tn8 hide:
    $ cue.sound("parcel_tape")
    "There were six Type 20s on the station. Two had their engines in crates. The other four could fly, with one nuclear missile each, and a pilot to go with it." id boxes_mp2tn8
    label boxes_t4zkve hide:
    "Lieutenant Jannik Thal was twenty-four. He led the flight because he had been the last to sit down." id boxes_t4zkve
    if story.ping_log == "noise":
        label boxes_6vywse hide:
        "Six envelopes had come up with the milk, one to a pilot, not to be opened before noon. They had a war in them. Kehl had put two under the short leg of the table, and it had stopped rocking." id boxes_6vywse
    if story.ping_log == "ping":
        label boxes_iknsyg hide:
        "There was a sweepstake on the wall about Twenty-one’s ping, a mark a go. There were no takers for “answers”." id boxes_iknsyg
    if story.ping_log == "opened":
        label boxes_qxkf3a hide:
        "It was said that Twenty-one had broken a seal. It was said to have been worth it. The story stopped there." id boxes_qxkf3a
    if story.r21 == "silent":
        label boxes_dvrgka hide:
        "The roll that morning had gone from Fourteen to Thirty-seven, as if there had never been anything to say in between." id boxes_dvrgka
    if story.r21 == "relieved":
        label boxes_3wff98 hide:
        "That morning somebody at Twenty-one had read “nothing heard” with his finger under it." id boxes_3wff98
    if story.r21 == "manned":
        label boxes_ztzc9d hide:
        "That morning the woman at Twenty-one had asked them how the packing went. They had talked about it over two pots of tea." id boxes_ztzc9d
    label boxes_2mfimn hide:
    "By the kettle lay a card for Ivo Lenz’s wife. He had flown every one of them up here." id boxes_2mfimn
    if story.sky == "storm":
        label boxes_rah7u7 hide:
        "It said that he was lost in a storm. Kehl had been up that night, and it was clear. He had signed very small." id boxes_rah7u7
    else:
        label boxes_mtbmuu hide:
        "It said that he was lost. Kehl had been up that night, and it was clear. He still had the pen over it when they put it away." id boxes_mtbmuu
    label boxes_tqmqwc hide:
    $ cue.music("high_street", fade=2.0)
    "On the wireless a band was playing in New Frankfurt. It was ten to twelve. There were twenty minutes of it to come before anybody spoke." id boxes_tqmqwc
    label boxes_gtt6nj hide:
    $ record.unlock("type_20", 1)
    kehl "Which way up does it go?" id boxes_gtt6nj
    label boxes_enjvye hide:
    "He had the brass plate off the wall. USED TWICE, it said. BOTH USES WERE CORRECT. The paint behind it was another colour." id boxes_enjvye
    label boxes_srg28a hide:
    show thal grinning
    thal "Twice up." id boxes_srg28a
    label boxes_nc42yj hide:
    luders "What were they? The two?" id boxes_nc42yj
    label boxes_sxkasw hide:
    show moe neutral
    moe "Before us." id boxes_sxkasw
    label boxes_ueckk3 hide:
    luders "I know before us. What came of it?" id boxes_ueckk3
    label boxes_d8pmu3 hide:
    "None of them had the answer. It left a gap the width of a joke, and Thal had never in his life been able to leave one empty." id boxes_d8pmu3
    $ record.unlock("brass_plate", 1)
    menu boxes_f2yrsj (screen="choice"):
        narrator "They were all looking at the plate." id boxes_aa85vr
        "“Used twice. The third one’s free.”" (id="boxes_rn8wsv"):
            label boxes_yka8n7 hide:
            $ story.joke = "plate"
            "Kehl laughed first, and longest. He was still laughing when the others had done, and he went on turning a screw that was already out." id boxes_yka8n7
            label boxes_t5brer hide:
            show moe amused
            moe "Otto." id boxes_t5brer
            label boxes_xusdb2 hide:
            kehl "No, it’s good. It’s just good." id boxes_xusdb2
        "“One bomb and no questions. It seems the wrong way round.”" (id="boxes_6gd55n"):
            label boxes_bbrivz hide:
            $ story.joke = "bomb"
            "Lüders laughed until she had to hold on to a crate. Then she said that she would see to the kettle, and stood with her back to them and saw to it." id boxes_bbrivz
            label boxes_atw9j3 hide:
            show moe uneasy
            moe "It’s boiled, Hanni." id boxes_atw9j3
            label boxes_cakqe2 hide:
            luders "I know. I’m letting it." id boxes_cakqe2
        "“They’re finding us all posts. The fish has got Supply.”" (id="boxes_fj8vrm"):
            label boxes_ab3qkr hide:
            $ story.joke = "fish"
            show moe uneasy
            with t_dissolve
            "It was Moe who laughed, and nothing ever bothered Moe. She put her wrist across her eyes with the parcel tape hanging off it, and her shoulders went." id boxes_ab3qkr
            label boxes_qev4bc hide:
            show thal uneasy
            thal "It wasn’t that good." id boxes_qev4bc
            label boxes_tnj9k9 hide:
            moe "No. It wasn’t." id boxes_tnj9k9
    label boxes_6y9n64 hide:
    $ cue.stop("music")
    $ cue.sound("klaxon_unknown")
    show place alarm
    with t_dissolve
    "They knew it from the tape. On the tape somebody coughed after it, and they all waited for the cough." id boxes_6y9n64
    label boxes_7znvyp hide:
    $ cue.sound("klaxon_inside")
    "The second came from inside crate thirty-eight. It was muffled, and very earnest." id boxes_7znvyp
    label boxes_dyfrsh hide:
    show thal uneasy
    thal "That’s inside five hundred." id boxes_dyfrsh
    label boxes_57vix7 hide:
    show moe level
    moe "It can’t be. It has to come from outside five hundred first." id boxes_57vix7
    label boxes_eetq8j hide:
    show renner standing neutral at at_right
    with t_dissolve
    "Colonel Renner never ran. He had come down the ladder with one hand on the rail and the other flat on his breast pocket." id boxes_eetq8j
    label boxes_gmwpn5 hide:
    renner "Unknown craft, three hundred kilometres, no mark. The glass has had forty-one wrecks on it since half past eleven. There are forty." id boxes_gmwpn5
    label boxes_dmq35r hide:
    kehl "Is it them, sir? Is it the fleet?" id boxes_dmq35r
    label boxes_m8727g hide:
    show renner stern
    renner "It is one, and it is white. Four of you, please. Thal, Kehl, Moe, Lüders." id boxes_m8727g
    label boxes_zgx4na hide:
    moe "Could we ask Twenty-one?" id boxes_zgx4na
    if story.r21 == "silent":
        label boxes_3qxiqz hide:
        show renner tired
        renner "Twenty-one is off the board. When it was on, it was eleven minutes away." id boxes_3qxiqz
    else:
        label boxes_y8zigq hide:
        show renner tired
        renner "It is eleven minutes away. I shall certainly ask it. It will certainly reply." id boxes_y8zigq
    label boxes_imdyid hide:
    "He unbuttoned the pocket. What was in it had a handkerchief round it, and a second inside that. He laid them on the table one at a time." id boxes_imdyid
    label boxes_mbzrzj hide:
    "It was a card, the size of a hand." id boxes_mbzrzj
    label boxes_pvvu9i hide:
    show thal uneasy
    thal "Is that all of it, sir?" id boxes_pvvu9i
    label boxes_cgbr4p hide:
    show renner neutral
    renner "It has a back." id boxes_cgbr4p
    label boxes_af57mc hide:
    thal "Why’s it shiny?" id boxes_af57mc
    label boxes_gfuupd hide:
    show renner grave
    renner "It is laminated because hands sweat. Off you go." id boxes_gfuupd
    $ record.unlock("back_of_the_card", 1)
    jump scene_four_away
