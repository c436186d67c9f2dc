# Generated from game/story/chapters/01_phase_one/listening_place.yaml by `python3 -m tools build`. Do not edit.

label scene_listening_place:
    $ record.scene("listening_place")
    scene place listening_place glow
    with t_fade
    $ cue.ambience("wire_song")
    show brandt standing wary at at_left
    show harrier standing neutral at at_far_left
    with t_dissolve
    if story.greeting == "shot":
        label listening_place_tfhpsr hide:
        "The drops went in under a root. The root was a door, and nobody kept it." id listening_place_tfhpsr
    else:
        label listening_place_3ih3vi hide:
        "Oru went in under a root. The root was a door." id listening_place_3ih3vi
    label listening_place_wasjvg hide:
    brandt "Shrike, stay at the mouth. Merlin, Kestrel, find a wall. Harrier, with me." id listening_place_wasjvg
    label listening_place_dmsrhx hide:
    "It was all wire: telephone, fence, the windings of motors, strung from root to rock as close as a loom. Every strand was speaking." id listening_place_dmsrhx
    label listening_place_8peytz hide:
    "She put her ear to one and had the news. The next was a man in the belt, saying good night to a planet. The next was somebody’s wife, asking Stores about a coat." id listening_place_8peytz
    $ record.unlock("long_ear", 1)
    $ cue.music("long_ear", fade=5.0)
    if story.greeting == "shot":
        label listening_place_ttjvnn hide:
        show oru crouching still at at_right
        with t_dissolve
        "Oru sat against the rock with one arm bound in moss and issue wire. Along the walls sat thirty more." id listening_place_ttjvnn
        label listening_place_jq3zbv hide:
        oru "We regret that there is no second half." id listening_place_jq3zbv
        label listening_place_8tb9q9 hide:
        "Somebody had put a felt round Merlin all the same, and gone back to not looking." id listening_place_8tb9q9
    else:
        label listening_place_bnqjtj hide:
        show oru crouching announcing at at_right
        with t_dissolve
        oru "And the result. Level Nine, three. Pump Works, two." id listening_place_bnqjtj
        label listening_place_kdj84s hide:
        "Along the walls thirty people in felt said it after Oru, softly." id listening_place_kdj84s
        label listening_place_rhij4r hide:
        merlin "Falconer, Merlin. Three two! Over." (screen="radio") id listening_place_rhij4r
        label listening_place_48mygv hide:
        show harrier wry
        harrier "She’s shivering. Lovely. Look at her shiver." id listening_place_48mygv
    if story.winds == "given":
        label listening_place_688hb9 hide:
        show maren seated amused at at_centre
        with t_dissolve
        "A woman in a flying coat lay under the thick of it, with both legs splinted to the hip." id listening_place_688hb9
        label listening_place_zqhqdh hide:
        maren "You’ll be phase two. Do forgive me, I’d get up. I have lost the argument with my legs." id listening_place_zqhqdh
    elif story.winds == "refused":
        label listening_place_ngnutu hide:
        show maren bandaged amused at at_centre
        with t_dissolve
        "A woman in a flying coat sat under the thick of it, with half her face bound in moss. It was soaked." id listening_place_ngnutu
        label listening_place_zq57mq hide:
        maren "You’ll be phase two. Do come round to this side. The other one’s closed." id listening_place_zq57mq
    else:
        label listening_place_vwgvft hide:
        show maren standing amused at at_centre
        with t_dissolve
        "A woman in a flying coat stood under the thick of it, with one hand on a root and most of her weight on the hand." id listening_place_vwgvft
        label listening_place_j8cu3p hide:
        maren "You’ll be phase two. I’ve been practising standing." id listening_place_j8cu3p
    label listening_place_fyrm7g hide:
    show brandt neutral
    brandt "Say who you are and what you came for." id listening_place_fyrm7g
    label listening_place_hdbudz hide:
    maren "Word for word. But you’ve left out the weapons." id listening_place_hdbudz
    label listening_place_vci977 hide:
    "It took Brandt a moment to find what she meant. It was in her own hands. She slung it." id listening_place_vci977
    label listening_place_wfur3z hide:
    maren "Maren Voss. Until nine last night I had the Watch. I gather that I’m reassigned." id listening_place_wfur3z
    label listening_place_3yfehd hide:
    show harrier uneasy
    harrier "To where?" id listening_place_3yfehd
    label listening_place_8k8qsm hide:
    show maren feverish
    maren "To somewhere that listens. I used to ring them on Sundays, with my shoes off, and everybody in the room took such care not to notice." id listening_place_8k8qsm
    if story.winds == "given":
        label listening_place_ztxnyx hide:
        maren "I asked for winds. [story.player_name!q] sent them up by the form, and was polite. It is a terrible thing in a voice. They were waiting at twelve, to the foot." id listening_place_ztxnyx
    if story.winds == "refused":
        label listening_place_b56wm9 hide:
        maren "I asked for winds. [story.player_name!q] refused me, by page nine. So I asked the whole house, and the house came to see." id listening_place_b56wm9
    if story.winds == "blurred":
        label listening_place_g6549f hide:
        maren "I asked for winds. [story.player_name!q] made me nine thousand. They went by beneath us, and Lenz had a whole minute to be rude about it." id listening_place_g6549f
    label listening_place_5wr98f hide:
    show brandt grave
    brandt "Your pilot’s dead." id listening_place_5wr98f
    label listening_place_7sud7k hide:
    show maren tired
    maren "I know, they did his scarf for him, he liked it straight. He was in the middle of telling me about his wife’s mother." id listening_place_7sud7k
    label listening_place_qh4sji hide:
    "She had a flat steel case against her side, and one hand on it." id listening_place_qh4sji
    label listening_place_j9ha5c hide:
    show maren feverish
    maren "Four keys, to some letter-boxes a very long way out, and nine hours of Okri in my own hand, and a biscuit. Do list the biscuit." id listening_place_j9ha5c
    label listening_place_fj7tc7 hide:
    brandt "Okri fired on us." id listening_place_fj7tc7
    label listening_place_wsj4nn hide:
    show maren grave
    maren "Okri answered us. It sent us our own card, nine hours running, and every hour it had it a little less wrong." id listening_place_wsj4nn
    label listening_place_xenstv hide:
    maren "An echo of your own signal looks just like somebody taking aim." id listening_place_xenstv
    label listening_place_nhaj45 hide:
    show harrier neutral
    harrier "Who says that it wasn’t?" id listening_place_nhaj45
    label listening_place_fmbvzy hide:
    maren "I said that it was. I was twenty-four. It repeated what we said, so I wrote down what we would have meant." id listening_place_fmbvzy
    label listening_place_689wkz hide:
    show maren tired
    maren "This is the other log, from the same night. It has never had a number." id listening_place_689wkz
    label listening_place_u8rfjs hide:
    show oru still
    oru "We heard that world too. We also wrote nothing down." id listening_place_u8rfjs
    label listening_place_sa99e7 hide:
    oru "A grandmother has it, all nine hours. She will do it for anybody who asks. It is not much asked for." id listening_place_sa99e7
    label listening_place_thaveb hide:
    $ record.unlock("nine_hours", 1)
    $ story.okri = "rumour"
    brandt "And you told nobody." id listening_place_thaveb
    label listening_place_gpyi66 hide:
    show oru grieving
    oru "They were all looking that way. Nobody was looking at us." id listening_place_gpyi66
    label listening_place_j22xma hide:
    "Somewhere in the wires a choir was being told to try it again from the top." id listening_place_j22xma
    label listening_place_k56j97 hide:
    show maren amused
    maren "So I should like to be arrested, please, and properly, with a receipt. I have wanted one for thirty-one years and could never find the form." id listening_place_k56j97
    if story.winds == "given":
        label listening_place_4u2vtw hide:
        maren "You will have to carry the feet." id listening_place_4u2vtw
    label listening_place_48tniu hide:
    shrike "Captain! It’s H plus four. They’ll want phase three by five." (show_off=True) id listening_place_48tniu
    if story.greeting == "shot":
        label listening_place_386ys5 hide:
        show oru still
        oru "A notice. Whoever is in this house is not shot. We had thought that it was known." id listening_place_386ys5
    if story.greeting != "shot":
        label listening_place_unhyka hide:
        show oru announcing
        oru "A notice. Whoever is in this house is not shot, and not sold. Guests who leave are asked to shut the root." id listening_place_unhyka
    if story.winds != "blurred":
        label listening_place_s2kh7h hide:
        show harrier uneasy
        harrier "She’s thirty breaths a minute, Captain. It was twenty when we came in." id listening_place_s2kh7h
    menu listening_place_f7v3gw (screen="choice"):
        narrator "Everybody in the place seemed to think that it was hers to say." id listening_place_burcwu
        "Arrest her, with a receipt." (id="listening_place_42p432", note=_("She will have a surgeon, and then questions. What she carries goes up with her.")):
            label listening_place_dccsua hide:
            $ story.voss = "taken"
            "Received of M. Voss, at the place where she was:\n\nLog, Okri, nine hours, one. Keys, four. Person, one.\n\nI. Brandt, Captain." (screen="sheet", show_style="document", show_title=_("Receipt"), show_source=_("Falconer")) id listening_place_dccsua
            label listening_place_vpgp3x hide:
            show maren gentle
            maren "You’ve put “person”. I shall keep this up my sleeve." id listening_place_vpgp3x
            label listening_place_n6wjpv hide:
            brandt "There was a line over." id listening_place_n6wjpv
            if story.winds == "given":
                label listening_place_sw2ykb hide:
                "Harrier took the feet." id listening_place_sw2ykb
            if story.winds == "given" and story.greeting != "shot":
                label listening_place_n6j55i hide:
                "Oru took the shoulders, as far as the root and no farther." id listening_place_n6j55i
            if story.winds == "refused":
                label listening_place_aqix8q hide:
                "She went out on Harrier’s arm, on the side that was closed." id listening_place_aqix8q
            if story.winds == "blurred":
                label listening_place_ahtrwa hide:
                "She walked out by herself, with a hand on the wires." id listening_place_ahtrwa
            label listening_place_8mwsd2 hide:
            "She whistled as she went: three notes climbing, and a fourth that was hardly any further." id listening_place_8mwsd2
            if story.greeting == "shot":
                label listening_place_pv25cd hide:
                "Along the walls they had still not looked round." id listening_place_pv25cd
            else:
                label listening_place_dnxrdd hide:
                show oru grieving
                oru "That concludes our Sunday service." id listening_place_dnxrdd
        "Wait for orders." (id="listening_place_s9j7is", note=_("She can stand an hour. You will not have decided anything.")) if story.winds == "blurred":
            label listening_place_sqdvcr hide:
            $ story.voss = "taken"
            show brandt neutral
            brandt "We wait. Phase three brings orders." id listening_place_sqdvcr
            label listening_place_tdnybj hide:
            show maren amused
            maren "I used to run a whole room of that." id listening_place_tdnybj
            label listening_place_vh85ms hide:
            "She stood for most of the hour, and whistled for the rest: three notes, and a fourth that was hardly any further." id listening_place_vh85ms
            label listening_place_u7ya3m hide:
            pause 1.5
            brandt "Time." id listening_place_u7ya3m
            label listening_place_zpji4v hide:
            "Voss held out both wrists. The five of them had brought nothing to put on them." id listening_place_zpji4v
            label listening_place_us797y hide:
            "She walked out between them with a hand on the wires." id listening_place_us797y
        "Wait for orders." (id="listening_place_n2ig4w", note=_("Orders come at five, and Kommando 04 some time after. She may not have until then.")) if story.winds != "blurred":
            label listening_place_7pq2nx hide:
            $ story.voss = "dead"
            show brandt neutral
            brandt "We wait. Phase three brings orders." id listening_place_7pq2nx
            label listening_place_ycen8u hide:
            show maren amused
            maren "I used to run a whole room of that." id listening_place_ycen8u
            label listening_place_fearf8 hide:
            "Harrier sat down beside her. After a time her lips were moving." id listening_place_fearf8
            label listening_place_9idk3q hide:
            show maren feverish
            maren "What is it doing outside?" id listening_place_9idk3q
            label listening_place_i2x5f6 hide:
            brandt "It’s clear. It’s clear to the top." id listening_place_i2x5f6
            label listening_place_hezb28 hide:
            show maren gentle
            maren "Somebody write that down." id listening_place_hezb28
            label listening_place_ubiqs4 hide:
            pause 2
            show harrier grim
            harrier "I’ve stopped counting, Captain." id listening_place_ubiqs4
            label listening_place_aqwpxr hide:
            "One after another, along the walls, they put their hands flat on the wires." id listening_place_aqwpxr
            label listening_place_5y3fyk hide:
            $ cue.stop("music")
            $ cue.stop("ambience")
            show place dim
            with t_dissolve
            show oru grieving
            oru "We interrupt this programme." id listening_place_5y3fyk
        "Let her go, and carry the log down yourself." (id="listening_place_duycf3", note=_("It is an offence to have it. With no survivor there is no inquiry, for Ivo Lenz or for his wife.")) if story.brandt == "doubting":
            label listening_place_tm5u2k hide:
            $ story.voss = "free"
            $ story.okri = "proof"
            show brandt resolved
            brandt "The other seat was empty. I reported it empty." id listening_place_tm5u2k
            label listening_place_nmxn7b hide:
            show maren grave
            maren "That isn’t an arrest." id listening_place_nmxn7b
            label listening_place_uiruzj hide:
            brandt "No." id listening_place_uiruzj
            label listening_place_gcqebq hide:
            "Voss held out the log. There were nine pages. Brandt read the last." id listening_place_gcqebq
            label listening_place_vyu7hd hide:
            "Okri, hour nine, received:\n“Say who we are. Say what you came for. Make every weapon safe. Say how we answer.”" (screen="sheet", show_style="log") id listening_place_vyu7hd
            label listening_place_zhxx5c hide:
            $ record.unlock("okri_341", 3)
            show brandt shaken
            brandt "That’s the card." id listening_place_zhxx5c
            label listening_place_e8uagc hide:
            show maren gentle
            maren "With the people changed. Take it to whoever has my chair. It will be [story.player_name!q]; they’d typed the peg before I had my coat on." id listening_place_e8uagc
            label listening_place_z3s3cg hide:
            show harrier uneasy
            harrier "And Lenz? There’ll be nobody to ask about Lenz." id listening_place_z3s3cg
            if story.winds == "blurred":
                label listening_place_m8jz8a hide:
                "Oru offered an arm, and Voss took it as if they were going in to dinner. The keys went with her." id listening_place_m8jz8a
            else:
                label listening_place_xtqf3w hide:
                "Oru lifted her, keys and all, like a child who has fallen asleep at somebody else’s party." id listening_place_xtqf3w
            label listening_place_jhmxe4 hide:
            brandt "Where do they go?" id listening_place_jhmxe4
            label listening_place_x33xeg hide:
            show oru curious
            oru "The forecast does not cover that." id listening_place_x33xeg
        "Stay." (id="listening_place_if9cen", note=_("Five came up, and four go down. You would hear what nobody wrote. The log stays here with you.")) if story.brandt == "doubting" and story.north != "shut":
            label listening_place_bnd2et hide:
            $ story.voss = "free"
            $ story.brandt = "gone"
            $ story.north = "open"
            show brandt resolved
            brandt "Harrier, you have the board." id listening_place_bnd2et
            label listening_place_6kemmu hide:
            show harrier uneasy
            harrier "What for?" id listening_place_6kemmu
            label listening_place_rssbya hide:
            brandt "They wrote nothing down. I can write." id listening_place_rssbya
            label listening_place_5p75e6 hide:
            show brandt bareheaded
            with t_dissolve
            "She took the helmet off. The wires were louder without it, and it was warm." id listening_place_5p75e6
            label listening_place_7bfcap hide:
            show harrier grim
            harrier "Five up." id listening_place_7bfcap
            label listening_place_d7h6pc hide:
            brandt "Four down." id listening_place_d7h6pc
            label listening_place_q9cn23 hide:
            harrier "I’ve never once handed in a different number." id listening_place_q9cn23
            label listening_place_g3hp76 hide:
            "Brandt unclipped her heater." id listening_place_g3hp76
            label listening_place_9rquv4 hide:
            brandt "Merlin, Falconer. This is yours. Over." (screen="radio") id listening_place_9rquv4
            label listening_place_m5gx4t hide:
            merlin "Falconer, Merlin. What’ll you use? Over." (screen="radio") id listening_place_m5gx4t
            label listening_place_rhnuwc hide:
            brandt "Merlin, Falconer. There are thirty people in here. Out." (screen="radio") id listening_place_rhnuwc
            if story.recorder == "pocketed":
                label listening_place_cwh2m6 hide:
                "She put something the size of a tobacco tin into Harrier’s palm, and shut the fingers over it." id listening_place_cwh2m6
            label listening_place_i7yq7r hide:
            shrike "Captain? What do I put, for you?" (show_off=True) id listening_place_i7yq7r
            label listening_place_8y6hg9 hide:
            show brandt wry
            brandt "Weather." id listening_place_8y6hg9
            label listening_place_6hwsy2 hide:
            show maren gentle
            maren "Then the log stays as well. Somebody can check my spelling against the grandmother’s." id listening_place_6hwsy2
            label listening_place_wk792m hide:
            show oru announcing
            oru "There is a change to tonight’s programme." id listening_place_wk792m
    jump scene_phase_three
