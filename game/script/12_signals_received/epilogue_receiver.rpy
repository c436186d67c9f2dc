# Generated from game/story/chapters/12_signals_received/epilogue_receiver.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_receiver:
    $ record.scene("epilogue_receiver")
    scene place receiver_galley
    with t_fade
    if story.r21 == "manned":
        label epilogue_receiver_ewqnd8 hide:
        "Lieutenant Bäcker has a fourth deployment. It was put to her as a choice of dates. The cups are done each night by whoever drank the last, and she sees to it that it is generally her." id epilogue_receiver_ewqnd8
        if story.window == "listen":
            label epilogue_receiver_ejcfic hide:
            "She has a new inkstain on the back of her hand, and is careful which side she washes." id epilogue_receiver_ejcfic
        elif story.window == "sleep":
            label epilogue_receiver_xqt7aj hide:
            "She has eight minutes a week, in her own window. It is on the rota. It says “Lieutenant, asleep”." id epilogue_receiver_xqt7aj
        else:
            label epilogue_receiver_zw6gm8 hide:
            "On her desk stands a dead fuse. It has been asked about by inspectors. She says that it is a fuse." id epilogue_receiver_zw6gm8
    elif story.r21 == "relieved":
        label epilogue_receiver_pzpwr2 hide:
        "Lieutenant Bäcker was put ashore with her crew at a depot that had not been told. She asked for twelve beds. There were nine cups, so they have been taking it in turns, and she counts them in." id epilogue_receiver_pzpwr2
        if story.window == "listen":
            label epilogue_receiver_rj82th hide:
            "She wakes at nine minutes to six. So does he, two huts down." id epilogue_receiver_rj82th
        elif story.window == "sleep":
            label epilogue_receiver_upxgsa hide:
            "She sleeps. It is logged, by her." id epilogue_receiver_upxgsa
        else:
            label epilogue_receiver_sgdqm3 hide:
            "She has written to Stores to say that five fuses were never signed for. She would like to meet whoever it was." id epilogue_receiver_sgdqm3
    else:
        label epilogue_receiver_f7tanh hide:
        "Over the lamp for Receiver 21 there hangs a card. In the galley are twelve cups on twelve hooks." id epilogue_receiver_f7tanh
        if story.asked_21:
            label epilogue_receiver_jrypjh hide:
            "A question is on its way to them. It left Leonis on the 12th at nine minutes past noon. There is a box in the register for when it is answered, ruled by hand." id epilogue_receiver_jrypjh
        if story.asked_21 and story.ended in ("stars", "open_band"):
            label epilogue_receiver_vzpqk8 hide:
            "A boat went up on the 13th, without leave. It had been seen that there was a light on. They were all in the dorm, the eleven and one, under every blanket. Somebody had been reading to them." id epilogue_receiver_vzpqk8
    if story.r21 == "silent" and story.ping_log == "opened":
        label epilogue_receiver_qwqvzq hide:
        "Private Ansell’s three brothers share a door. He had written to them that it goes up on “us”, and that one does not go up on the last word. They read it at table." id epilogue_receiver_qwqvzq
    elif story.r21 == "silent":
        label epilogue_receiver_dppsij hide:
        "Private Ansell’s letter came, with the five-four in it. It had got past everyone. His mother picks it out on the table, with a finger. She thinks that something must be missing." id epilogue_receiver_dppsij
    elif story.ping_log == "noise":
        label epilogue_receiver_cbegh2 hide:
        "Robert Ansell has been heard to tap. He does four, and a rest, and looks about him, and puts in the fifth when he is by himself." id epilogue_receiver_cbegh2
    else:
        label epilogue_receiver_59ihe4 hide:
        "Robert Ansell has his tune. He has written it out in five-four, with every place in it filled, and called it “Partial”. Both Lunds say it cannot be danced to, and dance." id epilogue_receiver_59ihe4
    if story.tape == "kept":
        label epilogue_receiver_b4tdve hide:
        "In a tin marked YEAST there is a reel. He thanks it, going by." id epilogue_receiver_b4tdve
    if story.r21 == "silent":
        label epilogue_receiver_e79hnm hide:
        "Ensign Grau’s last entry stands. {i}By the galley clock, six. Both are running.{/i}" id epilogue_receiver_e79hnm
    elif story.tape == "kept":
        label epilogue_receiver_r5k98a hide:
        "Ensign Grau has been asked about four minutes. He has told them that he was correcting a clock. He was asked how slow it had been and said that it was a matter of opinion." id epilogue_receiver_r5k98a
    else:
        label epilogue_receiver_5jaxsc hide:
        "Ensign Grau’s entry of the 9th is still there: “Galley clock found slow. Corrected.” It is an hour out by now, and being signed for has been left so." id epilogue_receiver_5jaxsc
    if story.families == "visited":
        label epilogue_receiver_3pd443 hide:
        "His mother has been thanked for her patience, and has had his draft back. Two words were underlined in it. They were the two that he had struck out." id epilogue_receiver_3pd443
    if story.hull == "told" and story.r21 != "silent":
        label epilogue_receiver_cdjru6 hide:
        "Hanne Ostrow does not serve officers first. She serves whoever has asked. She has drawn the hole for them, on the table, with a wet spoon, and wiped it off, and drawn it again." id epilogue_receiver_cdjru6
    elif story.hull == "told":
        label epilogue_receiver_6uw44y hide:
        "The shipping office had a letter in Hanne Ostrow’s hand, sent down with the last boat: one hull, with measurements. It ends, “The ham was good.”" id epilogue_receiver_6uw44y
    elif story.r21 != "silent":
        label epilogue_receiver_52a3mv hide:
        "Hanne Ostrow has sixteen onions, and has told nobody. She goes on using the pan." id epilogue_receiver_52a3mv
    else:
        label epilogue_receiver_y2wus2 hide:
        "Hanne Ostrow’s book is up to date. The last line has no date: “Peaches.”" id epilogue_receiver_y2wus2
    if story.company:
        label epilogue_receiver_5v3qh6 hide:
        "Receiver 44 is a station of thirty. Since the 9th it has put the word “soup” at the foot of every sheet. It has been asked to stop. It has asked, who is asking?" id epilogue_receiver_5v3qh6
    else:
        label epilogue_receiver_ikkm9b hide:
        "Receiver 44 has nothing to report. It has reported it, since the 9th, on the hour, like a person who rings to see if the line works." id epilogue_receiver_ikkm9b
    return
