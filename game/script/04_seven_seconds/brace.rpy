# Generated from game/story/chapters/04_seven_seconds/brace.yaml by `python3 -m tools build`. Do not edit.

label scene_brace:
    $ record.scene("brace")
    scene place ruin_window
    with t_fade
    $ cue.ambience("yard_evening")
    menu brace_fn78kg (screen="choice"):
        narrator "What follows at Metro Center is the heaviest scene of the story. An aircraft comes down among people. You can be told it in a few lines instead." id brace_fj56iz
        "Go on." (id="brace_i6vsgh"):
            pass
        "Tell it to me in a few lines." (id="brace_dutryc"):
            jump scene_fall_in_brief
    show purcell kneeling anxious at at_left
    show ines kneeling hard at at_centre
    show gustav standing neutral at at_right
    with t_dissolve
    if story.flickers != "wim":
        show wim standing neutral at at_far_right
        with t_dissolve
    label brace_x38ij3 hide:
    control "All stations Metro, Control. Type 11 on strip two. Brace. Brace. Out." (screen="radio") id brace_x38ij3
    label brace_g42ffz hide:
    "Everybody at Metro Center knelt for the booster, on one knee, with a hand flat to the floor." id brace_g42ffz
    label brace_535tnn hide:
    "From up here it looked like church." id brace_535tnn
    label brace_mk9c6j hide:
    show gustav kneeling neutral
    with t_dissolve
    vane "Sapper Three, Mule Two. Is that you collecting names? You’ll want a bigger book, sweetie, there are eighty of us. Over." (screen="radio") id brace_mk9c6j
    label brace_utd44f hide:
    $ stage.look("purcell", "polite")
    purcell "Mule Two, Sapper Three. I’m so sorry. May I have yours? Over." (screen="radio") id brace_utd44f
    label brace_trzpej hide:
    vane "Sapper Three, Mule Two. Vane, Thea. Next to me’s Pryce, who’s eating, he’s always eating, and behind me there’s forty Shock Troop suits stood up with nobody in them. It’s like flying a wardrobe. Over." (screen="radio") id brace_trzpej
    label brace_35ibti hide:
    purcell "Mule Two, Sapper Three. Thank you. Is it Pryce with a Y? Over." (screen="radio") id brace_35ibti
    label brace_suhu5j hide:
    vane "Sapper Three, Mule Two. He says with mustard. Out." (screen="radio") id brace_suhu5j
    $ record.unlock("metro_lines", 1)
    $ record.unlock("shock_troop_armour", 1)
    $ record.unlock("type_11", 1)
    if story.flickers == "wim":
        label brace_vatwju hide:
        wim "Sapper Three, Wim. I’m under your corner. It’s only a boy, sir. He’s reading the instructions. Over." (screen="radio") id brace_vatwju
        label brace_e2qd3u hide:
        $ stage.look("purcell", "anxious")
        purcell "Wim, Sapper Three. Instructions for what? Over." (screen="radio") id brace_e2qd3u
        label brace_uvf2cz hide:
        wim "Sapper Three, Wim. Can’t see. It’s got a fold in it. The little one’s a girl, she’s got a copybook. I’m coming back. Out." (screen="radio") id brace_uvf2cz
        label brace_92j29e hide:
        "He could be seen on the far side of the pad, stepping over kneeling people and begging their pardon." id brace_92j29e
    if story.flickers == "trusted":
        label brace_wsfe7w hide:
        "Across the street the two warm shapes had got down on one knee like everybody else." id brace_wsfe7w
    if story.flickers == "queried":
        label brace_8dv4xy hide:
        "Across the street the two warm shapes had become one. Purcell had his thumb on the switch, and cleared the channel." id brace_8dv4xy
    label brace_5jqweu hide:
    "Samira Tull set the lid on the urn. The queue knelt in the order in which it had been standing." id brace_5jqweu
    label brace_nzwrra hide:
    $ cue.stop("music")
    scene place rail_yard falling
    $ cue.sound("booster")
    $ stage.shake("light")
    "The Type 11 went." id brace_nzwrra
    label brace_2q28pm hide:
    pause 0.8
    "One. She left the strip with her nose down, as heavy things do, and the lamps in the huts went out and came on." id brace_2q28pm
    label brace_yysk3b hide:
    pause 1
    $ stage.camera("drift")
    "Two. She had the light of the whole west on her. A man on the pad had a hand up to keep his hat." id brace_yysk3b
    label brace_umucqq hide:
    pause 1
    $ cue.sound("distant_shots", caption=_("A pop, like a cork."))
    ines "MANPAD. Corner of Third and Hallmark." (show_off=True) id brace_umucqq
    label brace_f62umi hide:
    "Three. The smoke was white and quite small. It came off the corner of the roof like breath off a horse." id brace_f62umi
    $ cue.stop("ambience")
    menu brace_m77aji (screen="choice"):
        narrator "That left four. He had a voice, a turret that did not lock, and a handset." id brace_abyz9x
        "Shout to the ground crew to get clear." (id="brace_2a22ww", note=_("They will hear you, and run. They will run to whatever looks strongest.")):
            label brace_9xaz2z hide:
            $ story.seconds = "shouted"
            purcell "Off the pad! Run! Run!" (show_off=True) id brace_9xaz2z
            label brace_mimgyn hide:
            pause 0.6
            "Four. They looked up at the window, at him. Then they ran." id brace_mimgyn
            label brace_rpauzr hide:
            pause 0.8
            "Five. They ran for the booking hall, which had walls." id brace_rpauzr
            if story.flickers == "wim":
                label brace_w4p2pn hide:
                "In the middle of the yard Wim saw which way the lieutenant’s arm was pointing, and went into the drain like a letter." id brace_w4p2pn
            label brace_tdn8ty hide:
            pause 0.8
            "Six. The pad was clear. One yellow glove lay on it." id brace_tdn8ty
        "Fire the turret at the roof." (id="brace_miumrb", note=_("It may spoil somebody’s next shot. Nothing is holding the barrel.")):
            label brace_8ncu97 hide:
            $ story.seconds = "fired"
            $ cue.sound("turret_burst")
            $ stage.shake("light")
            "Four. The first round went to the roof. The other nine went where the barrel was going." id brace_8ncu97
            label brace_74stxz hide:
            pause 0.8
            "Five. The two warm shapes lay down. So did the whole of the pad, as it had been taught to, flat, where it was." id brace_74stxz
            if story.flickers == "wim":
                label brace_edn3ne hide:
                "Wim lay down with them. He had been nearly across." id brace_edn3ne
            label brace_pe7dsy hide:
            pause 0.8
            "Six. The barrel rolled over the sill and fell three floors." id brace_pe7dsy
        "Tell the pilots to drop." (id="brace_c76wi8", note=_("She may put it down flat and live. She will put it down here.")):
            label brace_cz7xu7 hide:
            $ story.seconds = "dropped"
            purcell "Mule Two, drop it! Drop!" (screen="radio") id brace_cz7xu7
            label brace_grh9sc hide:
            vane "Dropping." (screen="radio") id brace_grh9sc
            label brace_pn2myt hide:
            "Four. Neither of them had said “over”. The nose went down." id brace_pn2myt
            label brace_5xxhx3 hide:
            pause 0.8
            "Five. It took her under it, nearly." id brace_5xxhx3
            if story.flickers == "wim":
                label brace_k5xgu2 hide:
                "Wim had stopped in the middle of the pad with his head back, like somebody at an air show." id brace_k5xgu2
            label brace_aeexfx hide:
            pause 0.8
            "Six. What should have come in by the glass came in by the tail." id brace_aeexfx
    label brace_hhpha8 hide:
    pause 1
    $ stage.flash("white")
    "Seven." id brace_hhpha8
    label brace_6qt9xk hide:
    $ cue.sound("aircraft_down")
    $ stage.shake("hard")
    show place after
    pause 2
    "The sky was empty. It was a nice evening." id brace_6qt9xk
    label brace_p36xjr hide:
    pause 1.2
    "She had come down on the headquarters, on the stove and the map tables and the people who had gone in to get their soup." id brace_p36xjr
    label brace_ab98nc hide:
    "In the window Lieutenant Purcell was still on one knee. He noticed that he was counting. He had got to sixteen." id brace_ab98nc
    if story.seconds == "fired":
        label brace_dtc3v2 hide:
        ines "I aimed it, sir. You should know that it did go there first." (show_off=True) id brace_dtc3v2
    if story.seconds == "shouted":
        label brace_n8zpwd hide:
        gustav "They heard you, sir. You’ve a good carrying voice." (show_off=True) id brace_n8zpwd
    if story.seconds == "dropped":
        label brace_9q7589 hide:
        gustav "She heard you, sir. She did what you said." (show_off=True) id brace_9q7589
    label brace_5e7evv hide:
    ines "Stairs. Sir. Now." (show_off=True) id brace_5e7evv
    jump scene_headquarters
