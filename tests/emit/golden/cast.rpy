# Generated from game/story/cast.yaml by `python3 -m tools build`. Do not edit.

define character.leader = cast_member("leader", name=_("[story.player_name!q]"), kind="voice", colour="#F3E6C8")
define character.kranz = cast_member("kranz", name=_("Kranz"), kind="person", colour="#C9A66B")
define character.sand = cast_member("sand", name=_("Sand"), kind="person", colour="#8FA9C4")
define character.dorn = cast_member("dorn", name=_("Dorn"), kind="person", colour="#B0806F")
define character.sofie = cast_member("sofie", name=_("Bäcker"), kind="person", colour="#9DB2A6")
define character.robert = cast_member("robert", name=_("Ansell"), kind="person", colour="#9DB2A6")
define character.voss = cast_member("voss", name=_("Unknown aircraft"), kind="voice", colour="#8FB8B0")
