# Generated from game/story/chapters/00_the_chair/staging.yaml by `python3 -m tools build`. Do not edit.

label scene_staging:
    label staging_ynw64b hide:
    $ record.scene("staging")
    scene place receiver_comms watch
    with t_fade
    $ cue.music("relay_solitude")
    $ cue.ambience("receiver_hum")
    show sofie standing tired at at_left
    show robert standing neutral at at_centre
    with t_slow_fade
    "The rhythm of the relay had a hole in it." id staging_ynw64b
    label staging_htpg35 hide:
    show sofie resolved at at_far_left
    sofie "Robert, could you report to comms when able? Over." id staging_htpg35
    label staging_jmd2zi hide:
    robert "Coming: two minutes, no more." (show_off=True) id staging_jmd2zi
    label staging_xu74qd hide:
    show place alarm
    with t_dissolve
    $ cue.sound("klaxon")
    $ stage.shake("hard")
    sofie "Down." id staging_xu74qd
    label staging_pquc6a hide:
    show robert at at_right
    hide sofie
    $ stage.camera("close right")
    $ stage.flash("red")
    pause 1.5
    $ cue.sound("klaxon", caption=_("A klaxon, two decks down"))
    robert "Here." id staging_pquc6a
    $ stage.clear()
    with t_dissolve
    $ cue.stop("music", fade=3.0)
    scene place ridge
    with t_wipe
    jump scene_talk
