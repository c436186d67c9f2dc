# Generated from the data files in game/story by `python3 -m tools build`. Do not edit.

init -10 python:
    catalogue.add_place("watch_desk", name=_("The Watch"), lights=("calm", "night"), alt=_("A desk."))
    catalogue.add_place("receiver_comms", name=_("Receiver 21, comms"), lights=("watch", "alarm"), alt=_("A narrow room."))
    catalogue.add_place("ridge", name=_("A ridge"), lights=(), alt=_("Snow."))
    catalogue.add_person("kranz", name=_("Kranz"), alt=None, poses=("standing", "seated"), expressions=("neutral", "stern", "wry"))
    catalogue.add_person("sand", name=_("Sand"), alt=None, poses=("standing",), expressions=("neutral", "proud"))
    catalogue.add_person("dorn", name=_("Dorn"), alt=None, poses=("standing",), expressions=("courteous",))
    catalogue.add_person("sofie", name=_("Bäcker"), alt=None, poses=("standing",), expressions=("neutral", "tired", "resolved"))
    catalogue.add_person("robert", name=_("Ansell"), alt=None, poses=("standing",), expressions=("neutral",))
    catalogue.add_ending("quarantine", title=_("Quarantine"), hint=_("Say nothing."))
    catalogue.add_codex("okri_341", title=_("Okri 341"), kind=_("report"), versions=(_("A smouldering world."), _("It answered."),))
    catalogue.add_chapter("00_the_chair", number=0, title=_("The Chair"), day=_("D-4"))
    catalogue.add_scene("staging", title=_("Staging"), chapter="00_the_chair", summary=None, number=0)
    catalogue.add_scene("talk", title=_("Kinds of talk"), chapter="00_the_chair", summary=None, number=1)
    catalogue.add_scene("roll_call", title=_("Roll call"), chapter="00_the_chair", summary=None, number=2)
    catalogue.add_scene("choices", title=_("Everything the player decides"), chapter="00_the_chair", summary=None, number=3)
