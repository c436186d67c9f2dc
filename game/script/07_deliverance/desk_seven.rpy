# Generated from game/story/chapters/07_deliverance/desk_seven.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_seven:
    $ record.scene("desk_seven")
    scene place watch_desk alarm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    if story.named == "kranz":
        label desk_seven_ybbh2m hide:
        show sand standing worried at at_right
        with t_dissolve
        "You take the headset off. At the end of the long desk is a chair with nobody in it." id desk_seven_ybbh2m
        label desk_seven_9uvjtw hide:
        sand "It came, this came in at noon. I didn’t like to open it, not with, not without somebody saying the time." id desk_seven_9uvjtw
    elif story.named == "sand":
        label desk_seven_8gc5uk hide:
        show kranz seated tired at at_left
        with t_dissolve
        "You take the headset off. The lamps are smeared. They have had no polish today." id desk_seven_8gc5uk
    else:
        label desk_seven_t6acvm hide:
        show kranz seated attentive at at_left
        show sand standing worried at at_right
        with t_dissolve
        "You take the headset off. Kranz has stopped the chime of the clock with a folded sheet." id desk_seven_t6acvm
        label desk_seven_y2hsti hide:
        sand "There’s a ship. It’s, it isn’t on the list, there isn’t a list. It’s white." id desk_seven_y2hsti
    if story.named != "kranz":
        label desk_seven_urdw67 hide:
        kranz "It came in at noon. You were listening to somebody being polite." id desk_seven_urdw67
    label desk_seven_j7fx9f hide:
    "On the board one lamp burns that has had a paper cap on it all week. The cap is on the floor." id desk_seven_j7fx9f
    label desk_seven_xcj2hx hide:
    renner "Watch, Fourteen Actual. Card read at noon. Four away. Nothing heard. Nine minutes are running. Over." (screen="radio") id desk_seven_xcj2hx
    $ cue.sound("tube")
    if story.named == "kranz":
        label desk_seven_5mwp4u hide:
        show sand careful
        sand "Fourteen. It’s got a tab. He’s signed it with his rank and then, then his whole name." id desk_seven_5mwp4u
    else:
        label desk_seven_c3ezmr hide:
        show kranz neutral
        kranz "Fourteen. Red tab. He has signed with his whole name." id desk_seven_c3ezmr
    menu desk_seven_g5mafx (screen="desk", message="release", source=_("Interceptor Station 14, Col. C. Renner"), subject=_("Who holds release"), red_tab=True):
        narrator "I have four craft away with a warhead each, and a card. Line six of the card says what is done at nine minutes. It does not say by whose word.\n\nBoth times before, the Authority was on this planet. Today he is on the other. Please say who holds release.\n\nI do not ask for it. I ask where it is." (screen="slip", show_message="release", show_source=_("Interceptor Station 14, Col. C. Renner"), show_subject=_("Who holds release"), show_red_tab=True) id desk_seven_9zba57
        "The Authority, New Frankfurt" (id="desk_seven_72binq", verb="forward", note=_("It gets there in eleven minutes. Until then nobody holds it but the card.")):
            $ story.release = "card"
            if story.named == "kranz":
                label desk_seven_yfgjkm hide:
                show sand worried
                sand "It’s eleven there. It’s eleven back. And he’s got, how many has he got?" id desk_seven_yfgjkm
                label desk_seven_um7w4y hide:
                leader "Eight." id desk_seven_um7w4y
            else:
                label desk_seven_6akbc9 hide:
                show kranz tired
                kranz "Eleven, and eleven. He has eight." id desk_seven_6akbc9
        "Renner waits. It stays with this desk." (id="desk_seven_cb3tas", verb="hold", note=_("Red tab. If anybody is to say the word it will be you, and Dorn will read that you kept it.")):
            label desk_three_ijrxqx hide:
            $ story.release = "watch"
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            "The slot takes it." id desk_three_ijrxqx
            if story.named == "kranz":
                label desk_seven_sknsbt hide:
                show sand careful
                sand "So it’s ours? It’s, we’ve got that? Here?" id desk_seven_sknsbt
            else:
                label desk_seven_qdivyk hide:
                show kranz attentive
                kranz "You have held a good many things. That one ticks." id desk_seven_qdivyk
        "Release is granted to Col. C. Renner, on the spot." (id="desk_seven_4nzamn", verb="alter", note=_("He can see them and you cannot. It has your signature on it, and he did not ask.")):
            label desk_seven_42dg5j hide:
            $ story.release = "renner"
            $ story.altered = min(9, story.altered + 1)
            leader "He’s the only one of us with a window." id desk_seven_42dg5j
            if story.named == "kranz":
                label desk_seven_2w8e77 hide:
                show sand careful
                sand "He said he didn’t ask for it." id desk_seven_2w8e77
            else:
                label desk_seven_e8qint hide:
                show kranz tired
                kranz "He said that he did not ask for it." id desk_seven_e8qint
            label desk_seven_fh2r87 hide:
            renner "Watch, Fourteen Actual. I have it. I had hoped that it would be somewhere else. Out." (screen="radio") id desk_seven_fh2r87
    if story.wreck_voice:
        $ cue.sound("tube")
        if story.named == "kranz":
            label desk_seven_53kh6k hide:
            show sand careful
            sand "This is Traffic. It’s a, they take down anything on the ferry band. It’s the lady with the choir." id desk_seven_53kh6k
        else:
            label desk_seven_k2nxmi hide:
            show kranz wry
            kranz "Traffic. They take down whatever is on the ferry band. It smells of boat." id desk_seven_k2nxmi
        if story.tour == "answered":
            menu desk_seven_ppaqin (screen="desk", message="ferry_haggled", source=_("Wreck Field Traffic, transcript"), subject=_("Ferry Nine with unknown"), red_tab=False):
                narrator "FERRY NINE: Two kilos. And you never saw what I’ve got on the roof rack.\n\nUNKNOWN: We have seen nothing, and thought it well tied on.\n\nFERRY NINE, later: Nine. Ten. Sit on your hands, Jory. Eleven. That’s my white ship, that’s all that is.\n\nNineteen children aboard, by licence. Is any action required?" (screen="slip", show_message="ferry_haggled", show_source=_("Wreck Field Traffic, transcript"), show_subject=_("Ferry Nine with unknown"), show_red_tab=False) id desk_seven_6775na
                "Dorn" (id="desk_seven_4tvt3d", verb="forward", note=_("It shows that the stranger talks. It shows who was talked to, and her set will be off inside a minute.")):
                    $ story.wreck_voice = False
                    $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
                    if story.named == "kranz":
                        label desk_seven_ebyqxk hide:
                        show sand worried
                        sand "He says thank you. He says, “with the set”. They’re to have her off there with the set." id desk_seven_ebyqxk
                    else:
                        label desk_seven_a2vae4 hide:
                        show kranz neutral
                        kranz "He thanks you. He will have her met." id desk_seven_a2vae4
                        label desk_seven_mq6drv hide:
                        leader "And the children?" id desk_seven_mq6drv
                        label desk_seven_x3gr3u hide:
                        kranz "They will be met as well." id desk_seven_x3gr3u
                "Traffic waits. So do nineteen children." (id="desk_seven_74k9bh", verb="hold", note=_("She goes on counting, on an open switch, for whoever can hear.")):
                    label desk_seven_b89q46 hide:
                    "The slot takes it. On the ferry band she has got to fourteen, and stopped for a shoe." id desk_seven_b89q46
                "Ferry Nine, engine trouble, sunward side. Nineteen children. No other craft seen." (id="desk_seven_8pix9d", verb="alter", note=_("The children are on record. That the stranger was civil is not.")):
                    label desk_seven_sqvfys hide:
                    $ story.altered = min(9, story.altered + 1)
                    "Traffic puts it on its list, by the form. The list goes to Fourteen at one." id desk_seven_sqvfys
        else:
            menu desk_seven_r4995h (screen="desk", message="ferry_alone", source=_("Wreck Field Traffic, transcript"), subject=_("Ferry Nine, to nobody"), red_tab=False):
                narrator "FERRY NINE: Eight, and you’re a hard man, and I hope your mother knows.\n\n(No reply.)\n\nFERRY NINE, later: Nine. Ten. Sit on your hands, Jory. Eleven. It’s only somebody parked. They don’t talk.\n\nNineteen children aboard, by licence. Is any action required?" (screen="slip", show_message="ferry_alone", show_source=_("Wreck Field Traffic, transcript"), show_subject=_("Ferry Nine, to nobody"), show_red_tab=False) id desk_seven_rbi2tz
                "Dorn" (id="desk_seven_qxebm7", verb="forward", note=_("She spoke first, on a band that is not hers. Her set will be off inside a minute.")):
                    $ story.wreck_voice = False
                    $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
                    if story.named == "kranz":
                        label desk_seven_p5ug6b hide:
                        show sand worried
                        sand "He says thank you. He says, “with the set”. They’re to have her off there with the set." id desk_seven_p5ug6b
                    else:
                        label desk_seven_4e9puw hide:
                        show kranz neutral
                        kranz "He thanks you. He will have her met." id desk_seven_4e9puw
                        label desk_seven_eduj7x hide:
                        leader "And the children?" id desk_seven_eduj7x
                        label desk_seven_z3wkb8 hide:
                        kranz "They will be met as well." id desk_seven_z3wkb8
                "Traffic waits. So do nineteen children." (id="desk_seven_udzipi", verb="hold", note=_("She goes on counting, on an open switch, for whoever can hear.")):
                    label desk_seven_mcxpeu hide:
                    "The slot takes it. On the ferry band she has got to fourteen, and stopped for a shoe." id desk_seven_mcxpeu
                "Ferry Nine, engine trouble, sunward side. Nineteen children. No other craft seen." (id="desk_seven_zkuezf", verb="alter", note=_("The children are on record. That she asked is not.")):
                    label desk_seven_j9da7c hide:
                    $ story.altered = min(9, story.altered + 1)
                    "Traffic puts it on its list, by the form. The list goes to Fourteen at one." id desk_seven_j9da7c
    if story.altered > 0:
        if story.named == "kranz":
            label desk_seven_tepzdm hide:
            "Under the blotter at the empty place are two printed slips. She had dated them Sunday, and left the rest blank." id desk_seven_tepzdm
        else:
            label desk_seven_uh2vm9 hide:
            "Kranz lays two printed slips on the blotter. They are dated Sunday. The rest is blank." id desk_seven_uh2vm9
            label desk_seven_swdk4n hide:
            show kranz neutral
            kranz "Altered ones are yours. You may still say so." id desk_seven_swdk4n
        menu desk_seven_r7ipu5 (screen="desk", message="correction_slips", source=_("The Watch, form 3"), subject=_("Correction of own hand"), red_tab=False):
            narrator "The words of the sheet named overleaf were not the sender’s. They were those of the Watch. The paper itself having been pulped, the record stands corrected by this slip.\n\nSigned, for the chair:" (screen="slip", show_message="correction_slips", show_source=_("The Watch, form 3"), show_subject=_("Correction of own hand"), show_red_tab=False) id desk_seven_t2gxi4
            "The register, one slip" (id="desk_seven_3dmirk", verb="forward", note=_("One sheet fewer in your words. Dorn reads who says so.")):
                $ story.altered = max(0, story.altered - 1)
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                if story.named == "kranz":
                    label desk_seven_jn7d2n hide:
                    "You file it in her folder. It takes you some time to find out how she had it." id desk_seven_jn7d2n
                else:
                    label desk_seven_ukwfiy hide:
                    "Kranz files it without reading it." id desk_seven_ukwfiy
            "The register, both slips" (id="desk_seven_fxh6s2", verb="forward", note=_("Two sheets fewer in your words. Dorn reads it twice.")) if story.altered >= 2:
                $ story.altered = max(0, story.altered - 2)
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 2)
                if story.named == "kranz":
                    label desk_seven_iyf53a hide:
                    "You file them in her folder. There is a tab for them. It has never been used." id desk_seven_iyf53a
                else:
                    label desk_seven_s7rhmf hide:
                    "Kranz files them without reading them, one after the other, and rules a line." id desk_seven_s7rhmf
            "Whoever wrote them goes on not having written it." (id="desk_seven_qq4imz", verb="hold", note=_("They remain yours.")):
                if story.named == "kranz":
                    label desk_seven_6d4c4p hide:
                    "You put the slips back where she left them." id desk_seven_6d4c4p
                else:
                    label desk_seven_b2emdp hide:
                    show kranz tired
                    kranz "Then they are yours." id desk_seven_b2emdp
                    label desk_seven_4hg2zy hide:
                    "She squares the slips, and puts them away with the spit and the soap." id desk_seven_4hg2zy
    label desk_seven_uue6gg hide:
    $ cue.sound("tube")
    $ cue.stop("music")
    "The last one has come by another pipe. It is the grey one over the door, which you had taken for water." id desk_seven_uue6gg
    if story.named == "kranz":
        label desk_seven_dc2gkm hide:
        show sand worried
        sand "It’s forty-four’s. There’s a mast, they’ve got a mast on the moon. It goes by us. But it’s for, it’s for forty-four." id desk_seven_dc2gkm
    else:
        label desk_seven_vu44nh hide:
        show kranz attentive
        kranz "That is forty-four’s. Their mast is on the moon, and the wire goes by us." id desk_seven_vu44nh
    if story.foley_words == "plain":
        label desk_seven_66xfpq hide:
        "To anyone. This is the frigate Deliverance, of the Imperium. My name is Foley. We came because a page was empty.\n\nOur weapons are safe. You may come and look. We answer like this, and we will go on answering.\n\n{b}Class:{/b} anything else. {b}Original:{/b} in transit to Receiver 44, eleven minutes. Not to be moved until logged there. Do not answer. It was not said to you." (screen="sheet", show_style="document", show_title=_("Copy, one, for the desk"), show_source=_("Receiver 44, moon mast, unattended")) id desk_seven_66xfpq
    elif story.foley_words == "question":
        label desk_seven_cyngau hide:
        "To anyone. We are listening. Is anyone hurt?\n\n{b}Class:{/b} anything else. {b}Original:{/b} in transit to Receiver 44, eleven minutes. Not to be moved until logged there. Do not answer. It was not said to you." (screen="sheet", show_style="document", show_title=_("Copy, one, for the desk"), show_source=_("Receiver 44, moon mast, unattended")) id desk_seven_cyngau
    else:
        label desk_seven_emjdbx hide:
        "To anyone. We say who we are and what we came for: Deliverance, to ask. We make every weapon safe.\n\nIf you fire, or we see a weapon live, we do not fire. This is how we answer.\n\n{b}Class:{/b} anything else. {b}Original:{/b} in transit to Receiver 44, eleven minutes. Not to be moved until logged there. Do not answer. It was not said to you." (screen="sheet", show_style="document", show_title=_("Copy, one, for the desk"), show_source=_("Receiver 44, moon mast, unattended")) id desk_seven_emjdbx
    label desk_seven_qz5mqk hide:
    $ record.unlock("moon_mast", 1)
    "It has a red tab and a time: eleven seconds past noon." id desk_seven_qz5mqk
    label desk_seven_ar2eqp hide:
    leader "It’s the answer. They answered him at once." id desk_seven_ar2eqp
    if story.named == "kranz":
        label desk_seven_s9daji hide:
        show sand hurt
        sand "But Fourteen said nothing heard. He’s just, he said it to us. Can’t we ring him?" id desk_seven_s9daji
        label desk_seven_qb28wi hide:
        "You both look at the place where somebody would have said what the rule was." id desk_seven_qb28wi
        label desk_seven_9at8uq hide:
        show sand careful
        sand "It says not till it’s logged. That’s eleven. And he’s, it’s eight now. It’s seven and a bit." id desk_seven_9at8uq
    else:
        if story.foley_words == "echo":
            label desk_seven_rtsvx3 hide:
            show kranz shaken
            kranz "I know this. I have seen this page before." id desk_seven_rtsvx3
        elif story.named != "sand":
            label desk_seven_sj7h3a hide:
            show sand smiling
            sand "Well then! They’ve said. We just, we tell Fourteen." id desk_seven_sj7h3a
        label desk_seven_egefn9 hide:
        show kranz stern
        kranz "It is not a sheet yet. A copy may not be moved before the original has been received. Eleven minutes." id desk_seven_egefn9
        if story.named == "sand":
            label desk_seven_rdua9f hide:
            leader "He’s got eight." id desk_seven_rdua9f
        else:
            label desk_seven_u6xuwr hide:
            show sand worried
            sand "But he’s got eight. It’s, seven and a bit." id desk_seven_u6xuwr
        label desk_seven_z9cwap hide:
        show kranz tired
        kranz "Yes. They were drafted by different people." id desk_seven_z9cwap
    if story.plant == "kept" and story.named == "kranz":
        label desk_seven_7djyn6 hide:
        "You lay it on the blotter. The leaves have come round towards it, or towards the lamp behind it." id desk_seven_7djyn6
    elif story.plant == "kept":
        label desk_seven_ykvqhf hide:
        "You lay it on the blotter. Kranz moves the pot so that the leaf does not touch it." id desk_seven_ykvqhf
    else:
        label desk_seven_qhqdzw hide:
        "You lay it on the blotter. One corner goes over the ring that the pot left." id desk_seven_qhqdzw
    label desk_seven_5r4vu4 hide:
    "It will not go in the slot. You try it, to see. There is no form for having it, and none for not." id desk_seven_5r4vu4
    label desk_seven_zk5ym9 hide:
    renner "Watch, Fourteen Actual. Nothing heard. Over." (screen="radio") id desk_seven_zk5ym9
    if story.named == "kranz":
        label desk_seven_rwefqh hide:
        show sand worried
        sand "The wire’s had them since ten to. It’ll run at, she used to run it at four times, till it caught them up. Both ears, Leader." id desk_seven_rwefqh
    else:
        label desk_seven_3m8hhx hide:
        show kranz stern
        kranz "The wire has had them since ten to. Run it fast, it will catch them up. Both ears, Leader." id desk_seven_3m8hhx
    jump scene_boxes
