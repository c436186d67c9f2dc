## The flowchart: scenes of a chapter as boxes, drawn from the story itself. What was never seen has
## no name. A scene that was seen can be gone back to, with the state it had.

init -55 python:

    def chapter_scenes(chapter):
        """Ids of a chapter's scenes in the order of the story."""

        return [s.id for s in sorted(catalogue.scenes.values(), key=lambda s: s.number) if s.chapter == chapter]

    def chapters_in_order():
        return sorted(catalogue.chapters.values(), key=lambda chapter: chapter.number)

    def chart_chapter():
        """The chapter that the chart opens with: where the game is, or the last one seen."""

        here = catalogue.chapter_of(None if main_menu else record.now.scene)
        if here is not None:
            return here.id
        seen = [s for s in catalogue.scenes.values() if s.id in record.ever("scenes_seen")]
        return max(seen, key=lambda s: s.number).chapter if seen else chapters_in_order()[0].id

    def chart_state(scene, all_seen):
        """here, walked, seen or dark."""

        if not main_menu and scene == record.now.scene:
            return "here"
        if not main_menu and scene in record.now.visited:
            return "walked"
        if all_seen and scene in record.ever("scenes_seen"):
            return "seen"
        return "dark"

    def chart_lines(boxes, width, height, across, down, all_seen):
        """Rectangles (x, y, w, h, colour) that join boxes, drawn in right angles."""

        found = []
        for one, two in routes.links(boxes):
            states = [chart_state(b.scene, all_seen) for b in (one, two)]
            colour = look.rgba(look.TEAL, .9) if "dark" not in states else look.STEEL_LIT
            x0, y0 = one.row * across + width // 2, one.column * down + height
            x1, y1 = two.row * across + width // 2, two.column * down
            if two.column <= one.column:
                continue
            middle = y0 + (down - height) // 2
            found.append((x0, y0, 3, middle - y0, colour))
            found.append((min(x0, x1), middle, abs(x1 - x0) + 3, 3, colour))
            found.append((x1, middle, 3, y1 - middle, colour))
        return found

    CHART_COLOURS = {
        "here": ("#2A2410F8", look.AMBER), "walked": ("#16211FF8", look.BONE),
        "seen": ("#10191BF8", look.TEAL), "dark": ("#0B1112F8", look.STEEL_LIT)}

    def chart_box(state, lit, width, height):
        """The face of a box: its edge tells its state, a bright ground that it is chosen."""

        ground, edge = CHART_COLOURS[state]
        return Fixed(
            Solid(edge, xysize=(width, height)),
            Solid("#24302EFF" if lit else ground, xysize=(width - 6, height - 6), pos=(3, 3)),
            xysize=(width, height))

style chart_key is page_button
style chart_key_text is page_button_text

screen flowchart():
    tag menu

    default chapter = chart_chapter()
    default all_seen = main_menu
    default chosen = None if main_menu else record.now.scene

    $ big = settings.big()
    $ scenes = chapter_scenes(chapter)
    $ boxes = routes.arrange(scenes)
    $ width, height = settings.px(254), settings.px(74)
    $ across, down = width + 26, height + settings.px(44)
    $ canvas_width = page_width() - (0 if big else 500)
    $ canvas_height = 400 if big else 700

    use game_menu(_("Flowchart")):
        vbox:
            spacing 10
            hbox:
                style_prefix "chart_key"
                spacing 2
                box_wrap True
                for item in chapters_in_order():
                    textbutton str(item.number):
                        style "page_button"
                        text_style "page_button_text"
                        text_size (20 if big else 28)
                        action [SetScreenVariable("chapter", item.id), SetScreenVariable("chosen", None)]
                        selected chapter == item.id
                        alt item.title
            hbox:
                spacing 30
                text catalogue.chapters[chapter].title font look.DISPLAY size 34 color look.AMBER line_leading 0
                if not main_menu:
                    textbutton (_("All that was seen") if all_seen else _("This playthrough")):
                        style "pref_button"
                        text_style "pref_button_text"
                        text_size 26
                        action ToggleScreenVariable("all_seen")
                        selected all_seen
            if big:
                vbox:
                    spacing 16
                    use chart_canvas(boxes, width, height, across, down, canvas_width, canvas_height, all_seen, chosen)
                    use chart_detail(chosen, all_seen, page_width(), 290)
            else:
                hbox:
                    spacing 30
                    use chart_canvas(boxes, width, height, across, down, canvas_width, canvas_height, all_seen, chosen)
                    use chart_detail(chosen, all_seen, 470, canvas_height)

screen chart_canvas(boxes, width, height, across, down, canvas_width, canvas_height, all_seen, chosen):

    $ columns = max([b.column for b in boxes] + [0]) + 1
    $ rows = max([b.row for b in boxes] + [0]) + 1
    $ total = (rows * across + 10, columns * down + 10)

    viewport:
        mousewheel True
        draggable True
        scrollbars ("both" if total[0] > canvas_width - 20 else "vertical")
        xysize (canvas_width, canvas_height)
        fixed:
            xysize total
            for x, y, w, h, colour in chart_lines(boxes, width, height, across, down, all_seen):
                add Solid(colour) pos (x, y) xysize (w, h)
            for box in boxes:
                $ state = chart_state(box.scene, all_seen)
                $ scene = catalogue.scenes[box.scene]
                button:
                    style "empty"
                    pos (box.row * across, box.column * down)
                    xysize (width, height)
                    background chart_box(state, chosen == box.scene, width, height)
                    hover_background chart_box(state, True, width, height)
                    hover_foreground Solid(look.AMBER, xsize=8)
                    action SetScreenVariable("chosen", box.scene)
                    alt (scene.title if state != "dark" else _("A scene not seen yet"))
                    if state != "dark":
                        text scene.title style "ui_label" size 25 color look.BONE textalign .5 align (.5, .5) xmaximum width - 26
                    else:
                        text "· · ·" style "ui_label" size 26 align (.5, .5)

screen chart_detail(chosen, all_seen, width, tall):

    $ state = chart_state(chosen, all_seen) if chosen in catalogue.scenes else "dark"

    frame:
        style "empty"
        background Solid("#0B1112F2")
        xsize width
        ysize tall
        padding (26, 20, 20, 20)
        if chosen is None or chosen not in catalogue.scenes:
            text _("Choose a scene. Bone edges: this playthrough. Teal: another one. Amber: here.") style "ui_label" size 26
        elif state == "dark":
            text _("Nobody has sat here yet.") style "ui_label" size 28
        else:
            $ scene = catalogue.scenes[chosen]
            $ back = replay_from(chosen)
            viewport:
                mousewheel True
                pagekeys True
                scrollbars "vertical"
                vbox:
                    xsize width - 70
                    spacing 10
                    text scene.title font look.DISPLAY size 34 line_leading 0
                    if back:
                        textbutton _("Go there as it was"):
                            style "pref_button"
                            text_style "pref_button_text"
                            text_size 26
                            action back
                    if scene.summary:
                        text scene.summary size 26 line_leading 0
                    for choice in routes.nodes[chosen].choices:
                        if choice.heading:
                            text choice.heading style "ui_label" size 25 color look.TEAL
                        for option in choice.options:
                            if record.was_taken(option.id):
                                hbox:
                                    spacing 10
                                    add tinted("gui/taken.png", look.AMBER if option.id in record.now.options and not main_menu else look.BONE_DIM) zoom .8
                                    text option.text style "ui_label" size 25 color look.BONE xmaximum width - 130
                            else:
                                text "· · ·" style "ui_label" size 25 xoffset 36 alt _("A way not taken yet")
