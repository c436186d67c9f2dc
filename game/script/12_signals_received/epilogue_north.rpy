# Generated from game/story/chapters/12_signals_received/epilogue_north.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_north:
    $ record.scene("epilogue_north")
    scene place mansonic_ridge dusk
    with t_fade
    if story.winds == "given":
        label epilogue_north_cyuhfu hide:
        "Your husband’s aircraft was lost on the 8th, at twelve thousand. You may rely on the figure. It was taken from a card.\n\nHe had completed his form in all respects but one. Kindly sign for him below." (screen="sheet", show_style="document", show_title=_("To Mrs M. Lenz, Level Six"), show_source=_("Families")) id epilogue_north_cyuhfu
        label epilogue_north_et2knx hide:
        "She asked who had told them the height. Nobody had. It had been passed on by the form." id epilogue_north_et2knx
    elif story.winds == "refused":
        label epilogue_north_f8szv2 hide:
        "Your husband’s aircraft was lost on the 8th, after an irregular call in clear by its passenger. No blame attaches to any station that it called.\n\nHe had completed his form in all respects but one. Kindly sign for him below." (screen="sheet", show_style="document", show_title=_("To Mrs M. Lenz, Level Six"), show_source=_("Families")) id epilogue_north_f8szv2
        label epilogue_north_8r4fzp hide:
        "She asked which stations those were. It was all of them." id epilogue_north_8r4fzp
    else:
        label epilogue_north_v7xtay hide:
        "Your husband’s aircraft was lost on the 8th, at nine thousand. Two registers have it so.\n\nHe had completed his form in all respects but one. Kindly sign for him below." (screen="sheet", show_style="document", show_title=_("To Mrs M. Lenz, Level Six"), show_source=_("Families")) id epilogue_north_v7xtay
        label epilogue_north_zqzvjc hide:
        "She wrote that when Ivo said twelve he was at twelve. They thanked her for her letter. Both registers have it so." id epilogue_north_zqzvjc
    if story.cause_of_loss == "holes":
        label epilogue_north_za7jfn hide:
        "Four people were asked about the holes, one at a time, with the door shut. Each of them said nine. Maas said it as on a wedding form." id epilogue_north_za7jfn
    elif story.sky == "storm":
        label epilogue_north_4warb7 hide:
        "Cause of loss: weather. Archive has a storm for it, to fifteen thousand." id epilogue_north_4warb7
    else:
        label epilogue_north_vaqiun hide:
        "Cause of loss: weather. Archive has the weather too. It was clear." id epilogue_north_vaqiun
    if story.voss == "free":
        label epilogue_north_9wg7c5 hide:
        "As there was nobody in the other seat there was no inquiry." id epilogue_north_9wg7c5
    elif story.voss == "taken":
        label epilogue_north_ebhx83 hide:
        "There was an inquiry. It sat for eleven minutes and had one witness, who was not called." id epilogue_north_ebhx83
    else:
        label epilogue_north_nr5jt5 hide:
        "There was to have been an inquiry. It was found that nobody was left to inquire of." id epilogue_north_nr5jt5
    if story.recorder == "pocketed":
        label epilogue_north_2hwu4m hide:
        "A thing the size of a tobacco tin came down to Level Six in a sand bucket. She plays it when her mother is asleep." id epilogue_north_2hwu4m
    if story.recorder == "pocketed" and story.winds == "given":
        label epilogue_north_7r5qya hide:
        "“How’d they know how high?” he says. “I asked nicely.”" id epilogue_north_7r5qya
    elif story.recorder == "pocketed" and story.winds == "refused":
        label epilogue_north_8ku9bt hide:
        "“Well,” he says, “now everyone knows.”" id epilogue_north_8ku9bt
    elif story.recorder == "pocketed":
        label epilogue_north_hufn96 hide:
        "He is being very rude about somebody’s arithmetic." id epilogue_north_hufn96
    else:
        label epilogue_north_h8cbx2 hide:
        "His scarf was returned. The recorder was on the list, and is retained." id epilogue_north_h8cbx2
    label epilogue_north_8k8gs6 hide:
    "It all came on a Wednesday. She had her mother." id epilogue_north_8k8gs6
    scene place listening_place dim
    with t_fade
    if story.voss == "free":
        if story.winds == "given":
            label epilogue_north_tvkr23 hide:
            "Maren Voss goes about the cave in a chair that they made for her, out of two cable drums. She steers it badly, and greets what she hits." id epilogue_north_tvkr23
        elif story.winds == "refused":
            label epilogue_north_hczbib hide:
            "Maren Voss has a patch of bark-cloth, and turns her whole head to whoever is speaking. They think it very good manners." id epilogue_north_hczbib
        else:
            label epilogue_north_x2ke7y hide:
            "Maren Voss walks to the edge of the trees each evening, three steps to every one of her companion’s." id epilogue_north_x2ke7y
        label epilogue_north_3ckfsv hide:
        "They have asked her to settle whether it is “over” or “hello”. She has declined." id epilogue_north_3ckfsv
    elif story.voss == "taken" and story.ended in ("stars", "open_band"):
        label epilogue_north_xtv8cw hide:
        "On the evening of the 12th somebody opened a door, two floors down, who had only come to see who was whistling. Maren Voss had a paper up her sleeve and asked for it to be honoured." id epilogue_north_xtv8cw
        label epilogue_north_gp8rcm hide:
        "{i}Log, one. Keys, four. Person, one.{/i} She was given the third straight away." id epilogue_north_gp8rcm
    elif story.voss == "taken" and story.ended in ("chair", "nine_hours"):
        label epilogue_north_k6j2p3 hide:
        "Maren Voss is two floors down. She has a neighbour now. At four in the morning the neighbour knocks on the pipe, three and a rest, and from her side she does the rest." id epilogue_north_k6j2p3
    elif story.voss == "taken":
        label epilogue_north_ytenbd hide:
        "Maren Voss is two floors down. They have asked her for the other log each morning, and she has asked them for the winds." id epilogue_north_ytenbd
        if story.winds == "given":
            label epilogue_north_rceigh hide:
            "She has been measured for a wooden leg. She has asked to see it in writing." id epilogue_north_rceigh
        label epilogue_north_kgmy7v hide:
        "She whistles. Several of the guards do, by now, and cannot think where they have it from." id epilogue_north_kgmy7v
    else:
        if story.falconer == "altered":
            label epilogue_north_s3yx3n hide:
            "Maren Voss was dead in the aircraft when found. There is a sheet that says so." id epilogue_north_s3yx3n
        else:
            label epilogue_north_byk2xs hide:
            "Maren Voss died at H+4:52, held for orders. It is the only sheet on which the sky of that afternoon is entered. It was clear to the top." id epilogue_north_byk2xs
        if story.falconer == "altered":
            label epilogue_north_qnija6 hide:
            "Up here, all along one wall, there are people who were holding her hand. They have it by heart, with the pauses." id epilogue_north_qnija6
        else:
            label epilogue_north_pfgrp4 hide:
            "An order came for her at nine that night, and was filed with the others." id epilogue_north_pfgrp4
    if story.brandt == "gone":
        label epilogue_north_f5a25n hide:
        "Ilka Brandt has filled four hundred sheets, on both sides. She came out with the rest of them when they were asked for, and nobody can say any more that it was not written down." id epilogue_north_f5a25n
    if story.brandt == "gone" and story.falconer == "altered":
        label epilogue_north_xzjxvn hide:
        "Her father has a card with a border, about the ice. He has never been shown what ice. He rings on Sundays to ask." id epilogue_north_xzjxvn
    if story.brandt == "gone" and story.recalled:
        label epilogue_north_pf3xg5 hide:
        "In Stores somebody has put a new lead in Tamm’s heater. It is good for two hours. It came back with a label on: {i}Nobody will have said.{/i}" id epilogue_north_pf3xg5
    elif story.brandt == "doubting" and story.date_said:
        label epilogue_north_npsbtb hide:
        "Captain Brandt was asked who had noticed the date. She said she had, and they asked who else, and she said it had been a remarkably good view." id epilogue_north_npsbtb
    elif story.brandt == "doubting":
        label epilogue_north_9pspsk hide:
        "Captain Brandt has handed in her board. The order was in it, folded small. Somebody will come to the last line, one day, and look up." id epilogue_north_9pspsk
    elif story.brandt == "loyal":
        label epilogue_north_7bsnkc hide:
        "Captain Brandt was commended. It is dated the day before." id epilogue_north_7bsnkc
    if story.cause_of_loss == "weather":
        label epilogue_north_bdgyfw hide:
        "Sergeant Wieck writes a nine after her name. It is taken for a flourish. She has begun to put it on everything." id epilogue_north_bdgyfw
    if story.greeting == "shot":
        label epilogue_north_cjx4nc hide:
        "Oru-Tesh reads with one arm bound. The half-time scores are given now without the goals. It was felt that people might be counting." id epilogue_north_cjx4nc
    elif story.greeting == "answered":
        label epilogue_north_kj53zy hide:
        "The zinc cells were delivered: forty, from a listener on the mountain. The south wall has been on the air all night, every night. It is mostly football." id epilogue_north_kj53zy
    elif story.brandt == "gone" or story.ended == "long_ear":
        label epilogue_north_sii2vz hide:
        "The zinc cells were delivered in the end, by hand, from a list that had been kept of who had asked. Oru-Tesh thanked each of them by size." id epilogue_north_sii2vz
    else:
        label epilogue_north_w2jwr6 hide:
        "The appeal for zinc cells is still read, after the forecast. Four people in the Capital have begun saving theirs, and do not know where one sends them." id epilogue_north_w2jwr6
    if story.sweep == "forwarded":
        label epilogue_north_hgv9nm hide:
        "Thirteen heats had been taken as hostile. There are places on the wall where nobody sits. One of the heats had had a roof, and under it they were teaching the small ones to say “over”." id epilogue_north_hgv9nm
    if story.sweep == "misled":
        label epilogue_north_2hu27m hide:
        "What was in the Kaltbach was called the Second Opinion. It had had fourteen beds, a dentist on Thursdays, and a sign to say that one took off one’s boots." id epilogue_north_2hu27m
    return
