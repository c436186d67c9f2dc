# Generated from game/story/variables.yaml by `python3 -m tools build`. Do not edit.

default story.player_name = "Weiss"
default story.winds = "given"
default story.plant = "kept"
default story.named = "nobody"
default story.fleet = "unknown"
default story.sky = "clear"
default story.patience = 2
default story.suspicion = 0
default story.altered = 0
default story.sand_faith = 3
default story.tape_kept = False
default story.struck = False
default story.once_choices_fxamv6 = False

init -80 python in saves:
    VALUES["winds"] = ("given", "refused", "blurred")
    VALUES["plant"] = ("kept", "reported")
    VALUES["named"] = ("nobody", "kranz", "sand")
    VALUES["fleet"] = ("unknown", "half", "whole")
    VALUES["sky"] = ("clear", "storm")
    RANGES["patience"] = (0, 4)
    RANGES["suspicion"] = (0, 6)
    RANGES["altered"] = (0, 9)
    RANGES["sand_faith"] = (0, 5)
    FLAGS.add("tape_kept")
    FLAGS.add("struck")
    pass
