# Generated from game/story/chapters/09_the_speech/what_the_crowd_hears.yaml by `python3 -m tools build`. Do not edit.

label scene_what_the_crowd_hears:
    $ record.scene("what_the_crowd_hears")
    scene place watch_desk calm
    with t_fade
    $ cue.ambience("watch_room")
    $ cue.music("the_desk", fade=3.0)
    if story.named != "kranz":
        show kranz standing tired at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named != "sand":
        show sand standing careful at at_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_right
        with t_dissolve
    label what_the_crowd_hears_683tnh hide:
    "The switch stands at SPEECH. In every kitchen of the Capital, on the platforms, in the dry speakers along the belt, an old man is thanking people for having stood." id what_the_crowd_hears_683tnh
    if story.launcher == "lifted":
        label what_the_crowd_hears_qekmbw hide:
        "Behind him somebody is screaming. On the relay it has been turned down, and might be a tram." id what_the_crowd_hears_qekmbw
    if story.launcher == "left":
        label what_the_crowd_hears_ynins5 hide:
        "Behind him a great many people are being told to sit. On the relay it has been turned down, and might be applause." id what_the_crowd_hears_ynins5
    if story.rauch == "witness":
        label what_the_crowd_hears_kng8t3 hide:
        "“I have nothing here,” he has said, on both planets. Levels One to Sixty are waiting to hear what comes after it." id what_the_crowd_hears_kng8t3
    else:
        label what_the_crowd_hears_mn5v5q hide:
        "“Outstanding,” he has said. It has gone up through sixty floors." id what_the_crowd_hears_mn5v5q
    if story.fourteen == "stand_off":
        label what_the_crowd_hears_5jwhrg hide:
        "Station 14 is walking somebody to a fence." id what_the_crowd_hears_5jwhrg
    if story.fourteen == "silence":
        label what_the_crowd_hears_5z6fye hide:
        "Station 14 would like to know if there is another card." id what_the_crowd_hears_5z6fye
    if story.fourteen == "answer":
        label what_the_crowd_hears_upm98t hide:
        "Station 14 has its covers down, and is waiting to be told what it has done." id what_the_crowd_hears_upm98t
    label what_the_crowd_hears_nnapqc hide:
    $ cue.sound("tube")
    "Off the New Frankfurt wire, the prompter, page nine, with a blank across it. {i}A word from the fleet, if any. A.R.{/i}" id what_the_crowd_hears_nnapqc
    if story.fleet == "unknown":
        label what_the_crowd_hears_zus9yg hide:
        "You have none. You look on the back." id what_the_crowd_hears_zus9yg
    else:
        label what_the_crowd_hears_2yr3w2 hide:
        "A line sent now will be there when he turns to it." id what_the_crowd_hears_2yr3w2
    if story.fleet == "half":
        label what_the_crowd_hears_6z538d hide:
        "What you have stops at a comma. It would fit." id what_the_crowd_hears_6z538d
    if story.fleet == "whole":
        label what_the_crowd_hears_axw7s5 hide:
        "What you have is twelve words. Eight of them would fit." id what_the_crowd_hears_axw7s5
    $ record.unlock("turner_of_the_roll", 1)
    if story.plant == "kept" and story.named != "kranz" or story.sand_faith >= 3:
        if story.plant == "kept" and story.named != "kranz":
            label what_the_crowd_hears_6mgumm hide:
            "Kranz has not gone back to her place. She is standing by the far lock, with her hand on Dorn’s ribbon, as if to see that it hung straight." id what_the_crowd_hears_6mgumm
        else:
            label what_the_crowd_hears_zj2pns hide:
            "Sand has drifted down the board as far as the far lock. There are no lamps there." id what_the_crowd_hears_zj2pns
    else:
        label what_the_crowd_hears_mfa54a hide:
        "At the far lock nobody is standing." id what_the_crowd_hears_mfa54a
        if story.named == "kranz":
            label what_the_crowd_hears_skryqb hide:
            "Sand has found a lamp, and Lotz is looking for the soap." id what_the_crowd_hears_skryqb
        elif story.named == "sand":
            label what_the_crowd_hears_8k2ybu hide:
            "Kranz rules a margin. She has not called you anything for some time." id what_the_crowd_hears_8k2ybu
        else:
            label what_the_crowd_hears_kbwvr3 hide:
            "Kranz rules a margin, and Sand has found a lamp." id what_the_crowd_hears_kbwvr3
        label what_the_crowd_hears_pxb4pa hide:
        "You can reach one lock from the chair." id what_the_crowd_hears_pxb4pa
    menu what_the_crowd_hears_xpb8xg (screen="choice"):
        narrator "Page nine lies on the blotter, next to the other sheet." id what_the_crowd_hears_ec9ivy
        "Let the speech go on as it is." (id="what_the_crowd_hears_j65gry", note=_("It is what the relay is for. Rauch will bridge the gap. Nobody will hear what they were not given.")):
            label what_the_crowd_hears_i5e7bm hide:
            $ story.crowd = "speech"
            "You send page nine back as it came. It has your thumb on it." id what_the_crowd_hears_i5e7bm
            if story.fleet != "unknown" and story.named != "sand":
                label what_the_crowd_hears_vfnnna hide:
                show sand hurt
                sand "But we’ve, there’s a word. We’ve got a word." id what_the_crowd_hears_vfnnna
            if story.fleet != "unknown" and story.named == "sand":
                label what_the_crowd_hears_tygj62 hide:
                show kranz tired
                kranz "He asked for one." id what_the_crowd_hears_tygj62
            if story.fleet == "unknown" and story.named != "kranz":
                label what_the_crowd_hears_n4ev4g hide:
                show kranz neutral
                kranz "“None yet.” They have that one set in type." id what_the_crowd_hears_n4ev4g
            if story.fleet == "unknown" and story.named == "kranz":
                label what_the_crowd_hears_f3unvf hide:
                show sand careful
                sand "None yet. That’s, well. There isn’t, yet." id what_the_crowd_hears_f3unvf
        "To the prompter: “Survey complete: Armistice will hold all of us.”" (id="what_the_crowd_hears_pb4gv6", note=_("It is all you have. With a full stop it is a triumph. In eleven minutes he will read it to everybody.")) if story.fleet == "half":
            $ story.crowd = "half"
        "To the prompter: “Survey complete: Armistice will hold all of us.”" (id="what_the_crowd_hears_q6pysa", note=_("You know the rest of it. Cut at the comma it is a triumph, and the cut is yours. In eleven minutes he will read it to everybody.")) if story.fleet == "whole":
            $ story.crowd = "half"
            $ story.altered = min(9, story.altered + 1)
        "DESK. The drawer, on every speaker." (id="what_the_crowd_hears_w7w38d", note=_("It takes two keys. Leonis hears it now, and Malcarri in eleven minutes. Streets are full, and nobody can call it back.")) if (story.fleet == "whole" or story.okri == "proof") and (story.plant == "kept" and story.named != "kranz" or story.sand_faith >= 3):
            $ story.crowd = "whole"
    if story.crowd == "half":
        if story.fleet == "whole":
            label what_the_crowd_hears_m7c26w hide:
            "You write eight words, and look at the place where the other four would go." id what_the_crowd_hears_m7c26w
        else:
            label what_the_crowd_hears_icghdt hide:
            "You write eight words, and then a full stop, where the breath was." id what_the_crowd_hears_icghdt
        if story.fleet == "half" and story.named != "kranz":
            label what_the_crowd_hears_xzqbgp hide:
            show kranz neutral
            kranz "She had a comma." id what_the_crowd_hears_xzqbgp
            label what_the_crowd_hears_den7w2 hide:
            leader "He hasn’t room for a comma." id what_the_crowd_hears_den7w2
        if story.named != "sand" and story.sand_faith >= 2:
            label what_the_crowd_hears_y7tc6j hide:
            show sand smiling
            sand "So they’ll know. My mother’ll, she’s got it on now. She’ll hear that they’re all right." id what_the_crowd_hears_y7tc6j
        elif story.named != "sand":
            label what_the_crowd_hears_d2hf56 hide:
            show sand neutral
            sand "All of us. Right." id what_the_crowd_hears_d2hf56
        else:
            label what_the_crowd_hears_yjdaam hide:
            lotz "Is that good? It sounds good." id what_the_crowd_hears_yjdaam
    elif story.crowd == "whole":
        label what_the_crowd_hears_48udcb hide:
        $ cue.stop("music")
        "The drawer has a key, and it is in the lock. You have not seen anybody put it there." id what_the_crowd_hears_48udcb
        if story.plant == "kept" and story.named != "kranz":
            if story.named == "nobody" and story.sand_faith >= 3:
                label what_the_crowd_hears_94886t hide:
                show sand worried
                sand "I’ll do it. Leader? I can reach, I’ll do it." id what_the_crowd_hears_94886t
                label what_the_crowd_hears_5jzks3 hide:
                show kranz stern
                kranz "You are twenty-two. Sit down, Sand." id what_the_crowd_hears_5jzks3
            label what_the_crowd_hears_6exhw8 hide:
            show kranz attentive
            kranz "I have put my name to one thing in this room. I should like it to be two." id what_the_crowd_hears_6exhw8
            label what_the_crowd_hears_cff2jt hide:
            "She takes hold of Dorn’s key. It still has his ribbon on, and she tucks that in, out of the way." id what_the_crowd_hears_cff2jt
        else:
            label what_the_crowd_hears_b2uh7x hide:
            show sand worried
            sand "I’ve never, which way does it go?" id what_the_crowd_hears_b2uh7x
            label what_the_crowd_hears_jwp5zh hide:
            leader "Away from you." id what_the_crowd_hears_jwp5zh
            label what_the_crowd_hears_zh7rqg hide:
            show sand proud
            sand "Away. Yes." id what_the_crowd_hears_zh7rqg
            label what_the_crowd_hears_9xzqmx hide:
            "He takes hold of Dorn’s key. His other hand has gone up to the fleet ribbon on his pocket, and stays there." id what_the_crowd_hears_9xzqmx
        label what_the_crowd_hears_g3phhp hide:
        "From the shaft there is a noise of machinery, and then of no machinery. The lift has started down, and stuck at Four." id what_the_crowd_hears_g3phhp
        label what_the_crowd_hears_veuimh hide:
        leader "On three." id what_the_crowd_hears_veuimh
        label what_the_crowd_hears_hmxspq hide:
        "It is four metres. You have to look at each other, and not at the locks." id what_the_crowd_hears_hmxspq
        label what_the_crowd_hears_c4j7an hide:
        $ cue.sound("console_chime")
        show place alarm
        with t_dissolve
        "The switch goes over to DESK. The old man stops in the middle of a word. In the silence you can hear how large it is." id what_the_crowd_hears_c4j7an
        if story.fleet == "whole":
            label what_the_crowd_hears_fhedws hide:
            leader "All stations, the Watch. From the three ships, to everybody, by their captains. “Survey complete: Armistice will hold all of us, by the old census.”" (screen="radio") id what_the_crowd_hears_fhedws
        if story.okri == "proof":
            label what_the_crowd_hears_nr5ns6 hide:
            leader "All stations, the Watch. From Okri, thirty-one years ago, hour nine, received and not entered." (screen="radio") id what_the_crowd_hears_nr5ns6
            label what_the_crowd_hears_kgeubt hide:
            leader "“Say who we are. Say what you came for. Make every weapon safe. Say how we answer.”" (screen="radio") id what_the_crowd_hears_kgeubt
        if story.fourteen == "answer":
            label what_the_crowd_hears_yazd8v hide:
            leader "From the white ship, in answer to our card. It took her eleven seconds. Sheet follows." (screen="radio") id what_the_crowd_hears_yazd8v
        label what_the_crowd_hears_tzvqii hide:
        "Then you read what you have held. It is mostly people asking to be told something." id what_the_crowd_hears_tzvqii
        label what_the_crowd_hears_35gik8 hide:
        "Over your head sixty floors are not saying anything." id what_the_crowd_hears_35gik8
        if story.named != "sand":
            label what_the_crowd_hears_izsde7 hide:
            show sand careful
            sand "Is it, can they hear us breathe?" id what_the_crowd_hears_izsde7
    else:
        label what_the_crowd_hears_xzsjkh hide:
        "Over the door the old man draws a breath, eleven minutes ago, and turns to page two." id what_the_crowd_hears_xzsjkh
    jump scene_who_answers
