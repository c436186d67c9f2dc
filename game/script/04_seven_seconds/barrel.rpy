# Generated from game/story/chapters/04_seven_seconds/barrel.yaml by `python3 -m tools build`. Do not edit.

label scene_barrel:
    label barrel_kyd7bj hide:
    $ record.scene("barrel")
    scene place rail_yard before
    with t_fade
    $ cue.ambience("yard_evening")
    "Seven Seconds of Sky" (screen="card", show_subtitle=_("D-3, New Hope, Metro Center")) id barrel_kyd7bj
    label barrel_f3crpg hide:
    "18:52 \ Type 11 away from strip two, armour aboard.\n18:52 \ Lost on the headquarters. Dead, 26.\n19:14 \ Vonnegut: they are at the transmitter. Purcell sent." (screen="sheet", show_style="log") id barrel_f3crpg
    label barrel_mvhxjt hide:
    $ cue.music("siege", fade=3.0)
    "Metro Center Station had lost its roof in a winter that nobody could now date, and an airfield had moved in where the trains used to be." id barrel_mvhxjt
    label barrel_pipv9u hide:
    "It had a magnetic strip, four huts, traffic control in the signal box, and a headquarters in the booking hall, because the booking hall had a stove." id barrel_pipv9u
    label barrel_ba8sph hide:
    "Aircraft left it low, along the open metro lines, to dodge the MANPADs on the roofs. From the strip to the first tunnel was seven seconds in which all of New Hope could see you. The pilots called that part sky." id barrel_ba8sph
    label barrel_8yk6ad hide:
    $ record.unlock("new_hope", 1)
    $ record.unlock("agsl", 1)
    scene place ruin_window
    show purcell kneeling anxious at at_left
    show ines kneeling dry at at_centre
    show gustav standing neutral at at_right
    show wim standing neutral at at_far_right
    with t_fade
    ines "It won’t lock." id barrel_8yk6ad
    label barrel_fgkm2p hide:
    gustav "It’s shy. It’s had a fall." id barrel_fgkm2p
    label barrel_28v69j hide:
    purcell "From where?" id barrel_28v69j
    label barrel_zbbdnf hide:
    ines "Up there, sir. With the floor." id barrel_zbbdnf
    label barrel_xqb4te hide:
    "The turret belonged to Lieutenant Purcell’s light combat engineers, and covered the whole yard. Its barrel could be pushed home with one finger, and pulled out again with the same finger." id barrel_xqb4te
    label barrel_zujx2k hide:
    show purcell polite
    purcell "And when will it lock, Private Caro?" id barrel_zujx2k
    label barrel_89zdki hide:
    ines "When the sweepers bring another barrel from the logi point. And it’s Corporal." id barrel_89zdki
    label barrel_4uhdfs hide:
    show purcell anxious
    purcell "Sorry, I had you down as Private. What do they call you at home?" id barrel_4uhdfs
    label barrel_ku3wuv hide:
    ines "Late." id barrel_ku3wuv
    label barrel_whruk5 hide:
    show gustav wry
    gustav "Ines, sir. I’m Gustav, I do walls. The one who can’t sit down is Wim." id barrel_whruk5
    label barrel_wszppe hide:
    show wim grinning
    wim "I can sit down. I’ve seen it done." id barrel_wszppe
    label barrel_4iis3v hide:
    "Purcell wrote it in the notebook that hung round his neck. {i}Caro, Ines, Cpl. Hallam, Gustav, walls. Dekker, Wim, runs.{/i}" id barrel_4iis3v
    label barrel_rpyeyd hide:
    "He had been in New Hope for nine hours and meant to have everybody’s name by nightfall. Whoever was out of reach he asked for on the net." id barrel_rpyeyd
    label barrel_t27xy9 hide:
    $ stage.look("purcell", "polite")
    purcell "Control, Sapper Three. Who is the corporal on the strip, with yellow gloves? Over." (screen="radio") id barrel_t27xy9
    label barrel_2qhk5s hide:
    control "Sapper Three, Control. Stroud. Is this traffic? Over." (screen="radio") id barrel_2qhk5s
    label barrel_2fszry hide:
    purcell "Control, Sapper Three. Stroud with a U? Over." (screen="radio") id barrel_2fszry
    label barrel_nsr4yx hide:
    control "Sapper Three, Control. Mireille Stroud, with a U, and a Type 11 to load. And I’m Tabor, since you’ll ask. Out." (screen="radio") id barrel_nsr4yx
    label barrel_4kvntm hide:
    show ines dry
    ines "That’s in clear, sir. Half the city has that band." id barrel_4kvntm
    label barrel_4khrm8 hide:
    "He put down Stroud, and Tabor, which made fifty-eight." id barrel_4khrm8
    label barrel_59mkp8 hide:
    "At half past six a girl of about nine came up the stairs with a tray of matches, as she did to every window on the yard. On her sleeve was the white square of the neutral zones." id barrel_59mkp8
    label barrel_fbxq3z hide:
    "The tray was lined with the New Frankfurt evening paper." id barrel_fbxq3z
    if story.hand == "gas":
        label barrel_tm5v98 hide:
        "{i}AIRING OF HIGH STREET{/i}, it said, and thirty names, as far as the matchboxes let one see. He read what he could." id barrel_tm5v98
    elif story.hand == "bag":
        label barrel_u5mvev hide:
        "{i}PISTOL AT CELEBRATION{/i}, it said. He looked for the name under it, and there was a printer’s flower." id barrel_u5mvev
    else:
        label barrel_d58239 hide:
        "{i}A DISTURBANCE{/i}, it said, and one name, Kessel, A. He asked if she knew him. She said that it was only for the tray." id barrel_d58239
    label barrel_bd4pek hide:
    "“That’s broken,” she said, about the turret." id barrel_bd4pek
    label barrel_6u7uh8 hide:
    show purcell polite
    purcell "It is, rather. What’s your name?" id barrel_6u7uh8
    label barrel_5x6w8t hide:
    "“Tove. Two boxes a mark.”" id barrel_5x6w8t
    label barrel_gmqjbg hide:
    purcell "Tove what?" id barrel_gmqjbg
    label barrel_qzx5u9 hide:
    control "Sapper Three, Control. Your barrel’s at the logi point, on a barrow, behind a stove. Confirm you still want it? Over." (screen="radio") id barrel_qzx5u9
    label barrel_vhwfcq hide:
    purcell "Control, Sapper Three. Very much. Over." (screen="radio") id barrel_vhwfcq
    label barrel_h6gz3d hide:
    "When he turned round there were four boxes on the sill, and he heard her on the stairs." id barrel_h6gz3d
    label barrel_byjzku hide:
    "He wrote {i}Tove, matches{/i}, and left a gap." id barrel_byjzku
    label barrel_t7ayv6 hide:
    show gustav gentle
    gustav "You’ll get her on the way down. She does the tea queue next." id barrel_t7ayv6
    label barrel_qwsyfz hide:
    "Below them it was the change of shift. The day people had not gone and the night people had come. For ten minutes the pad held twice the hands that it needed, and Samira Tull came round with the urn." id barrel_qwsyfz
    label barrel_j5xrbk hide:
    $ record.unlock("neutral_zones", 1)
    show ines hard
    show wim neutral
    with t_dissolve
    wim "I’ve got the thermal, sir. Two on the roof opposite, Third and Hallmark, sat down. One’s small." id barrel_j5xrbk
    label barrel_p36rhf hide:
    show purcell listening
    purcell "Whose?" id barrel_p36rhf
    label barrel_z69a5c hide:
    ines "Marksmen. Ours like that roof." id barrel_z69a5c
    label barrel_cptk2m hide:
    purcell "For certain?" id barrel_cptk2m
    label barrel_cvzbup hide:
    ines "If they were the other sort they’d have said something by now." id barrel_cvzbup
    label barrel_zyr7tk hide:
    "The shapes flickered in the glass, at three hundred metres, on an old battery. One of them seemed to be writing." id barrel_zyr7tk
    menu barrel_4bf2az (screen="choice"):
        narrator "Strip two was lighting up, a lamp at a time. There were four minutes, perhaps five." id barrel_6chtyg
        "Trust it. They will be marksmen." (id="barrel_nz2dwh", note=_("Nobody has to cross the yard, and nobody has to be bothered.")):
            label barrel_5ges7q hide:
            $ story.flickers = "trusted"
            show purcell polite
            purcell "Then it would be rude to stare." id barrel_5ges7q
            label barrel_4xiwry hide:
            "He raised a hand to the roof. After a moment one of the warm shapes raised a hand to him." id barrel_4xiwry
            label barrel_ctx3wz hide:
            purcell "There. Ours." id barrel_ctx3wz
        "Query it on the net." (id="barrel_9w4d3f", note=_("Control has both shifts on the pad and an aircraft on the strip. He will not thank you.")):
            label barrel_i6s563 hide:
            $ story.flickers = "queried"
            $ stage.look("purcell", "anxious")
            purcell "Control, Sapper Three. Two heat sources, roof, Third and Hallmark. Are they ours? Over." (screen="radio") id barrel_i6s563
            label barrel_gh6f72 hide:
            control "Sapper Three, Control. I’ve eighty people and a Type 11 on one channel. Clear this channel. Out." (screen="radio") id barrel_gh6f72
            label barrel_yhx6vq hide:
            vane "Sapper Three, Mule Two. Two what? Over." (screen="radio") id barrel_yhx6vq
            label barrel_zqt67c hide:
            control "Mule Two, Control. Nothing for you. Strip is yours. Out." (screen="radio") id barrel_zqt67c
            label barrel_r8nm6e hide:
            wim "Was that a yes?" id barrel_r8nm6e
            label barrel_vuiqbv hide:
            show ines dry
            ines "That was an out." id barrel_vuiqbv
        "Send Wim to look." (id="barrel_scwcc8", note=_("He is the fastest you have. He will be in the open there and back, and the way back is across the pad.")):
            label barrel_4t2ebf hide:
            $ story.flickers = "wim"
            show purcell anxious
            purcell "Only to look. Don’t go up. If there’s any doubt at all you’re to come straight home." id barrel_4t2ebf
            label barrel_nfzxbh hide:
            show wim grinning
            wim "I can run there and back before you finish worrying." id barrel_nfzxbh
            label barrel_weyjrr hide:
            hide wim
            with t_dissolve
            "He took the stairs in two noises. Then he was out in the yard, saying hello to people." id barrel_weyjrr
    label barrel_zwzigi hide:
    $ cue.music("siege pressed")
    $ cue.sound("tremor")
    "Dust ran down the wall in a line. Along the sill the matches set out for the edge, all four boxes, in file." id barrel_zwzigi
    jump scene_brace
