# Generated from game/story/audio.yaml by `python3 -m tools build`. Do not edit.

init -10 python:
    catalogue.add_audio("music", "relay_solitude", caption=None, about=_("Four notes with one missing."))
    catalogue.add_audio("ambience", "receiver_hum", caption=None, about=_("Pumps."))
    catalogue.add_audio("sound", "klaxon", caption=_("A klaxon sounds twice."), about=None)
