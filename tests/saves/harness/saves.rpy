## Saves at marked lines, or loads those saves and tells where they lead, for tests/saves. Nothing is drawn.
##   ATS_SAVES_MODE  save or load
##   ATS_SAVES_OUT   where to write what happened, one JSON object a line
##   ATS_SAVES_AT    names of saves: the word before the colon of a line, or `menu`

init 9999 python hide:

    import json
    import os

    mode = os.environ["ATS_SAVES_MODE"]
    out = open(os.environ["ATS_SAVES_OUT"], "w", encoding="utf-8", buffering=1)

    class NoDraw(python_object):
        info = {"renderer": "none", "resizable": True, "additive": True, "models": True}

        def __getattr__(self, name):
            return lambda *args, **kwargs: None

    class Session(python_object):
        def __init__(self):
            self.wanted = os.environ["ATS_SAVES_AT"].split(",")
            self.slot = None
            self.said = ""
            self.offered = []
            self.count = 0
            self.started = False

    session = renpy.session["ats_saves"] = Session()

    def tell(ev, **fields):
        out.write(json.dumps(dict(fields, ev=ev, slot=session.slot), ensure_ascii=False) + "\n")

    def state():
        values = {k: v for k, v in vars(store.story).items() if type(v) in (str, int, bool) and k[0] != "_"}
        shown = sorted("%s %s" % (tag, " ".join(renpy.get_attributes(tag) or ())) for tag in renpy.get_showing_tags())
        return {"story": values, "shown": shown, "music": cue.now["music"], "depth": renpy.call_stack_depth(),
                "seen": bool(renpy.game.context().seen_current(True)), "rollback": bool(renpy.can_rollback())}

    def start(self):
        self.started = True
        renpy.display.draw = NoDraw()

    def interact(self, **kwargs):
        kind = kwargs.get("type", getattr(renpy.game.context().info, "_current_interact_type", "with"))
        session.count += 1
        if session.count > 400:
            tell("runaway")
            os._exit(5)
        if kind not in ("say", "menu"):
            return False, kind != "pause"
        name = "menu" if kind == "menu" else session.said.split(":")[0]
        tell("at", name=name, **state())
        if mode == "save" and name in session.wanted:
            session.wanted.remove(name)
            renpy.save(name, name)
        if kind == "menu":
            value = session.offered[0]
            return False, getattr(value, "value", value)
        return False, True

    def say(who, what, *args, **kwargs):
        session.said = what
        return plain_say(who, what, *args, **kwargs)

    def display_menu(items, *args, **kwargs):
        session.offered = [value for caption, value in items if value is not None]
        return plain_menu(items, *args, **kwargs)

    def report(short, full, traceback_fn):
        tell("error", error=str(short).strip()[-400:])
        os._exit(4)

    def next_step():
        if mode == "save":
            if session.started:
                tell("finished")
                renpy.quit(status=0)
            session.started = True
            renpy.jump_out_of_context("start")
        if not session.wanted:
            tell("finished")
            renpy.quit(status=0)
        session.slot = session.wanted.pop(0)
        tell("load")
        renpy.load(session.slot)

    session.next_step = next_step
    interface = renpy.display.core.Interface
    interface.start = start
    interface.interact_core = interact
    interface.take_screenshot = lambda self, *args, **kwargs: None
    interface.get_screenshot = lambda self, *args, **kwargs: b""
    renpy.exports.get_renderer_info = lambda: NoDraw.info
    renpy.display.draw = NoDraw()
    config.performance_test = False
    config.predict_statements = 0
    config.predict_screens = False
    config.exception_handler = report
    config.label_overrides["before_main_menu"] = "ats_saves_next"
    plain_say = renpy.character.display_say
    renpy.character.display_say = say
    plain_menu = renpy.exports.display_menu
    renpy.exports.display_menu = renpy.store.display_menu = renpy.store.menu = display_menu

label ats_saves_next:
    $ renpy.session["ats_saves"].next_step()
    return
