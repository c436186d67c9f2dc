# Generated from game/story/chapters/11_endings/ending_chair.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_chair:
    label ending_chair_te582f hide:
    $ record.scene("ending_chair")
    scene place watch_side calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    $ story.ended = "chair"
    show dorn hat_in_hand courteous at at_right
    with t_dissolve
    dorn "I am sorry about the lift. It sticks at Four." id ending_chair_te582f
    if story.plant == "kept":
        label ending_chair_svgazn hide:
        "It wants kicking, low. You had that off half a page that was never meant for you, so you hold it." id ending_chair_svgazn
    label ending_chair_66qbb9 hide:
    show dorn tired
    dorn "Do sit, until it comes. I should not like you to stand about in a coat." id ending_chair_66qbb9
    label ending_chair_aipzvg hide:
    "He means the short desk. The chair is warm. She has left her bread, and her page open at the ferries." id ending_chair_aipzvg
    label ending_chair_x4ypwu hide:
    show dorn courteous
    dorn "You will understand that nothing is to be touched." id ending_chair_x4ypwu
    label ending_chair_syj7zv hide:
    "You put your hands on your knees. One of the thumbs is black." id ending_chair_syj7zv
    if story.named != "kranz":
        label ending_chair_kmd4dr hide:
        show kranz standing neutral at at_left
        with t_dissolve
        kranz "Ohm. Bring the bowl." id ending_chair_kmd4dr
        label ending_chair_xj27sd hide:
        ohm "Is it the ferries?" (show_off=True) id ending_chair_xj27sd
        label ending_chair_rsykup hide:
        kranz "One to the left." id ending_chair_rsykup
    else:
        label ending_chair_3pc4fv hide:
        show lotz seated pleasant at at_left
        with t_dissolve
        lotz "Miss Ohm? It says, bring the bowl." id ending_chair_3pc4fv
        label ending_chair_k7ydaw hide:
        ohm "Is it the ferries?" (show_off=True) id ending_chair_k7ydaw
        label ending_chair_f3c7kd hide:
        "He turns the slip over, to see." id ending_chair_f3c7kd
        label ending_chair_2v5wcp hide:
        lotz "It says, one to the left." id ending_chair_2v5wcp
    label ending_chair_rr8pi5 hide:
    ohm "That’s the Leader’s." (show_off=True) id ending_chair_rr8pi5
    label ending_chair_xszjqq hide:
    "She looks round for you, to be told that it is a joke. You look at the lamps." id ending_chair_xszjqq
    if story.named != "kranz":
        label ending_chair_djkirc hide:
        show kranz stern
        kranz "It came in at five past. You were eating." id ending_chair_djkirc
    label ending_chair_g5pv2z hide:
    ohm "But there were two names over mine." (show_off=True) id ending_chair_g5pv2z
    label ending_chair_5mrt8b hide:
    "There were, at midnight. One of them was yours, and the ruler has been put down exactly where it was put down for the others." id ending_chair_5mrt8b
    label ending_chair_u8geai hide:
    $ stage.clear()
    scene place watch_desk calm
    with t_dissolve
    $ cue.sound("console_chime")
    console "Operator recognised. Good morning, Leader. Your people are waiting." (screen="radio") id ending_chair_u8geai
    label ending_chair_cvtwzc hide:
    ohm "Which people?" (screen="radio") id ending_chair_cvtwzc
    $ cue.music("the_desk", fade=3.0)
    if story.named != "kranz":
        label ending_chair_wm7fkv hide:
        show kranz standing wry at at_left
        with t_dissolve
        kranz "It said that to the man who mended it." id ending_chair_wm7fkv
        label ending_chair_5ygb3t hide:
        show kranz tired
        kranz "Coat." id ending_chair_5ygb3t
        label ending_chair_ifmifb hide:
        "She says it kindly. It is the same word." id ending_chair_ifmifb
    else:
        label ending_chair_t3sfqz hide:
        show lotz seated pleasant at at_left
        with t_dissolve
        lotz "I’ve wondered that myself. Should one answer it, do you know?" id ending_chair_t3sfqz
        label ending_chair_i9yb9b hide:
        "He finds his place on the slip, and says, “Coat.”" id ending_chair_i9yb9b
    label ending_chair_qnbw9c hide:
    "Over the twelfth hook, on the clean oblong, is a card. Ohm presses one corner with her finger. You could tell her about the glue." id ending_chair_qnbw9c
    if story.named != "sand":
        show sand standing neutral at at_right
        with t_dissolve
        if story.sand_faith >= 4:
            label ending_chair_uydrhi hide:
            show sand hurt
            sand "Leader. I’m, good morning. It’s Sand. I do the, I’m sorry, I can’t just yet." id ending_chair_uydrhi
        elif story.sand_faith >= 2:
            label ending_chair_2tamv2 hide:
            show sand careful
            sand "Leader. I’m, good morning, Leader. Emil Sand, lamps and roll." id ending_chair_2tamv2
        else:
            label ending_chair_9sdjmv hide:
            show sand proud
            sand "Good morning, Leader. Sand, lamps and roll. It’s an honour." id ending_chair_9sdjmv
        if story.sand_faith <= 1:
            label ending_chair_q7aazh hide:
            "He says it without going back to the beginning." id ending_chair_q7aazh
    else:
        label ending_chair_5pq392 hide:
        show lotz seated pleasant at at_right
        with t_dissolve
        lotz "Lotz. I do the lamps. Since five past, so you’re not to go by me." id ending_chair_5pq392
        label ending_chair_akqf7i hide:
        "On the map ledge lies a pointer with somebody’s initials on it. She holds it as she would an umbrella that was left behind." id ending_chair_akqf7i
    if story.plant == "kept" and story.named != "kranz":
        label ending_chair_qtp2yx hide:
        "It is Thursday. Kranz has brought the jug. She waters the pot, not much, and turns it by the width of a hand, towards the new one." id ending_chair_qtp2yx
    elif story.plant == "kept":
        label ending_chair_zr6w3j hide:
        "It is Thursday, and nobody waters the pot." id ending_chair_zr6w3j
    else:
        label ending_chair_nsnnpt hide:
        "Ohm puts the bowl down on the ring in the enamel. It fits." id ending_chair_nsnnpt
    label ending_chair_nqujj3 hide:
    $ cue.sound("tube")
    "Behind the map something coughs in the wall." id ending_chair_nqujj3
    label ending_chair_wyu8bq hide:
    ohm "Is that for me?" (show_off=True) id ending_chair_wyu8bq
    if story.named != "kranz":
        label ending_chair_fn8uc9 hide:
        show kranz neutral
        kranz "Forward, hold, alter. The third one needs a pen." id ending_chair_fn8uc9
    label ending_chair_h4mr9u hide:
    "The Watch, register, the 8th to the 12th.\n\nFor “[story.player_name!q]” read “the relief operator”. Where this leaves a sentence without a person in it, the sentence may stand. Archive to stamp, and close the week.\n\nDorn, Liaison." (screen="sheet", show_style="document", show_title=_("Correction of record"), show_source=_("Authority, Section Four")) id ending_chair_h4mr9u
    label ending_chair_krinic hide:
    ohm "But that’s, isn’t that who’s just over there?" (show_off=True) id ending_chair_krinic
    label ending_chair_vc2ike hide:
    "Nobody turns round." id ending_chair_vc2ike
    if story.altered >= 4:
        label ending_chair_xebtd6 hide:
        ohm "And there’s a lot of blue on this register. Is that mine now?" (show_off=True) id ending_chair_xebtd6
    elif story.altered >= 1:
        label ending_chair_hp45fd hide:
        ohm "And there’s some blue on this register. Is that mine now?" (show_off=True) id ending_chair_hp45fd
    label ending_chair_zhsdvp hide:
    show dorn hat_in_hand listening at at_centre
    with t_dissolve
    dorn "You held a good many of them. I have the drawer upstairs. I have read until six every morning." id ending_chair_zhsdvp
    label ending_chair_samvt2 hide:
    show dorn tired
    dorn "They are very good letters. I thank you for them. I had not known that people wrote like that." id ending_chair_samvt2
    label ending_chair_pvja7c hide:
    $ cue.sound("door")
    "The lift has come." id ending_chair_pvja7c
    if story.voss == "taken":
        label ending_chair_4fktqi hide:
        "It does not go up. From two floors below, along the shaft, somebody is whistling: three notes, and a fourth that is hardly any further. She will have heard the cage stop." id ending_chair_4fktqi
    else:
        label ending_chair_qjwdnb hide:
        "It does not go up. You count floors." id ending_chair_qjwdnb
    label ending_chair_xh7chx hide:
    hide dorn
    with t_dissolve
    "The last of it is your own headset, on the blotter, where you put it down. “Lancer flight,” somebody says in it, quite small. “One minute. Nothing heard. Over.”" id ending_chair_xh7chx
    label ending_chair_3a7wua hide:
    "And there is a second sheet in front of Ohm, under the first, with a red tab. It is from Receiver 44. It may be moved at eleven minutes past." id ending_chair_3a7wua
    if story.ohm_learnt == "page":
        label ending_chair_igfdsa hide:
        ohm "I’ll just do as it says there." (show_off=True) id ending_chair_igfdsa
    elif story.ohm_learnt == "told":
        label ending_chair_m98q87 hide:
        ohm "I’d sooner have the other one first." (show_off=True) id ending_chair_m98q87
        label ending_chair_t78yuf hide:
        "She has turned yours over, on to its face." id ending_chair_t78yuf
    else:
        label ending_chair_5dz8ih hide:
        ohm "Can I put these through to somebody?" (show_off=True) id ending_chair_5dz8ih
    label ending_chair_bpeehi hide:
    "She puts out her thumb. It is pink and quite clean, and she looks for where it goes." id ending_chair_bpeehi
    label ending_chair_5ingp3 hide:
    call scene_epilogue from ending_chair_5ingp3_ret
    label ending_chair_qrktyt hide:
    $ cue.sound("console_chime")
    console "Operator not recognised. Please wait." (screen="radio") id ending_chair_qrktyt
    $ record.ending("chair")
    jump end_of_story
