# Generated from game/story/chapters/12_signals_received/epilogue_city.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_city:
    $ record.scene("epilogue_city")
    scene place new_frankfurt_street after
    with t_fade
    if story.mika == "safe" and story.ended in ("stars", "open_band"):
        label epilogue_city_myhzra hide:
        "Mika Aydin is asked for her autograph. She gives it, with a Y, on the backs of things, and always asks what they had thought that it was the answer to. She has eleven hundred. She means to sort them." id epilogue_city_myhzra
    elif story.mika == "safe":
        label epilogue_city_zbppyy hide:
        "Mika Aydin went back on a Friday, as low-priority cargo. The label had been gone over twice in capitals. She is in a town with no duplicator, and is cutting a potato." id epilogue_city_zbppyy
    elif story.mika == "taken":
        label epilogue_city_ykun3g hide:
        "Section Four, day book\nAydin, M., 17. Asked if any complaints. The door.\nAydin, M., 17. Asked again. The door." (screen="sheet", show_style="log") id epilogue_city_ykun3g
        if story.ended in ("stars", "open_band"):
            label epilogue_city_xn67z9 hide:
            "She was let out on the 13th, with the others. She asked who was to shut it." id epilogue_city_xn67z9
        else:
            label epilogue_city_mwva53 hide:
            "The next entry says 18." id epilogue_city_mwva53
    else:
        label epilogue_city_bp3vd3 hide:
        "Mika Aydin has not been found. There are purple sheets every Monday, in a different street. The tin mug came back to the wheel of number seven with one mark in it, towards the two." id epilogue_city_bp3vd3
    if story.mika == "safe" and story.ended in ("stars", "open_band") and story.mother != "sent_away":
        label epilogue_city_d838du hide:
        "Her mother is on nights. She sleeps till two with the door shut and the whole stairs talking on the other side of it. She has asked them not to stop." id epilogue_city_d838du
    elif story.mother == "told" and story.mika == "taken":
        label epilogue_city_ch8tp5 hide:
        "Her mother has been told that she is held and well. She comes each Friday, with socks. The counter has had to be taught to say that it will pass them on." id epilogue_city_ch8tp5
    elif story.mother == "told":
        label epilogue_city_9msvxw hide:
        "Her mother was told “not held”. She has it in writing. She has been asking people which sort of “not” it is, and a good many now come along with her, to hear." id epilogue_city_9msvxw
    elif story.mother == "waiting":
        label epilogue_city_t3ikka hide:
        "Her mother stands at counter four, between shifts, on the right foot. Somebody has brought a chair. It has been filled in as “chair, one, enquiry”." id epilogue_city_t3ikka
    elif story.mother == "sent_away":
        label epilogue_city_u6j54u hide:
        "Her mother went to Ravensmark. She has a room there now, so as to be near. She has bought a second plate." id epilogue_city_u6j54u
    if story.mother != "sent_away" and story.mother != "unheard":
        label epilogue_city_nzhngu hide:
        "The door on the third floor is back on. It has nine screws in it, Army pattern, and a hinge from a vehicle." id epilogue_city_nzhngu
    if story.hand == "gas":
        label epilogue_city_izrb55 hide:
        "Albin Kessel can tell light from dark. He has written the paper out again from memory. The lines go up towards the end, and his granddaughter has ruled them from underneath." id epilogue_city_izrb55
    elif story.hand == "bag":
        label epilogue_city_893s99 hide:
        "Thirty-one was discharged as thirty-one. He goes about with a black patch, in very clean shoes, and asks at offices, politely, if it was handed in." id epilogue_city_893s99
    elif story.hand == "voice":
        label epilogue_city_pkwi5r hide:
        "They cut all of it on Albin Kessel’s stone, and had to have it on both sides. The eleven words are on the back. People go round." id epilogue_city_pkwi5r
    if story.families == "visited":
        label epilogue_city_ygewv8 hide:
        "Forty-one addresses were thanked. In thirty-eight of them there is someone at home." id epilogue_city_ygewv8
    elif story.families == "waiting":
        label epilogue_city_75thac hide:
        "The paper is in a drawer, with a pin through it. The forty-one have moved up, and there are two hundred on the pavement now. They still stand where they were told." id epilogue_city_75thac
    elif story.families == "fireworks":
        label epilogue_city_3v9kci hide:
        "Forty-one families saw no fireworks. They have asked, each of them separately, and respectfully, what colour." id epilogue_city_3v9kci
    if story.families != "unheard" and story.ended in ("stars", "open_band"):
        label epilogue_city_i5572x hide:
        "They had their word. It turned out to be “all”, and it was quite a good one." id epilogue_city_i5572x
    scene place type_528_cab day
    with t_fade
    if story.told_holbach == "pension":
        label epilogue_city_c3bf95 hide:
        "Anton Krol has had his pension twice. The third time he took the slip up to the third floor back and pushed it under Mrs Lempel’s door. She thinks that it has to do with her being careful." id epilogue_city_c3bf95
        label epilogue_city_w4u9t4 hide:
        "His knee says rain." id epilogue_city_w4u9t4
    if story.told_holbach == "question":
        label epilogue_city_cqt3z5 hide:
        "Anton Krol is at the wheel of number seven. He has been asked for the four words by three inspectors. He says that he cannot hear, with the engine." id epilogue_city_cqt3z5
    if story.told_holbach == "proud":
        label epilogue_city_p4rhaw hide:
        "Anton Krol is at the wheel of number seven. It counts as sitting." id epilogue_city_p4rhaw
    if story.boy == "manual":
        label epilogue_city_ewf82p hide:
        "On the rear door there is still a long shape in chalk, with shoes on. Jens has been shown one by now, in a newspaper, and says the shoes were wrong." id epilogue_city_ewf82p
    elif story.boy == "nobody":
        label epilogue_city_nseb22 hide:
        "Jens, seven, has shaken hands with six hundred and four people. He has a list. He will get to you." id epilogue_city_nseb22
    elif story.boy == "empty":
        label epilogue_city_ep8427 hide:
        "Jens, seven, was charged for a dent: nine pfennigs, by instalments. He pays it in at the hatch, on Saturdays, so as to be let up." id epilogue_city_ep8427
    if story.card_cause == "petition":
        label epilogue_city_ic2pye hide:
        "Wachtmeisterin Vogt has had her card back, with a query. The cabinet has no divider for {i}petition{/i}. She has cut one." id epilogue_city_ic2pye
    elif story.card_cause == "weapon":
        label epilogue_city_ez45xg hide:
        "Wachtmeisterin Vogt’s card went into the cabinet under W. She has been to look at it twice. Each time it was still “suspected”." id epilogue_city_ez45xg
    elif story.card_cause == "crowd":
        label epilogue_city_imirc9 hide:
        "Wachtmeisterin Vogt’s card went into the cabinet under C, with the rest of the last two hundred years." id epilogue_city_imirc9
    if story.gas_fired:
        label epilogue_city_aanjbb hide:
        "In the high street it still comes up out of the drains on warm days, with a smell of pears. The glove shop has gone over to hats." id epilogue_city_aanjbb
    if story.rauch == "witness" and story.ended in ("okri", "dead_air", "quarantine"):
        label epilogue_city_caqtbz hide:
        "Anselm Rauch burnt his cards, on a Sunday, in a bucket, all but one. That went up his sleeve. They want a history of the speech from him, and he is leaving room in it." id epilogue_city_caqtbz
    elif story.rauch == "witness":
        label epilogue_city_8c96xg hide:
        "Anselm Rauch did not burn his cards. He has put back every word he ever took out, in red, and has it by him. It came to more than he had left in." id epilogue_city_8c96xg
    else:
        label epilogue_city_ujugvt hide:
        "Anselm Rauch’s cards are filed, nine drawers of them, by theme. Under “hope” one finds “see outstanding”." id epilogue_city_ujugvt
    return
