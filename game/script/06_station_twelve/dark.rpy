# Generated from game/story/chapters/06_station_twelve/dark.yaml by `python3 -m tools build`. Do not edit.

label scene_dark:
    $ record.scene("dark")
    scene place past_old_haar near
    with t_fade
    $ cue.music("twelve")
    $ cue.ambience("void_carrier")
    if story.drone_payload == "none":
        label dark_8a5fcn hide:
        "Charge 61. Listeners 0. Message 0. Charge 60." (screen="telemetry") id dark_8a5fcn
    else:
        label dark_r3e5aa hide:
        "Charge 61. Listeners 0. Message intact. Charge 60." (screen="telemetry") id dark_r3e5aa
    label dark_u8nm2t hide:
    "Old Haar ahead. Gas. No floor. Crews say good night to him." (screen="telemetry") id dark_u8nm2t
    label dark_i3989j hide:
    "This is not in my orders. There is room in my orders." (screen="telemetry") id dark_i3989j
    label dark_tbdcfr hide:
    "Good night." (screen="telemetry") id dark_tbdcfr
    label dark_jqwifu hide:
    $ cue.stop("ambience")
    "Behind him. Watch, no signal. Belt, no signal. Own beacon, no signal." (screen="telemetry") id dark_jqwifu
    label dark_ztdjbe hide:
    "Listeners 0, by obstruction." (screen="telemetry") id dark_ztdjbe
    label dark_szzjyt hide:
    pause 1.5
    show place dark
    "Jump." (screen="telemetry") id dark_szzjyt
    label dark_44s2h6 hide:
    "Charge 44. Listeners 0, by speed. I have left before anything I could say." (screen="telemetry") id dark_44s2h6
    label dark_775gqc hide:
    "Barriers passed. There was nothing at them." (screen="telemetry") id dark_775gqc
    label dark_z6xj9p hide:
    "Listeners 0, by regulation." (screen="telemetry") id dark_z6xj9p
    label dark_ssc5db hide:
    "Warm trail, one craft, under way. Spoke." (screen="telemetry") id dark_ssc5db
    label dark_knfm8v hide:
    "Age of trail, eleven years. Listeners 0, by date." (screen="telemetry") id dark_knfm8v
    label dark_629iqz hide:
    "Charge 31." (screen="telemetry") id dark_629iqz
    label dark_g4ifwi hide:
    "Contact. Spoke. No reply. Contact is a rock." (screen="telemetry") id dark_g4ifwi
    label dark_ydajcp hide:
    "Repeated, in case rock is shy." (screen="telemetry") id dark_ydajcp
    label dark_4vgcph hide:
    "Listeners 0, by kind." (screen="telemetry") id dark_4vgcph
    pause 1
    $ cue.stop("music", fade=4.0)
    if story.drone_payload == "none":
        label dark_62yfic hide:
        "Checked message for damage. There is no message. There is no damage." (screen="telemetry") id dark_62yfic
    else:
        label dark_w3r7um hide:
        "Checked message for damage. Read all names, in order, at the speed of speech. Fourteen minutes." (screen="telemetry") id dark_w3r7um
        label dark_dyvdj9 hide:
        "No damage. Nobody was in it." (screen="telemetry") id dark_dyvdj9
    if story.drone_payload == "ledger":
        label dark_jd38a5 hide:
        "Below the names, a card, sent back. I know the card. I had not heard it from outside." (screen="telemetry") id dark_jd38a5
    if story.drone_payload == "invitation" and story.fleet == "whole":
        label dark_zd5e7g hide:
        "Below the names: all of us. Query, does “us” include carrier. No order found." (screen="telemetry") id dark_zd5e7g
    if story.drone_payload == "invitation" and story.fleet == "half":
        label dark_bsuvu7 hide:
        "Below the names, a comma. Waited after it, as one does." (screen="telemetry") id dark_bsuvu7
    if story.drone_payload == "warning":
        label dark_qqbyxq hide:
        "Below the names: come no closer. I am closer to nothing than anyone has been." (screen="telemetry") id dark_qqbyxq
    label dark_qh4z8i hide:
    "Star, none near. Star, none near. Star, none near." (screen="telemetry") id dark_qh4z8i
    label dark_2hswzg hide:
    "Query. I hear it when I say it. Do I count." (screen="telemetry") id dark_2hswzg
    label dark_6vvxee hide:
    "No order found." (screen="telemetry") id dark_6vvxee
    label dark_dis9m8 hide:
    "Listeners 0, by modesty." (screen="telemetry") id dark_dis9m8
    label dark_7ppi74 hide:
    "Charge 12." (screen="telemetry") id dark_7ppi74
    label dark_5z25km hide:
    "Counting." (screen="telemetry") id dark_5z25km
    jump scene_other_machine
