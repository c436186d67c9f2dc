## Lays texts out for tests/prose/test_engine.py: reads what to lay out from ATS_JOBS, writes what came of it to ATS_LAID.

init 1000 python hide:

    import json
    import os

    def change_eyes(job, last):
        import renpy.text.font as fonts

        eyes = (job["scale"], job["font"])
        if eyes != last:
            _preferences.font_size, _preferences.font_transform = eyes
            fonts.free_memory()
        return eyes

    def text_size(job):
        from renpy.text.text import Layout, Text

        text = Text(job["text"], style=job["style"], substitute=False, **job["properties"])
        text.update()
        layout = Layout(text, job["width"], 8192, {}, size_only=True, drawable_res=True)
        return layout.size[1]

    def window_top(job):
        styles = {"who": {"style": "say_label"}, "what": {"style": "say_dialogue"}}
        renpy.show_screen(job["screen"], _transient=True, _widget_properties=styles, **job["arguments"])
        shown = renpy.get_screen(job["screen"])
        shown.update()
        whole = renpy.render(shown, 1920, 1080, 0, 0)
        tops = [y for child, x, y, focus, main in top_level(whole) if child.height]
        renpy.hide_screen(job["screen"])
        return min(tops)

    def top_level(render):
        while len(render.children) == 1:
            render = render.children[0][0]
        return render.children

    def lay_out():
        laid, last = [], None
        with open(os.environ["ATS_JOBS"], encoding="utf-8") as file:
            jobs = json.load(file)
        for job in jobs:
            last = change_eyes(job, last)
            laid.append(window_top(job) if "screen" in job else text_size(job))
        with open(os.environ["ATS_LAID"], "w", encoding="utf-8") as file:
            json.dump(laid, file)
        renpy.quit(status=0)

    config.periodic_callbacks.append(lay_out)
