## Fonts and the base styles that every screen builds on.

init -60 python:

    for (_file, _bold, _italic), _cut in look.CUTS.items():
        config.font_replacement_map[_file, _bold, _italic] = (_cut, False, False)

    def _with_fallback(file):
        group = FontGroup()
        for first, last in look.FALLBACK_RANGES:
            group.add(look.FALLBACK, first, last)
        if "OpenDyslexic" in file:
            group.add(look.FALLBACK, 0xA0, 0xA0)
        return group.add(file, None, None)

    _font_groups = {}

    def _font_group(file):
        if file not in _font_groups:
            _font_groups[file] = _with_fallback(file)
        return _font_groups[file]

    def _reading_font(name):
        plain, bold = look.READING_FONTS[name]

        def transform(font):
            heavy = isinstance(font, str) and font == look.DISPLAY
            return _font_group(bold if heavy else plain)

        return transform

    for _name in look.READING_FONTS:
        config.font_transforms[_name] = _reading_font(_name)

    for _file in ("Regular", "Italic", "Bold", "BoldItalic"):
        config.ftfont_scale["fonts/OpenDyslexic-%s.ttf" % _file] = .84
        config.ftfont_vertical_extent_scale["fonts/OpenDyslexic-%s.ttf" % _file] = .78

    look.text_font = _font_group(look.TEXT)

style default:
    font look.text_font
    size 32
    color look.BONE
    language "unicode"
    line_leading 3
    line_spacing 3
    hinting "none"
    adjust_spacing False
    hover_sound "audio/ui/hover.opus"
    activate_sound "audio/ui/press.opus"

style hyperlink_text is default:
    color look.TEAL
    hover_color look.AMBER
    underline True

style ui_label is default:
    font look.LABEL
    size 28
    color look.BONE_DIM
    line_leading 0
    line_spacing 0

style ui_heading is default:
    font look.DISPLAY
    size 40
    color look.BONE
    line_leading 0
    line_spacing 0

style ui_mono is default:
    font look.MONO
    size 26
    color look.TEAL

## Buttons: a text that lights up, with an amber edge where the focus is.
style ui_button is default:
    padding (22, 8, 22, 9)
    background None
    hover_background Transform("gui/chevron.png", matrixcolor=TintMatrix(look.AMBER), xpos=0, yalign=.5)
    focus_mask None

style ui_button_text is ui_label:
    size 32
    color look.BONE
    hover_color look.AMBER
    selected_color look.TEAL
    selected_hover_color look.AMBER
    insensitive_color "#6D6A60"

style button is ui_button
style button_text is ui_button_text

style vscrollbar:
    keyboard_focus False
    xsize 14
    base_bar Solid(look.rgba(look.STEEL, .8))
    thumb Solid(look.BONE_DIM)
    hover_thumb Solid(look.AMBER)
    unscrollable "hide"

style scrollbar:
    keyboard_focus False
    ysize 14
    base_bar Solid(look.rgba(look.STEEL, .8))
    thumb Solid(look.BONE_DIM)
    hover_thumb Solid(look.AMBER)
    unscrollable "hide"

style input is default:
    color look.AMBER
    caret Solid(look.AMBER, xsize=3)

init -60 python:

    class FollowKeys(renpy.Displayable):
        """Unseen; arrow keys show the rest of a tall item before they choose the next (follow)."""

        def render(self, width, height, st, at):
            return renpy.Render(0, 0)

        def event(self, ev, x, y, st):
            for name, down in (("focus_down", True), ("focus_up", False)):
                if renpy.map_event(ev, name) and follow.pressed(down):
                    raise renpy.IgnoreEvent()

    def panel(alpha=None):
        """The dark glass behind text; follows window opacity and high contrast at once."""

        return Solid(look.panel_colour(
            settings.high_contrast(),
            settings.window_alpha() if alpha is None else alpha))

    def paper_background():
        """Paper for sheets and slips; black with a bone edge in high contrast."""

        if settings.high_contrast():
            edged = Composite((60, 60), (0, 0), Solid(look.BONE), (4, 4), Solid("#000", xysize=(52, 52)))
            return Frame(edged, 8, 8)
        return Frame("gui/paper.webp", 60, 60)

    def paper_rail():
        """The rail of a scroll bar on `paper_background`: light, under a dark thumb."""

        return Solid("#333" if settings.high_contrast() else look.rgba(look.PAPER_DIM, .25))

    def paper_thumb(lit=False):
        """The thumb of that bar; dark on paper, light in high contrast."""

        if settings.high_contrast():
            return Solid(look.AMBER if lit else look.BONE)
        return Solid(look.RUST if lit else look.PAPER_DIM)

    def tinted(picture, colour):
        """A white picture of game/gui in a colour."""

        return Transform(picture, matrixcolor=TintMatrix(colour))

    def hairline(colour, size=2, vertical=False):
        return Solid(colour, xsize=size) if vertical else Solid(colour, ysize=size)
