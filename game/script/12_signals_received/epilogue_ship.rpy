# Generated from game/story/chapters/12_signals_received/epilogue_ship.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_ship:
    $ record.scene("epilogue_ship")
    scene place past_old_haar dark
    with t_fade
    if story.drone_payload == "none":
        label epilogue_ship_6yjv33 hide:
        "12/7. Sent. Nothing to send. Sent all the same." (screen="telemetry") id epilogue_ship_6yjv33
    else:
        label epilogue_ship_3pgkxd hide:
        "12/7. Sent." (screen="telemetry") id epilogue_ship_3pgkxd
    if story.drone_payload == "none":
        label epilogue_ship_9ukisj hide:
        "Received: one line. “Please believe it.”" (screen="telemetry") id epilogue_ship_9ukisj
    elif story.voss_note == "both":
        label epilogue_ship_8pxrt3 hide:
        "Received. Listeners 1. It read her line as well." (screen="telemetry") id epilogue_ship_8pxrt3
    else:
        label epilogue_ship_97y5yp hide:
        "Received. Listeners 1." (screen="telemetry") id epilogue_ship_97y5yp
    if not story.proxy and story.drone_payload != "none":
        label epilogue_ship_xgrquf hide:
        "Contact. Type: like me, with a leash. Spoke. It had orders not to." (screen="telemetry") id epilogue_ship_xgrquf
    elif story.ended in ("stars", "new_hope"):
        label epilogue_ship_sthdsn hide:
        "Charge 1. Voice on own band, not mine: reading the names. Listened, for once." (screen="telemetry") id epilogue_ship_sthdsn
    else:
        label epilogue_ship_x5ifmn hide:
        "Charge 1. Said good night, in case." (screen="telemetry") id epilogue_ship_x5ifmn
    label epilogue_ship_nfypxj hide:
    "Dark." (screen="telemetry") id epilogue_ship_nfypxj
    if story.wreck_voice:
        label epilogue_ship_hhi2ci hide:
        "To T. Roe, Ferry Nine. For conversing without licence; for counting on an open switch; for one roof rack, contents not stated: 544 marks 50.\n\nPayable at once." (screen="sheet", show_style="document", show_title=_("Penalty notice"), show_source=_("Wreck Field Traffic")) id epilogue_ship_hhi2ci
        if story.tour == "answered":
            label epilogue_ship_uzbbw3 hide:
            "It was paid before she had it open, in tea, by weight. There were two kilos over. She has put the ticket up to twelve marks, and there are photographs of the hole." id epilogue_ship_uzbbw3
        else:
            label epilogue_ship_h4zjmx hide:
            "She has paid nine of it and says that they are a hard man. On Thursdays the children ask to be shown where it was parked. She shows them. She counts them off." id epilogue_ship_h4zjmx
        if story.ferry == "held":
            label epilogue_ship_di4bke hide:
            "Her second sheet was answered, in the end, by somebody who had gone and stood there. It said: {i}Thirty-one. One is flat.{/i}" id epilogue_ship_di4bke
    elif story.ferry == "grounded":
        label epilogue_ship_x9sbmb hide:
        "Tamsin Roe got her ferry back after six weeks and at her own cost, with the set taken out. At a quarter past she stops the motor all the same, and holds up a hand, and nineteen children listen to a hole in the dash." id epilogue_ship_x9sbmb
    else:
        label epilogue_ship_zabrsu hide:
        "Tamsin Roe was met at the quay and thanked for her set. All nineteen children were asked what they had seen. They said a white ship, and they were told a cloud, and one of them has drawn it, with all its windows." id epilogue_ship_zabrsu
    if story.ended == "chair" or story.ended == "okri" and story.warp == "cold":
        if story.ended == "chair":
            label epilogue_ship_idfdfj hide:
            "The log of Station 14 for the 12th is at the binder’s. The stranger was on the glass at eight minutes past. By ten past there was none. It is the same entry either way." id epilogue_ship_idfdfj
        else:
            label epilogue_ship_gkempq hide:
            "Deliverance, sixty and one. The last of her at home is half a word. They have it on a card, over a desk, where people can try it." id epilogue_ship_gkempq
        if story.ended == "okri" and story.home == "alarm":
            label epilogue_ship_aibr34 hide:
            "“Stand by” had been acknowledged nine times. They are under way." id epilogue_ship_aibr34
        if story.ended == "okri" and story.home == "calm":
            label epilogue_ship_ua3vj8 hide:
            "They asked again after a week. They have a very good manner of asking, and they go on with it." id epilogue_ship_ua3vj8
    else:
        scene place observation_room
        with t_fade
        if story.foley_words == "plain":
            label epilogue_ship_5v458f hide:
            "A report on one star.\n\nIt has inhabitants. They asked us something and we said. I have set down underneath what they heard. It is the shorter part." (screen="sheet", show_style="document", show_title=_("Who We Were and What We Came For"), show_source=_("Special Agent Foley, O.M.I.")) id epilogue_ship_5v458f
        elif story.foley_words == "question":
            label epilogue_ship_3szdiz hide:
            "A report on one star.\n\nI put the question at 05:02 by our clock. What follows is the reply so far, by name, in the order in which it reached me. I have left lines." (screen="sheet", show_style="document", show_title=_("Is Anyone Hurt?"), show_source=_("Special Agent Foley, O.M.I.")) id epilogue_ship_3szdiz
        else:
            label epilogue_ship_6pe3k5 hide:
            "A report on one star, and on another that is not there now.\n\nThey had one more hour to go. I recommend that wherever we next call we should let people finish." (screen="sheet", show_style="document", show_title=_("Say How We Answer"), show_source=_("Special Agent Foley, O.M.I.")) id epilogue_ship_6pe3k5
        if story.ended == "okri":
            label epilogue_ship_33pwjt hide:
            "It is on two sides. The rest had been in the part of the ship that was left behind." id epilogue_ship_33pwjt
        if story.home == "alarm" and story.ended == "okri":
            label epilogue_ship_r2yj7n hide:
            "The adjective had been acted on. They left within the hour, eleven of them, and nobody aboard can remember having been asked." id epilogue_ship_r2yj7n
        elif story.home == "alarm" and story.ended in ("stars", "long_ear", "new_hope", "captains_table"):
            label epilogue_ship_rx85d7 hide:
            "Home had acted on the adjective. Nine ships stood by for eleven weeks, just outside, with everybody being extremely polite. Then they sent three of them away again. It is called a fleet, for the present." id epilogue_ship_rx85d7
        elif story.home == "alarm":
            label epilogue_ship_8qqueh hide:
            "Home has acted on the adjective. There is a fleet, standing by, and a report that nobody there has had the time to read." id epilogue_ship_8qqueh
        elif story.ended in ("stars", "open_band", "long_ear", "new_hope"):
            label epilogue_ship_a3te7e hide:
            "They have sent two people and a kettle. It is called an embassy. It has the address of the house, and knocks." id epilogue_ship_a3te7e
        elif story.ended == "captains_table":
            label epilogue_ship_tz57wp hide:
            "They have sent an ambassador. He has a table." id epilogue_ship_tz57wp
        elif story.ended == "okri":
            label epilogue_ship_kpjr2i hide:
            "They did not know at home that there was anyone to be afraid of. They have been told now." id epilogue_ship_kpjr2i
        else:
            label epilogue_ship_57hziu hide:
            "At home they have put it with the four hundred others. It is the only one that month with washing in it. People take it out to look." id epilogue_ship_57hziu
        if story.tampered == "told":
            label epilogue_ship_eb4cm7 hide:
            "Commander Vultran gave evidence for an hour and swore in three places. Asked about the nine minutes, he said that he’d been told there was somebody there, and one waits for somebody." id epilogue_ship_eb4cm7
        elif story.tampered == "incomplete":
            label epilogue_ship_69rgpx hide:
            "Commander Vultran has not spoken to him about the word “incomplete”. He uses it. It is what he now calls his tea." id epilogue_ship_69rgpx
        if story.warp == "cold":
            label epilogue_ship_5ugvbz hide:
            "He has kept the lever. He says that one may hit him with it, who asks how cold." id epilogue_ship_5ugvbz
        elif story.warp == "spooled":
            label epilogue_ship_8w39f3 hide:
            "The fourth second has gone into the handbook, under “manners”." id epilogue_ship_8w39f3
    return
