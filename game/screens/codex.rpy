## The codex: what is filed, by kind; unread pages carry a dot; words can be searched for.

init -55 python:

    def filed_entries(sought=""):
        """Entries that can be read here, by title, whose title or text holds what is sought."""

        known = record.known_codex()
        return codex_index.find(
            [catalogue.codex[e] for e in known if e in catalogue.codex], known, sought, __)

    def open_page(entry):
        """Actions that show an entry and mark it as read."""

        return [SetScreenVariable("chosen", entry), Function(record.mark_read, entry)]

style search_input is default:
    font look.MONO
    size 28
    color look.AMBER
    caret Solid(look.AMBER, xsize=3)

screen codex(entry=None):
    tag menu

    default chosen = entry
    default sought = ""
    default searching = ScreenVariableInputValue("sought", default=False)
    default opened = record.mark_read(entry) if entry else None

    $ known = record.known_codex()
    $ found = filed_entries(sought)
    $ big = settings.big()
    $ list_width = 470 if big else 400
    $ paper_width = page_width() - list_width - 40

    use game_menu(_("Codex")):
        if not known:
            text _("Nothing is filed yet.") style "ui_label" size 32
        else:
            hbox:
                spacing 40
                vbox:
                    xsize list_width
                    spacing 12
                    button:
                        style "line_button"
                        background Solid(look.STEEL)
                        padding (16, 8, 16, 10)
                        key_events True
                        action searching.Toggle()
                        alt _("Search the codex")
                        fixed:
                            yfit True
                            xfill True
                            input value searching style "search_input" length 24
                            if not sought:
                                text _("Search") style "ui_label" size 28 color look.BONE_DIM
                    if not big:
                        text _("[len(known)] of [len(catalogue.codex)] filed, [record.unread_count()] unread") style "ui_label" size 24
                    viewport:
                        ysize (700 if big else 760)
                        mousewheel True
                        scrollbars "vertical"
                        vbox:
                            xsize list_width - 20
                            if not found:
                                text _("Nothing filed holds that word.") style "ui_label" size 28
                            for page in found:
                                button:
                                    style "rail_button"
                                    padding (16, 5, 8, 7)
                                    action open_page(page.id)
                                    selected chosen == page.id
                                    alt (page.title + (". " + __(_("Unread")) if record.is_unread(page.id) else ""))
                                    hbox:
                                        spacing 10
                                        add Solid(look.AMBER if record.is_unread(page.id) else "#00000000", xysize=(10, 10)) yalign .5
                                        text page.title style "rail_button_text" xmaximum list_width - 80
                if chosen in known and chosen in catalogue.codex:
                    use codex_paper(catalogue.codex[chosen], known.get(chosen, 1), paper_width)
                else:
                    text _("Choose an entry.") style "ui_label" size 30

screen codex_paper(page, version, width):
    frame:
        style "empty"
        background paper_background()
        xsize width
        ysize 870
        padding (64, 44, 44, 40)
        vbox:
            spacing 12
            text page.kind style "sheet_small"
            text page.title style "sheet_title"
            add hairline(look.PAPER_DIM, 2)
            viewport:
                mousewheel True
                draggable True
                pagekeys True
                scrollbars "vertical"
                vscrollbar_base_bar paper_rail()
                vscrollbar_thumb paper_thumb()
                vscrollbar_hover_thumb paper_thumb(True)
                yfill False
                text page.text(version) style "sheet_text"
