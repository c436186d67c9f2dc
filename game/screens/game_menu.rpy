## The frame of every page behind the game: a rail of pages at the left, the page beside it.

init -57 python:

    def rail_width():
        """Width of the rail in pixels; it grows with the player's text."""

        return 310 + int(170 * (settings.text_scale() - 1))

    def page_width():
        """Width of what stands beside the rail, in pixels."""

        return 1920 - rail_width() - 120

    #: Height of a page below its title, in pixels.
    PAGE_HEIGHT = 884

    def codex_words():
        """The codex in the rail, with the number of unread entries."""

        unread = record.unread_count()
        return __(_("Codex")) + (" · %d" % unread if unread else "")

style rail_button is default:
    padding (34, 4, 14, 6)
    xfill True
    background None
    hover_background Solid("#22302EF2")
    selected_background Solid(look.rgba(look.RUST, .85))
    hover_foreground Solid(look.AMBER, xsize=7)

style rail_button_text is ui_label:
    font look.DISPLAY
    size 28
    color look.BONE
    hover_color "#FFFFFF"
    insensitive_color "#8C887C"

style rail_heading is ui_label:
    size 24
    color look.TEAL

screen rail_key(words, action):
    textbutton words:
        style "rail_button"
        text_style "rail_button_text"
        text_size (24 if settings.big() else 28)
        focus "rail"
        action action

screen rail_heading(words):
    if not settings.big():
        null height 12
        text words style "rail_heading" xpos 34
        null height 2

screen game_menu(title, keys=True):

    $ rail = rail_width()

    if main_menu:
        add "gui/menu_console.webp" alt ""
        add Solid(look.rgba(look.PANEL, .78))
    else:
        add Solid(look.rgba(look.PANEL, .95))

    frame:
        style "empty"
        background Solid("#05080AE0")
        xsize rail
        yfill True
        padding (0, 28, 0, 24)

        vbox:
            xfill True
            viewport:
                mousewheel True
                ysize 940
                vbox:
                    xsize rail
                    spacing 2
                    if not main_menu:
                        use rail_heading(_("Desk"))
                        use rail_key(_("Log"), ShowMenu("history"))
                        use rail_key(_("Signals"), ShowMenu("signals"))
                        use rail_key(_("Save"), ShowMenu("save"))
                        use rail_key(_("Load"), ShowMenu("load"))
                    else:
                        use rail_heading(_("Desk"))
                        use rail_key(_("Load"), ShowMenu("load"))
                    use rail_heading(_("Records"))
                    if greeting.played():
                        use rail_key(_("System map"), ShowMenu("system_map"))
                        use rail_key(_("Flowchart"), ShowMenu("flowchart"))
                    use rail_key(_("Decisions"), ShowMenu("decisions"))
                    use rail_key(codex_words(), ShowMenu("codex"))
                    use rail_key(_("Endings"), ShowMenu("endings"))
                    use rail_key(_("Pictures"), ShowMenu("pictures"))
                    use rail_key(_("Music"), ShowMenu("music_room"))
                    use rail_key(_("Commendations"), ShowMenu("commendations"))
                    use rail_heading(_("Console"))
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

    text title style "ui_heading" size (36 if settings.big() else 56) pos (rail + 60, 44)

    frame:
        style "empty"
        xpos rail + 60
        ypos 152
        xsize page_width()
        ysize PAGE_HEIGHT
        transclude

    add FollowKeys()
    key "game_menu" action Return()

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

    use game_menu(_("Settings")):
        viewport:
            pagekeys True
            mousewheel True
            draggable True
            scrollbars "vertical"
            ysize PAGE_HEIGHT
            hbox:
                box_wrap True
                spacing 80
                box_wrap_spacing 10

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
                        use pref_switch(_("Links to the codex"), settings.codex_links(), ToggleField(persistent, "codex_links"))
                        use pref_switch(_("Less motion"), persistent.reduced_motion, ToggleField(persistent, "reduced_motion"))
                        use pref_switch(_("Fewer flashes"), persistent.reduced_flash, ToggleField(persistent, "reduced_flash"))
                        use pref_switch(_("Read the screen aloud"), bool(_preferences.self_voicing), Preference("self voicing", "toggle"))
                    use pref_group(_("Sound")):
                        use pref_slider(_("Music"), Preference("music volume"))
                        use pref_slider(_("Places"), Preference("mixer ambience volume"))
                        use pref_slider(_("Sounds"), Preference("sound volume"))
                        use pref_slider(_("Voices"), Preference("voice volume"))
                        use pref_slider(_("Keys and paper"), Preference("mixer ui volume"))
                        use pref_switch(_("Mute all"), preferences.get_mute("main"), Preference("all mute", "toggle"))
                    use pref_group(_("Screen")):
                        use pref_choice(None, [(_("Window"), Preference("display", "any window")), (_("Full screen"), Preference("display", "fullscreen"))])

