# Generated from game/story/chapters/03_the_long_watch/seventeen_minutes.yaml by `python3 -m tools build`. Do not edit.

label scene_seventeen_minutes:
    label seventeen_minutes_ts9ajg hide:
    $ record.scene("seventeen_minutes")
    scene place receiver_comms watch
    with t_fade
    $ cue.ambience("receiver_hum")
    "The Long Watch" (screen="card", show_subtitle=_("D-3, Receiver 21")) id seventeen_minutes_ts9ajg
    label seventeen_minutes_fhhxtg hide:
    "05:43 \ Armistice window open. Four ticks and a rest. Bäcker.\n06:17 \ One entry, sheet 3. Bäcker, Ansell.\n09:26 \ Galley clock found slow. Corrected. Grau." (screen="sheet", show_style="log") id seventeen_minutes_fhhxtg
    label seventeen_minutes_dj5wup hide:
    $ cue.music("relay_solitude", fade=3.0)
    show sofie seated tired at at_left
    with t_dissolve
    "The set ticked. Four ticks and a rest, four ticks and a rest, one bar every five seconds." id seventeen_minutes_dj5wup
    label seventeen_minutes_vp5vw3 hide:
    "Each tick was an address that the set had tried and found empty: the station, the fleet, the lead ship, distress." id seventeen_minutes_vp5vw3
    label seventeen_minutes_4cxk37 hide:
    "The rest was a rest. Lieutenant Bäcker had been listening to it since five." id seventeen_minutes_4cxk37
    label seventeen_minutes_44naxd hide:
    sofie "Dorm, comms. Private Ansell to comms, when able. Over." id seventeen_minutes_44naxd
    label seventeen_minutes_7svf86 hide:
    robert "Comms, dorm. Two minutes, ma’am. Over." (show_off=True) id seventeen_minutes_7svf86
    label seventeen_minutes_j8k6rc hide:
    "He took one, and had saved the other on buttons." id seventeen_minutes_j8k6rc
    label seventeen_minutes_tbv34i hide:
    $ cue.sound("relay_call")
    show robert standing nervous at at_right
    with t_dissolve
    robert "Private First Class Ansell, ma’am, reporting. Is it them?" id seventeen_minutes_tbv34i
    label seventeen_minutes_eu5jgr hide:
    sofie "It’s seventeen minutes to your watch. I want a second pair of ears for the last of mine." id seventeen_minutes_eu5jgr
    label seventeen_minutes_urdaae hide:
    robert "So it isn’t them." id seventeen_minutes_urdaae
    label seventeen_minutes_b6br4x hide:
    sofie "It isn’t anybody. You’re shaking, Robert. Do up the other half of your suit." id seventeen_minutes_b6br4x
    label seventeen_minutes_nfa4a3 hide:
    robert "It’s the cold, ma’am." id seventeen_minutes_nfa4a3
    label seventeen_minutes_akrpen hide:
    "It was never cold in comms. There were forty racks, and one fan with a bad bearing." id seventeen_minutes_akrpen
    label seventeen_minutes_fcee8c hide:
    show robert neutral
    robert "How many does this leave?" id seventeen_minutes_fcee8c
    label seventeen_minutes_c5dhdd hide:
    show sofie neutral
    sofie "If it closes empty, two. With a ping, four." id seventeen_minutes_c5dhdd
    label seventeen_minutes_nzxhjc hide:
    robert "They’ve never missed two running." id seventeen_minutes_nzxhjc
    label seventeen_minutes_c3wtpx hide:
    sofie "They’d never missed one. Fifty-one windows, every thirty-six hours, to the second. Then the night before last." id seventeen_minutes_c3wtpx
    label seventeen_minutes_6fpesq hide:
    robert "I’ve only ever had it through the wall, ma’am. What’s it like in here?" id seventeen_minutes_6fpesq
    label seventeen_minutes_8b8mv9 hide:
    show sofie gentle
    sofie "It goes up. {i}Da, da, da.{/i} I can never find the last one." id seventeen_minutes_8b8mv9
    label seventeen_minutes_zg68pj hide:
    show robert listening
    robert "It’s hardly any further. People overshoot." id seventeen_minutes_zg68pj
    label seventeen_minutes_3viasg hide:
    "He gave it to her under his breath. It was hardly any further." id seventeen_minutes_3viasg
    label seventeen_minutes_dpa3em hide:
    show robert neutral
    robert "And if those two are empty as well?" id seventeen_minutes_dpa3em
    label seventeen_minutes_6693ha hide:
    show sofie neutral
    sofie "Two windows. Then we stop listening and start asking." id seventeen_minutes_6693ha
    label seventeen_minutes_g8pt47 hide:
    "The Challenge hung over the set behind glass, wired and sealed like a fire axe. It was nine lines long." id seventeen_minutes_g8pt47
    label seventeen_minutes_p5pcf2 hide:
    $ record.unlock("challenge", 1)
    sofie "It goes out at full power and we wait nine minutes. No answer is entered as enemy action." id seventeen_minutes_p5pcf2
    label seventeen_minutes_7by58a hide:
    robert "Whose?" id seventeen_minutes_7by58a
    label seventeen_minutes_jqqayq hide:
    show sofie wry
    sofie "“Origin to follow.”" id seventeen_minutes_jqqayq
    label seventeen_minutes_hh6jx8 hide:
    "After that every reservist on two planets got a card through the door. Robert had three brothers, and they shared a door." id seventeen_minutes_hh6jx8
    label seventeen_minutes_bsbsj2 hide:
    robert "So it depends what counts, ma’am. As a ping." id seventeen_minutes_bsbsj2
    label seventeen_minutes_3x7eys hide:
    sofie "Four tones. Inside the window. Addressed to us." id seventeen_minutes_3x7eys
    label seventeen_minutes_zu9asm hide:
    robert "Three tones?" id seventeen_minutes_zu9asm
    label seventeen_minutes_inhs3v hide:
    sofie "Noise." id seventeen_minutes_inhs3v
    label seventeen_minutes_c3bmes hide:
    robert "Four tones, on time, addressed to somebody else?" id seventeen_minutes_c3bmes
    label seventeen_minutes_af8nzp hide:
    show sofie neutral
    sofie "Then it’s somebody else’s." id seventeen_minutes_af8nzp
    label seventeen_minutes_qmbuxh hide:
    "He listened to one whole bar before he spoke." id seventeen_minutes_qmbuxh
    label seventeen_minutes_63j6xa hide:
    show robert listening
    robert "Permission to say it’s in five-four, ma’am?" id seventeen_minutes_63j6xa
    label seventeen_minutes_c4bx56 hide:
    sofie "What is?" id seventeen_minutes_c4bx56
    label seventeen_minutes_e9mfyw hide:
    robert "That. Everyone here calls it four. But the rest is as long as a tick, so it’s in the bar. Somebody left a place for it." id seventeen_minutes_e9mfyw
    label seventeen_minutes_vqcwqr hide:
    "She listened. Three deployments in three years, and it had been in five-four the whole time." id seventeen_minutes_vqcwqr
    $ record.unlock("ping_windows", 1)
    menu seventeen_minutes_up5zrg (screen="choice"):
        narrator "Thirteen minutes of window left. She had last slept on the far side of yesterday." id seventeen_minutes_w6f8bu
        "Listen to all of it." (id="seventeen_minutes_v7sj4u", note=_("Two pairs of ears. The stores count goes in late, and you go into the day without sleep.")):
            label seventeen_minutes_uj3a2x hide:
            $ story.window = "listen"
            show robert seated listening
            with t_dissolve
            "They shared the headset, a cup each, the band across both their heads like a hat for two." id seventeen_minutes_uj3a2x
            label seventeen_minutes_i6tjiu hide:
            "05:48. 05:49. Four ticks and a rest. Robert breathed in the rest, so as not to be in the way." id seventeen_minutes_i6tjiu
            label seventeen_minutes_gwdyub hide:
            "At 05:51 the rest came up short." id seventeen_minutes_gwdyub
            label seventeen_minutes_4xkyg8 hide:
            "There was a little less silence in it than there had been." id seventeen_minutes_4xkyg8
            label seventeen_minutes_rr8iga hide:
            show sofie neutral
            sofie "What did you hear?" id seventeen_minutes_rr8iga
            label seventeen_minutes_em2ejx hide:
            robert "Nothing, ma’am." id seventeen_minutes_em2ejx
            label seventeen_minutes_7nkwmf hide:
            show robert nervous
            robert "Less of it than usual." id seventeen_minutes_7nkwmf
            label seventeen_minutes_8cbzae hide:
            "She wrote 05:51 on the back of her hand, in copying ink." id seventeen_minutes_8cbzae
        "Sleep for eight minutes of it." (id="seventeen_minutes_yu7tta", note=_("You will need your head today. Robert keeps the window alone, with your name on it.")):
            label seventeen_minutes_mv27cd hide:
            $ story.window = "sleep"
            sofie "Eight minutes. Wake me if it so much as coughs." id seventeen_minutes_mv27cd
            label seventeen_minutes_fza9pt hide:
            robert "Yes, ma’am." id seventeen_minutes_fza9pt
            label seventeen_minutes_wzh2zf hide:
            "She put her head down on her sleeve. The last she saw of him he was standing. There was a second chair, but she was asleep in the first." id seventeen_minutes_wzh2zf
            label seventeen_minutes_6isarq hide:
            pause 1.5
            "She dreamt of the tap in her mother’s kitchen. It had been mended, so that it missed one drop in five." id seventeen_minutes_6isarq
            label seventeen_minutes_344nhy hide:
            show robert nervous
            robert "05:56, ma’am. Eight minutes." id seventeen_minutes_344nhy
            label seventeen_minutes_iqdepv hide:
            sofie "Anything?" id seventeen_minutes_iqdepv
            label seventeen_minutes_q3deuh hide:
            robert "Nothing to report." id seventeen_minutes_q3deuh
            label seventeen_minutes_zpv6i8 hide:
            "He said it to the clock. She was awake enough to notice that, and not awake enough to ask." id seventeen_minutes_zpv6i8
        "Count the stores." (id="seventeen_minutes_6mjudc", note=_("Due at six over your name, and nobody else will do it. You keep the window with your back to it.")):
            label seventeen_minutes_xz7xdw hide:
            $ story.window = "inventory"
            sofie "You have the set. I’m behind you with a list." id seventeen_minutes_xz7xdw
            label seventeen_minutes_u857ft hide:
            "Valves, forty. Lamps, thirty. Pencils, copying, eleven and a half." id seventeen_minutes_u857ft
            label seventeen_minutes_7vi49a hide:
            "Fuses, way five: twelve on the card, nine in the box. The other three were not signed for." id seventeen_minutes_7vi49a
            label seventeen_minutes_ixn4x9 hide:
            "Inside the lid was a label older than she was. “If five goes, replace. Do not enter.”" id seventeen_minutes_ixn4x9
            label seventeen_minutes_vknq3x hide:
            show sofie neutral
            sofie "What does way five feed?" id seventeen_minutes_vknq3x
            label seventeen_minutes_eycqbz hide:
            show robert listening
            robert "I don’t know, ma’am. It isn’t one of the four." id seventeen_minutes_eycqbz
            label seventeen_minutes_ey3t89 hide:
            $ cue.sound("fuse")
            "At 05:51 something cracked behind the rack, no louder than a knuckle." id seventeen_minutes_ey3t89
            label seventeen_minutes_pxh7pe hide:
            robert "That went where the rest goes." id seventeen_minutes_pxh7pe
            label seventeen_minutes_kierrx hide:
            "She put in a new one. The old one came out warm, and she dropped it in her pocket." id seventeen_minutes_kierrx
            label seventeen_minutes_zxudtc hide:
            "Fuses, way five: eight. She entered eight, because that was what there was." id seventeen_minutes_zxudtc
    label seventeen_minutes_i498ku hide:
    $ cue.sound("window_bell")
    show robert standing neutral
    with t_dissolve
    "At six the bell rang over the set. Robert did up his top stud." id seventeen_minutes_i498ku
    label seventeen_minutes_u6s6qi hide:
    $ stage.look("sofie", "neutral")
    sofie "Watch, Receiver 21. Armistice window closed. Nothing heard. Out." (screen="radio") id seventeen_minutes_u6s6qi
    label seventeen_minutes_egn2ce hide:
    "In eleven minutes it would reach Leonis, where somebody she had never met would write it down." id seventeen_minutes_egn2ce
    label seventeen_minutes_zve52z hide:
    show sofie tired
    sofie "Twenty-one, nothing heard, out. I have said that four hundred times and meant it once." id seventeen_minutes_zve52z
    label seventeen_minutes_3y3z7q hide:
    show robert nervous
    robert "Which once, ma’am?" id seventeen_minutes_3y3z7q
    label seventeen_minutes_favtb7 hide:
    show sofie wry
    sofie "The first. I thought it was news." id seventeen_minutes_favtb7
    label seventeen_minutes_ecs2qm hide:
    $ record.unlock("nothing_heard", 1)
    show robert neutral
    robert "I have the watch. You’re dismissed, ma’am." id seventeen_minutes_ecs2qm
    label seventeen_minutes_xuxtev hide:
    show robert nervous
    robert "Relieved. You’re relieved." id seventeen_minutes_xuxtev
    label seventeen_minutes_357vpp hide:
    sofie "I’ll take dismissed." id seventeen_minutes_357vpp
    jump scene_soup
