## The console that greets its leader.

init -55 python:

    def newest_log():
        """The newest save as (slot, heading, rest), or None before the first."""

        slot = renpy.newest_slot(r"\d+|auto|quick")
        if slot is None:
            return None
        heading, rest = saves.split_name(renpy.slot_json(slot).get("_save_name") or "")
        return slot, heading or _("Unnamed log"), rest

    def board_keys(log):
        """What the board offers, first to last, as (words, action, detail or None)."""

        keys = []
        beginning = None
        if log is not None:
            keys.append((_("Back to the desk"), Resume(log[0]), log[1]))
            beginning = None if settings.big() else _("From the beginning")
        keys.append((_("Take the chair"), Start(), beginning))
        keys.append((_("Saved games"), ShowMenu("load"), None))
        if greeting.played():
            keys.append((_("System map"), ShowMenu("system_map"), None))
            keys.append((_("Flowchart"), ShowMenu("flowchart"), None))
        keys.append((_("Records"), ShowMenu("codex"), None))
        keys.append((_("Settings"), ShowMenu("preferences"), None))
        return keys

    class Resume(Action, DictEquality):
        """Load the newest save."""

        def __init__(self, slot):
            self.slot = slot

        def __call__(self):
            renpy.load(self.slot)

style board_button is default:
    background None
    hover_background Solid("#22302EE6")
    padding (26, 8, 30, 10)
    xsize 650
    hover_foreground Solid(look.AMBER, xsize=7)

style board_text is ui_label:
    font look.DISPLAY
    size 40
    color look.BONE
    hover_color "#FFFFFF"
    insensitive_color "#6D6A60"

style board_small_button is default:
    padding (18, 7, 18, 9)
    hover_background Solid("#22302EE6")
    hover_foreground Solid(look.AMBER, xsize=5)

style board_small_button_text is ui_label:
    size 30
    color look.BONE
    hover_color "#FFFFFF"

screen board_key(number, words, action, detail=None, first=False):
    button:
        style "board_button"
        action action
        default_focus first
        alt words
        hbox:
            spacing 24
            text number style "ui_mono" size 26 color look.AMBER ypos 10 min_width 30
            vbox:
                text words style "board_text" size (30 if settings.big() else 40)
                if detail:
                    text detail style "ui_label" size 27 color look.TEAL
    key "K_" + number action action

## What the scope writes beside its bodies.
screen scope_label(words, x, y, colour=look.BONE_DIM, right=False):
    text words style "ui_label" size 25 color colour pos (x, y) xanchor (1.0 if right else 0.0) yanchor .5 alt ""

screen main_menu():
    tag menu

    $ log = newest_log()
    $ scale = settings.text_scale()
    $ stranger = greeting.knows(greeting.STRANGER_FROM)

    add "gui/menu_console.webp" alt ""

    fixed:
        xysize (860, 860)
        xpos 966
        ypos 110
        add tinted("gui/sweep.png", look.TEAL) at (sweep_still if settings.reduced_motion() else sweep_turn) alt ""
        add "gui/scope.png" alt ""
        if stranger:
            add tinted("gui/ring.png", look.RUST_LIT) at (stranger_still if settings.reduced_motion() else stranger_pulse) alt ""
            add Transform(tinted("gui/lamp.png", look.RUST_LIT), anchor=(.5, .5), pos=(197, 153)) alt ""
        if scale < 1.3:
            use scope_label(_("3829 Cerberi"), 452, 402)
            use scope_label(_("Leonis"), 560, 512)
            use scope_label(_("Malcarri"), 236, 292, right=True)
            if greeting.knows(greeting.ARMISTICE_FROM):
                use scope_label(_("Armistice"), 660, 112, look.AMBER, right=True)
            if stranger:
                use scope_label(_("Say who you are"), 232, 150, look.RUST_LIT)

    add Solid(look.rgba(look.PANEL, .86)) xsize 826
    add Solid(look.rgba(look.TEAL, .4)) xpos 826 xsize 2

    vbox:
        xpos 96
        ypos 70
        hbox:
            spacing 18
            add Transform(tinted("gui/emblem.png", look.BONE), zoom=.11) yalign .5
            text _("Orbital Signals Command · Watch desk") style "ui_label" size (28 if scale < 1.3 else int(34 / scale)) yalign .5
        null height 14
        text "[config.name]" font look.DISPLAY size int(100 / scale) color look.BONE line_leading 0 line_spacing -14 xmaximum 690
        null height 16
        add Solid(look.RUST, xysize=(150, 6))

    viewport:
        xpos 70
        ypos (306 if scale < 1.3 else 284)
        xsize 744
        ysize 560
        mousewheel True
        pagekeys settings.big()
        scrollbars "vertical"
        arrowkeys False
        yinitial 0.0
        vbox:
            spacing 5
            text greeting.words() style "ui_mono" size (26 if scale < 1.3 else int(42 / scale)) xmaximum 690 xoffset 26
            null height 16
            for number, (words, action, detail) in enumerate(board_keys(log), 1):
                use board_key(str(number), words, action, detail=detail, first=(number == 1))

    ## A lamp for each ending that has been reached; line 0 is always lit.
    if catalogue.endings:
        hbox:
            xpos 92
            ypos (884 if scale < 1.3 else 858)
            spacing 6
            alt _("[len(record.endings_reached())] of [len(catalogue.endings)] endings reached")
            for line in range(1, len(catalogue.endings) + 1):
                $ lit = line <= len(record.endings_reached())
                $ zero = line == len(catalogue.endings)
                vbox:
                    spacing 0
                    add tinted("gui/lamp.png", look.AMBER if zero else look.TEAL if lit else look.STEEL_LIT) xalign .5 alt ""
                    text str(line % 10) style "ui_mono" size (24 if scale < 1.3 else int(34 / scale)) color look.BONE_DIM xalign .5 alt ""

    hbox:
        style_prefix "board_small"
        xpos 78
        yanchor 1.0
        ypos 1044
        spacing 10
        textbutton _("Help") action ShowMenu("help")
        textbutton _("About") action ShowMenu("about")
        if renpy.variant("pc"):
            textbutton _("Leave the desk") action Quit(confirm=True)

    text _("Version [config.version]") style "ui_label" size 24 xalign 1.0 xoffset -44 yalign 1.0 yoffset -26

transform sweep_turn:
    subpixel True
    anchor (.5, .5) pos (430, 430) rotate 0 rotate_pad False
    linear 16 rotate 360
    repeat

transform sweep_still:
    anchor (.5, .5) pos (430, 430) rotate 200 rotate_pad False

transform stranger_pulse:
    subpixel True
    anchor (.5, .5) pos (197, 153) zoom .6 alpha .9
    ease 2.4 zoom 1.5 alpha 0.0
    pause .6
    repeat

transform stranger_still:
    anchor (.5, .5) pos (197, 153)
