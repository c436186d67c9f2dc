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

    def _draw_place(place, light):
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

    def _draw_person(id, pose, expression, tint):
        """Somebody as the light of a place has them; `tint` is None where it is plain."""

        lit = {"alt": ""} if tint is None else {"alt": "", "matrixcolor": TintMatrix(tint)}
        layers = sprites.layers_of(id, pose, expression)

        if layers:
            placed = [part for layer in layers for part in ((layer.x, layer.y), layer.file)]
            return Transform(Composite(sprites.CANVAS, *placed), zoom=sprites.ZOOM, **lit)

        found = pictures.first_loadable(pictures.sprite_names(id, pose, expression), renpy.loadable)

        if found:
            return Transform(found, ysize=sprites.HEIGHT, fit="contain", **lit)

        known = catalogue.people.get(id)
        alt = known.alt if known else pictures.plain(id)
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
            Transform(figure, **lit),
            Transform(label, xalign=.5, ypos=stand_in.label_y),
            xysize=(760, 1000),
            alt="",
        )

    ## What was drawn, by what it is of: the same displayable each time, so that it is rendered once.
    _drawn = {}

    def _once(draw, *what):
        if what not in _drawn:
            _drawn[what] = draw(*what)
        return _drawn[what]

    def _room_tint():
        """The colour that the place on stage gives to people, or None."""

        shown = renpy.get_attributes("place", layer="master") or ()
        return catalogue.tint_of(shown[0], shown[1] if len(shown) > 1 else None) if shown else None

    def _place_now(st, at, place, light):
        return _once(_draw_place, place, light), None

    def _person_now(st, at, id, pose, expression):
        return _once(_draw_person, id, pose, expression, _room_tint()), None

    def place_picture(place, light):
        """The picture of a place in a light state (None when it has none)."""

        return DynamicDisplayable(
            _place_now, place, light, _predict_function=lambda *what: [_once(_draw_place, *what)])

    def sprite_picture(id, pose, expression):
        """The picture of a person in a pose with an expression, feet below the screen's edge."""

        return DynamicDisplayable(
            _person_now, id, pose, expression,
            _predict_function=lambda *what: [_once(_draw_person, *what, None)])

    def refresh_pictures():
        """Look at all picture files again: what is shown changes at once (for `tools watch`)."""

        _drawn.clear()
        renpy.loader.loadable_cache.clear()
        renpy.free_memory()
        renpy.restart_interaction()

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
