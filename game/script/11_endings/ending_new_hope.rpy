# Generated from game/story/chapters/11_endings/ending_new_hope.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_new_hope:
    label ending_new_hope_vkhxby hide:
    $ record.scene("ending_new_hope")
    scene place vonnegut_hall whole
    with t_fade
    $ cue.music("siege")
    $ cue.ambience("hall_hum")
    $ story.ended = "new_hope"
    show ruth standing patient at at_right
    show purcell standing polite at at_left
    with t_dissolve
    $ cue.sound("chalk")
    "At twenty past seven she wrote a nine on the stage board, under the eight. Nothing came after it." id ending_new_hope_vkhxby
    label ending_new_hope_f4gfnq hide:
    ruth "Stand up straight. It helps the breath." id ending_new_hope_f4gfnq
    label ending_new_hope_b8ug8s hide:
    purcell "Yes, ma’am." id ending_new_hope_b8ug8s
    label ending_new_hope_k5f4rw hide:
    "She had lost her voice on the first afternoon, answering a stranger out of the register until the drone’s charge was gone. So now it was he who read." id ending_new_hope_k5f4rw
    label ending_new_hope_6x9kr8 hide:
    "They came in at the doors, both sides of the street, and stood their weapons in the umbrella stand. It had overflowed on the second day. There was a bath there now." id ending_new_hope_6x9kr8
    if story.gustav_alive:
        label ending_new_hope_9zcr65 hide:
        "A very large man held the door. It did not need holding." id ending_new_hope_9zcr65
    if story.wim_alive:
        label ending_new_hope_jspsy9 hide:
        "On the window sill sat a youth with red ears, who carried the page to anyone that could not manage the stairs." id ending_new_hope_jspsy9
    if not story.wim_alive or not story.gustav_alive:
        label ending_new_hope_x5fw4e hide:
        ines "They’ve kept two chairs in the front. I’ve told them it’s draughty." (show_off=True) id ending_new_hope_x5fw4e
    label ending_new_hope_dce7vg hide:
    ruth "Fewer on the left. There were twelve from the river yesterday, and there are nine." id ending_new_hope_dce7vg
    label ending_new_hope_r4hz52 hide:
    show purcell anxious
    purcell "Are they." id ending_new_hope_r4hz52
    label ending_new_hope_g4vxu5 hide:
    show ruth amused
    ruth "At market. There is a market." id ending_new_hope_g4vxu5
    label ending_new_hope_482fgw hide:
    "On the top cabinet the lamp said RECEIVED." id ending_new_hope_482fgw
    if story.drone_payload == "plea":
        label ending_new_hope_cyuext hide:
        "Out there somebody had followed her page with a finger as she read it." id ending_new_hope_cyuext
    elif story.drone_payload == "ledger":
        label ending_new_hope_9r749q hide:
        "The stranger had asked after the other log, behind her page, as one asks after an illness. Nobody here knew what it was." id ending_new_hope_9r749q
    elif story.drone_payload == "invitation":
        label ending_new_hope_g7pcng hide:
        "From what came with her page they thought, out there, that everybody here was moving house." id ending_new_hope_g7pcng
    else:
        label ending_new_hope_8339v7 hide:
        "With her page had come a warning, from some desk, to stay away. They had come a little nearer, to ask if everyone was well." id ending_new_hope_8339v7
    label ending_new_hope_y84vki hide:
    foley "New Hope, Deliverance. Good morning. I have copied it out again, to have it in my own hand. May I send it you to be marked? Over." (screen="radio") id ending_new_hope_y84vki
    label ending_new_hope_t2tus2 hide:
    "It was eleven minutes old. One got used to talking to somebody as one writes to them." id ending_new_hope_t2tus2
    label ending_new_hope_z9tu56 hide:
    show purcell polite
    purcell "He’s put Lindqvist with a K. On the list that he sent back." id ending_new_hope_z9tu56
    label ending_new_hope_tguycy hide:
    show ruth grave
    ruth "Tell him. Q." id ending_new_hope_tguycy
    label ending_new_hope_af6zja hide:
    purcell "Deliverance, Sapper Three. All correct but one. There’s a Q. Over." (screen="radio") id ending_new_hope_af6zja
    label ending_new_hope_yr49qp hide:
    "“And how many since?” someone asked from the benches. It was asked each morning, at the same place." id ending_new_hope_yr49qp
    label ending_new_hope_a3ny96 hide:
    "He turned over the page. He looked on the back, to be certain." id ending_new_hope_a3ny96
    label ending_new_hope_puztap hide:
    purcell "None since." id ending_new_hope_puztap
    label ending_new_hope_ynnivp hide:
    "Three hundred people breathed out. One could hear which side each had been on by how long they waited first." id ending_new_hope_ynnivp
    if story.lot_hit:
        label ending_new_hope_8y8mf3 hide:
        "Somebody’s grandmother had brought beans, from a lot on Fourth. There were two that had come up again." id ending_new_hope_8y8mf3
    else:
        label ending_new_hope_ty5rqz hide:
        "Matti Holm had the first row to himself. No one had told him to and no one had told him not to. Each day somebody sat one place nearer." id ending_new_hope_ty5rqz
    label ending_new_hope_nxcmfc hide:
    matti "Miss, Army’s here. It’s not ours. It’s Army from outside." (show_off=True) id ending_new_hope_nxcmfc
    label ending_new_hope_yq8id9 hide:
    show ruth patient
    ruth "How many?" id ending_new_hope_yq8id9
    label ending_new_hope_sxy43w hide:
    matti "One, miss. He’s got a paper." (show_off=True) id ending_new_hope_sxy43w
    label ending_new_hope_mnspz4 hide:
    "He was a captain of staff, in clean gaiters, and had come on a Hyper-Train and then through eleven kitchens. He had been given soup in nine." id ending_new_hope_mnspz4
    label ending_new_hope_hzfwfb hide:
    "“I am to ask by whose authority,” he said, “there is no firing.”" id ending_new_hope_hzfwfb
    label ending_new_hope_akmqwe hide:
    show purcell anxious
    purcell "I’m afraid that nobody has it. They’ve each left off by themselves." id ending_new_hope_akmqwe
    label ending_new_hope_wyerwn hide:
    "“Then I am to order that it be resumed, at the discretion of the local commander.”" id ending_new_hope_wyerwn
    label ending_new_hope_ujj64r hide:
    "He looked round for one. Sixty of Fourth Company studied the ceiling." id ending_new_hope_ujj64r
    if story.fourteen == "answer":
        label ending_new_hope_gdsjyx hide:
        ruth "You will want to be heard out there, Captain. The set is open. You might tell the gentleman in the ship what it was that you wished us to begin." id ending_new_hope_gdsjyx
    else:
        label ending_new_hope_nm82f5 hide:
        ruth "The set is open, Captain. Both planets can have it from you. You need only say who is to go first." id ending_new_hope_nm82f5
    label ending_new_hope_jv2ws6 hide:
    "He had a good look at the microphone. Then he took off his cap." id ending_new_hope_jv2ws6
    label ending_new_hope_tk5bjm hide:
    show ruth amused
    ruth "There’s a chair. Bring your own, tomorrow." id ending_new_hope_tk5bjm
    if story.kitchen_asked:
        label ending_new_hope_3srmvk hide:
        dilan "He can have one of ours. If he wipes his feet." (show_off=True) id ending_new_hope_3srmvk
    if not story.kitchen_asked:
        label ending_new_hope_24g3h3 hide:
        "At the end of the third bench Yara Sezer did not move up. She had not moved up for the lieutenant, either. She came each day, and sat with her hands in her lap, palms down." id ending_new_hope_24g3h3
    label ending_new_hope_m7n3ng hide:
    show purcell grieving
    show ruth grave
    with t_dissolve
    "When they had gone she sat on the edge of the stage and got her shoes off." id ending_new_hope_m7n3ng
    label ending_new_hope_rh7d6r hide:
    ruth "You read Tove well today. You didn’t hurry." id ending_new_hope_rh7d6r
    label ending_new_hope_4jevnw hide:
    purcell "I still have the matches. I don’t know whom one pays." id ending_new_hope_4jevnw
    label ending_new_hope_je3mnq hide:
    ruth "Her mother comes on Thursdays. She stands at the back." id ending_new_hope_je3mnq
    label ending_new_hope_uffpe3 hide:
    purcell "What do I say?" id ending_new_hope_uffpe3
    label ending_new_hope_qiph5g hide:
    show ruth tired
    ruth "I don’t know, Aubrey. I have been standing next to her since the first day, and I killed her. We discuss the urn." id ending_new_hope_qiph5g
    if story.quiet == "both":
        label ending_new_hope_xxgh4d hide:
        "A handcart went by in the street, from one side of the windows to the other. It had cabbages on it. All the same, they both stopped until it had gone." id ending_new_hope_xxgh4d
    label ending_new_hope_4xm9nt hide:
    "He put the four boxes on the desk in a row and squared them up. He struck one, to light the lamp for her marking." id ending_new_hope_4xm9nt
    label ending_new_hope_u978dw hide:
    "It took. They had all thought that they would be damp." id ending_new_hope_u978dw
    label ending_new_hope_fbcs99 hide:
    call scene_epilogue from ending_new_hope_fbcs99_ret
    label ending_new_hope_97ybw7 hide:
    $ cue.sound("console_chime")
    console "Good morning, Leader. Your people ask to be counted." (screen="radio") id ending_new_hope_97ybw7
    $ record.ending("new_hope")
    jump end_of_story
