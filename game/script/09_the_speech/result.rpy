# Generated from game/story/chapters/09_the_speech/result.yaml by `python3 -m tools build`. Do not edit.

label scene_result:
    $ record.scene("result")
    if story.fourteen == "silence" and story.thal != "refuses" or story.fourteen == "answer" and story.release == "card" and story.thal == "obeys":
        jump scene_ending_okri
    elif story.speaker == "yield" and story.fourteen == "answer" and story.fleet == "whole" and story.okri == "proof" and story.altered == 0 and story.named == "nobody" and not story.struck and story.foley_trust >= 3 and [story.north == "open", story.vonnegut == "truce" and story.proxy, story.r21 != "silent", story.mika == "safe", story.wreck_voice].count(True) >= 4:
        jump scene_ending_stars
    elif story.crowd == "whole":
        jump scene_ending_open_band
    elif story.speaker == "ear":
        jump scene_ending_long_ear
    elif story.speaker == "ruth":
        jump scene_ending_new_hope
    elif story.speaker == "holbach":
        jump scene_ending_captains_table
    elif story.speaker == "chair":
        jump scene_ending_nine_hours
    elif story.r21 == "silent" and not story.asked_21:
        jump scene_ending_dead_air
    else:
        jump scene_ending_quarantine
