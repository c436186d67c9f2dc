# Generated from game/story/chapters/00_the_chair/lamp_zero.yaml by `python3 -m tools build`. Do not edit.

label scene_lamp_zero:
    label lamp_zero_uakj33 hide:
    $ record.scene("lamp_zero")
    scene place watch_desk calm
    show kranz standing tired at at_left
    show sand standing neutral at at_right
    with t_fade
    "Twenty-two sheets since six. Filters, filters, a birth on Level Six, filters. At a quarter past twelve the tube gives a cough and the lid drops." id lamp_zero_uakj33
    label lamp_zero_jct9qi hide:
    kranz "That is a morning." id lamp_zero_jct9qi
    if story.plant == "kept":
        label lamp_zero_qbqadw hide:
        show sand smiling
        sand "You’re doing all right, Leader. I mean, that’s not, it isn’t for me to say." id lamp_zero_qbqadw
    if story.plant == "reported":
        label lamp_zero_v9ux5s hide:
        show sand careful
        sand "The light’s better. With the, now that it’s gone. You can see right along." id lamp_zero_v9ux5s
    if story.correction == "held":
        label lamp_zero_uuenwg hide:
        brock "Archive, Leader. I’ve moved my chair nearer the pipe. Good appetite, if you’re going." (show_off=True) id lamp_zero_uuenwg
    if story.asked_first == "mug":
        label lamp_zero_fa6e9a hide:
        "The mug is hot again. You have been watching it since nine, and you missed it." id lamp_zero_fa6e9a
    label lamp_zero_xmq5qd hide:
    $ cue.stop("music")
    $ cue.sound("line_ring")
    "It is the lamp that stands by itself. Its card says 0." id lamp_zero_xmq5qd
    label lamp_zero_4kyjp7 hide:
    "Sand turns round and counts the pegs. Kranz takes the pencil from behind her ear and finds something in a margin." id lamp_zero_4kyjp7
    label lamp_zero_ixhjgw hide:
    leader "Which line is that?" id lamp_zero_ixhjgw
    label lamp_zero_hzz4p9 hide:
    show sand worried
    sand "It’s not, there isn’t one there. On the list." id lamp_zero_hzz4p9
    label lamp_zero_vyrkyz hide:
    leader "Kranz." id lamp_zero_vyrkyz
    label lamp_zero_cukhc4 hide:
    show kranz attentive
    kranz "It is not on the list." id lamp_zero_cukhc4
    label lamp_zero_yyiae7 hide:
    "It rings the way a patient person knocks. The counter beside it stands at 0211." id lamp_zero_yyiae7
    menu lamp_zero_f49rn3 (screen="choice"):
        narrator "There is a receiver under the ledge. It is the only thing on the board with no dust on it." id lamp_zero_iqgb6i
        "Lift it." (id="lamp_zero_3mcsyw", note=_("The counter will show that somebody did.")):
            label lamp_zero_4jbzgf hide:
            $ story.north = "heard"
            $ story.dorn_suspicion = min(6, story.dorn_suspicion + 1)
            $ cue.sound("counter")
            "Breathing. Long breaths, from a large chest, in no hurry." id lamp_zero_4jbzgf
            label lamp_zero_y7t235 hide:
            lamp_zero "Good evening, listeners. Tuesday. Wind north-west, light, backing. Snow on high ground." (screen="radio") id lamp_zero_y7t235
            label lamp_zero_mv7k24 hide:
            lamp_zero "Storm to ten thousand by nightfall. Travel is not advised. Thank you for your attention." (screen="radio") id lamp_zero_mv7k24
            label lamp_zero_y24hi3 hide:
            "It is last Tuesday’s forecast, word for word, with the announcer’s little cough before “travel”. The mouth is not the announcer’s. It takes the consonants one at a time." id lamp_zero_y24hi3
            label lamp_zero_m5kqv6 hide:
            "Then it waits. Somewhere behind it there is a wind, and something creaking that is not metal." id lamp_zero_m5kqv6
            label lamp_zero_uhyfnk hide:
            lamp_zero "Over?" (screen="radio") id lamp_zero_uhyfnk
            label lamp_zero_eax7zh hide:
            "It holds the word out, like a thing that it was given." id lamp_zero_eax7zh
            label lamp_zero_y3huae hide:
            "Behind you the writing has stopped, and the counting." id lamp_zero_y3huae
            menu lamp_zero_bdga3r (screen="choice"):
                narrator "The line is open." id lamp_zero_56wuj9
                "“Say again. Over.”" (id="lamp_zero_xuhgep"):
                    label lamp_zero_fgjn26 hide:
                    $ story.zero_word = "again"
                    lamp_zero "Good evening, listeners. Tuesday. Wind north-west, light, backing. Snow on high ground." (screen="radio") id lamp_zero_fgjn26
                    label lamp_zero_vk9zp3 hide:
                    "It says all of it again, with the cough in the same place. It sounds pleased to be asked." id lamp_zero_vk9zp3
                "“Watch. Out.”" (id="lamp_zero_5fc6y4"):
                    label lamp_zero_7g22b7 hide:
                    $ story.zero_word = "out"
                    lamp_zero "Out." (screen="radio") id lamp_zero_7g22b7
                    label lamp_zero_mh6a4k hide:
                    "It tries the word once, and then again, quieter, for itself." id lamp_zero_mh6a4k
                "Say nothing." (id="lamp_zero_6tati8"):
                    label lamp_zero_8bvwkv hide:
                    $ story.zero_word = "nothing"
                    "It breathes. You breathe. For half a minute that is the traffic." id lamp_zero_8bvwkv
            label lamp_zero_gg8p26 hide:
            $ cue.sound("lamp_off")
            $ record.unlock("line_zero", 2)
            "The lamp goes out. 0212." id lamp_zero_gg8p26
            label lamp_zero_i7cgnk hide:
            leader "It read me the weather." id lamp_zero_i7cgnk
            label lamp_zero_ir9mdd hide:
            show kranz tired
            kranz "There is a lot of it about." id lamp_zero_ir9mdd
            label lamp_zero_r9e4rv hide:
            show sand careful
            sand "What did it say it would be?" id lamp_zero_r9e4rv
            label lamp_zero_ruezy2 hide:
            show kranz stern
            kranz "Lamps, Sand." id lamp_zero_ruezy2
        "Let it ring." (id="lamp_zero_7sxzzx", note=_("Whoever it is will go on waiting.")):
            label lamp_zero_pgjutp hide:
            "You count." id lamp_zero_pgjutp
            label lamp_zero_7h7vwh hide:
            "Eleven. Twelve. At nineteen it stops in the middle of a ring, the way you stop when you hear feet on the stairs and they go by." id lamp_zero_7h7vwh
            label lamp_zero_48x38h hide:
            $ cue.sound("lamp_off")
            "0211." id lamp_zero_48x38h
            label lamp_zero_rg9mpp hide:
            show kranz wry
            kranz "You count very quietly." id lamp_zero_rg9mpp
            label lamp_zero_xjxuc8 hide:
            show sand worried
            sand "It’s only ever, on a Sunday Leader Voss used to, no. Never mind. It’s soup, Leader." id lamp_zero_xjxuc8
            label lamp_zero_rzu57x hide:
            show kranz stern
            kranz "Then eat it, Sand." id lamp_zero_rzu57x
    hide sand
    with t_dissolve
    if story.plant == "kept":
        label lamp_zero_bjxcxz hide:
        show kranz neutral
        kranz "Go and eat, [story.player_name!q]. It will keep." id lamp_zero_bjxcxz
    if story.plant == "reported":
        label lamp_zero_kq6qrq hide:
        show kranz neutral
        kranz "Go and eat, Leader." id lamp_zero_kq6qrq
    label lamp_zero_fkfipt hide:
    "You pass eleven cards on the way to the door. You find that you are reading them." id lamp_zero_fkfipt
    jump scene_day_four
