# Generated from game/story/chapters/02_high_street/grocers_coat.yaml by `python3 -m tools build`. Do not edit.

label scene_grocers_coat:
    label grocers_coat_r3cqtp hide:
    $ record.scene("grocers_coat")
    scene place new_frankfurt_street festival
    with t_fade
    $ cue.ambience("street_crowd")
    $ cue.music("high_street", fade=2.0)
    show vogt hatch neutral at at_left
    with t_dissolve
    "At four they lit the festival lamps, in daylight, to see if they would do for Thursday." id grocers_coat_r3cqtp
    label grocers_coat_4aenqa hide:
    "An old man in a brown grocer’s coat was coming along the kerb with a pencil behind his ear and apples in his pockets, bending to each person as if one of them were deaf." id grocers_coat_4aenqa
    label grocers_coat_esjkxb hide:
    "Then he was at her front wheel." id grocers_coat_esjkxb
    label grocers_coat_f3ibps hide:
    show holbach grocer kind at at_centre
    show rauch standing attentive at at_far_right
    with t_dissolve
    "The coat had stood behind a counter for thirty years. The shoes had never stood behind anything. Handmade, old, and soled again by a man who had been thanked for it." id grocers_coat_f3ibps
    label grocers_coat_mstu4m hide:
    "Vogt came to attention, as far down as the hatch allowed." id grocers_coat_mstu4m
    label grocers_coat_s3tnzs hide:
    show holbach amused
    holbach "Please don’t. You’ll give me away." id grocers_coat_s3tnzs
    label grocers_coat_at2i2n hide:
    show vogt shaken
    vogt "You’re not till Thursday, sir." id grocers_coat_at2i2n
    label grocers_coat_g9ftbu hide:
    holbach "Nor am I here. The coat is Amann’s, from the corner. He is in his back room wearing mine, and nine of my guards are looking at it." id grocers_coat_g9ftbu
    label grocers_coat_e38u8n hide:
    "Three steps behind him stood a narrow man with a pack of index cards. His shoes were worn at the toes, from stopping short." id grocers_coat_e38u8n
    label grocers_coat_s5eka7 hide:
    holbach "That is Anselm Rauch. He puts in my commas." id grocers_coat_s5eka7
    label grocers_coat_tky94x hide:
    "Rauch turned up a card." id grocers_coat_tky94x
    label grocers_coat_3ich83 hide:
    show holbach kind
    holbach "Vogt, isn’t it? How is Margarethe’s hip? She had the flat above the baker." id grocers_coat_3ich83
    label grocers_coat_ztd2yz hide:
    vogt "She has it still, sir. It’s the stairs." id grocers_coat_ztd2yz
    label grocers_coat_5grc5u hide:
    show holbach listening
    holbach "Is there a turn, halfway, where one cannot get a tray round?" id grocers_coat_5grc5u
    label grocers_coat_ssnu96 hide:
    "That was not on the card. Rauch looked on the back of it." id grocers_coat_ssnu96
    label grocers_coat_fanamx hide:
    show vogt dry
    vogt "You have to hand it over the rail." id grocers_coat_fanamx
    label grocers_coat_hnyhvs hide:
    show holbach amused
    holbach "You do. I delivered there when I was nine. I dropped forty rolls on a man who became a judge." id grocers_coat_hnyhvs
    label grocers_coat_85sggw hide:
    holbach "One mark forty, now, the loaf. How is it?" id grocers_coat_85sggw
    label grocers_coat_cw6srh hide:
    show vogt neutral
    vogt "It’s gone down to five days, sir." id grocers_coat_cw6srh
    label grocers_coat_xxksm7 hide:
    show rauch pained
    rauch "“Steadied”, sir. At five." id grocers_coat_xxksm7
    label grocers_coat_5w3qk7 hide:
    holbach "It’s gone down, Anselm. What do they put in it?" id grocers_coat_5w3qk7
    label grocers_coat_625tkk hide:
    vogt "Bran. And what my mother calls floor." id grocers_coat_625tkk
    label grocers_coat_axr9dx hide:
    rauch "“A fuller loaf.”" id grocers_coat_axr9dx
    label grocers_coat_32u7u9 hide:
    holbach "He can’t help it. He did it at my wife’s funeral, and it was better." id grocers_coat_32u7u9
    label grocers_coat_uktp2p hide:
    "He did not laugh about the floor until she did. He stood with his head back, like a man under a roof, listening for rain." id grocers_coat_uktp2p
    $ record.unlock("holbach", 1)
    $ record.unlock("rations", 1)
    if story.mika == "safe":
        label grocers_coat_7rkdra hide:
        "He had laid one hand on the flank of the vehicle, as you would a horse’s. On the other side of that plate, at that height, was a knot-hole." id grocers_coat_7rkdra
    elif story.mika == "taken":
        label grocers_coat_cg2qak hide:
        show holbach listening
        holbach "There’s a face in the other one." id grocers_coat_cg2qak
        label grocers_coat_csrkep hide:
        show vogt neutral
        vogt "A hundred and eighty-seven, sir." id grocers_coat_csrkep
        label grocers_coat_qmvk5u hide:
        holbach "I asked badly. Who is it?" id grocers_coat_qmvk5u
        label grocers_coat_kvd6au hide:
        show vogt shaken
        vogt "Mika Aydin." id grocers_coat_kvd6au
        label grocers_coat_nhrpc7 hide:
        "He said it over, the Y as well, and bowed to the window. Rauch had begun a new card." id grocers_coat_nhrpc7
    else:
        label grocers_coat_mgigsz hide:
        "A purple sheet came along the gutter. Rauch, without looking down, put his foot on it, and kept it there." id grocers_coat_mgigsz
    label grocers_coat_rhfrr3 hide:
    show holbach grave
    holbach "Who are those, by the pianos? They’ve no flags." id grocers_coat_rhfrr3
    label grocers_coat_rar5zh hide:
    show vogt neutral
    vogt "A choir, sir, I think." id grocers_coat_rar5zh
    label grocers_coat_ksi4ta hide:
    holbach "They’re holding no music." id grocers_coat_ksi4ta
    label grocers_coat_iz6kmx hide:
    show rauch attentive
    rauch "Families, sir, of the three ships. They were told where to stand." id grocers_coat_iz6kmx
    label grocers_coat_wkrbu5 hide:
    holbach "And what do they say?" id grocers_coat_wkrbu5
    label grocers_coat_g6gz6a hide:
    rauch "Not “lost”, sir. “Outstanding”. One can be proud of outstanding." id grocers_coat_g6gz6a
    label grocers_coat_9bi9fc hide:
    holbach "I asked what they say." id grocers_coat_9bi9fc
    label grocers_coat_7gjhvd hide:
    "Rauch turned over two cards, and did not find it." id grocers_coat_7gjhvd
    label grocers_coat_8dbq78 hide:
    show holbach grave
    holbach "People can bear no answer. What they cannot bear is waiting in the wet. Have them brought across, under the glover’s awning." id grocers_coat_8dbq78
    label grocers_coat_m58ta7 hide:
    vogt "It’s dry, sir." id grocers_coat_m58ta7
    label grocers_coat_dfb8y6 hide:
    krol "Knee says rain." (show_off=True) id grocers_coat_dfb8y6
    label grocers_coat_wkieq8 hide:
    show holbach amused
    holbach "So does mine." id grocers_coat_wkieq8
    label grocers_coat_ppcxgn hide:
    "So they were brought across, and thanked the steward for it. It put them ten metres from the hatch." id grocers_coat_ppcxgn
    label grocers_coat_avsafy hide:
    show holbach listening
    holbach "I’m to talk for forty minutes on Thursday. I have asked everybody since the tram stop, and I’d like to hear it from somebody who can see. What should I say to them?" id grocers_coat_avsafy
    menu grocers_coat_z4tbqr (screen="choice"):
        narrator "Rauch had a clean card up, and a pencil." id grocers_coat_yxsvjx
        "“That we’re proud of the three ships, sir.”" (id="grocers_coat_3nhgrj", note=_("He has had it from every stall in the street. It costs nobody anything.")):
            label grocers_coat_5ci4x2 hide:
            $ story.told_holbach = "proud"
            show holbach kind
            holbach "And are you?" id grocers_coat_5ci4x2
            label grocers_coat_g8r4yq hide:
            show vogt neutral
            vogt "It’s on all the posters, sir." id grocers_coat_g8r4yq
            label grocers_coat_vb6yi5 hide:
            holbach "So it is. I wrote it. I have never met anybody who said it first." id grocers_coat_vb6yi5
            label grocers_coat_t6f7kd hide:
            "Rauch laid the card face down behind the others that said the same. He had not needed the pencil." id grocers_coat_t6f7kd
        "“There’s a thing people ask, sir. Where is the answer?”" (id="grocers_coat_hv965c", note=_("Four words off a sheet that takes doors off. He will want to know whose they are.")):
            label grocers_coat_2ts6nz hide:
            $ story.told_holbach = "question"
            $ story.rauch = "witness"
            "Behind them the band came to the place where the note was not there." id grocers_coat_2ts6nz
            label grocers_coat_hrdnr9 hide:
            show holbach listening
            holbach "To what?" id grocers_coat_hrdnr9
            label grocers_coat_bty5iy hide:
            show vogt resolved
            vogt "That’s what everybody says, sir." id grocers_coat_bty5iy
            label grocers_coat_xbdata hide:
            "He opened his mouth, and she saw him find that he had one ready." id grocers_coat_xbdata
            label grocers_coat_ivhn4b hide:
            show rauch pained
            rauch "“An answer”, sir. It asks for less." id grocers_coat_ivhn4b
            label grocers_coat_q4wdae hide:
            holbach "No. She said “the”. Whose is it?" id grocers_coat_q4wdae
            label grocers_coat_kq7ynu hide:
            vogt "It’s about, sir. It’s in the street." id grocers_coat_kq7ynu
            if story.mika == "safe":
                label grocers_coat_eh37jh hide:
                "Inside the plate, behind his hand, something moved." id grocers_coat_eh37jh
            if story.mika == "taken":
                label grocers_coat_9ae7qd hide:
                "He looked across at the window of number nine for as long as it takes to read four words." id grocers_coat_9ae7qd
            if story.mika == "missing":
                label grocers_coat_8xytws hide:
                "Rauch lifted his foot a little and looked at what was under it." id grocers_coat_8xytws
            label grocers_coat_v97qh7 hide:
            show holbach grave
            holbach "Nobody has asked me a thing since I was fifty. Thank you." id grocers_coat_v97qh7
            label grocers_coat_anefa8 hide:
            "When the old man had turned to go, Rauch had all four words on the card. He did not put it in the pack. It went up his sleeve." id grocers_coat_anefa8
        "“My driver’s knee, sir. They’ve refused him twice.”" (id="grocers_coat_vb33nc", note=_("He can grant it where he stands. It will have to come out of something.")):
            label grocers_coat_bf3kfb hide:
            $ story.told_holbach = "pension"
            $ story.unrest = max(0, story.unrest - 1)
            show vogt resolved
            vogt "Twenty-two years at that wheel, and no pension. They count it as sitting." id grocers_coat_bf3kfb
            label grocers_coat_scjbfv hide:
            krol "Vogt!" (show_off=True) id grocers_coat_scjbfv
            label grocers_coat_keuspi hide:
            show holbach listening
            holbach "And what do you count it as?" id grocers_coat_keuspi
            label grocers_coat_wk6k9k hide:
            krol "Depends on the road, sir." (show_off=True) id grocers_coat_wk6k9k
            label grocers_coat_rn3c36 hide:
            "The old man laughed so that the whole kerb turned round." id grocers_coat_rn3c36
            label grocers_coat_pe747g hide:
            show rauch pained
            rauch "There’s no head for knees, sir. The widows’ fund is underdrawn this quarter." id grocers_coat_pe747g
            label grocers_coat_66943x hide:
            show holbach kind
            holbach "Then from there." id grocers_coat_66943x
            label grocers_coat_5gacyk hide:
            "He signed it on the bonnet with Amann’s pencil and shook Krol’s hand through the window. In five minutes the whole street had it: a grocer had given a driver a pension." id grocers_coat_5gacyk
            label grocers_coat_893xsh hide:
            show vogt neutral
            vogt "Which widows?" id grocers_coat_893xsh
            label grocers_coat_anhji2 hide:
            show rauch wary
            rauch "None in particular. It is a fund." id grocers_coat_anhji2
            $ record.unlock("widows_fund", 1)
    label grocers_coat_sedp9t hide:
    show holbach kind
    holbach "Fourteen stairs, the turn, then nine. Tell her to take the wall side." id grocers_coat_sedp9t
    label grocers_coat_ayufa5 hide:
    hide holbach
    hide rauch
    with t_dissolve
    "He went off towards the awning, to see that they were dry. The card had had the flat. It had not had the fourteen." id grocers_coat_ayufa5
    jump scene_hand_in_coat
