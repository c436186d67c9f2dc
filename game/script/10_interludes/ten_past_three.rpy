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
    "At eleven the lift sends down soup again, because you are the Leader. It is the same soup." id to_be_continued_s3deah
    if story.plant == "kept":
        label to_be_continued_fis94m hide:
        "The plant has turned its new leaf from the lamp to the soup." id to_be_continued_fis94m
    if story.plant == "reported":
        label to_be_continued_pvkad7 hide:
        "The ring on the enamel has dried at one side. It looks like a letter now." id to_be_continued_pvkad7
    if story.ping_log == "noise" and story.fleet == "unknown":
        label to_be_continued_arh94y hide:
        show sand worried
        sand "So the Challenge goes out Thursday, and when nobody, if nobody answers they post the cards. My year’s first." id to_be_continued_arh94y
    if story.ping_log == "noise" and story.fleet == "half":
        label to_be_continued_j39i5t hide:
        show sand hurt
        sand "It said captain. I’m not to have read it, so I’ve not read it. But it said." id to_be_continued_j39i5t
    if story.ping_log == "ping":
        label to_be_continued_r5tvdv hide:
        show sand proud
        sand "It’s a ping. There are two names under it, a lieutenant’s and a private’s. I told my mother it’s two." id to_be_continued_r5tvdv
        label to_be_continued_5uxvv5 hide:
        show kranz tired
        kranz "Two names. Yes. That is how it is done." id to_be_continued_5uxvv5
    if story.ping_log == "opened":
        label to_be_continued_ib36mz hide:
        show sand careful
        sand "I’ve not told my mother about the captain. She’d, you can hear her through the wall, when she’s pleased." id to_be_continued_ib36mz
    if story.fleet == "half":
        label to_be_continued_j42xg6 hide:
        "It has been in your head since noon, as far as the comma. A head is not yet a place that is searched." id to_be_continued_j42xg6
    if story.fleet == "whole":
        label to_be_continued_qnxsnt hide:
        "It is in your head as far as the full stop. You carry the soup to the desk as if it were the other thing." id to_be_continued_qnxsnt
    if story.vonnegut == "truce":
        label to_be_continued_j4gxgs hide:
        show sand careful
        sand "It’s still, New Hope, there’s still nothing. I’ve checked the fuse." id to_be_continued_j4gxgs
    if story.vonnegut == "held":
        label to_be_continued_8jfab9 hide:
        show sand careful
        sand "They’ve asked for thirty-five bowls, at Vonnegut. It’s thirty and a teacher and three and, and a lieutenant." id to_be_continued_8jfab9
    if story.vonnegut == "rubble":
        label to_be_continued_icqarj hide:
        show sand careful
        sand "It’s on the list as ours again. Vonnegut. They’ve asked who can mend a, it’s a cabinet." id to_be_continued_icqarj
    if story.letter == "sent":
        label to_be_continued_k7bwvw hide:
        show sand smiling
        sand "He’ll have had the letter. If they’re, he’ll be reading the bit about the pipe." id to_be_continued_k7bwvw
    if story.letter == "held":
        label to_be_continued_enxn8g hide:
        show sand careful
        sand "I told her there’s still the queue. She said she’s stood in longer." id to_be_continued_enxn8g
    if story.letter == "cut":
        label to_be_continued_ua37mm hide:
        show sand worried
        sand "She rang. She wants to know did he laugh about the bread. I said he, I said he’s sure to." id to_be_continued_ua37mm
    if story.sand_faith >= 4:
        label to_be_continued_b75xzx hide:
        "He puts something on your blotter, wrapped in a page of the roll." id to_be_continued_b75xzx
        label to_be_continued_cv4b8r hide:
        show sand smiling
        sand "From my mother. It’s one of the four days." id to_be_continued_cv4b8r
    elif story.sand_faith <= 1:
        label to_be_continued_eqmwtp hide:
        show sand careful
        sand "Anyway. They’ll know what they’re doing, upstairs." id to_be_continued_eqmwtp
        label to_be_continued_kgyv3k hide:
        "Until tonight, upstairs was “we”." id to_be_continued_kgyv3k
    else:
        label to_be_continued_4p2q6h hide:
        "He squares the roll, and then squares it again." id to_be_continued_4p2q6h
    if story.r21 == "manned":
        label to_be_continued_5d6wcj hide:
        stations "Watch, Receiver 21. Nothing heard. Out." (screen="radio") id to_be_continued_5d6wcj
        label to_be_continued_gkib75 hide:
        "Behind it, eleven minutes ago, somebody is stacking bowls. You could name the shelf." id to_be_continued_gkib75
    elif story.r21 == "relieved":
        label to_be_continued_hudkfh hide:
        stations "Watch, Receiver 21, relief party. Nothing heard, as per schedule. Out." (screen="radio") id to_be_continued_hudkfh
        label to_be_continued_n862vy hide:
        "It is a voice that reads it off the page. There are no bowls behind it." id to_be_continued_n862vy
    else:
        label to_be_continued_9qkanp hide:
        "Over the lamp for Twenty-one hangs a typed card: MAINTENANCE. You press one corner and it slides. This one was not typed the night before." id to_be_continued_9qkanp
    label to_be_continued_4sy5gs hide:
    show kranz neutral
    kranz "Go home, Sand." id to_be_continued_4sy5gs
    label to_be_continued_sbfsbg hide:
    sand "Good night. Good, yes. Good night, Leader." id to_be_continued_sbfsbg
    hide sand
    with t_dissolve
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
    if story.dorn_suspicion >= 3:
        label to_be_continued_pi4a4m hide:
        show dorn listening
        dorn "I come down more often than I used to. There is so much more to read." id to_be_continued_pi4a4m
    elif story.dorn_suspicion >= 1:
        label to_be_continued_sybfbe hide:
        show dorn courteous
        dorn "I had your register at supper. It is good company. It never says what it thinks." id to_be_continued_sybfbe
    else:
        label to_be_continued_9pdabd hide:
        show dorn courteous
        dorn "I have nothing to ask you. It is very restful. I wished to see what it looked like." id to_be_continued_9pdabd
    if story.asked_dorn == "aircraft":
        label to_be_continued_a56swv hide:
        show dorn listening
        dorn "You asked me who was in the aircraft. A pilot, Lenz. He filled in his form. I think that it is the last one anybody filled in gladly." id to_be_continued_a56swv
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
        dorn "You still have your question. It keeps, I am told. I have never seen one keep." id to_be_continued_m2y5gz
    if story.altered >= 2 and story.tape != "kept":
        label to_be_continued_78nmtp hide:
        show dorn listening
        dorn "The pulper is paid by weight. He tells me that the Watch has been kind to him." id to_be_continued_78nmtp
    if story.tape == "kept":
        label to_be_continued_ahdhfm hide:
        show dorn courteous
        dorn "Forty-four has the tape from Twenty-one. It assures me that there was only ever the one. I sleep better for an only copy." id to_be_continued_ahdhfm
        label to_be_continued_urn5jh hide:
        "You look at the soup." id to_be_continued_urn5jh
    if story.quiet == "both":
        label to_be_continued_fsnf2u hide:
        show dorn listening
        dorn "I heard your voice this evening, in the open air. You said “both”. I have been wondering what you counted." id to_be_continued_fsnf2u
    elif story.struck:
        label to_be_continued_8gztqh hide:
        show dorn courteous
        dorn "The Army wishes you thanked for the corner. It is putting up a board there to say that there was a launcher." id to_be_continued_8gztqh
    elif story.twenty_six == "sent":
        label to_be_continued_g7kjzw hide:
        show dorn tired
        dorn "There are onions on my stair. My landlady asks if they are an offence. I have had to look it up." id to_be_continued_g7kjzw
    label to_be_continued_7nwkcd hide:
    show dorn tired
    dorn "Well. Thank you for whatever it was." id to_be_continued_7nwkcd
    label to_be_continued_xsrjqy hide:
    hide dorn
    with t_dissolve
    $ cue.sound("door")
    "You do not want to look at the rail. You look." id to_be_continued_xsrjqy
    if story.correction == "held":
        label to_be_continued_aa4w7m hide:
        leader "Brock." id to_be_continued_aa4w7m
        label to_be_continued_72pisd hide:
        show kranz tired
        kranz "She got stiff. At midnight she wrote “clear”, which it was, and closed the night herself." id to_be_continued_72pisd
    elif story.correction == "altered":
        label to_be_continued_kbxgv4 hide:
        leader "Brock." id to_be_continued_kbxgv4
        label to_be_continued_cfsh46 hide:
        show kranz tired
        kranz "She put a query. In pencil, she thought. It was indelible." id to_be_continued_cfsh46
    else:
        label to_be_continued_jwbuwy hide:
        leader "Till. What did Till do?" id to_be_continued_jwbuwy
        label to_be_continued_8xsr4m hide:
        show kranz tired
        kranz "Carried the capsules. They asked what was in them and he said paper." id to_be_continued_8xsr4m
    label to_be_continued_765qmv hide:
    "At a quarter past two the open speaker clears its throat." id to_be_continued_765qmv
    if story.wreck_voice:
        label to_be_continued_269n6n hide:
        tamsin "Traffic, Ferry Nine. Quarter past. I’m holding the set against the glass so you can have some. Over." (screen="radio") id to_be_continued_269n6n
        label to_be_continued_gjh6f7 hide:
        $ cue.sound("choir")
        $ record.unlock("wreck_field", 2)
        "Traffic is at supper. You are the only person who has it. One of them is flat." id to_be_continued_gjh6f7
    else:
        label to_be_continued_q4bhuf hide:
        "Under “Wreck Field Traffic” hangs a card: INSPECTION. The lamp glows for a moment behind it. Nobody is out there to say what for." id to_be_continued_q4bhuf
    label to_be_continued_hsb87v hide:
    "The Army’s plug is still in, and low." id to_be_continued_hsb87v
    if story.quiet == "both":
        label to_be_continued_mx57qk hide:
        "What comes up it, eleven minutes old, is a handcart. It goes from one side of the headset to the other. Nobody says anything to it." id to_be_continued_mx57qk
    if story.quiet == "army":
        label to_be_continued_n77mr2 hide:
        "At two a voice in it says, “Stretchers, going out.” Army will consider it at eight. You listen until they have come in again, and count the voices." id to_be_continued_n77mr2
    if story.quiet == "held":
        label to_be_continued_8tuxh6 hide:
        "At two a voice in it says, “Stretchers, going out. Nobody has said no.” You listen until they have come in again, and count the voices." id to_be_continued_8tuxh6
    if story.zero_word != "unlifted":
        label to_be_continued_t4ssbx hide:
        leader "It told me storm to ten. Last Tuesday. I was on the up ramp on Tuesday, sweeping. It was still." id to_be_continued_t4ssbx
        label to_be_continued_ye7wmg hide:
        show kranz tired
        kranz "That was never a storm. That was a Tuesday." id to_be_continued_ye7wmg
        label to_be_continued_eu78gu hide:
        "She has known all along which line it is. Neither of you mentions it." id to_be_continued_eu78gu
    if story.zero_word != "unlifted" and story.north != "shut":
        if story.recalled:
            label to_be_continued_6wkyng hide:
            "The counter by the lamp says 0214. You lifted it twice." id to_be_continued_6wkyng
        else:
            label to_be_continued_jezx7f hide:
            "The counter by the lamp says 0213. You lifted it once." id to_be_continued_jezx7f
        label to_be_continued_3d9636 hide:
        "At three it comes on by itself. Before your hand is there it has gone again." id to_be_continued_3d9636
        if story.zero_word == "again":
            label to_be_continued_br9sv2 hide:
            "In between, in your own voice and very exactly, it has said: “Say again.”" id to_be_continued_br9sv2
        if story.zero_word == "out":
            label to_be_continued_nbcpzb hide:
            "In between, in your own voice and very exactly, it has said: “Watch. Out.”" id to_be_continued_nbcpzb
        if story.zero_word == "nothing":
            label to_be_continued_5hmyfn hide:
            "In between it has breathed, at the rate you breathe." id to_be_continued_5hmyfn
    elif story.zero_word != "unlifted":
        label to_be_continued_txi92n hide:
        "The counter by the lamp says 0212, where you left it. At three you find that you are watching it. At four minutes past you stop." id to_be_continued_txi92n
    elif story.north != "shut":
        if story.recalled:
            label to_be_continued_2y4c7t hide:
            "The counter by lamp 0 says 0213. You have lifted it once, and you knew who it was." id to_be_continued_2y4c7t
        else:
            label to_be_continued_prjdbf hide:
            "The counter by lamp 0 says 0212. You have never touched it." id to_be_continued_prjdbf
        label to_be_continued_swujbs hide:
        "At three it comes on by itself. Before your hand is there it has gone again. In between, in Captain Brandt’s voice, with the cold and the breath, it has said: “Over.”" id to_be_continued_swujbs
    else:
        label to_be_continued_z5vctc hide:
        "The counter by lamp 0 says 0212. You have never touched it. Kranz has found something in a margin, as she did when it rang." id to_be_continued_z5vctc
    if story.plant == "kept":
        label to_be_continued_dc9v8x hide:
        "You turn the pot, since the leaves have all gone to one side. Under it, folded to the size of a stamp, is half a page in a hand you do not know." id to_be_continued_dc9v8x
        label to_be_continued_dcvmr4 hide:
        "You read it behind the mug. Kranz reads the roll." id to_be_continued_dcvmr4
        $ record.unlock("the_watch", 2)
    label to_be_continued_dnxmzg hide:
    "There is a new operator at the side desk, eighteen, name of Ohm. She has the ferries." id to_be_continued_dnxmzg
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
        ohm "Your page says no winds, see open band. But that page is gone from the open band book." (show_off=True) id to_be_continued_pw99yj
    if story.winds == "blurred":
        label to_be_continued_y5pba5 hide:
        ohm "He says twelve thousand. Your page says nine. Which do I put?" (show_off=True) id to_be_continued_y5pba5
    show kranz attentive
    menu to_be_continued_fd9pzq (screen="choice"):
        kranz "It is your page." id to_be_continued_a26stb
        "Do as it says there." (id="to_be_continued_hiyhm4"):
            label to_be_continued_t36ri9 hide:
            ohm "Yes, Leader. Thank you." (show_off=True) id to_be_continued_t36ri9
            label to_be_continued_jxq9aj hide:
            "You hear her draw the form towards her. She is pleased that there is one." id to_be_continued_jxq9aj
        "Do something else." (id="to_be_continued_digdsb"):
            label to_be_continued_kh5y5g hide:
            ohm "Something, yes. What else is there?" (show_off=True) id to_be_continued_kh5y5g
            label to_be_continued_bppzhc hide:
            "Kranz goes down after a pencil. It takes her a good deal longer than a pencil takes." id to_be_continued_bppzhc
        "Put him through to me." (id="to_be_continued_hdmaia"):
            label to_be_continued_3rzva9 hide:
            ohm "It’s only winds, Leader." (show_off=True) id to_be_continued_3rzva9
            label to_be_continued_2kpyus hide:
            show kranz neutral
            kranz "Put him through." id to_be_continued_2kpyus
            if story.plant == "kept":
                label to_be_continued_abjus6 hide:
                "She slides the headset along to you. Its flex goes round the pot, as if it had been measured to." id to_be_continued_abjus6
            if story.plant == "reported":
                label to_be_continued_6nuwfv hide:
                "She slides the headset along to you, over the ring." id to_be_continued_6nuwfv
    label to_be_continued_5mwenx hide:
    $ cue.sound("console_chime")
    console "Good morning, Leader. Your people are waiting." (screen="radio") id to_be_continued_5mwenx
    jump scene_order_accepted
