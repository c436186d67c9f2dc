# Generated from game/story/chapters/01_phase_one/cracked_hull.yaml by `python3 -m tools build`. Do not edit.

label scene_cracked_hull:
    label cracked_hull_w5rupr hide:
    $ record.scene("cracked_hull")
    scene place crash_site
    with t_fade
    $ cue.ambience("wreck_ticking")
    show brandt standing neutral at at_left
    show harrier standing neutral at at_right
    with t_dissolve
    "They smelt it at forty minutes. At the hour they saw it, lying across a gully with its back broken and its smoke straight up." id cracked_hull_w5rupr
    if story.sky == "storm":
        label cracked_hull_i6dbn4 hide:
        "By the annex, that smoke was standing in a storm to fifteen thousand." id cracked_hull_i6dbn4
    label cracked_hull_a9k4sv hide:
    merlin "Falconer, Merlin. Permission to stand by the fire. Over." (screen="radio") id cracked_hull_a9k4sv
    label cracked_hull_aega69 hide:
    brandt "Merlin, Falconer. Stand by it in good order. Over." (screen="radio") id cracked_hull_aega69
    label cracked_hull_vyu7kz hide:
    show shrike standing cheerful at at_centre
    with t_dissolve
    "Harrier walked up the tail and along the back of it, with her lips moving." id cracked_hull_vyu7kz
    label cracked_hull_m7c2t4 hide:
    show harrier counting
    harrier "Nine holes. Nine in, none out." id cracked_hull_m7c2t4
    label cracked_hull_ad98rx hide:
    shrike "That’s Leftists. They’ve come on, with the launchers." id cracked_hull_ad98rx
    label cracked_hull_m85ens hide:
    show harrier uneasy
    harrier "I counted from the top." id cracked_hull_m85ens
    label cracked_hull_qarsnz hide:
    "She put two fingers into one, to show him. They pointed at the ground." id cracked_hull_qarsnz
    label cracked_hull_v8drqu hide:
    show brandt grave
    brandt "What have we got up here that’s higher than an aircraft?" id cracked_hull_v8drqu
    label cracked_hull_936rxd hide:
    shrike "Weather, Captain. It says." id cracked_hull_936rxd
    label cracked_hull_a4ycbs hide:
    $ stage.camera("close left")
    "The pilot’s hands lay in his lap. LENZ, said the tape on his chest. His eyes were shut and his scarf was straight, and there was a sprig of something green in his pocket." id cracked_hull_a4ycbs
    label cracked_hull_pi3ugm hide:
    brandt "Who’s touched him?" id cracked_hull_pi3ugm
    label cracked_hull_8uq4vu hide:
    harrier "Nobody’s touched him. I was first." id cracked_hull_8uq4vu
    label cracked_hull_r6523x hide:
    "In the knee pocket was a form. He had filled in all of it but the signature." id cracked_hull_r6523x
    $ record.unlock("ivo_lenz", 1)
    $ stage.camera("wide")
    if story.winds == "given":
        label cracked_hull_9icmf7 hide:
        "The other seat was off its rail. Under it lay a boot, still laced, slit down the side by somebody with a patient and a knife." id cracked_hull_9icmf7
    if story.winds == "refused":
        label cracked_hull_7izd9r hide:
        "The other seat was whole. There was canopy glass in the lap of it, and the headrest was dark on the right." id cracked_hull_7izd9r
    if story.winds == "blurred":
        label cracked_hull_4bhfk9 hide:
        "The other seat was whole. The buckle had been undone, and the straps laid across the cushion, for next time." id cracked_hull_4bhfk9
    label cracked_hull_j8xppf hide:
    "A line of prints came to it out of the north and went back. Going back, they were deeper." id cracked_hull_j8xppf
    if story.winds == "blurred":
        label cracked_hull_b2ugqp hide:
        "Beside them, going back, somebody had walked in boots and taken three steps to each one." id cracked_hull_b2ugqp
    label cracked_hull_y93ae6 hide:
    show harrier counting
    harrier "Forty-four centimetres. I’d remember if I’d met that foot." id cracked_hull_y93ae6
    label cracked_hull_twp2n5 hide:
    kestrel "Falconer, Kestrel. There’s a tin under the seat. S, V, A, L, B, A, R, D. Seventy-eight north. Over." (screen="radio") id cracked_hull_twp2n5
    label cracked_hull_xhmtxb hide:
    brandt "Kestrel, Falconer. There’s no such place. Over." (screen="radio") id cracked_hull_xhmtxb
    label cracked_hull_z3ei39 hide:
    show harrier neutral
    harrier "We’re at seventy-eight north." id cracked_hull_z3ei39
    label cracked_hull_kvfpup hide:
    "In the tin were twists of paper, each with one grain in it, like sweets for somebody very small." id cracked_hull_kvfpup
    label cracked_hull_x52dgk hide:
    $ record.unlock("seed_tin", 1)
    "The recorder was behind the seats. Harrier pressed the stud, to see whether it ran. It ran." id cracked_hull_x52dgk
    if story.winds == "given":
        label cracked_hull_4s8m9n hide:
        relief "Aircraft northbound, Watch. Two eight zero at forty-five. Clear to the top. Over." (screen="radio") id cracked_hull_4s8m9n
        label cracked_hull_9r7suq hide:
        voss "Watch, aircraft northbound. I ask for a rumour and you give me a measurement. Over." (screen="radio") id cracked_hull_9r7suq
        label cracked_hull_j7zfz5 hide:
        lenz "There’s two of them, high. They’ve come straight to us. How’d they know how high?" (screen="radio") id cracked_hull_j7zfz5
        label cracked_hull_wjymfj hide:
        voss "I asked nicely." (screen="radio") id cracked_hull_wjymfj
    elif story.winds == "refused":
        label cracked_hull_tdyrm7 hide:
        relief "Aircraft northbound, Watch. No callsign, no winds. Over." (screen="radio") id cracked_hull_tdyrm7
        label cracked_hull_tanprr hide:
        voss "Any station, aircraft northbound, in clear. Upper winds at twelve thousand. Over." (screen="radio") id cracked_hull_tanprr
        label cracked_hull_fyka5v hide:
        lenz "Well, now everyone knows." (screen="radio") id cracked_hull_fyka5v
        label cracked_hull_qks7tm hide:
        voss "I was hoping for one listener in particular." (screen="radio") id cracked_hull_qks7tm
        label cracked_hull_mbmka7 hide:
        lenz "You’ve got two. They’re over us." (screen="radio") id cracked_hull_mbmka7
    else:
        label cracked_hull_j2near hide:
        relief "Aircraft northbound, Watch. I have you at nine. Over." (screen="radio") id cracked_hull_j2near
        label cracked_hull_9y46y7 hide:
        voss "Watch, aircraft northbound. So you have. Nobody has rounded me down in years. Over." (screen="radio") id cracked_hull_9y46y7
        label cracked_hull_yndug4 hide:
        lenz "Two just went by underneath. Miles underneath! What did you say to them?" (screen="radio") id cracked_hull_yndug4
        label cracked_hull_c79wg6 hide:
        voss "I was misfiled." (screen="radio") id cracked_hull_c79wg6
        label cracked_hull_9jdeun hide:
        lenz "They’re climbing." (screen="radio") id cracked_hull_9jdeun
    label cracked_hull_58c3gd hide:
    $ cue.sound("tape_knocks")
    "Harrier’s lips stopped at nine." id cracked_hull_58c3gd
    label cracked_hull_7bqp4m hide:
    "After that it was wind. Then came somebody large, being careful with a buckle." id cracked_hull_7bqp4m
    label cracked_hull_avxhg3 hide:
    show shrike watchful
    shrike "Who’s that at the Watch? On the winds." id cracked_hull_avxhg3
    label cracked_hull_zgzums hide:
    show harrier uneasy
    harrier "Side desk. Nights. They never say." id cracked_hull_zgzums
    label cracked_hull_qtummw hide:
    "Brandt unfolded the mast of the big set." id cracked_hull_qtummw
    label cracked_hull_igr748 hide:
    $ cue.sound("mast")
    brandt "Kommando 04, Falconer. Phase one complete. One body, two seats. Over." (screen="radio") id cracked_hull_igr748
    label cracked_hull_azp28s hide:
    kommando "Falconer, Kommando 04. Phase two. Heat, one trail, north-west to known positions. Follow it. Over." (screen="radio") id cracked_hull_azp28s
    label cracked_hull_xuftbt hide:
    brandt "Kommando 04, Falconer. In my glass it bends north. Over." (screen="radio") id cracked_hull_xuftbt
    label cracked_hull_b6vyrv hide:
    kommando "Falconer, Kommando 04. Your glass is cold. North-west. List what you take. Silence until phase three. Out." (screen="radio") id cracked_hull_b6vyrv
    label cracked_hull_28djdw hide:
    $ cue.stop("music")
    $ record.unlock("kommando_04", 1)
    $ record.unlock("radio_silence", 1)
    show harrier uneasy
    harrier "They never asked about the other seat." id cracked_hull_28djdw
    label cracked_hull_fdhpah hide:
    brandt "No." id cracked_hull_fdhpah
    label cracked_hull_6q8wxd hide:
    "She looked through the glass again. North-west for forty metres, as far as a rock. There it bent north." id cracked_hull_6q8wxd
    label cracked_hull_cpwv8b hide:
    kestrel "Falconer, Kestrel. I’ve the list. Body, one. Tin, one. Is there a third? Over." (screen="radio") id cracked_hull_cpwv8b
    menu cracked_hull_ffj8db (screen="choice"):
        narrator "The recorder was no bigger than a tobacco tin, and still warm from talking." id cracked_hull_dujunm
        "“Recorder, one.”" (id="cracked_hull_mjg8bg", note=_("It goes by the form to whoever signed the order. A list is also proof that there was one.")):
            label cracked_hull_u27tkg hide:
            $ story.recorder = "logged"
            brandt "Kestrel, Falconer. Recorder, one. Over." (screen="radio") id cracked_hull_u27tkg
            label cracked_hull_b7g8w5 hide:
            kestrel "Falconer, Kestrel. Three items. Do I put what’s on it? Over." (screen="radio") id cracked_hull_b7g8w5
            label cracked_hull_br4hsz hide:
            brandt "Kestrel, Falconer. Item and number. Nothing after. Over." (screen="radio") id cracked_hull_br4hsz
        "“Two items.”" (id="cracked_hull_esaniz", note=_("An offence that fits in a glove. If it is ever found, it was on no list.")):
            label cracked_hull_2y8asz hide:
            $ story.recorder = "pocketed"
            $ story.brandt = "doubting"
            brandt "Kestrel, Falconer. Two items. Over." (screen="radio") id cracked_hull_2y8asz
            label cracked_hull_3aeeni hide:
            kestrel "Falconer, Kestrel. Two. Over." (screen="radio") id cracked_hull_3aeeni
            label cracked_hull_tvh4rs hide:
            "It went in at the cuff of her left glove. Harrier had turned her back to count rocks." id cracked_hull_tvh4rs
            label cracked_hull_gw7x32 hide:
            show shrike cheerful
            shrike "Two’s plenty. I get lost after two." id cracked_hull_gw7x32
    label cracked_hull_ffg7kn hide:
    $ cue.sound("rifles")
    "Five cases, eleven parts to a rifle. Harrier got to fifty-five." id cracked_hull_ffg7kn
    label cracked_hull_kq7uua hide:
    show brandt resolved
    brandt "Diamond. Merlin in the middle. Shrike, point." id cracked_hull_kq7uua
    label cracked_hull_ck9rgw hide:
    shrike "North-west?" id cracked_hull_ck9rgw
    label cracked_hull_8hzrk8 hide:
    brandt "“Follow what left it.” It’s north-west as far as that rock." id cracked_hull_8hzrk8
    if story.date_said:
        label cracked_hull_iwhb74 hide:
        show harrier wry
        harrier "They’ll have known that yesterday." id cracked_hull_iwhb74
    jump scene_hunting_ground
