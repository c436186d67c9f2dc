# Generated from game/story/chapters/07_deliverance/the_queue.yaml by `python3 -m tools build`. Do not edit.

label scene_the_queue:
    label the_queue_f5cg9q hide:
    $ record.scene("the_queue")
    scene place observation_room
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("observation_still")
    show foley seated curious at at_left
    show vesper projection attentive at at_right
    with t_dissolve
    "Foley’s room had one round window, and he worked with his back to it. Today that was a planet." id the_queue_f5cg9q
    label the_queue_mkgc6s hide:
    vesper "It is four years on its way home. Last month it came within hearing and sent the half-page. Yesterday it sent this, and ran its battery out to do it." id the_queue_mkgc6s
    label the_queue_z62wyn hide:
    foley "And what did it see here?" id the_queue_z62wyn
    label the_queue_pfaxhy hide:
    show vesper uncertain
    vesper "There is no survey. It looked here for two days. Then somebody emptied it, set it straight and sent it home. It was done by hand." id the_queue_pfaxhy
    label the_queue_df6pma hide:
    show vesper attentive
    vesper "Someone emptied this drone with great care. I would call it tidying, but I was not asked." id the_queue_df6pma
    label the_queue_xbw4wp hide:
    show foley amused
    foley "I’m asking." id the_queue_xbw4wp
    label the_queue_wxdzf9 hide:
    show vesper warm
    vesper "Then it is tidying. There were no scratches." id the_queue_wxdzf9
    $ record.unlock("vesper", 1)
    if story.voss_note != "overwritten":
        label the_queue_k33iqz hide:
        "“Nothing here. Please believe it. M.V.”" (screen="sheet", show_style="log") id the_queue_k33iqz
        label the_queue_h92iuh hide:
        "He read it until it stopped being a report." id the_queue_h92iuh
        label the_queue_mz7cc4 hide:
        foley "“Please”." id the_queue_mz7cc4
        label the_queue_na42zd hide:
        show vesper uncertain
        vesper "I have not met it in a survey before." id the_queue_na42zd
        label the_queue_dbx2ts hide:
        show foley grave
        foley "This is who wrote our empty page. Someone here lied to protect us. Or them." id the_queue_dbx2ts
        label the_queue_2gbmhs hide:
        vesper "I have tried it both ways. It fits." id the_queue_2gbmhs
        label the_queue_cbuifg hide:
        foley "I came because of it, Vesper. It asked me not to, and it’s why I came." id the_queue_cbuifg
    else:
        label the_queue_afnwv9 hide:
        vesper "One line was written over. I can give you its length. Thirty-seven characters, and the last four are two letters and two stops." id the_queue_afnwv9
        label the_queue_xpxfr8 hide:
        show foley curious
        foley "Somebody signed it?" id the_queue_xpxfr8
        label the_queue_qeuxbp hide:
        show vesper uncertain
        vesper "Somebody had reason to. I will not guess what it said." id the_queue_qeuxbp
        label the_queue_tgp5ta hide:
        show foley grave
        foley "No. But somebody empties a drone, writes a line in it, and signs. It doesn’t sound like a threat." id the_queue_tgp5ta
    label the_queue_3m4kxm hide:
    foley "And under it?" id the_queue_3m4kxm
    label the_queue_yhk3wr hide:
    vesper "Yesterday it met another machine, out in the dark. The other was built to say one thing to whoever it met." id the_queue_yhk3wr
    if story.drone_payload == "none":
        label the_queue_j3rvwr hide:
        show foley curious
        foley "What did it say?" id the_queue_j3rvwr
        label the_queue_8pi3tn hide:
        show vesper silent
        vesper "Nothing. Somebody had taken that out as well." id the_queue_8pi3tn
        label the_queue_f6im9p hide:
        foley "Then what did they do?" id the_queue_f6im9p
        label the_queue_6c858s hide:
        show vesper uncertain
        vesper "It asked ours for its one line, and read it. Then it asked again. I do not know why. I read it twice as well." id the_queue_6c858s
    else:
        if story.voss_note == "both":
            label the_queue_dcufjb hide:
            vesper "It lies across the note. I can read either, if I do not look at both." id the_queue_dcufjb
        label the_queue_9qfke8 hide:
        "To anyone. This is New Hope, on Malcarri, both sides of the street. We have been shooting for longer than anybody’s grandmother. We do not ask you to take a side. We ask to be counted.\n\nThese are the names since the first of the month. They are in the order in which they stopped. We will read slowly." (screen="sheet", show_style="document", show_title=_("As received, from 12/7"), show_source=_("Sensor drone")) id the_queue_9qfke8
        label the_queue_deyrkz hide:
        show foley grave
        foley "How many?" id the_queue_deyrkz
        label the_queue_r89guw hide:
        show vesper silent
        vesper "Two hundred and eighty-two. They asked to be counted. I have done it twice." id the_queue_r89guw
    if story.drone_payload == "plea":
        label the_queue_ihwudf hide:
        $ story.foley_trust = min(4, story.foley_trust + 1)
        show foley curious
        foley "“Both sides of the street.” And not a word about which is hers." id the_queue_ihwudf
        label the_queue_v7q59g hide:
        show foley amused
        foley "It’s a schoolmistress. I’d put it at ninety." id the_queue_v7q59g
    elif story.drone_payload == "ledger":
        label the_queue_yrexpr hide:
        $ story.foley_trust = min(4, story.foley_trust + 1)
        show vesper uncertain
        vesper "Under the names there are nine hours of something else. A world called Okri, thirty-one years ago. It was asked a question, and sent the question back." id the_queue_yrexpr
        label the_queue_nzwz5g hide:
        "Hour one: \ noise in the shape of our voice\nHour six: \ the right order, “you” wherever we had said “you”\nHour nine: “Say who we are. Say what you came for. Make every weapon safe. Say how we answer.”" (screen="sheet", show_style="log") id the_queue_nzwz5g
        label the_queue_wzu4ka hide:
        vesper "At hour one I should have called it targeting. I should have been sure." id the_queue_wzu4ka
        label the_queue_xbuhrx hide:
        show foley grave
        foley "And at hour nine?" id the_queue_xbuhrx
        label the_queue_mvwepp hide:
        show vesper silent
        vesper "At hour nine I should have been ashamed." id the_queue_mvwepp
        label the_queue_ivnpur hide:
        foley "They were learning to talk. How else has anybody done it?" id the_queue_ivnpur
        label the_queue_awwbnu hide:
        "He copied the four sentences out, and left room between them." id the_queue_awwbnu
    elif story.drone_payload == "invitation":
        label the_queue_gu22af hide:
        $ story.foley_trust = min(4, story.foley_trust + 2)
        show vesper attentive
        vesper "Under the names there is one line more, in a different voice. It is a captain’s." id the_queue_gu22af
        if story.fleet == "whole":
            label the_queue_ik8md8 hide:
            "“Survey complete: Armistice will hold all of us, by the old census.”" (screen="sheet", show_style="log") id the_queue_ik8md8
        else:
            label the_queue_bwb8t5 hide:
            "“Survey complete: Armistice will hold all of us,”" (screen="sheet", show_style="log") id the_queue_bwb8t5
        label the_queue_dpadmz hide:
        show foley amused
        foley "It’s the washing! That’s from the washing." id the_queue_dpadmz
        if story.fleet == "whole":
            label the_queue_xes4de hide:
            foley "What’s an old census?" id the_queue_xes4de
            label the_queue_netkv4 hide:
            show vesper warm
            vesper "One that was replaced. It must have come out too large." id the_queue_netkv4
        else:
            label the_queue_vhqfg6 hide:
            show vesper uncertain
            vesper "It ends on a comma. There is a breath after it. I do not know who “all” is." id the_queue_vhqfg6
        label the_queue_78ivq9 hide:
        show foley grave
        foley "Somebody wanted a stranger to have this. They’ve sent three ships out, and they want us to know that there’s room." id the_queue_78ivq9
    elif story.drone_payload == "warning":
        label the_queue_nbf8qt hide:
        $ story.foley_trust = min(4, story.foley_trust + 1)
        show vesper uncertain
        vesper "Under the names there is one line more." id the_queue_nbf8qt
        label the_queue_4r4nt8 hide:
        "“Come no closer. You will be asked a thing here, and nobody will hear you answer. M.V.”" (screen="sheet", show_style="log") id the_queue_4r4nt8
        label the_queue_nxagj6 hide:
        show foley curious
        foley "It’s the letters again. Or for the first time." id the_queue_nxagj6
        if story.voss_note == "both":
            label the_queue_wivdte hide:
            vesper "Once she says that there is nobody. Once she says that nobody will hear. I have marked them as the same hand, and not the same day." id the_queue_wivdte
        else:
            label the_queue_k6a4vi hide:
            vesper "Two letters, two stops. It is the length of what was written over." id the_queue_k6a4vi
        label the_queue_hj4wsa hide:
        show foley grave
        foley "The first page says count us, and the second says keep away. They’re both being kind." id the_queue_hj4wsa
    label the_queue_w3ka9k hide:
    "In the file it still said {i}Disposition: not known.{/i} He struck out two words." id the_queue_w3ka9k
    if story.drone_payload == "plea":
        label the_queue_nyzfeh hide:
        "{i}Disposition: would like to be counted.{/i}" id the_queue_nyzfeh
    if story.drone_payload == "ledger":
        label the_queue_28fndi hide:
        "{i}Disposition: was answered once, and took it for an attack.{/i}" id the_queue_28fndi
    if story.drone_payload == "invitation":
        label the_queue_rj222a hide:
        "{i}Disposition: has room.{/i}" id the_queue_rj222a
    if story.drone_payload == "warning":
        label the_queue_5aayh7 hide:
        "{i}Disposition: advises against itself.{/i}" id the_queue_5aayh7
    if story.drone_payload == "none":
        label the_queue_wdpxup hide:
        "{i}Disposition: somebody takes things out, and somebody says please.{/i}" id the_queue_wdpxup
    label the_queue_eutmp9 hide:
    $ cue.sound("intercom")
    vultran "Foley. What’s in the post?" (show_off=True) id the_queue_eutmp9
    menu the_queue_m49e9y (screen="choice"):
        vultran "Is it a report, or is it another half-page?" (show_off=True) id the_queue_csaee5
        "“It’s been tampered with.”" (id="the_queue_8wbvqx", note=_("He will know that somebody here writes lies. He will know it with his hand on a lever.")):
            label the_queue_u6bafm hide:
            $ story.tampered = "told"
            show foley polite
            foley "It’s been tampered with, Commander. By somebody here, and I believe out of kindness." id the_queue_u6bafm
            label the_queue_vip8pa hide:
            vultran "{small}Widow’s teeth.{/small} Kindness. Who to?" (show_off=True) id the_queue_vip8pa
            label the_queue_ek4b6p hide:
            foley "I don’t know yet." id the_queue_ek4b6p
            label the_queue_pz8524 hide:
            vultran "Right. Thank you for saying. I’d rather be worried than managed." (show_off=True) id the_queue_pz8524
        "“It’s incomplete.”" (id="the_queue_867hqf", note=_("He is a patient man with a fault in a machine. You will be the only one who knows that it is not.")):
            label the_queue_5uhdcg hide:
            $ story.tampered = "incomplete"
            show foley polite
            foley "It’s incomplete, Commander." id the_queue_5uhdcg
            label the_queue_hrqcdr hide:
            vultran "It was incomplete last time. {small}Tin-headed thing.{/small} Have your tea." (show_off=True) id the_queue_hrqcdr
            label the_queue_pyx383 hide:
            show vesper uncertain
            vesper "That was true. I say so because you look as if it were not." id the_queue_pyx383
    if story.wreck_voice:
        jump scene_ferry_nine
    else:
        jump scene_quarter_past
