# Generated from game/story/chapters/05_through_walls/kitchen.yaml by `python3 -m tools build`. Do not edit.

label scene_kitchen:
    label kitchen_qhanjv hide:
    $ record.scene("kitchen")
    scene place neutral_flat lamp
    with t_fade
    $ cue.ambience("kitchen_neutral")
    "Through Walls" (screen="card", show_subtitle=_("D-3, New Hope, Fourth Street")) id kitchen_qhanjv
    label kitchen_3a3r76 hide:
    "20:17 \ Purcell, engineers, second landing, Fourth Street. A wall.\n20:51 \ Drone 12/7 away from Station 12. Destination not entered.\n21:10 \ Purcell reports from Vonnegut. Late." (screen="sheet", show_style="log") id kitchen_3a3r76
    label kitchen_hnxpyz hide:
    $ cue.music("through_walls", fade=3.0)
    show dilan standing polite at at_right
    show yara standing neutral at at_far_right
    with t_dissolve
    "There was a kitchen, with a lamp and a laid table, and five people at soup. One wall had drawings pinned to it." id kitchen_hnxpyz
    label kitchen_vsbv57 hide:
    "Behind the drawings, in the dark, stood the engineers." id kitchen_vsbv57
    label kitchen_q4w4xb hide:
    gustav "Evening, wall." (show_off=True) id kitchen_q4w4xb
    label kitchen_n9rtz3 hide:
    "Dilan Sezer put down his spoon." id kitchen_n9rtz3
    label kitchen_hczj6b hide:
    purcell "What is it?" (show_off=True) id kitchen_hczj6b
    label kitchen_ap32e8 hide:
    gustav "Lath and plaster. Very fair wall. Warm. Somebody’s got a stove against it." (show_off=True) id kitchen_ap32e8
    label kitchen_8z5htm hide:
    gustav "There’s a pot with its lid on, and spoons. Five. One of them’s stopped." (show_off=True) id kitchen_8z5htm
    if not story.wim_alive:
        label kitchen_esegmg hide:
        purcell "Wim, would you go and. I’m sorry. Go on." (show_off=True) id kitchen_esegmg
    if story.twenty_six == "sent":
        label kitchen_icrddj hide:
        "Over the stove the wireless was reading a list." id kitchen_icrddj
        label kitchen_qqmzeb hide:
        wireless "Samira Tull, tea. Joss Tull, her son, cups. Benedek Rosz, swept strip two." (screen="radio") id kitchen_qqmzeb
        label kitchen_37sksm hide:
        show yara grieving
        yara "They’re reading ours. Dilan. They never read ours." id kitchen_37sksm
    elif story.twenty_six == "trimmed":
        label kitchen_h8uqva hide:
        "Over the stove the wireless was reading a list. It was all ranks." id kitchen_h8uqva
        label kitchen_xbvyts hide:
        wireless "Sapper. Sapper. Leading Sapper. That is seventeen, and that is the list." (screen="radio") id kitchen_xbvyts
        label kitchen_72fawe hide:
        show yara wary
        yara "Seventeen. There was tea at ten to seven. There’s always tea." id kitchen_72fawe
    else:
        label kitchen_9ibq4y hide:
        "Over the stove the wireless was playing a waltz, as it did on days when nothing had happened." id kitchen_9ibq4y
        label kitchen_x4p44a hide:
        show yara wary
        yara "Something came down at seven. I felt it in the dough." id kitchen_x4p44a
    if story.struck or story.lot_hit:
        label kitchen_9jta7a hide:
        $ cue.sound("distant_strike")
        "The lamp swung on its hook, out and back." id kitchen_9jta7a
        if story.struck:
            label kitchen_dt686v hide:
            "The grandmother had her face to the window. “That’s Hallmark,” she said. “That’s the reading class.” She began to count on the tablecloth who could not read." id kitchen_dt686v
        if story.lot_hit:
            label kitchen_ut5bjn hide:
            "The grandmother had her face to the window. “That’s the lot,” she said. “That’s my beans.”" id kitchen_ut5bjn
    else:
        label kitchen_p5eguu hide:
        $ cue.sound("distant_shots")
        "The grandmother had her face to the window. “They’re doing Hallmark by the stairs,” she said. “On foot. Three pairs.”" id kitchen_p5eguu
    label kitchen_d36ji2 hide:
    ines "Four minutes through, nine minutes round. Pick what you want to be sorry about." (show_off=True) id kitchen_d36ji2
    label kitchen_mc5ipi hide:
    gustav "They’re at their soup, sir." (show_off=True) id kitchen_mc5ipi
    label kitchen_n2gx4q hide:
    "In a neutral zone you were to knock. It said so on a board." id kitchen_n2gx4q
    menu kitchen_vncd2h (screen="choice"):
        narrator "The boy at the table had stopped with his bread in the air. He was looking at his own drawing, of a horse." id kitchen_3w6pzq
        "Breach." (id="kitchen_htgvnz", note=_("Four minutes. They will have the warning that the frame gives, which is a click.")):
            label kitchen_zu8m43 hide:
            $ story.kitchen_asked = False
            purcell "Stand clear of the wall, please. Army. I’m very sorry." (show_off=True) id kitchen_zu8m43
            label kitchen_83ww7w hide:
            $ cue.stop("music")
            show yara wary
            with t_dissolve
            $ cue.sound("breach")
            $ stage.shake("light")
            show place dust
            with t_dissolve
            pause 1.2
            show purcell standing shocked at at_left
            show ines standing hard at at_centre
            with t_dissolve
            "When one could see, the mother was standing at the stove. She had her hands up. She must have put them up when the frame clicked, since the ladle was still in one, full, and not a drop of it had gone." id kitchen_83ww7w
            label kitchen_ipwwzq hide:
            "The rest had gone. It ran across the boards from the table, leek and barley, and Purcell stood in it to the eyelets." id kitchen_ipwwzq
            label kitchen_wqgrrc hide:
            purcell "Good evening. Is anyone hurt?" id kitchen_wqgrrc
            label kitchen_ugxj4a hide:
            show dilan angry
            dilan "There’s a door." id kitchen_ugxj4a
            label kitchen_grabga hide:
            purcell "Yes. We hadn’t the time." id kitchen_grabga
            label kitchen_4mv9hx hide:
            dilan "We’re neutral. You’d only to knock. We open it to everyone, that’s what it’s for." id kitchen_4mv9hx
            label kitchen_dpejjb hide:
            "“That’s my horse,” said the boy. It was under Gustav’s hand." id kitchen_dpejjb
            label kitchen_kyt7bb hide:
            hide dilan
            show gustav standing grim at at_right
            with t_dissolve
            gustav "They were having soup, sir. You don’t breach soup." id kitchen_kyt7bb
            label kitchen_fdu3zk hide:
            show ines hard
            ines "Cellar’s this way. Three and a half." id kitchen_fdu3zk
            if story.twenty_six == "sent":
                label kitchen_n7gevu hide:
                show yara hard
                yara "Were you there? Then say if she had her blue scarf on. Samira. It won’t say, on the wireless." id kitchen_n7gevu
                label kitchen_3v5cdj hide:
                show purcell grieving
                purcell "Yes. It was blue." id kitchen_3v5cdj
            if story.twenty_six == "trimmed":
                label kitchen_acv96y hide:
                show yara hard
                yara "Was there tea? At ten to seven?" id kitchen_acv96y
                label kitchen_qmz565 hide:
                show purcell grieving
                purcell "Yes. There was tea." id kitchen_qmz565
            if story.twenty_six == "held":
                label kitchen_qfr6xu hide:
                show yara hard
                yara "What was it, at seven? What came down?" id kitchen_qfr6xu
                label kitchen_v7dvdp hide:
                show purcell grieving
                purcell "They’ll read it to you. I sent it up to be read." id kitchen_v7dvdp
            label kitchen_fw8v8g hide:
            "She still had her hands up. Nobody had thought to tell her that she might put them down." id kitchen_fw8v8g
        "Knock, and ask to be let through." (id="kitchen_btueni", note=_("Nine minutes. They may say no, and everybody on the landing will know which way you went.")):
            label kitchen_ttc7bq hide:
            $ story.kitchen_asked = True
            $ cue.sound("wall_knock")
            show dilan wary
            dilan "Who’s in the wall?" id kitchen_ttc7bq
            label kitchen_cakmpj hide:
            purcell "Lieutenant Purcell, engineers. I beg your pardon. Might we come through your flat?" (show_off=True) id kitchen_cakmpj
            label kitchen_7t2ytn hide:
            dilan "Which way through?" id kitchen_7t2ytn
            label kitchen_wm98q6 hide:
            purcell "By the door, if you have one. There are a few of us. Our arms are covered." (show_off=True) id kitchen_wm98q6
            if story.struck:
                label kitchen_533cj3 hide:
                show yara hard
                yara "They’ve just put one on the school, and he’s asking if he might." id kitchen_533cj3
            label kitchen_5cr9u2 hide:
            "The door was round two landings and down a ramp. Ines read the minutes out, all nine of them." id kitchen_5cr9u2
            label kitchen_pruc72 hide:
            show purcell standing polite at at_left
            show ines standing dry at at_centre
            with t_dissolve
            show dilan polite
            dilan "Feet." id kitchen_pruc72
            label kitchen_ub7ezb hide:
            "They wiped them. In the middle of it the boy came round the table with a bowl for the big one, held out in both hands, and it went over Purcell’s boots." id kitchen_ub7ezb
            label kitchen_yg6vja hide:
            purcell "No, no. It’s very good for the leather." id kitchen_yg6vja
            label kitchen_w38b8d hide:
            gustav "I’ll have what’s left in it, son. Ta." (show_off=True) id kitchen_w38b8d
            label kitchen_27tcnp hide:
            show dilan gentle
            dilan "There’s a key. It opens the back, both sides, and the cellar from the bank. I want it again." id kitchen_27tcnp
            label kitchen_s6g6j8 hide:
            purcell "What do I call you? For bringing it back." id kitchen_s6g6j8
            label kitchen_q599j8 hide:
            dilan "Sezer. Dilan. That’s Yara. You’re the first one who’s wanted it for that." id kitchen_q599j8
            label kitchen_hvktas hide:
            "He wrote it down, and the boy’s, and the horse’s." id kitchen_hvktas
            if story.twenty_six == "sent":
                label kitchen_iwj5fd hide:
                show yara grieving
                yara "It’s you in the list, isn’t it? “Kept a stool for me.” That was Marguerite. She kept it for everybody." id kitchen_iwj5fd
            if story.twenty_six == "trimmed":
                label kitchen_ipn4gg hide:
                show yara grieving
                yara "Was there tea, at ten to seven? Then they’ve stopped too soon, on the wireless." id kitchen_ipn4gg
            if story.twenty_six == "held":
                label kitchen_5h3ge7 hide:
                show yara grieving
                yara "What came down, at seven? Was it on the tea?" id kitchen_5h3ge7
            if story.twenty_six != "sent":
                label kitchen_2ddtnv hide:
                show purcell grieving
                purcell "I wrote to say so. I gave them first." id kitchen_2ddtnv
            label kitchen_wkqttx hide:
            hide dilan
            show gustav standing gentle at at_right
            with t_dissolve
            gustav "I never did the other thing to it, sir. The wall. I’d have been sorry." id kitchen_wkqttx
    jump scene_humanity_bank
