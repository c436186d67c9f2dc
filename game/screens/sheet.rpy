## Things to read: documents and logs on paper, chapter cards, and the message on the desk.

style sheet_text is default:
    font look.text_font
    size 32
    color look.PAPER_INK
    line_spacing 9
    line_leading 0

style sheet_title is default:
    font look.DISPLAY
    size 44
    color look.PAPER_INK
    line_leading 0
    line_spacing 0

style sheet_small is default:
    font look.LABEL
    size 27
    color look.PAPER_DIM
    line_leading 0
    line_spacing 0

## A sheet of paper in front of the scene; scrolls when it is longer than the screen.
screen sheet(who, what, style="document", title=None, source=None, **_ignored):

    $ log = style == "log"
    $ sheet_width = min(1100 + int(500 * (settings.text_scale() - 1)), 1640)

    null alt stage.introduction
    add Solid(look.rgba(look.PANEL, .55))

    frame:
        style "empty"
        background paper_background()
        xsize sheet_width
        xalign .5
        yanchor .42
        ypos .42
        yminimum 420
        ymaximum 930
        padding (84, 56, 64, 52)

        vbox:
            spacing 18
            if title or source or log:
                vbox:
                    spacing 4
                    text (source or (_("Register") if log else "")) style "sheet_small"
                    if title:
                        text title style "sheet_title"
                    null height 6
                    add hairline(look.PAPER_DIM, 2)
            viewport:
                id "sheet_view"
                mousewheel True
                pagekeys True
                scrollbars ("vertical" if settings.may_overflow(what, 44, 11) else None)
                vscrollbar_base_bar paper_rail()
                vscrollbar_thumb paper_thumb()
                vscrollbar_hover_thumb paper_thumb(True)
                yfill False
                text what id "what" properties (look.LOG_TEXT if log else look.SHEET_TEXT)

    frame:
        style "empty"
        background panel()
        yalign 1.0
        xfill True
        padding (0, 6, 0, 8)
        use quick_keys

## Between chapters: the emblem, a title, a line beneath.
screen card(who, what, subtitle=None, **_ignored):
    on "show" action Function(cue.sting, "card")

    $ chapter = catalogue.chapter_of(record.now.scene)

    $ picture = chapter and pictures.screen_picture("card_" + chapter.id, renpy.loadable)

    add Solid("#06080A")
    if picture:
        add picture alt ""
        add Solid("#06080A8C")
    else:
        add Transform(tinted("gui/emblem.png", look.STEEL), xalign=.5, yalign=.42, zoom=1.9)
        add Solid("#06080AB4")

    vbox:
        xalign .5
        yalign .46
        spacing 16
        ## Chapters from 10 on are what lies between the others: they have a name and no number.
        if chapter is not None and chapter.number < 10:
            text _("Chapter [chapter.number]") style "card_small" xalign .5
        elif chapter is not None:
            text chapter.title style "card_small" xalign .5
        text what id "what" properties look.CARD_TEXT
        add Solid(look.RUST, xysize=(220, 5)) xalign .5
        if subtitle:
            text subtitle style "card_small" xalign .5

style card_title is default:
    font look.DISPLAY
    size 110
    color look.BONE
    textalign .5
    xalign .5
    xmaximum 1700
    line_leading 0
    line_spacing 0

style card_small is ui_label:
    size 36
    color look.AMBER
    textalign .5

## The message on the desk. The three verbs stand beside it (screen desk).
screen slip(who, what, message=None, source=None, subject=None, red_tab=False, **_ignored):
    on "show" action Function(cue.touch, "paper")

    add Solid(look.rgba(look.PANEL, .62))

    frame:
        style "empty"
        background paper_background()
        xpos (60 if settings.big() else 110)
        ypos 76
        xsize (900 if settings.big() else 800)
        yminimum 560
        ymaximum (910 if settings.big() else 940)
        padding ((56, 40, 40, 34) if settings.big() else (70, 54, 56, 48))
        at slip_in

        vbox:
            spacing 16
            if not settings.big():
                text _("Message for the Leader of the Watch") style "sheet_small"
                add hairline(look.PAPER_DIM, 2)
            if source:
                hbox:
                    spacing 14
                    text _("From") style "sheet_small" min_width settings.px(90)
                    text source style "sheet_small" color look.PAPER_INK
            if subject:
                hbox:
                    spacing 14
                    text _("Re") style "sheet_small" min_width settings.px(90)
                    text subject style "sheet_title" size 36
            add hairline(look.PAPER_DIM, 2)
            viewport:
                mousewheel True
                pagekeys True
                draggable True
                scrollbars ("vertical" if settings.may_overflow(what, 29, 11) else None)
                vscrollbar_base_bar paper_rail()
                vscrollbar_thumb paper_thumb()
                vscrollbar_hover_thumb paper_thumb(True)
                yfill False
                text what id "what" properties look.SLIP_TEXT

    if red_tab:
        frame:
            style "empty"
            background Solid(look.RUST)
            xpos 780
            ypos 40
            padding (18, 8, 18, 10)
            at slip_in
            text _("Red tab") font look.DISPLAY size 28 color look.BONE alt _("Red tab: the register is read tonight.")

transform slip_in:
    on show:
        alpha (1 if settings.reduced_motion() else 0) yoffset (0 if settings.reduced_motion() else 26)
        ease .28 alpha 1 yoffset 0
