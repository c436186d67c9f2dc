# Generated from game/story/chapters/11_endings/ending_long_ear.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_long_ear:
    label ending_long_ear_6indhb hide:
    $ record.scene("ending_long_ear")
    scene place listening_place glow
    with t_fade
    $ cue.music("snow")
    $ cue.ambience("wire_song")
    $ story.ended = "long_ear"
    show oru standing announcing at at_centre
    with t_dissolve
    "“Good evening, Deliverance.” That was how it had begun, at noon, with the whole south listening. “This is Oru-Tesh, reading it. Here is who we are.”" id ending_long_ear_6indhb
    label ending_long_ear_ivjprt hide:
    "It had been the weather, the short form of eighty winters, and an appeal for zinc cells. It ran to nine minutes. Station 14 had not liked to interrupt." id ending_long_ear_ivjprt
    label ending_long_ear_2k55xs hide:
    "Then the ship had asked, quite humbly, if she might have the football." id ending_long_ear_2k55xs
    label ending_long_ear_fsac54 hide:
    oru "That was a good programme. Nobody switched off." id ending_long_ear_fsac54
    label ending_long_ear_2e92c6 hide:
    "Now it was night, and the sheets were coming from the Capital, each with the same date on it. Along the walls thirty people had their hands flat on the wires." id ending_long_ear_2e92c6
    label ending_long_ear_hxptrk hide:
    show oru curious
    oru "“Hostile transmission from the pole, of unknown make.” That is us. We are said to be of unknown make." id ending_long_ear_hxptrk
    if story.brandt == "gone":
        label ending_long_ear_wxc7r8 hide:
        show brandt bareheaded wry at at_left
        with t_dissolve
        brandt "They’ll come up by the seam. Five at a time. They’ll kneel for eleven minutes, to let you have a look." id ending_long_ear_wxc7r8
        label ending_long_ear_hs2g4g hide:
        oru "Who taught them so?" id ending_long_ear_hs2g4g
        label ending_long_ear_p2hxp9 hide:
        brandt "I did." id ending_long_ear_p2hxp9
        label ending_long_ear_vc4yks hide:
        "The mast stood over them in four pieces, end to end. She had not looked who carried it up." id ending_long_ear_vc4yks
        label ending_long_ear_pc4zwh hide:
        "She had a board on her knees. Behind her along the rock stood four days of writing, in piles, with a stone on each. She was at hour seven." id ending_long_ear_pc4zwh
    elif story.brandt == "doubting":
        label ending_long_ear_78h3ss hide:
        show brandt standing grave at at_left
        with t_dissolve
        "Brandt had laid the mast along the roof at noon, and had not gone down again. Kommando 04 had been on her set since one." id ending_long_ear_78h3ss
        label ending_long_ear_wf866s hide:
        brandt "I’m to point out on a map where it is." id ending_long_ear_wf866s
        label ending_long_ear_vtmtxe hide:
        oru "And where is it?" id ending_long_ear_vtmtxe
        label ending_long_ear_5vrnyw hide:
        show brandt wry
        brandt "I couldn’t say. The map has the name of the printer." id ending_long_ear_5vrnyw
        if story.greeting == "answered":
            label ending_long_ear_k6gmjf hide:
            "She had brought forty more zinc cells, in a case made for a rifle." id ending_long_ear_k6gmjf
        else:
            label ending_long_ear_esufpk hide:
            "She had brought zinc cells, forty, in a case made for a rifle. The form said “rounds”." id ending_long_ear_esufpk
    if story.voss == "free":
        if story.winds == "given":
            show maren seated gentle at at_right
            with t_dissolve
        elif story.winds == "refused":
            show maren bandaged gentle at at_right
            with t_dissolve
        else:
            show maren standing gentle at at_right
            with t_dissolve
        label ending_long_ear_kupjtr hide:
        maren "You gave her eleven goals before you gave her a name. I should have opened with the name." id ending_long_ear_kupjtr
        label ending_long_ear_6zy9xc hide:
        show oru amused
        oru "It was not asked first. She asked the score." id ending_long_ear_6zy9xc
    if story.voss == "dead":
        label ending_long_ear_e7kntf hide:
        "Under the thick of it was a place where nobody sat. A grey flying coat lay there, folded, with the sleeves in. They had given it a wire." id ending_long_ear_e7kntf
    if story.voss == "taken":
        label ending_long_ear_5yx8n6 hide:
        "One wire by the door went down to the Capital, two floors below the Watch. It whistled. Somebody always had a hand on that." id ending_long_ear_5yx8n6
    label ending_long_ear_3cg2xp hide:
    "A little after ten the hum came together on one note. Something small was coming down out of the sky, with all its lamps on, so as to be seen." id ending_long_ear_3cg2xp
    if story.home == "alarm":
        label ending_long_ear_d8reg7 hide:
        "It was one boat. Behind it, by what the ship told her own people, there would be more, and those had their lamps off." id ending_long_ear_d8reg7
    else:
        label ending_long_ear_u5hpx3 hide:
        "It was one boat, and it flew like somebody carrying a full bowl." id ending_long_ear_u5hpx3
    label ending_long_ear_qsrsmp hide:
    "It came to the edge of the trees. It stood in the one patch of light there was, and waited to be looked at. It did that for eleven minutes." id ending_long_ear_qsrsmp
    label ending_long_ear_tacerj hide:
    $ stage.clear()
    scene place hunting_ground
    with t_fade
    $ cue.ambience("tall_forest")
    show foley standing polite at at_left
    show oru standing still at at_right
    with t_dissolve
    "A small man in thin shoes stood between two roots, with his hands where they could be seen. He had on a scarf that was somebody else’s idea." id ending_long_ear_tacerj
    label ending_long_ear_wxzr9y hide:
    foley "Good evening. Foley. I’ve rather come without an invitation." id ending_long_ear_wxzr9y
    label ending_long_ear_pq6h85 hide:
    show oru announcing
    oru "A notice. Whoever is in this house is not shot, and not sold. Guests who leave are asked to shut the root." id ending_long_ear_pq6h85
    label ending_long_ear_b7epzi hide:
    show foley curious
    foley "Is it far to the door? I’m told that one takes one’s weapons off, and I should like you to see me not have any." id ending_long_ear_b7epzi
    label ending_long_ear_wwbge5 hide:
    "He turned out his pockets: a pencil, a biscuit, and a card in his own hand." id ending_long_ear_wwbge5
    if story.foley_words == "plain":
        label ending_long_ear_5snenp hide:
        "It said: {i}Who we are. What we came for. Everything off.{/i} The third had been underlined by another hand, with some force." id ending_long_ear_5snenp
    elif story.foley_words == "question":
        label ending_long_ear_ijbkvx hide:
        "It said: {i}Is anyone hurt?{/i} Under it were lines, ruled, with nothing on them yet." id ending_long_ear_ijbkvx
    else:
        label ending_long_ear_fzyrsw hide:
        "It said: {i}Say how we answer.{/i} He had put it that way round, and then he had put a question mark." id ending_long_ear_fzyrsw
    label ending_long_ear_xcgkse hide:
    show oru curious
    oru "It is cold, in the shoes?" id ending_long_ear_xcgkse
    label ending_long_ear_uzd79p hide:
    show foley amused
    foley "Very." id ending_long_ear_uzd79p
    label ending_long_ear_txnhnk hide:
    "Oru took off the outermost felt, and this time did not lay it on the snow, but held it open by the shoulders." id ending_long_ear_txnhnk
    label ending_long_ear_znyd92 hide:
    $ stage.clear()
    scene place listening_place glow
    with t_fade
    $ cue.ambience("wire_song")
    show foley seated curious at at_left
    show oru crouching grieving at at_right
    with t_dissolve
    "He went along the walls and had the news, and the belt, and somebody’s wife, about a coat. It was an hour before he asked for anything." id ending_long_ear_znyd92
    label ending_long_ear_nb8ima hide:
    show foley grave
    foley "There was a world that answered. I’m told that someone has it. All nine hours." id ending_long_ear_nb8ima
    label ending_long_ear_9uk9ce hide:
    oru "A grandmother has it. She will do it for anybody who asks." id ending_long_ear_9uk9ce
    label ending_long_ear_geunsn hide:
    foley "I’m asking." id ending_long_ear_geunsn
    label ending_long_ear_a99caz hide:
    oru "It is not much asked for. You will wish to sit." id ending_long_ear_a99caz
    label ending_long_ear_5jycxz hide:
    "They gave him a place at the thick of it. Someone went round the bend of the cave and came back with a very old person, two and a half metres of her, in a hat." id ending_long_ear_5jycxz
    if story.brandt == "gone":
        label ending_long_ear_xbs5ia hide:
        "Brandt turned to a clean sheet, and put “Hour one”, and the date." id ending_long_ear_xbs5ia
    else:
        label ending_long_ear_5bbuzt hide:
        "Brandt took her gloves off, and counted nine pages out of the back of her march board." id ending_long_ear_5bbuzt
    label ending_long_ear_h2evrb hide:
    "The grandmother felt for her wire. She drank some water, and gave the cup to Foley to hold." id ending_long_ear_h2evrb
    label ending_long_ear_djm6wz hide:
    "“Say who you are,” she began. It was a man’s voice, a dry one, thirty-one years old. Somewhere behind it a young woman coughed. “Say what you came for.”" id ending_long_ear_djm6wz
    label ending_long_ear_hvj8i5 hide:
    call scene_epilogue from ending_long_ear_hvj8i5_ret
    label ending_long_ear_5x6njw hide:
    $ cue.sound("console_chime")
    console "Good evening, listeners. Your people are waiting." (screen="radio") id ending_long_ear_5x6njw
    $ record.ending("long_ear")
    jump end_of_story
