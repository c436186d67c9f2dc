# Generated from game/story/chapters/09_the_speech/hatch_again.yaml by `python3 -m tools build`. Do not edit.

label scene_hatch_again:
    label hatch_again_vadyqp hide:
    $ record.scene("hatch_again")
    scene place new_frankfurt_street festival
    with t_fade
    $ cue.music("speech")
    $ cue.ambience("street_crowd")
    show krol seated neutral at at_far_left
    show vogt hatch watchful at at_left
    with t_dissolve
    "All of this is eleven minutes old, and has happened." id hatch_again_vadyqp
    label hatch_again_c83h3h hide:
    "Vogt knew most of the shoes by now, and where they had stood on Sunday." id hatch_again_c83h3h
    if story.gas_fired:
        label hatch_again_63znvw hide:
        "Under every other hat was a wet cloth, ready. You could still smell pears." id hatch_again_63znvw
    if story.hand == "bag":
        label hatch_again_mqr287 hide:
        "In front of the awning, in a hospital chair, sat a very tall man with a dressing over one eye. “Thirty-one”, it said on his blanket. Strangers kept bending down to ask how thirty-one was." id hatch_again_mqr287
    if story.hand == "voice":
        label hatch_again_uuj79h hide:
        "Under the awning stood forty pairs of black shoes, and then one pair with nobody in them. They had been polished." id hatch_again_uuj79h
    if story.families == "visited":
        label hatch_again_spzjgu hide:
        "Behind each of the families stood a good raincoat, one apiece, holding the umbrella." id hatch_again_spzjgu
    if story.families == "waiting":
        label hatch_again_9rrff4 hide:
        "The families had brought no paper this time. They had the look of people who have posted something." id hatch_again_9rrff4
    if story.families == "fireworks":
        label hatch_again_tnxy39 hide:
        "“FIREWORKS, SUNDAY”, it said on the wall behind them, by order. Somebody had added: {i}What colour?{/i}" id hatch_again_tnxy39
    if story.card_cause == "petition":
        label hatch_again_kvg3pw hide:
        "By the tram stop hung a notice: a cause of movement was to be handed in on paper, beforehand, at the desk below. There was a queue, and it moved." id hatch_again_kvg3pw
    if story.card_cause == "weapon":
        label hatch_again_nzfgzg hide:
        "Coats had to be left at the tram stop, by order, since Sunday. Four thousand people stood in their waistcoats in the wet." id hatch_again_nzfgzg
    if story.card_cause == "crowd":
        label hatch_again_kg6f7h hide:
        "Since Sunday anything over three was a crowd, by order. So they stood in threes, with chalk round them, all the way to the tram stop." id hatch_again_kg6f7h
    if story.ping_log == "noise":
        label hatch_again_4baga2 hide:
        "The call-up cards had come by the first post. Brothers were sharing one between them, to read." id hatch_again_4baga2
    if story.twenty_six == "sent":
        label hatch_again_gb3u4h hide:
        "On each step of the Exchange lay an onion. Rauch had had them taken away twice." id hatch_again_gb3u4h
    label hatch_again_xjp5cw hide:
    show jens standing curious at at_centre
    with t_dissolve
    "The boy was in the front row, on the front wheel." id hatch_again_xjp5cw
    if story.boy == "manual":
        label hatch_again_rq822d hide:
        jens "I looked on every street. There aren’t any. Did they go, or did you only have the tin?" id hatch_again_rq822d
    if story.boy == "nobody":
        label hatch_again_ytgx3u hide:
        jens "I’ve got three hundred and forty. I haven’t got him up there. Does he count?" id hatch_again_ytgx3u
        label hatch_again_wmrwtw hide:
        show krol neutral
        krol "He’ll shake, that one. He shook mine in the street and I had mustard on it." id hatch_again_wmrwtw
    if story.boy == "empty":
        label hatch_again_97452f hide:
        "He had a tin of his own today, soup cubes, and held it upside down so that everybody could see." id hatch_again_97452f
        label hatch_again_nfdk6z hide:
        jens "It’s only the empty. I say it first now." id hatch_again_nfdk6z
    hide jens
    with t_dissolve
    if story.told_holbach == "pension":
        label hatch_again_cnaabh hide:
        "Krol had been a pensioner since Monday. He had come in all the same, for the seat." id hatch_again_cnaabh
    label hatch_again_s2fuq5 hide:
    show krol grumbling
    krol "My knee’s not said a word since breakfast, and you’d think I’d be glad." id hatch_again_s2fuq5
    if story.mika == "safe":
        label hatch_again_m4jsbi hide:
        $ cue.sound("knock_twice")
        show mika standing level at at_centre
        with t_dissolve
        "Two knocks, at the tailgate. School shoes, and a goods label tied to one ankle." id hatch_again_m4jsbi
        label hatch_again_vsqjut hide:
        mika "There was a train the other way. I’ve brought your label back." id hatch_again_vsqjut
        label hatch_again_dwx6i6 hide:
        show vogt shaken
        vogt "We put you on a train, girl. We put you on four hundred miles an hour." id hatch_again_dwx6i6
        label hatch_again_gtpcpa hide:
        show mika amused
        mika "I was there by breakfast, and there wasn’t anybody to ask." id hatch_again_gtpcpa
        if story.mother == "sent_away":
            label hatch_again_5e3prx hide:
            show mika level
            mika "Mum’s not at home. The door’s on, though. There’s a ticket gone, to Ravensmark. Who told her Ravensmark?" id hatch_again_5e3prx
        else:
            label hatch_again_56jq4t hide:
            "By the glove shop stood a woman in works clogs, one mended with the lid of a tin. She was not looking at the lectern. She had hold of the end of the satchel strap." id hatch_again_56jq4t
        label hatch_again_z274m8 hide:
        show krol soft
        krol "Get behind the engine, girl. It’s the warm side." id hatch_again_z274m8
        hide mika
        with t_dissolve
    elif story.mika == "taken":
        label hatch_again_ki5smp hide:
        "Number nine was not on post. Section Four had it, and its place had been kept, between two chalk marks." id hatch_again_ki5smp
        if story.mother == "sent_away":
            label hatch_again_yiksyi hide:
            "The third floor of Tinsmith Row had its door back. It was locked. She had gone to another city to stand at another counter." id hatch_again_yiksyi
        else:
            label hatch_again_k6tqau hide:
            "In the chalk stood a woman in works clogs, one mended with the lid of a tin. No steward had liked to move her." id hatch_again_k6tqau
    else:
        label hatch_again_b8cf98 hide:
        "From up here you saw into the hats. In the bands of a good many was a purple corner, folded in." id hatch_again_b8cf98
        if story.mother == "sent_away":
            label hatch_again_fact74 hide:
            "By the glove shop there was a gap the width of a woman. She was in Ravensmark, with two tickets back." id hatch_again_fact74
        else:
            label hatch_again_qru3ud hide:
            "By the glove shop stood a woman in works clogs, one mended with the lid of a tin. She was reading the hats." id hatch_again_qru3ud
    label hatch_again_333y2y hide:
    $ cue.stop("music", fade=3.0)
    show holbach authority kind at at_right
    show rauch standing wary at at_far_right
    with t_dissolve
    "He was four minutes early. He came out by himself, without the coat, and looked first to see who was wet." id hatch_again_333y2y
    label hatch_again_is9mc2 hide:
    "There was a speaker on every second lamp, each a little after the last, so that he came down the street towards her on foot." id hatch_again_is9mc2
    label hatch_again_4tgx8p hide:
    holbach "Good day. You have been kept standing. I am sorry for it." id hatch_again_4tgx8p
    label hatch_again_kr7d99 hide:
    holbach "On Sunday I asked in this street what I should say." id hatch_again_kr7d99
    if story.told_holbach == "proud":
        label hatch_again_gc3zmk hide:
        holbach "A young Wachtmeisterin told me. She said, proud." id hatch_again_gc3zmk
        label hatch_again_its4j4 hide:
        show krol soft
        krol "Was that you? I had my head in a tyre." id hatch_again_its4j4
    if story.told_holbach == "question":
        label hatch_again_q2td65 hide:
        show holbach grave
        holbach "Somebody gave me a thing that is asked here. It has four words." id hatch_again_q2td65
        label hatch_again_djhcab hide:
        "On the prompter it said “an”. She saw him see it." id hatch_again_djhcab
        label hatch_again_t3447p hide:
        holbach "“Where is the answer?”" id hatch_again_t3447p
        label hatch_again_its42y hide:
        "For the first time that day the shoes all turned one way." id hatch_again_its42y
    if story.told_holbach == "pension":
        label hatch_again_n93b26 hide:
        show holbach amused
        holbach "I was told about a knee. It has its pension. It was quite right about the rain." id hatch_again_n93b26
        label hatch_again_gptmtc hide:
        "The kerb laughed. By the pianos stood four women in black who had been adjusted. They laughed a little later." id hatch_again_gptmtc
    label hatch_again_72jvfy hide:
    show holbach grave
    holbach "And so to the three ships. There are families here." id hatch_again_72jvfy
    label hatch_again_fwhk5c hide:
    holbach "I will not have it said that they are lost. They are" id hatch_again_fwhk5c
    if story.rauch == "witness":
        label hatch_again_skynah hide:
        $ stage.camera("close right")
        "The prompter was a roll on two sticks, and Rauch turned it. He turned it now. It came up white." id hatch_again_skynah
        label hatch_again_ppj64n hide:
        show holbach listening
        holbach "I have nothing here." id hatch_again_ppj64n
        label hatch_again_44tvf6 hide:
        "He said it to himself. It went down the street from lamp to lamp: {i}nothing here, nothing here, here.{/i}" id hatch_again_44tvf6
        label hatch_again_t9ncgz hide:
        show rauch open
        rauch "No, sir." id hatch_again_t9ncgz
        label hatch_again_pcnrjh hide:
        "It was the first thing that the families had been told since the ships went. They began to stand up straight." id hatch_again_pcnrjh
    else:
        label hatch_again_6a3iaf hide:
        "The roll turned, and Rauch’s word came up, in good time." id hatch_again_6a3iaf
        label hatch_again_4n4mj3 hide:
        holbach "outstanding. One can be proud of outstanding." id hatch_again_4n4mj3
        label hatch_again_ppfqy4 hide:
        "It went down the street from lamp to lamp. Under the awning the lips kept still." id hatch_again_ppfqy4
    $ stage.camera("wide")
    if story.unrest >= 4:
        label hatch_again_fdgxbs hide:
        $ cue.sound("fist_on_steel")
        "It began at the tram stop, where the last lamp was. They had it late. They came forward, to hear what had been said." id hatch_again_fdgxbs
        label hatch_again_7tjuif hide:
        "The people in front had no forward. A shoe came off, then a row of them." id hatch_again_7tjuif
        label hatch_again_yegeq3 hide:
        show krol alarmed
        krol "Lena. They’re on the plates." id hatch_again_yegeq3
        menu hatch_again_y3cevb (screen="choice"):
            narrator "The launcher hung on its ring, muzzle down. They all knew what it was." id hatch_again_q6wbqd
            "Lift it." (id="hatch_again_a3c2wf", note=_("They will see it. Those who can stop will stop. The rest will remember Sunday.")):
                label hatch_again_mk6tha hide:
                $ story.launcher = "lifted"
                "She brought it up, so that it stood against the sky. She did not put anything in it." id hatch_again_mk6tha
                label hatch_again_n26h7w hide:
                "In front they stopped as if at a kerb. Behind, where they could only see that it was up, somebody screamed, and they went the other way over one another." id hatch_again_n26h7w
                label hatch_again_hzn6se hide:
                show vogt shaken
                vogt "It’s not loaded! It’s not even loaded!" id hatch_again_hzn6se
            "Leave it down." (id="hatch_again_m7pwvq", note=_("It stops nobody. You have a loudhailer, a vehicle, and Krol.")):
                label hatch_again_ivnegj hide:
                $ story.launcher = "left"
                show vogt resolved
                vogt "Sit down! You in front! Sit where you are, and pull the next one down!" id hatch_again_ivnegj
                label hatch_again_hejdya hide:
                show krol alarmed
                krol "On that?" id hatch_again_hejdya
                label hatch_again_fqaj6f hide:
                "The boy sat, with a bump. Then the clogs, the black shoes, a whole kerb of them, like washing coming off a line. The push went over the top and lost its feet." id hatch_again_fqaj6f
                label hatch_again_6i5wy7 hide:
                "Number seven rocked twice. A man had his arm through the wheel. He thanked them while they got it out." id hatch_again_6i5wy7
    elif story.unrest >= 2:
        label hatch_again_uh9b8e hide:
        "They stood well enough. But here and there the toes had begun to point outwards, to the side streets." id hatch_again_uh9b8e
        label hatch_again_gc23sc hide:
        show vogt dry
        vogt "Turn her round, Krol. Slowly. As if it was for the view." id hatch_again_gc23sc
        label hatch_again_v8ebkz hide:
        show krol grumbling
        krol "She’s in reverse. She’s been in reverse since he said “sorry”, only I didn’t like to mention it." id hatch_again_v8ebkz
    else:
        label hatch_again_6c6dr3 hide:
        "Nobody coughed. She had never seen so many feet so still. They were listening for the rest of it." id hatch_again_6c6dr3
    label hatch_again_d34qm6 hide:
    show vogt neutral
    with t_dissolve
    "In the gap you could hear the speakers hum, as far as the works. The lines were open all over the world, with a hum on them." id hatch_again_d34qm6
    label hatch_again_7sc2wa hide:
    vogt "What are they waiting for?" id hatch_again_7sc2wa
    label hatch_again_i4cx7h hide:
    show krol neutral
    krol "Noon, I expect." id hatch_again_i4cx7h
    jump scene_what_fourteen_hears
