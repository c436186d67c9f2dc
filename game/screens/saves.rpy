## Saves: thumbnail, scene, chapter and day, when it was made and how long it has been played.

init -55 python:

    def slot_words(slot):
        """(heading, place in the story, when and how long) of a save."""

        heading, rest = saves.split_name(FileSaveName(slot))
        place = FileJson(slot, "place", missing="", empty="") or ""
        when = FileTime(slot, format=_("{#file_time}%d %B %Y, %H:%M"), empty="")
        spent = saves.play_time(FileJson(slot, "_game_runtime", missing=0, empty=0))
        return heading or __(_("Unnamed log")), rest, place, "%s · %s" % (when, spent)

style slot_button is default:
    background Solid(look.rgba(look.PANEL, .9))
    hover_background Solid("#1F2B29")
    padding (14, 14, 14, 12)

style page_button is default:
    padding (16, 6, 16, 8)
    hover_background Solid(look.STEEL_LIT)
    selected_background Solid(look.rgba(look.RUST, .85))

style page_button_text is ui_label:
    size 28
    color look.BONE
    hover_color "#FFFFFF"

screen save():
    tag menu
    use game_menu(_("Save")):
        use log_slots

screen load():
    tag menu
    use game_menu(_("Load")):
        use log_slots

screen log_slots():

    $ big = settings.big()
    $ columns, rows = (2, 3) if big else (3, 2)
    $ cell = (page_width() - 24 - 26 * (columns - 1)) // columns
    $ picture = (cell - 28, int((cell - 28) * .5625))

    vbox:
        spacing 16
        hbox:
            style_prefix "page"
            spacing 4
            box_wrap True
            textbutton "‹" action FilePagePrevious() alt _("Previous page")
            textbutton _("Auto") action FilePage("auto")
            textbutton _("Quick") action FilePage("quick")
            for page in range(1, (5 if big else 8)):
                textbutton str(page) action FilePage(page) alt (__(_("Page %d")) % page)
            textbutton "›" action FilePageNext() alt _("Next page")

        viewport:
            pagekeys True
            mousewheel True
            scrollbars "vertical"
            ysize (720 if big else 810)
            grid columns rows:
                xspacing 26
                yspacing 18
                for slot in range(1, 7):
                    vbox:
                        xsize cell
                        button:
                            style "slot_button"
                            xsize cell
                            action FileAction(slot)
                            alt (". ".join(slot_words(slot)) if FileLoadable(slot) else __(_("Slot %d, empty")) % slot)
                            hover_foreground Solid(look.AMBER, ysize=6)
                            vbox:
                                xfill True
                                spacing 4
                                fixed:
                                    xysize picture
                                    add Solid("#10171A")
                                    if FileLoadable(slot):
                                        add FileScreenshot(slot) xysize picture
                                    else:
                                        text _("Empty") style "ui_label" align (.5, .5)
                                if FileLoadable(slot):
                                    $ heading, rest, place, when = slot_words(slot)
                                    text heading font look.DISPLAY size 30 color look.BONE line_leading 0
                                    text (rest or " ") style "ui_label" size 25 color look.TEAL
                                    text (place or " ") style "ui_label" size 25
                                    text when style "ui_label" size 24
                                else:
                                    text (__(_("Slot %d")) % slot) style "ui_label" size 26
                                key "save_delete" action FileDelete(slot)
                        if FileLoadable(slot):
                            textbutton _("Delete"):
                                style "page_button"
                                text_style "page_button_text"
                                text_size 24
                                action FileDelete(slot)
                                alt (__(_("Delete slot %d")) % slot)
