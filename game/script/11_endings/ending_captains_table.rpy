# Generated from game/story/chapters/11_endings/ending_captains_table.yaml by `python3 -m tools build`. Do not edit.

label scene_ending_captains_table:
    label ending_captains_table_688vvj hide:
    $ record.scene("ending_captains_table")
    scene place new_frankfurt_street festival
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("street_crowd")
    $ story.ended = "captains_table"
    show vogt hatch watchful at at_far_left
    with t_dissolve
    "They came at six, on foot, from the goods yard, because the old man had wished it. The street had been cleared for fifty metres each way, and swept." id ending_captains_table_688vvj
    label ending_captains_table_5rnk3y hide:
    "Vogt had the shoes before she had the people. His, handmade. And beside them a pair that she could not read at all." id ending_captains_table_5rnk3y
    label ending_captains_table_jywnw2 hide:
    "They were soft and pale, with no nail in them anywhere. Whoever had made them had never once thought of running." id ending_captains_table_jywnw2
    label ending_captains_table_crdvy2 hide:
    krol "What’s he come for?" (show_off=True) id ending_captains_table_crdvy2
    label ending_captains_table_ska922 hide:
    show vogt dry
    vogt "I can’t do them. They’re from no shop I know. His feet are cold, that’s all I’ve got." id ending_captains_table_ska922
    label ending_captains_table_8a4vay hide:
    "Under the glover’s awning stood a table with a cloth on it. Two chairs, two glasses, two napkins, folded like boats. The forty-one families had been asked whether they would mind the other pavement." id ending_captains_table_8a4vay
    label ending_captains_table_ge74pv hide:
    $ cue.music("deliverance", fade=4.0)
    show holbach authority kind at at_centre
    show foley seated polite at at_right
    show rauch standing wary at at_far_right
    with t_dissolve
    holbach "You take the wall side, Mr Foley. There’s a draught. I delivered rolls to this house when I was nine." id ending_captains_table_ge74pv
    label ending_captains_table_qwuzis hide:
    show foley curious
    foley "Were they good? The rolls?" id ending_captains_table_qwuzis
    label ending_captains_table_p2qg7s hide:
    show holbach amused
    holbach "No one has ever asked me that. They were a little hard." id ending_captains_table_p2qg7s
    label ending_captains_table_erpiqa hide:
    "From the hatch you had it word for word, and it was the best talk she had heard in her life. Neither interrupted. Each left the other a silence to step into." id ending_captains_table_erpiqa
    label ending_captains_table_i4efma hide:
    "By the soup they had agreed that it had been a misunderstanding. By the fish they were agreed about whose." id ending_captains_table_i4efma
    label ending_captains_table_za6nam hide:
    show holbach grave
    holbach "A card, you see. It was drafted in a bad year. I shall have it framed." id ending_captains_table_za6nam
    label ending_captains_table_ha7xsd hide:
    show foley polite
    foley "I’m told that it was answered. In eleven seconds. We were rather proud." id ending_captains_table_ha7xsd
    label ending_captains_table_fbdvax hide:
    show holbach listening
    holbach "It was. I had it from the Watch myself, and I answered you at once. It is what a person does." id ending_captains_table_fbdvax
    label ending_captains_table_9azm7c hide:
    "He had, from the lectern. It had been about patience." id ending_captains_table_9azm7c
    if story.fourteen == "stand_off":
        label ending_captains_table_7ubpmy hide:
        "Four Type 20s had walked the ship out to the limit while he gave it. They were to walk her in again tomorrow, with flags." id ending_captains_table_7ubpmy
    if story.fourteen == "answer":
        label ending_captains_table_nhuekj hide:
        "Four Type 20s had heard both of them, and gone home for their dinners." id ending_captains_table_nhuekj
    if story.home == "alarm":
        label ending_captains_table_f86vvq hide:
        show foley uneasy
        foley "There may be one or two more of us. I’m afraid that I used an adjective. They’ll be good enough to wait outside." id ending_captains_table_f86vvq
    else:
        label ending_captains_table_q3kibw hide:
        foley "I told them at home that I was asking. I should like to be able to say what I was told." id ending_captains_table_q3kibw
    label ending_captains_table_3wh5u3 hide:
    "Rauch wrote it down, in six points, and read them over aloud, for the commas." id ending_captains_table_3wh5u3
    label ending_captains_table_38x87r hide:
    rauch "“Docking, at the near moon, for one large ship. Tea, reciprocally. No broadcast in either direction without the consent of both.”" id ending_captains_table_38x87r
    label ending_captains_table_5scvdk hide:
    show holbach kind
    holbach "Of both. Yes." id ending_captains_table_5scvdk
    label ending_captains_table_64qwt7 hide:
    foley "That would be you and me." id ending_captains_table_64qwt7
    label ending_captains_table_hztxjk hide:
    holbach "I expect that it would." id ending_captains_table_hztxjk
    label ending_captains_table_ji668q hide:
    show foley uneasy
    foley "I’d had the impression that there were others. One hears things, parked. Somebody counted some children. Somebody asked to be counted." id ending_captains_table_ji668q
    label ending_captains_table_k5nks2 hide:
    show holbach grave
    holbach "You have had a confusing day. I speak for them." id ending_captains_table_k5nks2
    label ending_captains_table_haave5 hide:
    "He said it so gently that Vogt nearly thanked him." id ending_captains_table_haave5
    label ending_captains_table_v45kpb hide:
    "Foley turned his glass round by the stem. He left quite a long silence, for somebody else to step into. There were only the two chairs." id ending_captains_table_v45kpb
    if story.foley_trust >= 4:
        label ending_captains_table_twszu5 hide:
        "He looked along the street. He found the hatch, and her in it, and waited there. She stood at attention, as far down as the hatch allowed." id ending_captains_table_twszu5
    label ending_captains_table_nr3yj7 hide:
    $ record.unlock("armistice_fleet", 2)
    "Over their heads they had hung it, from the piano shop to the gloves, on a banner forty metres long. It had been on every speaker at noon. ARMISTICE WILL HOLD ALL OF US, it said." id ending_captains_table_nr3yj7
    label ending_captains_table_4ty3es hide:
    "The painter had been given the text and had painted what he was given. It had the comma on." id ending_captains_table_4ty3es
    label ending_captains_table_jst9ep hide:
    show foley polite
    foley "It goes on, I think." id ending_captains_table_jst9ep
    label ending_captains_table_6y7a3r hide:
    show rauch pained
    rauch "It is a flourish." id ending_captains_table_6y7a3r
    if story.rauch == "witness":
        label ending_captains_table_8minns hide:
        "He said it to the tablecloth. Then he cleared away the cards, squared them, and left one by the stranger’s plate, face down, under the rim, the way you leave it for the waiter." id ending_captains_table_8minns
        label ending_captains_table_k3jhaw hide:
        "Foley moved his napkin over it. He went on listening. You would have had to be looking from above." id ending_captains_table_k3jhaw
    else:
        label ending_captains_table_unrt7j hide:
        "He had a card out. He looked at the banner and the card, and then in his neat hand he wrote that it was to be repainted by morning, with a full stop." id ending_captains_table_unrt7j
    label ending_captains_table_98rden hide:
    $ cue.stop("music", fade=2.0)
    show holbach kind
    holbach "May I ask what you have there? You have carried it about all evening." id ending_captains_table_98rden
    label ending_captains_table_w52m23 hide:
    "It was a picture. Three hulls lay on grass with the doors open, and between them there was washing on lines. On the smallest line was a very small shirt." id ending_captains_table_w52m23
    label ending_captains_table_zwtmtz hide:
    "For once the old man did not put his head back. He bent, until his face was nearly on it." id ending_captains_table_zwtmtz
    label ending_captains_table_3ug3zi hide:
    show holbach shaken
    holbach "Is that somebody’s?" id ending_captains_table_3ug3zi
    label ending_captains_table_8kzkme hide:
    foley "It was dry. They were taking it in. I can let you have a copy. I’d thought of the families." id ending_captains_table_8kzkme
    label ending_captains_table_g5bqmw hide:
    "Across the street were forty-one people who could see that there was a picture." id ending_captains_table_g5bqmw
    label ending_captains_table_c8qxy2 hide:
    show holbach grave
    holbach "In good time. It will want an explanation first. May I?" id ending_captains_table_c8qxy2
    label ending_captains_table_6jh9rn hide:
    "He put it in the inside pocket of his coat, on the left, and buttoned it there. His eyes were wet." id ending_captains_table_6jh9rn
    label ending_captains_table_ayi37q hide:
    hide holbach
    hide foley
    hide rauch
    show place after
    with t_dissolve
    $ cue.ambience("street_after")
    show krol standing tired at at_left
    with t_dissolve
    "When they had gone the waiters came for the cloth. Krol had got down to ease his leg, and stood looking at what was left." id ending_captains_table_ayi37q
    label ending_captains_table_gh7itc hide:
    krol "That’s the fish off my card for the month, that is. I know it by the eye. They might have left the head." id ending_captains_table_gh7itc
    label ending_captains_table_kqyr6h hide:
    show vogt tired
    vogt "Did he leave the wine?" id ending_captains_table_kqyr6h
    if story.told_holbach == "pension":
        label ending_captains_table_kzh3qy hide:
        show krol soft
        krol "And the wine’s from the widows’ fund. I know it by the colour." id ending_captains_table_kzh3qy
    label ending_captains_table_ge3fgt hide:
    "On the other pavement they had not been told to go. They stood, all the black shoes, with the toes to the kerb. One of them called across, quite low, was there any word?" id ending_captains_table_ge3fgt
    label ending_captains_table_ewmq8z hide:
    vogt "Docking." id ending_captains_table_ewmq8z
    label ending_captains_table_u55zzq hide:
    "She looked at the two chairs." id ending_captains_table_u55zzq
    label ending_captains_table_b9sder hide:
    vogt "For one." id ending_captains_table_b9sder
    label ending_captains_table_cxrcf2 hide:
    call scene_epilogue from ending_captains_table_cxrcf2_ret
    label ending_captains_table_ha25vp hide:
    $ cue.sound("console_chime")
    console "Operator recognised. Good evening, Leader. Your guests are waiting." (screen="radio") id ending_captains_table_ha25vp
    $ record.ending("captains_table")
    jump end_of_story
