# Generated from game/story/chapters/05_through_walls/desk_five.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_five:
    label desk_five_jgpa42 hide:
    $ record.scene("desk_five")
    scene place watch_desk night
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated tired at at_left
    show sand standing careful at at_right
    with t_dissolve
    "Half past nine. Both plugs lie on the blotter with their caps on. There is a ring round each of your ears, and they are not the same size." id desk_five_jgpa42
    if story.r21 == "silent":
        label desk_five_btpd3s hide:
        "Of the two rooms that you have been in today, one is off." id desk_five_btpd3s
    if story.r21 == "manned":
        label desk_five_2firay hide:
        "Of the two rooms that you have been in today, one has started on the washing-up." id desk_five_2firay
    if story.r21 == "relieved":
        label desk_five_qpq5xg hide:
        "Of the two rooms that you have been in today, one is full of other people." id desk_five_qpq5xg
    if story.names == "sent":
        label desk_five_bdsugb hide:
        show sand worried
        sand "The street’s up. New Frankfurt. It’s the onions, it’s, people are leaving onions on the steps of the registry." id desk_five_bdsugb
    if story.names == "trimmed":
        label desk_five_bwirtq hide:
        show sand careful
        sand "They’ve put the seventeen up on Level Nine. Somebody’s ruled nine lines under it. Just, with nothing on them." id desk_five_bwirtq
    if story.names == "held":
        label desk_five_hvvmjf hide:
        show sand careful
        sand "Army’s rung twice for their list. I said it’s, I said you had it." id desk_five_hvvmjf
    $ cue.sound("tube")
    if story.vonnegut == "truce":
        label desk_five_x56cu3 hide:
        show kranz attentive
        kranz "Purcell. With a red tab. He put that on himself." id desk_five_x56cu3
        menu desk_five_kxa8z4 (screen="desk", message="purcell_truce", source=_("Lt. A. Purcell, Vonnegut"), subject=_("Report"), red_tab=True):
            narrator "Vonnegut is in the hands of a school. Drone 12/7 is gone. I was late, and give the reasons overleaf, in order.\n\nAt 21:04 I read a page on the Army net, which is not done. Nobody has fired since. I do not know why and have not asked, in case that should start it.\n\nI would be glad if nobody were sent to take advantage of it." (screen="slip", show_message="purcell_truce", show_source=_("Lt. A. Purcell, Vonnegut"), show_subject=_("Report"), show_red_tab=True) id desk_five_5c9gyx
            "Army" (id="desk_five_szhmec", verb="forward", note=_("They will see a post with nobody shooting at them.")):
                label desk_five_va6eus hide:
                $ story.vonnegut = "held"
                "It takes eleven minutes to get there and they take three to read it." id desk_five_va6eus
                label desk_five_xpy7dj hide:
                army "Fourth Company, Army. Get up off that street. Over." (screen="radio") id desk_five_xpy7dj
                label desk_five_sgr23h hide:
                army "Army, Fourth. Say again? Over." (screen="radio") id desk_five_sgr23h
                label desk_five_t4g2zd hide:
                show kranz tired
                kranz "He asked for one thing." id desk_five_t4g2zd
            "The Army waits for a report. So does Reiss, sitting down." (id="desk_five_nx3hnx", verb="hold", note=_("It stays quiet as long as nobody knows. Red tab.")):
                label desk_five_r9bhi5 hide:
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "The slot takes it. On the wire behind you there is still nothing from New Hope, and you leave it on." id desk_five_r9bhi5
                label desk_five_ynws92 hide:
                show sand careful
                sand "It’s, is it broken?" id desk_five_ynws92
                label desk_five_mnc6qa hide:
                show kranz attentive
                kranz "No." id desk_five_mnc6qa
            "Vonnegut post retaken. No losses. No relief required." (id="desk_five_5x656s", verb="alter", note=_("They will leave it be. It will be a victory.")):
                label desk_five_saze6t hide:
                $ story.altered = min(9, story.altered + 1)
                show sand smiling
                sand "We got it back!" id desk_five_saze6t
                label desk_five_gqqk4a hide:
                "He sees your cuff, and the wet blue on it, and finishes more slowly." id desk_five_gqqk4a
                label desk_five_wk8wzx hide:
                show sand careful
                sand "They’ve, we’ll have got it back, then." id desk_five_wk8wzx
    elif story.vonnegut == "held":
        label desk_five_9sc39v hide:
        show kranz neutral
        kranz "Purcell. He has numbered his faults." id desk_five_9sc39v
        menu desk_five_7y5hmf (screen="desk", message="purcell_held", source=_("Lt. A. Purcell, Vonnegut"), subject=_("Report"), red_tab=False):
            narrator "Vonnegut is in the hands of a school. Drone 12/7 is gone. I was late, and give the reasons overleaf, in order.\n\nI am outside the doors and they are inside. Sgt. Coates, Pte. Boyle and Pte. Marsh are well and have had soup. I have told Fourth Company to sit down.\n\nI am asked to come back with something to read." (screen="slip", show_message="purcell_held", show_source=_("Lt. A. Purcell, Vonnegut"), show_subject=_("Report"), show_red_tab=False) id desk_five_ymxt5j
            "Army" (id="desk_five_7k9vdm", verb="forward", note=_("They learn that a lieutenant has told a company to sit down.")):
                label desk_five_pnrtzf hide:
                show kranz neutral
                kranz "They say hold. He is holding. So they have approved it." id desk_five_pnrtzf
                label desk_five_wkwmw4 hide:
                show kranz tired
                kranz "They ask what he wants to read." id desk_five_wkwmw4
            "The Army waits. Purcell stands in front of a door." (id="desk_five_xnhtsn", verb="hold", note=_("Nobody can order him away from it if nobody knows.")):
                label desk_five_gb4xis hide:
                leader "He’ll stand there all night." id desk_five_gb4xis
                label desk_five_zsyni3 hide:
                show kranz neutral
                kranz "He will learn the names of both sides." id desk_five_zsyni3
            "Vonnegut post retaken." (id="desk_five_psgfpt", verb="alter", note=_("Nobody is sent to retake it. Three people stay where nobody will look.")):
                label desk_five_x4tg89 hide:
                $ story.altered = min(9, story.altered + 1)
                show sand proud
                sand "So we’ve got it back. That’s, good. And the three?" id desk_five_x4tg89
                label desk_five_ec7trg hide:
                leader "It doesn’t say." id desk_five_ec7trg
                label desk_five_mn7pk4 hide:
                show sand careful
                sand "No. It says retaken." id desk_five_mn7pk4
    else:
        label desk_five_w776ud hide:
        show kranz neutral
        kranz "Purcell. It is two pages, and the post is in the first line." id desk_five_w776ud
        menu desk_five_uhmprg (screen="desk", message="purcell_rubble", source=_("Lt. A. Purcell, Vonnegut"), subject=_("Report"), red_tab=False):
            narrator "Vonnegut is ours. It was under a minute. Drone 12/7 had gone. I was late, and give the reasons overleaf, in order.\n\nPte. Boyle and Pte. Marsh were on the stage. I said left. It was my left.\n\nI have the register of the school, and ask who is to have it." (screen="slip", show_message="purcell_rubble", show_source=_("Lt. A. Purcell, Vonnegut"), show_subject=_("Report"), show_red_tab=False) id desk_five_2kpazi
            "Army" (id="desk_five_hg8ga6", verb="forward", note=_("They have the post, and his reasons. They will file the one.")):
                label desk_five_3yp9b3 hide:
                show kranz neutral
                kranz "They say well done." id desk_five_3yp9b3
                label desk_five_rhe638 hide:
                leader "And the register?" id desk_five_rhe638
                label desk_five_fuk2kn hide:
                show kranz tired
                kranz "“Not required.”" id desk_five_fuk2kn
            "The Army waits. So does somebody with a register." (id="desk_five_ypwfsa", verb="hold", note=_("His reasons stay as he wrote them.")):
                label desk_five_ssdzvw hide:
                "You read overleaf, which is where he has put himself. It goes into the slot last." id desk_five_ssdzvw
                label desk_five_jkspu9 hide:
                show sand careful
                sand "They’ll think there’s been no report. They’ll think it’s, that he’s dead." id desk_five_jkspu9
            "Vonnegut post retaken." (id="desk_five_n9crxk", verb="alter", note=_("Three words. Boyle and Marsh are not in them, nor whose left it was.")):
                label desk_five_dnfiia hide:
                $ story.altered = min(9, story.altered + 1)
                show sand proud
                sand "We got it back!" id desk_five_dnfiia
                label desk_five_2tvc7y hide:
                show kranz tired
                kranz "There is nobody in that sentence." id desk_five_2tvc7y
    label desk_five_vgu9q6 hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "Neutral council. By hand to the river, by string across it. They have no channel, so they have used everybody’s." id desk_five_vgu9q6
    menu desk_five_squet4 (screen="desk", message="quiet_hours", source=_("Neutral council of New Hope"), subject=_("To both parties, six hours"), red_tab=False):
        narrator "There are people lying at Metro Center who belong to both of you and to us. We cannot carry them while you are at it.\n\nWe ask six hours, from two to eight. We do not ask who began. We will bring them back to whichever door they came out of.\n\nWe have written this twice. Kindly give them one each." (screen="slip", show_message="quiet_hours", show_source=_("Neutral council of New Hope"), show_subject=_("To both parties, six hours"), show_red_tab=False) id desk_five_gyghws
        "Army" (id="desk_five_r8q83w", verb="forward", note=_("It is the form. A request from neutrals goes to the competent party, and there is one.")):
            label desk_five_4nxnq4 hide:
            $ story.quiet = "army"
            show kranz neutral
            kranz "Army will consider it at eight." id desk_five_4nxnq4
            label desk_five_vtxtgg hide:
            show sand worried
            sand "It’s from two to, it would be over by eight." id desk_five_vtxtgg
            label desk_five_yqny9t hide:
            kranz "Yes. They will be in a position to say how it went." id desk_five_yqny9t
        "Both, at once" (id="desk_five_aczefk", verb="forward", note=_("You would be carrying a sheet to people who do not exist. Dorn will hear it on the wire.")):
            label desk_five_5nyr5g hide:
            $ story.quiet = "both"
            $ story.unrest = max(0, story.unrest - 1)
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            leader "What’s the address for the other side?" id desk_five_5nyr5g
            label desk_five_7ckevw hide:
            show kranz attentive
            kranz "There is none. There is a band." id desk_five_7ckevw
            label desk_five_m554fh hide:
            "It takes you four minutes to find it. Somebody has left a pencil dot on the dial." id desk_five_m554fh
            label desk_five_5jheb4 hide:
            leader "New Hope, both sides of the street, this is the Watch. I have one sheet for the two of you. Over." (screen="radio") id desk_five_5jheb4
            label desk_five_z7s6nz hide:
            "It is the first time you have said “both”. Sand looks at the door." id desk_five_z7s6nz
        "The council waits, with stretchers." (id="desk_five_tpv3hc", verb="hold", note=_("Nobody has been asked, so nobody has refused.")):
            label desk_five_hj3wty hide:
            $ story.quiet = "held"
            "Two sheets go through the slot, one after the other. They are the same sheet." id desk_five_hj3wty
            label desk_five_chqs52 hide:
            show kranz tired
            kranz "They will go out at two in any case. They always have. They only like it to be known." id desk_five_chqs52
    jump scene_to_be_continued
