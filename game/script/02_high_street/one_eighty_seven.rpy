# Generated from game/story/chapters/02_high_street/one_eighty_seven.yaml by `python3 -m tools build`. Do not edit.

label scene_one_eighty_seven:
    label one_eighty_seven_dexare hide:
    $ record.scene("one_eighty_seven")
    scene place type_528_tail
    with t_fade
    $ cue.ambience("street_behind")
    $ cue.stop("music", fade=2.0)
    show krol standing neutral at at_far_left
    show vogt standing neutral at at_left
    show pohl standing worried at at_right
    with t_dissolve
    "Behind the vehicle you could hear yourself. The steel took the top off the band." id one_eighty_seven_dexare
    label one_eighty_seven_njv49m hide:
    "Sergeant Pohl had the week under his arm, on a clipboard. He walked on the outsides of his feet, to save the soles. They were good shoes and he meant to be buried in them." id one_eighty_seven_njv49m
    label one_eighty_seven_pdhfxy hide:
    pohl "A hundred and eighty-six, Vogt." id one_eighty_seven_pdhfxy
    label one_eighty_seven_hmfp9p hide:
    vogt "The paper says a hundred and eighty-seven raids." id one_eighty_seven_hmfp9p
    label one_eighty_seven_rdwi4j hide:
    pohl "I gave the paper a hundred and eighty-seven on Friday, so they could set it. Then we went out and did it." id one_eighty_seven_rdwi4j
    label one_eighty_seven_uiq9sk hide:
    pohl "Tinsmith Row, yesterday. One door, one duplicating machine, nobody at home. Now Registry says a raid with nobody in it is a visit." id one_eighty_seven_uiq9sk
    label one_eighty_seven_mue3r7 hide:
    show krol grumbling
    krol "It had a hammer in it." id one_eighty_seven_mue3r7
    label one_eighty_seven_zu3gck hide:
    "The record stood at a hundred and eighty-six, from the winter of the tram strike." id one_eighty_seven_zu3gck
    label one_eighty_seven_2sfjy3 hide:
    show vogt dry
    vogt "So you’re one short." id one_eighty_seven_2sfjy3
    label one_eighty_seven_52ty7n hide:
    pohl "The week shuts at half past three. If it’s short they send the wagon down Kettle Street, and bring up whoever’s on the stairs. Last time it was a midwife." id one_eighty_seven_52ty7n
    label one_eighty_seven_cw2ab3 hide:
    show vogt watchful
    vogt "Who do you want?" id one_eighty_seven_cw2ab3
    label one_eighty_seven_r7ipmk hide:
    show pohl neutral
    pohl "Nobody. I don’t want anybody in particular. I’d like that understood. I want a name." id one_eighty_seven_r7ipmk
    label one_eighty_seven_95e9ub hide:
    pohl "I’ll try them at the other vehicle. If one turns up, keep hold of it." id one_eighty_seven_95e9ub
    label one_eighty_seven_vu5zka hide:
    hide pohl
    with t_dissolve
    $ record.unlock("raid_return", 1)
    $ cue.sound("knock_twice")
    show mika standing level at at_centre
    with t_dissolve
    "School shoes, ink on the left toe. They had been walked in all night and had not once been off." id one_eighty_seven_vu5zka
    label one_eighty_seven_ir7bfj hide:
    mika "Excuse me. Number seven, is that you?" id one_eighty_seven_ir7bfj
    label one_eighty_seven_n3zr2w hide:
    "It was painted on the door beside her, a foot high." id one_eighty_seven_n3zr2w
    label one_eighty_seven_gb9wdk hide:
    show vogt neutral
    vogt "That’s us." id one_eighty_seven_gb9wdk
    label one_eighty_seven_2b7ecp hide:
    mika "You had our door off yesterday. Tinsmith Row, third floor, Aydin. I’d like it put back, please." id one_eighty_seven_2b7ecp
    label one_eighty_seven_geg38r hide:
    show krol grumbling
    krol "It’s evidence, a door. There’s a shed of them. You wouldn’t believe the draught." id one_eighty_seven_geg38r
    label one_eighty_seven_4f757a hide:
    mika "It’s a door. My mother does nights at Works Three. She can’t sleep with the stairs looking in." id one_eighty_seven_4f757a
    label one_eighty_seven_c5xdbx hide:
    show vogt watchful
    vogt "You know that you’re being looked for." id one_eighty_seven_c5xdbx
    label one_eighty_seven_6a2yfs hide:
    show mika amused
    mika "It was in the paper on Friday. A hundred and eighty-seven. You didn’t come till Saturday." id one_eighty_seven_6a2yfs
    label one_eighty_seven_m2rjpd hide:
    mika "Was I the hundred and eighty-seventh, or did you round?" id one_eighty_seven_m2rjpd
    label one_eighty_seven_ksskje hide:
    "She had a satchel on, and held the flap down with one arm, as people do with a cat." id one_eighty_seven_ksskje
    label one_eighty_seven_7ytzus hide:
    show mika level
    mika "You could read one. It’s only four words." id one_eighty_seven_7ytzus
    label one_eighty_seven_rzqnww hide:
    "It was purple, and not quite straight. WHERE IS THE ANSWER?" id one_eighty_seven_rzqnww
    label one_eighty_seven_4igwqe hide:
    vogt "The answer to what?" id one_eighty_seven_4igwqe
    label one_eighty_seven_xgh2gv hide:
    mika "That’s what everybody says. The flag man said, to the bread. A filler said, to my letter. They’d all got one ready. What’s yours?" id one_eighty_seven_xgh2gv
    label one_eighty_seven_5t63tn hide:
    "Vogt had one ready. She shut her mouth on it." id one_eighty_seven_5t63tn
    label one_eighty_seven_cafedi hide:
    show krol neutral
    krol "I’m seeing to this tyre. I’ve been seeing to it for some time." id one_eighty_seven_cafedi
    label one_eighty_seven_ec3535 hide:
    $ record.unlock("four_words", 1)
    "Between the flags Sergeant Pohl was coming back, sparing his soles." id one_eighty_seven_ec3535
    menu one_eighty_seven_dd84rw (screen="choice"):
        krol "He’s forty metres to do, on those. Call it a minute." id one_eighty_seven_3qtwea
        "Book her." (id="one_eighty_seven_qsd5eg", note=_("The week is full, and no wagon goes to Kettle Street. She is seventeen, and it is her own name.")):
            label one_eighty_seven_xu679t hide:
            $ story.mika = "taken"
            show vogt resolved
            vogt "Name, please." id one_eighty_seven_xu679t
            label one_eighty_seven_uf3bsy hide:
            show mika level
            mika "Aydin. Mika. With a Y, people leave it out." id one_eighty_seven_uf3bsy
            label one_eighty_seven_7p4sez hide:
            "Vogt printed it. The girl read it upside down, and nodded." id one_eighty_seven_7p4sez
            label one_eighty_seven_i55rfu hide:
            mika "So you didn’t round." id one_eighty_seven_i55rfu
            label one_eighty_seven_vqssz2 hide:
            show pohl standing ashamed at at_right
            with t_dissolve
            pohl "That’s her?" id one_eighty_seven_vqssz2
            label one_eighty_seven_5bnpg7 hide:
            show vogt tired
            vogt "Seventeen." id one_eighty_seven_5bnpg7
            label one_eighty_seven_3ijwf8 hide:
            pohl "Well. It’s over the line. Just." id one_eighty_seven_3ijwf8
            label one_eighty_seven_fpyw8w hide:
            mika "And the door?" id one_eighty_seven_fpyw8w
            label one_eighty_seven_m2t77f hide:
            pohl "I’ll see to your door, miss." id one_eighty_seven_m2t77f
            label one_eighty_seven_sm4z8g hide:
            "He would, too. He walked her across to number nine, and put his hand over her head so that she should not knock it going in." id one_eighty_seven_sm4z8g
            label one_eighty_seven_ysczjb hide:
            hide mika
            hide pohl
            with t_dissolve
            show krol tired
            krol "She only came about the door." id one_eighty_seven_ysczjb
        "Put her under the crates, and book an empty name." (id="one_eighty_seven_aka5kg", note=_("A false name, in your hand. She lies under the gas till dark, and if the gas is wanted she is found.")):
            label one_eighty_seven_ifzqu5 hide:
            $ story.mika = "safe"
            show vogt resolved
            vogt "In. The second crate, it’s blankets." id one_eighty_seven_ifzqu5
            label one_eighty_seven_4q39gu hide:
            show mika wary
            mika "What’s in the others?" id one_eighty_seven_4q39gu
            label one_eighty_seven_jehvv9 hide:
            show krol neutral
            krol "Not blankets." id one_eighty_seven_jehvv9
            label one_eighty_seven_d5dnax hide:
            mika "Is it safe?" id one_eighty_seven_d5dnax
            label one_eighty_seven_eif9hx hide:
            show krol soft
            krol "It’s harmless to persons. It says. There’s a knot-hole, breathe through that." id one_eighty_seven_eif9hx
            label one_eighty_seven_k4p37h hide:
            hide mika
            with t_dissolve
            $ cue.sound("crate_lid")
            "An end of the satchel strap stuck out. He tucked it in, like the end of a child’s scarf." id one_eighty_seven_k4p37h
            label one_eighty_seven_75tw5m hide:
            show pohl standing worried at at_right
            with t_dissolve
            pohl "Anyone?" id one_eighty_seven_75tw5m
            label one_eighty_seven_jufvij hide:
            show vogt neutral
            vogt "Tinsmith Row. She came back for the door. She’s gone up with the wagon." id one_eighty_seven_jufvij
            label one_eighty_seven_9x37kp hide:
            show pohl pleased
            pohl "Name?" id one_eighty_seven_9x37kp
            label one_eighty_seven_9hqiaq hide:
            "Vogt had not got as far as a name." id one_eighty_seven_9hqiaq
            label one_eighty_seven_ri9mdz hide:
            show krol neutral
            krol "Busch. Frieda." id one_eighty_seven_ri9mdz
            label one_eighty_seven_txuwg2 hide:
            pohl "Age?" id one_eighty_seven_txuwg2
            label one_eighty_seven_7px5rg hide:
            krol "Seventeen." id one_eighty_seven_7px5rg
            label one_eighty_seven_ejcyn4 hide:
            pohl "Occupation?" id one_eighty_seven_ejcyn4
            label one_eighty_seven_iqw9b2 hide:
            krol "Night watch. At a coal yard." id one_eighty_seven_iqw9b2
            label one_eighty_seven_ijcfsf hide:
            pohl "They start them young." id one_eighty_seven_ijcfsf
            label one_eighty_seven_nuf7z6 hide:
            "He blew on it, to dry it." id one_eighty_seven_nuf7z6
            label one_eighty_seven_rx573d hide:
            hide pohl
            with t_dissolve
            show vogt tired
            vogt "Who’s Frieda Busch?" id one_eighty_seven_rx573d
            label one_eighty_seven_3zbjsy hide:
            show krol soft
            krol "The best dog I ever had." id one_eighty_seven_3zbjsy
        "Send her on an errand, into the crowd." (id="one_eighty_seven_ub76ie", note=_("She is nobody’s again, with her sheets, among four thousand. The sergeant will need somebody else.")):
            label one_eighty_seven_2z6dpu hide:
            $ story.unrest = min(5, story.unrest + 1)
            show vogt resolved
            vogt "You. Two coffees, from the stall by the Exchange. Don’t run." id one_eighty_seven_2z6dpu
            label one_eighty_seven_eiv5zg hide:
            show mika wary
            mika "I haven’t any money." id one_eighty_seven_eiv5zg
            label one_eighty_seven_zxppwn hide:
            "Krol gave her his own tin mug with two marks in it." id one_eighty_seven_zxppwn
            label one_eighty_seven_ptyzk4 hide:
            show krol neutral
            krol "And bring the change." id one_eighty_seven_ptyzk4
            label one_eighty_seven_ed7pcs hide:
            show mika amused
            mika "You want the change?" id one_eighty_seven_ed7pcs
            label one_eighty_seven_7kyf8q hide:
            show krol soft
            krol "I want you to walk like somebody who’s coming back." id one_eighty_seven_7kyf8q
            label one_eighty_seven_y9wtkv hide:
            "She walked like that, swinging the mug. Her other arm had come off the flap. By the tram rail the first sheet was out." id one_eighty_seven_y9wtkv
            label one_eighty_seven_4ys9hb hide:
            hide mika
            show pohl standing worried at at_right
            with t_dissolve
            pohl "Anyone?" id one_eighty_seven_4ys9hb
            label one_eighty_seven_au2wwi hide:
            show vogt neutral
            vogt "No." id one_eighty_seven_au2wwi
            label one_eighty_seven_hph4cx hide:
            "He looked along the kerb, without much heart, and at the flag man." id one_eighty_seven_hph4cx
            label one_eighty_seven_wjtwzx hide:
            pohl "Has he a licence for those?" id one_eighty_seven_wjtwzx
            label one_eighty_seven_bumvzs hide:
            "He had none. He went quite cheerfully, calling to people to mind the flags. He thought that it was about the licence." id one_eighty_seven_bumvzs
            hide pohl
            with t_dissolve
    label one_eighty_seven_3xi7i2 hide:
    "So at half past three the week was shut, at a hundred and eighty-seven. The band, who could not have known, struck up." id one_eighty_seven_3xi7i2
    jump scene_grocers_coat
