# Generated from game/story/chapters/08_fourteen_actual/four_away.yaml by `python3 -m tools build`. Do not edit.

label scene_four_away:
    label four_away_z73nce hide:
    $ record.scene("four_away")
    scene place type_20_cockpit dark
    with t_fade
    $ cue.music("the_count")
    $ cue.ambience("cockpit")
    show thal seated grinning at at_left
    with t_dissolve
    $ cue.sound("away")
    thal "Fourteen Actual, Lancer One. Away clean. Somebody feed my fish. Over." (screen="radio") id four_away_z73nce
    label four_away_fxpzq7 hide:
    kehl "Fourteen Actual, Lancer Two. Away. Over." (screen="radio") id four_away_fxpzq7
    label four_away_nsnrth hide:
    $ stage.look("moe", "neutral")
    moe "Fourteen Actual, Lancer Three. Away. Over." (screen="radio") id four_away_nsnrth
    label four_away_2gt3fi hide:
    luders "Fourteen Actual, Lancer Four. Away, and I’ve left the kettle on. Over." (screen="radio") id four_away_2gt3fi
    label four_away_qqnvzu hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Four away. The kettle is noted. Line abreast, and stop at forty kilometres. Over." (screen="radio") id four_away_qqnvzu
    label four_away_e8hd3s hide:
    "They had the grey planet below, and the wrecks coming up ahead like a town that has had a fire." id four_away_e8hd3s
    label four_away_c6ji28 hide:
    "In front of the wrecks was the stranger." id four_away_c6ji28
    label four_away_ecaeuw hide:
    $ stage.camera("push")
    "He had not thought that it would be white. It was longer than the station. It had rows of round windows, and lights in some of them, as if people were still up." id four_away_ecaeuw
    label four_away_kfbvyh hide:
    "There was nothing on it that pointed at anything." id four_away_kfbvyh
    $ stage.camera("wide")
    if story.warp == "spooled":
        label four_away_8bjcdw hide:
        show place white
        with t_dissolve
        "The warp glass in the panel burned white. He had only ever seen that on the tape." id four_away_8bjcdw
        label four_away_yayzv9 hide:
        kehl "Fourteen Actual, Lancer Two. That’s live. That’s a weapon, live. Over." (screen="radio") id four_away_yayzv9
        label four_away_nj5nmj hide:
        $ stage.look("renner", "stern")
        renner "Lancer Two, Fourteen Actual. It may be a drive. The glass cannot tell them apart. Over." (screen="radio") id four_away_nj5nmj
        label four_away_eqps3n hide:
        kehl "Fourteen Actual, Lancer Two. Can you? Over." (screen="radio") id four_away_eqps3n
        label four_away_wbfd53 hide:
        renner "Lancer Two, Fourteen Actual. Hands in laps. Out." (screen="radio") id four_away_wbfd53
    elif story.warp == "ready":
        label four_away_3sqbxa hide:
        show place amber
        with t_dissolve
        "The warp glass in the panel showed amber. It could leave, then, and it had not left." id four_away_3sqbxa
        label four_away_i3vw85 hide:
        kehl "Fourteen Actual, Lancer Two. She’s got one foot on the floor. Over." (screen="radio") id four_away_i3vw85
        label four_away_q26fhh hide:
        $ stage.look("moe", "level")
        moe "Lancer Two, Lancer Three. So have we. Over." (screen="radio") id four_away_q26fhh
        label four_away_hr4967 hide:
        $ stage.look("renner", "neutral")
        renner "Lancer flight, Fourteen Actual. Amber is permitted. Out." (screen="radio") id four_away_hr4967
    else:
        label four_away_qfgcfk hide:
        "The warp glass in the panel was dark. He tapped it. It stayed dark." id four_away_qfgcfk
        label four_away_yb6duq hide:
        luders "Fourteen Actual, Lancer Four. Glass is cold. Is it a wreck? Over." (screen="radio") id four_away_yb6duq
        label four_away_epedw5 hide:
        $ stage.look("moe", "level")
        moe "Lancer Four, Lancer Three. There’s somebody in the third window. They’ve got a cup. Over." (screen="radio") id four_away_epedw5
        label four_away_25f25h hide:
        kehl "Lancer Three, Lancer Two. Nobody comes here cold. It can’t even run. Over." (screen="radio") id four_away_25f25h
        label four_away_vqf5s4 hide:
        thal "Lancer Two, Lancer One. Perhaps it’s heard about the kettle. Out." (screen="radio") id four_away_vqf5s4
    $ record.unlock("warp_glass", 1)
    if story.home == "alarm":
        label four_away_pkkqjb hide:
        "Just before noon a needle under the glass went over to its stop and stayed there for as long as it takes to say a long thing twice. It was not talking to them." id four_away_pkkqjb
    else:
        label four_away_jwacni hide:
        "Just before noon a needle under the glass lifted, and lay down again. It had said something short to somebody." id four_away_jwacni
    label four_away_nrvch2 hide:
    $ stage.look("renner", "grave")
    renner "Lancer flight, Fourteen Actual. I am going over to the hailing band. I shall read it once. Keep your sets there. Out." (screen="radio") id four_away_nrvch2
    label four_away_bqkq4a hide:
    $ cue.stop("music")
    "The set clicked. He heard paper come off something, and a man putting on his glasses." id four_away_bqkq4a
    label four_away_p7dvdt hide:
    $ stage.look("renner", "grave")
    renner "Unknown craft. Say who you are and what you came for. Make every weapon safe. If you fire, or we see a weapon live, we fire. Say how you answer." (screen="radio") id four_away_p7dvdt
    label four_away_8z59yw hide:
    pause 1.5
    "Thal waited for the next word, and after a while he saw what it was. All his life a thing that wanted a reply had finished with “over”. The card did not say it." id four_away_8z59yw
    label four_away_y8dnfh hide:
    "12:00:11 \ Moon mast, unattended. Anything else. One voice, in clear, answering.\n12:00:11 \ Original to Receiver 44. Copy to the Watch." (screen="sheet", show_style="log") id four_away_y8dnfh
    label four_away_7fhrad hide:
    "The hailing band hissed. It was a wide, even hiss, like rain on somebody else’s roof." id four_away_7fhrad
    label four_away_iqp79d hide:
    $ cue.music("the_count")
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Nine minutes. Nothing heard. Over." (screen="radio") id four_away_iqp79d
    label four_away_hek89x hide:
    $ stage.look("thal", "grinning")
    thal "Fourteen Actual, Lancer One. Perhaps they’re getting dressed. Over." (screen="radio") id four_away_hek89x
    label four_away_f53rpu hide:
    renner "Lancer One, Fourteen Actual. Perhaps. Out." (screen="radio") id four_away_f53rpu
    label four_away_kin4m2 hide:
    "The lights in the round windows went out, not all at once, and then some of them came on again. Somebody over there was also being told where to sit." id four_away_kin4m2
    label four_away_berssp hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Eight minutes. Nothing heard. Over." (screen="radio") id four_away_berssp
    label four_away_53wbhy hide:
    $ stage.look("thal", "neutral")
    thal "Fourteen Actual, Lancer One. Confirm no reply? Over." (screen="radio") id four_away_53wbhy
    label four_away_jt99v3 hide:
    renner "Lancer One, Fourteen Actual. Confirm. Over." (screen="radio") id four_away_jt99v3
    label four_away_prv4k5 hide:
    $ stage.look("thal", "uneasy")
    thal "Fourteen Actual, Lancer One. Confirm you’d know a reply? Over." (screen="radio") id four_away_prv4k5
    label four_away_cei9z7 hide:
    pause 1
    $ stage.look("renner", "tired")
    renner "Lancer One, Fourteen Actual. I know what a set does when there is one. It is not doing that. Over." (screen="radio") id four_away_cei9z7
    label four_away_aymfc5 hide:
    "The set in a Type 20 had a knob with three positions. The first was the flight, and the second was the hailing band. The third was marked ALL, and was not connected to anything." id four_away_aymfc5
    label four_away_hsucf4 hide:
    "He turned it to ALL. The hiss stopped, and there was only himself, breathing." id four_away_hsucf4
    label four_away_2y7vub hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Seven minutes. Nothing heard. Over." (screen="radio") id four_away_2y7vub
    label four_away_rkjpcx hide:
    "He turned it back for that. He had a joke ready about the knob, and found that he was not going to make it." id four_away_rkjpcx
    jump scene_clicks
