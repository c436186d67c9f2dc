# Generated from game/story/chapters/05_through_walls/sewer.yaml by `python3 -m tools build`. Do not edit.

label scene_sewer:
    $ record.scene("sewer")
    scene place sewer
    with t_fade
    $ cue.ambience("sewer_water")
    $ cue.music("through_walls", fade=3.0)
    show purcell standing anxious at at_left
    show ines standing tired at at_centre
    with t_dissolve
    if story.gustav_alive and story.bank != "door":
        show gustav standing neutral at at_right
        with t_dissolve
    if story.wim_alive:
        show wim standing worried at at_far_right
        with t_dissolve
    if story.bank == "blown":
        label sewer_7j48sa hide:
        "The drain ran backwards for the first hundred yards, into the bank. There were beans in it." id sewer_7j48sa
    if story.bank == "court":
        label sewer_tkjpns hide:
        "The drain was as old as the city, and somebody had swept the walk." id sewer_tkjpns
    if story.bank == "door":
        label sewer_sn2rtw hide:
        "The drain was as old as the city. They went along it in step, until they noticed that there was a pair of boots too few." id sewer_sn2rtw
    if story.bank == "door" and not story.gustav_alive:
        label sewer_r56ki7 hide:
        $ cue.sound("distant_shots", caption=_("Shots, a long way back, through steel."))
        "It went on for longer than he would have thought one man took." id sewer_r56ki7
        label sewer_6h9vq5 hide:
        show ines hard
        ines "Walk, sir." id sewer_6h9vq5
    if story.bank == "door" and story.gustav_alive:
        label sewer_b6i3vy hide:
        "Nothing came along the pipe behind them. Ines kept stopping to hear it." id sewer_b6i3vy
    label sewer_7vzqgs hide:
    "Along the crown ran the street cables, and every fifty yards there was a horn, with a button under it for reporting blockages." id sewer_7vzqgs
    label sewer_8p3d49 hide:
    "From above came the Army, on a van, in a recorded voice." id sewer_8p3d49
    label sewer_5hmgb3 hide:
    army "Citizens. Put down your weapons. There will be less casualties. There will be less damage. Thank you." (screen="radio") id sewer_5hmgb3
    label sewer_4g2525 hide:
    $ cue.sound("tannoy")
    ruth "“Fewer.” “Less”, gentlemen, is for soup." (screen="radio") id sewer_4g2525
    label sewer_p6uib4 hide:
    ruth "Good evening, Fourth Street. There is an officer going about under you, and I should like him not to be shot at." (screen="radio") id sewer_p6uib4
    if story.kitchen_asked:
        label sewer_ima2yt hide:
        ruth "He knocks." (screen="radio") id sewer_ima2yt
    if not story.kitchen_asked:
        label sewer_rsky7r hide:
        ruth "He does not knock. All the same." (screen="radio") id sewer_rsky7r
    if story.struck:
        label sewer_g4eg4k hide:
        ruth "Would anyone who was at Hallmark, and is not, please go to a white door and say so." (screen="radio") id sewer_g4eg4k
    if story.lot_hit:
        label sewer_fbx4bw hide:
        ruth "The beans on Fourth are to be considered lost. Thank you for the fourteen offers of beans." (screen="radio") id sewer_fbx4bw
    if not story.struck and not story.lot_hit:
        label sewer_hnpcni hide:
        ruth "Reading at Hallmark is cancelled. Page eleven, at home, aloud, to somebody." (screen="radio") id sewer_hnpcni
    label sewer_y528ik hide:
    ruth "Good evening, Lieutenant Purcell. Aubrey. Two ells at the end, and none of the other things that people put." (screen="radio") id sewer_y528ik
    label sewer_inr8v4 hide:
    $ stage.camera("close left")
    show purcell shocked
    purcell "How does she have that?" id sewer_inr8v4
    label sewer_784657 hide:
    show ines tired
    ines "You gave it to traffic control, sir. You gave it them twice. You spelt it." id sewer_784657
    label sewer_treiux hide:
    ruth "Good evening, Corporal Caro. You are called “Late” at home, and you never are." (screen="radio") id sewer_treiux
    label sewer_r63mu9 hide:
    ruth "Good evening, Gustav Hallam. I hear that you speak to walls. I have taught fourth form for thirty years." (screen="radio") id sewer_r63mu9
    if story.gustav_alive and story.bank != "door":
        label sewer_n3r33b hide:
        show gustav gentle
        gustav "Evening, miss." id sewer_n3r33b
    if not (story.gustav_alive and story.bank != "door") and story.gustav_alive:
        label sewer_xydipp hide:
        "Ines looked back along the pipe. There was a good deal of it." id sewer_xydipp
    if not story.gustav_alive:
        label sewer_eyees2 hide:
        "The horn left room for an answer, and went on." id sewer_eyees2
    label sewer_fcntkj hide:
    ruth "And good evening, Wim Dekker, who runs." (screen="radio") id sewer_fcntkj
    if story.wim_alive:
        label sewer_7yv4ff hide:
        show wim shaken
        wim "I only said that in the window. There was a girl on that roof with a copybook." id sewer_7yv4ff
    if not story.wim_alive:
        label sewer_prr2ni hide:
        "In the window they had all said what they were called. Across from the window there had been a girl with a copybook." id sewer_prr2ni
    label sewer_7p5f4e hide:
    $ record.unlock("ruths_school", 1)
    ruth "We wrote you all down. It seemed a pity not to, you asked so nicely. Where have you got to, Lieutenant? There is a button." (screen="radio") id sewer_7p5f4e
    menu sewer_x5545m (screen="choice"):
        narrator "Under the horn was the button, painted white." id sewer_yrvde8
        "Press it, and answer." (id="sewer_dgxw8h", note=_("It is only civil. She will know how far off you are.")):
            label sewer_cp84vw hide:
            $ story.tannoy = "answered"
            $ stage.look("purcell", "polite")
            purcell "Good evening, Mrs Adeyemi-Lang. We’re under Hospital. I’d like there to be less people dead tonight, if you can see your way. Over." (screen="radio") id sewer_cp84vw
            label sewer_wvcmfw hide:
            ruth "“Less”, Lieutenant, for water. For people, “fewer”." (screen="radio") id sewer_wvcmfw
            label sewer_xij7yc hide:
            purcell "Fewer. I beg your pardon. Over." (screen="radio") id sewer_xij7yc
            label sewer_46xg6q hide:
            ruth "Granted. You needn’t say “over”, I can hear when you have finished. Come up by the third grate, and mind the ladder." (screen="radio") id sewer_46xg6q
            label sewer_3er5ch hide:
            show ines hard
            ines "Two minutes to the third grate. And they know which." id sewer_3er5ch
            label sewer_wv8th8 hide:
            "He found that he was walking more quickly. It was years since anyone had corrected him and meant it kindly." id sewer_wv8th8
        "Say nothing." (id="sewer_2ig7nz", note=_("She will not know where you are. You will have been called by name, and not answered.")):
            label sewer_qfqa77 hide:
            $ story.tannoy = "silent"
            "He kept his hand at his side. He had been brought up to answer when he was called." id sewer_qfqa77
            label sewer_h2zs3c hide:
            pause 1.5
            ruth "No? Then I shall assume that you are thinking. It is allowed." (screen="radio") id sewer_h2zs3c
            label sewer_3zvuq2 hide:
            ruth "Hands down, everybody. The Lieutenant doesn’t wish to be helped." (screen="radio") id sewer_3zvuq2
            label sewer_6azux3 hide:
            "They went on without lamps. Ines counted grates with her fingers on the wall." id sewer_6azux3
        "Give a false position." (id="sewer_vhnuva", note=_("She may look for you somewhere else. Whoever she sends will be out in the street.")):
            label sewer_vn3ev7 hide:
            $ story.tannoy = "lied"
            $ stage.look("purcell", "anxious")
            purcell "Good evening, ma’am. We’ve come up too soon, we’re at the Civic steps. By the river. Over." (screen="radio") id sewer_vn3ev7
            label sewer_qckumb hide:
            ruth "At the steps? Dear me. You will be wet through. Stay where there is light, and I’ll have you fetched." (screen="radio") id sewer_qckumb
            label sewer_yr6asz hide:
            show ines hard
            ines "That’s six off the doors, if she sends six. Ten minutes there and back." id sewer_yr6asz
            label sewer_8djd7s hide:
            purcell "She believed me." id sewer_8djd7s
            label sewer_6k7jsd hide:
            show ines tired
            ines "You’ve the voice for it, sir. You sound as if you’re ashamed." id sewer_6k7jsd
    label sewer_s3xwvp hide:
    "Under a grate the light lay across the water in bars. Ines held up both her wrists to it, one watch and then the other." id sewer_s3xwvp
    label sewer_82kecy hide:
    $ cue.stop("music")
    $ cue.sound("drone_away", caption=_("Above the street, very high up, a long tearing sound."))
    "They stood and listened until there was none of it left." id sewer_82kecy
    label sewer_6edsd8 hide:
    show ines tired
    ines "Nine minutes to nine." id sewer_6edsd8
    label sewer_yghtvy hide:
    purcell "And how far have we to go?" id sewer_yghtvy
    if not story.kitchen_asked and story.bank != "court":
        label sewer_p2vuza hide:
        ines "Four minutes." id sewer_p2vuza
    elif story.kitchen_asked and story.bank == "court":
        label sewer_bixnts hide:
        ines "Fourteen minutes." id sewer_bixnts
    else:
        label sewer_b67prb hide:
        ines "Nine minutes." id sewer_b67prb
    label sewer_u5b7sq hide:
    show purcell resolved
    purcell "Yes. We’d better go and ask what it said." id sewer_u5b7sq
    jump scene_vonnegut_post
