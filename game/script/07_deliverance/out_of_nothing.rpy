# Generated from game/story/chapters/07_deliverance/out_of_nothing.yaml by `python3 -m tools build`. Do not edit.

label scene_out_of_nothing:
    label out_of_nothing_4mkhdk hide:
    $ record.scene("out_of_nothing")
    scene place deliverance_exterior
    with t_fade
    $ cue.ambience("hull_still")
    "Deliverance" (screen="card", show_subtitle=_("D-0, a frigate of the Imperium")) id out_of_nothing_4mkhdk
    label out_of_nothing_jfs3pt hide:
    "04:31 \ Out beside a planet. Inhabited. Shields up. Home told.\n04:36 \ Second report received, from the drone. Foley.\n04:58 \ Hailed. Answered in eleven seconds. Nothing heard." (screen="sheet", show_style="log") id out_of_nothing_jfs3pt
    label out_of_nothing_8w4dh8 hide:
    $ cue.sound("ftl_out")
    "Where the chart had a blank there was a planet. It was grey and close, and it went up past the tops of the windows." id out_of_nothing_8w4dh8
    label out_of_nothing_dx28x5 hide:
    scene place deliverance_bridge alert
    $ cue.ambience("bridge_soft")
    $ cue.sound("ship_alarm")
    show foley standing curious at at_left
    show vesper projection alarmed at at_centre
    show vultran standing scowling at at_right
    with t_dissolve
    "The frigate Deliverance had three alarms, and the Imperium had tuned them to a chord. It had never before got as far as the top note." id out_of_nothing_dx28x5
    label out_of_nothing_kwpvsd hide:
    vultran "{small}Blood and ballast.{/small} What is that?" id out_of_nothing_kwpvsd
    label out_of_nothing_ac6qmq hide:
    vesper "A planet, Commander." id out_of_nothing_ac6qmq
    label out_of_nothing_3nyidn hide:
    vultran "I can see it’s a planet. I can see somebody’s chimneys. Four hundred of them!" id out_of_nothing_3nyidn
    label out_of_nothing_yjktxg hide:
    show vultran alarmed
    vultran "Shields!" id out_of_nothing_yjktxg
    label out_of_nothing_qw4xi6 hide:
    vesper "They have been up for six seconds. You were swearing." id out_of_nothing_qw4xi6
    label out_of_nothing_v38x4h hide:
    "He turned off the chord with the flat of his hand. On the table lay what had brought them." id out_of_nothing_v38x4h
    label out_of_nothing_v9upt3 hide:
    show place calm
    with t_dissolve
    $ cue.music("deliverance", fade=4.0)
    "Star, one. Age, about four billion years.\n\nOther bodies, some. Traffic, none. Signals, none.\n\nNothing further." (screen="sheet", show_style="document", show_title=_("Survey, one star"), show_source=_("Sensor drone")) id out_of_nothing_v9upt3
    label out_of_nothing_t8cwwh hide:
    show vultran scowling
    vultran "Hell’s teeth. Who files half a page on an entire star?" id out_of_nothing_t8cwwh
    label out_of_nothing_u464vr hide:
    "Special Agent Foley had read four hundred full reports that month. An empty page draws a surveyor. It looks so much like a held breath." id out_of_nothing_u464vr
    label out_of_nothing_wacc3r hide:
    vultran "I’ve sixty people aboard, and two guns. They’re for gravel, Foley. They’re called One and Other." id out_of_nothing_wacc3r
    label out_of_nothing_qmdvtv hide:
    show foley polite
    foley "I did say it might be inhabited." id out_of_nothing_qmdvtv
    label out_of_nothing_cipxsq hide:
    show vultran wry
    vultran "You said “interestingly quiet”." id out_of_nothing_cipxsq
    label out_of_nothing_xhbij7 hide:
    $ record.unlock("deliverance", 1)
    $ record.unlock("imperium", 1)
    show vesper attentive
    vesper "I have a mark, on the nearest satellite. A ring, with one bar in it. It is the C.C.T. I am sure." id out_of_nothing_xhbij7
    label out_of_nothing_d89z2u hide:
    show foley curious
    foley "The washing." id out_of_nothing_d89z2u
    label out_of_nothing_chs4kc hide:
    show vultran neutral
    vultran "The what?" id out_of_nothing_chs4kc
    label out_of_nothing_cj2g2e hide:
    show foley standing curious
    with t_dissolve
    "It was the whole of what the Imperium had on them: one paragraph and one picture. Foley laid it on the glass." id out_of_nothing_cj2g2e
    label out_of_nothing_4d6jqd hide:
    "Ten days ago a survey ship had gone by, very far out, and looked down once. Three hulls lay on a plain, side by side, grounded for good. Between them somebody had run lines, and on the lines were shirts." id out_of_nothing_4d6jqd
    label out_of_nothing_8bcv7n hide:
    "Underneath it said: {i}C.C.T. Lately settled on Armistice.{/i}" id out_of_nothing_8bcv7n
    label out_of_nothing_q3q54f hide:
    vesper "I am sure of the hulls. I am sure of the laundry. I am not sure they are happy." id out_of_nothing_q3q54f
    label out_of_nothing_sydp8i hide:
    show foley amused
    foley "There was a very small one at the end, between two large ones. I’ve been wondering about it ever since." id out_of_nothing_sydp8i
    label out_of_nothing_edjyfr hide:
    show vultran weary
    vultran "And this is the same lot. Then they’ve a second colony, the poor devils. All ash. Nothing could be farther from home." id out_of_nothing_edjyfr
    label out_of_nothing_xmdiug hide:
    $ record.unlock("cct_file", 1)
    show vultran neutral
    vultran "Well, ambassador. Say it, for the record." id out_of_nothing_xmdiug
    label out_of_nothing_8kbtie hide:
    "Foley gave them on the fingers of one hand. With the other he was holding his tea." id out_of_nothing_8kbtie
    label out_of_nothing_jata9w hide:
    show foley polite
    foley "Open a channel. Do not talk first. Shields up. Warp ready. Tell home." id out_of_nothing_jata9w
    label out_of_nothing_mhhmzu hide:
    show vesper attentive
    vesper "Open, and up. I have not talked." id out_of_nothing_mhhmzu
    label out_of_nothing_g2jx25 hide:
    vultran "And they’d not lend me a PHANTOM." id out_of_nothing_g2jx25
    label out_of_nothing_3q52tm hide:
    show foley amused
    foley "They lend those out when they know what they want. I’m only from O.M.I. We’re for when nobody does." id out_of_nothing_3q52tm
    $ record.unlock("omi", 1)
    menu out_of_nothing_u8adxc (screen="choice"):
        vesper "Home will have it in an hour. It will act on the adjective." id out_of_nothing_2s8s5t
        "“Armed and inhabited. Stand by.”" (id="out_of_nothing_zixksx", note=_("It is true. At home there are people who stand by for a living, and this wakes them.")):
            label out_of_nothing_2vq3xs hide:
            $ story.home = "alarm"
            show foley uneasy
            foley "Armed and inhabited. Stand by. Deliverance." id out_of_nothing_2vq3xs
            label out_of_nothing_tnrbud hide:
            show vultran wry
            vultran "Thank you. I’d sooner be laughed at by a fleet than missed by one." id out_of_nothing_tnrbud
            label out_of_nothing_vsps5s hide:
            show vesper uncertain
            vesper "It is sent. “Stand by” has been acknowledged nine times. I sent it once." id out_of_nothing_vsps5s
            label out_of_nothing_easjun hide:
            "Foley put his tea down." id out_of_nothing_easjun
        "“Inhabited. Asking.”" (id="out_of_nothing_8pr2sb", note=_("It is true. If you are wrong, nobody at home will have been standing by.")):
            label out_of_nothing_bdyytb hide:
            $ story.home = "calm"
            show foley polite
            foley "Inhabited. Asking. Deliverance." id out_of_nothing_bdyytb
            label out_of_nothing_jrv3d5 hide:
            show vultran scowling
            vultran "There are six of something with a warhead each on that station. You’ve left those out." id out_of_nothing_jrv3d5
            label out_of_nothing_vhit38 hide:
            foley "I’ve left out the chimneys too. It’s two words. They’ll ask." id out_of_nothing_vhit38
            label out_of_nothing_h9at97 hide:
            show vesper attentive
            vesper "It is sent. Somebody has acknowledged, with a question mark." id out_of_nothing_h9at97
    jump scene_their_home
