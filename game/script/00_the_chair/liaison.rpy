# Generated from game/story/chapters/00_the_chair/liaison.yaml by `python3 -m tools build`. Do not edit.

label scene_liaison:
    label liaison_e969am hide:
    $ record.scene("liaison")
    scene place watch_desk calm
    show kranz seated neutral at at_left
    show sand seated neutral at at_right
    with t_fade
    "At ten the steel door opens. It has a knock, and nobody has used it." id liaison_e969am
    label liaison_5jupdr hide:
    $ cue.stop("music")
    $ cue.sound("door")
    show dorn hat_in_hand courteous at at_centre
    with t_dissolve
    dorn "Good morning. Dorn, from the Authority. Please stay as you are. I am only the liaison." id liaison_5jupdr
    label liaison_h664xg hide:
    "He keeps his coat over his arm. He looks along the rail first. There is no peg free." id liaison_h664xg
    label liaison_4wtivt hide:
    dorn "Thank you for the register. You write a very even hand." id liaison_4wtivt
    label liaison_gebeg9 hide:
    leader "There wasn’t much to write." id liaison_gebeg9
    label liaison_sj4ezx hide:
    show dorn listening
    dorn "There was an aircraft." id liaison_sj4ezx
    if story.winds == "given":
        label liaison_scbnuh hide:
        show dorn courteous
        dorn "You sent its height to Weather, by the form, inside two minutes. The height was most useful." id liaison_scbnuh
        label liaison_rqa3mp hide:
        leader "Useful to whom?" id liaison_rqa3mp
        label liaison_u3yd52 hide:
        dorn "To the people who were looking. I thank you on their behalf. They are asleep." id liaison_u3yd52
    elif story.winds == "refused":
        label liaison_2vykra hide:
        show dorn courteous
        dorn "You refused it, by the form, and it went and asked the whole of the north. We had been at a loss where to look." id liaison_2vykra
        label liaison_a2hva2 hide:
        leader "I gave it nothing." id liaison_a2hva2
        label liaison_z2j3fu hide:
        dorn "That is what was so helpful." id liaison_z2j3fu
    else:
        label liaison_pzvuyz hide:
        show dorn courteous
        dorn "You have nine thousand here. Weather has nine on its card. The pilots say twelve, but they were not beside it for long." id liaison_pzvuyz
        label liaison_wh58wg hide:
        leader "I wrote what I heard." id liaison_wh58wg
        label liaison_rrp369 hide:
        dorn "I am sure they rounded. People do, at that hour." id liaison_rrp369
    if story.correction == "forwarded":
        label liaison_tiwy9y hide:
        show dorn tired
        dorn "And then there was the storm. You were kind enough to file it. Archive went home on time." id liaison_tiwy9y
    elif story.correction == "held":
        label liaison_dsne47 hide:
        show dorn tired
        dorn "And then there is the weather. I sent you a sheet about it. The lady in Archive is still in her chair." id liaison_dsne47
        label liaison_49af9d hide:
        show sand careful
        sand "It’s, she brought a sandwich. She said." id liaison_49af9d
        label liaison_7ezncc hide:
        show dorn listening
        dorn "You have held it four hours. What did you hope would happen?" id liaison_7ezncc
        label liaison_gsyszh hide:
        leader "I wanted to see who’d ask." id liaison_gsyszh
        label liaison_ie9ih4 hide:
        show dorn courteous
        dorn "And I have. Thank you." id liaison_ie9ih4
    else:
        label liaison_j7c8tz hide:
        show dorn tired
        dorn "And then Archive says that it was a clear morning. It has your thumb under it. I had understood a storm." id liaison_j7c8tz
        label liaison_kx43hv hide:
        "Kranz sharpens a pencil that has a point." id liaison_kx43hv
        label liaison_bwk4am hide:
        show dorn courteous
        dorn "I expect that I sent you a poor copy." id liaison_bwk4am
    show dorn courteous
    menu liaison_8i4atw (screen="choice"):
        dorn "A new Leader generally has one question for me. I try to answer it." id liaison_afcxti
        "What became of the aircraft?" (id="liaison_rj78pe"):
            label liaison_8u9rte hide:
            $ story.asked_dorn = "aircraft"
            show dorn tired
            dorn "It was two seats and a tail when I last saw a picture." id liaison_8u9rte
            label liaison_y27fhz hide:
            leader "And who was in it?" id liaison_y27fhz
            label liaison_aiw7s4 hide:
            show dorn listening
            dorn "You are the last person who spoke to them. I had hoped to ask you." id liaison_aiw7s4
        "Where is Leader Voss?" (id="liaison_3ksuqd"):
            label liaison_decm4t hide:
            $ story.asked_dorn = "voss"
            show dorn listening
            dorn "Reassigned. It is all that I am given." id liaison_decm4t
            label liaison_s6zjrv hide:
            leader "To where?" id liaison_s6zjrv
            label liaison_2d4bgy hide:
            show dorn tired
            dorn "I have looked in every place that has a desk." id liaison_2d4bgy
            label liaison_aeyfxj hide:
            show sand worried
            sand "So you’re, are you looking for her?" id liaison_aeyfxj
            label liaison_cihq7e hide:
            show dorn courteous
            dorn "Thank you, Mr Sand. I am liaising." id liaison_cihq7e
        "I have no question." (id="liaison_3a95yx"):
            label liaison_ay7yvm hide:
            $ story.asked_dorn = "nothing"
            show dorn amused
            dorn "None. That is rare. I have met it once before in this room." id liaison_ay7yvm
            label liaison_2fx2mr hide:
            "Kranz does not look up." id liaison_2fx2mr
    label liaison_axzcu4 hide:
    "The ventilation gets through most of a minute." id liaison_axzcu4
    label liaison_r2wkz2 hide:
    "He has not once looked at the mug, the board or you. He is looking at the far corner of the desk." id liaison_r2wkz2
    label liaison_4e9zfw hide:
    show dorn listening
    dorn "And what is it that grows there?" id liaison_4e9zfw
    label liaison_68qdii hide:
    "Kranz turns a page she has not read. For once Sand does not start a sentence at all." id liaison_68qdii
    menu liaison_b295it (screen="choice"):
        narrator "The leaves lean over the lamp, as they have done all morning." id liaison_amk9uv
        "It’s a plant, Kommissar. I’m reporting it." (id="liaison_n9jyje", note=_("It leaves with him, and the question with it.")):
            label liaison_uzpx4c hide:
            $ story.plant = "reported"
            show dorn courteous
            dorn "So you are. Then I shall relieve you of it." id liaison_uzpx4c
            label liaison_mew6bq hide:
            "He puts down his hat to do it. One hand goes under the pot and two fingers go behind the stem, so that the leaves lie back against his collar." id liaison_mew6bq
            label liaison_4mpx7w hide:
            "He has carried it before." id liaison_4mpx7w
            label liaison_m5ji38 hide:
            show dorn tired
            dorn "It wants turning, once a week. I say so only because you will see the mark." id liaison_m5ji38
            label liaison_fvvd5k hide:
            show kranz stern
            kranz "Is that all, Leader?" id liaison_fvvd5k
            label liaison_henuuj hide:
            "Until now she has called you by your name." id liaison_henuuj
        "It came with the chair." (id="liaison_g2k3z2", note=_("He will want to know what else came with it.")):
            label liaison_7xi66q hide:
            $ story.plant = "kept"
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            show dorn amused
            dorn "So it did. And you have kept it on." id liaison_7xi66q
            label liaison_6h99i8 hide:
            leader "Is there a rule?" id liaison_6h99i8
            label liaison_d2xwut hide:
            dorn "There are two. I do not need a reason. I should like one, for the file." id liaison_d2xwut
            label liaison_mygrxh hide:
            leader "It was dry." id liaison_mygrxh
            label liaison_yrw9gw hide:
            show dorn listening
            dorn "That is a reason. Thank you." id liaison_yrw9gw
            label liaison_mwewuj hide:
            "When he has shut his book, Kranz moves the water jug the width of a hand towards the pot." id liaison_mwewuj
        "What plant?" (id="liaison_my4hsa", note=_("Somebody else in this room will be asked.")):
            label liaison_87j8t3 hide:
            $ story.plant = "kept"
            $ story.sand_faith = max(0, story.sand_faith - 1)
            show dorn amused
            dorn "I see. Mr Sand, is there a plant on that desk?" id liaison_87j8t3
            label liaison_zy6pnq hide:
            show sand worried
            sand "I do the lamps, Kommissar. I’m, I only really look at the lamps." id liaison_zy6pnq
            label liaison_ei74fi hide:
            show dorn courteous
            dorn "Thank you. It is a good board. It would take anybody’s whole attention." id liaison_ei74fi
            label liaison_wddyyn hide:
            show sand hurt
            sand "Yes, Kommissar." id liaison_wddyyn
            label liaison_2an3zy hide:
            "Sand has turned red to the hair. He does not look at Dorn. He looks at you, and then not at you." id liaison_2an3zy
    label liaison_i2ikzx hide:
    show dorn tired
    dorn "I was fond of Voss. I mention it so that you know it made no difference." id liaison_i2ikzx
    label liaison_8e3a4z hide:
    hide dorn
    with t_dissolve
    $ cue.sound("door")
    "The three of you listen to the lift go up." id liaison_8e3a4z
    label liaison_qmnha2 hide:
    $ cue.music("the_desk")
    "At noon you go to your coat for a handkerchief. Between SAND and BROCK there is a hook, and over the hook a clean oblong where a card has been." id liaison_qmnha2
    label liaison_q44csc hide:
    leader "Who was Aumann?" id liaison_q44csc
    label liaison_5zib7y hide:
    show kranz tired
    kranz "Weather. Nights." id liaison_5zib7y
    if story.winds == "given":
        label liaison_7ybqag hide:
        kranz "She read you the winds." id liaison_7ybqag
    if story.winds == "refused":
        label liaison_72yg8v hide:
        kranz "The open band. Somebody usually does." id liaison_72yg8v
    if story.winds == "blurred":
        label liaison_bcrcnu hide:
        kranz "She put down nine. You asked her to." id liaison_bcrcnu
    if story.plant == "reported":
        label liaison_k7k736 hide:
        "Her eyes go to the ring on the enamel where the pot stood. She wipes it once with her sleeve. It stays." id liaison_k7k736
    jump scene_lamp_zero
