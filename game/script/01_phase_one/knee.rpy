# Generated from game/story/chapters/01_phase_one/knee.yaml by `python3 -m tools build`. Do not edit.

label scene_knee:
    label knee_5pera6 hide:
    $ record.scene("knee")
    scene place mansonic_ridge day
    with t_fade
    $ cue.ambience("ridge_wind")
    "Phase One" (screen="card", show_subtitle=_("D-4, Mansonic range, Leonis")) id knee_5pera6
    label knee_2j7jg2 hide:
    "H \ \ \ \ \ \ \ \ Kommando 04: five up, Mansonic. Silence.\nH+1:34 \ \ \ Falconer, phase one complete. One body, two seats.\nH+5:10 \ \ \ Phase three. Sheet follows." (screen="sheet", show_style="log") id knee_2j7jg2
    label knee_89vbpf hide:
    $ cue.music("snow", fade=3.0)
    show brandt standing neutral at at_left
    show harrier standing neutral at at_right
    with t_dissolve
    "The snow came down the range no higher than a knee. Over it the sky was blue, with nothing in it." id knee_89vbpf
    label knee_wes9sf hide:
    "Five suits had been kneeling there for eleven minutes with their joints locked. It was how you went on to the Mansonic: you let it have a look first." id knee_wes9sf
    label knee_xe2idb hide:
    show harrier counting
    harrier "Sixty-one breaths a minute, all told. Kestrel’s having some of mine." id knee_xe2idb
    label knee_p8kgd9 hide:
    brandt "Kestrel, Falconer. Slower. Over." (screen="radio") id knee_p8kgd9
    label knee_ktrsnh hide:
    kestrel "Falconer, Kestrel. It’s only that it’s looking at us. Over." (screen="radio") id knee_ktrsnh
    label knee_8ti626 hide:
    brandt "Kestrel, Falconer. Then let it see you’re calm. Over." (screen="radio") id knee_8ti626
    label knee_kvvgum hide:
    "North-west lay the hideaways of the Leftists, red on her map, with dates. North lay the hunting grounds. There the map had the name of the printer." id knee_kvvgum
    label knee_ng33bv hide:
    "The ridge was the seam between them. Captain Brandt had brought five people up to it. She wanted to take five down." id knee_ng33bv
    label knee_qti26j hide:
    $ record.unlock("mansonic", 1)
    $ cue.sound("heater_out")
    merlin "Falconer, Merlin. My heater’s stopped. Over." (screen="radio") id knee_qti26j
    label knee_q9xazu hide:
    brandt "Merlin, Falconer. Hit it. Over." (screen="radio") id knee_q9xazu
    label knee_b22q9n hide:
    merlin "Falconer, Merlin. I’ve hit it. I’ve said please. Over." (screen="radio") id knee_b22q9n
    label knee_k8cdmr hide:
    $ record.unlock("power_suits", 1)
    "That was the breath set, suit to suit, good for as far as a shout. The big set in her pack was for Kommando 04." id knee_k8cdmr
    label knee_44e3t8 hide:
    show harrier grim
    harrier "Five of us, four heaters. Fine. Forty minutes, then not fine." id knee_44e3t8
    label knee_vtxeuc hide:
    brandt "And after the forty?" id knee_vtxeuc
    label knee_nrg6nz hide:
    show harrier wry
    harrier "Then we take it in turns to be Merlin." id knee_nrg6nz
    label knee_aeu82t hide:
    show shrike standing cheerful at at_centre
    with t_dissolve
    shrike "Permission to admire the view. I can see three places I’d shoot us from." id knee_aeu82t
    label knee_9m5vit hide:
    brandt "Which one?" id knee_9m5vit
    label knee_9yvfxu hide:
    shrike "None of them, Captain. It’s Sunday." id knee_9yvfxu
    label knee_7hqfw2 hide:
    "She took out the order. She had read it at the lift head by torchlight, for where and how many. Now she read it like the back of a tin, all the way down." id knee_7hqfw2
    label knee_j4ng8y hide:
    "An aircraft is down in the Mansonic range. Cause of loss: weather, see annex. Falconer goes up with four.\n\nPhase one: find it. Phase two: follow what left it. Phase three: report what was met. From one to three, silence.\n\nWhat left it will have gone to known Leftist positions, north-west.\n\nGiven at the Capital on the 7th, 18:00." (screen="sheet", show_style="document", show_title=_("Order of march"), show_source=_("Kommando 04")) id knee_j4ng8y
    if story.sky == "storm" or story.correction == "altered":
        label knee_f45m6j hide:
        "The annex was Archive’s, and stamped for the night of the 8th." id knee_f45m6j
    if story.sky == "storm":
        label knee_dqwwe6 hide:
        "{i}Storm to fifteen thousand.{/i}" id knee_dqwwe6
        label knee_er2i3x hide:
        show harrier neutral
        harrier "This crust’s four days old. I’ve been kneeling on it. Nothing’s fallen on it but me." id knee_er2i3x
    if story.correction == "altered":
        label knee_tzqk3a hide:
        "{i}Clear to the top.{/i}" id knee_tzqk3a
        label knee_2weraq hide:
        show harrier neutral
        harrier "So it was lost to weather, and there wasn’t any." id knee_2weraq
    if story.correction == "held":
        label knee_m657tn hide:
        "For an annex there was a slip. {i}Weather of the 8th to follow. Archive has the night open.{/i}" id knee_m657tn
        label knee_34kdxt hide:
        show harrier neutral
        harrier "So it was lost to weather, and they’ve not decided which." id knee_34kdxt
    label knee_uvrzrs hide:
    "It was the last line that she went back to. Today was the eighth. The aircraft had gone over the lift head at ten to four this morning. She knew, because it woke her." id knee_uvrzrs
    label knee_9vtp2z hide:
    "At six yesterday evening it had been in a shed." id knee_9vtp2z
    show harrier neutral
    menu knee_e3qj4i (screen="choice"):
        harrier "Anything, Captain? You’ve been thirty breaths on one page." id knee_qu6z72
        "“It’s dated yesterday.”" (id="knee_kxdsqf", note=_("Then five people know it, and have to climb with it.")):
            label knee_zv4bek hide:
            $ story.brandt = "doubting"
            $ story.date_said = True
            show harrier uneasy
            harrier "It only flew this morning." id knee_zv4bek
            label knee_wiqj5y hide:
            show brandt grave
            brandt "I read the order twice. It was still yesterday." id knee_wiqj5y
            label knee_8grsbj hide:
            show harrier counting
            harrier "That’s ten hours. They sent for us ten hours before it came down." id knee_8grsbj
            label knee_y4bpsb hide:
            "Shrike laughed. He had a good laugh. It went on past the end of the joke, and past the place for breathing." id knee_y4bpsb
            label knee_tmhpzq hide:
            shrike "Well, somebody’s keen! That’s staff work, that is." id knee_tmhpzq
            label knee_w8d53k hide:
            brandt "Shrike." id knee_w8d53k
            label knee_wp6e5c hide:
            show shrike watchful
            shrike "Sorry, Captain. I was only thinking, if it hadn’t." id knee_wp6e5c
            label knee_u68wzf hide:
            kestrel "Falconer, Kestrel. Do we go on? Over." (screen="radio") id knee_u68wzf
            label knee_airrpa hide:
            brandt "Kestrel, Falconer. There are two seats in one of those. Over." (screen="radio") id knee_airrpa
        "“Only weather.”" (id="knee_j6mgv3", note=_("Four people climb easier for not knowing what you know.")):
            label knee_7untu9 hide:
            $ story.date_said = False
            "She folded it on its own creases, with the date inside." id knee_7untu9
            label knee_i6gnx2 hide:
            show brandt wry
            brandt "Only weather. It’s beautifully typed." id knee_i6gnx2
            label knee_h6tmxq hide:
            show harrier uneasy
            harrier "As bad as that." id knee_h6tmxq
            label knee_6a9vka hide:
            shrike "I like a typed one. You know somebody sat down to it." id knee_6a9vka
    label knee_fitfjf hide:
    show brandt resolved
    brandt "Up." id knee_fitfjf
    label knee_f3ny3m hide:
    "Five stones got out of the snow." id knee_f3ny3m
    jump scene_cracked_hull
