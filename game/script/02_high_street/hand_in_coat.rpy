# Generated from game/story/chapters/02_high_street/hand_in_coat.yaml by `python3 -m tools build`. Do not edit.

label scene_hand_in_coat:
    label hand_in_coat_t6igjq hide:
    $ record.scene("hand_in_coat")
    scene place new_frankfurt_street festival
    with t_fade
    $ cue.music("high_street")
    $ cue.ambience("street_crowd")
    show krol seated neutral at at_far_left
    show vogt hatch watchful at at_left
    with t_dissolve
    "At five it began to spot. The flags went under hats." id hand_in_coat_t6igjq
    label hand_in_coat_uc4e4w hide:
    "Now that they were near she could do the people under the awning properly. It was all one shoe: black, kept in a box." id hand_in_coat_uc4e4w
    label hand_in_coat_fn2awr hide:
    vogt "They’re not a choir, Krol." id hand_in_coat_fn2awr
    label hand_in_coat_4u2ss8 hide:
    krol "No?" id hand_in_coat_4u2ss8
    label hand_in_coat_pa2qbh hide:
    vogt "Forty-one pairs, and every one’s been to a funeral. There’s the crease off the tissue." id hand_in_coat_pa2qbh
    label hand_in_coat_ynv2b6 hide:
    "Holbach was going down the row in his brown coat, bending to each. They took him for a grocer, and were polite about his apples." id hand_in_coat_ynv2b6
    label hand_in_coat_3a4tz7 hide:
    "Last in line stood a man so tall that he had to hold his head out from under the awning, in the rain. He was looking at the grocer’s shoes." id hand_in_coat_3a4tz7
    if story.boy == "manual":
        label hand_in_coat_uk5ipu hide:
        show jens standing frightened at at_centre
        with t_dissolve
        "The boy had done both kerbs for heads that stuck up. He stopped at the last." id hand_in_coat_uk5ipu
        label hand_in_coat_c332vy hide:
        jens "There! There’s one!" id hand_in_coat_c332vy
        label hand_in_coat_9yyi5f hide:
        crowd "One what? Where? What’s he got?" (show_off=True) id hand_in_coat_9yyi5f
    elif story.boy == "nobody":
        label hand_in_coat_stadve hide:
        show jens standing solemn at at_centre
        with t_dissolve
        "The boy had shaken some three hundred hands. He held out his own to the last of them, and the man, whose eyes were elsewhere, did not take it." id hand_in_coat_stadve
        label hand_in_coat_fp853v hide:
        jens "I don’t know him! I don’t know this one!" id hand_in_coat_fp853v
        label hand_in_coat_yim4mf hide:
        crowd "Who is he? What’s he got?" (show_off=True) id hand_in_coat_yim4mf
    else:
        label hand_in_coat_qpc3e4 hide:
        show jens standing frightened at at_centre
        with t_dissolve
        "The boy was bringing back the tin. At the awning an elbow caught it." id hand_in_coat_qpc3e4
        label hand_in_coat_qaxwcc hide:
        $ cue.sound("canister")
        crowd "Gas!" (show_off=True) id hand_in_coat_qaxwcc
        label hand_in_coat_7uswx2 hide:
        jens "It’s empty! It’s only the empty!" id hand_in_coat_7uswx2
    label hand_in_coat_smpdiy hide:
    $ cue.stop("music")
    $ cue.sound("band_stops")
    $ stage.camera("push")
    "The cornet was the last to stop. The tall man had heard none of it. He took a step towards the grocer, and his hand went into his coat, to the wrist." id hand_in_coat_smpdiy
    label hand_in_coat_gaung4 hide:
    "It was four metres from the hand to the old man. Rauch was nearer. Rauch was looking for a card." id hand_in_coat_gaung4
    label hand_in_coat_33nei8 hide:
    "A man wears those shoes to ask for something, or because he is not going home. She had never been wrong about a pair of shoes. She had never had to be right about a hand." id hand_in_coat_33nei8
    if story.mika == "safe":
        label hand_in_coat_we2vqr hide:
        "There was one tin on the roof. The masks and the rest of the gas were in the crates." id hand_in_coat_we2vqr
    label hand_in_coat_x3f5xc hide:
    show krol alarmed
    krol "Lena." id hand_in_coat_x3f5xc
    label hand_in_coat_mtqi29 hide:
    "In six years he had not once called her that." id hand_in_coat_mtqi29
    menu hand_in_coat_jqmzv4 (screen="choice"):
        narrator "Two loads, and a voice. Two seconds." id hand_in_coat_85nbkr
        "Gas." (id="hand_in_coat_q4f7p8", note=_("Stops everything, everyone.")):
            label hand_in_coat_hevw2m hide:
            $ story.hand = "gas"
            $ story.gas_fired = True
            $ story.unrest = min(5, story.unrest + 2)
            $ cue.sound("launcher")
            $ stage.flash("white")
            scene place new_frankfurt_street after
            with t_slow_fade
            $ stage.camera("wide")
            $ cue.ambience("street_after")
            show krol seated tired at at_far_left
            show vogt hatch shaken at at_left
            with t_dissolve
            "It lay in the street for a quarter of an hour. It was harmless to persons. The harm was in finding the way out." id hand_in_coat_hevw2m
            label hand_in_coat_npdwk5 hide:
            "Afterwards there were shoes. They lay along the rails, mostly one at a time, and she could read every one of them." id hand_in_coat_npdwk5
            label hand_in_coat_dq6e8r hide:
            "Thirty people had been hurt. They were counted later, at the hospital. She counted them then, by lefts." id hand_in_coat_dq6e8r
            label hand_in_coat_rvmjye hide:
            "Among the shoes lay some index cards. One was hers: {i}Margarethe, hip, over baker.{/i} Under it, in fresh pencil: {i}14, turn, 9.{/i}" id hand_in_coat_rvmjye
            label hand_in_coat_r32k4q hide:
            "Krol had got the boy up in the cab, in the only mask to hand. It came down to his collar." id hand_in_coat_r32k4q
            label hand_in_coat_sh96dm hide:
            show kessel seated polite at at_centre
            with t_dissolve
            "The tall man was sitting on the kerb with his eyes shut and running. His hand was still in his coat. Now it came out, with a long envelope." id hand_in_coat_sh96dm
            label hand_in_coat_sfmrx9 hide:
            kessel "Is there anybody there? It’s only to be handed in." id hand_in_coat_sfmrx9
            label hand_in_coat_4cmi3h hide:
            "She climbed down. He would not let go of his end until he had felt the stripe on her cuff." id hand_in_coat_4cmi3h
            label hand_in_coat_hj5rri hide:
            kessel "Thank you. We didn’t know who to give it to." id hand_in_coat_hj5rri
            hide kessel
            with t_dissolve
            if story.mika == "safe":
                label hand_in_coat_chy4n2 hide:
                show pohl standing ashamed at at_right
                with t_dissolve
                "Sergeant Pohl came for the blankets. He lifted the lid of the second crate and stood looking in." id hand_in_coat_chy4n2
                label hand_in_coat_v52u6u hide:
                pohl "Busch?" id hand_in_coat_v52u6u
                label hand_in_coat_6qdkav hide:
                show mika seated tired at at_centre
                with t_dissolve
                mika "Aydin. With a Y." id hand_in_coat_6qdkav
                label hand_in_coat_yfbgtw hide:
                "He put the blanket round her first. Then he opened the week, ruled out Frieda Busch, and wrote the Y in himself." id hand_in_coat_yfbgtw
                label hand_in_coat_txevkc hide:
                pohl "I’ll say it was the gas, Vogt. People write all sorts in gas." id hand_in_coat_txevkc
                $ story.mika = "taken"
                hide mika
                hide pohl
                with t_dissolve
            elif story.mika == "taken":
                label hand_in_coat_hgsf2n hide:
                "In number nine the girl had kept the windows shut. She had seen all of it." id hand_in_coat_hgsf2n
            else:
                label hand_in_coat_gicknt hide:
                "There were purple sheets in the wet, all down the rails." id hand_in_coat_gicknt
        "Bag." (id="hand_in_coat_k2d8fk", note=_("Stops one man, if it is that man.")):
            label hand_in_coat_dgqjgb hide:
            $ story.hand = "bag"
            $ story.unrest = min(5, story.unrest + 1)
            $ cue.sound("launcher")
            scene place new_frankfurt_street after
            with t_slow_fade
            $ stage.camera("wide")
            $ cue.ambience("street_after")
            show krol seated tired at at_far_left
            show vogt hatch shaken at at_left
            with t_dissolve
            "It hit the man she had aimed at. He had just turned his head to see who was shouting." id hand_in_coat_dgqjgb
            label hand_in_coat_5s6n6x hide:
            "He sat down on the kerb, in stages. He put up his other hand, the empty one, the way you ask for a moment. Two men in good raincoats took him round the corner backwards, and she saw his soles. They were nearly new." id hand_in_coat_5s6n6x
            label hand_in_coat_zruthy hide:
            "It was the left eye. They sent that down on a slip. When she looked for the grocer there was none." id hand_in_coat_zruthy
            label hand_in_coat_x38ggw hide:
            "Nobody had looked in the coat. By the time it got to the Exchange it had been a pistol. At the tram stop there were two, and a bottle." id hand_in_coat_x38ggw
            if story.boy == "manual":
                label hand_in_coat_3sfz8h hide:
                "In front of Works Three he had been a Cisri." id hand_in_coat_3sfz8h
            label hand_in_coat_8ejb5s hide:
            "Under the awning forty pairs of black shoes stood where they had been told to." id hand_in_coat_8ejb5s
            if story.mika == "safe":
                label hand_in_coat_wy9aad hide:
                "From the second crate came two knocks, as at a door. Krol gave two back." id hand_in_coat_wy9aad
            if story.mika == "taken":
                label hand_in_coat_jbi26r hide:
                "At the rear window of number nine the girl had her hand flat on the glass, in case somebody wanted to know that she had seen." id hand_in_coat_jbi26r
            if story.mika == "missing":
                label hand_in_coat_ufyv4x hide:
                "Here and there a person held a purple sheet over their head for the rain." id hand_in_coat_ufyv4x
        "Voice." (id="hand_in_coat_xawgui", note=_("Stops nothing, if it is a weapon.")):
            label hand_in_coat_uv6zgq hide:
            $ story.hand = "voice"
            $ story.unrest = min(5, story.unrest + 2)
            $ story.rauch = "witness"
            show vogt resolved
            vogt "You, sir! In the black shoes! What have you got there?" id hand_in_coat_uv6zgq
            label hand_in_coat_794iqr hide:
            "The loudhailer made it much too big. Four thousand people looked down." id hand_in_coat_794iqr
            label hand_in_coat_7vgxq3 hide:
            hide jens
            show kessel standing startled at at_centre
            show holbach grocer listening at at_right
            show rauch standing attentive at at_far_right
            with t_dissolve
            kessel "Me, miss? It’s a paper. It’s to be handed in." id hand_in_coat_7vgxq3
            label hand_in_coat_mf3w4u hide:
            vogt "Then hand it in." id hand_in_coat_mf3w4u
            label hand_in_coat_sekk8f hide:
            show kessel earnest
            kessel "I’d as soon read it. Then it’s been said, whoever gets it." id hand_in_coat_sekk8f
            label hand_in_coat_uyv74w hide:
            "The old man took the pencil from behind his ear and stood as he had stood for her, with his head back." id hand_in_coat_uyv74w
            label hand_in_coat_fuqx6c hide:
            kessel "“We, forty-one families of this city, having sons, daughters, husbands and wives aboard the three ships, respectfully ask whether there is any word.”" id hand_in_coat_fuqx6c
            label hand_in_coat_czp5hn hide:
            "It had grown so quiet that you could hear the lamps." id hand_in_coat_czp5hn
            label hand_in_coat_d64bhq hide:
            kessel "“We do not ask for news that it would harm the State to give.”" id hand_in_coat_d64bhq
            label hand_in_coat_rwm9y3 hide:
            "Under the awning their lips were moving. They all had it by heart." id hand_in_coat_rwm9y3
            label hand_in_coat_9u9bby hide:
            "One of the guards had been set to watch a coat, and had found a grocer in it. He was twenty. He had run the length of the high street. He saw a hand and a black coat, and was too late to have heard." id hand_in_coat_9u9bby
            label hand_in_coat_qrj8bj hide:
            kessel "“We are patient. A—”" id hand_in_coat_qrj8bj
            label hand_in_coat_w8c2p3 hide:
            $ cue.sound("shot")
            hide kessel
            show place after
            $ stage.camera("wide")
            $ cue.ambience("street_after")
            "The paper came down more slowly than he did." id hand_in_coat_w8c2p3
            label hand_in_coat_6xwm7u hide:
            show holbach shaken
            holbach "He was reading to me." id hand_in_coat_6xwm7u
            label hand_in_coat_uxe7nk hide:
            guard "Sir. He’d a hand, sir, he had it in his—" (show_off=True) id hand_in_coat_uxe7nk
            label hand_in_coat_xsu5bf hide:
            holbach "I was listening." id hand_in_coat_xsu5bf
            label hand_in_coat_e8u3rj hide:
            "He had hold of the pole of the awning. He was seventy-four, and for the first time that day it had reached the shoes." id hand_in_coat_e8u3rj
            label hand_in_coat_j6aeze hide:
            "Under the awning the lips had stopped. Then, not from there, from no one place, the street began to make a noise." id hand_in_coat_j6aeze
            label hand_in_coat_e38bdj hide:
            "Rauch picked up the paper. He read it to the end with his lips moving. Then he went back, and counted something on his fingers." id hand_in_coat_e38bdj
            label hand_in_coat_7ndiyn hide:
            show rauch open
            rauch "Eleven words. He had eleven words to go." id hand_in_coat_7ndiyn
            label hand_in_coat_x6ep3m hide:
            "He passed it up into the hatch." id hand_in_coat_x6ep3m
            label hand_in_coat_zjears hide:
            rauch "You asked him for it." id hand_in_coat_zjears
            hide holbach
            hide rauch
            with t_dissolve
            if story.mika == "safe":
                label hand_in_coat_shga7j hide:
                "In the second crate it was quiet. It was the quiet of somebody who has heard every word." id hand_in_coat_shga7j
            if story.mika == "taken":
                label hand_in_coat_a7jcnw hide:
                "At the rear window of number nine the girl was saying something. It had four words." id hand_in_coat_a7jcnw
            if story.mika == "missing":
                label hand_in_coat_4whsww hide:
                "Quite a number of people had got out a purple sheet, and were reading it in the rain." id hand_in_coat_4whsww
    show vogt tired
    show jens standing solemn at at_centre
    with t_dissolve
    if story.boy == "manual":
        label hand_in_coat_4yjedp hide:
        jens "Was it one?" id hand_in_coat_4yjedp
        label hand_in_coat_5aebyt hide:
        show vogt shaken
        vogt "No." id hand_in_coat_5aebyt
        label hand_in_coat_ngkenm hide:
        jens "How do you tell?" id hand_in_coat_ngkenm
        label hand_in_coat_mj25f8 hide:
        "She looked for an answer. The manual had a picture." id hand_in_coat_mj25f8
    if story.boy == "nobody":
        label hand_in_coat_22tsx7 hide:
        jens "I asked the others. He’s Mr Kessel, and his wife bakes on the big ship. So I know him now." id hand_in_coat_22tsx7
    if story.boy == "empty":
        label hand_in_coat_weu6bg hide:
        jens "I did say it was empty. I said it twice." id hand_in_coat_weu6bg
        label hand_in_coat_fibqwe hide:
        "He held the tin up to her in both hands, since she had signed for it." id hand_in_coat_fibqwe
    label hand_in_coat_4xh3v5 hide:
    show krol soft
    krol "Come on. Whose are you?" id hand_in_coat_4xh3v5
    jump scene_incident_card
