# Generated from game/story/chapters/10_interludes/day_four.yaml by `python3 -m tools build`. Do not edit.

label scene_day_four:
    $ record.scene("day_four")
    if story.phase_one_done and story.high_street_done:
        jump scene_day_four_night
    if story.phase_one_done or story.high_street_done:
        scene place watch_desk night
        with t_fade
    else:
        scene place watch_desk calm
        with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    if story.phase_one_done:
        label day_four_vyp7us hide:
        show kranz seated neutral at at_left
        show sand standing neutral at at_right
        with t_dissolve
        "Bread comes down, and hardens beside the board." id day_four_vyp7us
        if story.falconer == "forwarded":
            label day_four_p5kt4j hide:
            show sand neutral
            sand "They’ve been fetched off the ridge. It says “fetched”." id day_four_p5kt4j
        if story.falconer == "held":
            label day_four_zdannj hide:
            show sand worried
            sand "They’ve not been fetched. They’re still, there’s a breath on that line. You can hear somebody count it." id day_four_zdannj
        if story.falconer == "altered":
            label day_four_bv6gry hide:
            show sand careful
            sand "They’ve been fetched. With your, with what it said on the sheet." id day_four_bv6gry
        if story.voss == "taken" and story.falconer != "held":
            label day_four_zw4698 hide:
            show kranz tired
            kranz "The goods lift has been up and down four times. They are being careful with something." id day_four_zw4698
        label day_four_vfb9sc hide:
        show kranz neutral
        kranz "Channel list. There is one left warm." id day_four_vfb9sc
    elif story.high_street_done:
        label day_four_gjrkjx hide:
        show kranz seated neutral at at_left
        show sand standing neutral at at_right
        with t_dissolve
        "Bread comes down, and hardens beside the board." id day_four_gjrkjx
        if story.hand == "gas":
            label day_four_hi8ubp hide:
            show sand hurt
            sand "They’ve got the windows open, all down the street. It says “airing”." id day_four_hi8ubp
        label day_four_buf6i8 hide:
        show sand careful
        sand "Kommando 04’s been on, twice. They’re up, the five. They’re not to start till there’s, till you’ve got the headset on." id day_four_buf6i8
        label day_four_eguztk hide:
        show kranz neutral
        kranz "Channel list. There is one left warm." id day_four_eguztk
    else:
        label day_four_g8bmw2 hide:
        "Two Plugs" (screen="card", show_subtitle=_("D-4, the Watch")) id day_four_g8bmw2
        label day_four_mbagy2 hide:
        show kranz seated neutral at at_left
        show sand standing neutral at at_right
        with t_dissolve
        "You are back from the soup with ten minutes in hand." id day_four_mbagy2
        label day_four_qq2wew hide:
        show kranz neutral
        kranz "Channel list." id day_four_qq2wew
        label day_three_qvyx5y hide:
        "She unhooks a board with brass plugs in it. Most of the plugs have a paper cap on." id day_three_qvyx5y
        label day_three_xemwur hide:
        leader "What do I do with it?" id day_three_xemwur
        label day_four_pb2vyb hide:
        kranz "Put one in and listen. Two are live today, and you have one head. New Frankfurt runs on the wire until you come to it. Kommando 04 does not begin until somebody is listening." id day_four_pb2vyb
        label day_four_v744nk hide:
        show kranz attentive
        kranz "You cannot help with any of it. So you do not talk. You keep still until you know whose hands they are." id day_four_v744nk
    label day_four_3w86uj_again hide:
    show kranz neutral
    menu day_four_3w86uj (screen="choice"):
        kranz "One at a time." id day_four_js7hby
        "Mansonic range, Kommando 04." (id="day_four_r67jm4", note=_("Five suits and a downed aircraft, in the north of your own planet.")) if not story.phase_one_done:
            label day_four_wp4s98 hide:
            show kranz neutral
            kranz "Captain Brandt, called Falconer. There is no delay on that one. It is only above us." id day_four_wp4s98
            if story.winds == "given":
                label day_four_4irtye hide:
                kranz "Your aircraft. The one at twelve." id day_four_4irtye
            if story.winds == "refused":
                label day_four_a2mnb7 hide:
                kranz "Your aircraft. The one without a callsign." id day_four_a2mnb7
            if story.winds == "blurred":
                label day_four_2nw8sx hide:
                kranz "Your aircraft. The one at nine." id day_four_2nw8sx
            if not story.high_street_done:
                label day_four_njhqgi hide:
                "The headset is shaped by somebody else’s head. You put it on. Five people are not talking in it." id day_four_njhqgi
            else:
                label day_four_a8he8b hide:
                "There is still rain in your ears. Five people are not talking in it." id day_four_a8he8b
            jump scene_knee
        "New Frankfurt, street net." (id="day_four_gvucga", note=_("Two vehicles and a crowd, four days before the speech.")) if not story.high_street_done:
            label day_four_dkhurk hide:
            show sand proud
            sand "That’s where the speech is. It’s the Polizei, it’s a good one, there’s a band." id day_four_dkhurk
            if story.phase_one_done:
                label day_four_5vg6kc hide:
                show kranz neutral
                kranz "Wachtmeisterin Vogt, in a hatch. On the wire since two. Run it fast where they say nothing." id day_four_5vg6kc
            else:
                label day_four_m3aybp hide:
                show kranz neutral
                kranz "Wachtmeisterin Vogt, in a hatch. It is eleven minutes old at the best of times." id day_four_m3aybp
            if not story.phase_one_done:
                label day_four_edudne hide:
                "The headset is shaped by somebody else’s head. It is full of brass." id day_four_edudne
            else:
                label day_four_zjdajs hide:
                "You put the headset back on. After the snow it is very loud. It is full of brass." id day_four_zjdajs
            jump scene_hatch
        "Read the caps." (id="day_four_ghpcst"):
            label day_four_axu52t hide:
            "Patrols. Receiver 21, tomorrow. New Hope, tomorrow. Station 14, Thursday." id day_four_axu52t
            if story.asked_first == "fleet":
                label day_four_wd84vn hide:
                show sand worried
                sand "Twenty-one’s not till six. I only asked so as to, I know it’s not till six." id day_four_wd84vn
            if story.asked_first != "fleet":
                label day_four_jann5a hide:
                "Each is dated in Kranz’s hand. The dates stop at Thursday." id day_four_jann5a
            jump day_four_3w86uj_again
