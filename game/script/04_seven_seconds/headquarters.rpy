# Generated from game/story/chapters/04_seven_seconds/headquarters.yaml by `python3 -m tools build`. Do not edit.

label scene_headquarters:
    $ record.scene("headquarters")
    scene place burning_hq
    with t_fade
    $ cue.ambience("fire_near")
    show purcell standing shocked at at_left
    show ines standing hard at at_centre
    show gustav standing grim at at_right
    with t_dissolve
    if story.flickers != "wim":
        show wim standing shaken at at_far_right
        with t_dissolve
    label headquarters_343znc hide:
    "There were bodies everywhere. He ran to the first and turned it over, and it was empty." id headquarters_343znc
    label headquarters_4zvphb hide:
    "So was the next. Forty suits of power armour had come out of her and lain down about the yard in every attitude." id headquarters_4zvphb
    label headquarters_9gupqr hide:
    gustav "Don’t stop for those, sir. They’re only clothes." id headquarters_9gupqr
    if story.seconds == "shouted":
        label headquarters_7iwa3v hide:
        "The pad stood clear and undamaged. All the people off it had been at the wall of the booking hall when the wing came down that wall." id headquarters_7iwa3v
    if story.seconds == "fired":
        label headquarters_zu9krp hide:
        "They had lain where the turret sent them, flat on the pad. The wing had come down flat as well." id headquarters_zu9krp
    if story.seconds == "dropped":
        label headquarters_hbw7pa hide:
        "She lay the right way up. She had come in so flat that one whole wing was over the pad, and over the tea queue." id headquarters_hbw7pa
    if story.flickers == "wim" and story.seconds == "shouted":
        label headquarters_mw78yx hide:
        show wim standing shaken at at_far_right
        with t_dissolve
        "A grating lifted in the middle of the yard. Wim climbed out of it, wet to the chest." id headquarters_mw78yx
        label headquarters_8vz4wc hide:
        wim "I’m all right. I’m all right, sir. He had it upside down. I thought he’d never get it up in time." id headquarters_8vz4wc
    if story.flickers == "wim" and story.seconds != "shouted":
        label headquarters_7ip2wv hide:
        show purcell anxious
        purcell "Where’s Wim?" id headquarters_7ip2wv
        label headquarters_wk2azx hide:
        show ines hard
        ines "He was nearly over." id headquarters_wk2azx
        label headquarters_39gkbi hide:
        purcell "Where is he?" id headquarters_39gkbi
        label headquarters_f38pf4 hide:
        ines "Sir. There are people who can answer you." id headquarters_f38pf4
    label headquarters_bibmz4 hide:
    "They were coming from the huts to help, and from the street. The booking hall was falling a piece at a time, on whoever came to it next." id headquarters_bibmz4
    label headquarters_9apvx7 hide:
    "Then he began to hear them. They were calling from three places: “Lieutenant”, and “Officer”, and “Sapper”. He knew all their names. Nobody in the yard had asked for his." id headquarters_9apvx7
    label headquarters_uzdn9k hide:
    vane "Sapper Three, Mule Two. Lieutenant, we’re the right way up, it’s only the door that isn’t, and I can see your boots from here, they want a clean. Over." (screen="radio") id headquarters_uzdn9k
    label headquarters_sivd7c hide:
    "“Engineers!” That was Stroud, under the wing. “Five of us. It’ll lift if there’s enough of you. Officer! Here!”" id headquarters_sivd7c
    if story.seconds != "dropped":
        label headquarters_ckznaj hide:
        "And a small voice next to her, being very quiet about it: “Here.”" id headquarters_ckznaj
    label headquarters_57wy92 hide:
    "“Lieutenant!” That was the signal box. “It’s Tabor. I’ve two with me and the code books. The stairs are good for a minute.”" id headquarters_57wy92
    label headquarters_fvrh6g hide:
    ines "One frame. Four pairs of hands. We do one of them properly. Which?" id headquarters_fvrh6g
    menu headquarters_6mymui (screen="choice"):
        narrator "It was a minute and a half to anywhere. The fire was nearest to the glass, then to the stairs, then to the wing." id headquarters_h657m2
        "The pilots." (id="headquarters_vxeq6b", note=_("Vane and Pryce. It needs the frame, and Gustav, and whoever holds the frame. The wing would have to wait for whoever is left.")):
            $ story.pulled = "pilots"
        "The crew under the wing." (id="headquarters_fvhkat", note=_("Stroud and four. It needs all your backs at once. Vane can see you go by.")):
            $ story.pulled = "crew"
        "Traffic control." (id="headquarters_je3prz", note=_("Tabor, two operators, and the books that can call a drone back. It needs a ladder, and somebody on it.")):
            $ story.pulled = "atc"
    $ story.wim_alive = not (story.flickers == "wim" and story.seconds != "shouted" or story.flickers != "wim" and story.pulled == "pilots")
    if story.pulled == "pilots":
        label headquarters_856wsk hide:
        show purcell resolved
        purcell "The pilots. Gustav." id headquarters_856wsk
        label headquarters_e3fhyy hide:
        show gustav gentle
        gustav "Evening, door." id headquarters_e3fhyy
        label headquarters_vvakvq hide:
        "The frame went against the cockpit, and Ines put her whole weight on it, and Purcell put his on Ines." id headquarters_vvakvq
        if story.flickers != "wim":
            label headquarters_vqkd68 hide:
            show wim eager
            wim "I’ll do the wing, sir!" id headquarters_vqkd68
            label headquarters_rxcruf hide:
            show purcell anxious
            purcell "It wants four." id headquarters_rxcruf
            label headquarters_q4kf39 hide:
            show wim grinning
            wim "I’ll be four. I’ll be back before you finish worrying." id headquarters_q4kf39
            hide wim
            with t_dissolve
        else:
            if story.wim_alive:
                label headquarters_z4qpx6 hide:
                ines "Dekker! Hold the hose, and stay where I can see you." id headquarters_z4qpx6
                label headquarters_b5qp7c hide:
                wim "Corporal." id headquarters_b5qp7c
        label headquarters_xpzivj hide:
        $ cue.sound("breach", caption=_("A flat, heavy thud."))
        "The door came off like a lid. Flight Lieutenant Vane came out over Gustav’s arm, quite angry, holding a lunch tin that was not hers." id headquarters_xpzivj
        label headquarters_79mu6q hide:
        vane "Pryce is stuck." (show_off=True) id headquarters_79mu6q
        label headquarters_npymxj hide:
        "Gustav looked in. Then he stood so that she could not." id headquarters_npymxj
        label headquarters_8m6hw4 hide:
        show gustav gentle
        gustav "No, ma’am. He isn’t stuck." id headquarters_8m6hw4
        label headquarters_mpjv8i hide:
        $ cue.sound("wing_shift")
        "Behind them there was a noise like a big sheet being shaken out. When Purcell turned round, nobody was calling “Officer”." id headquarters_mpjv8i
        if story.flickers != "wim":
            label headquarters_kq5jqx hide:
            "He went on looking for somebody running." id headquarters_kq5jqx
    elif story.pulled == "crew":
        label headquarters_5rxk5h hide:
        show purcell resolved
        purcell "The wing. Everybody. Backs." id headquarters_5rxk5h
        label headquarters_ey3apa hide:
        show gustav grim
        gustav "Up you come. And we hold it. And nobody’s clever." id headquarters_ey3apa
        label headquarters_s7iwp2 hide:
        "It came up the height of a hand, then of a bucket. Stroud came out, then two, then two more." id headquarters_s7iwp2
        if story.wim_alive:
            label headquarters_a6c9ht hide:
            show wim eager
            wim "That’s the five. Is that the five?" id headquarters_a6c9ht
        if story.seconds == "dropped":
            label headquarters_8bb7ny hide:
            "“There’s the tea lady,” Stroud said. “There was. And the little girl.” She sat down on somebody’s empty suit." id headquarters_8bb7ny
        if story.seconds != "dropped":
            label headquarters_qabeei hide:
            "“There’s the little girl,” Stroud said. She had one glove, and she put it on." id headquarters_qabeei
        label headquarters_h48n9y hide:
        "Purcell lay down and looked under. He looked until Ines took him by the belt." id headquarters_h48n9y
        label headquarters_4afgyn hide:
        vane "Sapper Three, Mule Two. No, I see what you’re doing, it’s sense, I’d do the same. I’ll switch this off now so you needn’t keep looking round. Out." (screen="radio") id headquarters_4afgyn
        label headquarters_ykc4ma hide:
        "The light on the side of the cockpit went out before the glass did." id headquarters_ykc4ma
    else:
        label headquarters_wrgeq2 hide:
        show purcell resolved
        purcell "Control. The ladder." id headquarters_wrgeq2
        label headquarters_z6tqvd hide:
        "The stairs had gone when they got there, so it was the ladder, and Gustav under it in place of a wall." id headquarters_z6tqvd
        label headquarters_b9tsvf hide:
        show gustav grim
        gustav "Up you go. I’m the wall." id headquarters_b9tsvf
        label headquarters_yfqktm hide:
        "Two operators came down it with books in their teeth. Then Tabor, last, with the big one buttoned inside his shirt." id headquarters_yfqktm
        if story.wim_alive:
            label headquarters_va39cr hide:
            show wim eager
            wim "That’s the lot! Sir, that’s all the books!" id headquarters_va39cr
        label headquarters_nziu6z hide:
        "“Who’s at the wing?” said Tabor. He could see the wing from up there. He had been able to see it the whole time." id headquarters_nziu6z
        label headquarters_pxgz28 hide:
        $ cue.sound("wing_shift")
        "Corporal Stroud had stopped calling for an officer. She was calling her own crew, by name, and after each she waited. Then there was a noise like a big sheet being shaken out." id headquarters_pxgz28
        label headquarters_9iiyna hide:
        vane "Sapper Three, Mule Two. Did you get Tabor? You never told me if you got Tabor. He owes me a chair. Over." (screen="radio") id headquarters_9iiyna
        label headquarters_ed3may hide:
        $ stage.look("purcell", "shocked")
        purcell "Mule Two, Sapper Three. We got Tabor. Over." (screen="radio") id headquarters_ed3may
        label headquarters_a3ygc8 hide:
        vane "Good. Good. Out." (screen="radio") id headquarters_a3ygc8
    if story.pulled != "atc":
        label headquarters_7yc2xn hide:
        "From the signal box Tabor was throwing the books out, one at a time, to save them. After a while he stopped." id headquarters_7yc2xn
    if story.flickers == "wim" and not story.wim_alive:
        label headquarters_ahm97e hide:
        "Ines had gone across the strip by herself. When she came back she had a box of matches, and she stood it on the sill of a hut with great care." id headquarters_ahm97e
        label headquarters_jv7b7r hide:
        show ines tired
        ines "He’d have made it, sir. On any other pad." id headquarters_jv7b7r
    if story.flickers != "wim" and not story.wim_alive:
        label headquarters_mj2n8f hide:
        "Ines walked over to where the wing had been and came back with a helmet. She did not give it to anyone." id headquarters_mj2n8f
        label headquarters_qmbwww hide:
        show ines tired
        ines "He wasn’t told to, sir." id headquarters_qmbwww
        label headquarters_6whq4s hide:
        show purcell grieving
        purcell "He wasn’t told not to." id headquarters_6whq4s
    label headquarters_ii5ng9 hide:
    $ cue.music("loss", fade=4.0)
    "By ten past seven it had burnt down to where one could count." id headquarters_ii5ng9
    jump scene_vonnegut
