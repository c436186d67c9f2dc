## The enamel map: places of the system, what is known of them, and the scenes that happened there.

style site_button is empty:
    xysize (44, 44)
    background Transform("gui/site.png", matrixcolor=TintMatrix(look.TEAL), align=(.5, .5))
    hover_background Transform("gui/site.png", matrixcolor=TintMatrix(look.AMBER), align=(.5, .5), zoom=1.3)
    selected_background Transform("gui/site.png", matrixcolor=TintMatrix(look.AMBER), align=(.5, .5))

screen system_map():
    tag menu

    default at = "the_watch"

    $ big = settings.big()
    $ zoom = .62 if big else 1.0
    $ seen = record.ever("scenes_seen")
    $ codex = record.known_codex()
    $ map_width = int(starmap.SIZE[0] * zoom)

    use game_menu(_("3829 Cerberi")):
        hbox:
            spacing 24
            fixed:
                xysize (map_width, int(starmap.SIZE[1] * zoom))
                add "gui/enamel_map.webp" zoom zoom
                for site in starmap.SITES:
                    $ known = starmap.is_known(site, seen, codex)
                    button:
                        style "site_button"
                        anchor (.5, .5)
                        pos (int(site.x * zoom), int(site.y * zoom))
                        action SetScreenVariable("at", site.id)
                        hovered SetScreenVariable("at", site.id)
                        selected at == site.id
                        alt (site.name if known else _("A place that nothing is filed about"))
                        default_focus (site.id == "the_watch")
                    if not big:
                        text (site.name if known else "?") style "ui_label" size 25 color (look.AMBER if at == site.id else look.BONE if known else look.BONE_DIM) pos (site.x + site.dx, site.y + site.dy) anchor (1.0 if site.right else .5 if site.dx == 0 else 0.0, .5) alt ""
            use site_detail(starmap.known_sites[at], seen, codex, page_width() - map_width - 24)

screen site_detail(site, seen, codex, width):

    $ known = starmap.is_known(site, seen, codex)
    $ scenes = starmap.seen_scenes(site, seen)
    $ entry = catalogue.codex.get(site.codex)

    frame:
        style "empty"
        background Solid("#0B1112F2")
        xsize width
        ysize 860
        padding (24, 20, 14, 20)
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            scrollbars "vertical"
            vbox:
                xsize width - 66
                spacing 12
                if not known:
                    text _("Nothing is filed about this place.") style "ui_label" size 30
                else:
                    text site.name font look.DISPLAY size 38 line_leading 0
                    if entry is not None and site.codex in codex:
                        text starmap.excerpt(__(entry.text(codex[site.codex])), 210) size 25 line_leading 0 substitute False
                        textbutton _("Read it in the codex"):
                            style "pref_button"
                            text_style "pref_button_text"
                            text_size 25
                            action ShowMenu("codex", entry=site.codex)
                    for chapter in starmap.chapters_at(site):
                        $ here = [s for s in scenes if s.chapter == chapter.id]
                        if here:
                            text chapter.title style "ui_label" size 25 color look.TEAL
                            for scene in here:
                                textbutton scene.title:
                                    style "rail_button"
                                    padding (14, 4, 8, 6)
                                    text_style "rail_button_text"
                                    text_size 25
                                    action replay_from(scene.id)
                    if scenes:
                        text _("A scene opens as it was when you last came to it.") style "ui_label" size 24
