# Generated from game/story/chapters/05_through_walls/vonnegut_post.yaml by `python3 -m tools build`. Do not edit.

label scene_vonnegut_post:
    $ record.scene("vonnegut_post")
    scene place vonnegut_hall whole
    with t_fade
    $ cue.ambience("hall_hum")
    show purcell standing anxious at at_left
    show ruth standing grave at at_right
    show ines standing hard at at_far_left
    with t_dissolve
    if story.gustav_alive and story.bank != "door":
        show gustav standing neutral at at_centre
        with t_dissolve
    if story.wim_alive:
        show wim standing worried at at_far_right
        with t_dissolve
    label vonnegut_post_v29nhu hide:
    "They came up by a trap beside the stage. Thirty pupils sat on the benches, satchels in rows, with rifles that had been issued to their grandmothers." id vonnegut_post_v29nhu
    label vonnegut_post_7asan7 hide:
    "On the stage were three operators under blankets, with a cup each. Behind them stood the transmitter, and a lamp was lit on it that said SENT." id vonnegut_post_7asan7
    if story.tannoy == "answered":
        label vonnegut_post_82d5rr hide:
        show ruth amused
        ruth "You came by the way you were told. Write that down, Matti. It is rarer than spelling." id vonnegut_post_82d5rr
    elif story.tannoy == "lied":
        label vonnegut_post_6cwn5w hide:
        show ruth grave
        ruth "I have six out at the Civic steps, Lieutenant, with a torch and a blanket. I sent the ones who worry." id vonnegut_post_6cwn5w
    else:
        label vonnegut_post_mh95n5 hide:
        show ruth patient
        ruth "There you are. I kept them quiet all the way, in case you should change your mind and answer." id vonnegut_post_mh95n5
    if story.flickers == "trusted":
        label vonnegut_post_7wcvw6 hide:
        show purcell shocked
        purcell "I saw them. Two warm shapes. I decided they were ours." id vonnegut_post_7wcvw6
        label vonnegut_post_76xfdf hide:
        "The boy on the front bench had his hands under his knees." id vonnegut_post_76xfdf
        label vonnegut_post_pwtr4d hide:
        matti "You waved, sir. We thought it was meant." id vonnegut_post_pwtr4d
    elif story.flickers == "queried":
        label vonnegut_post_tuzkec hide:
        show purcell shocked
        purcell "I saw them. Two warm shapes. I asked once, and got off the air." id vonnegut_post_tuzkec
        label vonnegut_post_tmj72r hide:
        "The boy on the front bench had his hands under his knees." id vonnegut_post_tmj72r
        label vonnegut_post_r5y29c hide:
        matti "We heard you ask. Pia said, that’s us done. And then you stopped." id vonnegut_post_r5y29c
    else:
        label vonnegut_post_ihh35p hide:
        show purcell shocked
        purcell "I had a man under your corner. He said it was a boy, reading the instructions." id vonnegut_post_ihh35p
        label vonnegut_post_x2tpey hide:
        "The boy on the front bench had his hands under his knees." id vonnegut_post_x2tpey
        label vonnegut_post_5ik2xd hide:
        matti "I was on four. You’ve to wait for the tone." id vonnegut_post_5ik2xd
    label vonnegut_post_zb7cv4 hide:
    ruth "This is Matti Holm. He reads slowly. I had him read it all through, and then to somebody else, before he touched it." id vonnegut_post_zb7cv4
    label vonnegut_post_dxaakt hide:
    "She looked down at Purcell’s boots." id vonnegut_post_dxaakt
    if story.kitchen_asked:
        label vonnegut_post_w22f22 hide:
        show ruth patient
        ruth "That’s Yara’s. She never salts it. You knocked, I was told so before your feet were wiped." id vonnegut_post_w22f22
    if not story.kitchen_asked:
        label vonnegut_post_rh8r2p hide:
        show ruth grave
        ruth "That’s leek. That was somebody’s supper." id vonnegut_post_rh8r2p
    if story.vault == "flooded":
        label vonnegut_post_cs226h hide:
        ruth "And a bean in your lace. I’m sorry about the bank." id vonnegut_post_cs226h
    if story.wim_alive and (story.gustav_alive and story.bank != "door"):
        label vonnegut_post_p6ks64 hide:
        show ruth patient
        ruth "And all four of you. I do like to see a class complete." id vonnegut_post_p6ks64
    elif story.wim_alive or story.gustav_alive and story.bank != "door":
        label vonnegut_post_v7zat8 hide:
        show ruth grave
        ruth "I had four on my page. I see three." id vonnegut_post_v7zat8
    elif not story.wim_alive and not (story.gustav_alive and story.bank != "door"):
        label vonnegut_post_w7bwhn hide:
        show ruth grave
        ruth "I had four on my page. I see two." id vonnegut_post_w7bwhn
    if not story.wim_alive:
        label vonnegut_post_ye4ab7 hide:
        show purcell grieving
        purcell "Dekker, Wim. On the pad, or near it. He was running." id vonnegut_post_ye4ab7
    if not story.gustav_alive and story.bank == "court":
        label vonnegut_post_dgs6vu hide:
        show purcell grieving
        purcell "Hallam, Gustav. In the court. He’d gone first." id vonnegut_post_dgs6vu
    if not story.gustav_alive and story.bank == "door":
        label vonnegut_post_7j7qjr hide:
        show purcell grieving
        purcell "Hallam, Gustav. He’s holding a door for us. We’ve rather stopped hearing him hold it." id vonnegut_post_7j7qjr
    if story.gustav_alive and story.bank == "door":
        label vonnegut_post_hwmkqm hide:
        purcell "Gustav is holding a door for us. He has the key." id vonnegut_post_hwmkqm
    if not story.wim_alive or not story.gustav_alive:
        $ cue.sound("chalk")
    label vonnegut_post_5ucasq hide:
    purcell "When did it go up? We heard it at nine minutes to." id vonnegut_post_5ucasq
    label vonnegut_post_u4iv9t hide:
    ruth "That was only Station 12 lighting the motor. I finished here at twenty past seven." id vonnegut_post_u4iv9t
    label vonnegut_post_2wzach hide:
    show ines hard
    ines "Twenty past seven we were at the yard wall. He’d just got his pencil out." id vonnegut_post_2wzach
    if not story.kitchen_asked:
        label vonnegut_post_2kqh2b hide:
        show purcell grieving
        purcell "Then there was time to knock." id vonnegut_post_2kqh2b
    if story.bank == "blown":
        label vonnegut_post_tcseub hide:
        show purcell grieving
        purcell "Then we could have gone round." id vonnegut_post_tcseub
    if not story.gustav_alive:
        label vonnegut_post_8zrq3k hide:
        show purcell grieving
        purcell "Then Gustav." id vonnegut_post_8zrq3k
    label vonnegut_post_m9pz7a hide:
    show ruth patient
    ruth "And none of you has asked me what it says." id vonnegut_post_m9pz7a
    label vonnegut_post_dyfcfu hide:
    $ cue.stop("music")
    "She had it on one sheet, both sides, in a very clear hand." id vonnegut_post_dyfcfu
    label vonnegut_post_ryj9qa hide:
    "{i}To anyone. This is New Hope, on Malcarri, both sides of the street. We ask to be counted.{/i} Then it was names." id vonnegut_post_ryj9qa
    label vonnegut_post_g46jqm hide:
    $ stage.camera("close right")
    ruth "Since the first of the month, yours and mine, in order. The drone has two hundred and eighty-two. This copy has tonight on it." id vonnegut_post_g46jqm
    if story.twenty_six == "sent":
        label vonnegut_post_gpcp4h hide:
        ruth "We took your twenty-six down off the wireless, as dictation. One of them wanted a surname. I had it." id vonnegut_post_gpcp4h
    if story.twenty_six == "trimmed":
        label vonnegut_post_6xnhzy hide:
        ruth "They read seventeen. Matti had counted it from the roof, and he got twenty-six. I marked the wireless wrong." id vonnegut_post_6xnhzy
    if story.twenty_six == "held":
        label vonnegut_post_ivpf6w hide:
        ruth "We had the wireless on for your names. It played a waltz. So I have put down those I knew, and left lines." id vonnegut_post_ivpf6w
    label vonnegut_post_c7dt5v hide:
    show purcell grieving
    purcell "You chose shift change." id vonnegut_post_c7dt5v
    label vonnegut_post_rcckd8 hide:
    show ruth grave
    ruth "It doubled the hands on the pad. I needed every eye in the city at that end of it. Yes." id vonnegut_post_rcckd8
    if not story.struck and (story.twenty_six == "sent" or story.kitchen_asked):
        label vonnegut_post_eb5q26 hide:
        ruth "It has gone to anyone. But they’re a long way off, and the street’s outside. I’d like it read to the street. On your net, in an Army voice." id vonnegut_post_eb5q26
    if not (not story.struck and (story.twenty_six == "sent" or story.kitchen_asked)):
        label vonnegut_post_e2dfqz hide:
        show ruth tired
        ruth "I meant to ask you to read it to the street, in an Army voice." id vonnegut_post_e2dfqz
    if story.struck:
        label vonnegut_post_xrb2ic hide:
        show ruth tired
        ruth "But you’ve put one on the reading class. They were on page eleven. I find that I can’t sit and be read to." id vonnegut_post_xrb2ic
    if not story.struck and not (not story.struck and (story.twenty_six == "sent" or story.kitchen_asked)):
        label vonnegut_post_2jih9m hide:
        show ruth tired
        ruth "But our nine were never read, and I’m told there’s a wall down at Yara’s. I don’t know yet that you can read." id vonnegut_post_2jih9m
    label vonnegut_post_p67wuv hide:
    $ stage.camera("wide")
    army "Sapper Three, Fourth Company. Reiss. I’m at the front doors with sixty and a gun. Say where they’re sitting and get your head down. Over." (screen="radio") id vonnegut_post_p67wuv
    menu vonnegut_post_q4bnr7 (screen="choice"):
        narrator "Sixty outside, thirty on the benches, three on the chairs. Everyone waited for somebody to say what they were." id vonnegut_post_tu7s26
        "Tell Reiss where they are sitting." (id="vonnegut_post_sha3vr", note=_("One sentence, and the post is back inside a minute. Nobody can promise who will be in it.")):
            $ story.vonnegut = "rubble"
        "Go back down, and hold the company outside." (id="vonnegut_post_5hhwhu", note=_("Nobody is shot tonight. She keeps the hall, the transmitter and the three, and it is all still here tomorrow.")):
            $ story.vonnegut = "held"
        "Read it aloud, on the net." (id="vonnegut_post_xket2h", note=_("The Army does not read such things. Your dead are on it beside theirs, and your name will be on the reading.")) if not story.struck and (story.twenty_six == "sent" or story.kitchen_asked):
            $ story.vonnegut = "truce"
    if story.vonnegut == "rubble":
        label vonnegut_post_5avdpf hide:
        purcell "Fourth, Sapper Three. Benches, both sides, front to back. Three of ours on the stage, left. Over." (screen="radio") id vonnegut_post_5avdpf
        label vonnegut_post_a8dqj8 hide:
        army "Sapper Three, Fourth. Thank you. Out." (screen="radio") id vonnegut_post_a8dqj8
        label vonnegut_post_pxvhh5 hide:
        "Ruth had heard him to the end." id vonnegut_post_pxvhh5
        label vonnegut_post_ttnzig hide:
        show ruth grave
        ruth "Register, everybody. Sit up." id vonnegut_post_ttnzig
        label vonnegut_post_mp4nb3 hide:
        "They sat up." id vonnegut_post_mp4nb3
        label vonnegut_post_jptki4 hide:
        $ cue.stop("ambience")
        $ cue.sound("storming")
        $ stage.flash("white")
        show place burning
        with t_dissolve
        pause 2
        $ cue.ambience("fire_near")
        show ruth grieving
        with t_dissolve
        "It took less than a minute." id vonnegut_post_jptki4
        label vonnegut_post_34n4zj hide:
        "The sergeant was still in his chair with the cup in his hand. The other two chairs had gone over, with a cabinet on them." id vonnegut_post_34n4zj
        label vonnegut_post_bmipvz hide:
        show purcell shocked
        purcell "What were they called?" id vonnegut_post_bmipvz
        label vonnegut_post_ni42bd hide:
        "“Boyle, sir,” said the sergeant. “Silvan Boyle. And Edda Marsh. I’m Coates. You talked to Edda, on the set. She liked you, she said you’d asked.”" id vonnegut_post_ni42bd
        label vonnegut_post_nn4yt7 hide:
        "Ruth Adeyemi-Lang sat on the edge of the stage with her hands tied, and the register open beside her. She was calling it. After each name she waited." id vonnegut_post_nn4yt7
        label vonnegut_post_cm6znx hide:
        "Some of the names were answered, from along the wall." id vonnegut_post_cm6znx
    elif story.vonnegut == "held":
        label vonnegut_post_ef9vqs hide:
        $ stage.look("purcell", "resolved")
        purcell "Fourth, Sapper Three. Nobody is to come in. I’m coming out. Over." (screen="radio") id vonnegut_post_ef9vqs
        label vonnegut_post_gsuctg hide:
        army "Sapper Three, Fourth. Out to do what? Over." (screen="radio") id vonnegut_post_gsuctg
        label vonnegut_post_ds67w7 hide:
        purcell "Fourth, Sapper Three. To stand in front of the doors. Over." (screen="radio") id vonnegut_post_ds67w7
        label vonnegut_post_832ae8 hide:
        show ruth patient
        ruth "That isn’t an answer, Lieutenant." id vonnegut_post_832ae8
        label vonnegut_post_6twqj9 hide:
        show purcell anxious
        purcell "No, ma’am. It’s so that there’s time for one." id vonnegut_post_6twqj9
        label vonnegut_post_j2t8r6 hide:
        ruth "That is what everybody here has been told since before my grandmother. Well. Come again when you have something to read." id vonnegut_post_j2t8r6
        label vonnegut_post_cdef3a hide:
        "The sergeant held out three cups to him over the edge of the stage, empty. “If there’s any soup out there, sir,” he said. “She’s only tea.”" id vonnegut_post_cdef3a
        label vonnegut_post_cr22cv hide:
        purcell "What are you called?" id vonnegut_post_cr22cv
        label vonnegut_post_4j3emx hide:
        "“Coates. This is Boyle. That’s Marsh, you talked to her on the set.”" id vonnegut_post_4j3emx
        label vonnegut_post_zpspsx hide:
        "He wrote it down. For once he had got it beforehand." id vonnegut_post_zpspsx
    else:
        label vonnegut_post_sxtbrg hide:
        show purcell resolved
        purcell "Give it to me, please." id vonnegut_post_sxtbrg
        label vonnegut_post_dqtf45 hide:
        ruth "You might stand up straight. It helps the breath." id vonnegut_post_dqtf45
        label vonnegut_post_j56kve hide:
        purcell "All stations New Hope, Sapper Three. I have a page to read. It isn’t mine. I’ll be some time. Over." (screen="radio") id vonnegut_post_j56kve
        label vonnegut_post_a8py3i hide:
        purcell "“To anyone. This is New Hope, on Malcarri, both sides of the street. We have been shooting for longer than anybody’s grandmother.”" (screen="radio") id vonnegut_post_a8py3i
        label vonnegut_post_dxcckq hide:
        army "Sapper Three, Fourth. What is this? Over." (screen="radio") id vonnegut_post_dxcckq
        label vonnegut_post_ap5ja6 hide:
        purcell "“We do not ask you to take a side. We ask to be counted.”" (screen="radio") id vonnegut_post_ap5ja6
        label vonnegut_post_9hzcg4 hide:
        "He read the names of people he had never met, and tried to give each of them the same. Theirs and his lay side by side." id vonnegut_post_9hzcg4
        if story.twenty_six != "sent":
            label vonnegut_post_pr9yjb hide:
            "Near the end she had left lines. He filled them in aloud. He had written them down once, and once was enough." id vonnegut_post_pr9yjb
        label vonnegut_post_2cza6u hide:
        "Then he came to somebody he knew." id vonnegut_post_2cza6u
        label vonnegut_post_uujxab hide:
        $ stage.look("purcell", "grieving")
        purcell "Samira Tull. Joss Tull. Benedek Rosz, who swept." (screen="radio") id vonnegut_post_uujxab
        if story.pulled == "pilots":
            label vonnegut_post_spkh23 hide:
            "The next was Stroud, Mireille. It had a U in it." id vonnegut_post_spkh23
        if story.pulled == "crew":
            label vonnegut_post_bc5eyp hide:
            "The next was Vane, Thea. In the margin somebody had drawn a very small aeroplane." id vonnegut_post_bc5eyp
        if story.pulled == "atc":
            label vonnegut_post_khqtb9 hide:
            "The next was Stroud, Mireille. After it came her crew, in the order in which she had called them." id vonnegut_post_khqtb9
        label vonnegut_post_nby5yd hide:
        "He stopped. The switch was still down. All over the city they could hear him not reading." id vonnegut_post_nby5yd
        label vonnegut_post_eejkus hide:
        purcell "You killed these. You, and him." id vonnegut_post_eejkus
        label vonnegut_post_s4urtc hide:
        show ruth grave
        ruth "Yes. I am not asking you to agree. I am asking you to finish the page." id vonnegut_post_s4urtc
        label vonnegut_post_h5yu8j hide:
        purcell "How can you sit there?" id vonnegut_post_h5yu8j
        label vonnegut_post_sxfyw5 hide:
        show ruth grieving
        ruth "I chose shift change. I can do that sum. Now read me the answer." id vonnegut_post_sxfyw5
        label vonnegut_post_kxpbfr hide:
        purcell "Farr, Linnea. Farr, Abel. Ngo, Marguerite. Karam, Davit. Karam, Petra." (screen="radio") id vonnegut_post_kxpbfr
        if not story.wim_alive:
            label vonnegut_post_tivwg9 hide:
            purcell "Dekker, Wim." (screen="radio") id vonnegut_post_tivwg9
        if not story.gustav_alive:
            label vonnegut_post_nrbeem hide:
            purcell "Hallam, Gustav." (screen="radio") id vonnegut_post_nrbeem
        label vonnegut_post_cjajq7 hide:
        purcell "And Tove." (screen="radio") id vonnegut_post_cjajq7
        label vonnegut_post_vn6zy8 hide:
        "There was a second word after it, in the clear hand." id vonnegut_post_vn6zy8
        label vonnegut_post_cdr6i7 hide:
        show purcell grieving
        purcell "Lindqvist." id vonnegut_post_cdr6i7
        label vonnegut_post_82i3ar hide:
        show ruth grieving
        ruth "With a Q. She had me for spelling, Mondays. She was to be off that pad by half past six. She had four boxes left." id vonnegut_post_82i3ar
        label vonnegut_post_p2evgr hide:
        show purcell grieving
        purcell "I have them. I never paid her." id vonnegut_post_p2evgr
        label vonnegut_post_pztzpd hide:
        purcell "Lindqvist, Tove. That’s the end of the page. Over." (screen="radio") id vonnegut_post_pztzpd
        label vonnegut_post_edhf33 hide:
        pause 2
        "Nobody said anything, on any band, for about as long as it takes to walk across a street." id vonnegut_post_edhf33
        label vonnegut_post_7zq2v3 hide:
        army "Sapper Three, Fourth. You had a Karam. Was that the boots? Over." (screen="radio") id vonnegut_post_7zq2v3
        label vonnegut_post_w3sxyd hide:
        purcell "Fourth, Sapper Three. Davit. Yes. And his wife. Over." (screen="radio") id vonnegut_post_w3sxyd
        label vonnegut_post_zb7ng3 hide:
        army "Sapper Three, Fourth. I’ve got them on. I’ve got his boots on. Wait, out." (screen="radio") id vonnegut_post_zb7ng3
        label vonnegut_post_4cmjbk hide:
        "Outside Reiss told sixty people to sit down. One could hear them do it." id vonnegut_post_4cmjbk
    if story.vonnegut != "truce" and not story.wim_alive:
        if story.vonnegut == "rubble":
            label vonnegut_post_qqbt8g hide:
            "On the board the chalk had run. One could still make out {i}Dekker{/i}." id vonnegut_post_qqbt8g
        if story.vonnegut == "held":
            label vonnegut_post_usih75 hide:
            "The last thing he saw, over his shoulder, was the board. {i}Dekker, Wim.{/i} She had got it right." id vonnegut_post_usih75
    $ record.unlock("twenty_six", 2)
    $ record.unlock("ruths_school", 2)
    $ record.unlock("manpads", 1)
    jump scene_too_late
