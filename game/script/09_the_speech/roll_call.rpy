# Generated from game/story/chapters/09_the_speech/roll_call.yaml by `python3 -m tools build`. Do not edit.

label scene_roll_call:
    label roll_call_9u9gfh hide:
    $ record.scene("roll_call")
    scene place watch_desk calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    "The Speech" (screen="card", show_subtitle=_("D-0, the Watch")) id roll_call_9u9gfh
    if story.named != "kranz":
        show kranz seated tired at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named != "sand":
        show sand standing worried at at_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_right
        with t_dissolve
    label roll_call_svvm9c hide:
    "You put the headset down on the blotter. Station 14 goes on counting in it, quite small." id roll_call_svvm9c
    label roll_call_6n4i93 hide:
    "The High Authority was to begin at noon. Here that will be at eleven minutes past." id roll_call_6n4i93
    label roll_call_drum2q hide:
    "Forty-four’s sheet lies where it has lain since it came. In five minutes it may be moved. Your elbow has found it twice." id roll_call_drum2q
    if story.dorn_suspicion == 6:
        label roll_call_hbm64s hide:
        $ cue.sound("door")
        show dorn hat_in_hand courteous at at_centre
        with t_dissolve
        dorn "Good afternoon. I shall want a minute of your time, and then all of it." id roll_call_hbm64s
        label roll_call_xm82am hide:
        "He has a coat over each arm. One is his. The other has been brushed as well." id roll_call_xm82am
        if story.named == "kranz":
            label roll_call_bampzk hide:
            lotz "Shall I take the Kommissar’s hat?" id roll_call_bampzk
        else:
            label roll_call_faakfv hide:
            "Kranz shuts the roll on her finger." id roll_call_faakfv
        label roll_call_5bpgyv hide:
        leader "There’s a count running." id roll_call_5bpgyv
        label roll_call_iix36t hide:
        show dorn tired
        dorn "Yes. Somebody will be told of it." id roll_call_iix36t
        label roll_call_45qvys hide:
        show dorn listening
        dorn "I have read your register every night since Sunday. Thank you. I have not had so much company in years." id roll_call_45qvys
        label roll_call_m5fzzh hide:
        "You look at the rail, going out, against advice. Over the twelfth hook is a clean oblong." id roll_call_m5fzzh
        if story.altered >= 4:
            label roll_call_4inf2y hide:
            show dorn courteous
            dorn "The pulper wished to be remembered to you." id roll_call_4inf2y
        elif story.north == "open":
            label roll_call_ismzu4 hide:
            show dorn courteous
            dorn "Two hundred and eleven was Voss. I had got used to Voss." id roll_call_ismzu4
        else:
            label roll_call_97qa87 hide:
            show dorn courteous
            dorn "It was no one sheet. I should like you to know that. They only lean on one another, after a time." id roll_call_97qa87
        label roll_call_g2gwh6 hide:
        "Your hand is on the sheet from the grey pipe." id roll_call_g2gwh6
        label roll_call_dn7bh7 hide:
        show dorn grave
        dorn "Leave it, please. It belongs to the desk." id roll_call_dn7bh7
        label roll_call_mp3sb6 hide:
        "He holds out the coat, so that you need only find the sleeves." id roll_call_mp3sb6
        jump scene_ending_chair
    if story.named == "kranz":
        label roll_call_aiwhta hide:
        "Since five past there has been a man in Kranz’s chair." id roll_call_aiwhta
    if story.named == "sand":
        label roll_call_kthm59 hide:
        "Since five past there has been a man at the lamps." id roll_call_kthm59
    if story.named != "nobody":
        label roll_call_x7r6xb hide:
        "He brought his own card for the rail, and when you press the corner it is set." id roll_call_x7r6xb
    if story.named == "kranz":
        label roll_call_ne8p4j hide:
        lotz "Lotz, Leader. I’ve put her pencils in a box for her. There isn’t an address. Is there generally an address?" id roll_call_ne8p4j
        label roll_call_pky352 hide:
        "The mug is on its ring. It has a skin." id roll_call_pky352
    if story.named == "sand":
        label roll_call_afhixy hide:
        lotz "Lotz, Leader. They want a rub, don’t they? Who had them before?" id roll_call_afhixy
        label roll_call_mrzfjc hide:
        "On the shelf by the door lies a ribbon bar that nobody has moved, because nobody has been told to." id roll_call_mrzfjc
    if story.named == "nobody" and story.plant == "kept":
        label roll_call_j4r3by hide:
        show kranz neutral
        kranz "The relay wants its roll, [story.player_name!q]." id roll_call_j4r3by
    if story.named == "nobody" and story.plant == "reported":
        label roll_call_dncn6v hide:
        show kranz neutral
        kranz "The relay wants its roll, Leader." id roll_call_dncn6v
    if story.named == "nobody":
        label roll_call_wfh6pf hide:
        kranz "It will not carry him to a station that has not said that it is there." id roll_call_wfh6pf
    if story.named == "sand":
        label roll_call_pqkgcd hide:
        show kranz stern
        kranz "The relay wants its roll. Call them clearly. They are used to his." id roll_call_pqkgcd
    if story.named == "kranz":
        label roll_call_2tk2hm hide:
        show sand hurt
        sand "The relay wants, it has to have a roll. Before it’ll take him. She always, I’ll do it." id roll_call_2tk2hm
    if story.voss == "taken":
        label roll_call_363rcj hide:
        "Then it comes up through the floor: three notes, climbing, and a fourth that is hardly any further." id roll_call_363rcj
        if story.named != "kranz":
            label roll_call_5rja5u hide:
            show kranz shaken
            kranz "Two floors. She was always flat on the third." id roll_call_5rja5u
        else:
            label roll_call_rchxnk hide:
            lotz "Somebody’s cheerful." id roll_call_rchxnk
    if story.named == "sand":
        label roll_call_dywk8n hide:
        lotz "Fourteen?" id roll_call_dywk8n
    else:
        label roll_call_hi4tzj hide:
        show sand neutral
        sand "Stations, Watch. Roll for the relay, all, all stations, in order. Over." id roll_call_hi4tzj
    label roll_call_prqkxz hide:
    stations "Watch, Interceptor Station 14. Two craft and a kettle. Four away. Excuse us. Out." (screen="radio") id roll_call_prqkxz
    label roll_call_ycd9mv hide:
    stations "Watch, Receiver 37. Patrols four, all home. For Leader [story.player_name!q]. Out." (screen="radio") id roll_call_ycd9mv
    label roll_call_q9ypsk hide:
    stations "Watch, Receiver 44. Nothing to report. For Leader [story.player_name!q]. Out." (screen="radio") id roll_call_q9ypsk
    label roll_call_wqdjj3 hide:
    "They have your name right. It took four days." id roll_call_wqdjj3
    if story.r21 == "manned":
        if story.ping_log == "noise":
            label roll_call_z8hkne hide:
            stations "Watch, Receiver 21. Bäcker. Noise, by the manual. Out." (screen="radio") id roll_call_z8hkne
        else:
            label roll_call_ypqs2r hide:
            stations "Watch, Receiver 21. Bäcker. Nothing heard that I am allowed. Out." (screen="radio") id roll_call_ypqs2r
        if story.named != "sand":
            label roll_call_i94jqv hide:
            show sand careful
            sand "That’s not the form. Do I put, what do I put?" id roll_call_i94jqv
            label roll_call_v2n6yk hide:
            leader "Put it down as she said it." id roll_call_v2n6yk
        else:
            label roll_call_yumhjh hide:
            lotz "That’s five words over. I’ll put “present”, to keep it in the box." id roll_call_yumhjh
    elif story.r21 == "relieved":
        label roll_call_cvr7r2 hide:
        stations "Watch, Receiver 21, relief party. Nothing heard, as per schedule. Out." (screen="radio") id roll_call_cvr7r2
        label roll_call_zf3c6q hide:
        "It is read off the page. Behind the voice somebody has begun to tap on something, four and a rest." id roll_call_zf3c6q
    else:
        label roll_call_zjfgm4 hide:
        "Then there is a gap the length of a sentence. It has been there at every roll since they went off." id roll_call_zjfgm4
        if story.named == "sand":
            label roll_call_8r5kkg hide:
            lotz "It says MAINTENANCE. I’d put “present”. It’s what’s been put." id roll_call_8r5kkg
        else:
            label roll_call_yx4fyy hide:
            show sand worried
            sand "It’s, we’ve been putting “present”. For the equipment. The relay won’t go by a blank." id roll_call_yx4fyy
        menu roll_call_7duj6y (screen="choice"):
            narrator "The box takes one word." id roll_call_ciisun
            "Mark it present." (id="roll_call_v7d9v3", note=_("The relay goes on. There will be twelve people listening to the speech, on paper.")):
                $ cue.sound("stamp")
                if story.named != "sand":
                    label roll_call_ttdkm9 hide:
                    show sand careful
                    sand "Present. That’s, so that’s everybody." id roll_call_ttdkm9
                if story.named != "kranz":
                    label roll_call_w3g5bx hide:
                    "Kranz writes “12” in the column, and goes over it again." id roll_call_w3g5bx
            "Ask." (id="roll_call_w6994j", note=_("No answer can be here for twenty-two minutes. The question stays in the register, over your name.")):
                label roll_call_53dvvd hide:
                $ story.asked_21 = True
                leader "Receiver 21, Watch. Say how many you are. Over." (screen="radio") id roll_call_53dvvd
                label roll_call_kcx8tb hide:
                "It goes out past the card and the dark lamp. It makes no sound when it gets there." id roll_call_kcx8tb
                if story.named == "sand":
                    label roll_call_bveh8t hide:
                    lotz "There isn’t a box for “asked”." id roll_call_bveh8t
                    label roll_call_mx2gyc hide:
                    show kranz stern
                    kranz "Then rule one." id roll_call_mx2gyc
                else:
                    label roll_call_wgcrvn hide:
                    show sand smiling
                    sand "There’s no box for “asked”. I’ll, I can rule one." id roll_call_wgcrvn
    label roll_call_tdu8pz hide:
    $ cue.sound("door")
    show dorn standing courteous at at_centre
    with t_dissolve
    dorn "Is the house complete?" id roll_call_tdu8pz
    label roll_call_6f95nc hide:
    "He has a key on a ribbon. At the other end of the desk hangs its brother, and between the two are four metres and a switch: OFF, SPEECH, DESK." id roll_call_6f95nc
    if story.named == "kranz":
        label roll_call_8t95u9 hide:
        lotz "Ready when you are, Kommissar." id roll_call_8t95u9
    else:
        label roll_call_8b664m hide:
        show kranz neutral
        kranz "On three." id roll_call_8b664m
    label roll_call_i6zf8h hide:
    "They turn together. The switch goes over to SPEECH, with a noise like a knuckle. To have it at DESK would take both keys again." id roll_call_i6zf8h
    if story.dorn_suspicion >= 5:
        label roll_call_tamp34 hide:
        show dorn listening
        dorn "Your file lacks one page. I have told them so upstairs. I said that it might yet be a blank one." id roll_call_tamp34
    elif story.dorn_suspicion >= 3:
        label roll_call_nafsfh hide:
        show dorn tired
        dorn "I am to hear it upstairs, with the Authority’s party. I should sooner have heard it here." id roll_call_nafsfh
    else:
        label roll_call_gjars5 hide:
        show dorn tired
        dorn "I am to hear it upstairs. I have never had so little to take up with me." id roll_call_gjars5
    label roll_call_sjssit hide:
    "His key he leaves in the lock. It is the form." id roll_call_sjssit
    label roll_call_jv6uit hide:
    $ record.unlock("all_stations", 1)
    hide dorn
    with t_dissolve
    $ cue.sound("door")
    "There are more hooks on the rail by now than cards. AUMANN, the oblong." id roll_call_jv6uit
    if story.correction == "forwarded":
        label roll_call_edepuk hide:
        "TILL, the oblong." id roll_call_edepuk
    else:
        label roll_call_svupjh hide:
        "BROCK, the oblong." id roll_call_svupjh
    if story.named == "kranz":
        label roll_call_afig64 hide:
        "And over the first hook LOTZ, a little straighter than the card before it." id roll_call_afig64
    if story.named == "sand":
        label roll_call_ccshn4 hide:
        "And over the second hook LOTZ, a little straighter than the card before it." id roll_call_ccshn4
    if story.zero_word != "unlifted" and story.north != "shut" and story.recalled:
        label roll_call_74wmt3 hide:
        "By lamp 0 the counter says 0214." id roll_call_74wmt3
    elif story.recalled or story.zero_word != "unlifted" and story.north != "shut":
        label roll_call_vd55f2 hide:
        "By lamp 0 the counter says 0213. One of those was not you." id roll_call_vd55f2
    else:
        label roll_call_ccxmbm hide:
        "By lamp 0 the counter says 0212." id roll_call_ccxmbm
    if story.zero_word == "unlifted" and not story.recalled:
        label roll_call_b2mk5m hide:
        "You have never touched it." id roll_call_b2mk5m
    label roll_call_dag8sz hide:
    "Somebody has been along the board with a pencil. There are five small dots on it, each beside a lamp that is not on the roll." id roll_call_dag8sz
    if story.named != "kranz":
        label roll_call_q68s4w hide:
        show kranz attentive
        kranz "I was asked once who could answer. It was a long shift. I made a list." id roll_call_q68s4w
    else:
        label roll_call_93bu3r hide:
        lotz "I took those for dirt. Shall I rub them out?" id roll_call_93bu3r
    label roll_call_bgjj5v hide:
    $ record.unlock("five_lamps", 1)
    "The open speaker over the door clears its throat, and the room fills up with four thousand people clapping." id roll_call_bgjj5v
    if story.named != "sand":
        label roll_call_knf99h hide:
        show sand worried
        sand "He’s early. That’s, it’s not noon yet, there. He was for noon." id roll_call_knf99h
    if story.named != "kranz":
        label roll_call_mwrh86 hide:
        show kranz tired
        kranz "He does not like to keep people standing in the wet." id roll_call_mwrh86
    label roll_call_4njqq3 hide:
    "One ear is for Station 14. In the other there is a street." id roll_call_4njqq3
    jump scene_hatch_again
