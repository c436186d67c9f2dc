## What the player has done: decisions, endings, commendations.

init -55 python:

    def decisions_made():
        """Options taken, first to last: in this playthrough, or in the last one from the main menu."""

        made = (persistent.last_decisions or []) if main_menu else record.now.decisions
        return [routes.options[option] for option in made if option in routes.options]

    def decision_words(option):
        """(day and chapter, scene, question) of a decision."""

        scene = catalogue.scenes.get(option.scene)
        chapter = catalogue.chapter_of(option.scene)
        choice = next((c for c in routes.nodes[option.scene].choices if c.id == option.choice), None)
        when = " · ".join(str(p) for p in (chapter.day, __(chapter.title)) if p) if chapter else ""
        return when, scene.title if scene else "", (choice.heading or "") if choice else ""

    def replay_from(scene):
        """Asks, then goes back to a scene as it was; None when it cannot be."""

        if not snapshots.has(scene):
            return None
        return Confirm(
            _("Go back to this scene as it was? The game you are in is saved first."),
            Function(snapshots.ask, scene))

screen page_note(words):
    text words style "ui_label" size 26

screen decisions():
    tag menu

    $ made = decisions_made()
    $ width = page_width() - 60

    use game_menu(_("Decisions")):
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            scrollbars "vertical"
            yinitial 1.0
            ysize PAGE_HEIGHT
            vbox:
                xsize width
                spacing 6
                if not made:
                    text _("Nothing has been decided yet.") style "ui_label" size 32
                elif main_menu:
                    use page_note(_("Of the playthrough before. Choose one to go back to its scene."))
                for number, option in enumerate(made):
                    $ when, scene, question = decision_words(option)
                    button:
                        style "line_button"
                        background Solid(look.verb_colour(option.verb) if option.verb else look.STEEL_LIT, xsize=4)
                        action (replay_from(option.scene) or NullAction())
                        default_focus (number == len(made) - 1)
                        alt ("%d. %s: %s" % (number + 1, scene, option.text)).replace("[", "[[")
                        vbox:
                            xoffset 14
                            xsize width - 50
                            spacing 2
                            text "%s · %s" % (when, __(scene)) style "ui_label" size 24 color look.TEAL substitute False
                            if question:
                                text question style "ui_label" size 26
                            hbox:
                                spacing 14
                                if option.verb:
                                    text look.verb_label(option.verb) font look.DISPLAY size 30 color look.verb_colour(option.verb) line_leading 0
                                text option.text style "line_what" xmaximum width - 240

screen endings():
    tag menu

    $ reached = record.endings_reached()
    $ columns = 1 if settings.big() else 2
    $ rows = (len(catalogue.endings) + columns - 1) // columns
    $ cell = (page_width() - 50 - 24 * (columns - 1)) // columns

    use game_menu(_("Endings")):
        vbox:
            spacing 14
            text _("[len(reached)] of [len(catalogue.endings)] lamps lit. A dark lamp says how it might be lit.") style "ui_label" size 26
            viewport:
                mousewheel True
                draggable True
                pagekeys True
                scrollbars "vertical"
                ysize (720 if settings.big() else 830)
                grid columns rows:
                    allow_underfull True
                    xspacing 24
                    yspacing 16
                    for number, ending in enumerate(catalogue.endings.values(), 1):
                        $ lit = ending.id in reached
                        button:
                            style "line_button"
                            xsize cell
                            ysize settings.px(138)
                            background Solid("#10181AF2")
                            action (replay_from("ending_" + ending.id) or NullAction())
                            alt ("%s. %s" % (ending.title, __(_("Reached.")) if lit else ending.hint))
                            hbox:
                                spacing 20
                                add tinted("gui/lamp.png", look.TEAL if lit else look.STEEL_LIT) yalign .2
                                vbox:
                                    spacing 4
                                    xsize cell - 110
                                    text (ending.title if lit else __(_("Line %d")) % number) font look.DISPLAY size 32 color (look.BONE if lit else look.BONE_DIM) line_leading 0
                                    text (_("Signal received.") if lit else ending.hint) style "ui_label" size 26 color (look.TEAL if lit else look.BONE)

screen commendations():
    tag menu

    $ now = commendations.past()
    $ given = commendations.earned()
    $ width = page_width() - 60

    use game_menu(_("Commendations")):
        vbox:
            spacing 14
            text _("[len(given)] of [len(commendations.ALL)] stamped.") style "ui_label" size 26
            viewport:
                mousewheel True
                draggable True
                pagekeys True
                scrollbars "vertical"
                ysize (720 if settings.big() else 830)
                vbox:
                    xsize width
                    spacing 8
                    for item in commendations.ALL:
                        $ has = item.id in given
                        $ counted = commendations.progress(item, now)
                        button:
                            style "line_button"
                            background Solid("#10181AF2")
                            action NullAction()
                            alt ("%s. %s %s" % (item.title, item.words if has else item.hint, counted))
                            hbox:
                                spacing 20
                                add tinted("gui/taken.png", look.AMBER if has else look.STEEL_LIT) yalign .5
                                vbox:
                                    xsize width - 260
                                    text item.title font look.DISPLAY size 30 color (look.BONE if has else look.BONE_DIM) line_leading 0
                                    text (item.words if has else item.hint) style "ui_label" size 26 color (look.TEAL if has else look.BONE_DIM)
                                if counted and not has:
                                    text counted style "ui_mono" size 26 color look.BONE_DIM yalign .5
