# Generated from game/story/chapters/05_through_walls/too_late.yaml by `python3 -m tools build`. Do not edit.

label scene_too_late:
    $ record.scene("too_late")
    scene place vonnegut_roof
    with t_fade
    $ cue.ambience("roof_wind")
    show purcell standing grieving at at_left
    show ines standing tired at at_centre
    with t_dissolve
    if story.gustav_alive and story.bank != "door":
        show gustav standing gentle at at_right
        with t_dissolve
    if story.wim_alive:
        show wim standing neutral at at_far_right
        with t_dissolve
    label too_late_pbhqxq hide:
    "One could see most of New Hope from the roof. Over Metro Center it was still red underneath. In the east a scratch went straight up the sky, with nothing at the end of it." id too_late_pbhqxq
    if story.vonnegut == "truce":
        label too_late_inhfby hide:
        "It was quiet. Nobody up there had heard it before. Ines kept a finger in one ear and took it out again, to see." id too_late_inhfby
    if story.vonnegut == "held":
        label too_late_8w9gki hide:
        "Below them a company sat in the street in front of some doors, and a class sat behind them. Each had posted somebody to listen to the other." id too_late_8w9gki
    if story.vonnegut == "rubble":
        label too_late_4jg72v hide:
        "Below them they were carrying things out of the hall. They had begun with the satchels, because those were light." id too_late_4jg72v
    if story.bank == "door" and story.gustav_alive:
        label too_late_bpk6ru hide:
        show gustav standing wry at at_right
        with t_dissolve
        gustav "Wiped my feet, sir. Both ways." id too_late_bpk6ru
        label too_late_6uypnz hide:
        "He had come by the cellar, the kitchen and two landings. He had a key in one hand, and in the other, in a napkin, half a loaf." id too_late_6uypnz
        label too_late_khgev3 hide:
        show gustav gentle
        gustav "He says to keep it the night. The key. He says that I looked like somebody who’d bring it back." id too_late_khgev3
    label too_late_9jaq9j hide:
    purcell "What does one put? After the time." id too_late_9jaq9j
    label too_late_bn7v4x hide:
    show ines tired
    ines "The minutes first. Then rounds fired. Then who isn’t here." id too_late_bn7v4x
    if not story.kitchen_asked and story.bank != "court":
        label too_late_phsutt hide:
        purcell "Four minutes late, by the quick way. I’ll write that." id too_late_phsutt
    elif story.kitchen_asked and story.bank == "court":
        label too_late_uk6ayz hide:
        purcell "Fourteen minutes late, by the polite way, both times. I’ll write that." id too_late_uk6ayz
    elif story.kitchen_asked:
        label too_late_z4jimg hide:
        purcell "Nine minutes late, by the polite way. I’ll write that." id too_late_z4jimg
    else:
        label too_late_8vcps6 hide:
        purcell "Nine minutes late, by the quick way and then the long one. I’ll write that." id too_late_8vcps6
    label too_late_yut2m7 hide:
    show ines tired
    ines "It was gone by twenty past seven. We hadn’t left the yard." id too_late_yut2m7
    label too_late_piyyxf hide:
    $ cue.music("siege", fade=5.0)
    "He wrote it kneeling, on the parapet. Then he came to the other lateness, the one with no minutes in it. He had been late since a quarter to seven." id too_late_piyyxf
    if story.flickers == "trusted":
        label too_late_bvshat hide:
        "{i}I saw two persons on a roof and took them for ours. I waved.{/i}" id too_late_bvshat
    if story.flickers == "queried":
        label too_late_gi6dka hide:
        "{i}I saw two persons on a roof, and asked once.{/i}" id too_late_gi6dka
    if story.flickers == "wim":
        label too_late_fvjbnu hide:
        "{i}I sent a man to see who was on the roof, and he told me, and I asked him something else.{/i}" id too_late_fvjbnu
    if story.seconds == "shouted":
        label too_late_v6duqs hide:
        "{i}I called to eighty people to run, and they did as they were told.{/i}" id too_late_v6duqs
    if story.seconds == "fired":
        label too_late_d8byp4 hide:
        "{i}I had a turret fired that I knew would not lock.{/i}" id too_late_d8byp4
    if story.seconds == "dropped":
        label too_late_z5tg5i hide:
        "{i}I told a pilot to drop, and she did.{/i}" id too_late_z5tg5i
    if story.bank == "blown":
        label too_late_cbbkb3 hide:
        "{i}Humanity Bank 3: bay nine, by me. Receipt attached.{/i}" id too_late_cbbkb3
    if story.bank != "blown":
        label too_late_6n7z5k hide:
        "{i}Humanity Bank 3: no damage. Receipt attached.{/i}" id too_late_6n7z5k
    if not story.kitchen_asked:
        label too_late_sceht3 hide:
        "{i}Second landing, Fourth Street: a wall, a table, soup for five. They are neutral. They say that we had only to knock.{/i}" id too_late_sceht3
    if story.kitchen_asked:
        label too_late_59xxuk hide:
        "{i}Second landing, Fourth Street: soup was offered. It was on the way.{/i}" id too_late_59xxuk
    if story.gustav_alive:
        if not story.kitchen_asked:
            label too_late_yesv5y hide:
            show gustav gentle
            gustav "I’ll go back and do their wall, sir, with your leave. I know how it went together." id too_late_yesv5y
        if story.kitchen_asked and story.bank != "door":
            label too_late_m773k5 hide:
            show gustav gentle
            gustav "Somebody should take that key back. I’ll wipe my feet." id too_late_m773k5
        if story.bank == "door":
            label too_late_eavd39 hide:
            show gustav gentle
            gustav "That clerk’s got me down as a deposit, sir. I said I’d be in on Monday to take it out." id too_late_eavd39
    else:
        if story.bank == "door":
            label too_late_umkd2n hide:
            "Ines had the breaching frame. He had passed it under his arm to her, at the wheel, before anyone had thought of why." id too_late_umkd2n
        if story.bank == "court":
            label too_late_7ieifn hide:
            "Ines had the breaching frame on her own back. It came down to her knees." id too_late_7ieifn
        if story.bank == "court" and story.kitchen_asked:
            label too_late_rhucyy hide:
            "In Purcell’s pocket there was a key that Dilan wanted again." id too_late_rhucyy
    if story.wim_alive:
        label too_late_azxet9 hide:
        show wim worried
        wim "I could run this down to Fourth for you, sir. Or do we just walk now?" id too_late_azxet9
    if not story.wim_alive:
        label too_late_rh975q hide:
        "He looked round for somebody to run down with it." id too_late_rh975q
        label too_late_rkk8hm hide:
        show ines gentle
        ines "I’ll take it, sir. I’m late anyway." id too_late_rkk8hm
    if story.vonnegut == "truce":
        label too_late_dtqann hide:
        "A lamp came on, two streets over, in a window that had been dark as long as there had been a map of it. Nobody fired at it." id too_late_dtqann
        label too_late_79cjaz hide:
        "After some time there was another." id too_late_79cjaz
    elif story.vonnegut == "held":
        label too_late_47xku7 hide:
        "Down in the street a man from Fourth had carried a can of soup to the doors. He knocked, and ran. By and by a hand came out for it." id too_late_47xku7
    else:
        label too_late_pziart hide:
        "Through the boards they could hear her. She had got to the end of the register, and begun again from the top." id too_late_pziart
    label too_late_79md23 hide:
    $ cue.sound("tremor", caption=_("Far off, at the yard, a floor begins to hum."))
    "At Metro Center they were trying strip one. Their boots knew it before they did." id too_late_79md23
    label too_late_8nwfqc hide:
    "He got down on one knee with his palm to the leads. He stayed there till it had passed." id too_late_8nwfqc
    label too_late_c5j4sw hide:
    $ cue.stop("music")
    "20:17 \ Purcell, engineers, second landing, Fourth Street. A wall.\n20:51 \ Drone 12/7 away from Station 12. Destination not entered.\n21:10 \ Purcell reports from Vonnegut. Late." (screen="sheet", show_style="log") id too_late_c5j4sw
    $ story.new_hope_done = True
    jump scene_day_three
