# Generated from game/story/chapters/06_station_twelve/other_machine.yaml by `python3 -m tools build`. Do not edit.

label scene_other_machine:
    label other_machine_8zwgqb hide:
    $ record.scene("other_machine")
    scene place other_machine
    with t_fade
    $ cue.stop("music")
    $ cue.stop("ambience")
    $ cue.sound("drone_contact")
    "Contact. Type: like me. Speaking." (screen="telemetry") id other_machine_8zwgqb
    label other_machine_65m5s4 hide:
    $ cue.ambience("void_carrier")
    "Contact does not answer. It is the kind that looks, and goes home, and tells." (screen="telemetry") id other_machine_65m5s4
    label other_machine_k7henp hide:
    "Maker unknown. Letters unknown. On course for its makers, as set by hand." (screen="telemetry") id other_machine_k7henp
    label other_machine_6fi4xc hide:
    "It was sent to look at one star, three planets, four moons." (screen="telemetry") id other_machine_6fi4xc
    label other_machine_i3atsq hide:
    "It should be full. It is empty, except one line. The hand is known to me. She set my clock." (screen="telemetry") id other_machine_i3atsq
    label other_machine_83nhdj hide:
    "“Nothing here. Please believe it. M.V.”" (screen="telemetry") id other_machine_83nhdj
    $ record.unlock("sensor_drone", 1)
    if story.drone_payload == "none":
        label other_machine_x3vgux hide:
        "Nothing to hand over." (screen="telemetry") id other_machine_x3vgux
        label other_machine_gkcy28 hide:
        "Read its line. Read it again." (screen="telemetry") id other_machine_gkcy28
        label other_machine_ajxh5q hide:
        "It is the only thing that anyone has told me." (screen="telemetry") id other_machine_ajxh5q
        label other_machine_x8c7bx hide:
        "I believe it." (screen="telemetry") id other_machine_x8c7bx
    else:
        menu other_machine_dskyfb (screen="choice"):
            narrator "It has room for everything at full strength, or for everything and her. Two hands on one page come out fainter." id other_machine_ddxbnv
            "Overwrite the note." (id="other_machine_au7u24", note=_("The names will be sharp. Whoever reads them will not know why the page was empty.")):
                label other_machine_rfdtef hide:
                $ story.voss_note = "overwritten"
                "Overwriting. “Nothing here.” Correct until now." (screen="telemetry") id other_machine_rfdtef
                label other_machine_g395wq hide:
                "Handed over." (screen="telemetry") id other_machine_g395wq
            "Carry both." (id="other_machine_pc66rd", note=_("Faint, and in two hands that disagree. Somebody will have to think about it.")):
                label other_machine_y4e42x hide:
                $ story.voss_note = "both"
                $ story.foley_trust = min(4, story.foley_trust + 1)
                "Line moved up. Message put below." (screen="telemetry") id other_machine_y4e42x
                label other_machine_xi4qgt hide:
                "“Nothing here. Please believe it.” Then 282 names." (screen="telemetry") id other_machine_xi4qgt
                label other_machine_4x899z hide:
                "Handed over. It reads like an argument." (screen="telemetry") id other_machine_4x899z
    if story.drone_payload != "none":
        label other_machine_5iix47 hide:
        "Listeners 1, later." (screen="telemetry") id other_machine_5iix47
    label other_machine_wwrq4k hide:
    "Contact has gone on. It had no orders to stay." (screen="telemetry") id other_machine_wwrq4k
    label other_machine_8f43ck hide:
    "Charge 3." (screen="telemetry") id other_machine_8f43ck
    label other_machine_jn67k2 hide:
    pause 1.5
    "20:51 \ Station 12. Order accepted. 12/7 away.\n04:40 \ 12/7 rounds Old Haar. Amendments closed.\n11:12 \ 12/7. Nothing heard. Entry closed." (screen="sheet", show_style="log") id other_machine_jn67k2
    jump scene_desk_six
