## Pictures of the story, or what stands in for them: called by the generated game/script/pictures.rpy.
## They are silent for self-voicing, which describes the stage when it changes (stage.introduce), not at
## each line.

init -80 python:

    def _beside_no_paper(st, at, label):
        # Names of stand-ins are noise around a paper or a list, which large text makes wider.
        return (Null() if renpy.get_screen(["sheet", "slip", "choice"]) else label), None

    def _picture_label(heading, detail, width):
        label = Window(
            VBox(
                Text(heading, style="placeholder_heading"),
                Text(detail, style="placeholder_detail") if detail else Null(height=1),
                spacing=2,
            ),
            style="placeholder_label",
            xmaximum=width,
        )
        return DynamicDisplayable(_beside_no_paper, label)

    def place_picture(place, light):
        """The picture of a place in a light state (None when it has none)."""

        known = catalogue.places.get(place)
        alt = known.alt if known else pictures.plain(place)
        found = pictures.first_loadable(pictures.place_names(place, light), renpy.loadable)

        if found:
            return Transform(found, alt="")

        name = known.name if known else pictures.plain(place)
        stand_in = pictures.place_stand_in(place, light, name + " " + alt)
        painted = Transform(
            "gui/placeholders/place_%s.webp" % stand_in.kind,
            matrixcolor=ColorizeMatrix(stand_in.dark, stand_in.light),
        )
        label = _picture_label(name, pictures.plain(light or ""), 900)
        return Fixed(
            painted,
            Transform(label, xpos=64, ypos=64),
            xysize=(1920, 1080),
            alt="",
        )

    def _room_tint():
        """The colour that the place on stage gives to people, or None."""

        shown = renpy.get_attributes("place", layer="master") or ()
        if not shown:
            return None
        return catalogue.tint_of(shown[0], shown[1] if len(shown) > 1 else None)

    def _in_room(st, at, figure, tinted):
        tint = _room_tint()
        if tint is None:
            return figure, None
        if tint not in tinted:
            tinted[tint] = Transform(figure, matrixcolor=TintMatrix(tint), alt="")
        return tinted[tint], None

    def in_room(figure):
        """A person in the light of whatever place they stand in."""

        return DynamicDisplayable(
            _in_room, figure, {}, _predict_function=lambda figure, tinted: [figure])

    def sprite_picture(id, pose, expression):
        """The picture of a person in a pose with an expression, feet below the screen's edge."""

        known = catalogue.people.get(id)
        alt = known.alt if known else pictures.plain(id)
        layers = sprites.layers_of(id, pose, expression)

        if layers:
            placed = [part for layer in layers for part in ((layer.x, layer.y), layer.file)]
            figure = Composite(sprites.CANVAS, *placed)
            return in_room(Transform(figure, zoom=sprites.ZOOM, subpixel=True, alt=""))

        found = pictures.first_loadable(pictures.sprite_names(id, pose, expression), renpy.loadable)

        if found:
            return in_room(Transform(found, ysize=sprites.HEIGHT, fit="contain", alt=""))

        name = known.name if known else pictures.plain(id)
        stand_in = pictures.person_stand_in(id, pose, alt)
        colour = Color(cast.colour_of(id))
        figure = Transform(
            "gui/placeholders/person_%s_%s.webp" % (stand_in.build, stand_in.head),
            matrixcolor=ColorizeMatrix(colour.shade(.14), colour.tint(.82)),
            ypos=stand_in.dropped,
        )
        label = _picture_label(name, "%s · %s" % (pictures.plain(pose), pictures.plain(expression)), 420)
        return Fixed(
            in_room(figure),
            Transform(label, xalign=.5, ypos=stand_in.label_y),
            xysize=(760, 1000),
            alt="",
        )

style placeholder_label:
    background Solid("#080C0EC8")
    padding (16, 9, 16, 10)
    xfill False
    yfill False

style placeholder_heading is default:
    font look.DISPLAY
    size 30
    color look.BONE

style placeholder_detail is default:
    font look.MONO
    size 24
    color look.TEAL
