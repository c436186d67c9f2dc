## Choices and the desk. Number keys pick; options that any playthrough took carry a mark.

style choice_button is default:
    background Solid("#121A1BF6")
    hover_background Solid("#1B2422F6")
    insensitive_background Solid(look.rgba(look.PANEL, .75))
    padding (30, 15, 30, 17)
    xfill True

style choice_text is default:
    size 34
    color look.BONE
    hover_color "#FFFFFF"
    insensitive_color "#857F70"
    line_leading 0
    line_spacing 3

style choice_key is ui_mono:
    size 26
    color look.AMBER

style choice_note is ui_label:
    size 28
    color look.TEAL

init -55 python:

    def take(item):
        """The actions of an option: remember it by its id, then choose it."""

        option = item.kwargs.get("id")
        return ([Function(record.option_taken, option)] if option else []) + [item.action]

    def option_alt(item, number):
        """What self-voicing says for an option."""

        parts = ["%d." % number, item.caption]
        if item.kwargs.get("verb"):
            parts.insert(1, __(look.verb_label(item.kwargs["verb"])) + ":")
        if item.kwargs.get("note"):
            parts.append(__(item.kwargs["note"]))
        if record.was_taken(item.kwargs.get("id")):
            parts.append(__(_("Taken before.")))
        return " ".join(parts).replace("[", "[[")

    def desk_plate(lit):
        """A verb's plate: the icon's column a shade lighter than the words'."""

        return Fixed(
            Solid("#1B2422F6" if lit else "#121A1BF6"),
            Solid(look.rgba(look.STEEL_LIT if lit else look.STEEL, .8), xsize=96))

screen number_keys(items):
    for number, item in enumerate([i for i in items if i.action][:9], 1):
        key "K_%d" % number action take(item)
        key "K_KP%d" % number action take(item)

screen choice(items, **_ignored):

    use number_keys(items)
    add FollowKeys()

    $ options = [i for i in items if i.action]
    $ width = min(1180 + int(520 * (settings.text_scale() - 1)), 1680)

    viewport:
        xalign .5
        ypos 40
        ysize (700 if renpy.get_screen(["say", "radio", "thought", "telemetry"]) else 980)
        xsize width + 54
        mousewheel True
        pagekeys settings.big()
        scrollbars "vertical"
        child_size (width + 30, None)
        arrowkeys False
        vbox:
            yminimum 700
            box_align .5
            null height (0 if settings.big() else max(0, 300 - 62 * len(options)))
            frame:
                style "empty"
                background panel(.94)
                padding (12, 12)
                vbox:
                    xsize width
                    spacing 10
                    for number, item in enumerate(options, 1):
                        button:
                            style "choice_button"
                            action take(item)
                            alt option_alt(item, number)
                            default_focus (number == 1)
                            hover_foreground Solid(look.AMBER, xsize=7)
                            hbox:
                                spacing 24
                                text str(number) style "choice_key" min_width 30
                                vbox:
                                    spacing 5
                                    xsize width - 200
                                    text item.caption style "choice_text"
                                    if item.kwargs.get("note"):
                                        text item.kwargs["note"] style "choice_note"
                                if record.was_taken(item.kwargs.get("id")):
                                    add tinted("gui/taken.png", look.BONE_DIM) yalign .5

screen desk(items, message=None, source=None, subject=None, red_tab=False, **_ignored):

    use number_keys(items)
    add FollowKeys()

    $ options = [i for i in items if i.action]

    viewport:
        xpos 976
        ypos 120
        xsize 874
        ysize 876
        mousewheel True
        scrollbars "vertical"
        child_size (860, None)
        frame:
            style "empty"
            background panel(.94)
            padding (10, 10)
            vbox:
                xsize 836
                spacing 10
                for number, item in enumerate(options, 1):
                    $ verb = item.kwargs.get("verb", "forward")
                    $ colour = look.verb_colour(verb)
                    button:
                        style "choice_button"
                        padding (0, 0, 28, 0)
                        action take(item)
                        activate_sound cue.path("ui", verb)
                        alt option_alt(item, number)
                        default_focus (number == 1)
                        hover_foreground Solid(look.AMBER, xsize=7)
                        background desk_plate(False)
                        hover_background desk_plate(True)
                        hbox:
                            frame:
                                style "empty"
                                xsize 110
                                padding (0, 22, 0, 0)
                                add tinted("gui/verb_%s.png" % verb, colour) xalign .5
                            vbox:
                                xsize 700
                                spacing 3
                                null height 14
                                hbox:
                                    xfill True
                                    hbox:
                                        spacing 14
                                        text look.verb_label(verb) font look.DISPLAY size 36 color colour line_leading 0
                                        text look.verb_hint(verb) style "ui_label" size 27 yalign .85
                                    hbox:
                                        xalign 1.0
                                        spacing 14
                                        if record.was_taken(item.kwargs.get("id")):
                                            add tinted("gui/taken.png", look.BONE_DIM) yalign .5
                                        text str(number) style "choice_key" yalign .5
                                text (u"“%s”" % item.caption if verb == "alter" else item.caption) style "choice_text" size 32
                                if item.kwargs.get("note"):
                                    text item.kwargs["note"] style "choice_note"
                                null height 18

    frame:
        style "empty"
        background panel()
        yalign 1.0
        xfill True
        padding (0, 6, 0, 8)
        use quick_keys
