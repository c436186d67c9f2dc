## What was said: the log goes back to any of its lines; the signals are what came over the air.

init -55 python:

    class BackToLine(Action, DictEquality):
        """Go back to a line of the log, as far as rollback reaches; asks first."""

        def __init__(self, line):
            self.identifier = getattr(line, "rollback_identifier", None)

        def get_sensitive(self):
            return self.identifier is not None and RollbackToIdentifier(self.identifier).get_sensitive()

        def __call__(self):
            renpy.run(Confirm(
                _("Go back to this line? What you have done since then is taken back."),
                RollbackToIdentifier(self.identifier)))

    def signals_heard():
        """Lines of the log that came by radio, from a machine, or out of a register."""

        return [line for line in _history_list
            if (line.show_args or {}).get("mode") in ("radio", "telemetry", "log")]

style line_button is default:
    padding (14, 8, 14, 10)
    xfill True
    hover_background Solid("#1B2624")
    hover_foreground Solid(look.AMBER, xsize=5)

style line_who is default:
    font look.DISPLAY
    size 28
    line_leading 0
    line_spacing 0

style line_what is default:
    size 30
    color look.BONE
    insensitive_color look.BONE_DIM
    line_leading 0

screen history():
    tag menu
    predict False

    $ big = settings.big()
    $ width = page_width() - 60

    use game_menu(_("Log")):
        viewport:
            id "history_view"
            mousewheel True
            draggable True
            pagekeys True
            scrollbars "vertical"
            yinitial 1.0
            ysize PAGE_HEIGHT
            vbox:
                xsize width
                spacing 2
                if not _history_list:
                    text _("Nothing has been said yet.") style "ui_label" size 32
                for number, line in enumerate(_history_list):
                    button:
                        style "line_button"
                        action BackToLine(line)
                        alt ((line.who + ": " if line.who else "") + line.what)
                        default_focus (number == len(_history_list) - 1)
                        if big:
                            vbox:
                                xsize width - 28
                                if line.who:
                                    text line.who style "line_who" color line.show_args.get("colour", look.AMBER)
                                text line.what style "line_what" substitute False
                        else:
                            hbox:
                                spacing 26
                                text (line.who or "") style "line_who" textalign 1.0 min_width 190 xmaximum 190 color line.show_args.get("colour", look.AMBER)
                                text line.what style "line_what" xmaximum width - 250 substitute False

screen signals():
    tag menu
    predict False

    $ heard = signals_heard()
    $ width = page_width() - 60

    use game_menu(_("Signals")):
        viewport:
            mousewheel True
            draggable True
            pagekeys True
            scrollbars "vertical"
            yinitial 1.0
            ysize PAGE_HEIGHT
            vbox:
                xsize width
                spacing 4
                if not heard:
                    text _("No traffic yet. What comes over the air is kept here, newest last.") style "ui_label" size 32
                for number, line in enumerate(heard):
                    $ mode = line.show_args.get("mode")
                    $ colour = line.show_args.get("colour") or look.TEAL
                    button:
                        style "line_button"
                        background Solid(colour, xsize=3)
                        action BackToLine(line)
                        alt ((line.who + ": " if line.who else "") + line.what)
                        default_focus (number == len(heard) - 1)
                        vbox:
                            xsize width - 40
                            spacing 4
                            xoffset 12
                            hbox:
                                spacing 18
                                text (line.who or (_("Register") if mode == "log" else _("Telemetry"))) style "line_who" color colour
                                if mode == "radio":
                                    add Waveform(line.show_args.get("member") or "band", 220, 30, colour, live=False) yalign .5
                            text line.what font look.MONO size 28 color "#D5EFE9" line_leading 0 substitute False
