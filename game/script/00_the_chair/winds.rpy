# Generated from game/story/chapters/00_the_chair/winds.yaml by `python3 -m tools build`. Do not edit.

label scene_winds:
    label winds_77fdh6 hide:
    $ record.scene("winds")
    scene place watch_side night
    with t_fade
    $ cue.ambience("watch_room")
    "The Chair" (screen="card", show_subtitle=_("D-4, the Watch, 03:02")) id winds_77fdh6
    label winds_q8v4g4 hide:
    "Forty metres of ash, sixty of rock, then the Watch: a long desk, a short desk and a wall of lamps." id winds_q8v4g4
    label winds_gbpjrs hide:
    "Yours is the short one. The relief operator gets the lamps that nobody minds: ferries, ore trains, the air lines over the ash." id winds_gbpjrs
    label winds_gpk2cm hide:
    "The chair at the long desk is empty. The Leader went up for some air at nine last night. There is no air up there. People say it anyway." id winds_gpk2cm
    label winds_yjwawr hide:
    "The register takes no entry until it has a name." id winds_yjwawr
    label winds_fkvtti hide:
    $ record.ask_name(_("Surname on the register"))
    label winds_tzecp8 hide:
    $ record.unlock("the_watch", 1)
    "03:02 \ [story.player_name!q], relief, side desk" (screen="sheet", show_style="log") id winds_tzecp8
    label winds_djeztb hide:
    "Far down the long desk the Watch Officer writes with her back to you. She has written all night. It is the only sound here that a person makes." id winds_djeztb
    label winds_ka8fwf hide:
    pause 1.5
    $ cue.sound("lamp_on")
    "A lamp comes up on the north panel. No ferry flies that way, and no train runs." id winds_ka8fwf
    label winds_ipuvt9 hide:
    voss "Watch, aircraft northbound. Upper winds at twelve thousand, if you have them. Over." (screen="radio") id winds_ipuvt9
    label winds_mqszh6 hide:
    relief "Aircraft northbound, Watch. Say callsign. Over." (screen="radio") id winds_mqszh6
    label winds_inging hide:
    voss "Watch, aircraft northbound. I left it on the hall table. Upper winds at twelve, please. Over." (screen="radio") id winds_inging
    label winds_sidssk hide:
    "She talks like the manual, if the manual had enjoyed being written." id winds_sidssk
    label winds_c7xaru hide:
    "At the long desk the pen has stopped." id winds_c7xaru
    label winds_sa66yr hide:
    "Winds come from Weather. Weather puts the height of whoever asks on a card, and the card goes upstairs with the breakfast." id winds_sa66yr
    menu winds_7v4e4g (screen="choice"):
        narrator "The lamp waits." id winds_39hi3f
        "Pass it to Weather, as the form says." (id="winds_32gfm4", note=_("She gets true winds. Her height goes on the card.")):
            label winds_gqhwws hide:
            $ story.winds = "given"
            relief "Weather, Watch. Unlisted aircraft, north. Upper winds at twelve thousand. Over." (screen="radio") id winds_gqhwws
            label winds_hcaaxz hide:
            weather "Watch, Weather. Two eight zero at forty-five, clear to the top. Twelve is on the card. Over." (screen="radio") id winds_hcaaxz
            label winds_pm5qt5 hide:
            relief "Aircraft northbound, Watch. Two eight zero at forty-five. Clear to the top. Over." (screen="radio") id winds_pm5qt5
            label winds_gjz8kx hide:
            voss "Watch, aircraft northbound. I ask for a rumour and you give me a measurement. Over." (screen="radio") id winds_gjz8kx
            label winds_fqm3qk hide:
            "03:10 \ unlisted aircraft northbound, upper winds at 12,000\n03:12 \ winds from Weather, height on card" (screen="sheet", show_style="log") id winds_fqm3qk
        "No callsign, no winds." (id="winds_xubt4e", note=_("She will have to ask on the open band.")):
            label winds_5uhizg hide:
            $ story.winds = "refused"
            relief "Aircraft northbound, Watch. No callsign, no winds. Over." (screen="radio") id winds_5uhizg
            label winds_6bnzpz hide:
            voss "Watch, aircraft northbound. Page nine, and quite right. I shall ask the house. Over." (screen="radio") id winds_6bnzpz
            label winds_fnwsa4 hide:
            "The lamp dims and steadies, a set changing band. Over the door the open speaker wakes up." id winds_fnwsa4
            label winds_xfuqb4 hide:
            voss "Any station, aircraft northbound, in clear. Upper winds at twelve thousand. Over." (screen="radio") id winds_xfuqb4
            label winds_bdmecm hide:
            "Every set from here to the pole can hear that. Nobody wants to be first. Then Weather, who is alone on nights, is kind." id winds_bdmecm
            label winds_bbypjk hide:
            weather "Aircraft in clear, Weather. Two eight zero at forty-five. Say type. Say origin. Over." (screen="radio") id winds_bbypjk
            label winds_458zud hide:
            voss "Watch, aircraft northbound. Somebody answered. Somebody usually does. Over." (screen="radio") id winds_458zud
            label winds_h34bun hide:
            "03:10 \ unlisted aircraft northbound, no callsign, no winds\n03:13 \ see open band" (screen="sheet", show_style="log") id winds_h34bun
        "Pass it to Weather as nine thousand." (id="winds_rtgf6c", note=_("The card will say nine. So will your hand.")):
            label winds_8huqk7 hide:
            $ story.winds = "blurred"
            $ story.altered = min(9, story.altered + 1)
            relief "Weather, Watch. Unlisted aircraft, north. Upper winds at nine thousand. Over." (screen="radio") id winds_8huqk7
            label winds_gm7mtj hide:
            weather "Watch, Weather. Two six five at thirty, clear to the top. Nine is on the card. Over." (screen="radio") id winds_gm7mtj
            label winds_5wcvwt hide:
            relief "Aircraft northbound, Watch. Two six five at thirty. Over." (screen="radio") id winds_5wcvwt
            label winds_5ieew6 hide:
            voss "Watch, aircraft northbound. That is the wind for nine. I am at twelve. Over." (screen="radio") id winds_5ieew6
            label winds_jinx2n hide:
            relief "Aircraft northbound, Watch. I have you at nine. Over." (screen="radio") id winds_jinx2n
            label winds_fcfbmh hide:
            voss "Watch, aircraft northbound. So you have. Nobody has rounded me down in years. Over." (screen="radio") id winds_fcfbmh
            label winds_qvmvw5 hide:
            "03:10 \ unlisted aircraft northbound, upper winds at 9,000\n03:12 \ winds from Weather, height on card" (screen="sheet", show_style="log") id winds_qvmvw5
    label winds_jkax2r hide:
    voss "Watch, aircraft northbound. Thank you, [story.player_name!q]. Out." (screen="radio") id winds_jkax2r
    label winds_29nkcr hide:
    $ cue.sound("lamp_off")
    "The lamp goes dark." id winds_29nkcr
    label winds_wyvesh hide:
    "You have not said your name tonight. It is on the page under your hand, and nowhere else." id winds_wyvesh
    label winds_hgn7jh hide:
    "Behind the long desk’s lamp the writing goes on from where it stopped." id winds_hgn7jh
    jump scene_recognised
