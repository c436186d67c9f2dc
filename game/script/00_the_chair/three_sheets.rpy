# Generated from game/story/chapters/00_the_chair/three_sheets.yaml by `python3 -m tools build`. Do not edit.

label scene_three_sheets:
    label three_sheets_rhuze6 hide:
    $ record.scene("three_sheets")
    scene place watch_desk calm
    show kranz seated neutral at at_left
    with t_fade
    "Three sheets, still curved from the capsule. Kranz flattens them with her forearm and squares the edges." id three_sheets_rhuze6
    label three_sheets_8gu7ie hide:
    kranz "Forward, hold, alter. The third one needs a pen." id three_sheets_8gu7ie
    label three_sheets_yjehtv hide:
    leader "And if I’d sooner do none of them?" id three_sheets_yjehtv
    label three_sheets_7z6kmu hide:
    show kranz wry
    kranz "Then you are holding it, [story.player_name!q]." id three_sheets_7z6kmu
    label three_sheets_fsufuc hide:
    show kranz neutral
    kranz "Forward, and it is theirs. Hold, and it is in the drawer and somebody sits by a lamp. Alter, and the paper it came on is pulp by noon." id three_sheets_fsufuc
    label three_sheets_cqykew hide:
    leader "Who’d know?" id three_sheets_cqykew
    label three_sheets_4ajtpd hide:
    kranz "There is no column for it. Altered ones are yours." id three_sheets_4ajtpd
    label three_sheets_sd8ae3 hide:
    leader "And a red tab?" id three_sheets_sd8ae3
    label three_sheets_qrtsv7 hide:
    show kranz stern
    kranz "Those he reads himself. There are none this morning." id three_sheets_qrtsv7
    $ record.unlock("three_verbs", 1)
    $ record.unlock("red_tab", 1)
    menu three_sheets_m583ux (screen="desk", message="weather_correction", source=_("Authority, Section Four"), subject=_("Correction of record"), red_tab=False):
        narrator "Mansonic range, this morning, 03:00 to 05:30.\n\nFor “clear to the top” read “storm to fifteen thousand”. Archive to stamp and close the night.\n\nDorn, Liaison." (screen="slip", show_message="weather_correction", show_source=_("Authority, Section Four"), show_subject=_("Correction of record"), show_red_tab=False) id three_sheets_ven5xm
        "Archive" (id="three_sheets_xeyp6p", verb="forward", note=_("It will have stormed.")):
            label three_sheets_vr286w hide:
            $ story.correction = "forwarded"
            $ story.sky = "storm"
            brock "Archive. Storm to fifteen, thank you, Leader. That’s my night closed. I can get my coat." (show_off=True) id three_sheets_vr286w
            label three_sheets_wieck3 hide:
            $ cue.sound("stamp")
            "Somewhere along the pipe a stamp comes down. It stormed over the Mansonic range this morning, and from now on it always did." id three_sheets_wieck3
        "Archive’s clerk waits." (id="three_sheets_6fc23s", verb="hold", note=_("She may not go home with a night open. Dorn will hear who has it.")):
            label three_sheets_ktdk4f hide:
            $ story.correction = "held"
            $ story.sky = "clear"
            "The slot takes it. You hear it land on something that is already paper." id three_sheets_ktdk4f
            label three_sheets_ywg93b hide:
            brock "Archive, Leader. I’ve the night open at half past five. I can’t go off with it open. Is it likely to be long?" (show_off=True) id three_sheets_ywg93b
            label three_sheets_rsxqzq hide:
            leader "I don’t know." id three_sheets_rsxqzq
            label three_sheets_x7f5zs hide:
            brock "No. Well, I’ve a chair." (show_off=True) id three_sheets_x7f5zs
        "Archive to stamp the Mansonic sky as “clear”." (id="three_sheets_yya8fk", verb="alter", note=_("It is what Weather said. Dorn’s sheet is pulped.")):
            label three_sheets_9q6f26 hide:
            $ story.correction = "altered"
            $ story.sky = "clear"
            $ story.altered = min(9, story.altered + 1)
            "You write the true word over his. It is the only forgery on the desk." id three_sheets_9q6f26
            label three_sheets_sdec8d hide:
            brock "Archive. Clear. They’d said to expect a storm. It’s all one to the ledger, Leader. Night closed." (show_off=True) id three_sheets_sdec8d
            if story.winds != "blurred":
                label three_sheets_pba7bu hide:
                show kranz wry
                kranz "One." id three_sheets_pba7bu
            if story.winds == "blurred":
                label three_sheets_s5eauj hide:
                show kranz wry
                kranz "Two. I had my back to you. I was not deaf." id three_sheets_s5eauj
    label three_sheets_ri6xcs hide:
    show kranz neutral
    kranz "Fleet mail. All of it comes by us. Ration figures may not leave the system, and she always puts one in." id three_sheets_ri6xcs
    label three_sheets_uzc5ae hide:
    "She lays the second sheet down by its edges. Across the room Sand has found a lamp that needs polishing." id three_sheets_uzc5ae
    menu three_sheets_rf7ge7 (screen="desk", message="sand_letter", source=_("Trude Sand, Capital, Level Nine"), subject=_("To Stoker Jonas Sand, aboard New Frankfurt"), red_tab=False):
        narrator "The pipe on our landing is mended. It was Emil’s uniform that did it, he stood there in it. They let him sit in the same room as the Leader.\n\nBread is down to four days in the seven and there is something in it that is not bread. I have my teeth, so I don’t say anything.\n\nWear the grey ones. When you get there knock on the wall and I will tell people I heard it." (screen="slip", show_message="sand_letter", show_source=_("Trude Sand, Capital, Level Nine"), show_subject=_("To Stoker Jonas Sand, aboard New Frankfurt"), show_red_tab=False) id three_sheets_vqufnt
        "Fleet queue" (id="three_sheets_ksfv4t", verb="forward", note=_("The bread goes with it.")):
            label three_sheets_45ghi6 hide:
            $ story.letter = "sent"
            $ story.sand_faith = min(5, story.sand_faith + 1)
            sand "My mother, she doesn’t say rations. She says bread." (show_off=True) id three_sheets_45ghi6
            label three_sheets_hvqpa6 hide:
            leader "It’s gone as she wrote it." id three_sheets_hvqpa6
            label three_sheets_p5utsj hide:
            "The lamp has been clean for some time. He goes on with it." id three_sheets_p5utsj
            label three_sheets_6atrgw hide:
            sand "Thank you, Leader." (show_off=True) id three_sheets_6atrgw
        "Sand’s mother waits." (id="three_sheets_8pu8wf", verb="hold", note=_("Her other son is standing over there.")):
            label three_sheets_rm76cu hide:
            $ story.letter = "held"
            $ story.sand_faith = max(0, story.sand_faith - 1)
            "It goes through the slot without touching the sides." id three_sheets_rm76cu
            label three_sheets_3rgtbs hide:
            sand "It’s only pipes, mostly. And his, there’s a bit about his socks." (show_off=True) id three_sheets_3rgtbs
        "To the fleet queue, without the bread." (id="three_sheets_3rp68t", verb="alter", note=_("Jonas hears that all is well at home.")):
            label three_sheets_qyfpq6 hide:
            $ story.letter = "cut"
            $ story.altered = min(9, story.altered + 1)
            "You copy out the pipe and the grey ones. Where the bread was there is nothing to cover, so you start a line higher." id three_sheets_qyfpq6
            label three_sheets_z8eqdt hide:
            sand "Did it, has it gone?" (show_off=True) id three_sheets_z8eqdt
            label three_sheets_ayq64j hide:
            leader "It’s gone." id three_sheets_ayq64j
            label three_sheets_t7jihb hide:
            sand "She’ll be so, thank you. Thank you, Leader." (show_off=True) id three_sheets_t7jihb
    label three_sheets_eaueua hide:
    show kranz neutral
    kranz "Last. From the near moon. It will smell of boat." id three_sheets_eaueua
    menu three_sheets_v7xrxf (screen="desk", message="ferry_nine", source=_("Tamsin Roe, Ferry Nine, licensed tours"), subject=_("Noise on hand set"), red_tab=False):
        narrator "Traffic, my hand set has a choir on it. Sunward of the big wreck, quarter past the hour, thirty voices, one flat.\n\nThe set is licensed, I am licensed, the choir is not. If somebody gives concerts on my tour I want a share. If it is a fault, mended by Thursday: I’ve nineteen schoolchildren.\n\nThere are no words. I have listened for some." (screen="slip", show_message="ferry_nine", show_source=_("Tamsin Roe, Ferry Nine, licensed tours"), show_subject=_("Noise on hand set"), show_red_tab=False) id three_sheets_kftukk
        "Traffic" (id="three_sheets_wxbj54", verb="forward", note=_("Inspection. Six weeks on the ground, at her own cost.")):
            label three_sheets_buds2u hide:
            $ story.ferry = "grounded"
            $ story.wreck_voice = False
            leader "What do they do with a ferry that hears things?" id three_sheets_buds2u
            label three_sheets_bv9wvw hide:
            show kranz neutral
            kranz "They take the set out and look for what it heard." id three_sheets_bv9wvw
            label three_sheets_hbzxpw hide:
            leader "And if they find it?" id three_sheets_hbzxpw
            label three_sheets_79tye5 hide:
            kranz "Then they look for who else did." id three_sheets_79tye5
        "Tamsin Roe waits." (id="three_sheets_kv3tz4", verb="hold", note=_("She goes on flying, and listening.")):
            label three_sheets_9bib8k hide:
            $ story.ferry = "held"
            $ story.wreck_voice = True
            "You read it twice before it goes through the slot." id three_sheets_9bib8k
            label three_sheets_gp7zci hide:
            leader "Thirty voices. Out there." id three_sheets_gp7zci
            label three_sheets_96kccy hide:
            show kranz tired
            kranz "Old hulls tick as they cool." id three_sheets_96kccy
            label three_sheets_znaybz hide:
            sand "We had it on our tour. Jonas and me. Our mother said it was the, that it was the brakes." (show_off=True) id three_sheets_znaybz
        "Ferry Nine to Traffic, no defects." (id="three_sheets_944rtf", verb="alter", note=_("The choir comes out. She goes on flying.")):
            label three_sheets_tg6adc hide:
            $ story.ferry = "trimmed"
            $ story.wreck_voice = True
            $ story.altered = min(9, story.altered + 1)
            "You leave in the licence and the schoolchildren. Without its choir the letter is three lines long, and could be from anybody." id three_sheets_tg6adc
    label three_sheets_h3dr9s hide:
    $ cue.sound("stamp")
    "Every sheet takes your thumb. By the third one the whorl has filled in and all you leave is a black oval." id three_sheets_h3dr9s
    if story.correction == "altered" or story.letter == "cut" or story.ferry == "trimmed":
        label three_sheets_gs83n3 hide:
        "Under the black is a blue smear from the pen. It does not come off on the blotter, or on your cuff." id three_sheets_gs83n3
    label three_sheets_8nkum7 hide:
    show kranz neutral
    kranz "Spit works. The soap is for visitors." id three_sheets_8nkum7
    if story.asked_first == "mug":
        label three_sheets_2rb2k4 hide:
        "She puts the mug where your clean hand can reach it." id three_sheets_2rb2k4
    if story.asked_first == "fleet":
        label three_sheets_v77b7a hide:
        "Behind you Sand is telling the pin in the plaster that it is past seven." id three_sheets_v77b7a
    if story.asked_first == "stations":
        label three_sheets_wzqmz3 hide:
        "On the back of the roll she has written a number twice and crossed it out twice." id three_sheets_wzqmz3
    jump scene_liaison
