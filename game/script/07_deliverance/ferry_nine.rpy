# Generated from game/story/chapters/07_deliverance/ferry_nine.yaml by `python3 -m tools build`. Do not edit.

label scene_ferry_nine:
    label ferry_nine_eumnvn hide:
    $ record.scene("ferry_nine")
    scene place deliverance_bridge calm
    with t_fade
    $ cue.music("deliverance")
    $ cue.ambience("bridge_soft")
    show foley standing curious at at_left
    show vesper projection uncertain at at_centre
    show vultran seated neutral at at_right
    with t_dissolve
    $ cue.sound("hand_set")
    tamsin "Big white ship, Ferry Nine. Tour’s eleven marks, no photographs of the hole. Over." (screen="radio") id ferry_nine_eumnvn
    label ferry_nine_6iu8yf hide:
    show vultran alarmed
    vultran "{small}Mother of tar.{/small} What’s that?" id ferry_nine_6iu8yf
    label ferry_nine_xubneu hide:
    show vesper attentive
    vesper "A hail. It is a boat, nine kilometres off. I am sure of the marks. They are money." id ferry_nine_xubneu
    label ferry_nine_aianrq hide:
    tamsin "Big white ship, Ferry Nine. You’re parked on my tour. I go round the sunward side at a quarter past, and you’re on it. Over." (screen="radio") id ferry_nine_aianrq
    label ferry_nine_zk2qq5 hide:
    tamsin "If you’re Inspection you’ve no numbers on. If you’re salvage, that hull’s spoken for. By nobody. I only know it is. Over." (screen="radio") id ferry_nine_zk2qq5
    label ferry_nine_kwgmy3 hide:
    show vultran scowling
    vultran "Is that their government?" id ferry_nine_kwgmy3
    label ferry_nine_z4mey7 hide:
    show foley amused
    foley "She has spoken first." id ferry_nine_z4mey7
    label ferry_nine_wcc6zs hide:
    vultran "Does she count?" id ferry_nine_wcc6zs
    label ferry_nine_brabzf hide:
    foley "There’s nothing on page one about who. She lives here, and she’s asked us to move." id ferry_nine_brabzf
    label ferry_nine_ierb54 hide:
    show vesper uncertain
    vesper "Behind her there are small voices. I make it nineteen. One of them is being unwell." id ferry_nine_ierb54
    show vultran neutral
    menu ferry_nine_sj4xk2 (screen="choice"):
        vultran "Well? Are we spoken to?" id ferry_nine_pje5ps
        "Answer her." (id="ferry_nine_xb4g3d", note=_("It is one hand set, and not the station. You will have talked to a thief before you talked to a state.")):
            label ferry_nine_e5hj9x hide:
            $ story.foley_trust = min(4, story.foley_trust + 1)
            $ story.tour = "answered"
            $ stage.look("foley", "polite")
            foley "Ferry Nine, big white ship. Good morning. We are so sorry about your tour. Where ought we to be? Over." (screen="radio") id ferry_nine_e5hj9x
            label ferry_nine_dmmggm hide:
            tamsin "Big white ship, Ferry Nine. Round the back with everybody else. Where’ve you come from, that you don’t know that? Over." (screen="radio") id ferry_nine_dmmggm
            label ferry_nine_qgvqnc hide:
            foley "Ferry Nine, big white ship. Rather a long way. This is our first visit. Over." (screen="radio") id ferry_nine_qgvqnc
            label ferry_nine_bkjfyu hide:
            tamsin "Then it’s eleven marks a head, and I start from the hole. How many heads? Over." (screen="radio") id ferry_nine_bkjfyu
            label ferry_nine_7fpjfd hide:
            $ stage.look("foley", "amused")
            foley "Ferry Nine, big white ship. Sixty, and one who isn’t certain. Is there a rate for parties? Over." (screen="radio") id ferry_nine_7fpjfd
            label ferry_nine_3g68ym hide:
            tamsin "Over twenty it’s nine, and you bring your own bag. Half for uncertain. Five hundred and forty-four fifty. Over." (screen="radio") id ferry_nine_3g68ym
            label ferry_nine_qehdp8 hide:
            show vesper warm
            vesper "That is correct. I should like to go." id ferry_nine_qehdp8
            label ferry_nine_kd6tf9 hide:
            foley "Ferry Nine, big white ship. We haven’t any marks. Would you take tea? Over." (screen="radio") id ferry_nine_kd6tf9
            label ferry_nine_ne7kq7 hide:
            tamsin "What kind of tea? Over." (screen="radio") id ferry_nine_ne7kq7
            label ferry_nine_fzrqpj hide:
            foley "Ferry Nine, big white ship. From leaves. Over." (screen="radio") id ferry_nine_fzrqpj
            label ferry_nine_983h66 hide:
            tamsin "Two kilos. And you never saw what I’ve got on the roof rack. Over." (screen="radio") id ferry_nine_983h66
            label ferry_nine_dnhnxg hide:
            foley "Ferry Nine, big white ship. We have seen nothing, and thought it well tied on. Over." (screen="radio") id ferry_nine_dnhnxg
        "Stay silent." (id="ferry_nine_dkpgku", note=_("The rule is about being spoken to by those whose house it is. She will go on talking anyway.")):
            label ferry_nine_ypma4t hide:
            $ story.tour = "silent"
            show foley polite
            foley "Not yet. She thinks that we’re from here. It would be answering in somebody else’s name." id ferry_nine_ypma4t
            label ferry_nine_m5cruk hide:
            show vultran wry
            vultran "Then she’ll stop." id ferry_nine_m5cruk
            label ferry_nine_x9bzct hide:
            tamsin "Big white ship, Ferry Nine. Eleven’s the price. It’s on the ticket. Over." (screen="radio") id ferry_nine_x9bzct
            label ferry_nine_uaigj8 hide:
            tamsin "All right. Ten, for not having your numbers on. Over." (screen="radio") id ferry_nine_uaigj8
            label ferry_nine_8zktqn hide:
            tamsin "Nine, for a party. I’m robbing the sick bags at nine. Over." (screen="radio") id ferry_nine_8zktqn
            label ferry_nine_rva5rd hide:
            vultran "What are we doing?" id ferry_nine_rva5rd
            label ferry_nine_kjh4rb hide:
            show vesper attentive
            vesper "Bargaining. You are very good at it." id ferry_nine_kjh4rb
            label ferry_nine_jsbp3e hide:
            tamsin "Eight, and you’re a hard man, and I hope your mother knows. Over." (screen="radio") id ferry_nine_jsbp3e
            label ferry_nine_hqwgna hide:
            show vultran weary
            vultran "I feel bad about eight." id ferry_nine_hqwgna
            label ferry_nine_xu9c22 hide:
            "Foley had taken hold of the edge of the table, to keep from being courteous." id ferry_nine_xu9c22
    label ferry_nine_rynmru hide:
    $ cue.sound("choir")
    tamsin "That’s the choir. It’s early, it’s not down till a quarter past. I’ve written in about it. They never say if it’s them. Over." (screen="radio") id ferry_nine_rynmru
    label ferry_nine_s7s9z8 hide:
    show vesper uncertain
    vesper "She is right. Thirty-one voices, no words. I took it for a fault of mine and did not mention it." id ferry_nine_s7s9z8
    label ferry_nine_qruj29 hide:
    show foley curious
    foley "What is it?" id ferry_nine_qruj29
    label ferry_nine_ic4sdk hide:
    vesper "I do not know. One of them is flat. I would not change it." id ferry_nine_ic4sdk
    if story.tour == "answered":
        label ferry_nine_ji5j7a hide:
        foley "Ferry Nine, big white ship. We hear it too. We make it thirty-one. Over." (screen="radio") id ferry_nine_ji5j7a
        label ferry_nine_228exj hide:
        "It was some time before she pressed the switch." id ferry_nine_228exj
        label ferry_nine_6srrbg hide:
        tamsin "I’d thirty. Say that again? You hear it? Over." (screen="radio") id ferry_nine_6srrbg
        label ferry_nine_4hmwfv hide:
        foley "Ferry Nine, big white ship. All of us. It’s very fine. Over." (screen="radio") id ferry_nine_4hmwfv
        label ferry_nine_z7ujje hide:
        tamsin "Three letters I’ve sent about that. You keep your tea. Over." (screen="radio") id ferry_nine_z7ujje
    else:
        label ferry_nine_6hv42t hide:
        tamsin "No. Well. Nobody does hear it. I only thought, you being parked there. Over." (screen="radio") id ferry_nine_6hv42t
    label ferry_nine_297aah hide:
    $ cue.stop("music")
    show place alert
    with t_dissolve
    $ cue.sound("ship_alarm")
    show vesper alarmed
    show vultran alarmed
    with t_dissolve
    vesper "The station has seen us. I am sure. It has lit every lamp it has." id ferry_nine_297aah
    label ferry_nine_ynzr83 hide:
    show vultran standing
    vultran "Turn her off." id ferry_nine_ynzr83
    label ferry_nine_rxw862 hide:
    vesper "I cannot turn her off. It is behind her as well." id ferry_nine_rxw862
    label ferry_nine_84idiw hide:
    $ cue.sound("klaxon_ferry")
    tamsin "That’s the Traffic horn. That’s never gone, I thought they’d painted it shut. What have you done?" (screen="radio") id ferry_nine_84idiw
    label ferry_nine_3rhbtn hide:
    tamsin "I’m coming in under you. You’re the only thing out here with its lights on. Don’t drop anything." (screen="radio") id ferry_nine_3rhbtn
    label ferry_nine_cz2qg9 hide:
    tamsin "Big white ship. I’ve nineteen kids and a sick bag aboard. Whatever you’re doing, do it gently. Over." (screen="radio") id ferry_nine_cz2qg9
    label ferry_nine_8qw53h hide:
    "Then she must have put the set down in her lap, with the switch still in. She was going along the rows." id ferry_nine_8qw53h
    label ferry_nine_f46jwx hide:
    tamsin "One, two. Hold her hand. Three. Where’s your other shoe? Four. Four, I said hold on to something." (screen="radio") id ferry_nine_f46jwx
    label ferry_nine_2sbjgu hide:
    show foley grave
    foley "Leave it on, please. Quietly." id ferry_nine_2sbjgu
    jump scene_card_arrives
