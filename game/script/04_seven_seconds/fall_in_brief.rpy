# Generated from game/story/chapters/04_seven_seconds/fall_in_brief.yaml by `python3 -m tools build`. Do not edit.

label scene_fall_in_brief:
    label fall_in_brief_ummg59 hide:
    $ record.scene("fall_in_brief")
    scene place rail_yard after
    with t_fade
    $ cue.ambience("fire_near")
    $ cue.stop("music")
    $ record.unlock("metro_lines", 1)
    $ record.unlock("shock_troop_armour", 1)
    $ record.unlock("type_11", 1)
    "The Type 11 leaves strip two: Thea Vane at the stick, Oskar Pryce beside her, forty empty suits of armour behind. The change of shift is kneeling on the pad. From the roof at 3rd and Hallmark a launcher is fired, and hits.\n\nThere are four seconds left in the air. Then the aircraft comes down on the headquarters, and one wing over the pad, where the tea was. The girl with the matches was there." (screen="sheet", show_style="document", show_title=_("Metro Center, 18:52, in brief")) id fall_in_brief_ummg59
    if story.flickers == "wim":
        label fall_in_brief_hxk24m hide:
        "Wim had reached the foot of the corner, and reported: a boy on the roof, with instructions, and a girl writing. Purcell asked what sort of instructions." id fall_in_brief_hxk24m
    if story.flickers == "queried":
        label fall_in_brief_ip4iqa hide:
        "Purcell had had his thumb on the switch. He cleared the channel, as he had been told." id fall_in_brief_ip4iqa
    if story.flickers == "trusted":
        label fall_in_brief_v7sfux hide:
        "The two warm shapes had knelt for the booster, like everybody else." id fall_in_brief_v7sfux
    menu fall_in_brief_9kjrfz (screen="choice"):
        narrator "With those four seconds Lieutenant Purcell did one thing." id fall_in_brief_4dusd2
        "He shouted to the ground crew to get clear." (id="fall_in_brief_66te5t", note=_("They ran to the wall of the booking hall, and it fell on them.")):
            $ story.seconds = "shouted"
        "He had the turret fired at the roof." (id="fall_in_brief_thhe99", note=_("Nothing held the barrel. The pad lay down flat, where it was.")):
            $ story.seconds = "fired"
        "He told the pilots to drop." (id="fall_in_brief_9rw4ta", note=_("She put it down flat, and nearly on the tea queue.")):
            $ story.seconds = "dropped"
    label fall_in_brief_btxwa3 hide:
    "When he got down to the yard there were three groups of people calling for an officer, and he had hands enough for one." id fall_in_brief_btxwa3
    menu fall_in_brief_i89nhz (screen="choice"):
        narrator "It was a minute and a half to any of them." id fall_in_brief_bxkhyn
        "The pilots." (id="fall_in_brief_3nxnej", note=_("Vane is got out. Pryce is not, nor are those under the wing, nor Tabor in the signal box.")):
            $ story.pulled = "pilots"
        "The crew under the wing." (id="fall_in_brief_2e4vmm", note=_("Stroud and her four are got out. The pilots are not, nor is Tabor in the signal box.")):
            $ story.pulled = "crew"
        "Traffic control." (id="fall_in_brief_5h6r6s", note=_("Tabor, two operators and the books are got out. The pilots are not, nor is anyone under the wing.")):
            $ story.pulled = "atc"
    $ story.wim_alive = not (story.flickers == "wim" and story.seconds != "shouted" or story.flickers != "wim" and story.pulled == "pilots")
    if story.wim_alive:
        label fall_in_brief_9hw5k4 hide:
        "Wim Dekker was not hurt." id fall_in_brief_9hw5k4
    elif story.flickers == "wim":
        label fall_in_brief_dhunmh hide:
        "Wim Dekker had been nearly across the pad when it fell." id fall_in_brief_dhunmh
    else:
        label fall_in_brief_ui3brb hide:
        "Wim Dekker had run to the wing by himself. Nobody had told him to, and nobody had told him not to." id fall_in_brief_ui3brb
    label fall_in_brief_jsbith hide:
    "By ten past seven it had burnt down to where one could count." id fall_in_brief_jsbith
    jump scene_vonnegut
