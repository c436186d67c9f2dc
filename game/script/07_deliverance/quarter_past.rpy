# Generated from game/story/chapters/07_deliverance/quarter_past.yaml by `python3 -m tools build`. Do not edit.

label scene_quarter_past:
    label quarter_past_sjrexj hide:
    $ record.scene("quarter_past")
    scene place deliverance_bridge calm
    with t_fade
    $ cue.stop("music")
    $ cue.ambience("bridge_soft")
    show foley standing curious at at_left
    show vesper projection uncertain at at_centre
    show vultran seated neutral at at_right
    with t_dissolve
    $ cue.sound("choir")
    vesper "I have a fault, Commander. It has thirty-one voices." id quarter_past_sjrexj
    label quarter_past_ftvfxh hide:
    show vultran alarmed
    vultran "{small}Mother of tar.{/small} Put it on the table." id quarter_past_ftvfxh
    label quarter_past_swmman hide:
    "It came off the wrecks, from the sunward side. It had no words. One of them was flat." id quarter_past_swmman
    label quarter_past_sg2k5r hide:
    show foley curious
    foley "Is it to us?" id quarter_past_sg2k5r
    label quarter_past_7hqzjx hide:
    show vesper attentive
    vesper "It is down for a quarter past, on a board of theirs, and it is early. There is a lane there, the width of a boat, that has been gone round some thousands of times." id quarter_past_7hqzjx
    label quarter_past_674gx3 hide:
    foley "And who goes round it today?" id quarter_past_674gx3
    label quarter_past_e6km6w hide:
    show vesper uncertain
    vesper "The board says “Ferry Nine, inspection. Nineteen tickets not refunded. Weather.”" id quarter_past_e6km6w
    label quarter_past_gyc9ac hide:
    show vultran scowling
    vultran "There’s no weather out here." id quarter_past_gyc9ac
    label quarter_past_2cdhr4 hide:
    vesper "No. It is only on the board." id quarter_past_2cdhr4
    label quarter_past_c9cgg6 hide:
    show foley uneasy
    foley "So there’d have been somebody to say good morning to us." id quarter_past_c9cgg6
    label quarter_past_44xufv hide:
    show vultran wry
    vultran "You’d have had to wait for them to say it." id quarter_past_44xufv
    label quarter_past_ck2w3e hide:
    show foley grave
    foley "I don’t think that it would have been long." id quarter_past_ck2w3e
    label quarter_past_4nqn7y hide:
    "He took his tea nearer to the table, and stood there until the thing had come to its end and begun to breathe in." id quarter_past_4nqn7y
    jump scene_card_arrives
