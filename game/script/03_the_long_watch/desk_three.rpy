# Generated from game/story/chapters/03_the_long_watch/desk_three.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_three:
    $ record.scene("desk_three")
    scene place watch_desk calm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated neutral at at_left
    show sand standing worried at at_right
    with t_dissolve
    if story.new_hope_done:
        label desk_three_bt39je hide:
        "It is past midnight." id desk_three_bt39je
    else:
        label desk_three_svqzhk hide:
        "It is eight minutes to twelve." id desk_three_svqzhk
    label desk_three_zwdxi9 hide:
    "The headset has left a ring round your ear, and your bread has gone hard." id desk_three_zwdxi9
    label desk_three_bcyja9 hide:
    $ cue.sound("tube")
    kranz "Twenty-one. Red tab. She writes small." id desk_three_bcyja9
    if story.window == "sleep":
        label desk_three_4fip6n hide:
        show sand careful
        sand "She’s put that she slept. Eight minutes, in her own window. Who, who writes that down?" id desk_three_4fip6n
    if story.window == "inventory":
        label desk_three_jgk6zy hide:
        show kranz attentive
        kranz "Stores count, on time. Fuses, way five: eight out of twelve." id desk_three_jgk6zy
    if story.ping_log != "noise" and story.tape == "surrendered":
        label desk_three_nwiaha hide:
        show kranz neutral
        kranz "Ensign’s receipt. One tape, sealed." id desk_three_nwiaha
    if story.tape == "kept":
        label desk_three_3s86tb hide:
        show kranz wry
        kranz "Ensign’s receipt. One tape. Recorder broken for four minutes, then mended. They do that." id desk_three_3s86tb
    if story.hull == "told":
        label desk_three_wbwc65 hide:
        "At the foot, in pencil, she has put {i}See Okri 341{/i}. Kranz squares the sheet, and her thumb stays over that line." id desk_three_wbwc65
    if story.ping_log == "noise":
        label desk_three_muj727 hide:
        sand "It’s noise. I mean it’s, they’d have said if it wasn’t. They’d say." id desk_three_muj727
        menu desk_three_jwjuzt (screen="desk", message="log_noise", source=_("Receiver 21, Lt. S. Bäcker"), subject=_("Log of the morning"), red_tab=True):
            narrator "06:00. Window closed. Nothing heard.\n\n06:17. One beat on way five, all stations, from outside the barriers. Heard by Pfc. Ansell, and by me on tape. By the manual it is noise, and I have entered noise.\n\nI ask that somebody read the manual." (screen="slip", show_message="log_noise", show_source=_("Receiver 21, Lt. S. Bäcker"), show_subject=_("Log of the morning"), show_red_tab=True) id desk_three_z649vs
            "Receiver 44" (id="desk_three_wzhfxr", verb="forward", note=_("They want everything from 06:17. Dorn likes a sheet that moves.")):
                label desk_three_hps9kf hide:
                $ story.tape = "surrendered"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
                leader "Who reads the manual, over there?" id desk_three_hps9kf
                label desk_three_7ccruz hide:
                show kranz neutral
                kranz "They wrote it." id desk_three_7ccruz
            "Forty-four’s operator waits." (id="desk_three_mm6zd7", verb="hold", note=_("Red tab. Dorn will wonder what there is to keep in one word.")):
                label desk_three_9zbz5u hide:
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "You keep the one word. It falls like any other sheet." id desk_three_9zbz5u
                label desk_three_79qzj3 hide:
                show sand careful
                sand "Forty-four’s lamp is on. It’s not calling. It’s just, it’s on." id desk_three_79qzj3
            "Window closed. Nothing heard." (id="desk_three_yt3djq", verb="alter", note=_("No tape and no beat. Nobody is asked to read anything.")):
                label desk_three_tntb9h hide:
                $ story.altered = min(9, story.altered + 1)
                "You keep her first line. It did not need you." id desk_three_tntb9h
                label desk_three_mnayuh hide:
                show sand worried
                sand "Nothing’s worse than noise, though. Isn’t it? With noise they’re at least, there’s something making it." id desk_three_mnayuh
    elif story.ping_log == "ping":
        label desk_three_5mac9m hide:
        show sand smiling
        sand "It’s a ping! It’s partial, but you can’t, nobody pings partially if they’re dead." id desk_three_5mac9m
        menu desk_three_yz6cw6 (screen="desk", message="log_ping", source=_("Receiver 21, Lt. S. Bäcker"), subject=_("Log of the morning"), red_tab=True):
            narrator "05:51, inside the window. One beat on way five, all stations, from outside the barriers. Entered as a ping, partial.\n\nThe manual asks for four tones. One was heard. The other three are ours.\n\nWe would both sign it again." (screen="slip", show_message="log_ping", show_source=_("Receiver 21, Lt. S. Bäcker"), show_subject=_("Log of the morning"), show_red_tab=True) id desk_three_u299g3
            "Receiver 44" (id="desk_three_t3hygx", verb="forward", note=_("They get what the sheet leads to, the tape and any copy. Dorn likes a sheet that moves.")):
                if story.tape == "kept":
                    label desk_three_g6uzun hide:
                    "Inside two hours there is an answer." id desk_three_g6uzun
                    label desk_three_wd46gm hide:
                    show sand careful
                    sand "Forty-four says thank you. And it’s, there’s a boat gone out. It says “to collect yeast”." id desk_three_wd46gm
                else:
                    label desk_three_mukxw3 hide:
                    show sand careful
                    sand "Forty-four says thank you. It’s never, I didn’t know it did that." id desk_three_mukxw3
                $ story.tape = "surrendered"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
            "Forty-four’s operator waits." (id="desk_three_isa7iu", verb="hold", note=_("Red tab. Dorn reads the register tonight.")):
                label desk_three_jmzck3 hide:
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "The slot takes it." id desk_three_jmzck3
                label desk_three_4yed7i hide:
                show sand careful
                sand "Forty-four’s lamp is on. It’s not calling. It’s just, it’s on." id desk_three_4yed7i
            "06:17. Noise." (id="desk_three_xs4w8u", verb="alter", note=_("Nothing stands on file against the crew. Two windows, not four.")):
                label desk_three_555qmx hide:
                $ story.ping_log = "noise"
                $ story.altered = min(9, story.altered + 1)
                "One word. It lies over nine lines with room to spare." id desk_three_555qmx
                label desk_three_ngurv3 hide:
                show sand hurt
                sand "It said ping. I read it out, I, Leader, I read it to you." id desk_three_ngurv3
    else:
        label desk_three_gq29t2 hide:
        "Sand reads it over your shoulder, which is forbidden. Kranz lets him get to the end." id desk_three_gq29t2
        label desk_three_dn4nzc hide:
        show sand worried
        sand "That’s a, she’s got a captain. Jonas could’ve been, he might have been standing there." id desk_three_dn4nzc
        menu desk_three_k7g3u5 (screen="desk", message="log_opened", source=_("Receiver 21, Lt. S. Bäcker"), subject=_("Log of the morning"), red_tab=True):
            narrator "06:43. Way five opened on my order, the seal cut by me. Heard for three seconds, a captain of the fleet:\n\n“Survey complete: Armistice will hold all of us,”\n\nThe comma is as heard. Pfc. Ansell held the torch, because he would not leave." (screen="slip", show_message="log_opened", show_source=_("Receiver 21, Lt. S. Bäcker"), show_subject=_("Log of the morning"), show_red_tab=True) id desk_three_bp4epm
            "Receiver 44" (id="desk_three_ugqj68", verb="forward", note=_("They get what the sheet leads to, the tape and any copy. Dorn likes a sheet that moves.")):
                if story.tape == "kept":
                    label desk_three_fartr9 hide:
                    "Inside two hours there is an answer." id desk_three_fartr9
                    label desk_three_k9x2et hide:
                    show sand careful
                    sand "Forty-four says thank you. And it’s, there’s a boat gone out. It says “to collect yeast”." id desk_three_k9x2et
                else:
                    label desk_three_xqhkkq hide:
                    show sand careful
                    sand "Forty-four says thank you. It’s never, I didn’t know it did that." id desk_three_xqhkkq
                $ story.tape = "surrendered"
                $ story.dorn_suspicion = max(0, story.dorn_suspicion - 1)
            "Forty-four’s operator waits." (id="desk_three_mh2t9c", verb="hold", note=_("Red tab. Dorn reads the register tonight.")):
                label desk_three_w3fia8 hide:
                $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
                "You hold it over the slot, and read the one line again, and let it drop." id desk_three_w3fia8
                label desk_three_tgii4e hide:
                show kranz attentive
                kranz "You moved your lips." id desk_three_tgii4e
            "06:17. Noise." (id="desk_three_iydin6", verb="alter", note=_("Her offence is gone, and so is what she heard. Two windows, not four.")):
                label desk_three_z7hjxd hide:
                $ story.ping_log = "noise"
                $ story.altered = min(9, story.altered + 1)
                leader "It keeps her out of prison." id desk_three_z7hjxd
                label desk_three_p5ms76 hide:
                show sand hurt
                sand "There was a captain. It was, there was somebody." id desk_three_p5ms76
    label desk_three_kchqh8 hide:
    $ cue.sound("tube")
    show kranz neutral
    kranz "Forty-four again. Another red one. It has been given an order to give." id desk_three_kchqh8
    if story.company:
        label desk_three_wtxf6b hide:
        "It is filled in to the edges of every box. Underneath somebody has typed: {i}They had soup.{/i}" id desk_three_wtxf6b
    menu desk_three_qew8py (screen="desk", message="maintenance_silence", source=_("Receiver 44"), subject=_("Receiver 21, maintenance"), red_tab=True):
        narrator "Receiver 21 is overdue for maintenance. From six o’clock it is to be silent until further notice.\n\nWhere a station has nothing on file, its crew comes off by boat. Where a reception is on file, the crew remains with the equipment." (screen="slip", show_message="maintenance_silence", show_source=_("Receiver 44"), show_subject=_("Receiver 21, maintenance"), show_red_tab=True) id desk_three_p7rkcz
        "Engineering, and the boat" (id="desk_three_j2q5nu", verb="forward", note=_("Nothing on file, so they come off. Others will keep the set.")) if story.ping_log == "noise":
            label desk_three_hm44z4 hide:
            $ story.r21 = "relieved"
            kranz "Six o’clock. Twelve off, six on." id desk_three_hm44z4
            label desk_three_ghi2tq hide:
            show sand careful
            sand "The six have got a sheet with what they’ll hear. It’s, there’s only the one thing on it." id desk_three_ghi2tq
            label desk_three_c6f8he hide:
            "There is a line at the end of the sheet for the last hand. Bäcker has put: {i}Cups, twelve, clean.{/i}" id desk_three_c6f8he
        "Engineering" (id="desk_three_7fwu8r", verb="forward", note=_("A reception is on file. They stay with the equipment, and the equipment goes off.")) if story.ping_log != "noise":
            label desk_three_kzzjwn hide:
            $ story.r21 = "silent"
            show sand worried
            sand "Is it the pumps as well? When they say equipment. Is it air?" id desk_three_kzzjwn
            label desk_three_6t29h5 hide:
            show kranz stern
            kranz "It says equipment." id desk_three_6t29h5
            label desk_three_n6isus hide:
            $ cue.stop("music")
            $ cue.sound("lamp_off")
            "At six the lamp over 21 goes out. Light being what it is, you have eleven more minutes of them." id desk_three_n6isus
            label desk_three_g3wehr hide:
            "Two hands share the last sheet, and the second is very upright." id desk_three_g3wehr
            if story.new_hope_done:
                label desk_three_p8afk6 hide:
                "05:55 \ Armistice, nothing due. Listening. Bäcker.\n05:56 \ By the galley clock, six. Both are running. Grau." (screen="sheet", show_style="log") id desk_three_p8afk6
            else:
                label desk_three_4bn3bg hide:
                "17:55 \ Armistice, nothing due. Listening. Bäcker.\n17:56 \ By the galley clock, six. Both are running. Grau." (screen="sheet", show_style="log") id desk_three_4bn3bg
        "Forty-four waits." (id="desk_three_umiinz", verb="hold", note=_("Twenty-one goes on listening. Red tab, and it is the second sheet about them.")):
            label desk_three_9sxi6f hide:
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            leader "Do they know?" id desk_three_9sxi6f
            label desk_three_gqz6ed hide:
            show kranz tired
            kranz "That they were to be off at six? Nobody has told them. They will have soup." id desk_three_gqz6ed
            label desk_three_uck7q4 hide:
            "At six the lamp over 21 stays lit. You had not known that you were watching it." id desk_three_uck7q4
        "Send the relief boat to Receiver 21." (id="desk_three_pjtb9s", verb="alter", note=_("Twelve places, on your word and nobody else’s. Whoever is on it is out of reach of the order.")):
            label desk_three_y2wk38 hide:
            $ story.r21 = "relieved"
            $ story.altered = min(9, story.altered + 1)
            show sand careful
            sand "Boat’s away. It’s eleven. It should be, there’s twelve places and it says eleven." id desk_three_y2wk38
            label desk_three_ewcdpz hide:
            leader "What’s in the twelfth?" id desk_three_ewcdpz
            label desk_three_r766xi hide:
            sand "Stores. The cook strapped it in herself. “Ladle, quilt, one tin of yeast.”" id desk_three_r766xi
            label desk_three_nqy9gk hide:
            leader "Then who isn’t on it?" id desk_three_nqy9gk
            label desk_three_7irw2r hide:
            show sand worried
            sand "It doesn’t, Leader, it only says eleven." id desk_three_7irw2r
    if story.ping_log == "noise":
        label desk_three_378vqh hide:
        $ story.unrest = min(5, story.unrest + 1)
        $ cue.sound("line_ring")
        "It is Printing. They would like to know if the call-up cards are to be cut or left on the sheet." id desk_three_378vqh
        label desk_three_ekq6iw hide:
        show sand worried
        sand "Are we at war?" id desk_three_ekq6iw
        label desk_three_ewpx72 hide:
        show kranz tired
        kranz "We are at the printer’s. Two windows. The cards take a day and a half." id desk_three_ewpx72
        label desk_three_eqr4zi hide:
        kranz "Brothers at one door share an envelope. It saves paper." id desk_three_eqr4zi
    else:
        label desk_three_5978cc hide:
        $ cue.sound("line_ring")
        "It is Printing. They would like to know if it is two windows or four." id desk_three_5978cc
        label desk_three_356jxx hide:
        show kranz neutral
        kranz "Four." id desk_three_356jxx
        label desk_three_sa4itp hide:
        "She hangs up, and writes it down, and the room goes on." id desk_three_sa4itp
        if story.ping_log == "ping":
            label desk_three_aaxnx5 hide:
            leader "One beat. The other three are theirs." id desk_three_aaxnx5
        if story.ping_log == "opened":
            label desk_three_bcpwsm hide:
            leader "It isn’t a ping. It’s a person." id desk_three_bcpwsm
        label desk_three_7irjnw hide:
        show kranz wry
        kranz "I was asked for a number." id desk_three_7irjnw
    if story.r21 == "silent":
        label desk_three_ghr4bs hide:
        "She takes a blank card out of the drawer and feeds it into the typewriter. It has eleven letters to take." id desk_three_ghr4bs
    if story.r21 == "relieved":
        label desk_three_m5km6f hide:
        "The lamp over 21 is steadier than it was. Somebody new is leaning on the key." id desk_three_m5km6f
    if story.r21 == "manned":
        label desk_three_9yx3bd hide:
        "After a time Sand begins to tap the pointer on his boot. Four, and a rest. He does not know where he has it from." id desk_three_9yx3bd
    $ story.long_watch_done = True
    jump scene_day_three
