# Generated from game/story/chapters/03_the_long_watch/soup.yaml by `python3 -m tools build`. Do not edit.

label scene_soup:
    label soup_4ziiqt hide:
    $ record.scene("soup")
    scene place receiver_galley
    with t_fade
    $ cue.ambience("galley_pans")
    $ cue.stop("music", fade=2.0)
    show sofie seated tired at at_left
    show ostrow standing neutral at at_right
    with t_dissolve
    "Receiver 21 had four rooms: one to listen in, one to sleep in, one to leave by, and the galley, which still smelt of the last onion, from week six." id soup_4ziiqt
    label soup_72wv84 hide:
    $ record.unlock("receiver_21", 1)
    $ record.unlock("galley_book", 1)
    ostrow "Officers first. Sit. Nobody ever defected on a full stomach." id soup_72wv84
    label soup_f8inwm hide:
    sofie "What is it?" id soup_f8inwm
    label soup_9qv4jd hide:
    show ostrow wry
    ostrow "Hot." id soup_9qv4jd
    label soup_yubfg9 hide:
    "Eight people at one table did not ask her about the window. Several did it with their mouths full." id soup_yubfg9
    if story.window == "listen":
        label soup_utsr3n hide:
        "Several read the back of her hand. Then they read their soup." id soup_utsr3n
    if story.window == "sleep":
        label soup_3zhhnz hide:
        "Ostrow saw the seam down her cheek, and gave her the crust, which was for people who had been in bed." id soup_3zhhnz
    if story.window == "inventory":
        label soup_qspvxf hide:
        "Ruhl, who kept the pumps, asked if she had come to the fuses. He did not ask anything else." id soup_qspvxf
    label soup_4dr3z4 hide:
    "Over the hatch hung the galley clock, which Ostrow had brought from home wrapped in a quilt. She set it by the window bell, and it was right." id soup_4dr3z4
    label soup_y6sqr2 hide:
    show sofie neutral
    sofie "You’ve a bowl over." id soup_y6sqr2
    label soup_38xde9 hide:
    "There were eleven of them aboard. The twelfth had gone down in week four with his appendix, and the depot had not sent another." id soup_38xde9
    label soup_h78xy6 hide:
    show ostrow neutral
    ostrow "Twelve bowls. Don’t ask me who I’m saving it for." id soup_h78xy6
    label soup_2kc2ue hide:
    "Down the table Ruhl put his ear to his soup and drew the spoon along the bottom." id soup_2kc2ue
    label soup_ezbezz hide:
    "“Spoon, bowl. Meat window open.” He listened. “Nothing heard. Out.”" id soup_ezbezz
    label soup_67ta9c hide:
    "“How many does that leave?” said Lund. “Two,” said the other Lund, who was no relation. “Then we challenge the cook.”" id soup_67ta9c
    label soup_chkuks hide:
    "They laughed. Then they remembered who was sitting there, and the spoons stopped." id soup_chkuks
    label soup_yqvd7u hide:
    show sofie wry
    sofie "Spoon, bowl. I have one carrot, bearing oh-nine-oh, not under command. Please advise. Over." id soup_yqvd7u
    label soup_kczn6p hide:
    ostrow "That’s turnip. But thank you." id soup_kczn6p
    label soup_3gvfbt hide:
    "Ruhl had soup in his nose. Both Lunds hit him." id soup_3gvfbt
    label soup_3s6njh hide:
    "By a quarter past they had gone to their bunks and their pumps. Ostrow filled a bowl and sat down behind it. As a rule she stood till the pots were done." id soup_3s6njh
    label soup_mywju6 hide:
    show ostrow neutral
    ostrow "You’ve stirred that six times. It isn’t paint." id soup_mywju6
    label soup_hksqa4 hide:
    show sofie tired
    sofie "Did I?" id soup_hksqa4
    label soup_sz44wy hide:
    ostrow "When my Pieter’s group was out there was a board in the shipping office. Every morning at six a boy came with chalk." id soup_sz44wy
    label soup_a4zy5i hide:
    sofie "Which group was he?" id soup_a4zy5i
    label soup_v6xdii hide:
    ostrow "The one that came back hurt." id soup_v6xdii
    label soup_4vyym9 hide:
    "There had been one of those in anybody’s lifetime. The world that hurt it was called Okri 341, and had been smoking ever since." id soup_4vyym9
    label soup_922fbn hide:
    $ record.unlock("okri_341", 1)
    ostrow "They took us to see the hull, after. The wives. As an honour." id soup_922fbn
    label soup_qe9sae hide:
    "She picked up her spoon." id soup_qe9sae
    menu soup_nrngqt (screen="choice"):
        narrator "Ostrow had been on her feet since four, and this was the first bowl she had filled for herself." id soup_6v4h93
        "Ask what they showed her." (id="soup_p6nmtn", note=_("She has kept it for thirty-one years. Once she has told an officer, an officer knows.")):
            label soup_44cwnf hide:
            $ story.hull = "told"
            show sofie gentle
            sofie "What did you see?" id soup_44cwnf
            label soup_ywypux hide:
            show ostrow hard
            ostrow "Who’s asking? That collar?" id soup_ywypux
            label soup_93sgz9 hide:
            "Sofie undid it." id soup_93sgz9
            label soup_5ec3xt hide:
            show ostrow grieving
            ostrow "He was a plater. He showed me once, with bread, what a shell does. Goes in like a finger, comes out like a flower." id soup_5ec3xt
            label soup_bbi487 hide:
            ostrow "This was no flower. Two straight sides and a point. And a notch in each side, where an anchor goes." id soup_bbi487
            label soup_tp8aqa hide:
            ostrow "They showed me the hull. The hole was ship-shaped." id soup_tp8aqa
            label soup_ec236w hide:
            show sofie shocked
            sofie "One of ours." id soup_ec236w
            label soup_iz8xvq hide:
            show ostrow hard
            ostrow "I said the shape. I was given a ham. We each got a ham." id soup_iz8xvq
            label soup_ebsvvz hide:
            sofie "And the world?" id soup_ebsvvz
            label soup_db7my7 hide:
            ostrow "That was a month later. That, they aimed." id soup_db7my7
            label soup_ktr52f hide:
            $ record.unlock("okri_341", 2)
            "There was a skin on her soup. She carried it to the stove and tipped it back into the pot." id soup_ktr52f
            label soup_efxu88 hide:
            show ostrow neutral
            ostrow "Well. Do your collar up." id soup_efxu88
        "Let her eat." (id="soup_2z8xrr", note=_("It is her breakfast and her husband. Whatever she saw, you go back to the set without it.")):
            label soup_wvqemm hide:
            $ story.hull = "untold"
            "Sofie ate. Ostrow ate. It took four minutes by the clock on the wall, and the only thing said was “salt”." id soup_wvqemm
            label soup_5ga7bm hide:
            show ostrow warm
            ostrow "First one I’ve had hot since we came up." id soup_5ga7bm
            label soup_vz6ygm hide:
            show sofie gentle
            sofie "How do you do the onion?" id soup_vz6ygm
            label soup_acdmab hide:
            show ostrow wry
            ostrow "I fried the last one in that pan. I’ve not washed it since." id soup_acdmab
            label soup_2c9p5a hide:
            show ostrow neutral
            ostrow "They all ask, you know. About the hull. Ruhl asked with his hat on." id soup_2c9p5a
            label soup_dcpu7r hide:
            show ostrow warm
            ostrow "Have the crust. Go on, I’ll only put it in the dumplings." id soup_dcpu7r
    label soup_sb9wtb hide:
    $ cue.sound("intercom")
    robert "Galley, comms. Could the Lieutenant come to comms, please. It isn’t urgent. Over." (show_off=True) id soup_sb9wtb
    label soup_jhb6m4 hide:
    "Four ticks. A rest." id soup_jhb6m4
    label soup_6x676u hide:
    robert "It’s fairly soon, though. Over." (show_off=True) id soup_6x676u
    if story.hull == "untold":
        label soup_8p6wwc hide:
        "Ostrow laid a plate over the Lieutenant’s bowl, to keep it." id soup_8p6wwc
    if story.hull == "told":
        label soup_r3swuf hide:
        "Ostrow laid a plate over the twelfth bowl, to keep it. Sofie’s she left as it was." id soup_r3swuf
    label soup_r92phk hide:
    "The clock over the hatch said 06:21, and was right." id soup_r92phk
    jump scene_fragment
