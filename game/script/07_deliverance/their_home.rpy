# Generated from game/story/chapters/07_deliverance/their_home.yaml by `python3 -m tools build`. Do not edit.

label scene_their_home:
    label their_home_364hq7 hide:
    $ record.scene("their_home")
    scene place deliverance_bridge calm
    with t_fade
    $ cue.music("deliverance")
    $ cue.ambience("bridge_soft")
    show foley standing curious at at_left
    show vesper projection attentive at at_centre
    show vultran standing scowling at at_right
    with t_dissolve
    "Nothing on the bridge was labelled. Everyone aboard simply knew." id their_home_364hq7
    label their_home_tu67tn hide:
    "Vultran’s hand lay on the one lever that did not need explaining." id their_home_tu67tn
    label their_home_g2v4b4 hide:
    show foley polite
    foley "Would you turn it up, please? Whatever there is." id their_home_g2v4b4
    label their_home_ke2tge hide:
    $ cue.sound("many_voices")
    vesper "Two hundred and six channels. None of it is to us. They speak what we speak, with the furniture moved." id their_home_ke2tge
    label their_home_pdcu5a hide:
    "She played them a little of each. A train of ore was late. A child had been born an aunt, on Level Six." id their_home_pdcu5a
    if story.vonnegut == "truce":
        label their_home_d66t6b hide:
        "One city had two armies in it, and had not fired since Monday. Vesper played eleven seconds of that, because she liked it." id their_home_d66t6b
    elif story.vonnegut == "held":
        label their_home_iimjnx hide:
        "In one city somebody was being taught to say “whom”, through a door, with rifles on both sides of it." id their_home_iimjnx
    else:
        label their_home_fck8yd hide:
        "In one city a woman was calling a register. After some of the names she was not answered, and waited just as long." id their_home_fck8yd
    if story.ping_log == "noise":
        label their_home_3sqmrn hide:
        "On two planets every press was printing the same card." id their_home_3sqmrn
    elif story.r21 == "silent":
        label their_home_237cd4 hide:
        "A voice that had said one thing at every roll had stopped, this week. Vesper had kept its place." id their_home_237cd4
    elif story.twenty_six == "sent":
        label their_home_czy3ca hide:
        "In a good many streets they were asking for matches, and being given them." id their_home_czy3ca
    else:
        label their_home_iabxvx hide:
        "Under an ash cloud somebody large was reading out last week’s football." id their_home_iabxvx
    label their_home_dn7a37 hide:
    "A brass band was getting ready for noon. It went up for its last note, and did not get it." id their_home_dn7a37
    label their_home_9rjbxb hide:
    show vultran neutral
    vultran "Busy, for a colony." id their_home_9rjbxb
    label their_home_2ff9xm hide:
    show foley curious
    foley "How many, Vesper?" id their_home_2ff9xm
    label their_home_3pag9i hide:
    show vesper uncertain
    vesper "The city under us goes down sixty floors. I stopped counting at eighty million. I stopped because it went on." id their_home_3pag9i
    label their_home_87e8hv hide:
    show foley uneasy
    foley "And the ash? How old is that?" id their_home_87e8hv
    label their_home_kfgkas hide:
    vesper "Two centuries, and a little over. So are forty wrecks about the near moon. They tick." id their_home_kfgkas
    label their_home_3569fx hide:
    "He looked at the wrecks, and the ash, and the chimneys. Then he looked at his picture, and turned it the right way round." id their_home_3569fx
    label their_home_n3mriz hide:
    show foley grave
    foley "It isn’t a colony. This is their home. The washing is the colony." id their_home_n3mriz
    label their_home_u9yvn8 hide:
    show vultran alarmed
    vultran "{small}Saints and stokers.{/small} We’ve come out in their front room." id their_home_u9yvn8
    label their_home_7jcrrd hide:
    show vesper attentive
    vesper "I had it at ninety-one. I was waiting for ninety-five." id their_home_7jcrrd
    label their_home_4jipbz hide:
    $ stage.camera("push")
    foley "They sent out three ships. Have you heard anybody say that they arrived?" id their_home_4jipbz
    label their_home_nyawyc hide:
    "For once she took a whole second." id their_home_nyawyc
    label their_home_be3qnc hide:
    show vesper uncertain
    vesper "I have heard it asked. At a counter, in a shipping office, on a hand set under somebody’s coat. I have heard it asked forty-one times on one circuit." id their_home_be3qnc
    label their_home_d552ut hide:
    foley "And answered?" id their_home_d552ut
    label their_home_hdf3ei hide:
    vesper "Not yet." id their_home_hdf3ei
    label their_home_z5jjnq hide:
    show vultran neutral
    vultran "So we’ve got the only picture of their relatives." id their_home_z5jjnq
    label their_home_p7y2ab hide:
    show foley uneasy
    foley "To them it might be. It’s also a picture of three ships that we stood over and did not mention." id their_home_p7y2ab
    label their_home_5e8vre hide:
    $ stage.camera("wide")
    show vultran scowling
    vultran "Then give it them and let’s be off. “Found your people, lovely washing, good day.”" id their_home_5e8vre
    label their_home_uhm6jr hide:
    show foley polite
    foley "It’s their house. One doesn’t shout through the letterbox." id their_home_uhm6jr
    label their_home_i7qpb9 hide:
    vultran "You’ve made that up." id their_home_i7qpb9
    label their_home_mdp4cu hide:
    show foley amused
    foley "It’s on page one. Whoever speaks first has come to say something. Whoever waits has come to hear." id their_home_mdp4cu
    label their_home_z3rytx hide:
    $ record.unlock("do_not_talk_first", 1)
    show vultran neutral
    vultran "Have they seen us?" id their_home_z3rytx
    label their_home_n9w826 hide:
    show vesper attentive
    vesper "There is one armed station, with six craft in it. It has forty wrecks on its chart. I think that we are the forty-first." id their_home_n9w826
    label their_home_p4n497 hide:
    vesper "Sixty per cent. The other forty is not fear, Commander. It is ignorance." id their_home_p4n497
    label their_home_757q87 hide:
    show vultran scowling
    vultran "Odds, then. Warp ready." id their_home_757q87
    label their_home_5khjzs hide:
    vesper "Forty seconds to leave. It leaks a little amber. Somebody who watched for it would see that we could go." id their_home_5khjzs
    label their_home_ix2g8g hide:
    vultran "Spooled." id their_home_ix2g8g
    label their_home_hi4yq3 hide:
    show vesper uncertain
    vesper "Four seconds. From outside it burns. If I did not know it for a drive I should call it a weapon, at eighty per cent." id their_home_hi4yq3
    label their_home_fks4pp hide:
    vultran "And cold." id their_home_fks4pp
    label their_home_22evwq hide:
    vesper "Then nothing shows. It is nine minutes from cold to anything. What instruments they have I do not know. I know what I would fear." id their_home_22evwq
    show vultran neutral
    menu their_home_as5d2t (screen="choice"):
        vultran "My hull, your rule. Say what you want behind you when they knock." id their_home_ex47fp
        "Ready. It is what we were ordered." (id="their_home_2y7xsy", note=_("Forty seconds to be gone. It shows, a little.")):
            label their_home_zprjph hide:
            $ story.warp = "ready"
            show foley polite
            foley "Ready, as ordered." id their_home_zprjph
            label their_home_7ey5g4 hide:
            show vultran wry
            vultran "Forty seconds. I’ve been shot at in less." id their_home_7ey5g4
            label their_home_yi7ij7 hide:
            "But he moved the lever to the middle, and showed that his hand was off it." id their_home_yi7ij7
        "Spooled. Sixty people did not come here to be polite." (id="their_home_9rrpx5", note=_("Gone in four seconds. From outside it reads like a weapon.")):
            label their_home_cd6pyi hide:
            $ story.warp = "spooled"
            show vultran neutral
            vultran "Your rule, my hull. Four seconds, Foley. I’ll give your manners four seconds." id their_home_cd6pyi
            label their_home_nzh9kt hide:
            show foley uneasy
            foley "I’m taking them. It’s not a thing that I’d care to have seen through a window." id their_home_nzh9kt
            label their_home_efaa49 hide:
            $ cue.sound("drive_spool")
            "It came up under the floor like somebody breathing in, and went on breathing in." id their_home_efaa49
        "Cold. One doesn’t sit down with a hand on the latch." (id="their_home_nskkse", note=_("It reads as nothing at all. For nine minutes there is no way out.")):
            label their_home_v35av7 hide:
            $ story.warp = "cold"
            show vultran alarmed
            vultran "Cold." id their_home_v35av7
            label their_home_rzdajk hide:
            show foley grave
            foley "If they’re frightened, that’s the only thing I can take out of my pocket." id their_home_rzdajk
            label their_home_akyuvg hide:
            show vultran weary
            vultran "I’ve sixty people in that pocket." id their_home_akyuvg
            $ cue.sound("drive_cold")
    $ cue.sound("post_chime")
    if story.warp == "cold":
        label their_home_qx4sqv hide:
        "All over the ship people had stopped what they were saying." id their_home_qx4sqv
    label their_home_xxk628 hide:
    show vesper uncertain
    vesper "Foley, there is post. It was in the queue while we were between. It is from the drone." id their_home_xxk628
    label their_home_2sfk8a hide:
    show foley curious
    foley "The same drone?" id their_home_2sfk8a
    label their_home_jmaei9 hide:
    vesper "The same. It has sent us a second page." id their_home_jmaei9
    jump scene_the_queue
