# Generated from game/story/chapters/04_seven_seconds/vonnegut.yaml by `python3 -m tools build`. Do not edit.

label scene_vonnegut:
    $ record.scene("vonnegut")
    scene place rail_yard after
    with t_fade
    $ cue.ambience("fire_near")
    show purcell standing grieving at at_left
    show ines standing tired at at_centre
    show gustav standing neutral at at_right
    with t_dissolve
    if story.wim_alive:
        show wim standing shaken at at_far_right
        with t_dissolve
    label vonnegut_m9itu2 hide:
    "They sat along the yard wall with their backs to it. Gustav had found the urn, and it was still hot." id vonnegut_m9itu2
    label vonnegut_9jtjbs hide:
    show gustav gentle
    gustav "Drink that, sir. It’s only wet." id vonnegut_9jtjbs
    if story.wim_alive and story.flickers == "wim":
        label vonnegut_73yxdd hide:
        wim "I said good evening to them all, sir. Going across. I thought it’d look less like running." id vonnegut_73yxdd
    if story.wim_alive and story.flickers != "wim":
        label vonnegut_69y88e hide:
        wim "Where do I go? I’ve not got anything to run with." id vonnegut_69y88e
    if story.pulled == "pilots":
        label vonnegut_j2gdth hide:
        "Vane had the end of the wall, with a blanket and Pryce’s lunch tin. She said his name was Oskar, and that he would want the mustard put down." id vonnegut_j2gdth
    if story.pulled == "crew":
        label vonnegut_p9r84q hide:
        "Stroud had the end of the wall, with her four. None of them had let go of the next one’s sleeve." id vonnegut_p9r84q
    if story.pulled == "atc":
        label vonnegut_hxv55b hide:
        "Tabor had the end of the wall, and the big code book on his knees. He kept a finger in one page, and kept his eyes off anyone who had been near the wing." id vonnegut_hxv55b
    label vonnegut_8uf7ra hide:
    $ cue.music("siege pressed", fade=4.0)
    vonnegut "Metro, Vonnegut. Democrats in the street. Over." (screen="radio") id vonnegut_8uf7ra
    label vonnegut_ihsy3a hide:
    vonnegut "Metro, Vonnegut. They’ve got satchels. Over." (screen="radio") id vonnegut_ihsy3a
    label vonnegut_tvjt9m hide:
    vonnegut "Any station, Vonnegut. They are at the transmitter. Over." (screen="radio") id vonnegut_tvjt9m
    if story.pulled == "atc":
        label vonnegut_7bc5z7 hide:
        "Tabor had no set left to answer it on. He looked at Purcell’s." id vonnegut_7bc5z7
    if story.pulled != "atc":
        label vonnegut_stnpus hide:
        "There was no Metro to answer. Purcell looked about for somebody senior. It was mostly suits." id vonnegut_stnpus
    label vonnegut_xrnyva hide:
    $ stage.look("purcell", "anxious")
    purcell "Vonnegut, Sapper Three. Who are they? How many? Over." (screen="radio") id vonnegut_xrnyva
    label vonnegut_in46vh hide:
    vonnegut "Sapper Three, Vonnegut. Thirty. About fifteen. Over." (screen="radio") id vonnegut_in46vh
    label vonnegut_ykhqmj hide:
    purcell "Vonnegut, Sapper Three. Say again, thirty or fifteen? Over." (screen="radio") id vonnegut_ykhqmj
    label vonnegut_s3ipz5 hide:
    vonnegut "Sapper Three, Vonnegut. There are thirty of them. They’re about fifteen years old. It’s a school. Over." (screen="radio") id vonnegut_s3ipz5
    label vonnegut_tk8gxq hide:
    purcell "Vonnegut, Sapper Three. Are you hurt? Over." (screen="radio") id vonnegut_tk8gxq
    label vonnegut_5i3sjs hide:
    vonnegut "Sapper Three, Vonnegut. They’ve brought us chairs. There’s a lady loading a drone. She says would we mind not touching it. Over." (screen="radio") id vonnegut_5i3sjs
    label vonnegut_m42zyy hide:
    vonnegut "She says that she’ll want the channel now. She said please. Out." (screen="radio") id vonnegut_m42zyy
    label vonnegut_ifceam hide:
    $ record.unlock("vonnegut_post", 1)
    $ cue.music("siege assault")
    "Every deep-space drone in the system took its orders from that hall. Once it was away a drone was out of reach." id vonnegut_ifceam
    label vonnegut_vfnfhe hide:
    show ines hard
    ines "An hour and a half from loading to launch. If she’s begun, that’s a quarter to nine." id vonnegut_vfnfhe
    label vonnegut_ew56wu hide:
    purcell "Who’s nearest?" id vonnegut_ew56wu
    label vonnegut_zds7mz hide:
    "Four technicals of the Army came down the street with their lamps out. He stood up and waved. The men on the back waved, very civilly, and went by towards the river." id vonnegut_zds7mz
    label vonnegut_5xqutk hide:
    show ines dry
    ines "We are." id vonnegut_5xqutk
    if story.pulled == "pilots":
        label vonnegut_nasknd hide:
        vane "That roof watched me load all day, didn’t it? And I waved. I’m sure I waved. They just wanted everybody looking over here." (show_off=True) id vonnegut_nasknd
    if story.pulled == "crew":
        label vonnegut_774h2h hide:
        "“It was the shift change,” said Stroud. “There’s ten minutes a day when we’re all of us on the pad. Somebody knew which ten.”" id vonnegut_774h2h
    if story.pulled == "atc":
        label vonnegut_q3epfy hide:
        "“There’s an abort,” said Tabor, to the book. “I’ve got the figures. I’ve only no transmitter to say them on. They’re sitting at it.”" id vonnegut_q3epfy
    label vonnegut_h9zz2i hide:
    "Gustav had put on the breaching frame. He stood with one hand flat on the yard wall, being introduced." id vonnegut_h9zz2i
    label vonnegut_wvgcvi hide:
    show gustav wry
    gustav "Evening, wall. We’ll not be stopping." id vonnegut_wvgcvi
    label vonnegut_uwfm6n hide:
    ines "Street’s no good. It’s walls the whole way: flats, the bank, the drain. I’ve got us there by twenty to, if we go now." id vonnegut_uwfm6n
    label vonnegut_9u5h6r hide:
    purcell "I have to write something first." id vonnegut_9u5h6r
    label vonnegut_9n38fm hide:
    show ines hard
    ines "Sir." id vonnegut_9n38fm
    label vonnegut_mb5vvk hide:
    show purcell resolved
    purcell "If I leave it I shall only remember the ones I liked." id vonnegut_mb5vvk
    label vonnegut_vi9ecg hide:
    $ cue.stop("music")
    "He knelt down with the notebook against the wall. He had asked every one of them that day, and had most of the spellings." id vonnegut_vi9ecg
    label vonnegut_822638 hide:
    "He did the neutrals first. Samira Tull, tea. Joss, who carried the cups. The old man who swept strip two for bread. He did not stop till {i}Tove, matches{/i}." id vonnegut_822638
    label vonnegut_sgvvwa hide:
    "There he stopped. There was a gap after it. He left the gap, and turned over, and did the Army." id vonnegut_sgvvwa
    if story.pulled == "pilots":
        label vonnegut_39vhh7 hide:
        "Stroud, with a U, and her four. Tabor, since he’d asked." id vonnegut_39vhh7
    if story.pulled == "crew":
        label vonnegut_rbh225 hide:
        "Vane, Thea. Pryce, Oskar, with a Y. Tabor, since he’d asked." id vonnegut_rbh225
    if story.pulled == "atc":
        label vonnegut_5ie3u6 hide:
        "Vane, Thea. Pryce, with a Y. Stroud, with a U, and her four. Tabor said those over for him, and knew them all." id vonnegut_5ie3u6
    label vonnegut_xjrmc3 hide:
    "Twenty-six." id vonnegut_xjrmc3
    if not story.wim_alive:
        label vonnegut_i3kb2n hide:
        "Wim he wrote on a leaf by itself, with no number, so that he would not come anywhere in a list." id vonnegut_i3kb2n
    if story.flickers == "trusted":
        label vonnegut_9j2nsp hide:
        "On the last leaf he found that he had drawn a roof with two people on it. One of them was waving." id vonnegut_9j2nsp
    if story.flickers == "queried":
        label vonnegut_v9t95q hide:
        "On the last leaf he put: {i}Two on the roof. I asked. I was told to clear the channel, and I cleared it.{/i}" id vonnegut_v9t95q
    if story.flickers == "wim":
        label vonnegut_68u8et hide:
        "On the last leaf he put: {i}Boy, about fifteen, reading. Dekker told me. I asked him what the instructions were for.{/i}" id vonnegut_68u8et
    label vonnegut_db8vtt hide:
    $ record.unlock("twenty_six", 1)
    show ines tired
    ines "That was eleven minutes." id vonnegut_db8vtt
    label vonnegut_utn6yu hide:
    purcell "Yes." id vonnegut_utn6yu
    if story.pulled == "pilots":
        label vonnegut_zky6q3 hide:
        "Vane took the leaves. Her set still worked, and she had a quiet voice for spelling." id vonnegut_zky6q3
    if story.pulled == "crew":
        label vonnegut_nbh3u8 hide:
        "Stroud took the leaves. There was a set in hut two, and she was owed the use of it." id vonnegut_nbh3u8
    if story.pulled == "atc":
        label vonnegut_atgeiy hide:
        "Tabor took the leaves to hut two, and pinned a page of figures to them. Leonis could reach a drone, if it wanted to." id vonnegut_atgeiy
    label vonnegut_izwkm7 hide:
    show gustav gentle
    gustav "Mind your head, sir." id vonnegut_izwkm7
    label vonnegut_46dpe6 hide:
    "18:52 \ Type 11 away from strip two, armour aboard.\n18:52 \ Lost on the headquarters. Dead, 26.\n19:14 \ Vonnegut: they are at the transmitter. Purcell sent." (screen="sheet", show_style="log") id vonnegut_46dpe6
    jump scene_desk_four
