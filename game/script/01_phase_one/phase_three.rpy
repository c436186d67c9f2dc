# Generated from game/story/chapters/01_phase_one/phase_three.yaml by `python3 -m tools build`. Do not edit.

label scene_phase_three:
    $ record.scene("phase_three")
    scene place mansonic_ridge dusk
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("ridge_wind")
    if story.brandt != "gone":
        show brandt standing neutral at at_left
        show harrier standing neutral at at_right
        show shrike standing quiet at at_far_right
        with t_dissolve
    else:
        show harrier standing neutral at at_left
        show shrike standing quiet at at_far_right
        with t_dissolve
    if story.voss == "taken" and story.winds == "given":
        show maren seated tired at at_centre
        with t_dissolve
    elif story.voss == "taken" and story.winds == "refused":
        show maren bandaged tired at at_centre
        with t_dissolve
    elif story.voss == "taken":
        show maren standing tired at at_centre
        with t_dissolve
    label phase_three_wjnric hide:
    "From the seam a set could reach the south. The snow had gone pink, and still ran at the knee." id phase_three_wjnric
    if story.high_street_done:
        label phase_three_636z6q hide:
        "By the watch on Harrier’s sleeve it was two in the morning. Pink was all the dark they got, up there, at this end of the year." id phase_three_636z6q
    if story.brandt == "gone":
        label phase_three_egr3iz hide:
        show harrier counting
        harrier "Four." id phase_three_egr3iz
        label phase_three_9yyyny hide:
        "She counted them again, since it was free." id phase_three_9yyyny
    elif story.voss == "taken":
        label phase_three_ree4qc hide:
        show harrier counting
        harrier "Five. And one." id phase_three_ree4qc
    elif story.voss == "dead":
        label phase_three_hwqw94 hide:
        show harrier counting
        harrier "Five. And one, carried." id phase_three_hwqw94
    else:
        label phase_three_wnzdre hide:
        show harrier counting
        harrier "Five." id phase_three_wnzdre
    label phase_three_jyvnyq hide:
    "Phase three was a sheet, and sheets went by the Watch, box by box. She held it flat on the board." id phase_three_jyvnyq
    if story.brandt != "gone" and story.date_said:
        label phase_three_vf6dnx hide:
        show harrier uneasy
        harrier "Date of order. I’d still like it to be a misprint." id phase_three_vf6dnx
    elif story.brandt != "gone":
        label phase_three_jywkx2 hide:
        show harrier uneasy
        harrier "Date of order. Captain, it says the seventh. Since when have you known?" id phase_three_jywkx2
    elif not story.date_said:
        label phase_three_ggkfpq hide:
        "The order was in the board, folded small. She opened it to copy the date. Then she saw why it had been folded." id phase_three_ggkfpq
    if story.brandt != "gone" and not story.date_said:
        label phase_three_q3p5uu hide:
        brandt "Since the knee." id phase_three_q3p5uu
        label phase_three_3hgdtg hide:
        harrier "You might have said. I’d have counted it." id phase_three_3hgdtg
    if story.recorder == "logged":
        label phase_three_7wjw2w hide:
        "Items recovered: three." id phase_three_7wjw2w
    if story.recorder == "pocketed" and story.brandt != "gone":
        label phase_three_ivwnz3 hide:
        "Items recovered: two. The third had stopped being warm." id phase_three_ivwnz3
    if story.recorder == "pocketed" and story.brandt == "gone":
        label phase_three_7auwwh hide:
        "Items recovered: two. She had not opened her hand to look. She knew what size it was." id phase_three_7auwwh
    if story.greeting == "shot":
        label phase_three_z7qnta hide:
        "Rounds fired: one. By whose order. She wrote “none”, and the pen went through." id phase_three_z7qnta
    if story.greeting == "waited":
        label phase_three_t3ptbi hide:
        "Persons met. There were boxes for hostile and for Leftist. She drew a third box with a ruler." id phase_three_t3ptbi
    if story.greeting == "answered":
        label phase_three_v58uay hide:
        "Words exchanged. She wrote “weather”." id phase_three_v58uay
    menu phase_three_2bd7e3 (screen="choice"):
        narrator "The last box said “Cause of loss”. Under it were four lines for the others to sign." id phase_three_7vdihw
        "“Weather.”" (id="phase_three_im3qhz", note=_("It agrees with the order. Nobody will ask those four what they saw.")):
            label phase_three_d86muv hide:
            $ story.cause_of_loss = "weather"
            "Shrike signed first." id phase_three_d86muv
            label phase_three_2jiewn hide:
            show shrike cheerful
            shrike "There. That’s that, then." id phase_three_2jiewn
            label phase_three_dak9re hide:
            show harrier uneasy
            harrier "There were nine." id phase_three_dak9re
            label phase_three_4br355 hide:
            "She signed. Beside her name she put a very small nine, which could have been a flourish." id phase_three_4br355
        "“Nine holes, from above. Sky clear.”" (id="phase_three_j2jcuw", note=_("It is true. Four people sign it, and can be asked about it one at a time.")):
            label phase_three_fjabuq hide:
            $ story.cause_of_loss = "holes"
            "Harrier signed first. She counted the words and signed." id phase_three_fjabuq
            label phase_three_zgqzbx hide:
            show shrike quiet
            shrike "It’s a lot of people to be right with." id phase_three_zgqzbx
            label phase_three_zpmm63 hide:
            "He looked at the pen for some time. Then he wrote it out in full, as on a wedding form." id phase_three_zpmm63
    label phase_three_inqemm hide:
    "Wieck, Tamm, Horn, Maas, with their gloves off." id phase_three_inqemm
    label phase_three_rjk352 hide:
    "She unfolded the mast." id phase_three_rjk352
    $ cue.sound("mast")
    $ cue.music("snow", fade=4.0)
    if story.brandt != "gone":
        label phase_three_uzcpmu hide:
        brandt "Watch, Falconer. Phase three. Sheet follows. Over." (screen="radio") id phase_three_uzcpmu
    if story.brandt == "gone":
        label phase_three_uc7sgb hide:
        harrier "Watch, Harrier, for Falconer. Phase three. Sheet follows. Over." (screen="radio") id phase_three_uc7sgb
    if story.zero_word != "again":
        label phase_three_erfjsr hide:
        leader "Falconer, Watch. Send your sheet. Over." (screen="radio") id phase_three_erfjsr
    if story.zero_word == "again":
        label phase_three_kbft3x hide:
        leader "Falconer, Watch. Say again. Over." (screen="radio") id phase_three_kbft3x
    if story.zero_word == "again":
        label phase_three_sb7tdy hide:
        "It was word for word what she had been told between two roots by somebody two metres thirty." id phase_three_sb7tdy
    label phase_three_khkdpi hide:
    "She knew that voice. It was on the tape." id phase_three_khkdpi
    if story.winds == "given":
        label phase_three_pghrsj hide:
        "It had been accurate there: “clear to the top”." id phase_three_pghrsj
    if story.winds == "refused":
        label phase_three_7mg54e hide:
        "It had said no there, by page nine." id phase_three_7mg54e
    if story.winds == "blurred":
        label phase_three_a59pwj hide:
        "It had said “nine” there, to a woman at twelve." id phase_three_a59pwj
    if story.brandt != "gone":
        label phase_three_qcbgwj hide:
        $ stage.look("brandt", "wary")
        brandt "Watch, Falconer. You used to be the side desk. Over." (screen="radio") id phase_three_qcbgwj
    if story.brandt == "gone":
        label phase_three_5btnmm hide:
        $ stage.look("harrier", "uneasy")
        harrier "Watch, Harrier. You used to be the side desk. Over." (screen="radio") id phase_three_5btnmm
    label phase_three_uz2dwp hide:
    leader "Falconer, Watch. One to the left, since four. Over." (screen="radio") id phase_three_uz2dwp
    label phase_three_vwrxs2 hide:
    "Down the line a mug was set on steel. She read out the boxes, and the voice read them back and got each of them right." id phase_three_vwrxs2
    if story.cause_of_loss == "weather":
        label phase_three_cwxrqd hide:
        "At “weather” it waited for about a breath before reading it back." id phase_three_cwxrqd
    if story.cause_of_loss == "holes":
        label phase_three_pyautj hide:
        "At “from above” it asked for a repeat, and she could hear a pen." id phase_three_pyautj
    if story.greeting == "shot":
        label phase_three_w996a3 hide:
        merlin "Watch, Merlin. Have you got the football? Over." (screen="radio") id phase_three_w996a3
        label phase_three_6u7esg hide:
        leader "Merlin, Watch. Level Nine, three two. Over." (screen="radio") id phase_three_6u7esg
        label phase_three_citk7n hide:
        "It was the only thing all day that anybody had simply been told." id phase_three_citk7n
    else:
        label phase_three_uqyufr hide:
        merlin "Watch, Merlin. Three two. In case nobody’s told you. Over." (screen="radio") id phase_three_uqyufr
        label phase_three_4vbkwf hide:
        leader "Merlin, Watch. Nobody had. Thank you. Over." (screen="radio") id phase_three_4vbkwf
    if story.voss == "taken":
        label phase_three_z856b6 hide:
        "The prisoner leaned across, quite politely, and put a thumb on the key." id phase_three_z856b6
        label phase_three_qxxmpa hide:
        $ stage.look("maren", "amused")
        maren "Watch, aircraft northbound. I shan’t want the winds any more. Thank you. Out." (screen="radio") id phase_three_qxxmpa
        label phase_three_3ww7f2 hide:
        "At the other end a chair scraped." id phase_three_3ww7f2
    if story.brandt != "gone":
        label phase_three_cb93cj hide:
        brandt "Watch, Falconer. We’ll be on the seam until somebody fetches us. Out." (screen="radio") id phase_three_cb93cj
    if story.brandt == "gone":
        label phase_three_g4e2ri hide:
        harrier "Watch, Harrier. We’ll be on the seam, all four, until somebody fetches us. Out." (screen="radio") id phase_three_g4e2ri
    if story.brandt != "gone":
        label phase_three_s525gu hide:
        "They knelt and locked the joints, so as not to lean on each other." id phase_three_s525gu
    if story.brandt == "gone":
        label phase_three_xbgjji hide:
        "They knelt and locked the joints. There was a place left in the row." id phase_three_xbgjji
    label phase_three_7tadp7 hide:
    $ cue.stop("music", fade=3.0)
    "H \ \ \ \ \ \ \ \ Kommando 04: five up, Mansonic. Silence.\nH+1:34 \ \ \ Falconer, phase one complete. One body, two seats.\nH+5:10 \ \ \ Phase three. Sheet follows." (screen="sheet", show_style="log") id phase_three_7tadp7
    jump scene_desk_one
