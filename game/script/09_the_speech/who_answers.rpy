# Generated from game/story/chapters/09_the_speech/who_answers.yaml by `python3 -m tools build`. Do not edit.

label scene_who_answers:
    $ record.scene("who_answers")
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    if story.crowd == "whole":
        scene place watch_desk alarm
        with t_fade
    else:
        scene place watch_desk calm
        with t_fade
    if story.named != "kranz":
        show kranz standing attentive at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated puzzled at at_left
        with t_dissolve
    if story.named != "sand":
        show sand standing careful at at_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated puzzled at at_right
        with t_dissolve
    label who_answers_awdnfn hide:
    "The grey pipe coughs. It is a third copy." id who_answers_awdnfn
    if story.fourteen == "answer":
        label who_answers_mt6bce hide:
        "“To anyone. Somebody has read us out, we think, and nobody has fired. Thank you. We have said how we answer. Say how you do.”" (screen="sheet", show_style="log") id who_answers_mt6bce
    elif story.fourteen == "stand_off":
        label who_answers_5w5qcj hide:
        "“To anyone. We are being walked to the gate, very civilly. We will go if it is your house. But you did ask. Say how you answer.”" (screen="sheet", show_style="log") id who_answers_5w5qcj
    else:
        label who_answers_zshkxz hide:
        "“To anyone. There were nine minutes, and now there are more. Thank you, whoever that was. We are still here. Say how you answer.”" (screen="sheet", show_style="log") id who_answers_zshkxz
    if story.foley_trust >= 3:
        label who_answers_4k549b hide:
        "She has turned her lamps up, the whole long row, for anybody who may be looking for the house." id who_answers_4k549b
    elif story.foley_trust >= 2:
        label who_answers_txkxxf hide:
        "She has not moved." id who_answers_txkxxf
    else:
        label who_answers_uzqrgv hide:
        "The lever cannot be seen from here. One can hear that there is one." id who_answers_uzqrgv
    if story.named != "kranz" and story.asked_first == "mug":
        label who_answers_gqm43k hide:
        "The mug is hot. You have watched it since Sunday, and missed it again." id who_answers_gqm43k
    elif story.named != "kranz":
        label who_answers_btqtib hide:
        "The mug is hot." id who_answers_btqtib
    else:
        label who_answers_tgd64y hide:
        lotz "I’d have made you something. I didn’t know if one was allowed to touch that." id who_answers_tgd64y
    label who_answers_padddn hide:
    "You look at the five pencil dots." id who_answers_padddn
    if story.north == "open":
        label who_answers_cmzpkc hide:
        "Lamp 0 is lit. It does not ring. It is waiting for somebody to have finished." id who_answers_cmzpkc
    if story.vonnegut == "truce" and story.proxy:
        label who_answers_whx3wj hide:
        "Under the Army’s plug burns the drone’s lamp. Three parts in the hundred, and Vonnegut at the other end of it." id who_answers_whx3wj
    if story.r21 == "manned":
        label who_answers_mh4u5t hide:
        "Twenty-one is lit. Somebody there is leaning on the key without pressing it." id who_answers_mh4u5t
    if story.r21 == "relieved":
        label who_answers_4eectg hide:
        "Twenty-one is lit, and a boat with eleven people in it is on the same wire." id who_answers_4eectg
    if story.mika == "safe":
        label who_answers_4va4xe hide:
        "New Frankfurt, street net, is lit. There is a polizei set in it, and a girl who has asked how it works." id who_answers_4va4xe
    if story.wreck_voice:
        label who_answers_2ap2ih hide:
        "Wreck Field Traffic is lit. A woman has got nineteen people round the far side of a wreck, and is counting them again to be sure." id who_answers_2ap2ih
    if not ([story.north == "open", story.vonnegut == "truce" and story.proxy, story.r21 != "silent", story.mika == "safe", story.wreck_voice].count(True) >= 1):
        label who_answers_knq4ze hide:
        "All five are dark." id who_answers_knq4ze
    if story.crowd == "whole":
        label who_answers_2e5zs4 hide:
        "Every speaker on two planets is open, or will be. For ten seconds nobody has said a word." id who_answers_2e5zs4
        menu who_answers_e6inhb (screen="choice"):
            narrator "The headset is warm." id who_answers_re9fmi
            "Speak." (id="who_answers_4vuqs8", note=_("Your voice on every line. You would be answering for everybody, and you have asked nobody.")):
                label who_answers_p9ft9w hide:
                $ story.speaker = "chair"
                leader "All stations, this is the Watch. My name is [story.player_name!q]. I have this desk. I am going to say what happened, in order. Over." (screen="radio") id who_answers_p9ft9w
                label who_answers_tktmja hide:
                "You say it quickly, with the dates. It lies on top of every other line." id who_answers_tktmja
                if story.named != "kranz":
                    label who_answers_4y6nti hide:
                    "Kranz looks at the clock, and does not say what for." id who_answers_4y6nti
                else:
                    label who_answers_vm852j hide:
                    show sand careful
                    sand "There’s people trying to, Leader, there’s people calling in. They can’t, you’re on it." id who_answers_vm852j
            "Take the headset off." (id="who_answers_zy3tpx", note=_("Every line to every line. You will not choose who answers, or if anybody does. You will have no more to say.")):
                label who_answers_wtw5ya hide:
                $ story.speaker = "yield"
                "It takes all the cords on the desk. You put each one where it was never meant to go." id who_answers_wtw5ya
                if story.named != "kranz":
                    label who_answers_5hsb5h hide:
                    show kranz neutral
                    kranz "There is one under the ledge. She left it." id who_answers_5hsb5h
                if story.named != "sand":
                    label who_answers_tkvxca hide:
                    show sand worried
                    sand "What do I call? For the roll? If it’s, who do I ask for?" id who_answers_tkvxca
                    label who_answers_z35wg8 hide:
                    leader "Nobody. See who comes." id who_answers_z35wg8
                else:
                    label who_answers_9ujvpu hide:
                    lotz "I don’t think that there is a number for this." id who_answers_9ujvpu
                label who_answers_m5gq5j hide:
                "The last cord goes from the grey pipe to everything. Then there is only the headset, and your head in it." id who_answers_m5gq5j
    else:
        menu who_answers_pr5nev (screen="choice"):
            leader "Somebody has to say something." id who_answers_tbxmyk
            "Nobody." (id="who_answers_5xntsq", note=_("It was said to nobody, and stays forty-four’s. She will leave, and it will be put down as a visit.")):
                label who_answers_78qzry hide:
                $ story.speaker = "nobody"
                "You square the three copies and lay the mug on them." id who_answers_78qzry
                label who_answers_gjxcvk hide:
                "Unknown craft. Nothing further." (screen="sheet", show_style="log") id who_answers_gjxcvk
                if story.named != "sand" and story.sand_faith >= 2:
                    label who_answers_dptysw hide:
                    show sand hurt
                    sand "But she’s, they’re only asking. It’s only manners, to." id who_answers_dptysw
                if story.named == "sand":
                    label who_answers_rcsgbx hide:
                    lotz "That’s nice and short." id who_answers_rcsgbx
                if story.fourteen == "answer":
                    label who_answers_64g8d8 hide:
                    "Fourteen will have to be told something about the sheet you read it. You begin to think what it was." id who_answers_64g8d8
            "Answer her yourself." (id="who_answers_2f2wk3", note=_("Your voice, from this desk, on her band. You would be speaking for everybody. They will come for you when the lift does.")) if story.fourteen == "answer":
                label who_answers_ydsy8m hide:
                $ story.speaker = "chair"
                leader "Unknown craft, this is the Watch. I am sorry about “unknown”. I heard you the first time. Over." (screen="radio") id who_answers_ydsy8m
                label who_answers_ammc2r hide:
                "The key stays down by itself, if you lean on it." id who_answers_ammc2r
                if story.named != "kranz":
                    label who_answers_89zv47 hide:
                    show kranz attentive
                    kranz "You have no authority to say anything." id who_answers_89zv47
                    label who_answers_uigxff hide:
                    leader "No. I’m only going to keep the line." id who_answers_uigxff
                else:
                    label who_answers_debapd hide:
                    lotz "Are you allowed that one?" id who_answers_debapd
                if story.named != "sand" and story.sand_faith >= 3:
                    label who_answers_r4hus2 hide:
                    "Sand goes to the door and turns the bolt. In two years he has never been told what it was for." id who_answers_r4hus2
                elif story.named != "kranz":
                    label who_answers_y656f4 hide:
                    "She gets the bread that is left over from four o’clock, and puts it by your elbow." id who_answers_y656f4
            "The High Authority." (id="who_answers_6mgyin", note=_("Twenty-two minutes, there and back. She has shown that she can wait, and he can listen. It will be the two of them.")) if story.crowd == "half" and story.fourteen != "silence" and story.foley_trust >= 2 and story.unrest <= 3:
                label who_answers_94d6t2 hide:
                $ story.speaker = "holbach"
                leader "High Authority, Watch. There is a guest. She has asked how we answer. I have her on the other ear. Over." (screen="radio") id who_answers_94d6t2
                label who_answers_vnb8bi hide:
                "Eleven minutes. Eleven minutes more." id who_answers_vnb8bi
                if story.named != "kranz":
                    label who_answers_5qjnik hide:
                    show kranz wry
                    kranz "She will have gone." id who_answers_5qjnik
                else:
                    label who_answers_jx5q3r hide:
                    show sand worried
                    sand "They’ll have gone. You’d go." id who_answers_jx5q3r
                label who_answers_ceyhag hide:
                "She has not gone. Every three minutes she has sent the word “listening”. He answers from the lectern, in front of everybody, as if there were two chairs." id who_answers_ceyhag
                label who_answers_ai4dj9 hide:
                $ stage.look("holbach", "kind")
                holbach "Good afternoon. You have been kept standing, and I am sorry for it. I am told that you read what other people leave out. So do I." (screen="radio") id who_answers_ai4dj9
                if story.told_holbach == "proud":
                    label who_answers_4tky4u hide:
                    holbach "I have just been telling some people that they are proud. It is restful to meet somebody who has not been told." (screen="radio") id who_answers_4tky4u
                if story.told_holbach == "question":
                    label who_answers_y2xuez hide:
                    holbach "I was given a question on Sunday, of four words. I should like to try it on you. I have run out of people who do not work for me." (screen="radio") id who_answers_y2xuez
                if story.told_holbach == "pension":
                    label who_answers_69wh8i hide:
                    holbach "I am an old man with a knee, on some steps, in the rain. Have you anyone with you who minds the damp?" (screen="radio") id who_answers_69wh8i
                label who_answers_i5nfdi hide:
                "Behind him a card is turned over, and you can hear Rauch look on the back." id who_answers_i5nfdi
            "The schoolteacher at Vonnegut." (id="who_answers_kbczcm", note=_("By way of the drone, while its charge lasts. She will answer for one city, both sides of the street, and for nowhere else.")) if story.vonnegut == "truce" and story.proxy:
                label who_answers_f8upv9 hide:
                $ story.speaker = "ruth"
                leader "Vonnegut, Watch, by way of your drone. It has been listened to. They ask how you answer. Over." (screen="radio") id who_answers_f8upv9
                label who_answers_mc5vnd hide:
                "It is the one voice on Malcarri that does not come eleven minutes late. There is chalk in it." id who_answers_mc5vnd
                label who_answers_7cpg9h hide:
                $ stage.look("ruth", "patient")
                ruth "Watch, Vonnegut. Is that “you” the one, or the many? Over." (screen="radio") id who_answers_7cpg9h
                label who_answers_2gjbu8 hide:
                leader "Vonnegut, Watch. I don’t know. I thought that you would. Over." (screen="radio") id who_answers_2gjbu8
                label who_answers_a8n622 hide:
                $ stage.look("ruth", "amused")
                ruth "Watch, Vonnegut. The many. Then I shall want the register. Lieutenant, would you hold the microphone, and stand up straight? Over." (screen="radio") id who_answers_a8n622
                if story.named != "kranz":
                    label who_answers_7fdywd hide:
                    show kranz attentive
                    kranz "You have put an enemy of the State through to a foreign power." id who_answers_7fdywd
                    label who_answers_22fmgy hide:
                    leader "Both sides of the street." id who_answers_22fmgy
                else:
                    label who_answers_37w4iy hide:
                    show sand careful
                    sand "She’s one of, she’s the other side. She sounds like school." id who_answers_37w4iy
            "Line 0." (id="who_answers_zwrmn6", note=_("The counter will show it. They have eighty years of other people’s voices, and have never been asked for their own.")) if story.north == "open" and story.brandt != "loyal":
                $ story.speaker = "ear"
                $ cue.sound("counter")
                if story.named != "sand":
                    label who_answers_4tfgwh hide:
                    "Nobody counts the pegs. Sand is looking at the lamp." id who_answers_4tfgwh
                else:
                    label who_answers_f4wi73 hide:
                    "Kranz does not find anything in a margin." id who_answers_f4wi73
                label who_answers_8ba3gm hide:
                lamp_zero "Good evening, listeners. Over?" (screen="radio") id who_answers_8ba3gm
                label who_answers_frs9xa hide:
                leader "North, Watch. There’s somebody outside who has asked a question. I have nothing here that isn’t copied. I thought of you. Over." (screen="radio") id who_answers_frs9xa
                if story.greeting == "answered":
                    label who_answers_8yeje4 hide:
                    lamp_zero "“Some cloud over the orders. The outlook is not known. Over.” A listener gave us that on Sunday. We had been eighty winters without one." (screen="radio") id who_answers_8yeje4
                elif story.greeting == "waited":
                    label who_answers_nngpbt hide:
                    lamp_zero "“Nobody fires. Shrike, that was me saying it to you.” A listener gave us that on Sunday. We have been saying it ever since." (screen="radio") id who_answers_nngpbt
                label who_answers_mv8fm9 hide:
                lamp_zero "We have no mast. It fell over." (screen="radio") id who_answers_mv8fm9
                if story.brandt == "gone":
                    label who_answers_gj66y7 hide:
                    $ stage.look("brandt", "wry")
                    brandt "Watch, no callsign. There’s one in four pieces on Harrier’s back, at the root of the ridge. She never struck it off. I’ve asked her to put it up. Over." (screen="radio") id who_answers_gj66y7
                    label who_answers_w6mnga hide:
                    leader "No callsign, Watch. Who does she say it’s for? Over." (screen="radio") id who_answers_w6mnga
                    label who_answers_swuine hide:
                    brandt "She says weather. Out." (screen="radio") id who_answers_swuine
                else:
                    label who_answers_iwkz2i hide:
                    $ stage.look("brandt", "resolved")
                    brandt "Watch, Falconer, on the seam. I’ve a mast. I can lay it on the roof of these people, if they’ll have it. Over." (screen="radio") id who_answers_iwkz2i
                    if story.date_said:
                        label who_answers_3kf6yp hide:
                        $ stage.look("brandt", "wry")
                        brandt "I’ll want it in writing. And, Watch. Date it today. Over." (screen="radio") id who_answers_3kf6yp
                        label who_answers_iuyknv hide:
                        leader "Falconer, Watch. Thursday the twelfth. It’s the first true one I’ve written. Over." (screen="radio") id who_answers_iuyknv
                    if not story.date_said:
                        label who_answers_uh5egt hide:
                        leader "Falconer, Watch. On whose order? Over." (screen="radio") id who_answers_uh5egt
                        label who_answers_dqhbdq hide:
                        brandt "I’ve read the order I had. I read it twice. Out." (screen="radio") id who_answers_dqhbdq
                label who_answers_8re2vf hide:
                "Far up there something that was wound for hearing is turned to face the other way." id who_answers_8re2vf
                label who_answers_cpdwtz hide:
                lamp_zero "We interrupt this programme." (screen="radio") id who_answers_cpdwtz
    jump scene_result
