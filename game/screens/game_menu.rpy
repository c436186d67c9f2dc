## The frame of every page behind the game: a rail of pages at the left, the page beside it.

style rail_button is default:
    padding (34, 9, 20, 11)
    xfill True
    background None
    hover_background Solid("#22302EF2")
    selected_background Solid(look.rgba(look.RUST, .85))
    hover_foreground Solid(look.AMBER, xsize=7)

style rail_button_text is ui_label:
    font look.DISPLAY
    size 32
    color look.BONE
    hover_color "#FFFFFF"
    insensitive_color "#6D6A60"

screen rail_key(words, action):
    textbutton words:
        style "rail_button"
        text_style "rail_button_text"
        text_size (26 if settings.big() else 32)
        action action

screen game_menu(title):

    $ rail = 330 + int(150 * (settings.text_scale() - 1))

    if main_menu:
        add "gui/menu_console.webp" alt ""
        add Solid(look.rgba(look.PANEL, .78))
    else:
        add Solid(look.rgba(look.PANEL, .93))

    frame:
        style "empty"
        background Solid("#05080AE0")
        xsize rail
        yfill True
        padding (0, (24 if settings.big() else 56), 0, 40)

        vbox:
            xfill True
            if not settings.big():
                add Transform(tinted("gui/emblem.png", look.BONE_DIM), zoom=.13) xpos 34
                null height 30
            viewport:
                mousewheel True
                ymaximum 830
                vbox:
                    xsize rail
                    spacing 2
                    if not main_menu:
                        use rail_key(_("Log"), ShowMenu("history"))
                        use rail_key(_("Save"), ShowMenu("save"))
                    use rail_key(_("Load"), ShowMenu("load"))
                    use rail_key(_("Codex"), ShowMenu("codex"))
                    use rail_key(_("Settings"), ShowMenu("preferences"))
                    use rail_key(_("Help"), ShowMenu("help"))
                    use rail_key(_("About"), ShowMenu("about"))
                    if not main_menu:
                        use rail_key(_("Main menu"), MainMenu())
                    if renpy.variant("pc"):
                        use rail_key(_("Quit"), Quit(confirm=True))
        frame:
            style "empty"
            yalign 1.0
            xfill True
            use rail_key(_("Return"), Return())

    add Solid(look.rgba(look.TEAL, .4)) xpos rail xsize 2

    frame:
        style "empty"
        xpos rail + 72
        ypos 52
        xsize 1920 - rail - 132
        ysize 990
        vbox:
            spacing 26
            text title style "ui_heading" size 58
            transclude

    key "game_menu" action Return()

## Saves ---------------------------------------------------------------------------------------

screen save():
    tag menu
    use game_menu(_("Save")):
        use log_slots

screen load():
    tag menu
    use game_menu(_("Load")):
        use log_slots

init -55 python:

    def slot_words(slot):
        """(heading, place in the story, when and how long) of a save."""

        heading, rest = saves.split_name(FileSaveName(slot))
        when = FileTime(slot, format=_("{#file_time}%d %B %Y, %H:%M"), empty="")
        spent = saves.play_time(FileJson(slot, "_game_runtime", missing=0, empty=0))
        return heading or __(_("Unnamed log")), rest, "%s · %s" % (when, spent)

style slot_button is default:
    background Solid(look.rgba(look.PANEL, .9))
    hover_background Solid("#1F2B29")
    padding (14, 14, 14, 14)

screen log_slots():

    $ big = settings.big()
    $ columns, rows = (2, 3) if big else (3, 2)
    $ width = 1400 - int(150 * (settings.text_scale() - 1))
    $ cell = (width - 30 * (columns - 1)) // columns

    viewport:
        pagekeys True
        mousewheel True
        scrollbars ("vertical" if big else None)
        ysize 790
        grid columns rows:
            xspacing 30
            yspacing 22
            for slot in range(1, 7):
                button:
                    style "slot_button"
                    xsize cell
                    action FileAction(slot)
                    alt (" ".join(slot_words(slot)) if FileLoadable(slot) else _("Empty"))
                    hover_foreground Composite((cell, 8), (0, 0), Solid(look.AMBER, xysize=(cell, 6)))
                    vbox:
                        xfill True
                        spacing 7
                        fixed:
                            xysize (cell - 28, (cell - 28) * 9 // 16)
                            add Solid("#10171A")
                            if FileLoadable(slot):
                                add FileScreenshot(slot) xysize (cell - 28, (cell - 28) * 9 // 16)
                            else:
                                text _("Empty") style "ui_label" align (.5, .5)
                        if FileLoadable(slot):
                            $ heading, rest, when = slot_words(slot)
                            text heading font look.DISPLAY size 32 color look.BONE line_leading 0
                            text rest style "ui_label" size 26 color look.TEAL
                            text when style "ui_label" size 26
                        else:
                            text _("Slot [slot]") style "ui_label" size 28
                        key "save_delete" action FileDelete(slot)

    hbox:
        style_prefix "page"
        spacing 6
        textbutton _("‹") action FilePagePrevious() alt _("Previous page")
        textbutton _("Auto") action FilePage("auto")
        textbutton _("Quick") action FilePage("quick")
        for page in range(1, 8):
            textbutton str(page) action FilePage(page)
        textbutton _("›") action FilePageNext() alt _("Next page")

style page_button is default:
    padding (18, 6, 18, 8)
    hover_background Solid(look.STEEL)
    selected_background Solid(look.rgba(look.RUST, .85))

style page_button_text is ui_label:
    size 30
    color look.BONE
    hover_color look.AMBER

## What was said -------------------------------------------------------------------------------

screen history():
    tag menu
    predict False

    use game_menu(_("Log")):
        viewport:
            id "history_view"
            mousewheel True
            draggable True
            pagekeys True
            arrowkeys True
            scrollbars "vertical"
            yinitial 1.0
            ysize 880
            vbox:
                xfill True
                spacing 16
                if not _history_list:
                    text _("Nothing has been said yet.") style "ui_label" size 32
                for line in _history_list:
                    hbox:
                        spacing 30
                        text (line.who or "") font look.DISPLAY size 30 textalign 1.0 min_width settings.px(220) xmaximum settings.px(220) color line.show_args.get("colour", look.AMBER) line_leading 0
                        text line.what style "default" size 30 xmaximum 1370 - settings.px(300) italic (line.what_args.get("italic", False)) substitute False

## Settings ------------------------------------------------------------------------------------

style pref_button is default:
    background Solid(look.STEEL)
    hover_background Solid(look.AMBER)
    selected_background Solid(look.RUST)
    selected_hover_background Solid(look.AMBER)
    padding (20, 7, 20, 9)

style pref_button_text is ui_label:
    size 29
    color look.BONE
    hover_color look.INK

style pref_label is ui_label:
    size 30
    color look.BONE

style pref_bar is default:
    ysize 34
    xsize 420
    left_bar Composite((420, 34), (0, 13), Solid(look.TEAL, xysize=(420, 8)))
    right_bar Composite((420, 34), (0, 13), Solid(look.STEEL_LIT, xysize=(420, 8)))
    hover_left_bar Composite((420, 34), (0, 13), Solid(look.AMBER, xysize=(420, 8)))
    thumb Solid(look.BONE, xysize=(14, 34))
    hover_thumb Solid(look.AMBER, xysize=(14, 34))
    thumb_offset 0
    bar_vertical False

init -55 python:

    def set_pref(field, value):
        """Set a preference of Ren'Py and lay every text out again."""

        return [SetField(_preferences, field, value), _DisplayReset()]

screen pref_group(title):
    vbox:
        spacing 10
        text title font look.DISPLAY size 34 color look.AMBER
        transclude
        null height 4

screen pref_choice(title, options):
    vbox:
        spacing 6
        if title:
            text title style "pref_label"
        hbox:
            box_wrap True
            box_wrap_spacing 8
            spacing 8
            style_prefix "pref"
            for words, action in options:
                textbutton words action action

screen pref_slider(title, value):
    vbox:
        spacing 4
        text title style "pref_label"
        bar value value style "pref_bar" alt title

screen pref_switch(title, on, toggle):
    hbox:
        spacing 18
        style_prefix "pref"
        textbutton (_("On") if on else _("Off")) action toggle selected on alt title xminimum settings.px(90) text_xalign .5
        text title style "pref_label" yalign .5 xmaximum 560

screen preferences():
    tag menu

    $ columns, rows = (1, 2) if settings.big() else (2, 1)

    use game_menu(_("Settings")):
        viewport:
            pagekeys True
            mousewheel True
            draggable True
            scrollbars "vertical"
            ysize 880
            grid columns rows:
                xspacing 80
                yspacing 10

                vbox:
                    xsize 660
                    use pref_group(_("Reading")):
                        use pref_choice(_("Text size"), [("%d %%" % round(s * 100), set_pref("font_size", s)) for s in settings.TEXT_SCALES])
                        use pref_choice(_("Typeface"), [
                            (_("Barlow"), set_pref("font_transform", None)),
                            (_("Hyperlegible"), set_pref("font_transform", "hyperlegible")),
                            (_("OpenDyslexic"), set_pref("font_transform", "opendyslexic"))])
                        use pref_choice(_("Line spacing"), [("%d %%" % round(s * 100), set_pref("font_line_spacing", s)) for s in settings.LINE_SPACINGS])
                        use pref_slider(_("Text speed"), Preference("text speed"))
                        use pref_slider(_("Auto: time for reading"), Preference("auto-forward time"))
                        use pref_slider(_("Text box opacity"), FieldValue(persistent, "window_opacity", range=1.0, style="slider"))
                    use pref_group(_("Skipping")):
                        use pref_switch(_("Skip lines not read yet"), preferences.skip_unseen, Preference("skip", "toggle"))
                        use pref_switch(_("Go on skipping after a choice"), preferences.skip_after_choices, Preference("after choices", "toggle"))

                vbox:
                    xsize 660
                    use pref_group(_("Seeing and hearing")):
                        use pref_switch(_("High contrast"), settings.high_contrast(), Preference("high contrast text", "toggle"))
                        use pref_switch(_("Captions for sounds"), persistent.captions, ToggleField(persistent, "captions"))
                        use pref_switch(_("Less motion"), persistent.reduced_motion, ToggleField(persistent, "reduced_motion"))
                        use pref_switch(_("Fewer flashes"), persistent.reduced_flash, ToggleField(persistent, "reduced_flash"))
                        use pref_switch(_("Read the screen aloud"), bool(_preferences.self_voicing), Preference("self voicing", "toggle"))
                    use pref_group(_("Sound")):
                        use pref_slider(_("Music"), Preference("music volume"))
                        use pref_slider(_("Places"), Preference("mixer ambience volume"))
                        use pref_slider(_("Sounds"), Preference("sound volume"))
                        use pref_switch(_("Mute all"), preferences.get_mute("main"), Preference("all mute", "toggle"))
                    use pref_group(_("Screen")):
                        use pref_choice(None, [(_("Window"), Preference("display", "any window")), (_("Full screen"), Preference("display", "fullscreen"))])

## Codex ---------------------------------------------------------------------------------------

screen codex(entry=None):
    tag menu

    $ known = record.now.codex if not main_menu else (persistent.codex_known or {})
    $ filed = [catalogue.codex[e] for e in sorted(known) if e in catalogue.codex]
    default chosen = entry

    use game_menu(_("Codex")):
        if not filed:
            text _("Nothing is filed yet.") style "ui_label" size 32
        else:
            hbox:
                spacing 40
                viewport:
                    pagekeys True
                    xsize 400
                    ysize 860
                    mousewheel True
                    vbox:
                        for page in filed:
                            textbutton page.title style "rail_button" text_style "rail_button_text" action SetScreenVariable("chosen", page.id) selected chosen == page.id
                $ page = catalogue.codex.get(chosen) or filed[0]
                frame:
                    style "empty"
                    background paper_background()
                    xsize 940
                    ysize 860
                    padding (64, 48, 56, 44)
                    vbox:
                        spacing 16
                        text page.kind style "sheet_small"
                        text page.title style "sheet_title"
                        add hairline(look.PAPER_DIM, 2)
                        viewport:
                            pagekeys True
                            mousewheel True
                            draggable True
                            text page.text(known.get(page.id, 1)) style "sheet_text"

## About and help ------------------------------------------------------------------------------

screen about():
    tag menu
    use game_menu(_("About")):
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            ysize 880
            vbox:
                spacing 24
                xmaximum 1180
                text "[config.name]" font look.DISPLAY size 44
                text _("Version [config.version]") style "ui_label" size 30
                text _("A story about messages, told from the chair of the one who passes them on. Every word that anyone says to anyone in the Cerberi system crosses your desk.")
                text _("It deals with war, authoritarian rule, the death of civilians and references to genocide. Violence is not dwelt on.")
                text _("Made with {a=https://www.renpy.org/}Ren'Py{/a} [renpy.version_only].")
                text _("Typefaces: Barlow and Barlow Condensed, IBM Plex Mono, Atkinson Hyperlegible Next, OpenDyslexic; all under the SIL Open Font License.")
                text "[renpy.license!t]" style "ui_label" size 26

screen help():
    tag menu
    default device = "keyboard"

    use game_menu(_("Help")):
        hbox:
            style_prefix "pref"
            spacing 10
            textbutton _("Keyboard") action SetScreenVariable("device", "keyboard")
            textbutton _("Mouse") action SetScreenVariable("device", "mouse")
            if GamepadExists():
                textbutton _("Gamepad") action SetScreenVariable("device", "gamepad")
            else:
                textbutton _("Gamepad") action SetScreenVariable("device", "gamepad")
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            ysize 790
            vbox:
                spacing 13
                if device == "keyboard":
                    use help_rows([
                        (_("Space, Enter"), _("Go on, or press what has the amber edge")),
                        (_("Arrow keys"), _("Move between choices and keys")),
                        (_("1 to 9"), _("Take that choice")),
                        (_("Page up, Page down"), _("Back to an earlier line, and forward again")),
                        (_("Escape"), _("Open and close the pages")),
                        (_("Ctrl, Tab"), _("Skip while held; go on skipping")),
                        (_("H"), _("Hide the text to see the picture")),
                        (_("V"), _("Read the screen aloud")),
                        (_("Shift + A"), _("The engine's own accessibility page")),
                        (_("F, S"), _("Full screen; picture of the screen")),
                    ])
                elif device == "mouse":
                    use help_rows([
                        (_("Left button"), _("Go on, or press a key")),
                        (_("Right button"), _("Open and close the pages")),
                        (_("Middle button"), _("Hide the text to see the picture")),
                        (_("Wheel"), _("Back to an earlier line, and forward again")),
                    ])
                else:
                    use help_rows([
                        (_("A"), _("Go on, or press what has the amber edge")),
                        (_("Sticks, D-pad"), _("Move between choices and keys")),
                        (_("Left trigger"), _("Back to an earlier line")),
                        (_("Right trigger"), _("Forward again")),
                        (_("Start, Guide"), _("Open and close the pages")),
                        (_("Y"), _("Hide the text to see the picture")),
                    ])
                null height 20
                text _("At the desk you pass each message on. Forward sends it to the reader it names: it cannot be called back. Hold keeps it in the drawer, and somebody goes on waiting. Alter sends out your words instead. A red tab means that the register is read tonight.") xmaximum 1180

screen help_rows(rows):
    for words, meaning in rows:
        hbox:
            spacing 30
            text words font look.DISPLAY size 30 color look.AMBER min_width settings.px(300)
            text meaning size 30 xmaximum 1250 - settings.px(300)
