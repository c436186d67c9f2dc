# Generated from game/story/chapters/11_endings/ending_quarantine.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_quarantine:
    $ record.scene("ending_quarantine")
    scene place watch_desk calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    $ story.ended = "quarantine"
    if story.named != "kranz":
        show kranz seated neutral at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named != "sand":
        show sand seated careful at at_far_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_far_right
        with t_dissolve
    label ending_quarantine_53ju7j hide:
    "In the end she simply went. There was a white ship on the glass, and then there was what is behind it." id ending_quarantine_53ju7j
    if story.fourteen == "silence":
        label ending_quarantine_84eyzn hide:
        "The card had been read to line six, and nobody had done it. Four Type 20s hung there with their covers down, and she could have stayed." id ending_quarantine_84eyzn
    elif story.fourteen == "stand_off":
        label ending_quarantine_6kqexf hide:
        "Four Type 20s took her out to the limit, two each side, like nephews with an aunt. At the limit she dipped her lamps. They dipped theirs." id ending_quarantine_6kqexf
    else:
        label ending_quarantine_9r5i7g hide:
        "Station 14 had had her words, and stood its people down. Then it was anybody’s turn. Nobody took it. She asked again at one o’clock and at two, the same, in case it had been a bad moment." id ending_quarantine_9r5i7g
    label ending_quarantine_yzt7x4 hide:
    "The last thing that she sent was to everyone, so you have it. It came with a red tab." id ending_quarantine_yzt7x4
    if story.fourteen == "stand_off":
        $ cue.sound("type_20")
    label ending_quarantine_vje9aj hide:
    "“To anyone. We are going now. It was your house and we came in without knocking. We answered, and I’d like it noted that we answered.\n\nThere was a picture that we had meant for you. We shall leave it where you can find it. Thank you for the band. Over.”\n\nNothing further." (screen="sheet", show_style="document", show_title=_("Copy, one"), show_source=_("Receiver 44")) id ending_quarantine_vje9aj
    if story.named != "sand":
        label ending_quarantine_wajucz hide:
        show sand worried
        sand "A picture of what?" id ending_quarantine_wajucz
    if story.named != "sand" and story.fleet != "unknown":
        label ending_quarantine_rd3yvp hide:
        "It is on the near moon, in a case, on a cord, with a lamp that blinks. Traffic has closed the approach, for dust." id ending_quarantine_rd3yvp
    if story.named != "sand" and story.fleet == "unknown":
        label ending_quarantine_sf4h29 hide:
        "You could ask. The form goes to the people who have closed the near moon." id ending_quarantine_sf4h29
    label ending_quarantine_awrsbk hide:
    $ cue.sound("door")
    show dorn hat_in_hand courteous at at_centre
    with t_dissolve
    dorn "Good morning. I am asked to thank you. For once I have brought something to do it with." id ending_quarantine_awrsbk
    label ending_quarantine_ki3ssz hide:
    "It is in a box with a hinge. He opens it towards you, as a jeweller does." id ending_quarantine_ki3ssz
    label ending_quarantine_gpan3m hide:
    "To the Leader of the Watch, the Order of the Closed Door, second class.\n\nFor steadiness on the 12th. On that day no threat from orbit existed, and through the vigilance of the Watch none was observed.\n\nThe bearer may state that it is for long service." (screen="sheet", show_style="document", show_title=_("Citation"), show_source=_("Authority, Section Four")) id ending_quarantine_gpan3m
    if story.dorn_suspicion >= 4:
        label ending_quarantine_6g2u8q hide:
        show dorn tired
        dorn "I had a different box with me. They were both ready. It was really very near." id ending_quarantine_6g2u8q
    elif story.altered >= 1:
        label ending_quarantine_gnttvp hide:
        show dorn amused
        dorn "The pulper would like a ribbon too. I have told him that it goes with the desk." id ending_quarantine_gnttvp
    else:
        label ending_quarantine_8hmpus hide:
        show dorn listening
        dorn "I should have liked there to be a first class. They do not make it. They have never needed one." id ending_quarantine_8hmpus
    label ending_quarantine_sejpdb hide:
    "He pins it on himself, and does not prick you. He has to lean over to get at the cloth. His collar has been turned." id ending_quarantine_sejpdb
    label ending_quarantine_r7h23s hide:
    leader "What did the pilots say?" id ending_quarantine_r7h23s
    if story.thal == "refuses":
        label ending_quarantine_fh8m4x hide:
        show dorn listening
        dorn "Which pilots?" id ending_quarantine_fh8m4x
        label ending_quarantine_nscvx4 hide:
        leader "The one who said no." id ending_quarantine_nscvx4
        label ending_quarantine_37rjn6 hide:
        show dorn tired
        dorn "There was a court martial, this morning. It was brief. He had a good deal to say, and it was thought best that he should be tried for his cuff, which was unbuttoned. The rest has been cut." id ending_quarantine_37rjn6
        label ending_quarantine_cbyhk4 hide:
        leader "He said no on the open net." id ending_quarantine_cbyhk4
        label ending_quarantine_wmmvfx hide:
        dorn "He did. It is not in the record. He was sentenced to three weeks for a button, and I believe that he laughed. Then he asked who had cut it." id ending_quarantine_wmmvfx
    elif story.thal == "asks":
        label ending_quarantine_7atasi hide:
        show dorn courteous
        dorn "One of them asked for a repeat. It has been put down to the set. The set has been withdrawn." id ending_quarantine_7atasi
    else:
        label ending_quarantine_uyb8a7 hide:
        show dorn courteous
        dorn "That they had been told to wait and had waited. They were a little pale. They have been given leave, and a fish, I understand, has been fed." id ending_quarantine_uyb8a7
    if story.fleet != "unknown":
        label ending_quarantine_6aeshz hide:
        "He looks at the drawer." id ending_quarantine_6aeshz
    if story.crowd == "half":
        label ending_quarantine_fis8gb hide:
        dorn "They were very moved by the word from the fleet. It has been set to music. I hear that there is a difficulty with the end of it." id ending_quarantine_fis8gb
    label ending_quarantine_kbb5gw hide:
    show dorn tired
    dorn "Well. You will be glad to have it quiet." id ending_quarantine_kbb5gw
    hide dorn
    with t_dissolve
    $ cue.sound("door")
    if story.named == "kranz":
        label ending_quarantine_qs7ang hide:
        lotz "It’s very fine. Does everyone get one?" id ending_quarantine_qs7ang
    elif story.plant == "kept":
        label ending_quarantine_x3cyyw hide:
        show kranz neutral
        kranz "It will catch on the flex, [story.player_name!q]." id ending_quarantine_x3cyyw
    else:
        label ending_quarantine_n2rzqv hide:
        show kranz neutral
        kranz "It will catch on the flex, Leader." id ending_quarantine_n2rzqv
    if story.named != "sand" and story.sand_faith >= 4:
        label ending_quarantine_g6ew3c hide:
        show sand careful
        sand "My mother’d, she’d like to see it. She’d ask what was behind it." id ending_quarantine_g6ew3c
    elif story.named != "sand" and story.sand_faith <= 1:
        label ending_quarantine_zsr57i hide:
        show sand neutral
        sand "Congratulations." id ending_quarantine_zsr57i
    elif story.named != "sand":
        label ending_quarantine_xcdtwg hide:
        sand "It’s, well done, Leader. It’s heavy, is it?" id ending_quarantine_xcdtwg
    label ending_quarantine_g3ubwf hide:
    "It catches on the flex. You take it off, at four o’clock, when nobody is looking, and hold it over the slot." id ending_quarantine_g3ubwf
    if story.altered >= 4:
        label ending_quarantine_cztt95 hide:
        "It falls a long way, and lands on very little." id ending_quarantine_cztt95
    else:
        label ending_quarantine_df3x4w hide:
        "It falls a long way, for a drawer, and lands on paper." id ending_quarantine_df3x4w
    label ending_quarantine_r7bqb6 hide:
    $ cue.sound("lamp_on")
    "At the side desk it is northbound, with no callsign." id ending_quarantine_r7bqb6
    if story.ohm_learnt == "page":
        label ending_quarantine_a4a6u8 hide:
        "Ohm has the form in front of her before it has done asking. She does not need to look across any more." id ending_quarantine_a4a6u8
    elif story.ohm_learnt == "told":
        label ending_quarantine_gs4sd2 hide:
        "“I’ve no winds here that I’d fly on,” says Ohm. It is on no form. She has begun to say it quite well." id ending_quarantine_gs4sd2
    else:
        label ending_quarantine_7qvqx3 hide:
        "“It’s for you, Leader,” says Ohm. She has said it every night, and never asked why." id ending_quarantine_7qvqx3
    label ending_quarantine_rax545 hide:
    call scene_epilogue from ending_quarantine_rax545_ret
    label ending_quarantine_rnhxrv hide:
    $ cue.sound("console_chime")
    console "Operator recognised. Good morning, Leader. Your people are waiting." (screen="radio") id ending_quarantine_rnhxrv
    $ record.ending("quarantine")
    jump end_of_story
