## Pictures and music that the player has come across.

screen pictures():
    tag menu

    default kind = "places"

    $ found = gallery.pictures_of_places() if kind == "places" else gallery.pictures_of_people()
    $ have, of = gallery.count(found)
    $ big = settings.big()
    $ columns = 2 if big else 4
    $ rows = (len(found) + columns - 1) // columns
    $ cell = (page_width() - 50 - 20 * (columns - 1)) // columns
    $ tall = int(cell * (.5625 if kind == "places" else 1.0))

    use game_menu(_("Pictures")):
        vbox:
            spacing 14
            hbox:
                spacing 10
                style_prefix "pref"
                textbutton _("Places") action SetScreenVariable("kind", "places") selected kind == "places"
                textbutton _("People") action SetScreenVariable("kind", "people") selected kind == "people"
                text _("[have] of [of]") style "ui_label" size 26 yalign .5
            viewport:
                mousewheel True
                draggable True
                pagekeys True
                scrollbars "vertical"
                ysize (690 if big else 800)
                grid columns rows:
                    allow_underfull True
                    spacing 20
                    for number, (image, title, seen) in enumerate(found):
                        button:
                            style "empty"
                            xysize (cell, tall + settings.px(40))
                            background Solid("#0B1112F2")
                            hover_foreground Solid(look.AMBER, ysize=6)
                            action (ShowMenu("picture_view", kind=kind, number=number) if seen else NullAction())
                            alt (title if seen else _("Not seen yet"))
                            vbox:
                                if seen and kind == "places":
                                    add image fit "cover" xysize (cell, tall)
                                elif seen:
                                    fixed:
                                        xysize (cell, tall)
                                        add image fit "contain" xysize (cell, tall)
                                else:
                                    fixed:
                                        xysize (cell, tall)
                                        text "· · ·" style "ui_label" align (.5, .5)
                                if seen:
                                    text title style "ui_label" size 24 xpos 12 ypos 4 xmaximum cell - 20 layout "nobreak"

screen picture_view(kind, number):
    tag menu
    modal True

    default at = number

    $ found = gallery.pictures_of_places() if kind == "places" else gallery.pictures_of_people()
    $ seen = [i for i, item in enumerate(found) if item[2]]
    $ place = seen.index(at) if at in seen else 0
    $ image, title, _known = found[at]

    add Solid("#06080A")
    add image fit "contain" xysize (1920, 1080) xalign .5
    frame:
        style "empty"
        background panel(.9)
        xalign .5
        yalign 1.0
        padding (30, 8, 30, 12)
        hbox:
            spacing 24
            style_prefix "page"
            textbutton "‹" action SetScreenVariable("at", seen[place - 1]) alt _("Picture before")
            text title style "ui_label" size 28 yalign .5
            textbutton "›" action SetScreenVariable("at", seen[(place + 1) % len(seen)]) alt _("Next picture")
            textbutton _("Return") action ShowMenu("pictures") default_focus True
    key "game_menu" action ShowMenu("pictures")

screen music_room():
    tag menu

    default playing = None

    on "hide" action Function(gallery.back_to_story)
    on "replaced" action Function(gallery.back_to_story)

    $ width = page_width() - 60
    $ tracks = gallery.tracks()

    use game_menu(_("Music")):
        vbox:
            spacing 14
            text _("[len([t for t in tracks if t[3]])] of [len(tracks)] heard.") style "ui_label" size 26
            viewport:
                mousewheel True
                draggable True
                pagekeys True
                scrollbars "vertical"
                ysize (720 if settings.big() else 830)
                vbox:
                    xsize width
                    spacing 6
                    for kind, track, title, heard in tracks:
                        $ there = gallery.playable(kind, track)
                        button:
                            style "line_button"
                            background Solid("#10181AF2")
                            selected playing == track
                            selected_background Solid(look.rgba(look.RUST, .7))
                            action ([SetScreenVariable("playing", track), Function(gallery.play, kind, track)] if heard and there else NullAction())
                            alt (title if heard else _("Not heard yet"))
                            hbox:
                                spacing 20
                                if playing == track:
                                    add Waveform(track, 90, 30, look.AMBER, bars=16) yalign .5
                                else:
                                    add Waveform(track, 90, 30, look.TEAL if heard else look.STEEL_LIT, bars=16, live=False) yalign .5
                                text (title if heard else "· · ·") font look.DISPLAY size 30 color (look.BONE if heard else look.BONE_DIM) line_leading 0
                                if kind == "ambience" and heard:
                                    text _("place") style "ui_label" size 24 yalign .6
                                if heard and not there:
                                    text _("not recorded yet") style "ui_label" size 24 yalign .6
