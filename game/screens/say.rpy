## Talk: the say window, radio, thought, telemetry, and the row of keys beneath them.
## Each panel stands on the screen's lower edge and grows upwards with the player's text size.

## Characters bring these two styles along; each screen adds what differs as properties of its text.
style say_dialogue is default:
    font look.text_font
    size 34
    color look.BONE
    line_spacing 8
    line_leading 0

style say_label is default:
    font look.DISPLAY
    size 36
    color look.BONE
    line_leading 0
    line_spacing 0

style say_role is ui_label:
    size 26
    color look.TEAL

init -58 python in look:

    RADIO_TEXT = {"font": MONO, "size": 31, "color": "#D5EFE9"}
    TELEMETRY_TEXT = {"font": MONO, "size": 31, "color": TEAL}
    THOUGHT_TEXT = {"italic": True, "color": "#DDE6DA"}
    SHEET_TEXT = {"size": 32, "color": PAPER_INK, "line_spacing": 9}
    LOG_TEXT = {"font": MONO, "size": 29, "color": PAPER_INK, "line_spacing": 9}
    SLIP_TEXT = {"font": MONO, "size": 30, "color": PAPER_INK, "line_spacing": 7}
    CARD_TEXT = {"font": DISPLAY, "size": 110, "textalign": .5, "xalign": .5, "line_spacing": 0}

## The glass with its upper edge; what it holds, and the keys at the bottom.
screen text_panel(edge=look.STEEL_LIT):
    frame:
        style "empty"
        background panel()
        foreground Transform(Solid(edge, ysize=2), yalign=0.0)
        xfill True
        yminimum look.BOX_HEIGHT
        padding (0, 30, 0, 8)

        vbox:
            xfill True
            frame:
                style "empty"
                xsize look.text_width(settings.text_scale()) + 36
                xalign .5
                yminimum 196
                padding (36, 0, 0, 14)
                transclude
            use quick_keys

## `off` is true for somebody heard and not seen; role, colour, member and kind come from the cast.
screen say(who, what, off=False, role=None, colour=look.TEAL, member=None, kind=None, mode=None):

    $ width = look.text_width(settings.text_scale())

    null alt stage.introduction
    vbox:
        yalign 1.0
        xfill True

        if who is not None:
            frame:
                style "say_plate"
                xpos (1920 - width) // 2 - 18
                hbox:
                    spacing 18
                    text who id "who"
                    if off:
                        text _("off") style "ui_label" color look.BONE size 26 yalign .75

        use text_panel(edge=look.RUST if who else look.STEEL_LIT):
            vbox:
                spacing 5
                if who and role:
                    text role style "say_role" alt ""
                text what id "what"

style say_plate is empty:
    background Frame(tinted("gui/plate.png", look.RUST), 6, 0, 40, 0)
    padding (36, 5, 70, 8)

style channel_plate is empty:
    padding (36, 8, 30, 8)

## Narration that is thought by whoever we are with.
screen thought(who, what, **_ignored):

    null alt stage.introduction
    vbox:
        yalign 1.0
        xfill True

        use text_panel(edge=look.rgba(look.BONE_DIM, .35)):
            text what id "what" properties look.THOUGHT_TEXT

## Traffic: a channel strip with the speaker's own trace.
screen radio(who, what, off=False, role=None, colour=look.TEAL, member=None, kind=None, mode=None):

    $ width = look.text_width(settings.text_scale())

    null alt stage.introduction
    vbox:
        yalign 1.0
        xfill True

        frame:
            style "channel_plate"
            background panel(max(settings.window_alpha(), .9))
            foreground Solid(colour, ysize=3)
            xpos (1920 - width) // 2 - 18
            hbox:
                spacing 24
                if who is not None:
                    text who id "who" color colour yalign .5
                add Waveform(member or "band", 360, settings.px(44), colour) yalign .5

        use text_panel(edge=colour):
            text what id "what" properties look.RADIO_TEXT

    ## A voice without a face has a picture of its own, if an artist has made one.
    $ picture = sprites.panel_of(member)
    if picture and settings.as_drawn():
        add Transform(picture, anchor=(1.0, 1.0), pos=((1920 + width) // 2, look.BOX_TOP - 14)) alt ""

## A machine's own words.
screen telemetry(who, what, **_ignored):

    $ width = look.text_width(settings.text_scale())

    null alt stage.introduction
    vbox:
        yalign 1.0
        xfill True

        frame:
            style "channel_plate"
            background panel(max(settings.window_alpha(), .9))
            foreground Solid(look.TEAL, ysize=3)
            xpos (1920 - width) // 2 - 18
            text _("Telemetry") style "ui_mono" size 26

        use text_panel(edge=look.TEAL):
            hbox:
                spacing 20
                text "›" properties look.TELEMETRY_TEXT color look.AMBER alt ""
                text what id "what" properties look.TELEMETRY_TEXT

## Keys beneath the text. Back is the engine's rollback; a lit key says what runs.
screen quick_keys():

    hbox:
        style_prefix "quick"
        xalign .5
        spacing 4

        textbutton _("Back") action Rollback()
        textbutton _("Log") action ShowMenu("history")
        textbutton _("Auto") action Preference("auto-forward", "toggle")
        textbutton _("Skip") action Skip() alternate Skip(fast=True, confirm=True)
        textbutton _("Save") action ShowMenu("save")
        textbutton _("Load") action ShowMenu("load")
        textbutton _("Settings") action ShowMenu("preferences")

style quick_button is ui_button:
    padding (24, 2, 14, 4)

style quick_button_text is ui_button_text:
    size 26
    color look.BONE_DIM

init -58 python:

    def _next_mark(st, at):
        """The mark of a finished line, as large as its text; a card needs none."""

        if renpy.get_screen("card"):
            return Null(), None
        scale = settings.text_scale()
        mark = tinted("gui/next.png", look.AMBER)
        return Transform(mark, zoom=scale, offset=(round(14 * scale), round(5 * scale))), None

image ctc_mark:
    DynamicDisplayable(_next_mark)
    alpha 1.0
    pause .5
    ease .6 alpha .4
    ease .6 alpha 1.0
    repeat

define narrator = LinkingCharacter(None, ctc="ctc_mark", ctc_position="nestled-close")

init -55 python:

    def empty_panel():
        """What stands there while the picture changes between two lines of talk."""

        narrator("", interact=False)

define config.empty_window = empty_panel
