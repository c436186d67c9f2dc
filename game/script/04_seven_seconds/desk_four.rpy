# Generated from game/story/chapters/04_seven_seconds/desk_four.yaml by `python3 -m tools build`. Do not edit.

label scene_desk_four:
    label desk_four_gi34r2 hide:
    $ record.scene("desk_four")
    scene place watch_desk calm
    with t_fade
    $ cue.music("the_desk")
    $ cue.ambience("watch_room")
    show kranz seated neutral at at_left
    show sand standing worried at at_right
    with t_dissolve
    "You leave one cup of the headset on. In it is an alley, and people walking in step so as to sound like fewer." id desk_four_gi34r2
    label desk_four_fa3yyh hide:
    $ cue.sound("tube")
    kranz "Army. A pocket book, taken down by hand. They read it out to our clerk and he asked them to stop once." id desk_four_fa3yyh
    if story.pulled == "atc":
        label desk_four_fhx643 hide:
        "Behind it are figures. {i}Abort, drones, Station 12.{/i} Kranz reads it twice and puts it under the blotter, where she can feel it." id desk_four_fhx643
    label desk_four_fnm7rt hide:
    show sand careful
    sand "There’s a, it’s got laundry on it. It’s got onions." id desk_four_fnm7rt
    label desk_four_mvknme hide:
    "At the top, in the margin, is a name that is not in New Hope. {i}Lenz, I.{/i}" id desk_four_mvknme
    label desk_four_9c8pfv hide:
    kranz "Families keeps one column for everybody. That is where it had got to." id desk_four_9c8pfv
    menu desk_four_cp5bpj (screen="desk", message="twenty_six_names", source=_("Lt. A. Purcell, Metro Center"), subject=_("The dead of this evening"), red_tab=False):
        narrator "Twenty-six at Metro Center, 18:52. I give the neutrals first. There are nine. After them the Army, seventeen.\n\nOne has no surname. That is my fault and not hers.\n\nI would be glad if they could be read as written." (screen="slip", show_message="twenty_six_names", show_source=_("Lt. A. Purcell, Metro Center"), show_subject=_("The dead of this evening"), show_red_tab=False) id desk_four_962t6q
        "Families" (id="desk_four_n5358b", verb="forward", note=_("They read it on air, all of it, to both planets. No list has ever had laundry on it.")):
            label desk_four_q5syif hide:
            $ story.twenty_six = "sent"
            $ story.unrest = min(5, story.unrest + 1)
            "Families rings inside the minute." id desk_four_q5syif
            label desk_four_fnpcsp hide:
            show sand worried
            sand "They say is “matches” a rank. They say it’s twenty-six and there’s only ever, the most they’ve read is eight." id desk_four_fnpcsp
            label desk_four_8snfj8 hide:
            show kranz neutral
            kranz "Tell them as written." id desk_four_8snfj8
            label desk_four_ghudw2 hide:
            show sand careful
            sand "People will hear it, Leader. In kitchens." id desk_four_ghudw2
        "The families of twenty-six wait." (id="desk_four_vkx73m", verb="hold", note=_("Nobody is told. It lies in the drawer as he wrote it.")):
            label desk_four_eb4txw hide:
            $ story.twenty_six = "held"
            "The leaves are small. They go through the slot one at a time, five of them, and you hear each." id desk_four_eb4txw
            label desk_four_cznha3 hide:
            show sand hurt
            sand "They’ll have it as “delayed”. My mother had “delayed” once. She, you don’t take your shoes off." id desk_four_cznha3
        "Seventeen of the Army, at Metro Center, 18:52." (id="desk_four_sybwkp", verb="alter", note=_("It is a list like other lists, and will be read like one. Nine go out of it.")):
            label desk_four_68rvbb hide:
            $ story.twenty_six = "trimmed"
            $ story.altered = min(9, story.altered + 1)
            "It takes one stroke, with a ruler. He had put them all on the one leaf." id desk_four_68rvbb
            label desk_four_xiz8ir hide:
            show kranz tired
            kranz "Seventeen and nine." id desk_four_xiz8ir
            label desk_four_v5ihvc hide:
            leader "It’s a soldiers’ list." id desk_four_v5ihvc
    label desk_four_3yyd3n hide:
    $ cue.sound("tube")
    show kranz attentive
    kranz "And that is the air desk. They want an answer by eight, theirs." id desk_four_3yyd3n
    menu desk_four_htiuva (screen="desk", message="third_and_hallmark", source=_("Army, New Hope, air desk"), subject=_("3rd and Hallmark, release"), red_tab=False):
        narrator "Launcher fired from the corner of 3rd and Hallmark at 18:52. Crew not seen to leave.\n\nRequest release of one strike on the building. By night it is a school. School goes in at eight. It is now 19:50 and there is nobody there.\n\nWithout a strike the sweepers go in by hand, and the building has been wired before." (screen="slip", show_message="third_and_hallmark", show_source=_("Army, New Hope, air desk"), show_subject=_("3rd and Hallmark, release"), show_red_tab=False) id desk_four_r2zuhz
        "Strike platform" (id="desk_four_fxpdaz", verb="forward", note=_("It ends the launcher, if it is there. Eleven minutes for their “now” to reach you and eleven for yours to go back.")):
            label desk_four_rccsa7 hide:
            $ story.struck = True
            show sand neutral
            sand "That’s gone to the platform. It’s, the form thanks you for being quick." id desk_four_rccsa7
            label desk_four_vrggw3 hide:
            leader "How quick are we?" id desk_four_vrggw3
            label desk_four_bm8c9y hide:
            show kranz tired
            kranz "It will be there at a quarter past." id desk_four_bm8c9y
            label desk_four_mw5qph hide:
            show sand worried
            sand "But school’s, it goes in at eight." id desk_four_mw5qph
            label desk_four_mt2eq9 hide:
            "Nobody does the sum aloud. It has three numbers in it, and everybody in the room is good at those." id desk_four_mt2eq9
        "The sweepers do not wait. They go in by hand." (id="desk_four_cc8v79", verb="hold", note=_("Nothing falls on a school. The stairs are somebody’s.")):
            label desk_four_aspnfc hide:
            "You hear it in the one cup, stair by stair." id desk_four_aspnfc
            label desk_four_4g4mic hide:
            army "Air desk, sweepers. At the corner. School’s sent home from the door. First landing, clear. Second landing. Over." (screen="radio") id desk_four_4g4mic
            label desk_four_trgzya hide:
            pause 1.5
            army "Air desk, sweepers. Hollis. Veld. Sarka. That’s all three. The roof’s clear, there’s a tube on it and a pencil. Out." (screen="radio") id desk_four_trgzya
            label desk_four_pajuq4 hide:
            leader "Spell me Veld." id desk_four_pajuq4
        "Strike the empty lot on Fourth." (id="desk_four_wc243c", verb="alter", note=_("Nobody is in it. The Army will believe that the corner is gone, and walk by it.")):
            label desk_four_474rqc hide:
            $ story.lot_hit = True
            $ story.altered = min(9, story.altered + 1)
            leader "What’s on the lot?" id desk_four_474rqc
            label desk_four_e465qv hide:
            kranz "Nothing. It says so on the plan." id desk_four_e465qv
            label desk_four_kiddf6 hide:
            "The report is back within the half hour. {i}Target destroyed. Beans, extensive.{/i}" id desk_four_kiddf6
            label desk_four_5f8pps hide:
            show sand careful
            sand "It’s got, somebody was growing, never mind." id desk_four_5f8pps
    if story.struck:
        label desk_four_wsphva hide:
        "The platform’s light blinks once on the board, to say that it has finished." id desk_four_wsphva
    if story.twenty_six == "sent":
        label desk_four_iiphk3 hide:
        "On the wall speaker Families has begun to play the music that it plays before." id desk_four_iiphk3
    if story.twenty_six == "held":
        label desk_four_e3pm63 hide:
        "On the wall speaker Families is playing a waltz. It has nothing to read." id desk_four_e3pm63
    if story.twenty_six == "trimmed":
        label desk_four_xs2gm3 hide:
        "On the wall speaker Families has begun. It is a good clear voice, and it will not take long." id desk_four_xs2gm3
    if story.plant == "kept":
        label desk_four_v4ng92 hide:
        show kranz stern
        kranz "Both ears, [story.player_name!q]. They are at a wall." id desk_four_v4ng92
    else:
        label desk_four_xpe6hk hide:
        show kranz stern
        kranz "Both ears, Leader. They are at a wall." id desk_four_xpe6hk
    jump scene_kitchen
