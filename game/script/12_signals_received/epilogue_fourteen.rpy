# Generated from game/story/chapters/12_signals_received/epilogue_fourteen.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_fourteen:
    $ record.scene("epilogue_fourteen")
    scene place station_fourteen packing
    with t_fade
    if story.ended == "okri" and story.thal == "obeys":
        label epilogue_fourteen_wsrubf hide:
        "Lieutenant Thal was posted to Supply, with the fish. He is good at it. He has not been funny, and has been asked to see somebody about it." id epilogue_fourteen_wsrubf
    elif story.ended == "okri":
        label epilogue_fourteen_7c98u8 hide:
        "Lieutenant Thal came down with his bomb still on the rail. It was entered as “jammed”. He has written in every week to say what it was." id epilogue_fourteen_7c98u8
    elif story.thal == "refuses" and story.ended == "quarantine":
        label epilogue_fourteen_mqpmvw hide:
        "Lieutenant Thal did three weeks for a button. He has sewn it on himself, with red thread. It is inside the regulations. He looked it up." id epilogue_fourteen_mqpmvw
    elif story.thal == "refuses":
        label epilogue_fourteen_rjusws hide:
        "Lieutenant Thal was to be tried for stopping in everybody’s line. Three pilots gave evidence. They could none of them say where the line had been." id epilogue_fourteen_rjusws
    elif story.thal == "asks":
        label epilogue_fourteen_846fy8 hide:
        "Lieutenant Thal asked again, and it is on the tape: eleven words, and then eleven seconds of nobody telling him to stop. They use it in training. They use it as an example, they have not settled of what." id epilogue_fourteen_846fy8
    elif story.ended == "chair":
        label epilogue_fourteen_6q2n5f hide:
        "Lieutenant Thal is on leave. It is not said from when." id epilogue_fourteen_6q2n5f
    else:
        label epilogue_fourteen_jrgrev hide:
        "Lieutenant Thal had his thumb on it, and then did not need to. He has had the thumb looked at. There is nothing wrong with it." id epilogue_fourteen_jrgrev
    if story.joke == "plate":
        label epilogue_fourteen_ym8sxd hide:
        "Nobody tells the one about the third being free." id epilogue_fourteen_ym8sxd
    elif story.joke == "bomb":
        label epilogue_fourteen_fw5r2p hide:
        "Someone has written under the plate’s pale patch: {i}Questions, none.{/i} It has been painted over twice." id epilogue_fourteen_fw5r2p
    elif story.joke == "fish":
        label epilogue_fourteen_55mr4e hide:
        "The fish has Supply. It has been given a form." id epilogue_fourteen_55mr4e
    if story.clicks == "reported":
        label epilogue_fourteen_yfed98 hide:
        "One minute is missing from the tape of Station 14. It was added by hand. Lieutenant Moe has asked that it be left in." id epilogue_fourteen_yfed98
    elif story.clicks == "kept" and story.wreck_voice:
        label epilogue_fourteen_jpsd5r hide:
        "Sunniva Moe goes on the tour, on her free Thursdays, and sits at the back. When they are counted off she says “Twenty”." id epilogue_fourteen_jpsd5r
    elif story.clicks == "kept":
        label epilogue_fourteen_u532c9 hide:
        "Sunniva Moe has low gain on the set in her kitchen. It could be ice." id epilogue_fourteen_u532c9
    if story.ended == "okri":
        label epilogue_fourteen_5dp8h2 hide:
        "Colonel Renner’s card is in a glass case, with the edge bent back. Under a lens one can see the heads of a seventh line. There have been four papers on it." id epilogue_fourteen_5dp8h2
        label epilogue_fourteen_qpjrwg hide:
        "The plate says “thrice”." id epilogue_fourteen_qpjrwg
    elif story.ended in ("stars", "open_band", "long_ear", "new_hope") or story.thal == "refuses":
        label epilogue_fourteen_vuphxp hide:
        "Colonel Renner cut the card in two, along the fold that it had never had. He has the top half, “Say who you are”. He sent the other to Receiver 44, who had not known what it was that people were answering." id epilogue_fourteen_vuphxp
    elif story.ended == "nine_hours":
        label epilogue_fourteen_fnum4g hide:
        "Colonel Renner read a ship the time, every quarter of an hour, for nine hours. He was asked on what authority. He said that somebody ought to be telling them something." id epilogue_fourteen_fnum4g
        label epilogue_fourteen_93h696 hide:
        "The card he cut in two. It had come to an end, and somebody had gone on." id epilogue_fourteen_93h696
    else:
        label epilogue_fourteen_gwhdd9 hide:
        "Colonel Renner’s card is filed. It is in good condition, and has a new clip. The wall behind where the plate hung has been painted, and there are three dates on it, in pencil, and one question mark." id epilogue_fourteen_gwhdd9
    return
