# Generated from game/story/chapters/11_endings/ending_okri.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_okri:
    $ record.scene("ending_okri")
    scene place type_20_cockpit dark
    with t_fade
    $ cue.stop("music")
    $ cue.stop("ambience")
    $ story.ended = "okri"
    if story.warp == "ready":
        show place amber
        with t_dissolve
    if story.warp == "spooled":
        show place white
        with t_dissolve
    label ending_okri_b6mq9c hide:
    renner "Lancer flight, Fourteen Actual. Line six. Over." (screen="radio") id ending_okri_b6mq9c
    label ending_okri_zu4ziu hide:
    "Nobody on the net asked what line six was. It has one word in it. He read that as he had read the others." id ending_okri_zu4ziu
    if story.thal == "asks":
        label ending_okri_cs5s65 hide:
        "Lancer One had asked if somebody would say again. It took eleven seconds." id ending_okri_cs5s65
        label ending_okri_m76gnc hide:
        "He had left three people to decide what they had heard. They had heard an order." id ending_okri_m76gnc
    else:
        label ending_okri_5b7ziz hide:
        "Four lights went out under four thumbs, from the left, like lamps on a landing." id ending_okri_5b7ziz
    pause 1
    if story.fourteen == "answer" and story.foley_words == "echo":
        label ending_okri_mesrxz hide:
        "It had been read to him from Leonis, to the end. It was the card, in a stranger’s mouth, with the people changed. He had called it targeting, and then he had stopped calling it anything." id ending_okri_mesrxz
    elif story.fourteen == "answer":
        label ending_okri_9v8fi5 hide:
        "It had been read to him from Leonis, to the end. He had believed it. He had it beside the card, in pencil, and there was no line on the card for it." id ending_okri_9v8fi5
    else:
        label ending_okri_er49hk hide:
        "There had been nothing heard. Colonel Renner had it in the log nine times, in ink, with the minutes." id ending_okri_er49hk
    label ending_okri_jjyw2a hide:
    moe "Lancer Three. Forty seconds to run. Over." (screen="radio") id ending_okri_jjyw2a
    if story.thal == "asks":
        label ending_okri_hr3stx hide:
        thal "Lancer One. Mine’s still on the rail. I’d like that logged by somebody. Over." (screen="radio") id ending_okri_hr3stx
    else:
        label ending_okri_yawfdp hide:
        thal "Lancer One. Over." (screen="radio") id ending_okri_yawfdp
    if story.thal != "asks":
        label ending_okri_gi4j6n hide:
        "That was all of it. He had been funny an hour before." id ending_okri_gi4j6n
    if story.clicks == "kept" and story.wreck_voice:
        label ending_okri_k96s5d hide:
        "In the other ear he still had somebody counting. He had not reported it. She had got to seventeen." id ending_okri_k96s5d
    if story.clicks == "kept" and not story.wreck_voice:
        label ending_okri_w6arxm hide:
        "In the other ear he still had the wreck field, ticking. He had not reported it. It was in five." id ending_okri_w6arxm
    if story.clicks == "reported":
        label ending_okri_k6hige hide:
        "In the other ear he had what he had reported. He had got them a minute for it, and they had used the minute." id ending_okri_k6hige
    pause 1.2
    if story.warp == "cold":
        label ending_okri_efjud5 hide:
        "The stranger did nothing. She hung there with her lamps lit and her warp dark, having been told to make everything safe." id ending_okri_efjud5
        label ending_okri_mzeb9z hide:
        foley "To anyone, this is Deliverance. They seem to be coming to have a look. We’re still here. We are listening. Ov—" (screen="radio") id ending_okri_mzeb9z
        label ending_okri_qsfjxj hide:
        $ stage.flash("white")
        "So it was half a word. It is in Forty-four’s log as “Ov”, with a query." id ending_okri_qsfjxj
    elif story.warp == "spooled":
        label ending_okri_ku9rkq hide:
        "The stranger had her warp lit like a weapon. She was out in four seconds. It had been a door." id ending_okri_ku9rkq
        label ending_okri_azqs33 hide:
        $ stage.flash("white")
        "Where she had been the four lights met each other. The log has a box for “destroyed” and a box for “departed”. They filled in both." id ending_okri_azqs33
    else:
        label ending_okri_ysup6v hide:
        "The stranger saw them when they were half way. She said so." id ending_okri_ysup6v
        label ending_okri_ghsccs hide:
        foley "To anyone. Those are live. I’m so sorry, I think there’s been. Vultran, go." (screen="radio") id ending_okri_ghsccs
        label ending_okri_6g4vxa hide:
        $ stage.flash("white")
        "She went in the same second, or a little after it. Something of hers stayed behind, the length of a tram, turning over, with rows of small windows. Some of the windows were lit." id ending_okri_6g4vxa
    if story.wreck_voice:
        label ending_okri_cv2avc hide:
        tamsin "Ferry Nine to anybody. I told them it was a game and to shut their eyes. I’ve nineteen with their eyes shut. Can they open them? Over." (screen="radio") id ending_okri_cv2avc
    label ending_okri_hr69b8 hide:
    $ cue.music("loss", fade=5.0)
    scene place station_fourteen alarm
    with t_slow_fade
    "Of the forty crates, thirty-eight had gone down by evening. The brass plate was in the next, in a blanket. It had to be got out again." id ending_okri_hr69b8
    label ending_okri_r4cg7u hide:
    "It said {i}USED TWICE{/i}. The engraver was rung up. There was room for “thrice”." id ending_okri_r4cg7u
    label ending_okri_6kbuq4 hide:
    show renner standing tired at at_centre
    with t_dissolve
    "They found the Colonel at the ready-room table, with the card and a pair of nail scissors. He had taken off the clip." id ending_okri_6kbuq4
    label ending_okri_d4ggk8 hide:
    show renner tired
    renner "They trimmed it to fit this. Did you know? It is a standard clip. Somebody in Stores had a large card and a small clip." id ending_okri_d4ggk8
    label ending_okri_4biwpx hide:
    "He had cut round the lamination on three sides and bent it back. The paper inside was quite dry. Hands had never got at it." id ending_okri_4biwpx
    label ending_okri_pt8hx4 hide:
    show renner grave
    renner "Line six says fire. One could always see that there had been a seven." id ending_okri_pt8hx4
    show thal standing grave at at_left
    with t_dissolve
    if story.thal == "obeys":
        label ending_okri_3rwx9e hide:
        "Lieutenant Thal stood in the door. He was still in his gloves. In the jar on the locker the fish had come up to be fed." id ending_okri_3rwx9e
    if story.thal == "asks":
        label ending_okri_ny8j88 hide:
        "Lieutenant Thal stood in the door, with a corporal on each side of him. It was only until they had decided what he had done." id ending_okri_ny8j88
    label ending_okri_3kyn35 hide:
    "There was the top of it, where the blade had gone through: a row of small black strokes, the heads of some letters." id ending_okri_3kyn35
    if story.thal == "obeys":
        label ending_okri_3r7s3j hide:
        thal "What’s it say?" id ending_okri_3r7s3j
    if story.thal == "asks":
        label ending_okri_hsvtxc hide:
        thal "Is it for after, or instead?" id ending_okri_hsvtxc
    label ending_okri_cnsbm6 hide:
    show renner rueful
    renner "Two uprights. That could be a “U”." id ending_okri_cnsbm6
    label ending_okri_hau2px hide:
    "He laid the card on the table and put the strip of brass from the clip along the edge, to read it by. Then he moved it, and tried again." id ending_okri_hau2px
    if story.warp == "cold":
        label ending_okri_p6j9nd hide:
        "On the speaker there was the band that he kept: nothing heard." id ending_okri_p6j9nd
    else:
        label ending_okri_h82sef hide:
        "On the speaker the band that he kept was empty. On all the others they had begun to ask each other what that light was." id ending_okri_h82sef
    label ending_okri_yqkprx hide:
    renner "Has anyone a glass?" id ending_okri_yqkprx
    label ending_okri_spsp4g hide:
    "They were packed. He went over it with his thumbnail, stroke by stroke." id ending_okri_spsp4g
    label ending_okri_ciqve6 hide:
    call scene_epilogue from ending_okri_ciqve6_ret
    label ending_okri_4xhd58 hide:
    $ cue.sound("console_chime")
    console "Operator recognised. Good morning, Leader. Nobody is waiting." (screen="radio") id ending_okri_4xhd58
    $ record.ending("okri")
    jump end_of_story
