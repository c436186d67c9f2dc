# Generated from the masters in art/ by `python3 -m tools art build`. Do not edit.

init -85 python in sprites:
    panel("army")
    panel("console")
    panel("control")
    panel("forty_four")
    panel("hailing")
    panel("kommando")
    panel("lamp_zero")
    panel("renner")
    panel("stations")
    panel("vonnegut")
    panel("wireless")
