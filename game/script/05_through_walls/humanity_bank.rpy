# Generated from game/story/chapters/05_through_walls/humanity_bank.yaml by `python3 -m tools build`. Do not edit.

label scene_humanity_bank:
    $ record.scene("humanity_bank")
    scene place humanity_bank cold
    with t_fade
    $ cue.ambience("bank_cold")
    show purcell standing anxious at at_left
    show ines standing hard at at_centre
    show gustav standing listening at at_far_left
    with t_dissolve
    if story.wim_alive:
        show wim standing worried at at_far_right
        with t_dissolve
    label humanity_bank_6cpwzi hide:
    show bettine seated neutral at at_right
    with t_dissolve
    "Under the flats it was white, and very cold. Behind a counter with a green shade sat a woman in a fur coat." id humanity_bank_6cpwzi
    label humanity_bank_qrehqh hide:
    bettine "Good evening. Deposit or withdrawal?" id humanity_bank_qrehqh
    label humanity_bank_9tv7w4 hide:
    show purcell polite
    purcell "Neither, ma’am. We’re only passing through." id humanity_bank_9tv7w4
    label humanity_bank_s3vd6v hide:
    show bettine puzzled
    bettine "“Passing through” is neither. One could enter it as a visit, if the visitor had been announced." id humanity_bank_s3vd6v
    label humanity_bank_wq4hpk hide:
    "She had a rubber stamp on a chain. On the shelves at her back, in jars, were hands." id humanity_bank_wq4hpk
    label humanity_bank_pviwnr hide:
    "Each had a card. {i}Left, seamstress. Right, cellist. Pair, bricklayer, never idle.{/i} They lay with the palms up." id humanity_bank_pviwnr
    if story.wim_alive:
        label humanity_bank_mhfr2z hide:
        wim "Are they anyone’s?" id humanity_bank_mhfr2z
        label humanity_bank_666cr8 hide:
        show bettine proud
        bettine "They are the property of humanity, in due course. It is on the front of the leaflet." id humanity_bank_666cr8
    if not story.wim_alive:
        label humanity_bank_4zc4rh hide:
        show gustav gentle
        gustav "Wim would have asked if they were anyone’s." id humanity_bank_4zc4rh
        label humanity_bank_5z62gt hide:
        show bettine proud
        bettine "I am asked it most days. They are the property of humanity, in due course." id humanity_bank_5z62gt
    label humanity_bank_vzf7ik hide:
    $ record.unlock("humanity_banks", 1)
    purcell "The door at the end. Where does it go?" id humanity_bank_vzf7ik
    label humanity_bank_353rvi hide:
    bettine "To the drain, by a wheel. It closes of itself, so as to preserve the cold, and so must be held by somebody. The makers have been written to." id humanity_bank_353rvi
    label humanity_bank_tn5gq4 hide:
    "Ines went and put her shoulder to the wheel. It moved, and moved back." id humanity_bank_tn5gq4
    label humanity_bank_7g5waa hide:
    "The last bay before it was seed: two hundred and twelve drawers, brass, each with its card. One stood open. There was nothing in it but a square where the frost was thinner." id humanity_bank_7g5waa
    label humanity_bank_t89ziu hide:
    show purcell listening
    purcell "Somebody has had this one." id humanity_bank_t89ziu
    label humanity_bank_j8vs2h hide:
    bettine "Tin forty, withdrawn. A lady, eleven days ago, at the counter like anybody else, for the Svalbard rye. I have her signature here." id humanity_bank_j8vs2h
    label humanity_bank_34p725 hide:
    "It was a drawing of a leaf." id humanity_bank_34p725
    label humanity_bank_gwq7am hide:
    $ record.unlock("svalbard", 1)
    show gustav listening
    gustav "There’s feet in the cellar behind us, sir. They’re not singing, so they’re not Army." id humanity_bank_gwq7am
    label humanity_bank_vfe26m hide:
    show ines hard
    ines "Bay nine’s a wall, four minutes. Up the stairs and round by the court, nine, with windows." id humanity_bank_vfe26m
    label humanity_bank_d39z7i hide:
    ines "Or he holds the wheel. Four minutes, and one of us stays." id humanity_bank_d39z7i
    label humanity_bank_3a8r5s hide:
    show bettine stern
    bettine "Bay nine is a party wall with the drain, young man. It has two hundred and eleven tins on this side of it and a great deal of water on the other." id humanity_bank_3a8r5s
    show bettine stern
    menu humanity_bank_n6ia9y (screen="choice"):
        bettine "Whichever it is, I shall want a receipt." id humanity_bank_zdue95
        "Blow through bay nine." (id="humanity_bank_npvw6c", note=_("Four minutes, and everyone comes along. The drain comes in, and bay nine goes out.")):
            label humanity_bank_vrci7z hide:
            $ story.bank = "blown"
            $ story.vault = "flooded"
            show purcell grieving
            purcell "I’m so sorry. Gustav." id humanity_bank_vrci7z
            label humanity_bank_55h7dt hide:
            show gustav grim
            gustav "This one’s load-bearing. So am I, as it goes." id humanity_bank_55h7dt
            label humanity_bank_zer6h3 hide:
            "Bettine Aalto got down from her stool. She took off her gloves, put the nearest six drawers one on another, and carried them to the counter. She went back for six more." id humanity_bank_zer6h3
            label humanity_bank_mhjebq hide:
            $ cue.stop("music")
            $ cue.sound("bank_burst")
            $ stage.shake("hard")
            show place flooded
            with t_dissolve
            "It came in brown and to the knee. The drawers came out to meet it one after another, and the seed lay on the water like dust on a table. Rye, rice, beans." id humanity_bank_mhjebq
            label humanity_bank_vy47pc hide:
            "She had saved eighteen. She stood among them with the water going round her coat, and wrote." id humanity_bank_vy47pc
            label humanity_bank_js2f8q hide:
            show bettine stricken
            bettine "“One bay.” Sign there. And your name under it, in capitals, so that it can be read afterwards." id humanity_bank_js2f8q
            label humanity_bank_b2jymy hide:
            purcell "I don’t know that there’s a word for." id humanity_bank_b2jymy
            label humanity_bank_pve8np hide:
            bettine "There is a column. It is called “other”." id humanity_bank_pve8np
            label humanity_bank_bth75n hide:
            "He signed, and she stamped it. Only the stamp was dry." id humanity_bank_bth75n
        "Go round by the court." (id="humanity_bank_v6yigz", note=_("Nine minutes. Nothing is broken. Whoever goes first will be seen from the windows.")):
            label humanity_bank_rzhai6 hide:
            $ story.bank = "court"
            $ story.gustav_alive = story.wim_alive
            show purcell resolved
            purcell "The court." id humanity_bank_rzhai6
            label humanity_bank_8ew8te hide:
            show bettine neutral
            bettine "“No damage. Four minutes’ conversation.” Sign there, please." id humanity_bank_8ew8te
            label humanity_bank_ywygdn hide:
            show gustav wry
            gustav "I’ll go first, sir. I’m what they put in front of things." id humanity_bank_ywygdn
            label humanity_bank_akexdf hide:
            $ cue.stop("music")
            hide bettine
            with t_dissolve
            "At the top of the stairs a door stood open on the court. It was a square of sky with four walls of windows round it, and every window had a curtain." id humanity_bank_akexdf
            if story.wim_alive:
                label humanity_bank_vs6mgr hide:
                show wim worried
                wim "Wait. Wait, sir. Third floor, left of the pipe. That curtain’s breathing. None of the others are." id humanity_bank_vs6mgr
                label humanity_bank_874h65 hide:
                "They went round by the wall on their stomachs, under the sills. It took the nine minutes and a bit over. Somewhere over them, once, somebody sniffed." id humanity_bank_874h65
                label humanity_bank_3wyi5g hide:
                show gustav gentle
                gustav "I’d have walked straight out into that." id humanity_bank_3wyi5g
                label humanity_bank_u2dpxr hide:
                show wim grinning
                wim "I know. I was watching." id humanity_bank_u2dpxr
            else:
                label humanity_bank_v2awnq hide:
                "Gustav went out first, with his hand along the wall. He had just told it good evening." id humanity_bank_v2awnq
                label humanity_bank_mksam2 hide:
                $ cue.sound("distant_shots", caption=_("One shot."))
                hide gustav
                with t_dissolve
                pause 1.5
                "He sat down against it with his ear to the stone, like somebody listening." id humanity_bank_mksam2
                label humanity_bank_rniisi hide:
                show ines hard
                ines "On your stomach, sir. Now. Along the bottom." id humanity_bank_rniisi
                label humanity_bank_ij8kr2 hide:
                "It took what was left of the nine minutes. Gustav had sung under his breath, all day. It was quiet now." id humanity_bank_ij8kr2
        "Leave Gustav to hold the wheel." (id="humanity_bank_xuexgz", note=_("Four minutes, and nothing broken. The rest of you go on. He will have to find his own way home.")):
            label humanity_bank_ae6xvf hide:
            $ story.bank = "door"
            $ story.gustav_alive = story.kitchen_asked
            show gustav wry
            gustav "I’d sort of seen that coming, sir. It’s the shoulders." id humanity_bank_ae6xvf
            label humanity_bank_sqni6e hide:
            $ cue.sound("door_wheel")
            "He leant on the wheel and the door ground open, and went on leaning." id humanity_bank_sqni6e
            if story.kitchen_asked:
                label humanity_bank_p3nnr9 hide:
                "Purcell took Dilan’s key off its string and put it in his breast pocket, since his hands were full." id humanity_bank_p3nnr9
                label humanity_bank_qey74x hide:
                show purcell anxious
                purcell "The back, both sides, and the cellar. He wants it again." id humanity_bank_qey74x
                label humanity_bank_mwcd28 hide:
                show gustav gentle
                gustav "I’ll wipe my feet." id humanity_bank_mwcd28
            if not story.kitchen_asked:
                label humanity_bank_2vj9v7 hide:
                show purcell anxious
                purcell "Which way will you go? After?" id humanity_bank_2vj9v7
                label humanity_bank_pqj65r hide:
                show gustav gentle
                gustav "There’s bound to be a wall, sir." id humanity_bank_pqj65r
            label humanity_bank_pd49ic hide:
            show bettine neutral
            bettine "“One door, held.” I shall want his name in full, if he is staying." id humanity_bank_pd49ic
            label humanity_bank_a9zhhk hide:
            gustav "Hallam. Two ells. Would you have a chair, ma’am? Only for after." id humanity_bank_a9zhhk
            label humanity_bank_g23mrq hide:
            show bettine proud
            bettine "You may have mine." id humanity_bank_g23mrq
            label humanity_bank_rih5rb hide:
            "They went under his arm, one by one, ducking. It shut behind them like a safe." id humanity_bank_rih5rb
            $ cue.stop("music")
    $ record.unlock("humanity_banks", 2)
    jump scene_sewer
