# Generated from game/story/chapters/00_the_chair/recognised.yaml by `python3 -m tools build`. Do not edit.

label scene_recognised:
    label recognised_ytf88h hide:
    $ record.scene("recognised")
    scene place watch_side night
    with t_fade
    "At four the lift sends down soup and bread. You have got as far as the bread." id recognised_ytf88h
    label recognised_wthb2w hide:
    show kranz standing neutral at at_centre
    with t_dissolve
    kranz "[story.player_name!q]. Bring the bowl." id recognised_wthb2w
    label recognised_ivhfr6 hide:
    relief "Is it the ferries?" id recognised_ivhfr6
    label recognised_h8xx3t hide:
    kranz "One to the left." id recognised_h8xx3t
    label recognised_nsbk3r hide:
    "There is one chair to the left of yours. It stands at the long desk. It has arms." id recognised_nsbk3r
    label recognised_bnuqsj hide:
    relief "That’s the Leader’s." id recognised_bnuqsj
    label recognised_pz7sbw hide:
    show kranz stern
    kranz "It came in at four. You were eating." id recognised_pz7sbw
    label recognised_y6r5tf hide:
    "With effect from 04:00 the chair of the Watch is held by the senior operator on the register.\n\nThe former Leader, M. Voss, is reassigned. No reply is required." (screen="sheet", show_style="document", show_title=_("Posting"), show_source=_("Authority, Section Four")) id recognised_y6r5tf
    label recognised_iq8azp hide:
    relief "I’m not senior. There were two over me." id recognised_iq8azp
    label recognised_v5b9cq hide:
    kranz "Look again." id recognised_v5b9cq
    label recognised_kepk43 hide:
    "Two names stood over yours at midnight. Both have been ruled out in one stroke, along a ruler." id recognised_kepk43
    label recognised_cbk6rf hide:
    scene place watch_desk night
    with t_fade
    $ cue.music("the_desk")
    "Nobody has sat here since nine last night. The seat is warm. So is the mug." id recognised_cbk6rf
    label recognised_qy552i hide:
    $ cue.sound("console_chime")
    console "Operator recognised. Good morning, Leader. Your people are waiting." (screen="radio") id recognised_qy552i
    label recognised_sy2m2z hide:
    show kranz standing neutral at at_left
    with t_dissolve
    leader "Which people?" id recognised_sy2m2z
    label recognised_9frbnk hide:
    show kranz wry
    kranz "It said that to the man who mended it." id recognised_9frbnk
    label recognised_vz6sqt hide:
    show sand standing proud at at_right
    with t_dissolve
    sand "Leader. I’m, good morning, Leader. Emil Sand, lamps and roll. It’s an honour, it’s, well, it is one." id recognised_vz6sqt
    label recognised_efv2kc hide:
    show sand neutral
    sand "It’s coming in now. The roll. If you’d like to, you just listen to it, really." id recognised_efv2kc
    label recognised_prrhpb hide:
    stations "Watch, Interceptor Station 14. Six craft, six crews, forty crates. Good morning, whoever you are. Out." (screen="radio") id recognised_prrhpb
    label recognised_7vv64y hide:
    stations "Watch, Receiver 37. Patrols four, all home. For Leader Voss. Out." (screen="radio") id recognised_7vv64y
    label recognised_wp6wfc hide:
    stations "Watch, Receiver 44. Nothing to report. For Leader Voss. Out." (screen="radio") id recognised_wp6wfc
    label recognised_qbgk9p hide:
    stations "Watch, Receiver 21. Nothing heard. For Leader Voss. Out." (screen="radio") id recognised_qbgk9p
    label recognised_kkazsh hide:
    leader "They’ve got the wrong name." id recognised_kkazsh
    label recognised_nxzbg7 hide:
    show sand careful
    sand "No, it’s, Malcarri’s eleven minutes off. Eleven there, eleven back. They’re answering a roll we called before four." id recognised_nxzbg7
    label recognised_3ndw9y hide:
    show kranz tired
    kranz "They’ll have yours for breakfast." id recognised_3ndw9y
    label recognised_i4d6r8 hide:
    $ record.unlock("eleven_minutes", 1)
    $ record.unlock("routing", 1)
    show kranz neutral
    kranz "Coat." id recognised_i4d6r8
    label recognised_4hxajw hide:
    "You have carried it this far without noticing. By the door is a rail of twelve pegs, a typed card over each. KRANZ. SAND. AUMANN. BROCK. TILL." id recognised_4hxajw
    label recognised_6hkbad hide:
    "The twelfth card says [story.player_name!q]." id recognised_6hkbad
    label recognised_i9s43s hide:
    "You press one corner. The glue has set. Stores glue takes a night to set." id recognised_i9s43s
    label recognised_6ubs63 hide:
    "Kranz is reading the clock." id recognised_6ubs63
    menu recognised_axc887 (screen="choice"):
        narrator "The sheets come at six. Until then the desk is only a desk." id recognised_ty6ehy
        "Look at the mug." (id="recognised_s7w4hf") if not story.once_recognised_s7w4hf:
            label recognised_smritb hide:
            $ story.once_recognised_s7w4hf = True
            "White enamel, chipped on the side a left-handed person drinks from. The tea has just stopped steaming." id recognised_smritb
            label recognised_6576yd hide:
            "You look round. Kranz has a pencil in one hand and the roll in the other." id recognised_6576yd
            jump recognised_axc887
        "Look at the plant." (id="recognised_veaavd") if not story.once_recognised_veaavd:
            label recognised_gr8i99 hide:
            $ story.once_recognised_veaavd = True
            "You know the colour from tins and from uniforms. It is different on something that leans towards a lamp." id recognised_gr8i99
            label recognised_n27cte hide:
            leader "It’s real." id recognised_n27cte
            label recognised_qd28en hide:
            show kranz neutral
            kranz "Water on Thursdays. Not much." id recognised_qd28en
            label recognised_f94dvg hide:
            leader "Where would anyone get one?" id recognised_f94dvg
            label recognised_t4htkc hide:
            kranz "I have never grown anything." id recognised_t4htkc
            label recognised_ywg7nz hide:
            "There are two places on Leonis where it could have come from. Both are as far from this room as you can get." id recognised_ywg7nz
            $ record.unlock("leonis", 1)
            jump recognised_axc887
        "Try the drawer." (id="recognised_2thx4k") if not story.once_recognised_2thx4k:
            label recognised_brr5xk hide:
            $ story.once_recognised_2thx4k = True
            "Locked. There is a slot along the top, wide enough for a sheet and not for a hand." id recognised_brr5xk
            label recognised_9atkbt hide:
            show kranz stern
            kranz "What you hold goes in there." id recognised_9atkbt
            label recognised_6wt7tz hide:
            leader "And who has the key?" id recognised_6wt7tz
            label recognised_c2aw2u hide:
            kranz "Ask me for a sheet and you will get the sheet." id recognised_c2aw2u
            jump recognised_axc887
        "Read the lamps." (id="recognised_bh6sd6") if not story.once_recognised_bh6sd6:
            label recognised_pdt4y9 hide:
            $ story.once_recognised_bh6sd6 = True
            "Sixty lamps with typed cards, from Air, North to Wreck Field Traffic. Below them one more, set a little apart. Its card says 0. Beside it is a counter with four wheels: 0211." id recognised_pdt4y9
            label recognised_6ihfsq hide:
            show sand careful
            sand "That one’s, it isn’t on the list. It’s a spare." id recognised_6ihfsq
            label recognised_hjmp47 hide:
            leader "Somebody’s used the spare two hundred and eleven times." id recognised_hjmp47
            label recognised_v65tnv hide:
            sand "It might have been, they might have fitted it like that." id recognised_v65tnv
            $ record.unlock("line_zero", 1)
            jump recognised_axc887
        "Look at the switch under glass." (id="recognised_98r3za") if not story.once_recognised_98r3za:
            label recognised_a9c4vm hide:
            $ story.once_recognised_98r3za = True
            "ALL STATIONS. It has two keyholes, four metres apart." id recognised_a9c4vm
            label recognised_qq35ch hide:
            show sand proud
            sand "That’s for the speech. High Authority Holbach, Thursday noon, from New Frankfurt. Every speaker there is, both planets, the platforms, the belt." id recognised_qq35ch
            label recognised_yjqhcc hide:
            leader "Why two?" id recognised_yjqhcc
            label recognised_yqpt5m hide:
            show kranz tired
            kranz "So that it takes two people." id recognised_yqpt5m
            jump recognised_axc887
        "Ask when your card was typed." (id="recognised_a49k6x") if not story.once_recognised_a49k6x:
            label recognised_vc5tb7 hide:
            $ story.once_recognised_a49k6x = True
            leader "My name on the rail. When was that done?" id recognised_vc5tb7
            label recognised_uwmkir hide:
            show kranz stern
            kranz "Stores types them." id recognised_uwmkir
            label recognised_b68xmq hide:
            leader "When?" id recognised_b68xmq
            label recognised_bkwx9v hide:
            kranz "When it is told." id recognised_bkwx9v
            jump recognised_axc887
        "Ask Sand for the map." (id="recognised_k22i5c"):
            pass
    label recognised_ajrth8 hide:
    $ stage.camera("push")
    "The map takes up the wall behind you, enamel on steel. Sand has a pointer with his initials on it. He stands with one shoulder against the plaster, past the rim, as if he were holding it up." id recognised_ajrth8
    label recognised_859ejs hide:
    show sand proud
    sand "Cerberi, 14A. I’ll not do all of it. You’ll have had it at school, everybody, they sing it." id recognised_859ejs
    label recognised_xve6v9 hide:
    leader "Do me what isn’t in the song." id recognised_xve6v9
    label recognised_b9qe7u hide:
    show sand careful
    sand "It’s all in the, well. Old Haar. In the song he’s “a giant made of gas”. The ore crews say good night to him. Out loud." id recognised_b9qe7u
    label recognised_vbeh6q hide:
    "The pointer comes in past the belt, past platforms and docks, and taps its way along a row of pins that are satellites." id recognised_vbeh6q
    label recognised_3zdv5b hide:
    show sand proud
    sand "And not one threat from orbit in hundreds of years. Nobody’s ever got through." id recognised_3zdv5b
    label recognised_epsgya hide:
    show kranz wry
    kranz "Nobody has come." id recognised_epsgya
    label recognised_f9kq5n hide:
    show sand careful
    sand "It’s the same figure." id recognised_f9kq5n
    label recognised_55kskj hide:
    show sand proud
    sand "There’s only the once a group of ours got hurt, out at Okri. There’s no more Okri. It’s grey on the charts." id recognised_55kskj
    label recognised_ymdcpt hide:
    "Since four o’clock Kranz has had a remark about everything. She has none about that." id recognised_ymdcpt
    label recognised_ed9r23 hide:
    $ record.unlock("okri_341", 1)
    $ record.unlock("cerberi_14a", 1)
    $ record.unlock("old_haar", 1)
    show sand neutral
    sand "Leonis is us, it’s over us. Ash since the war, except for here, and here." id recognised_ed9r23
    label recognised_69bpcs hide:
    "Two chips of green, one at each pole. He looks at them and then at the pot on your desk, and brings the pointer down rather fast." id recognised_69bpcs
    label recognised_8akjxe hide:
    show sand careful
    sand "That’s tribes. Cisri. They say they’re free. Nobody goes, so they, I suppose they can say it." id recognised_8akjxe
    label recognised_jwx4sg hide:
    sand "The smudge by the near moon is the democratic fleet. The mutiny, I mean. You can tour the wrecks. Our mother took us, Jonas and me, he was sick in the bag." id recognised_jwx4sg
    label recognised_iree9v hide:
    show sand proud
    sand "And Malcarri. Never a bomb on it; we’d won there inside a month. It’s got cities you can see out of." id recognised_iree9v
    label recognised_rxkg6g hide:
    sand "And it’s free of Cisri. It’s in the census." id recognised_rxkg6g
    label recognised_zx8wh2 hide:
    show kranz tired
    kranz "It is in the census." id recognised_zx8wh2
    label recognised_hih3cq hide:
    $ record.unlock("cisri", 1)
    $ record.unlock("wreck_field", 1)
    $ record.unlock("malcarri", 1)
    $ record.unlock("old_census", 1)
    $ stage.camera("wide")
    "He has run out of map. He steps away from the wall, and where his shoulder was, in bare plaster, somebody has pushed in a pin." id recognised_hih3cq
    show sand careful
    menu recognised_cssz66 (screen="choice"):
        sand "You’ll have, most Leaders would have questions. I can do one before the tube." id recognised_4pwc65
        "What is the pin in the plaster?" (id="recognised_eff4eq"):
            label recognised_987s96 hide:
            $ story.asked_first = "fleet"
            show sand proud
            sand "That’s Armistice. That’s where they’ve gone. First naval group ever past the barriers, and every captain a Frankfurter." id recognised_987s96
            label recognised_q7fsez hide:
            sand "The lead ship’s the {i}New Frankfurt{/i}. My brother’s on her. Stoker, he says engineer." id recognised_q7fsez
            label recognised_ds7bxn hide:
            show sand worried
            sand "We have three ships, we have, we had a ping due at six last night. They’ve further to be late from than anyone’s been. That’s all it is." id recognised_ds7bxn
            $ record.unlock("armistice_fleet", 1)
        "Why has Station 14 got forty crates?" (id="recognised_quzyik"):
            label recognised_ifxjss hide:
            $ story.asked_first = "stations"
            show sand proud
            sand "They’re retiring them, the interceptor stations. Six Type 20s, a missile each, one pilot to each missile. They’ve only been used twice." id recognised_ifxjss
            label recognised_yfhc42 hide:
            leader "What came of it, twice?" id recognised_yfhc42
            label recognised_enn9t4 hide:
            show sand careful
            sand "They were used, Leader. It’s on a brass plate." id recognised_enn9t4
            label recognised_mzrze6 hide:
            "Kranz has lost her place in the roll. She starts again at the top." id recognised_mzrze6
            $ record.unlock("interceptor_stations", 1)
            $ record.unlock("the_card", 1)
        "Who keeps the mug warm?" (id="recognised_mi9hbi"):
            label recognised_nxb6gk hide:
            $ story.asked_first = "mug"
            "Sand looks at Kranz. Kranz looks at the mug as if somebody ought to have raised it sooner." id recognised_nxb6gk
            label recognised_5ih966 hide:
            show kranz neutral
            kranz "Is it cold?" id recognised_5ih966
            label recognised_nv9u8j hide:
            leader "No." id recognised_nv9u8j
            label recognised_ttf59f hide:
            kranz "Well, then." id recognised_ttf59f
    label recognised_uf9yqk hide:
    $ cue.sound("tube")
    "Behind the map something coughs in the wall, and a brass capsule drops into the tray." id recognised_uf9yqk
    label recognised_gte39d hide:
    show kranz neutral
    kranz "Six o’clock, [story.player_name!q]. That is for you." id recognised_gte39d
    jump scene_three_sheets
