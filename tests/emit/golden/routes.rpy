# Generated from the scenes in game/story by `python3 -m tools build`. Do not edit.

init -10 python:
    routes.add("staging", ways=(("goto", "talk", None),))
    routes.add("talk", ways=(("call", "roll_call", None), ("goto", "choices", None),))
    routes.add("roll_call", ways=())
    routes.add("choices", ways=(("goto", "staging", "choices_rcct83"), ("goto", "staging", None), ("ending", "quarantine", None),))
    routes.add_choice("choices", "choices_2cas92", _("Forward, hold, or alter."), (("choices_ufhxej", None, _("Report it.")), ("choices_vpzhv3", None, _("It came with the chair.")), ("choices_rcct83", None, _("Go.")),))
    routes.add_choice("choices", "choices_3azyjg", _("The board waits."), (("choices_fxamv6", None, _("Ask about the fleet.")), ("choices_bu2637", None, _("Take the chair.")),))
    routes.add_choice("choices", "choices_cs6udm", _("Correction of record"), (("choices_vacw5p", "forward", _("Archive")), ("choices_uaks8m", "hold", _("Archive's clerk waits.")), ("choices_b9nza7", "alter", _("Archive it as \"clear\".")),))
