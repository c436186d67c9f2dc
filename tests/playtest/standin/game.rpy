## The smallest game that generated script runs in: what emission calls, and nothing to look at.

define config.name = "Stand-in"
define config.save_directory = "ats-standin"
define config.screen_width = 640
define config.screen_height = 360
define config.lenticular_bracket_ruby = False
define config.old_substitutions = False

default record.now = None
default cue.now = {"music": None, "ambience": None}

init -95 python in record:
    def scene(scene_id):
        pass

    def unlock(entry, version=1):
        pass

    def ask_name(prompt):
        pass

    def ending(ending_id):
        pass

init -95 python in cue:
    def music(id, fade=None):
        now["music"] = id

    def ambience(id, fade=None):
        now["ambience"] = id

    def stop(kind, fade=None):
        now[kind] = None

    def sound(id, caption=None):
        pass

init -95 python in stage:
    def camera(kind):
        pass

    def shake(kind):
        pass

    def flash(kind):
        pass

    def clear():
        for tag in list(renpy.get_showing_tags("master")):
            if tag != "place":
                renpy.hide(tag, layer="master")

init -95 python in catalogue:
    def add(*args, **kwargs):
        pass

    add_audio = add_place = add_person = add_ending = add_codex = add_chapter = add_scene = add

init -95 python:
    def cast_member(id, name, full_name="", role="", kind="person", colour="#fff"):
        return Character(name, **({"image": id} if kind == "person" else {}))

    def place_picture(place, light):
        return Solid("#234")

    def sprite_picture(id, pose, expression):
        return Solid("#a86", xysize=(120, 300))

    t_dissolve = t_fade = t_slow_fade = t_wipe = t_static = Dissolve(0.1)

    def small_tag(tag, argument, contents):
        return contents

    config.custom_text_tags["small"] = small_tag

transform at_far_left:
    xalign .1 yalign 1.0
transform at_left:
    xalign .3 yalign 1.0
transform at_centre:
    xalign .5 yalign 1.0
transform at_right:
    xalign .7 yalign 1.0
transform at_far_right:
    xalign .9 yalign 1.0

screen say(who, what, off=False, **ignored):
    window:
        vbox:
            text (who or "") id "who"
            text what id "what"

screen radio(who, what, **ignored):
    use say(who, what)

screen thought(who, what, **ignored):
    use say(who, what)

screen telemetry(who, what, **ignored):
    use say(who, what)

screen sheet(who, what, **ignored):
    use say(who, what)

screen card(who, what, **ignored):
    use say(who, what)

screen slip(who, what, **ignored):
    use say(who, what)

screen choice(items, **ignored):
    vbox:
        for i in items:
            textbutton i.caption action i.action

screen desk(items, **ignored):
    use choice(items)

label end_of_story:
    return

## What game/systems/saves_ren.py keeps for the generated variables.rpy.
init -90 python in saves:

    VALUES, RANGES, CHANGED, RENAMED = {}, {}, {}, {}
    FLAGS = set()
