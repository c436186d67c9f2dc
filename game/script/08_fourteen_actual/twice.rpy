# Generated from game/story/chapters/08_fourteen_actual/twice.yaml by `python3 -m tools build`. Do not edit.

label scene_twice:
    $ record.scene("twice")
    scene place type_20_cockpit dark
    with t_fade
    $ cue.ambience("cockpit")
    if story.warp == "spooled":
        show place white
        with t_dissolve
    elif story.warp == "ready":
        show place amber
        with t_dissolve
    label twice_9qnhns hide:
    show thal seated grave at at_left
    with t_dissolve
    "There was a private line, for a pilot who was going to be sick and would rather not be it on the net. He had never used it." id twice_9qnhns
    label twice_pmx6wk hide:
    thal "Fourteen Actual, Lancer One, private. Over." (screen="radio") id twice_pmx6wk
    label twice_zzx2ah hide:
    $ stage.look("renner", "neutral")
    renner "Go on, Thal. There is no tape on this one." (screen="radio") id twice_zzx2ah
    label twice_bj74q8 hide:
    "No “over”. They were two people on a telephone." id twice_bj74q8
    label twice_xnprxa hide:
    $ stage.look("thal", "uneasy")
    thal "Who holds release, sir? Now. Is it you?" (screen="radio") id twice_xnprxa
    if story.release == "card":
        label twice_a65u4x hide:
        $ stage.look("renner", "tired")
        renner "I asked. The Watch passed it to the Authority, who is eleven minutes away, and about to make a speech. So nobody holds it. The card says what to do, when nobody does." (screen="radio") id twice_a65u4x
    elif story.release == "watch":
        label twice_mitpca hide:
        $ stage.look("renner", "tired")
        renner "I asked. The Watch has kept the sheet. There is a hand on it somewhere, under the Capital. I have been listening for it." (screen="radio") id twice_mitpca
    else:
        label twice_m27rpp hide:
        $ stage.look("renner", "tired")
        renner "I asked, and I had it back at once: my name, and the Leader’s signature over it. I had rather hoped to be refused." (screen="radio") id twice_m27rpp
    label twice_jgwxnt hide:
    thal "And if nothing’s heard?" (screen="radio") id twice_jgwxnt
    label twice_7ydhvr hide:
    $ stage.look("renner", "stern")
    renner "Line six says fire. Line seven was cut off when they trimmed the edges." (screen="radio") id twice_7ydhvr
    label twice_ann9ir hide:
    thal "What did it say?" (screen="radio") id twice_ann9ir
    label twice_k47fik hide:
    $ stage.look("renner", "grave")
    renner "I have read it twice. I have never once been asked to write it." (screen="radio") id twice_k47fik
    label twice_gfebm6 hide:
    "It took a moment to go in." id twice_gfebm6
    label twice_wc2ggh hide:
    $ stage.look("thal", "grave")
    thal "It was you. Both times." (screen="radio") id twice_wc2ggh
    label twice_p4v2zn hide:
    renner "I have a good voice for it." (screen="radio") id twice_p4v2zn
    label twice_rvccfh hide:
    thal "What happened, sir?" (screen="radio") id twice_rvccfh
    label twice_er3hx7 hide:
    pause 1.5
    $ stage.look("renner", "tired")
    renner "Thank you. Both times, nothing came back. I gave it the nine. It was a still evening, the first one; one could see them quite clearly." (screen="radio") id twice_er3hx7
    label twice_b294mf hide:
    renner "Both times it was gone into afterwards, by people with tweezers. And both times they found that the craft had carried no set on that band." (screen="radio") id twice_b294mf
    label twice_84sf9n hide:
    $ stage.look("thal", "uneasy")
    thal "So they couldn’t hear you." (screen="radio") id twice_84sf9n
    label twice_r95gfq hide:
    $ stage.look("renner", "grave")
    renner "They heard me. They had a dozen sets. They had none that I could hear." (screen="radio") id twice_r95gfq
    label twice_ywy8hz hide:
    $ cue.music("the_count closing")
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Four minutes. Nothing heard. Over." (screen="radio") id twice_ywy8hz
    label twice_ccmsma hide:
    "He had a different voice for the net. You would have believed it about anything." id twice_ccmsma
    label twice_7urwzw hide:
    thal "There’s a third position on the knob. It’s not connected." (screen="radio") id twice_7urwzw
    label twice_jaw5se hide:
    renner "It runs to Forty-four. Anything else does. I asked for the wire to be put in, after the first. After the second I asked for the wall to be painted." (screen="radio") id twice_jaw5se
    label twice_y3d6y8 hide:
    thal "There’s two dates on it, in pencil. Under the plate. And a question mark." (screen="radio") id twice_y3d6y8
    label twice_tav35z hide:
    $ stage.look("renner", "rueful")
    renner "I never found the right moment to rub it out." (screen="radio") id twice_tav35z
    label twice_cu8vsr hide:
    thal "So she might be talking now." (screen="radio") id twice_cu8vsr
    label twice_bvpv6x hide:
    $ stage.look("renner", "tired")
    renner "She might be reciting verse." (screen="radio") id twice_bvpv6x
    if story.r21 == "silent":
        label twice_widqq9 hide:
        thal "And there’s nobody left on Twenty-one to ask." (screen="radio") id twice_widqq9
        label twice_f2a89p hide:
        renner "No. They had begun to hear things." (screen="radio") id twice_f2a89p
    if story.ping_log == "opened":
        label twice_ifutpd hide:
        thal "That lieutenant on Twenty-one broke a seal, and there was somebody there." (screen="radio") id twice_ifutpd
        label twice_dfdwj4 hide:
        $ stage.look("renner", "rueful")
        renner "Yes. I thought about her for most of Tuesday." (screen="radio") id twice_dfdwj4
    if story.ping_log == "ping":
        label twice_k5usbi hide:
        thal "Twenty-one heard one beat, and put it down as a ping. On a guess." (screen="radio") id twice_k5usbi
        label twice_y3y3yd hide:
        $ stage.look("renner", "rueful")
        renner "In ink. Yes. I thought about her for most of Tuesday." (screen="radio") id twice_y3y3yd
    label twice_rs8i59 hide:
    $ stage.look("thal", "grave")
    thal "Then why do you read it? If you know." (screen="radio") id twice_rs8i59
    label twice_2t3k4z hide:
    $ stage.look("renner", "grave")
    renner "Because it was written so that nobody would have to be brave. I was very glad of that. You are twenty-four. It should not matter, today, who you are." (screen="radio") id twice_2t3k4z
    if story.wreck_voice and story.clicks == "kept":
        label twice_rg4m6q hide:
        "Low down in the hiss somebody had got to nineteen again." id twice_rg4m6q
    if story.wreck_voice and story.clicks == "reported":
        label twice_mxahzz hide:
        renner "Your ferry. Has she got them out from under?" (screen="radio") id twice_mxahzz
        label twice_5xpvhd hide:
        thal "Nearly. She’s going dead slow. I think she doesn’t want to wake anyone." (screen="radio") id twice_5xpvhd
    label twice_rhtack hide:
    thal "I was funny at ten to twelve. Ask anyone." (screen="radio") id twice_rhtack
    if story.joke == "plate":
        label twice_cij8eg hide:
        $ stage.look("renner", "rueful")
        renner "“The third one’s free.” I was on the ladder. I am sorry to say that I laughed." (screen="radio") id twice_cij8eg
    if story.joke == "bomb":
        label twice_fidmh3 hide:
        $ stage.look("renner", "rueful")
        renner "“One bomb and no questions.” I was on the ladder. I went up again for a minute." (screen="radio") id twice_fidmh3
    if story.joke == "fish":
        label twice_mvsiv6 hide:
        $ stage.look("renner", "rueful")
        renner "“The fish has got Supply.” I was on the ladder. I thought, good, they are all right in there." (screen="radio") id twice_mvsiv6
    label twice_tkduwf hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Three minutes. Nothing heard. Over." (screen="radio") id twice_tkduwf
    label twice_7ziz4u hide:
    "The switch was under its red cover. The wire through it ended in a lead seal no larger than a pea." id twice_7ziz4u
    if story.warp == "spooled":
        label twice_m8cjjq hide:
        "He tried to think of the white thing in the glass as a drive. Each time he blinked it was there on the inside of the lid." id twice_m8cjjq
    if story.ping_log == "noise":
        label twice_shqqa6 hide:
        "It was past noon, so the envelopes could be opened. They had been at war for six minutes." id twice_shqqa6
    if story.warp == "cold":
        label twice_b6dtmx hide:
        "The glass was dark. Whoever they were, they had come without so much as a chair against the door." id twice_b6dtmx
    if story.warp == "ready":
        label twice_8ykcie hide:
        "The glass was amber. It had been amber for ten minutes. They could have gone at any time in it." id twice_8ykcie
    label twice_vm7r5v hide:
    $ stage.look("renner", "grave")
    renner "In one minute I shall want to know, Thal. I should be glad to have been told beforehand. Say how you answer." (screen="radio") id twice_vm7r5v
    $ cue.stop("music")
    menu twice_jt4fr9 (screen="choice"):
        narrator "He had heard it read out a few minutes ago. It was different with your own name in it." id twice_c2v8wz
        "“Lancer One will comply.”" (id="twice_upwf7u", note=_("Then it is the card that does it. That is what it is for.")):
            label twice_9rxbyj hide:
            $ story.thal = "obeys"
            $ stage.look("thal", "grave")
            thal "Lancer One will comply." (screen="radio") id twice_9rxbyj
            label twice_munbgn hide:
            $ stage.look("renner", "tired")
            renner "Yes. Thank you. It is a good card." (screen="radio") id twice_munbgn
            label twice_fnyb5d hide:
            "He broke the wire. It made less noise than a biscuit." id twice_fnyb5d
            if story.joke == "plate":
                label twice_7pwpte hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. “The third one’s free.” Over." (screen="radio") id twice_7pwpte
            if story.joke == "bomb":
                label twice_4n97dk hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. “One bomb and no questions.” Over." (screen="radio") id twice_4n97dk
            if story.joke == "fish":
                label twice_nk3jgj hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. “The fish has got Supply.” Over." (screen="radio") id twice_nk3jgj
            label twice_349und hide:
            "She was giving it back to him, to use. He held the key down and nothing came, and he let it up again." id twice_349und
        "Ask, on the open net." (id="twice_xs8uni", note=_("Three more people will know what was asked. They will each have to decide what they heard.")):
            label twice_qqi2rq hide:
            $ story.thal = "asks"
            $ stage.look("thal", "resolved")
            thal "Lancer flight, Lancer One. Both times before, the craft had no set for this band. They could hear and not be heard. Has anybody here heard anything, on anything? Over." (screen="radio") id twice_qqi2rq
            label twice_9dgj5z hide:
            pause 1.5
            kehl "Lancer One, Lancer Two. I didn’t hear that. Over." (screen="radio") id twice_9dgj5z
            label twice_24wgh8 hide:
            luders "Lancer One, Lancer Four. I did. I heard you, I mean. I don’t know what I’m supposed to have heard. Over." (screen="radio") id twice_24wgh8
            label twice_6z5sfn hide:
            $ stage.look("moe", "listening")
            moe "Lancer One, Lancer Three. I’m on your wing. I haven’t decided what that means. Over." (screen="radio") id twice_6z5sfn
            label twice_nhcxqa hide:
            $ stage.look("renner", "rueful")
            renner "Lancer flight, Fourteen Actual. That question was in clear, and is on the tape. I have no reply to it. Over." (screen="radio") id twice_nhcxqa
            if story.joke == "plate":
                label twice_7kpuwi hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. It isn’t free, is it? The third one. Out." (screen="radio") id twice_7kpuwi
            if story.joke == "bomb":
                label twice_c66xtd hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. One bomb. That was a question. Out." (screen="radio") id twice_c66xtd
            if story.joke == "fish":
                label twice_4bh25k hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. I’d have fed your fish. Out." (screen="radio") id twice_4bh25k
        "“Lancer One will not fire.”" (id="twice_mp8eh8", note=_("There is a court for it, with one sentence. He would have to be in the way of the other three.")) if story.warp != "spooled" and story.ping_log != "noise":
            label twice_6wq7yi hide:
            $ story.thal = "refuses"
            $ stage.look("thal", "resolved")
            thal "Fourteen Actual, Lancer One. I will not fire. I’m going to go and stand somewhere. Over." (screen="radio") id twice_6wq7yi
            label twice_d496h2 hide:
            "He said it on the net, since it had been asked in private. Then he took Lancer One forward and across, until the canopy was full of round windows, and the other three had nothing in front of them but him." id twice_d496h2
            label twice_r5cnyd hide:
            kehl "Lancer One, Lancer Two. You’re in my line. Over." (screen="radio") id twice_r5cnyd
            label twice_rptsbv hide:
            thal "Lancer Two, Lancer One. Yes. Over." (screen="radio") id twice_rptsbv
            label twice_84tm5f hide:
            luders "Lancer One, Lancer Four. You’re in everybody’s line. Over." (screen="radio") id twice_84tm5f
            if story.joke == "plate":
                label twice_ug2x4f hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. “The third one’s free.” I’m keeping it for the court. Out." (screen="radio") id twice_ug2x4f
            if story.joke == "bomb":
                label twice_itsymb hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. “No questions.” I’m keeping it for the court. Out." (screen="radio") id twice_itsymb
            if story.joke == "fish":
                label twice_i3v5a9 hide:
                $ stage.look("moe", "level")
                moe "Lancer One, Lancer Three. I’ll see to the fish. Out." (screen="radio") id twice_i3v5a9
            label twice_djdstp hide:
            $ stage.look("renner", "rueful")
            renner "Lancer One, Fourteen Actual. You are aware that there is no line for this on the card. Over." (screen="radio") id twice_djdstp
            label twice_nu9s2x hide:
            $ stage.look("thal", "grave")
            thal "Fourteen Actual, Lancer One. There might have been. Over." (screen="radio") id twice_nu9s2x
            label twice_gmbrzi hide:
            "In one of the round windows somebody had put down a cup to look at him." id twice_gmbrzi
    label twice_7h6t8g hide:
    $ stage.look("renner", "neutral")
    renner "Lancer flight, Fourteen Actual. Two minutes. Nothing heard. Over." (screen="radio") id twice_7h6t8g
    label twice_iviifq hide:
    $ cue.stop("ambience")
    "11:56 \ Unknown craft, 300 km, no mark. Four away.\n12:00 \ Card read. Nine minutes allowed.\n12:07 \ Nothing heard." (screen="sheet", show_style="log") id twice_iviifq
    jump scene_roll_call
