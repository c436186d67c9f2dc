# Generated from game/story/chapters/11_endings/ending_dead_air.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_dead_air:
    $ record.scene("ending_dead_air")
    scene place watch_desk calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("watch_room")
    $ story.ended = "dead_air"
    if story.named != "kranz":
        show kranz seated neutral at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named != "sand":
        show sand standing neutral at at_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_right
        with t_dissolve
    if story.fourteen == "silence":
        label ending_dead_air_txqyfb hide:
        "The stranger has gone. Four pilots are to be asked, one at a time, why nothing was fired. The card has been put back into its clip." id ending_dead_air_txqyfb
    elif story.fourteen == "stand_off":
        label ending_dead_air_k6fiby hide:
        "The stranger has gone. She was walked to the limit by four Type 20s, as on line four, and thanked them, on a band that they do not keep." id ending_dead_air_k6fiby
    else:
        label ending_dead_air_k7eafn hide:
        "The stranger has gone. She had been heard, and nobody had anything to say to her. She waited an hour for it and left a short message, to everyone. It is at Receiver 44." id ending_dead_air_k7eafn
    label ending_dead_air_mq73su hide:
    "It is Friday, four in the morning, and the roll." id ending_dead_air_mq73su
    label ending_dead_air_kaiqth hide:
    stations "Watch, Interceptor Station 14. Six craft. Forty crates. Out." (screen="radio") id ending_dead_air_kaiqth
    label ending_dead_air_t5iuxu hide:
    stations "Watch, Receiver 37. Patrols four, all home. Out." (screen="radio") id ending_dead_air_t5iuxu
    label ending_dead_air_aehaay hide:
    stations "Watch, Receiver 44. Nothing to report. Out." (screen="radio") id ending_dead_air_aehaay
    label ending_dead_air_icgv25 hide:
    sofie "Watch, Receiver 21. Nothing heard. Out." (screen="radio") id ending_dead_air_icgv25
    label ending_dead_air_fazrva hide:
    "You had not expected a voice. On Thursday there was a gap the length of a sentence, and you marked it present." id ending_dead_air_fazrva
    label ending_dead_air_xdycue hide:
    "It is hers. It is level, with the stop at the end." id ending_dead_air_xdycue
    if story.named != "sand":
        label ending_dead_air_f677sg hide:
        show sand smiling
        sand "That’s her! That’s Lieutenant Bäcker, she’s, so they’ve had the maintenance. They’re back on." id ending_dead_air_f677sg
    else:
        label ending_dead_air_ehd6dw hide:
        lotz "There. That’s a full roll. It looks much better without a gap." id ending_dead_air_ehd6dw
    if story.named != "kranz":
        label ending_dead_air_d8htix hide:
        "Kranz has stopped writing." id ending_dead_air_d8htix
    label ending_dead_air_qmtfb2 hide:
    "Behind her somebody was stacking bowls. You could have named the shelf." id ending_dead_air_qmtfb2
    label ending_dead_air_giyewt hide:
    $ cue.sound("stamp")
    "It goes up with the breakfast. {i}Receiver 21: present.{/i} Somebody upstairs has used the word “restored”." id ending_dead_air_giyewt
    scene place watch_desk night
    with t_dissolve
    if story.named != "kranz":
        show kranz seated tired at at_left
        with t_dissolve
    if story.named == "kranz":
        show lotz seated pleasant at at_left
        with t_dissolve
    if story.named != "sand":
        show sand standing careful at at_right
        with t_dissolve
    if story.named == "sand":
        show lotz seated pleasant at at_right
        with t_dissolve
    label ending_dead_air_qf4fyy hide:
    "Saturday, four in the morning." id ending_dead_air_qf4fyy
    label ending_dead_air_6cnf65 hide:
    stations "Watch, Receiver 44. Nothing to report. Out." (screen="radio") id ending_dead_air_6cnf65
    label ending_dead_air_7h8kw2 hide:
    sofie "Watch, Receiver 21. Nothing heard. Out." (screen="radio") id ending_dead_air_7h8kw2
    label ending_dead_air_vju6ap hide:
    "The third bowl touches the second on the word “heard”. There is a breath before “out”." id ending_dead_air_vju6ap
    label ending_dead_air_ghhp73 hide:
    "It did that yesterday." id ending_dead_air_ghhp73
    if story.named != "sand":
        label ending_dead_air_jnufb5 hide:
        show sand careful
        sand "She’s, it’s very like. She’s very regular." id ending_dead_air_jnufb5
        label ending_dead_air_wp78ir hide:
        leader "Yes." id ending_dead_air_wp78ir
        label ending_dead_air_vzb2ck hide:
        show sand worried
        sand "You’d have to be, to do four hundred." id ending_dead_air_vzb2ck
    label ending_dead_air_ftzikn hide:
    "You put a dot on the blotter for each bowl. It makes seven, and half of one, where somebody has cut it." id ending_dead_air_ftzikn
    if story.company:
        label ending_dead_air_4yrd8q hide:
        "At a quarter past, Receiver 44 comes on again by itself. “Watch, Receiver 44,” it says. “Do they have soup? Over.” By the time you find the key it has gone." id ending_dead_air_4yrd8q
    if story.named != "kranz":
        label ending_dead_air_sqta3d hide:
        leader "Kranz. On Monday it said, the crew remains with the equipment." id ending_dead_air_sqta3d
        label ending_dead_air_kfd9ur hide:
        show kranz tired
        kranz "It did." id ending_dead_air_kfd9ur
        label ending_dead_air_k698dq hide:
        leader "And then the equipment was turned off." id ending_dead_air_k698dq
        label ending_dead_air_bhxkjd hide:
        show kranz stern
        kranz "You may send a sheet to ask. I have typed it for you twice." id ending_dead_air_bhxkjd
        label ending_dead_air_rqdjvi hide:
        "She has. It is in front of you. It says, {i}Receiver 21: kindly state{/i}, and the rest is a line to be filled in. You have initialled the roll on top of it." id ending_dead_air_rqdjvi
    label ending_dead_air_ircmzu hide:
    "Sunday, four in the morning. Nothing heard. The third bowl, the second; the breath." id ending_dead_air_ircmzu
    label ending_dead_air_8h2sbc hide:
    "It comes up eleven minutes old, like everything from there. By the end of the week nobody in the room looks up." id ending_dead_air_8h2sbc
    label ending_dead_air_8cy66e hide:
    $ stage.clear()
    scene place receiver_galley
    with t_slow_fade
    $ cue.stop("ambience")
    "Four rooms. In the galley the lamps are off, and the moon gives enough to see by. There is frost on the table as on a window." id ending_dead_air_8cy66e
    label ending_dead_air_tqrs5g hide:
    "Twelve cups hang on twelve hooks, clean, with the handles one way. Under them are eleven bowls, stacked, and one by itself under a plate." id ending_dead_air_tqrs5g
    if story.hull == "told":
        label ending_dead_air_7xedvb hide:
        "The lid is off the pot. Somebody put on a clean apron and sat down beside it." id ending_dead_air_7xedvb
    if story.window == "listen":
        label ending_dead_air_6qjn47 hide:
        "On the edge of the table, in copying ink, there are times, a column of them: what was heard, then what was allowed. The second column is empty. The first goes on round the corner." id ending_dead_air_6qjn47
    elif story.window == "sleep":
        label ending_dead_air_ew3prd hide:
        "There is a bench with blankets on it, eleven deep, and people in under them, close, with their heads down on their sleeves." id ending_dead_air_ew3prd
    else:
        label ending_dead_air_avkm5r hide:
        "Along the shelf stands a row of fuses, way five, six of them, used. Somebody had entered every one." id ending_dead_air_avkm5r
    label ending_dead_air_czkuhq hide:
    "Over the hatch there hangs a household clock as big as a plate. Its key is in it. A very upright young man wound it, the last evening, and wrote down the hour, and said that it was now correct." id ending_dead_air_czkuhq
    label ending_dead_air_vkcmay hide:
    "It was an eight-day clock, and is still going. So is the recorder in comms, behind the bulkhead, which had been mended." id ending_dead_air_vkcmay
    label ending_dead_air_mjcjsn hide:
    sofie "Watch, Receiver 21. Nothing heard. Out." (screen="radio") id ending_dead_air_mjcjsn
    label ending_dead_air_i9mar9 hide:
    "It clicks, and runs back four seconds, and waits to be asked." id ending_dead_air_i9mar9
    label ending_dead_air_8ddcxf hide:
    call scene_epilogue from ending_dead_air_8ddcxf_ret
    label ending_dead_air_hix2k4 hide:
    $ cue.sound("console_chime")
    console "Operator recognised. Good morning, Leader. All stations present." (screen="radio") id ending_dead_air_hix2k4
    $ record.ending("dead_air")
    jump end_of_story
