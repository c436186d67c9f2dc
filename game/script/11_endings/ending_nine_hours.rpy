# Generated from game/story/chapters/11_endings/ending_nine_hours.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_nine_hours:
    $ record.scene("ending_nine_hours")
    scene place watch_desk calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    $ story.ended = "nine_hours"
    if story.named != "sand":
        show sand seated careful at at_right
        with t_dissolve
    if story.named != "kranz":
        show kranz seated attentive at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_right
        with t_dissolve
    label ending_nine_hours_6hmwtb hide:
    "You have said that you heard. The key stays down by itself, and you have nothing written down for after it." id ending_nine_hours_6hmwtb
    label ending_nine_hours_g5hyrr hide:
    leader "It was routed. Your answer. I have it here in my hand. Over." (screen="radio") id ending_nine_hours_g5hyrr
    label ending_nine_hours_cvvr6q hide:
    foley "Watch, Deliverance. Thank you. May I ask whom I’m speaking for? To, I mean. I do beg your pardon. Over." (screen="radio") id ending_nine_hours_cvvr6q
    label ending_nine_hours_fmg7e6 hide:
    leader "Nobody. Me. Over." (screen="radio") id ending_nine_hours_fmg7e6
    label ending_nine_hours_cev9dz hide:
    "Ten metres behind you the steel door is shut. Dorn has a key to it, upstairs, and must first find the form for the key. You make it nine hours." id ending_nine_hours_cev9dz
    label ending_nine_hours_4pqpgz hide:
    "H \ \ \ \ \ one line open, by hand. [story.player_name!q].\nH+1 \ \ \ the card read out, both sides. Asked what line seven was.\nH+2 \ \ \ told them about Okri, as far as one knew it\nH+3 \ \ \ wind, soup, the price of bread\nH+4 \ \ \ asked if anyone was hurt. Gave a list." (screen="sheet", show_style="log") id ending_nine_hours_4pqpgz
    label ending_nine_hours_ertrac hide:
    "You say “filed” and they think that it is safe. You say “held”, and he asks, by whom, and is it heavy?" id ending_nine_hours_ertrac
    if story.named != "kranz":
        label ending_nine_hours_9xp9pu hide:
        "At the fourth hour Kranz puts a bowl by your elbow." id ending_nine_hours_9xp9pu
    if story.named == "kranz":
        label ending_nine_hours_8tsetp hide:
        "At the fourth hour a bowl comes down in the lift. Lotz asks whose it generally is, and nobody says, so he eats it." id ending_nine_hours_8tsetp
    if story.okri == "proof":
        label ending_nine_hours_tydh72 hide:
        "You read him all nine pages. At the ninth he asks you to stop for a moment. You can hear him walk about." id ending_nine_hours_tydh72
    if story.fleet == "whole":
        label ending_nine_hours_9p2ykz hide:
        leader "There’s a sentence. “Armistice will hold all of us, by the old census.” Over." id ending_nine_hours_9p2ykz
    if story.fleet == "half":
        label ending_nine_hours_w8rhhn hide:
        leader "There’s a sentence, with a comma at the end. “Armistice will hold all of us,” and then a breath. Over." id ending_nine_hours_w8rhhn
    if story.fleet != "unknown":
        label ending_nine_hours_66zimz hide:
        "He says that he has a picture of their washing. It takes an hour to establish what you have each got." id ending_nine_hours_66zimz
    if story.crowd == "half":
        label ending_nine_hours_6hae6s hide:
        "Eleven minutes off, they are cheering the half of it. It comes up the other cup of the headset, like rain." id ending_nine_hours_6hae6s
    else:
        label ending_nine_hours_kwd85m hide:
        "Eleven minutes off a speech goes by. You have it in the other cup of the headset. It is forty minutes long and has a place for applause." id ending_nine_hours_kwd85m
    if story.named != "sand":
        if story.sand_faith >= 3:
            label ending_nine_hours_3wct3h hide:
            show sand careful
            sand "They’re ringing from upstairs, Leader. On all of the, I’ve told them we’re, I said there’s a fault. I said it’s me." id ending_nine_hours_3wct3h
        else:
            label ending_nine_hours_5juhap hide:
            show sand hurt
            sand "They’re ringing from upstairs. I’ve not answered. I’ve not, I don’t know what I’d be answering for." id ending_nine_hours_5juhap
    label ending_nine_hours_e5gqnm hide:
    "H+5 \ \ \ fourteen children’s games. They have six of them.\nH+6 \ \ \ lamps. What each one is. Sixty, and one.\nH+7 \ \ \ read them the rail" (screen="sheet", show_style="log") id ending_nine_hours_e5gqnm
    label ending_nine_hours_zf7c5x hide:
    "At the seventh hour you turn the chair round and read him the pegs. AUMANN, weather, nights." id ending_nine_hours_zf7c5x
    if story.correction == "forwarded":
        label ending_nine_hours_si9xd9 hide:
        "TILL, who carried the capsules, and said that they were paper." id ending_nine_hours_si9xd9
    else:
        label ending_nine_hours_2b9tns hide:
        "BROCK, archive, who had a sandwich." id ending_nine_hours_2b9tns
    label ending_nine_hours_h4wjgb hide:
    "The drawer stands open. It was the map pointer, in the end. You have read out every sheet that you ever held, and who was waiting." id ending_nine_hours_h4wjgb
    if story.foley_trust >= 3:
        label ending_nine_hours_xshnar hide:
        foley "Watch, Deliverance. May I try something? I shall say it badly. Stop me when I’m wrong. Over." (screen="radio") id ending_nine_hours_xshnar
        label ending_nine_hours_igwnas hide:
        foley "There’s a man with a card who can’t hear us. There’s a mast that can, and mustn’t say. And there’s you, with a drawer. Is that everybody? Over." (screen="radio") id ending_nine_hours_igwnas
        label ending_nine_hours_gqrbg8 hide:
        "Sixty lamps, and one. It is some time before you find the key." id ending_nine_hours_gqrbg8
        label ending_nine_hours_shhazk hide:
        leader "No. Over." (screen="radio") id ending_nine_hours_shhazk
        label ending_nine_hours_i2tcyx hide:
        foley "No. Everybody else was waiting to be told. Over." (screen="radio") id ending_nine_hours_i2tcyx
        label ending_nine_hours_3k6j8d hide:
        leader "Yes. Over." (screen="radio") id ending_nine_hours_3k6j8d
        label ending_nine_hours_sc4wnc hide:
        foley "Oh, my dear. How long have you all been sitting there? Over." (screen="radio") id ending_nine_hours_sc4wnc
        if story.named != "kranz":
            label ending_nine_hours_r5fnzv hide:
            "Kranz has taken off her glasses. You did not know that they came off." id ending_nine_hours_r5fnzv
        label ending_nine_hours_xsegd5 hide:
        "It is a quarter past eight. The eighth hour has a little left in it." id ending_nine_hours_xsegd5
        label ending_nine_hours_n4u6p9 hide:
        leader "About two hundred years. Over." (screen="radio") id ending_nine_hours_n4u6p9
        label ending_nine_hours_vn6ufa hide:
        foley "Then there’s no hurry. Tell me about the next one. You’d got to a lady with a door. Over." (screen="radio") id ending_nine_hours_vn6ufa
        label ending_nine_hours_wxvfif hide:
        "So you tell him about the door. You have the spelling, with a Y. You can hear him write it down." id ending_nine_hours_wxvfif
        label ending_nine_hours_ab456q hide:
        "H+8 \ \ \ understood. Foley." (screen="sheet", show_style="log") id ending_nine_hours_ab456q
    else:
        label ending_nine_hours_2xf3j2 hide:
        foley "Watch, Deliverance. We have all of it down. I should be lying if I said that we knew what it was. Over." (screen="radio") id ending_nine_hours_2xf3j2
        label ending_nine_hours_2uvew3 hide:
        foley "I’m told that we must go at nine. It’s the station. They’ve been very patient, they’ve read us the time. Over." (screen="radio") id ending_nine_hours_2uvew3
        label ending_nine_hours_6vtmby hide:
        "You try to think of something that is the same on both sides of it." id ending_nine_hours_6vtmby
        label ending_nine_hours_8dziry hide:
        "Then you find that you are humming. You had not meant to key it. It is what has been in all the headsets for four days: three notes, going up, and the place after them." id ending_nine_hours_8dziry
        label ending_nine_hours_vpk8kb hide:
        "It goes out like that, with the place left empty." id ending_nine_hours_vpk8kb
        label ending_nine_hours_a9ms8y hide:
        pause 2
        "Static. A cup, in a saucer." id ending_nine_hours_a9ms8y
        label ending_nine_hours_5dr55s hide:
        "And somebody out there hums it back. It is not him, it is a lower voice than his, and it swears first. Three notes, going up. And a fourth." id ending_nine_hours_5dr55s
        label ending_nine_hours_f28pbj hide:
        "It is hardly any further. You have been overshooting." id ending_nine_hours_f28pbj
        label ending_nine_hours_7nd92d hide:
        "H+8 \ \ \ four tones. Not entered. There is no box." (screen="sheet", show_style="log") id ending_nine_hours_7nd92d
    label ending_nine_hours_r4hqka hide:
    "At nine in the evening the lift comes down." id ending_nine_hours_r4hqka
    $ cue.sound("door")
    if story.named != "sand" and story.sand_faith >= 3:
        label ending_nine_hours_2j6qrn hide:
        "It is Sand who draws the bolt, when somebody knocks. It has been nine hours, and it was the first knock." id ending_nine_hours_2j6qrn
    label ending_nine_hours_36ht8k hide:
    show dorn hat_in_hand tired at at_centre
    with t_dissolve
    dorn "Good evening. Please finish your sentence." id ending_nine_hours_36ht8k
    label ending_nine_hours_9kan38 hide:
    leader "It’s theirs." id ending_nine_hours_9kan38
    label ending_nine_hours_7pd3xn hide:
    show dorn listening
    dorn "Then I shall wait for the end of theirs." id ending_nine_hours_7pd3xn
    label ending_nine_hours_gdd32a hide:
    "He does. He stands with his hat against his chest, all the way to “over”, and when it has come he goes on standing there." id ending_nine_hours_gdd32a
    if story.asked_dorn == "aircraft":
        label ending_nine_hours_x7ne2u hide:
        show dorn tired
        dorn "You asked me once who was in it. I have never had anyone go on asking for nine hours." id ending_nine_hours_x7ne2u
    if story.asked_dorn == "voss":
        label ending_nine_hours_k5xdpd hide:
        show dorn tired
        dorn "You asked me once where she was. I think that you have very nearly got there." id ending_nine_hours_k5xdpd
    if story.asked_dorn == "nothing":
        label ending_nine_hours_mwk68e hide:
        show dorn tired
        dorn "You had one question, which you kept. I take it that this was it." id ending_nine_hours_mwk68e
    label ending_nine_hours_792txv hide:
    show dorn courteous
    dorn "I thank you. I am to switch off that line, and I find that I do not know which it is." id ending_nine_hours_792txv
    label ending_nine_hours_m882tr hide:
    "Nobody helps him. He goes along the board with one soft finger, reading the cards, from Air, North." id ending_nine_hours_m882tr
    if story.plant == "kept" and story.named != "kranz":
        label ending_nine_hours_eceas8 hide:
        show kranz tired
        kranz "It’s cold out, [story.player_name!q]. Put your coat on." id ending_nine_hours_eceas8
    elif story.named != "kranz":
        label ending_nine_hours_bev4aw hide:
        show kranz tired
        kranz "It’s cold out, Leader. Put your coat on." id ending_nine_hours_bev4aw
    if story.plant == "reported" and story.named != "kranz":
        label ending_nine_hours_tpyh9e hide:
        "It is the first time since Sunday that she has used it." id ending_nine_hours_tpyh9e
    label ending_nine_hours_gs697u hide:
    "You take it down yourself. The card has come away with the glue on it, and goes with you, stuck to the collar." id ending_nine_hours_gs697u
    label ending_nine_hours_yvms4x hide:
    "In the left cup, on the desk, very small, somebody is saying that they will leave their own end open, and that they are in no hurry. Dorn has got as far as Patrols." id ending_nine_hours_yvms4x
    label ending_nine_hours_t899r3 hide:
    call scene_epilogue from ending_nine_hours_t899r3_ret
    label ending_nine_hours_rfim5c hide:
    $ cue.sound("console_chime")
    console "Operator absent. Somebody is waiting." (screen="radio") id ending_nine_hours_rfim5c
    $ record.ending("nine_hours")
    jump end_of_story
