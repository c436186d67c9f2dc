# Generated from game/story/chapters/03_the_long_watch/fragment.yaml by `python3 -m tools build`. Do not edit.

label scene_fragment:
    label fragment_iirs9k hide:
    $ record.scene("fragment")
    scene place receiver_comms watch
    with t_fade
    $ cue.ambience("receiver_hum")
    $ cue.music("relay_solitude", fade=4.0)
    show sofie standing neutral at at_left
    show robert standing nervous at at_right
    with t_dissolve
    "Robert stood a yard off from the set, as from a dog that has spoken." id fragment_iirs9k
    label fragment_5avuej hide:
    robert "I haven’t touched it, ma’am. I only ran the tape back. Three times." id fragment_5avuej
    label fragment_txuyjj hide:
    sofie "Show me." id fragment_txuyjj
    label fragment_dn7gz3 hide:
    "He played 06:17. Four ticks. Then, in the rest, something put its foot down." id fragment_dn7gz3
    label fragment_n7bad6 hide:
    $ cue.sound("fifth_beat")
    $ stage.camera("push")
    sofie "Again." id fragment_n7bad6
    label fragment_7a4g4y hide:
    $ cue.sound("fifth_beat")
    "It was a tone being kept out: a contact closing behind the panel. She had signed for that panel three times, item fourteen, sealed, and never asked what it worked at." id fragment_7a4g4y
    label fragment_r9uvs5 hide:
    show robert listening
    robert "That’s the shunt. Way five, all stations. It only closes when there’s something on it." id fragment_r9uvs5
    label fragment_se4hae hide:
    robert "It isn’t addressed to us, ma’am. It’s addressed to everybody. That’s forty-four’s." id fragment_se4hae
    label fragment_mwm76u hide:
    sofie "Thirty-seven has patrols. We have the fleet. Forty-four has everything else. I can recite it." id fragment_mwm76u
    label fragment_qj3rek hide:
    robert "Yes, ma’am. Only, we’re in it. Everybody." id fragment_qj3rek
    $ record.unlock("shunt", 1)
    $ record.unlock("routing", 1)
    $ stage.camera("wide")
    if story.window == "listen":
        label fragment_sj7zbf hide:
        "She turned her hand over. 05:51, a little smeared." id fragment_sj7zbf
        label fragment_c42k9f hide:
        robert "Twenty-six minutes between them. So you did hear it." id fragment_c42k9f
        label fragment_uzqnd4 hide:
        sofie "I heard less of nothing. The same as you." id fragment_uzqnd4
        label fragment_j6v5qi hide:
        "It had been inside the window, and they had both been there, in one hat." id fragment_j6v5qi
    elif story.window == "sleep":
        label fragment_jzh4ky hide:
        sofie "This is the second, isn’t it?" id fragment_jzh4ky
        label fragment_ndtdfj hide:
        show robert ashamed
        robert "05:51, ma’am. You’d been down three minutes. I thought it was me." id fragment_ndtdfj
        label fragment_nucb8h hide:
        sofie "“Nothing to report.”" id fragment_nucb8h
        label fragment_82dxew hide:
        robert "It was true when I said it. It’s been getting less true." id fragment_82dxew
    else:
        label fragment_wf53ct hide:
        "Sofie took the dead fuse out of her pocket. Behind the rack a second one had gone, and was still warm. That was 06:17." id fragment_wf53ct
        label fragment_5x3v7u hide:
        sofie "05:51." id fragment_5x3v7u
        label fragment_ejmf42 hide:
        sofie "And three gone before that. Five times somebody has told everybody something." id fragment_ejmf42
    label fragment_g7s5g6 hide:
    $ record.unlock("barriers", 1)
    show sofie tired
    sofie "Say it is them. Two more windows, and I break that glass and ask them where they are." id fragment_g7s5g6
    label fragment_ktfraz hide:
    robert "And they answer." id fragment_ktfraz
    label fragment_hha9yq hide:
    sofie "How?" id fragment_hha9yq
    label fragment_8e5g2t hide:
    "He began to tell her, and looked at way five, and stopped." id fragment_8e5g2t
    label fragment_tjnht4 hide:
    show robert shocked
    robert "And we’d log nothing heard." id fragment_tjnht4
    label fragment_h3d99d hide:
    sofie "For nine minutes." id fragment_h3d99d
    label fragment_vjjbuw hide:
    robert "And it’d be true." id fragment_vjjbuw
    label fragment_6cs2ex hide:
    "The set ticked. Neither of them could hear it as four any more." id fragment_6cs2ex
    if story.hull == "told":
        label fragment_38dqir hide:
        "Two straight sides and a point. That was what a silence had cost, the last time somebody was sure of it." id fragment_38dqir
    label fragment_4b6tyc hide:
    show sofie neutral
    sofie "Log what you heard. Then log what you’re allowed. Then show me both." id fragment_4b6tyc
    label fragment_fcp4uz hide:
    "He ruled a line down the sheet. On the left he needed six lines, and on the right a word." id fragment_fcp4uz
    show sofie neutral
    menu fragment_gdttrk (screen="choice"):
        sofie "One entry. Two signatures." id fragment_pbdnpg
        "Log it as noise." (id="fragment_gmj2zj", note=_("True by the manual. Two windows left, and the Challenge goes out on the morning of the speech.")):
            $ story.ping_log = "noise"
        "Log 05:51 as a ping. You both heard it." (id="fragment_wjfh2j", note=_("Four windows, and the speech is over by then. The manual wants four tones; you both sign a guess.")) if story.window == "listen":
            $ story.ping_log = "ping"
        "Log 05:51 as a ping, on Robert’s word." (id="fragment_3jn224", note=_("Four windows, and the speech is over by then. You both sign a guess, and you slept through it.")) if story.window == "sleep":
            $ story.ping_log = "ping"
        "Log 05:51 as a ping, on the evidence of a fuse." (id="fragment_68swcg", note=_("Four windows, and the speech is over by then. You both sign a guess, and the fuse is not to be entered.")) if story.window == "inventory":
            $ story.ping_log = "ping"
        "Open forty-four’s shunt and wait for the next." (id="fragment_ggjpqs", note=_("An offence, with a cut seal to prove it. You would know who it is.")) if story.window != "inventory":
            $ story.ping_log = "opened"
            $ story.fleet = "half"
        "Open forty-four’s shunt. You have seven fuses." (id="fragment_de5pq5", note=_("An offence, with a cut seal to prove it. You would know who it is, for as long as a fuse lasts.")) if story.window == "inventory":
            $ story.ping_log = "opened"
            $ story.fleet = "half"
    if story.ping_log == "noise":
        label fragment_v8qb78 hide:
        show sofie tired
        sofie "Noise." id fragment_v8qb78
        label fragment_iems68 hide:
        show robert neutral
        robert "Yes, ma’am." id fragment_iems68
        label fragment_n54pnu hide:
        "He signed under her. His signature went as far as the line and stopped there." id fragment_n54pnu
        label fragment_wka4mt hide:
        show robert ashamed
        robert "It’s true by the manual." id fragment_wka4mt
        label fragment_e3uwxp hide:
        show robert neutral
        robert "May I put the five-four in my letter home?" id fragment_e3uwxp
        label fragment_mvt5df hide:
        show sofie gentle
        sofie "Put it in." id fragment_mvt5df
        label fragment_u2vpek hide:
        robert "They read those." id fragment_u2vpek
        label fragment_kyuqj5 hide:
        show sofie wry
        sofie "I know. It’s me. I’ll leave it in." id fragment_kyuqj5
    elif story.ping_log == "ping":
        label fragment_tr6sxy hide:
        show sofie resolved
        sofie "05:51. Ping." id fragment_tr6sxy
        label fragment_qjeep2 hide:
        show robert nervous
        robert "It has to have four tones." id fragment_qjeep2
        label fragment_w3f5cs hide:
        sofie "How many can you hear?" id fragment_w3f5cs
        label fragment_eu3cny hide:
        show robert listening
        robert "One. And where the others would go." id fragment_eu3cny
        label fragment_biigsp hide:
        sofie "Write “partial”." id fragment_biigsp
        label fragment_dgfdk4 hide:
        robert "There’s no box for partial, ma’am." id fragment_dgfdk4
        label fragment_3yy93u hide:
        show sofie wry
        sofie "Write small." id fragment_3yy93u
        label fragment_ek73xq hide:
        "He wrote small. She signed, and he signed under her, and blew on it." id fragment_ek73xq
        label fragment_m4fz6n hide:
        $ stage.look("sofie", "neutral")
        sofie "Watch, Receiver 21. Amendment. Armistice ping, 05:51, partial. Four windows. Out." (screen="radio") id fragment_m4fz6n
        label fragment_4cezgm hide:
        robert "Are we guessing?" id fragment_4cezgm
        label fragment_aj9agw hide:
        sofie "Yes. I’ve put the hour, so that they can see when we began." id fragment_aj9agw
        label fragment_zrxnyx hide:
        show robert happy
        robert "Four windows, ma’am. That’s six days. My mother gets to keep all three of them for six days." id fragment_zrxnyx
    else:
        label fragment_5mhzsd hide:
        show sofie resolved
        sofie "When’s the next?" id fragment_5mhzsd
        label fragment_dyxife hide:
        show robert nervous
        robert "If it keeps time, 06:43. It keeps time." id fragment_dyxife
        label fragment_ntx42v hide:
        sofie "Go and have your soup." id fragment_ntx42v
        label fragment_hj65ey hide:
        robert "No, ma’am." id fragment_hj65ey
        label fragment_tqedg9 hide:
        sofie "That was so that you weren’t here." id fragment_tqedg9
        label fragment_q4k4fc hide:
        show robert neutral
        robert "I know what it was. Thank you, ma’am. I’ll hold the torch." id fragment_q4k4fc
        label fragment_kcziiw hide:
        "The seal was lead, the size of a pea, stamped 44. She cut it at 06:42 with the galley scissors." id fragment_kcziiw
        label fragment_e8cagn hide:
        $ cue.stop("music")
        show place alarm
        with t_dissolve
        $ cue.sound("lamp_red")
        "Over the rack a red lamp came on that she had never seen lit. It had a typed card under it, like all the others. The card said 44." id fragment_e8cagn
        if story.window == "inventory":
            label fragment_jgma2m hide:
            sofie "Fuse." id fragment_jgma2m
            label fragment_mnwumr hide:
            "He had it ready, in his palm, out of the box that she had counted." id fragment_mnwumr
        label fragment_uf9b8a hide:
        "Four ticks." id fragment_uf9b8a
        label fragment_5c6nif hide:
        $ cue.stop("ambience")
        captain "Survey complete: Armistice will hold all of us," (screen="radio") id fragment_5c6nif
        label fragment_akp9d6 hide:
        $ cue.sound("fuse")
        show place watch
        with t_dissolve
        $ cue.ambience("receiver_hum")
        "The fuse had lasted three seconds. She had the seal in her mouth, like a cherry stone." id fragment_akp9d6
        label fragment_6pixp8 hide:
        show sofie shocked
        sofie "All of us." id fragment_6pixp8
        label fragment_jgwjqr hide:
        show robert happy
        robert "They’re there. They’re all right, it’ll hold, ma’am, they’ve found it and it’ll hold!" id fragment_jgwjqr
        label fragment_jnpuvp hide:
        "Behind the voice a man had been laughing. Robert laughed as well, and stopped, with his head on one side." id fragment_jnpuvp
        label fragment_h7q44s hide:
        show robert listening
        robert "It isn’t finished." id fragment_h7q44s
        label fragment_43742f hide:
        sofie "It’s a whole sentence, Robert." id fragment_43742f
        label fragment_4v6e3x hide:
        robert "It went up on “us”. You don’t go up on the last word." id fragment_4v6e3x
        label fragment_dc7pkb hide:
        "She had heard it too: a breath going in." id fragment_dc7pkb
        label fragment_8rey57 hide:
        show sofie resolved
        sofie "Then write the comma." id fragment_8rey57
        label fragment_8hgrhn hide:
        "Under it she put: {i}Shunt opened on my order.{/i} She told him there was no need for a second name. He said there was a line for it." id fragment_8hgrhn
        $ record.unlock("armistice_fleet", 2)
    jump scene_grau
