# Generated from game/story/chapters/10_interludes/ten_past_three.yaml by `python3 -m tools build`. Do not edit.

label scene_ten_past_three:
    label to_be_continued_s3deah hide:
    $ record.scene("ten_past_three")
    scene place watch_desk night
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    show kranz seated tired at at_left
    show sand standing neutral at at_right
    with t_dissolve
    "Late, soup comes down again, because you are the Leader. It is the same soup." id to_be_continued_s3deah
    if story.ping_log == "noise":
        label to_be_continued_arh94y hide:
        show sand worried
        sand "So the Challenge goes out Thursday, and when nobody, if nobody answers they post the cards. My year’s first." id to_be_continued_arh94y
    elif story.ping_log == "ping":
        label to_be_continued_r5tvdv hide:
        show sand proud
        sand "There’s two names under it, the ping. A lieutenant’s and a private’s. I told my mother it’s two." id to_be_continued_r5tvdv
    else:
        label to_be_continued_ib36mz hide:
        show sand careful
        sand "I’ve not told my mother about the captain. She’d, you can hear her through the wall, when she’s pleased." id to_be_continued_ib36mz
    if story.letter == "sent":
        label to_be_continued_k7bwvw hide:
        show sand smiling
        sand "He’ll have had hers. If they’re, he’ll be reading the bit about the pipe." id to_be_continued_k7bwvw
    elif story.letter == "held":
        label to_be_continued_enxn8g hide:
        show sand careful
        sand "She’s asked again did hers go. I said there’s the queue. She says she’s stood in longer." id to_be_continued_enxn8g
    else:
        label to_be_continued_ua37mm hide:
        show sand worried
        sand "She wants to know did he laugh about the bread. I said he, I said he’s sure to." id to_be_continued_ua37mm
    if story.sand_faith >= 4:
        label to_be_continued_b75xzx hide:
        "He puts something on your blotter, wrapped in a page of the roll." id to_be_continued_b75xzx
        label to_be_continued_cv4b8r hide:
        show sand smiling
        sand "That’s from her. It’s one of the four days." id to_be_continued_cv4b8r
    elif story.sand_faith <= 1:
        label to_be_continued_eqmwtp hide:
        show sand neutral
        sand "Anyway. They’ll know what they’re doing, upstairs." id to_be_continued_eqmwtp
        label to_be_continued_kgyv3k hide:
        "Until tonight, upstairs was “we”." id to_be_continued_kgyv3k
    label to_be_continued_4sy5gs hide:
    show kranz neutral
    kranz "Go home, Sand." id to_be_continued_4sy5gs
    label to_be_continued_sbfsbg hide:
    show sand careful
    sand "Good night. Good, yes. Good night, Leader." id to_be_continued_sbfsbg
    hide sand
    with t_dissolve
    $ cue.sound("door")
    if story.hull == "told":
        label to_be_continued_di73wq hide:
        leader "There was a cook on the wire. Her husband was at Okri." id to_be_continued_di73wq
        label to_be_continued_j8ha7r hide:
        show kranz shaken
        kranz "Which ship?" id to_be_continued_j8ha7r
        label to_be_continued_mchux8 hide:
        leader "She says they hit each other." id to_be_continued_mchux8
        label to_be_continued_88x99r hide:
        "Kranz puts her pencil behind her ear. It drops. She goes on holding the ear." id to_be_continued_88x99r
        label to_be_continued_5p3xss hide:
        show kranz stern
        kranz "Cooks." id to_be_continued_5p3xss
    label to_be_continued_m24hrx hide:
    $ cue.sound("door")
    show dorn hat_in_hand tired at at_right
    with t_dissolve
    dorn "I saw that there was a light. That is my one joke about this room." id to_be_continued_m24hrx
    if story.asked_dorn == "aircraft":
        label to_be_continued_a56swv hide:
        show dorn listening
        dorn "You asked me who was in the aircraft. A pilot, Lenz. He had filled in his form. I think that it is the last one anybody filled in gladly." id to_be_continued_a56swv
    if story.asked_dorn == "voss" and story.voss == "free":
        label to_be_continued_34aam9 hide:
        show dorn listening
        dorn "You asked me where she was. You have not asked again. I noticed because I had." id to_be_continued_34aam9
    if story.asked_dorn == "voss" and story.voss == "taken":
        label to_be_continued_zezh57 hide:
        show dorn tired
        dorn "You asked me where she was. Two floors down. She whistles. I had thought that I should be more pleased." id to_be_continued_zezh57
    if story.asked_dorn == "voss" and story.voss == "dead":
        label to_be_continued_2wj8uq hide:
        show dorn tired
        dorn "You asked me where she was. I have been to look. I should have preferred to go on asking." id to_be_continued_2wj8uq
    if story.asked_dorn == "nothing":
        label to_be_continued_m2y5gz hide:
        show dorn amused
        dorn "You still have your question. It keeps, I am told." id to_be_continued_m2y5gz
    if story.tape == "kept":
        label to_be_continued_ahdhfm hide:
        show dorn courteous
        dorn "Forty-four has the tape from Twenty-one. It assures me that there was only ever the one." id to_be_continued_ahdhfm
        label to_be_continued_urn5jh hide:
        "You look at the soup." id to_be_continued_urn5jh
    elif story.quiet == "both":
        label to_be_continued_fsnf2u hide:
        show dorn listening
        dorn "I heard your voice this evening, in the open air. You said “both”. I have been wondering what you counted." id to_be_continued_fsnf2u
    elif story.struck:
        label to_be_continued_8gztqh hide:
        show dorn courteous
        dorn "The Army wishes you thanked for the corner. It is putting up a board there." id to_be_continued_8gztqh
    elif story.twenty_six == "sent":
        label to_be_continued_g7kjzw hide:
        show dorn tired
        dorn "There are onions on my stair. My landlady asks if they are an offence. I have had to look it up." id to_be_continued_g7kjzw
    elif story.altered >= 2:
        label to_be_continued_78nmtp hide:
        show dorn listening
        dorn "The pulper is paid by weight. He tells me that the Watch has been kind to him." id to_be_continued_78nmtp
    else:
        label ten_past_three_p5hrvd hide:
        show dorn courteous
        dorn "I have nothing to ask you. I wished to see what that looked like. Good night." id ten_past_three_p5hrvd
    label to_be_continued_xsrjqy hide:
    hide dorn
    with t_dissolve
    $ cue.sound("door")
    "You had meant not to look at the rail." id to_be_continued_xsrjqy
    if story.correction != "forwarded":
        label to_be_continued_aa4w7m hide:
        leader "Brock." id to_be_continued_aa4w7m
    else:
        label to_be_continued_jwbuwy hide:
        leader "Till. What did Till do?" id to_be_continued_jwbuwy
    if story.correction == "held":
        label to_be_continued_72pisd hide:
        show kranz tired
        kranz "She got stiff. At midnight she wrote “clear”, which it was, and closed the night herself." id to_be_continued_72pisd
    elif story.correction == "altered":
        label to_be_continued_cfsh46 hide:
        show kranz tired
        kranz "She put a query. In pencil, she thought. It was indelible." id to_be_continued_cfsh46
    else:
        label to_be_continued_8xsr4m hide:
        show kranz tired
        kranz "Carried the capsules. They asked what was in them and he said paper." id to_be_continued_8xsr4m
    if story.plant == "kept":
        label ten_past_three_eserru hide:
        "You turn the pot, since the leaves have all gone to one side. Under it, folded very small, is half a page in a hand you do not know. You read it behind the mug. Kranz reads the roll." id ten_past_three_eserru
        $ record.unlock("the_watch", 2)
    if story.wreck_voice:
        label to_be_continued_269n6n hide:
        tamsin "Traffic, Ferry Nine. Quarter past two. I’m holding the set against the glass so you can have some. Over." (screen="radio") id to_be_continued_269n6n
        label ten_past_three_ydi4iv hide:
        $ cue.sound("choir")
        $ record.unlock("wreck_field", 2)
        "Traffic is at supper. You and she have it to yourselves." id ten_past_three_ydi4iv
    if story.zero_word != "unlifted":
        label to_be_continued_t4ssbx hide:
        leader "On Sunday it told me storm to ten. Last Tuesday’s. I was on the up ramp last Tuesday, sweeping. It was still." id to_be_continued_t4ssbx
        label to_be_continued_ye7wmg hide:
        show kranz tired
        kranz "That was never a storm. That was a Tuesday." id to_be_continued_ye7wmg
        label ten_past_three_7jc8v6 hide:
        "She has not asked what “it” is." id ten_past_three_7jc8v6
    label to_be_continued_dnxmzg hide:
    "There is a new operator at the side desk, eighteen, name of Ohm. She has the ferries, and has been told to ask if a thing is not on the form." id to_be_continued_dnxmzg
    label to_be_continued_dyxppv hide:
    $ cue.sound("lamp_on")
    ohm "Leader? I’ve a northbound. No callsign. He’d like the upper winds, please." (show_off=True) id to_be_continued_dyxppv
    label to_be_continued_2kuaru hide:
    "It is ten past three." id to_be_continued_2kuaru
    if story.winds == "given":
        label to_be_continued_7tihz8 hide:
        ohm "Your page says Weather, with his height on the card. Is that still what we do?" (show_off=True) id to_be_continued_7tihz8
    if story.winds == "refused":
        label to_be_continued_pw99yj hide:
        ohm "Your page says no winds, see open band. Only that page is gone from the open band book." (show_off=True) id to_be_continued_pw99yj
    if story.winds == "blurred":
        label to_be_continued_y5pba5 hide:
        ohm "He says twelve thousand. Your page says nine. Which do I put?" (show_off=True) id to_be_continued_y5pba5
    show kranz attentive
    menu to_be_continued_fd9pzq (screen="choice"):
        kranz "It is your page." id to_be_continued_a26stb
        "“Do as it says there.”" (id="to_be_continued_hiyhm4", note=_("It is the form, and she will have it by heart.")):
            label to_be_continued_t36ri9 hide:
            $ story.ohm_learnt = "page"
            ohm "Yes, Leader. Thank you." (show_off=True) id to_be_continued_t36ri9
            label to_be_continued_jxq9aj hide:
            "You hear her draw the form towards her. She is pleased that there is one." id to_be_continued_jxq9aj
            label ten_past_three_vz7h8n hide:
            "Eleven minutes later, in the north, a lamp that belongs to Air comes on." id ten_past_three_vz7h8n
        "Tell her what became of the last one." (id="ten_past_three_bsrz96", note=_("She is eighteen. She will know it on every shift she has.")):
            label ten_past_three_mgnub4 hide:
            $ story.ohm_learnt = "told"
            leader "The last one asked me that. They used what I wrote down to find her." id ten_past_three_mgnub4
            label ten_past_three_nwsvjn hide:
            ohm "Who did?" (show_off=True) id ten_past_three_nwsvjn
            label to_be_continued_bppzhc hide:
            "Kranz goes down after a pencil. It takes her a good deal longer than a pencil takes." id to_be_continued_bppzhc
            label ten_past_three_km7x24 hide:
            ohm "Then what do I put?" (show_off=True) id ten_past_three_km7x24
            label ten_past_three_8t3nsd hide:
            leader "What would you want put?" id ten_past_three_8t3nsd
            label ten_past_three_fz7xgz hide:
            "It is the first question that girl has been asked in this room. The form goes back on its pile." id ten_past_three_fz7xgz
            label ten_past_three_fi5t7q hide:
            ohm "Aircraft northbound, Watch. I’ve no winds here that I’d fly on. Try lower. Out." (screen="radio") id ten_past_three_fi5t7q
        "“Put him through to me.”" (id="to_be_continued_hdmaia", note=_("It will be in the register as yours.")):
            label to_be_continued_3rzva9 hide:
            $ story.ohm_learnt = "through"
            ohm "It’s only winds, Leader." (show_off=True) id to_be_continued_3rzva9
            if story.plant == "kept":
                label to_be_continued_abjus6 hide:
                "Kranz slides the headset along to you. Its flex goes round the pot, as if it had been measured to." id to_be_continued_abjus6
            if story.plant == "reported":
                label to_be_continued_6nuwfv hide:
                "Kranz slides the headset along to you, over the ring." id to_be_continued_6nuwfv
            label ten_past_three_wkk3za hide:
            leader "Aircraft northbound, Watch. Two eight zero at forty-five, clear to the top. I didn’t catch your height. Over." (screen="radio") id ten_past_three_wkk3za
            label ten_past_three_xns5jj hide:
            hailing "Watch, aircraft northbound. I don’t believe I gave it. Out." (screen="radio") id ten_past_three_xns5jj
            label ten_past_three_s592ai hide:
            ohm "There’s a box for the height, though." (show_off=True) id ten_past_three_s592ai
            label ten_past_three_i879dt hide:
            leader "Put my name in it." id ten_past_three_i879dt
    label to_be_continued_5mwenx hide:
    $ cue.sound("console_chime")
    console "Good morning, Leader. Your people are waiting." (screen="radio") id to_be_continued_5mwenx
    jump scene_order_accepted
