# Generated from game/story/chapters/01_phase_one/hunting_ground.yaml by `python3 -m tools build`. Do not edit.

label scene_hunting_ground:
    label hunting_ground_4yr5ek hide:
    $ record.scene("hunting_ground")
    scene place hunting_ground
    with t_fade
    $ cue.ambience("tall_forest")
    show harrier standing neutral at at_far_left
    show brandt standing wary at at_left
    show shrike standing watchful at at_right
    with t_dissolve
    "She took the first tree for a cliff, and looked for a way round it. It took four minutes." id hunting_ground_4yr5ek
    label hunting_ground_da2x83 hide:
    "There was no wind in here. Very high up, something hummed." id hunting_ground_da2x83
    label hunting_ground_z8weff hide:
    $ record.unlock("polar_forests", 1)
    merlin "Falconer, Merlin. I’m all right now. I’m nice and warm, actually. Over." (screen="radio") id hunting_ground_z8weff
    label hunting_ground_z6gzag hide:
    show harrier grim
    harrier "That’s the not fine." id hunting_ground_z6gzag
    label hunting_ground_qj4c37 hide:
    "Then there was somebody standing between two roots." id hunting_ground_qj4c37
    label hunting_ground_cxxrtq hide:
    "It was not hiding. It had picked the one patch of light in the wood and stood in it, arms down, as for a photograph." id hunting_ground_cxxrtq
    label hunting_ground_kx2zy8 hide:
    show oru standing still at at_centre
    with t_dissolve
    show harrier counting
    harrier "One. Two metres thirty. Nothing in its hands." id hunting_ground_kx2zy8
    label hunting_ground_iwrwm2 hide:
    show shrike cheerful
    shrike "Lovely day. You can see all the way to my safety catch." id hunting_ground_iwrwm2
    label hunting_ground_ebke2y hide:
    "Felt in layers, bark-cloth, a snow visor cut from horn. From shoulder to shoulder went an arch of copper, wound as close as a basket. She knew the wire. It was issue." id hunting_ground_ebke2y
    label hunting_ground_k47xa8 hide:
    show oru announcing
    oru "Good evening, sports listeners. You are standing on our roof." id hunting_ground_k47xa8
    label hunting_ground_ipvpnk hide:
    oru "Half-time in the Capital. Level Nine, two. Pump Works, two. A fair score on a heavy pitch. This is Oru-Tesh, reading it." id hunting_ground_ipvpnk
    label hunting_ground_gpuia9 hide:
    merlin "Falconer, Merlin. Who got the second? Over." (screen="radio") id hunting_ground_gpuia9
    label hunting_ground_2aefvq hide:
    brandt "Merlin, Falconer. Quiet. Over." (screen="radio") id hunting_ground_2aefvq
    label hunting_ground_tkikxr hide:
    show oru curious
    oru "The second was a header, from a corner." id hunting_ground_tkikxr
    label hunting_ground_w58p54 hide:
    "The breath set had carried that." id hunting_ground_w58p54
    label hunting_ground_sbqy3u hide:
    kestrel "Falconer, Kestrel. It’s not meant to understand. It’s in the leaflet. Over." (screen="radio") id hunting_ground_sbqy3u
    label hunting_ground_m49mi9 hide:
    show oru amused
    oru "“Know your surface.” Leaflet six. The children do it in voices." id hunting_ground_m49mi9
    label hunting_ground_ymy4jw hide:
    show oru announcing
    oru "And now an appeal, on behalf of our listeners. Zinc cells, of any size. Please give what you can." id hunting_ground_ymy4jw
    label hunting_ground_qy546n hide:
    show oru curious
    oru "A question has also come in. It is about a voice. “One body, two seats. Over.”" id hunting_ground_qy546n
    label hunting_ground_f4tf4w hide:
    "It was her own. It had the breath that she had taken after “body”." id hunting_ground_f4tf4w
    label hunting_ground_sytyt3 hide:
    oru "It says “over” as if somebody might be there. Which of you is that?" id hunting_ground_sytyt3
    label hunting_ground_mh3j3k hide:
    "Four visors took care not to turn." id hunting_ground_mh3j3k
    if story.zero_word in ("again", "out"):
        label hunting_ground_jwn3vi hide:
        oru "We keep the kind ones. We had another today, from under the ground." id hunting_ground_jwn3vi
    if story.zero_word == "again":
        label hunting_ground_sefmu3 hide:
        oru "“Say again. Over.”" id hunting_ground_sefmu3
        label hunting_ground_e8r667 hide:
        "That was a third voice, a tired one, with a desk under it." id hunting_ground_e8r667
    if story.zero_word == "out":
        label hunting_ground_wqdiiy hide:
        oru "“Watch. Out.” A short programme, and warmly received." id hunting_ground_wqdiiy
    if story.zero_word == "nothing":
        label hunting_ground_sgw7ar hide:
        oru "We keep the kind ones. Today somebody under the ground took up the line and breathed. It is still being discussed." id hunting_ground_sgw7ar
    if story.zero_word == "unlifted":
        label hunting_ground_ykqkap hide:
        oru "We rang for a kind one today, under the ground. Nineteen times. There was nobody at home." id hunting_ground_ykqkap
    label hunting_ground_6zrt3i hide:
    show shrike watchful
    shrike "Captain, that’s our wire it’s got on. I’m point. Point’s allowed." id hunting_ground_6zrt3i
    menu hunting_ground_ym6sbu (screen="choice"):
        narrator "The leaflet had two rules. Do not run, and do not speak to it. It did not say what came next." id hunting_ground_fzzftq
        "Say nothing. Leave it to Shrike." (id="hunting_ground_8fm9e4", note=_("He is within his orders. You will not have given one.")):
            label hunting_ground_ndcrm8 hide:
            $ story.greeting = "shot"
            $ story.north = "shut"
            "She said nothing. It was quite easy to do, and lasted about two seconds." id hunting_ground_ndcrm8
            label hunting_ground_panzzu hide:
            $ cue.sound("one_shot")
            $ stage.shake("light")
            "The left arm swung out and came back. Oru looked at the place, and then at Shrike, and waited, as for an announcer who has lost his page." id hunting_ground_panzzu
            label hunting_ground_2geer2 hide:
            show oru still
            oru "Snow in the north, clearing. Casualties in the north, light." id hunting_ground_2geer2
            label hunting_ground_dwf4kp hide:
            show oru grieving
            oru "Why is it always light?" id hunting_ground_dwf4kp
            label hunting_ground_bqrgyb hide:
            hide oru
            with t_dissolve
            $ cue.stop("ambience")
            "The hum went out of the trees. She had not known how much of the forest was humming." id hunting_ground_bqrgyb
            label hunting_ground_dpmkvp hide:
            show shrike startled
            shrike "It’s allowed. I said it was allowed." id hunting_ground_dpmkvp
            label hunting_ground_byky9q hide:
            show harrier grim
            harrier "Nobody said fire." id hunting_ground_byky9q
            label hunting_ground_ph7g7v hide:
            show shrike quiet
            shrike "Nobody said anything. I was listening for it. I thought that was it." id hunting_ground_ph7g7v
            label hunting_ground_dv95u5 hide:
            show brandt shaken
            brandt "Pick up your case." id hunting_ground_dv95u5
            label hunting_ground_2b6zum hide:
            show harrier counting
            harrier "Four drops to the metre." id hunting_ground_2b6zum
            label hunting_ground_menixs hide:
            "They went where the drops went. It was north." id hunting_ground_menixs
        "“Shrike, down.” And wait." (id="hunting_ground_8s3vrb", note=_("Five in the open for as long as it likes, and no line on any form for what you were doing.")):
            $ story.greeting = "waited"
            if story.north == "shut":
                $ story.north = "heard"
            else:
                $ story.north = "open"
            label hunting_ground_mjyu7i hide:
            show brandt resolved
            brandt "Nobody fires. Shrike, that was me saying it to you." id hunting_ground_mjyu7i
            label hunting_ground_abtieu hide:
            shrike "It’s down. Look. Down." id hunting_ground_abtieu
            label hunting_ground_whkqzb hide:
            show oru curious
            oru "That was it. It says “nobody fires” in the same way." id hunting_ground_whkqzb
            label hunting_ground_wgqnzk hide:
            "The rifle came down by the width of a hand. After that nobody did anything at all. Oru was better at it than they were." id hunting_ground_wgqnzk
            label hunting_ground_merepw hide:
            pause 1.5
            show oru announcing
            oru "Here is the weather for listeners on the roof. Four of them fair. The one in the middle cold, and falling." id hunting_ground_merepw
            label hunting_ground_a3buuf hide:
            "It was against the leaflet to answer. She looked at Merlin, and then she looked at Oru. The leaflet had nothing about looking." id hunting_ground_a3buuf
            label hunting_ground_fwyj9u hide:
            "Oru took off the outermost felt, laid it on the snow, and stepped back nine paces." id hunting_ground_fwyj9u
            label hunting_ground_vdcqth hide:
            show harrier counting
            harrier "Nine. It’s left us nine." id hunting_ground_vdcqth
            label hunting_ground_hr6ep2 hide:
            "Merlin was in it to the eyes before there was an order." id hunting_ground_hr6ep2
            label hunting_ground_vw9jqx hide:
            merlin "Falconer, Merlin. I’m cold. I’m really cold. Over." (screen="radio") id hunting_ground_vw9jqx
            label hunting_ground_x8cphm hide:
            show harrier wry
            harrier "That’s better." id hunting_ground_x8cphm
            label hunting_ground_6usg77 hide:
            show oru amused
            oru "Do stay with us." id hunting_ground_6usg77
            label hunting_ground_zaxxi4 hide:
            "Oru walked off into the trees, slowly, and did not look back. They were being led, and they kept their distances." id hunting_ground_zaxxi4
            $ record.unlock("cisri", 2)
        "Answer it. In forecast." (id="hunting_ground_t5xcvn", note=_("An offence, and you will have spoken first. The north keeps the voices it is given.")) if story.brandt == "doubting":
            label hunting_ground_ajz9b6 hide:
            $ story.greeting = "answered"
            $ story.north = "open"
            show brandt wry
            brandt "Good day, listeners. Mansonic range. Five on high ground, moving slowly north." id hunting_ground_ajz9b6
            label hunting_ground_ny6v7j hide:
            "Her own people had stopped looking at the trees." id hunting_ground_ny6v7j
            label hunting_ground_ik4g3c hide:
            brandt "Cold in the middle. Visibility good. Some cloud over the orders. The outlook is not known." id hunting_ground_ik4g3c
            label hunting_ground_csvt8e hide:
            show brandt grave
            brandt "Over." id hunting_ground_csvt8e
            label hunting_ground_djpxad hide:
            "High up the hum came together on one note." id hunting_ground_djpxad
            label hunting_ground_8934sj hide:
            show oru grieving
            oru "Eighty winters. That is the first one we were in." id hunting_ground_8934sj
            label hunting_ground_c5gqeu hide:
            show shrike startled
            shrike "You talked to it. You talked first." id hunting_ground_c5gqeu
            label hunting_ground_qx7sg4 hide:
            show harrier counting
            harrier "Fourth. It gave the score, the appeal and the question." id hunting_ground_qx7sg4
            label hunting_ground_8xwaci hide:
            show oru curious
            oru "It was you. “Two seats, over.” You have a cold." id hunting_ground_8xwaci
            label hunting_ground_hrihfm hide:
            brandt "Yes." id hunting_ground_hrihfm
            label hunting_ground_y5evu5 hide:
            brandt "Merlin, Falconer. It’s the regulator that’s gone in yours. The cells are good. Hand them up. Over." (screen="radio") id hunting_ground_y5evu5
            label hunting_ground_geqyq7 hide:
            "Forty zinc cells went into a glove as long as her arm. Oru’s outermost felt came back. Merlin was in it to the eyes before there was an order." id hunting_ground_geqyq7
            label hunting_ground_umspgu hide:
            show oru announcing
            oru "We thank a listener on the mountain." id hunting_ground_umspgu
            label hunting_ground_pkgbgr hide:
            "Oru went ahead of them, and waited wherever the roots were bad." id hunting_ground_pkgbgr
            $ record.unlock("cisri", 2)
    jump scene_listening_place
