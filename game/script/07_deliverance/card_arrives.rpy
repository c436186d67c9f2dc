# Generated from game/story/chapters/07_deliverance/card_arrives.yaml by `python3 -m tools build`. Do not edit.

label scene_card_arrives:
    $ record.scene("card_arrives")
    scene place deliverance_bridge alert
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("bridge_alert")
    show foley standing grave at at_left
    show vesper projection alarmed at at_centre
    show vultran standing alarmed at at_right
    with t_dissolve
    if not story.wreck_voice:
        label card_arrives_wbvsxz hide:
        vesper "Commander. We have stopped being the forty-first wreck." id card_arrives_wbvsxz
        label card_arrives_nw6w8g hide:
        vultran "When?" id card_arrives_nw6w8g
        label card_arrives_bdj88b hide:
        vesper "When we drifted past the fortieth. The station has lit every lamp it has." id card_arrives_bdj88b
    label card_arrives_qn66gz hide:
    $ cue.sound("launch_marks")
    vesper "Four launches. Three hundred kilometres. A pilot in each, and one warhead in each. I wish that I were less sure." id card_arrives_qn66gz
    if story.warp == "spooled":
        label card_arrives_87kqfu hide:
        vesper "They came out fast and pointing. I think they have seen the drive, and think that it is a gun." id card_arrives_87kqfu
    if story.warp == "ready":
        label card_arrives_w4q3mz hide:
        vesper "They have spread out. I think that they have seen the amber." id card_arrives_w4q3mz
    if story.warp == "cold":
        label card_arrives_wksy3t hide:
        vesper "They have slowed. They are looking for something on us to be afraid of, and it is not there." id card_arrives_wksy3t
    label card_arrives_zbmgz2 hide:
    show vultran scowling
    vultran "{small}Pitch and perdition.{/small} Guns. Breeches open, and turn them inboard. If they want a look, give them a look." id card_arrives_zbmgz2
    label card_arrives_2wsf35 hide:
    "It took them four minutes to come. They stopped in a row, forty kilometres off, like people at the edge of a carpet." id card_arrives_2wsf35
    if story.home == "alarm":
        label card_arrives_7izg4f hide:
        show vesper attentive
        vesper "Home has asked for particulars. I have told it “four”. It had me say it twice, and at length." id card_arrives_7izg4f
    else:
        label card_arrives_fgbncq hide:
        show vesper attentive
        vesper "I have told home “four”. It says: ask." id card_arrives_fgbncq
    label card_arrives_idh2p8 hide:
    $ cue.sound("hail_tone")
    hailing "Unknown craft. Say who you are and what you came for. Make every weapon safe. If you fire, or we see a weapon live, we fire. Say how you answer." (screen="radio") id card_arrives_idh2p8
    label card_arrives_gk5z89 hide:
    $ stage.camera("push")
    show vesper alarmed
    vesper "Two seconds." id card_arrives_gk5z89
    label card_arrives_g6s297 hide:
    show foley resolved
    foley "On that band, please." id card_arrives_g6s297
    label card_arrives_sptfpt hide:
    vesper "I can hear that band. I cannot speak on it. It is narrow, and theirs. I could cut a set for it, in nine hours." id card_arrives_sptfpt
    label card_arrives_u47xad hide:
    foley "What can you speak on?" id card_arrives_u47xad
    label card_arrives_d43hkq hide:
    vesper "Everything else." id card_arrives_d43hkq
    label card_arrives_cb6i5u hide:
    foley "Then to everybody. Nobody should have to wonder if it was meant for them." id card_arrives_cb6i5u
    if story.drone_payload == "ledger":
        label card_arrives_h59m6s hide:
        "He had the words in his pocket, with room left between the lines." id card_arrives_h59m6s
    show vesper attentive
    menu card_arrives_dzfz3p (screen="choice"):
        vesper "Seven seconds." id card_arrives_3yzq4r
        "Say who, and why, and that the guns are open." (id="card_arrives_nwtvhj", note=_("Everything they asked for, in their order. Nothing that they did not.")):
            label card_arrives_zkhjzt hide:
            $ story.foley_words = "plain"
            $ stage.look("foley", "polite")
            foley "To anyone. This is the frigate Deliverance, of the Imperium. My name is Foley. We came because a page was empty." (screen="radio") id card_arrives_zkhjzt
            label card_arrives_y53jw2 hide:
            foley "Our weapons are safe. You may come and look. We answer like this, and we will go on answering. Over." (screen="radio") id card_arrives_y53jw2
        "“We are listening. Is anyone hurt?”" (id="card_arrives_6jzjnh", note=_("It answers only the last line. It is what one says at a door with that sort of noise behind it.")):
            label card_arrives_cthedm hide:
            $ story.foley_words = "question"
            $ stage.look("foley", "grave")
            foley "To anyone. We are listening. Is anyone hurt? Over." (screen="radio") id card_arrives_cthedm
        "Give them the card, with the people changed." (id="card_arrives_3tnb8h", note=_("A world said this once, and had nearly got it right. Whoever remembers will know it. So will whoever was afraid of it.")) if story.drone_payload == "ledger":
            label card_arrives_ju9xk4 hide:
            $ story.foley_words = "echo"
            $ stage.look("foley", "resolved")
            foley "To anyone. We say who we are and what we came for: Deliverance, to ask. We make every weapon safe." (screen="radio") id card_arrives_ju9xk4
            label card_arrives_2n6azd hide:
            foley "If you fire, or we see a weapon live, we do not fire. This is how we answer. Over." (screen="radio") id card_arrives_2n6azd
    label card_arrives_q5y3ma hide:
    vesper "Sent. Eleven seconds from his last word." id card_arrives_q5y3ma
    if story.foley_words == "plain":
        label card_arrives_2jukiv hide:
        show vultran neutral
        vultran "That was clear enough. I’d let us in." id card_arrives_2jukiv
    if story.foley_words == "question":
        label card_arrives_pw5kig hide:
        show vultran weary
        vultran "He asks what we came for and you ask him how he is." id card_arrives_pw5kig
        label card_arrives_gx5wpp hide:
        show foley polite
        foley "It is what I came for." id card_arrives_gx5wpp
    if story.foley_words == "echo":
        label card_arrives_d8b8t5 hide:
        show vesper uncertain
        vesper "It was very like theirs. In the dark one could take it for theirs." id card_arrives_d8b8t5
    label card_arrives_3dmczk hide:
    "He waited, with his head a little forward." id card_arrives_3dmczk
    label card_arrives_ik39e8 hide:
    $ cue.stop("ambience")
    pause 2.5
    show vesper silent
    vesper "Nothing heard." id card_arrives_ik39e8
    label card_arrives_sewtcg hide:
    show vultran scowling
    vultran "They asked!" id card_arrives_sewtcg
    label card_arrives_6ngd96 hide:
    show vesper uncertain
    vesper "It was received. There is a mast on the near moon, and nobody at it. It took us down, gave us a number, and sent us to the other planet." id card_arrives_6ngd96
    label card_arrives_u4yhag hide:
    show foley uneasy
    foley "How far is that?" id card_arrives_u4yhag
    label card_arrives_deg87e hide:
    vesper "Eleven minutes." id card_arrives_deg87e
    label card_arrives_ty5bmn hide:
    show vultran neutral
    vultran "And those four? At that speed, with their manners?" id card_arrives_ty5bmn
    label card_arrives_gqnhdt hide:
    vesper "Nine." id card_arrives_gqnhdt
    label card_arrives_q6y8im hide:
    show foley grave
    foley "We answered. I’d like it noted that we answered." id card_arrives_q6y8im
    label card_arrives_dmvqw6 hide:
    vesper "It is noted. It is noted everywhere but there." id card_arrives_dmvqw6
    if story.tampered == "told":
        label card_arrives_5dxm2b hide:
        show vultran weary
        vultran "You told me that somebody down there writes lies out of kindness." id card_arrives_5dxm2b
        label card_arrives_qygv8t hide:
        foley "Yes." id card_arrives_qygv8t
        label card_arrives_an5hqr hide:
        vultran "Then there’s a somebody. I’ll wait for them. {small}God rot it.{/small} You’ve got your nine minutes." id card_arrives_an5hqr
    else:
        label card_arrives_7u8fvm hide:
        show vultran scowling
        vultran "You said “incomplete”. So I asked her, just now, what was missing." id card_arrives_7u8fvm
        label card_arrives_3dx4q2 hide:
        show vesper silent
        vesper "He asked me directly." id card_arrives_3dx4q2
        label card_arrives_jukyr2 hide:
        vultran "A person took it. And you let me sit here and curse a machine." id card_arrives_jukyr2
        label card_arrives_5fsjy2 hide:
        show vultran weary
        vultran "I was going to be patient anyway. Now I’m counting. That’s what you’ve bought." id card_arrives_5fsjy2
    if story.tour == "answered":
        label card_arrives_9tv37i hide:
        "On the table the switch was still in. “Eleven,” she said. “That’s my white ship, that’s all that is. They’ve got tea. Twelve.”" id card_arrives_9tv37i
    if story.tour == "silent":
        label card_arrives_gyia2v hide:
        "On the table the switch was still in. “Eleven,” she said. “It’s only somebody parked. They don’t talk. Twelve.”" id card_arrives_gyia2v
    if story.warp == "spooled":
        label card_arrives_rr5uf9 hide:
        "Under the floor the drive went on breathing in. It could be seen from outside." id card_arrives_rr5uf9
    if story.warp == "ready":
        label card_arrives_mumfpa hide:
        "The lever stood in the middle, and was let stand." id card_arrives_mumfpa
    if story.warp == "cold":
        label card_arrives_wy28tg hide:
        "There was no hum to listen to. One could hear sixty people not moving their feet." id card_arrives_wy28tg
    label card_arrives_ghrnqi hide:
    show vultran neutral
    vultran "You’re a brave man, Foley. I don’t say that I like it." id card_arrives_ghrnqi
    label card_arrives_3ef5vm hide:
    show foley polite
    foley "I’m not being brave. I am being slow. It looks similar." id card_arrives_3ef5vm
    label card_arrives_pqx34a hide:
    pause 1.5
    "04:31 \ Out beside a planet. Inhabited. Shields up. Home told.\n04:36 \ Second report received, from the drone. Foley.\n04:58 \ Hailed. Answered in eleven seconds. Nothing heard." (screen="sheet", show_style="log") id card_arrives_pqx34a
    jump scene_desk_seven
