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
    "Kranz has left the Army’s plug in, turned low. Each of your ears has its own ring by now." id desk_five_jgpa42
    if story.twenty_six == "sent":
        label desk_five_bdsugb hide:
        show sand worried
        sand "The street’s up. New Frankfurt. It’s the onions, it’s, people are leaving onions at the registry door." id desk_five_bdsugb
    if story.twenty_six == "trimmed":
        label desk_five_bwirtq hide:
        show sand careful
        sand "They’ve put the seventeen up on Level Nine. Somebody’s ruled nine lines under it. Just, with nothing on them." id desk_five_bwirtq
    if story.twenty_six == "held":
        label desk_five_hvvmjf hide:
        show sand careful
        sand "Army’s rung twice for their list. I said it’s, I said you had it." id desk_five_hvvmjf
    $ cue.sound("tube")
    if story.vonnegut == "truce":
        label desk_five_x56cu3 hide:
        show kranz attentive
        kranz "Purcell. With a red tab. He asked for it himself." id desk_five_x56cu3
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
                "The slot takes it. On the Army’s plug there is still nothing, and you turn it up." id desk_five_r9bhi5
                label desk_five_ynws92 hide:
                show sand careful
                sand "Is it broken?" id desk_five_ynws92
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
                label desk_five_44dvvp hide:
                show sand careful
                sand "They’ve said “hold”. So he’s, I think they think they told him to. They’d like to know what it is he’s to read." id desk_five_44dvvp
            "The Army waits. Purcell stands in front of a door." (id="desk_five_xnhtsn", verb="hold", note=_("Nobody can order him away from it if nobody knows.")):
                label desk_five_gb4xis hide:
                leader "He’ll stand there all night." id desk_five_gb4xis
                label desk_five_w463ui hide:
                "On the plug somebody is asking somebody how Marsh is spelt." id desk_five_w463ui
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
    label desk_five_vgu9q6 hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "Neutral council. By hand to the river, by string across it. They have no channel, so they have used everybody’s." id desk_five_vgu9q6
    $ record.unlock("new_hope", 2)
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
            "It takes you four minutes to find it. There is already a pencil dot on the dial." id desk_five_m554fh
            label desk_five_5jheb4 hide:
            leader "New Hope, both sides of the street, Watch. I have one sheet for the two of you. Over." (screen="radio") id desk_five_5jheb4
            label desk_five_z7s6nz hide:
            "You have said “both”. Sand looks at the door." id desk_five_z7s6nz
        "The council waits, with stretchers." (id="desk_five_tpv3hc", verb="hold", note=_("Nobody has been asked, so nobody has refused.")):
            label desk_five_hj3wty hide:
            $ story.quiet = "held"
            "Two sheets go through the slot, one after the other. They are the same sheet." id desk_five_hj3wty
            label desk_five_chqs52 hide:
            show sand careful
            sand "They’ll go out at two anyway. They always do, they, it’s only that they like it to be known." id desk_five_chqs52
    if story.fleet == "half":
        label desk_five_8w4fg8 hide:
        $ cue.sound("tube")
        show kranz attentive
        kranz "From New Frankfurt. An index card, by hand. He has trimmed the corners." id desk_five_8w4fg8
        menu desk_five_8yhbvu (screen="desk", message="fleet_word", source=_("A. Rauch, for High Authority Holbach"), subject=_("A word from the fleet"), red_tab=False):
            narrator "The High Authority would like a word from the fleet on Thursday. He does not mind how short. Thirty-odd people an hour ask him for it, and he has begun to answer them.\n\nI am told that there is half of one about. I can make a good deal of half. It depends on where it stops." (screen="slip", show_message="fleet_word", show_source=_("A. Rauch, for High Authority Holbach"), show_subject=_("A word from the fleet"), show_red_tab=False) id desk_five_pnwc5q
            "A. Rauch" (id="desk_five_ke5qtu", verb="forward", note=_("What you have, as far as the comma. He finishes other people’s sentences for a living.")):
                if story.rauch == "witness" and story.tape == "kept":
                    label desk_five_35jpbz hide:
                    "You send it as far as the comma. Under it you put that there is a tape, and a copy of the tape." id desk_five_35jpbz
                    label desk_five_3py476 hide:
                    $ cue.sound("tube")
                    "Then there was a breath after the comma, and I am not the only one who has it.\n\nOn Sunday I was handed a page, and asked where I would put the full stop. I put it after “us”. Four words came out. I can still tell you which." (screen="sheet", show_style="document", show_title=_("Second card, corners trimmed"), show_source=_("A. Rauch")) id desk_five_3py476
                    label desk_five_sxna33 hide:
                    $ story.fleet = "whole"
                    "“Survey complete: Armistice will hold all of us, by the old census.”" (screen="sheet", show_style="log") id desk_five_sxna33
                    label desk_five_vtf8cw hide:
                    $ record.unlock("armistice_fleet", 3)
                    $ record.unlock("old_census", 2)
                    "The four words are on the back, in pencil. He has not trimmed those." id desk_five_vtf8cw
                    label desk_five_53rs93 hide:
                    show sand worried
                    sand "The old one had everyone in it. It’s got, there’s Cisri in the old one. And the, the other side." id desk_five_53rs93
                    label desk_five_uiw2wk hide:
                    show kranz tired
                    kranz "Yes. All of us." id desk_five_uiw2wk
                    label desk_five_w5hb5h hide:
                    sand "So Jonas has measured it for, for them as well?" id desk_five_w5hb5h
                elif story.rauch == "witness":
                    label desk_five_wg55tr hide:
                    $ cue.sound("tube")
                    "Thank you. You do not mention a tape. Then there is only what somebody remembers, and I edit for a living." (screen="sheet", show_style="document", show_title=_("Second card, corners trimmed"), show_source=_("A. Rauch")) id desk_five_wg55tr
                    label desk_five_exczbs hide:
                    "Something had been written on the back, and rubbed out." id desk_five_exczbs
                else:
                    label desk_five_9j2644 hide:
                    $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                    "It is back inside the hour on a clean card, with one change. The comma has become a full stop." id desk_five_9j2644
                    label desk_five_28mxzn hide:
                    show kranz neutral
                    kranz "He has sent the Kommissar a copy. For the file, in both their names." id desk_five_28mxzn
            "Rauch waits, with a blank card." (id="desk_five_mcyuwr", verb="hold", note=_("He has to give the old man something. It stays in the drawer until he asks again.")):
                label desk_five_46m3v8 hide:
                "You have it nowhere but in your head. You put the card in the slot by itself." id desk_five_46m3v8
                label desk_five_rsk9qx hide:
                show sand careful
                sand "He’ll make something up, though. It’s, he’s got to say something." id desk_five_rsk9qx
            "To A. Rauch. From the fleet, none yet." (id="desk_five_y5qce6", verb="alter", note=_("Nothing is cut at the comma if there is no comma. Forty-one families have had that answer before.")):
                label desk_five_e2dp95 hide:
                $ story.altered = min(9, story.altered + 1)
                show sand hurt
                sand "But there is. There’s half. I read, I wasn’t to have read it, but there is." id desk_five_e2dp95
    if story.north == "open" and story.voss == "free":
        label desk_five_33psit hide:
        $ cue.stop("music")
        $ cue.sound("line_ring")
        "Lamp 0 has been lit all day, off and on, as a person looks in at a door. Now it rings." id desk_five_33psit
        menu desk_five_2ckk7u (screen="choice"):
            narrator "It rings with three and a rest. There is somebody up there who has done this by the book." id desk_five_4na2b6
            "Lift it." (id="desk_five_ggdi6g", note=_("The counter will show it, and Dorn reads the counter.")):
                label desk_five_ryht85 hide:
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                $ story.recalled = True
                $ cue.sound("counter")
                $ stage.look("maren", "amused")
                maren "Watch, aircraft northbound, on the ground. Is that my chair I can hear? It wants oil. Over." (screen="radio") id desk_five_ryht85
                label desk_five_vidic6 hide:
                "Kranz has put down her pencil. She has put it down on nothing, and it rolls." id desk_five_vidic6
                label desk_five_4ywvhi hide:
                leader "Aircraft northbound, Watch. Say your state. Over." (screen="radio") id desk_five_4ywvhi
                if story.winds == "given":
                    label desk_five_y7vmxg hide:
                    maren "Watch, aircraft northbound. Horizontal. You gave me two eight zero at forty-five, and every word of it was so. I think of it when they turn me. Over." (screen="radio") id desk_five_y7vmxg
                if story.winds == "refused":
                    label desk_five_u3xwxj hide:
                    maren "Watch, aircraft northbound. One eye. You gave me page nine, and quite right. I see the other half of things from memory. Over." (screen="radio") id desk_five_u3xwxj
                if story.winds == "blurred":
                    label desk_five_g8zd7y hide:
                    maren "Watch, aircraft northbound. Upright. You had me at nine thousand. I went back over it, and it’s the only kind lie I’ve ever been logged in. Over." (screen="radio") id desk_five_g8zd7y
                if story.fleet == "half" and story.tape == "kept":
                    label desk_five_97pj2q hide:
                    leader "Aircraft northbound, Watch. We have a sentence here with a comma at the end. Over." (screen="radio") id desk_five_97pj2q
                    label desk_five_i7zixg hide:
                    $ stage.look("maren", "grave")
                    maren "Watch, aircraft northbound. On paper? Over." (screen="radio") id desk_five_i7zixg
                    label desk_five_z8r9wv hide:
                    leader "Aircraft northbound, Watch. On tape. Two reels. One of them isn’t on any sheet. Over." (screen="radio") id desk_five_z8r9wv
                    label desk_five_fwhhdy hide:
                    $ stage.look("maren", "gentle")
                    maren "Watch, aircraft northbound. Then I can stop being the only copy. Write this down in your own hand. “By the old census.” Over." (screen="radio") id desk_five_fwhhdy
                    label desk_five_j7ezug hide:
                    $ story.fleet = "whole"
                    "“Survey complete: Armistice will hold all of us, by the old census.”" (screen="sheet", show_style="log") id desk_five_j7ezug
                    label desk_five_6hg4n7 hide:
                    $ record.unlock("armistice_fleet", 3)
                    $ record.unlock("old_census", 2)
                    show kranz shaken
                    kranz "They counted everybody." id desk_five_6hg4n7
                elif story.fleet == "whole":
                    label desk_five_i9ndv8 hide:
                    leader "Aircraft northbound, Watch. “By the old census.” Over." (screen="radio") id desk_five_i9ndv8
                    label desk_five_73z4zq hide:
                    $ stage.look("maren", "grave")
                    maren "Watch, aircraft northbound. Say again. Over." (screen="radio") id desk_five_73z4zq
                    label desk_five_7zm5t4 hide:
                    leader "Aircraft northbound, Watch. “By the old census.” A man who cuts sentences had kept it. Over." (screen="radio") id desk_five_7zm5t4
                    label desk_five_n5ptft hide:
                    $ stage.look("maren", "gentle")
                    maren "Watch, aircraft northbound. Then I can stop being the only copy. I believe I’ll sleep. Over." (screen="radio") id desk_five_n5ptft
                elif story.fleet == "half":
                    label desk_five_wyzacp hide:
                    leader "Aircraft northbound, Watch. We have a sentence here with a comma at the end. Over." (screen="radio") id desk_five_wyzacp
                    label desk_five_7pmz8x hide:
                    $ stage.look("maren", "grave")
                    maren "Watch, aircraft northbound. Is there a tape? Over." (screen="radio") id desk_five_7pmz8x
                    label desk_five_ifej34 hide:
                    leader "Aircraft northbound, Watch. Not any more. Over." (screen="radio") id desk_five_ifej34
                    label desk_five_jnqe2t hide:
                    $ stage.look("maren", "tired")
                    maren "Watch, aircraft northbound. Then I shan’t say it. It would be my word and your pencil, and they’ve seen both of our hands. Over." (screen="radio") id desk_five_jnqe2t
                else:
                    label desk_five_3vsnj4 hide:
                    maren "Watch, aircraft northbound. Have you had anything from the fleet? Over." (screen="radio") id desk_five_3vsnj4
                    label desk_five_7zn25u hide:
                    leader "Aircraft northbound, Watch. Nothing heard. Over." (screen="radio") id desk_five_7zn25u
                    label desk_five_7atg6m hide:
                    $ stage.look("maren", "tired")
                    maren "Watch, aircraft northbound. I used to teach people to say that. Over." (screen="radio") id desk_five_7atg6m
                if story.brandt == "gone":
                    label desk_five_79k5k6 hide:
                    $ stage.look("brandt", "neutral")
                    brandt "Watch, no callsign. There’s a heater in stores under Tamm. It fails at forty minutes. It wants a new regulator and nobody will have said. Over." (screen="radio") id desk_five_79k5k6
                    label desk_five_bva589 hide:
                    leader "No callsign, Watch. A regulator for Tamm’s heater. Is there anything else? Over." (screen="radio") id desk_five_bva589
                    label desk_five_mjuj9w hide:
                    brandt "Watch, no callsign. No. I’m warm. Out." (screen="radio") id desk_five_mjuj9w
                    if story.falconer == "altered":
                        label desk_five_xe7vyc hide:
                        "You have told a man on Level Three that she is lost. It was a card with a border. You do not find a place to put that." id desk_five_xe7vyc
                label desk_five_y9rkhy hide:
                $ stage.look("maren", "gentle")
                maren "Watch, aircraft northbound. Is she there? Don’t say. Tell whoever’s at the end of the long desk that the mug wants the other side. Out." (screen="radio") id desk_five_y9rkhy
                label desk_five_5qm5ci hide:
                $ cue.sound("lamp_off")
                "Kranz looks for the pencil. It is by her foot." id desk_five_5qm5ci
                label desk_five_6dja7d hide:
                show kranz tired
                kranz "It is chipped. She never would use the other side." id desk_five_6dja7d
            "Let it ring." (id="desk_five_kui3iz", note=_("She will know that somebody counted.")):
                label desk_five_4f48su hide:
                "It rings on, three and a rest. Kranz’s lips move for the rest." id desk_five_4f48su
                label desk_five_tj6msg hide:
                "At nineteen it stops." id desk_five_tj6msg
                $ cue.sound("lamp_off")
    jump scene_ten_past_three
