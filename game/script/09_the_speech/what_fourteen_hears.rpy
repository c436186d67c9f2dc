# Generated from game/story/chapters/09_the_speech/what_fourteen_hears.yaml by `python3 -m tools build`. Do not edit.

label scene_what_fourteen_hears:
    $ record.scene("what_fourteen_hears")
    scene place watch_desk alarm
    with t_fade
    $ cue.music("the_count last_minute")
    $ cue.ambience("watch_room")
    if story.named != "kranz":
        show kranz seated attentive at at_left
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
    label what_fourteen_hears_ae7vz4 hide:
    renner "Watch, Fourteen Actual. Two minutes. Nothing heard. Over." (screen="radio") id what_fourteen_hears_ae7vz4
    label what_fourteen_hears_ayvf89 hide:
    "Under your hand is what was said seven minutes ago." id what_fourteen_hears_ayvf89
    if story.foley_words == "plain":
        label what_fourteen_hears_5hgukk hide:
        "“To anyone. This is the frigate Deliverance, of the Imperium. My name is Foley. We came because a page was empty.”\n“Our weapons are safe. You may come and look. We answer like this, and we will go on answering.”" (screen="sheet", show_style="log") id what_fourteen_hears_5hgukk
    elif story.foley_words == "question":
        label what_fourteen_hears_xzwd2b hide:
        "“To anyone. We are listening. Is anyone hurt?”" (screen="sheet", show_style="log") id what_fourteen_hears_xzwd2b
    else:
        label what_fourteen_hears_mhs79j hide:
        "“To anyone. We say who we are and what we came for: Deliverance, to ask. We make every weapon safe.”\n“If you fire, or we see a weapon live, we do not fire. This is how we answer.”" (screen="sheet", show_style="log") id what_fourteen_hears_mhs79j
    if story.release == "watch":
        label what_fourteen_hears_csyyu4 hide:
        "Renner’s question is in the drawer. The release is where he last saw it, on this desk." id what_fourteen_hears_csyyu4
    if story.release == "card":
        label what_fourteen_hears_bef26h hide:
        "Renner’s question is still on its way to New Frankfurt. The release is with the card, and so with nobody." id what_fourteen_hears_bef26h
    if story.release == "renner":
        label what_fourteen_hears_w5kbg8 hide:
        "The release is Renner’s, over your signature. He has not mentioned it since." id what_fourteen_hears_w5kbg8
    if story.thal == "obeys":
        label what_fourteen_hears_upa4p3 hide:
        "Lancer One has said that he will do what the card says." id what_fourteen_hears_upa4p3
    if story.thal == "asks":
        label what_fourteen_hears_2rxb4g hide:
        "Lancer One has asked his question on the open net. Nobody has answered that either." id what_fourteen_hears_2rxb4g
    if story.thal == "refuses":
        label what_fourteen_hears_puwm9i hide:
        "Lancer One has said that he will not, and stands in front of the other three. It is in the register as “say again”." id what_fourteen_hears_puwm9i
    if story.warp == "cold":
        label what_fourteen_hears_8nihb9 hide:
        "Four sets of instruments have been pointed at the stranger for seven minutes. There is nothing on her that is warm." id what_fourteen_hears_8nihb9
    if story.warp == "ready":
        label what_fourteen_hears_ssrstt hide:
        "On four sets of instruments the stranger has a light that is neither on nor off." id what_fourteen_hears_ssrstt
    if story.warp == "spooled":
        label what_fourteen_hears_sf3i74 hide:
        "On four sets of instruments the stranger burns like something about to be thrown." id what_fourteen_hears_sf3i74
    if story.named != "kranz":
        label what_fourteen_hears_d63dan hide:
        show kranz stern
        kranz "Forty-four’s traffic is forty-four’s. To send it on another band is capital. There is no form." id what_fourteen_hears_d63dan
    else:
        label what_fourteen_hears_pzyg2s hide:
        show sand worried
        sand "It’s forty-four’s. If it’s sent on another, that’s the, that’s the one they hang people for. She told me the first day." id what_fourteen_hears_pzyg2s
    if story.named == "nobody":
        label what_fourteen_hears_ten2p9 hide:
        show sand careful
        sand "It can be moved in four. And he’s got two. It’s, it’s only two minutes over." id what_fourteen_hears_ten2p9
    menu what_fourteen_hears_h4qjja (screen="choice"):
        narrator "The key for Station 14 is by your left hand. It has been polished by somebody’s thumb." id what_fourteen_hears_i9d68b
        "Line four. Escort her to the limit." (id="what_fourteen_hears_eyqztd", note=_("It is on the card. Nobody fires, and nobody is answered. She will think that she was heard and turned out.")):
            label what_fourteen_hears_c7quaa hide:
            $ story.fourteen = "stand_off"
            leader "Fourteen Actual, Watch. Card, line four. Escort to the limit. Over." (screen="radio") id what_fourteen_hears_c7quaa
            label what_fourteen_hears_5nb5bf hide:
            $ stage.look("renner", "tired")
            renner "Watch, Fourteen Actual. I had forgotten line four. It is where the clip goes. Over." (screen="radio") id what_fourteen_hears_5nb5bf
            label what_fourteen_hears_rdfmxe hide:
            $ cue.stop("music")
            renner "Lancer flight, Fourteen Actual. Line four. Walk her to the fence. Out." (screen="radio") id what_fourteen_hears_rdfmxe
            if story.thal == "refuses":
                label what_fourteen_hears_tb575t hide:
                thal "Fourteen Actual, Lancer One. That one I’ll do. Over." (screen="radio") id what_fourteen_hears_tb575t
            elif story.thal == "asks":
                label what_fourteen_hears_iugjxd hide:
                thal "Fourteen Actual, Lancer One. Is that the answer to what I asked? Over." (screen="radio") id what_fourteen_hears_iugjxd
            else:
                label what_fourteen_hears_v92ws2 hide:
                thal "Fourteen Actual, Lancer One. Lancers, line abreast. And put your lights on, so she can see us being polite. Over." (screen="radio") id what_fourteen_hears_v92ws2
            label what_fourteen_hears_zwq3yu hide:
            "It was done with eleven seconds in hand. Down the grey pipe comes a second sheet. It is the first one again." id what_fourteen_hears_zwq3yu
            if story.named != "kranz":
                label what_fourteen_hears_hisg4i hide:
                show kranz tired
                kranz "She will go on. She said that she would, or as good as." id what_fourteen_hears_hisg4i
            else:
                label what_fourteen_hears_d7brdc hide:
                show sand careful
                sand "They’re still asking. Or, no. They’re still telling us." id what_fourteen_hears_d7brdc
        "Let the card run." (id="what_fourteen_hears_zswd6b", note=_("At nine minutes the card says fire. Nobody will have to have said it.")) if story.thal != "refuses":
            $ story.fourteen = "silence"
        "Let the card run." (id="what_fourteen_hears_pdri4b", note=_("At nine minutes the card says fire. One pilot is standing in the way of the other three. You will not have said anything.")) if story.thal == "refuses":
            $ story.fourteen = "silence"
        "Send Fourteen what lies on the desk." (id="what_fourteen_hears_hhfs2h", note=_("It is the answer to what he asked. It is capital, and over your name. The release is yours as well.")) if story.release == "watch":
            $ story.fourteen = "answer"
        "Send Fourteen what lies on the desk." (id="what_fourteen_hears_hbafxs", note=_("It is the answer to what he asked. It is capital, and over your name. Renner holds the release, and will have to judge what he hears.")) if story.release == "renner":
            $ story.fourteen = "answer"
        "Send Fourteen what lies on the desk." (id="what_fourteen_hears_jipkcx", note=_("It is capital, and over your name. Nobody holds the release but the card. Renner cannot stop the count, and Lancer One will not.")) if story.release == "card" and story.thal == "obeys":
            $ story.fourteen = "answer"
        "Send Fourteen what lies on the desk." (id="what_fourteen_hears_i6c7xk", note=_("It is capital, and over your name. Nobody holds the release but the card. It will come down to four people in the dark.")) if story.release == "card" and story.thal != "obeys":
            $ story.fourteen = "answer"
    if story.fourteen == "silence":
        label what_fourteen_hears_g6wub5 hide:
        "You take your hand off the key. It is the hand that does it." id what_fourteen_hears_g6wub5
        label what_fourteen_hears_7qn7jp hide:
        renner "Watch, Fourteen Actual. One minute. Nothing heard. Over." (screen="radio") id what_fourteen_hears_7qn7jp
        if story.named != "sand":
            label what_fourteen_hears_zxeqyd hide:
            "Sand looks at the sheet, and at you. He looks at the sheet." id what_fourteen_hears_zxeqyd
        if story.named != "kranz":
            label what_fourteen_hears_8vjqd4 hide:
            "Kranz has shut her eyes. Her hand is flat on the roll, to keep the page." id what_fourteen_hears_8vjqd4
        pause 2
        if story.fourteen == "silence" and story.thal != "refuses" or story.fourteen == "answer" and story.release == "card" and story.thal == "obeys":
            label what_fourteen_hears_v6rnah hide:
            renner "Lancer flight, Fourteen Actual. Nine minutes. Nothing heard. Out." (screen="radio") id what_fourteen_hears_v6rnah
            $ cue.stop("music")
            if story.named != "sand":
                label what_fourteen_hears_d7z8mq hide:
                show sand hurt
                sand "But we did. We, Leader, we heard." id what_fourteen_hears_d7z8mq
            else:
                label what_fourteen_hears_7n4gmb hide:
                "Down the grey pipe comes a sheet. It is the first one again." id what_fourteen_hears_7n4gmb
            jump scene_result
        else:
            label what_fourteen_hears_i6sbqv hide:
            renner "Lancer flight, Fourteen Actual. Nine minutes. Nothing heard. Line six. Over." (screen="radio") id what_fourteen_hears_i6sbqv
            label what_fourteen_hears_r2w6cr hide:
            $ cue.stop("music")
            pause 1.5
            kehl "Fourteen Actual, Lancer Two. He’s still in my line. Over." (screen="radio") id what_fourteen_hears_r2w6cr
            label what_fourteen_hears_fuihhy hide:
            $ stage.look("thal", "resolved")
            thal "Fourteen Actual, Lancer One. Still here. Over." (screen="radio") id what_fourteen_hears_fuihhy
            label what_fourteen_hears_t5dkw9 hide:
            $ stage.look("moe", "level")
            moe "Fourteen Actual, Lancer Three. I’ve decided what it means, being on his wing. Cover’s down. Over." (screen="radio") id what_fourteen_hears_t5dkw9
            label what_fourteen_hears_mp4dqt hide:
            luders "Four. I don’t know the word for it, sir. Mine’s down as well. Over." (screen="radio") id what_fourteen_hears_mp4dqt
            label what_fourteen_hears_au3rj6 hide:
            kehl "Two. I’ve a very bad view. Over." (screen="radio") id what_fourteen_hears_au3rj6
            label what_fourteen_hears_wk44rr hide:
            "Nobody fires. Four craft and a ship hang in the dark with their lamps on, like people who have met in a corridor and each stepped aside." id what_fourteen_hears_wk44rr
            label what_fourteen_hears_rzfvdj hide:
            $ stage.look("renner", "tired")
            renner "Watch, Fourteen Actual. My card has stopped. Is there another? Over." (screen="radio") id what_fourteen_hears_rzfvdj
    else:
        if story.fourteen == "answer":
            label what_fourteen_hears_vdd2jc hide:
            $ cue.sound("lamp_on")
            leader "Fourteen Actual, Watch. There was an answer. It came on forty-four’s band eleven seconds after you asked. I read it now." (screen="radio") id what_fourteen_hears_vdd2jc
            if story.foley_words == "echo":
                label what_fourteen_hears_j2ftuf hide:
                $ stage.look("renner", "grave")
                renner "Watch, Fourteen Actual. That is my card. That is my own card, coming back. It is targeting. Over." (screen="radio") id what_fourteen_hears_j2ftuf
                if story.plant == "kept" and story.named != "kranz":
                    label what_fourteen_hears_um7sz2 hide:
                    $ cue.stop("music")
                    "Kranz walks the four metres to your end of the desk and leans to the set. In thirty-one years she has not spoken on a station’s line." id what_fourteen_hears_um7sz2
                    label what_fourteen_hears_p3246c hide:
                    $ stage.look("kranz", "standing", "shaken")
                    kranz "No. I signed that once." (screen="radio") id what_fourteen_hears_p3246c
                elif story.named != "kranz":
                    label what_fourteen_hears_gjuqqd hide:
                    "Kranz looks up. She looks at the ring on the enamel, where the pot stood, and nothing is said." id what_fourteen_hears_gjuqqd
                else:
                    label what_fourteen_hears_du9pkm hide:
                    "There was somebody in this room who would have known that page. In her chair a man is looking for the word in the index." id what_fourteen_hears_du9pkm
            else:
                if story.foley_words == "plain":
                    label what_fourteen_hears_3g7ar7 hide:
                    $ stage.look("renner", "grave")
                    renner "Watch, Fourteen Actual. It takes my lines in order. I have not heard them taken in order before. Over." (screen="radio") id what_fourteen_hears_3g7ar7
                else:
                    label what_fourteen_hears_ei4z7t hide:
                    $ stage.look("renner", "grave")
                    renner "Watch, Fourteen Actual. It does not say who they are. It asks if we are hurt. Say again the last line. Over." (screen="radio") id what_fourteen_hears_ei4z7t
                if story.foley_words == "question":
                    label what_fourteen_hears_7a456f hide:
                    leader "“Is anyone hurt?” Over." (screen="radio") id what_fourteen_hears_7a456f
            if story.fourteen == "silence" and story.thal != "refuses" or story.fourteen == "answer" and story.release == "card" and story.thal == "obeys":
                label what_fourteen_hears_bhbhke hide:
                $ stage.look("renner", "rueful")
                renner "Watch, Fourteen Actual. I believe you. I have no line for it, and nobody has given me the word. I have only the card. Over." (screen="radio") id what_fourteen_hears_bhbhke
                label what_fourteen_hears_yakqmz hide:
                leader "Fourteen Actual, Watch. Then put the card down. Over." (screen="radio") id what_fourteen_hears_yakqmz
                label what_fourteen_hears_rqbj4j hide:
                renner "Watch, Fourteen Actual. I am holding it so that I need not. Out." (screen="radio") id what_fourteen_hears_rqbj4j
                label what_fourteen_hears_7ktzvy hide:
                thal "Fourteen Actual, Lancer One. Is that for us? It’s from the Watch. I do what’s from you. Over." (screen="radio") id what_fourteen_hears_7ktzvy
                label what_fourteen_hears_t2jfu3 hide:
                "Eleven minutes from here, in New Frankfurt, his question about the release has not yet arrived." id what_fourteen_hears_t2jfu3
                $ cue.stop("music")
                jump scene_result
            if story.release == "watch":
                label what_fourteen_hears_6rv3mp hide:
                leader "Fourteen Actual, Watch. The release is here, and I am not giving it. Stop the count. Over." (screen="radio") id what_fourteen_hears_6rv3mp
                label what_fourteen_hears_8x6v8t hide:
                $ stage.look("renner", "tired")
                renner "Watch, Fourteen Actual. Stopped. Thank you. I had no idea that it could be said so short. Over." (screen="radio") id what_fourteen_hears_8x6v8t
            elif story.release == "renner":
                label what_fourteen_hears_tgcqm2 hide:
                "In his headset packing paper is walked on, as far as a window." id what_fourteen_hears_tgcqm2
                label what_fourteen_hears_mscpuj hide:
                $ stage.look("renner", "rueful")
                renner "Watch, Fourteen Actual. She has a row of small lamps down the side. One is being switched off, and on. I think that it is for me." (screen="radio") id what_fourteen_hears_mscpuj
                label what_fourteen_hears_vbjhfs hide:
                renner "Lancer flight, Fourteen Actual. The release is mine, and it is in my pocket. Make safe. Out." (screen="radio") id what_fourteen_hears_vbjhfs
            elif story.thal == "asks":
                label what_fourteen_hears_ijv94u hide:
                thal "Lancers, Lancer One. I asked if we’d know a reply. Did anybody hear one? Over." (screen="radio") id what_fourteen_hears_ijv94u
                label what_fourteen_hears_2zev8t hide:
                luders "Four. I heard something. I’d say so if they asked. Over." (screen="radio") id what_fourteen_hears_2zev8t
                label what_fourteen_hears_4dwuux hide:
                kehl "Two. It was after the hail and before the end. Over." (screen="radio") id what_fourteen_hears_4dwuux
                label what_fourteen_hears_gxnpd2 hide:
                $ stage.look("moe", "level")
                moe "Three. That’s what a reply is, Otto. Over." (screen="radio") id what_fourteen_hears_gxnpd2
                label what_fourteen_hears_c8mwnw hide:
                $ stage.look("renner", "rueful")
                renner "Lancer flight, Fourteen Actual. I make that three. Covers down. Out." (screen="radio") id what_fourteen_hears_c8mwnw
            else:
                label what_fourteen_hears_c2yw46 hide:
                $ stage.look("thal", "resolved")
                thal "Fourteen Actual, Lancer One. That’s who I wasn’t going to shoot. Nice to have the name. Over." (screen="radio") id what_fourteen_hears_c2yw46
                if story.foley_words == "question":
                    label what_fourteen_hears_hcvvht hide:
                    moe "Lancer One, Three. They didn’t give a name. Over." (screen="radio") id what_fourteen_hears_hcvvht
                label what_fourteen_hears_9wu7jb hide:
                $ stage.look("moe", "level")
                moe "Fourteen Actual, Lancer Three. Covers down, all four. Line six can find somebody else. Over." (screen="radio") id what_fourteen_hears_9wu7jb
            label what_fourteen_hears_3f7gkk hide:
            $ cue.stop("music")
            "That was nine minutes. In two more Forty-four’s sheet may be moved. You slide it to the other side of the blotter." id what_fourteen_hears_3f7gkk
            if story.named != "sand":
                label what_fourteen_hears_kjuw6c hide:
                show sand smiling
                sand "It doesn’t, it weighs nothing. You’d think it would." id what_fourteen_hears_kjuw6c
            else:
                label what_fourteen_hears_q8eue9 hide:
                lotz "I’ll have to put that down, you know. I’m sorry. What’s the time, exactly?" id what_fourteen_hears_q8eue9
    jump scene_what_the_crowd_hears
