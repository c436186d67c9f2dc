## What lies over everything: notices, confirmation, input, captions, mode lamps, flashes.

screen notify(message):
    zorder 100
    frame at notify_in:
        style "empty"
        background panel(.94)
        foreground Solid(look.AMBER, xsize=6)
        xalign 1.0
        ypos 30
        xmaximum 1500
        padding (34, 10, 40, 12)
        text "[message!tq]" style "ui_label" size 30 color look.BONE
    timer 3.5 action Hide("notify")

transform notify_in:
    on show:
        alpha 0
        linear .2 alpha 1
    on hide:
        linear .3 alpha 0

## A sound in words, for those who asked for captions.
screen caption(text, count=0):
    zorder 90
    frame at notify_in:
        style "empty"
        background panel(.92)
        xalign .5
        ypos settings.px(112)
        xmaximum 1500
        padding (30, 10, 30, 12)
        hbox:
            spacing 16
            text "♪" font look.FALLBACK size 28 color look.AMBER alt ""
            text text style "default" size 30 italic True alt ""
    timer 4.5 action Hide("caption")

screen flash(colour, peak, seconds):
    zorder 95
    add Solid(colour) at flash_out(peak, seconds)
    timer seconds action Hide("flash")

transform flash_out(peak, seconds):
    alpha 0
    ease .12 alpha peak
    ease (seconds - .12) alpha 0

## Mode lamps: what runs by itself, and the key that stops it.
screen skip_indicator():
    zorder 100
    use mode_lamp(_("Skipping"), look.AMBER)

screen mode_lamp(words, colour):
    frame:
        style "empty"
        background panel(.9)
        xpos 40
        yalign 1.0
        yoffset -12
        padding (20, 6, 26, 8)
        hbox:
            spacing 16
            add tinted("gui/chevron.png", colour) yalign .5
            text words style "ui_label" size 30 color look.BONE

screen auto_indicator():
    zorder 100
    if preferences.afm_enable and not renpy.is_skipping() and not main_menu and not _menu:
        use mode_lamp(_("Auto"), look.TEAL)

init python:
    config.overlay_screens.append("auto_indicator")

screen confirm(message, yes_action, no_action):
    modal True
    zorder 200
    add Solid("#030506C8")
    frame:
        style "empty"
        background panel(1.0)
        foreground Solid(look.RUST, ysize=6)
        xalign .5
        yalign .45
        xsize 1000
        padding (70, 60, 70, 46)
        vbox:
            spacing 40
            text _(message) style "default" size 36 textalign .5 xalign .5
            hbox:
                xalign .5
                spacing 60
                textbutton _("Yes") style "key_button" action yes_action
                textbutton _("No") style "key_button" action no_action default_focus True
    key "game_menu" action no_action

style key_button is default:
    background Solid(look.STEEL)
    hover_background Solid(look.AMBER)
    selected_background Solid(look.STEEL_LIT)
    insensitive_background Solid("#151B1B")
    padding (46, 11, 46, 14)
    xminimum 190

style key_button_text is ui_label:
    font look.DISPLAY
    size 34
    color look.BONE
    hover_color look.INK
    insensitive_color "#6D6A60"
    xalign .5
    textalign .5

screen input(prompt):
    add Solid(look.rgba(look.PANEL, .6))
    frame:
        style "empty"
        background paper_background()
        xalign .5
        yalign .42
        xsize 1000
        padding (84, 60, 84, 66)
        vbox:
            spacing 26
            text prompt style "sheet_title" size 38
            frame:
                style "empty"
                background None
                foreground Transform(Solid(look.PAPER_INK, ysize=3), yalign=1.0)
                xfill True
                padding (4, 0, 4, 10)
                input id "input" style "input" font look.MONO size 40 color ("#FFFFFF" if settings.high_contrast() else look.PAPER_INK) xalign 0.0
            text _("Enter confirms.") style "sheet_small"

## A message that stops everything, in plain words.
screen plain_message(heading, body):
    modal True
    add Solid("#06080A")
    frame:
        style "empty"
        xalign .5
        yalign .42
        xsize 1240
        vbox:
            spacing 30
            add Solid(look.RUST, xysize=(160, 6))
            text heading style "ui_heading" size (36 if settings.big() else 54)
            text body style "default" size (28 if settings.big() else 34)
            null height 12
            textbutton _("Continue") style "key_button" action Return() default_focus True

screen ending_card(entry):
    modal True
    on "show" action Function(cue.sting, "ending")
    add Solid("#06080A")
    add Transform(tinted("gui/emblem.png", look.STEEL), xalign=.5, yalign=.4, zoom=1.7)
    vbox:
        xalign .5
        yalign .45
        spacing 22
        text _("Signal received") style "card_small" xalign .5
        text entry.title style "card_title"
        text _("[len(record.endings_reached())] of [len(catalogue.endings)] endings") style "card_small" color look.BONE_DIM xalign .5
    key "dismiss" action Return()
    key "game_menu" action Return()
    timer 60 action Return()

## A codex entry opened from a word in the text.
screen codex_card(entry):
    modal True
    zorder 120
    $ known = catalogue.codex.get(entry)
    $ version = max(record.known_version(entry), 1)
    add Solid("#030506B4")
    frame:
        style "empty"
        background paper_background()
        xalign .5
        yalign .4
        xsize min(1060 + int(500 * (settings.text_scale() - 1)), 1600)
        ymaximum 960
        padding (80, 56, 70, 50)
        vbox:
            spacing 18
            text _("Codex") style "sheet_small"
            text (known.title if known else pictures.plain(entry)) style "sheet_title"
            add hairline(look.PAPER_DIM, 2)
            viewport:
                mousewheel True
                draggable True
                scrollbars "vertical"
                vscrollbar_base_bar paper_rail()
                vscrollbar_thumb paper_thumb()
                vscrollbar_hover_thumb paper_thumb(True)
                ymaximum 620
                yfill False
                text (known.text(version) if known else _("Nothing is filed under this name.")) style "sheet_text"
            textbutton _("Close") style "key_button" action Hide("codex_card") default_focus True
    key "game_menu" action Hide("codex_card")
    key "dismiss" action Hide("codex_card")
