# Generated from game/story/chapters/01_phase_one/desk_one.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_one:
    label desk_one_w5kz8d hide:
    $ record.scene("desk_one")
    scene place watch_desk night
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated neutral at at_left
    show sand standing neutral at at_right
    with t_dissolve
    "The headset comes off. Your knee has gone to sleep. You have been sitting with it locked." id desk_one_w5kz8d
    $ cue.sound("tube")
    if story.voss == "free":
        label desk_one_ppvfy7 hide:
        kranz "Your own hand, fair copy. It has gone upstairs and come back with a tab on." id desk_one_ppvfy7
    else:
        label desk_one_g8zwwc hide:
        kranz "Your own hand, fair copy. No tab. It must be what they expected." id desk_one_g8zwwc
    if story.recorder == "logged":
        label desk_one_faa7gs hide:
        show sand neutral
        sand "Three items. There’s a recorder, so there’ll be, they’ll hear what happened. Won’t they?" id desk_one_faa7gs
        label desk_one_rxeybk hide:
        show kranz neutral
        kranz "Somebody will." id desk_one_rxeybk
    if story.recorder == "pocketed":
        label desk_one_kbfq2s hide:
        show kranz wry
        kranz "Two items. An aircraft that size carries a recorder." id desk_one_kbfq2s
    if story.cause_of_loss == "weather":
        label desk_one_a5q2rr hide:
        show sand proud
        sand "Cause of loss, weather. And all four of them signed. So that’s, it’s settled." id desk_one_a5q2rr
        label desk_one_vkf2iu hide:
        show kranz tired
        kranz "One of the signatures has a nine in it." id desk_one_vkf2iu
    if story.cause_of_loss == "holes":
        label desk_one_49i4gq hide:
        show sand worried
        sand "Nine holes, from above. But there’s nothing up there that’s not, that isn’t us." id desk_one_49i4gq
    if story.brandt == "gone":
        menu desk_one_hhbtcs (screen="desk", message="report_gone", source=_("Falconer, by Sgt. D. Wieck"), subject=_("Phase three"), red_tab=True):
            narrator "One body, two seats. Lenz, I., pilot. The other seat was empty.\n\nCaptain Brandt is not with us. She is not hurt. When asked what to put for her she said “weather”, and I have never known her joke for no reason.\n\nFive up, four down. I have counted it several ways." (screen="slip", show_message="report_gone", show_source=_("Falconer, by Sgt. D. Wieck"), show_subject=_("Phase three"), show_red_tab=True) id desk_one_j8zefa
            "Kommando 04" (id="desk_one_hgc7s6", verb="forward", note=_("The four are fetched tonight, and asked.")):
                label desk_one_qsbnx9 hide:
                $ story.falconer = "forwarded"
                show sand careful
                sand "They’ve sent a lift. And it says, “bring the board”. Why do they want the board?" id desk_one_qsbnx9
            "Harrier waits." (id="desk_one_k2nwa3", verb="hold", note=_("Four of them on a ridge till morning. Red tab.")):
                label desk_one_syabrq hide:
                $ story.falconer = "held"
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "You hear it land on the others." id desk_one_syabrq
                label desk_one_gzrmrn hide:
                show sand worried
                sand "They’ve only got four, there were four heaters, between five. So that’s one each now. That’s lucky." id desk_one_gzrmrn
            "Captain Brandt lost on the ice, H+4. Five up, four down." (id="desk_one_syaed9", verb="alter", note=_("Nobody looks for her. Somebody at home is told.")):
                label desk_one_87zm58 hide:
                $ story.falconer = "altered"
                $ story.altered = min(9, story.altered + 1)
                leader "Has she people?" id desk_one_87zm58
                label desk_one_i6kmkt hide:
                show kranz tired
                kranz "A father, Level Three. There is a card for it. It has a border." id desk_one_i6kmkt
    elif story.voss == "free":
        menu desk_one_4yfqsp (screen="desk", message="report_free", source=_("Falconer, Capt. I. Brandt"), subject=_("Phase three"), red_tab=True):
            narrator "One body, two seats. Lenz, I., pilot. The other seat was empty, and the trail from it was lost among trees.\n\nMet: one person, who wished us good evening.\n\nI carry one paper for the hand of whoever has the Leader’s chair, and for no other. It is nine pages and it weighs nothing. Please have us fetched." (screen="slip", show_message="report_free", show_source=_("Falconer, Capt. I. Brandt"), show_subject=_("Phase three"), show_red_tab=True) id desk_one_534hc9
            "Kommando 04" (id="desk_one_ajsbus", verb="forward", note=_("They fetch the five tonight, and the paper with them. They read the line about it first.")):
                label desk_one_qnciiq hide:
                $ story.falconer = "forwarded"
                $ story.okri = "rumour"
                "Before the bread is cold there is a slip from the lift head." id desk_one_qnciiq
                label desk_one_u7kuqz hide:
                show kranz neutral
                kranz "“Received, papers, nine. Unread.”" id desk_one_u7kuqz
                label desk_one_i84e8y hide:
                show sand neutral
                sand "Was it for you, Leader?" id desk_one_i84e8y
                label desk_one_zwb8ha hide:
                "You thumb the slip, since it needs a thumb." id desk_one_zwb8ha
            "Falconer waits." (id="desk_one_3zruyz", verb="hold", note=_("Five of them on a ridge till morning, and the paper inside a glove. Red tab.")):
                label desk_one_c6nuqc hide:
                $ story.falconer = "held"
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "The slot takes it." id desk_one_c6nuqc
                label desk_one_3jbz49 hide:
                leader "How cold is it up there, at night?" id desk_one_3jbz49
                label desk_one_dyb8qs hide:
                show kranz tired
                kranz "She asked for you by the chair. She will think that the chair heard." id desk_one_dyb8qs
            "Captain Brandt. Other seat empty. Trail lost. Nothing carried." (id="desk_one_mdgrrb", verb="alter", note=_("They are fetched, and nobody searches a glove. The line about the paper is pulp.")):
                label desk_one_d35r94 hide:
                $ story.falconer = "altered"
                $ story.altered = min(9, story.altered + 1)
                "You take out the person too, who wished them good evening." id desk_one_d35r94
                label desk_one_tz6kq3 hide:
                show kranz attentive
                kranz "The night cleaner has a cousin on the lift. Things come down in the sand bucket. I mention it as a hazard." id desk_one_tz6kq3
    elif story.voss == "taken":
        label desk_one_8bhecy hide:
        "Kranz has it by the edges. She has not put it down yet." id desk_one_8bhecy
        label desk_one_64rg7b hide:
        show kranz shaken
        kranz "There is a name in this." id desk_one_64rg7b
        menu desk_one_9unhrn (screen="desk", message="report_taken", source=_("Falconer, Capt. I. Brandt"), subject=_("Phase three"), red_tab=False):
            narrator "One body, two seats. Lenz, I., pilot.\n\nFrom the other seat one woman, living. She gives her name as Voss, M., and her last post as yours. She is hurt. She has with her one log, nine pages, and four keys.\n\nWe are six, on the seam. I ask for a surgeon before I ask for anyone else." (screen="slip", show_message="report_taken", show_source=_("Falconer, Capt. I. Brandt"), show_subject=_("Phase three"), show_red_tab=False) id desk_one_rypgg5
            "Kommando 04" (id="desk_one_8k4zq7", verb="forward", note=_("All six are fetched tonight. They will decide who comes first.")):
                label desk_one_caay6g hide:
                $ story.falconer = "forwarded"
                show sand hurt
                sand "Leader Voss was in the aircraft? But she’s reassigned." id desk_one_caay6g
                label desk_one_rd6uah hide:
                show kranz tired
                kranz "She is now." id desk_one_rd6uah
            "Falconer waits." (id="desk_one_prx42j", verb="hold", note=_("Six of them on a ridge till morning, and one of them hurt.")):
                $ story.falconer = "held"
                if story.brandt == "loyal":
                    $ story.brandt = "doubting"
                label desk_one_c8gbsp hide:
                "Kranz watches the slot take it." id desk_one_c8gbsp
                label desk_one_tbeuj4 hide:
                leader "It’s one night that she isn’t in a room with them." id desk_one_tbeuj4
                label desk_one_u2ukma hide:
                show kranz stern
                kranz "It is one night on a rock, with what she has. I knew her feet. She was always cold." id desk_one_u2ukma
            "Captain Brandt. From the other seat one woman, hurt, name not given. Hospital." (id="desk_one_b99j7t", verb="alter", note=_("A surgeon sees her before anybody reads who she is. Somebody will.")):
                label desk_one_bidea9 hide:
                $ story.falconer = "altered"
                $ story.altered = min(9, story.altered + 1)
                "Sand has read it upside down." id desk_one_bidea9
                label desk_one_diyatg hide:
                show sand careful
                sand "I could say I’d never, I don’t know what her hand looks like. If I was asked." id desk_one_diyatg
    else:
        label desk_one_9vh6zj hide:
        "Kranz has it by the edges. She reads down as far as a name, and goes on holding it." id desk_one_9vh6zj
        menu desk_one_g92dig (screen="desk", message="report_dead", source=_("Falconer, Capt. I. Brandt"), subject=_("Phase three"), red_tab=False):
            narrator "One body, two seats. Lenz, I., pilot.\n\nIn the other seat, Voss, M. Found living at H+3:50, and held for orders. There being no orders, died at H+4:52. With her: one log, four keys.\n\nShe asked what the sky was doing. I told her. She asked for it to be written down." (screen="slip", show_message="report_dead", show_source=_("Falconer, Capt. I. Brandt"), show_subject=_("Phase three"), show_red_tab=False) id desk_one_yf8h2f
            "Kommando 04" (id="desk_one_d7nqre", verb="forward", note=_("It is true, and goes to the people whom it is about.")):
                label desk_one_ifv946 hide:
                $ story.falconer = "forwarded"
                show sand hurt
                sand "It’s only, she taught me the lamps. She said I had a good ear." id desk_one_ifv946
                label desk_one_pgxdec hide:
                show kranz shaken
                kranz "You had. Sit down, Sand." id desk_one_pgxdec
                label desk_one_38q89d hide:
                "She has put the mug on the hotplate. She looks at it, and takes it off again." id desk_one_38q89d
            "Falconer waits." (id="desk_one_ni3n9g", verb="hold", note=_("Five of them on a ridge till morning, with her. In here nobody need know it tonight.")):
                $ story.falconer = "held"
                if story.brandt == "loyal":
                    $ story.brandt = "doubting"
                label desk_one_f8rax3 hide:
                "The slot takes it. It is a long time before you hear it land." id desk_one_f8rax3
                label desk_one_3b9xdi hide:
                show kranz tired
                kranz "I had read it. You need not have been kind." id desk_one_3b9xdi
            "Captain Brandt. Voss, M., dead in the aircraft when found." (id="desk_one_etdnrf", verb="alter", note=_("Nobody waited for orders. Five people need never have sat there.")):
                label desk_one_3y4uat hide:
                $ story.falconer = "altered"
                $ story.altered = min(9, story.altered + 1)
                leader "It’s kinder to them." id desk_one_3y4uat
                label desk_one_ptgbve hide:
                show kranz tired
                kranz "It is. Where did you put what she asked?" id desk_one_ptgbve
                label desk_one_9syveb hide:
                "It was in the last line. There was no room for the last line." id desk_one_9syveb
    label desk_one_bxx4np hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "Kommando 04. Red. They have had it typed for some days, by the ribbon." id desk_one_bxx4np
    menu desk_one_apm6sv (screen="desk", message="sweep_north", source=_("Kommando 04"), subject=_("To Air, North, by the Watch"), red_tab=True):
        narrator "The hunting grounds are to be swept tonight, from the seam to the treeline and under it. Heat found there is to be taken as hostile.\n\nThe Watch will pass the sheet and set the time." (screen="slip", show_message="sweep_north", show_source=_("Kommando 04"), show_subject=_("To Air, North, by the Watch"), show_red_tab=True) id desk_one_75rpsj
        "Air, North" (id="desk_one_45c82z", verb="forward", note=_("Whatever is under the trees will be quieter after it.")):
            $ story.sweep = "forwarded"
            if story.north == "open":
                $ story.north = "heard"
            elif story.north == "heard":
                $ story.north = "shut"
            label desk_one_t6dr8t hide:
            show sand neutral
            sand "What time, Leader?" id desk_one_t6dr8t
            if story.high_street_done:
                label desk_one_v5zjjz hide:
                leader "Before breakfast." id desk_one_v5zjjz
            else:
                label desk_one_8gpib7 hide:
                leader "After supper." id desk_one_8gpib7
            label desk_one_536s3k hide:
            show kranz stern
            kranz "Whose?" id desk_one_536s3k
        "Kommando 04 waits." (id="desk_one_5xjqqk", verb="hold", note=_("Red tab. They do not, as a rule, wait.")):
            label desk_one_kfg7es hide:
            $ story.sweep = "held"
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            "It goes in tab first. Up in the wall the pipe goes on ticking, where the capsule was." id desk_one_kfg7es
        "To Air, North. Sweep the valley of the Kaltbach tonight." (id="desk_one_amfpj4", verb="alter", note=_("Nine miles west. On your map there is nothing in it.")):
            label desk_one_gpsavx hide:
            $ story.sweep = "misled"
            $ story.altered = min(9, story.altered + 1)
            show sand neutral
            sand "There’s nothing in the Kaltbach. It’s blank." id desk_one_gpsavx
            label desk_one_gfwt7q hide:
            show kranz tired
            kranz "So was the other one." id desk_one_gfwt7q
    if story.north == "shut":
        label desk_one_uzu2hw hide:
        "The counter beside lamp 0 stands where it stood. It is very easy not to look at." id desk_one_uzu2hw
    if story.north == "heard":
        label desk_one_uypagb hide:
        "Lamp 0 comes up for a second, as if somebody had leant on it." id desk_one_uypagb
    if story.north == "open":
        label desk_one_86jyfv hide:
        "Lamp 0 has lit without a ring, like a person who sits down next to you." id desk_one_86jyfv
    if story.north != "shut":
        label desk_one_iffrmm hide:
        show kranz attentive
        kranz "Nobody need turn round." id desk_one_iffrmm
    $ story.phase_one_done = True
    jump scene_day_four
