# Generated from game/story/chapters/10_interludes/desk_six.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_six:
    label desk_six_xg6vc6 hide:
    $ record.scene("desk_six")
    scene place watch_desk night
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    show kranz seated tired at at_left
    show sand standing careful at at_right
    with t_dissolve
    "Wednesday, nine in the evening. Nothing has come down the tube since four. Kranz has had it blown through twice." id desk_six_xg6vc6
    if story.ping_log == "noise":
        label desk_six_ahhxhw hide:
        "The Challenge goes out at six. On the landing stand eleven sacks of envelopes, and Sand walks round them as round somebody asleep." id desk_six_ahhxhw
    if story.ping_log != "noise":
        label desk_six_4un438 hide:
        "Printing has sent to ask if it may go home. Kranz has told it yes." id desk_six_4un438
    if story.vonnegut == "truce":
        label desk_six_vwv3z3 hide:
        "The Army’s plug is still in, and still empty. Sand has stopped checking the fuse. He listens to it like a tap that has been mended." id desk_six_vwv3z3
    if story.vonnegut == "held":
        label desk_six_3zpsfy hide:
        "On the Army’s plug somebody is teaching somebody else to say “whom”, through a door." id desk_six_3zpsfy
    if story.vonnegut == "rubble":
        label desk_six_bgsn9i hide:
        "On the Army’s plug they are sweeping up glass. It has gone on since Monday." id desk_six_bgsn9i
    if story.quiet == "held":
        label desk_six_52axaj hide:
        show sand careful
        sand "The neutral council’s been on. They went out at two, and again at two. They’d like it noted." id desk_six_52axaj
    elif story.twenty_six == "held":
        label desk_six_zv4u3d hide:
        show sand careful
        sand "Army’s been on for its list again. The families have started ringing Army. I said, tomorrow." id desk_six_zv4u3d
    if story.letter == "cut":
        label desk_six_j27aai hide:
        $ story.sand_faith = max(0, story.sand_faith - 2)
        "He squares the roll. He squares it the other way." id desk_six_j27aai
        label desk_six_a7vpz3 hide:
        show sand hurt
        sand "My mother keeps a carbon. Of what she sends. She read it me over the telephone, I’d, I’d asked did she put about the pipe." id desk_six_a7vpz3
        label desk_six_3ew74h hide:
        leader "Sand." id desk_six_3ew74h
        label desk_six_wgjumv hide:
        sand "There’s a bit about bread. I’d seen it go, on the spool. I said to you it looked short." id desk_six_wgjumv
    if story.drone_payload != "none":
        label desk_six_ck73mf hide:
        $ cue.sound("tube")
        show kranz attentive
        kranz "Orbital Command. They have counted their drones." id desk_six_ck73mf
        menu desk_six_ppptnu (screen="desk", message="destination", source=_("Orbital Command"), subject=_("Drone 12/7"), red_tab=False):
            narrator "Station 12 shows six drones in seven cradles. The seventh left on Monday at 20:51. Its destination was not entered, and a drone without a destination is stray property.\n\nThe Watch, which hears everything, is asked to state it. An escort with a long leash is standing by." (screen="slip", show_message="destination", show_source=_("Orbital Command"), show_subject=_("Drone 12/7"), show_red_tab=False) id desk_six_b4fcpi
            "Orbital Command" (id="desk_six_4datqe", verb="forward", note=_("You had the headset on. You know. They will find it where it spoke, and it will not speak again.")):
                label desk_six_a5u77u hide:
                $ story.proxy = False
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
                "You write down a bearing and a distance. They look like nothing at all." id desk_six_a5u77u
            "Orbital Command waits, with a leash." (id="desk_six_k8jbe2", verb="hold", note=_("It has three parts in the hundred of charge left, and one set that can be spoken through.")):
                label desk_one_sxwcc3 hide:
                "The slot takes it." id desk_one_sxwcc3
                label desk_six_m3bi3f hide:
                show sand careful
                sand "It’ll be cold, out there. I know it’s not, it’s only a drone." id desk_six_m3bi3f
                label desk_six_eqzfc2 hide:
                show kranz neutral
                kranz "It said good night to Old Haar. I have known operators who did not." id desk_six_eqzfc2
            "To Orbital Command. Into Old Haar. Nothing to recover." (id="desk_six_8m3ntq", verb="alter", note=_("They will fly out and look at a planet with no floor.")):
                label desk_six_xsies3 hide:
                $ story.altered = min(9, story.altered + 1)
                "You blot it. The blotter has a good deal of you on it, back to front." id desk_six_xsies3
    else:
        label desk_six_mk9hdx hide:
        show kranz neutral
        kranz "Orbital Command returns thanks for one abort. It wishes to know if the drone has been told to come home." id desk_six_mk9hdx
        label desk_six_zf7ahy hide:
        leader "Has it?" id desk_six_zf7ahy
        label desk_six_i2cxpe hide:
        show kranz tired
        kranz "There is no such order. Nobody had thought that one would go on." id desk_six_i2cxpe
    if story.fleet != "unknown":
        label desk_six_pg4mtc hide:
        "There is a sheet on your blotter that did not come by the tube. It is the back of a roll, folded to the size of a stamp." id desk_six_pg4mtc
        menu desk_six_pd2c9f (screen="desk", message="about_jonas", source=_("E. Sand, lamps and roll"), subject=_("(not on the form)"), red_tab=False):
            narrator "Leader, I’m not asking. I’m only asking if you’d say.\n\nI know there’s something. Not what it means. Only how they sounded. If they sounded like people who’d had their dinner." (screen="slip", show_message="about_jonas", show_source=_("E. Sand, lamps and roll"), show_subject=_("(not on the form)"), show_red_tab=False) id desk_six_pxy7ju
            "Emil Sand" (id="desk_six_z32hj8", verb="forward", note=_("He will know, and he cannot hide what he knows. Dorn need only look at him.")):
                label desk_six_ue7j6h hide:
                $ story.sand_faith = min(5, story.sand_faith + 1)
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "You tell him across the desk, without lowering your voice. It seems the least that you can do." id desk_six_ue7j6h
                if story.fleet == "whole":
                    label desk_six_aeg4pt hide:
                    leader "“Armistice will hold all of us, by the old census.” And there’s somebody laughing." id desk_six_aeg4pt
                else:
                    label desk_six_k528ee hide:
                    leader "“Armistice will hold all of us.” It goes on, and I haven’t got the rest. There’s somebody laughing." id desk_six_k528ee
                label desk_six_jrex6z hide:
                show sand worried
                sand "Low? Like a, as if he’s been told to stop?" id desk_six_jrex6z
                label desk_six_mwrevy hide:
                leader "Yes." id desk_six_mwrevy
                label desk_six_6si4dv hide:
                show sand smiling
                sand "That’s, no. It won’t be. There’s hundreds of them. But that’s how he does it." id desk_six_6si4dv
            "Sand waits." (id="desk_six_jifbji", verb="hold", note=_("It is kinder to him if he is asked. It is not kind.")):
                label desk_six_pzur54 hide:
                $ story.sand_faith = max(0, story.sand_faith - 1)
                "He hears the slot. He has heard it for four days, and can tell by now how large a sheet is." id desk_six_pzur54
                label desk_six_v99aje hide:
                show sand neutral
                sand "Right. No, that’s, thank you, Leader." id desk_six_v99aje
            "To E. Sand. Nothing heard." (id="desk_six_uqzzuz", verb="alter", note=_("It is what one says.")):
                label desk_six_dytmgh hide:
                $ story.sand_faith = max(0, story.sand_faith - 1)
                $ story.altered = min(9, story.altered + 1)
                show sand neutral
                sand "Nothing heard." id desk_six_dytmgh
                label desk_six_8i6xhu hide:
                "He says it as Twenty-one says it, level, with the stop at the end." id desk_six_8i6xhu
                label desk_six_8speth hide:
                show sand hurt
                sand "Only you write it so even, Leader. When it’s true you, there’s usually a blot." id desk_six_8speth
    label desk_six_iudzba hide:
    show kranz neutral
    kranz "Go home, Sand. Eat something. It is Thursday in three hours." id desk_six_iudzba
    if story.sand_faith >= 4:
        label desk_six_48nrdd hide:
        show sand smiling
        sand "I’ll bring you the heel of it. It’s one of the days." id desk_six_48nrdd
    elif story.sand_faith <= 1:
        label desk_six_iashsd hide:
        show sand neutral
        sand "Good night." id desk_six_iashsd
    else:
        label desk_six_86nhhc hide:
        sand "Good night. Good night, Leader." id desk_six_86nhhc
    hide sand
    with t_dissolve
    $ cue.sound("door")
    if story.okri == "proof":
        label desk_six_wj5dtb hide:
        "Kranz levels the sand in the bucket with her ruler. There are nine pages under it. She has done it every night since Sunday." id desk_six_wj5dtb
    if story.plant == "kept" and story.altered <= 1 and story.okri == "rumour":
        label desk_six_ipsiyv hide:
        "Kranz reads the clock. She takes off her cardigan and turns out its left pocket. You have not seen her without it." id desk_six_ipsiyv
        label desk_six_7hpuki hide:
        $ cue.sound("key_down")
        show kranz neutral
        kranz "You kept the plant. And you can be read, mostly, as you were written." id desk_six_7hpuki
        label desk_six_b7t63f hide:
        show kranz attentive
        kranz "I am going to wash the mug. It takes me four minutes." id desk_six_b7t63f
        menu desk_six_qpbyz6 (screen="choice"):
            narrator "It is a small key, worn flat, and warm." id desk_six_gfmaas
            "Open the drawer." (id="desk_six_5ekw62", note=_("There will be something in it that you cannot then not have read.")):
                label desk_six_cqn3a9 hide:
                $ story.okri = "proof"
                hide kranz
                with t_dissolve
                "Everything you have held is in it, in order, face up. Underneath is somebody else’s four years. At the bottom is a log with two covers." id desk_six_cqn3a9
                label desk_six_e8rpu5 hide:
                "The first cover is typed. {i}Okri. Targeting signals, nine hours. M. Voss, analyst. Countersigned, O. Kranz.{/i} The second is in pencil and has never had a number." id desk_six_e8rpu5
                label desk_six_bvbs75 hide:
                "Okri, hour nine, received:\n“Say who we are. Say what you came for. Make every weapon safe. Say how we answer.”" (screen="sheet", show_style="log") id desk_six_bvbs75
                label desk_six_xcb8br hide:
                $ record.unlock("okri_341", 3)
                show kranz standing tired at at_left
                with t_dissolve
                "She has the mug in both hands. It is perfectly dry." id desk_six_xcb8br
                label desk_six_bzm68z hide:
                kranz "Two signatures on Okri. You have asked about one." id desk_six_bzm68z
                label desk_six_buz7bb hide:
                leader "Did you read what you signed?" id desk_six_buz7bb
                label desk_six_zz95ty hide:
                show kranz shaken
                kranz "It was four in the morning. I read that it was filled in." id desk_six_zz95ty
                label desk_six_w9adfy hide:
                "She puts out her hand for the key, and you find that you had been holding it by the wrong end." id desk_six_w9adfy
            "Leave it where it is." (id="desk_six_cd7fcm", note=_("She will not offer it twice.")):
                label desk_six_4ctjqu hide:
                "You hear four minutes of water. When she comes back it is lying just as she laid it." id desk_six_4ctjqu
                label desk_six_ykyifw hide:
                show kranz tired
                kranz "No. Well. It has kept for thirty-one years." id desk_six_ykyifw
                label desk_six_btdsz5 hide:
                "The cardigan goes on again, and the pocket is turned in." id desk_six_btdsz5
    label desk_six_q3xt52 hide:
    "The pulper has sent down his book, which goes up to the Kommissar with the register." id desk_six_q3xt52
    if story.altered >= 6:
        label desk_six_3cfcep hide:
        show kranz stern
        kranz "He has had to start a second column. He has headed it with your name." id desk_six_3cfcep
    elif story.altered >= 4:
        label desk_six_qpjwcf hide:
        show kranz tired
        kranz "He asks if the Watch has taken up writing." id desk_six_qpjwcf
    elif story.altered >= 2:
        label desk_six_h73bei hide:
        show kranz neutral
        kranz "It is only a weight. They can do sums up there." id desk_six_h73bei
    elif story.altered == 1:
        label desk_six_j998n4 hide:
        show kranz neutral
        kranz "One sheet. He has drawn a line under it, to be tidy." id desk_six_j998n4
    else:
        label desk_six_bfkv53 hide:
        show kranz attentive
        kranz "There is nothing in it. He has asked if you are ill." id desk_six_bfkv53
    if story.altered >= 2:
        $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
    if story.altered >= 4:
        $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
    if story.altered >= 6:
        $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
    label desk_six_humnh3 hide:
    show kranz tired
    kranz "I am going up for some air." id desk_six_humnh3
    hide kranz
    with t_dissolve
    $ cue.sound("door")
    if story.dorn_suspicion >= 4:
        label desk_six_yzqc5e hide:
        pause 1.5
        "You hear her pass somebody at the lift. Neither of them says good night." id desk_six_yzqc5e
        label desk_six_9hc8ve hide:
        show dorn hat_in_hand tired at at_right
        with t_dissolve
        dorn "I have asked the Watch Officer for ten minutes of her chair. She said that it was not hers to refuse. May I?" id desk_six_9hc8ve
        label desk_six_g88rrw hide:
        "He sits down in it very straight, and puts his hat on the roll." id desk_six_g88rrw
        label desk_six_8us8ad hide:
        show dorn courteous
        dorn "You have a file. I do not care for it. It began as a page, and now it has a spine." id desk_six_8us8ad
        label desk_six_j5wp4j hide:
        show dorn tired
        dorn "It goes up tomorrow before the speech, unless I close it. A file may be closed by one fact. It does not greatly matter which. I thought that you would like to choose." id desk_six_j5wp4j
        label desk_six_ha6fc6 hide:
        leader "And if I don’t give you one?" id desk_six_ha6fc6
        label desk_six_5v86fe hide:
        show dorn listening
        dorn "Then it goes up at the thickness that it is." id desk_six_5v86fe
        show dorn courteous
        menu desk_six_zmq7s2 (screen="choice"):
            dorn "Some person in this room, or some thing in that drawer. I shall not ask if it is so." id desk_six_f2i6jq
            "“Kranz.”" (id="desk_six_i8tyy9", note=_("She signs for everything. It would not be difficult to believe.")):
                label desk_six_i26f6f hide:
                $ story.named = "kranz"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 2)
                show dorn grave
                dorn "Thank you." id desk_six_i26f6f
                label desk_six_vf4jw5 hide:
                "He gets up out of her chair and pushes it in." id desk_six_vf4jw5
                label desk_six_hkgnku hide:
                show dorn tired
                dorn "She told me on the stairs that it would be her. She said that you were not to be thought badly of." id desk_six_hkgnku
            "“Sand.”" (id="desk_six_np3sq7", note=_("He has a brother out there. It would not be difficult to believe.")):
                label desk_six_wc3ybf hide:
                $ story.named = "sand"
                $ story.sand_faith = 0
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 2)
                show dorn grave
                dorn "Thank you. He is twenty-two, I think." id desk_six_wc3ybf
                label desk_six_r2p5eh hide:
                leader "Yes." id desk_six_r2p5eh
                label desk_six_tb75tf hide:
                show dorn tired
                dorn "He stood up straighter than the others on Sunday. I remember supposing that it was nerves." id desk_six_tb75tf
            "“There’s a copy of the tape.”" (id="desk_six_ff9hyj", note=_("A tin marked yeast, and whoever keeps it. With it goes all of the sentence after the comma.")) if story.tape == "kept" and story.fleet != "unknown":
                label desk_six_55qwze hide:
                $ story.tape = "surrendered"
                $ story.fleet = "half"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 2)
                show dorn amused
                dorn "Yeast. I had wondered. One does not court-martial a cook lightly." id desk_six_55qwze
                label desk_six_xqttf8 hide:
                show dorn courteous
                dorn "I shall also want the sheet on which you wrote down the rest of it, if you did. You need not say." id desk_six_xqttf8
                label desk_six_6cg5jx hide:
                "He holds out his hand for as long as it takes." id desk_six_6cg5jx
            "“There’s a second log of Okri.”" (id="desk_six_rwuzcr", note=_("You will have read it. You will not have it.")) if story.okri == "proof":
                label desk_six_e2heh7 hide:
                $ story.okri = "rumour"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 2)
                "You put nine pages on the blotter. He counts them without turning them over." id desk_six_e2heh7
                label desk_six_87hybz hide:
                show dorn tired
                dorn "Thirty-one years. I was told of this when I was a young man, as one is told where the fuses are." id desk_six_87hybz
                label desk_six_jw2zuq hide:
                show dorn grave
                dorn "I shall not read it. I should like you to know that I could have." id desk_six_jw2zuq
            "“You may leave it open.”" (id="desk_six_xckz5t", note=_("It goes up.")):
                label desk_six_3n66bx hide:
                show dorn listening
                dorn "So." id desk_six_3n66bx
                label desk_six_8a2fp5 hide:
                "He looks at you for some time. It is not unfriendly." id desk_six_8a2fp5
                label desk_six_niaxih hide:
                show dorn tired
                dorn "Voss said that as well. She offered me tea with it." id desk_six_niaxih
        hide dorn
        with t_dissolve
        $ cue.sound("door")
        if story.named != "nobody":
            if story.named == "kranz":
                label desk_six_qahaap hide:
                "On the rail by the door the first card is gone. Its glue had had thirty-one years to set. He must have used a knife." id desk_six_qahaap
            else:
                label desk_six_biiujn hide:
                "On the rail by the door the second card is gone. The spare ribbon bar that was pinned under it has been left, dead straight, on the shelf." id desk_six_biiujn
    elif story.dorn_suspicion >= 2:
        label desk_six_i4jceb hide:
        "The lift comes down, and stops at your floor, and stands there with its door shut. After a minute it goes up again." id desk_six_i4jceb
    else:
        label desk_six_n7rbyi hide:
        "The lift goes by without stopping. Somebody in it is humming, with a hat on, by the echo." id desk_six_n7rbyi
    label desk_six_mjfhea hide:
    "You are alone with sixty lamps, and one." id desk_six_mjfhea
    if story.named == "kranz":
        label desk_six_qz5d6x hide:
        "The mug is on its ring, and it is cold." id desk_six_qz5d6x
    else:
        label desk_six_92vbfa hide:
        "The mug is on its ring, and it is hot." id desk_six_92vbfa
    if story.north == "open":
        label desk_six_yj4arw hide:
        "Lamp 0 glows, does not ring, and keeps you company." id desk_six_yj4arw
    if story.wreck_voice:
        label desk_six_pcqfmn hide:
        "At a quarter past, the choir. You leave it on, low." id desk_six_pcqfmn
    label desk_six_3q7dec hide:
    "At one you shut your eyes for a minute. You open them and it is Thursday." id desk_six_3q7dec
    jump scene_out_of_nothing
