# Generated from game/story/chapters/00_the_chair/choices.yaml by `python3 -m tools build`. Do not edit.

label scene_choices:
    $ record.scene("choices")
    show kranz seated neutral at at_left
    with t_dissolve
    show kranz wry
    menu choices_2cas92 (screen="choice"):
        kranz "Forward, hold, or alter." id choices_8zhav2
        "Report it." (id="choices_ufhxej", note=_("Dorn will thank you.")):
            label choices_syxwqh hide:
            $ story.plant = "reported"
            $ story.suspicion = max(0, story.suspicion - 1)
            leader "It is a plant, Kommissar." id choices_syxwqh
        "It came with the chair." (id="choices_vpzhv3") if story.plant == "kept" and story.suspicion < 4:
            $ story.suspicion = min(6, story.suspicion + 1)
            $ story.tape_kept = story.winds == "given" and not story.struck
        "Go." (id="choices_rcct83"):
            jump scene_staging
    menu choices_3azyjg (screen="choice"):
        kranz "The board waits." (show_off=True) id choices_ikka5h
        "Ask about the fleet." (id="choices_fxamv6") if not story.once_choices_fxamv6 and (story.suspicion + story.altered <= 6):
            label choices_pwnqbp hide:
            $ story.once_choices_fxamv6 = True
            show kranz wry
            kranz "Two pings." id choices_pwnqbp
            jump choices_3azyjg
        "Take the chair." (id="choices_bu2637"):
            pass
    menu choices_cs6udm (screen="desk", message="weather_correction", source=_("Authority, Section Four"), subject=_("Correction of record"), red_tab=True):
        narrator "Archive the Mansonic sky as \"storm\".\n\nTonight." (screen="slip", show_message="weather_correction", show_source=_("Authority, Section Four"), show_subject=_("Correction of record"), show_red_tab=True) id choices_ty2qth
        "Archive" (id="choices_vacw5p", verb="forward"):
            $ story.sky = "storm"
        "Archive's clerk waits." (id="choices_uaks8m", verb="hold"):
            pass
        "Archive it as \"clear\"." (id="choices_b9nza7", verb="alter"):
            $ story.altered = min(9, story.altered + 1)
    if [story.tape_kept, story.winds in ("given", "blurred"), story.suspicion >= 3].count(True) >= 2:
        jump scene_staging
    elif story.plant == "kept" and story.named != "kranz" or story.sand_faith >= 3:
        $ story.suspicion = 0
    else:
        label choices_8wnav2 hide:
        show kranz stern
        kranz "Nothing heard." id choices_8wnav2
    $ record.ending("quarantine")
    jump end_of_story
