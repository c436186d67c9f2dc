## About the game, and how to play it.

screen about():
    tag menu
    use game_menu(_("About")):
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            ysize PAGE_HEIGHT
            vbox:
                spacing 24
                xmaximum page_width() - 80
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
        vbox:
            spacing 18
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
                ysize (740 if settings.big() else 790)
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
                    text _("At the desk you pass each message on. Forward sends it to the reader it names: it cannot be called back. Hold keeps it in the drawer, and somebody goes on waiting. Alter sends out your words instead. A red tab means that the register is read tonight.") xmaximum page_width() - 80

screen help_rows(rows):
    for words, meaning in rows:
        hbox:
            spacing 30
            text words font look.DISPLAY size 30 color look.AMBER min_width settings.px(300)
            text meaning size 30 xmaximum page_width() - 100 - settings.px(300)
