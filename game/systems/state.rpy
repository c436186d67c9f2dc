## State that a playthrough owns, channels of sound, speakers, and hooks of the engine.

default record.now = record.Playthrough()
default cue.now = {"music": None, "ambience": None, "sound": None}
default cue.caption = None

init -95 python:

    import importlib as _importlib

    def engine_display():
        """The engine's own package of displayables: what scripts see of it lacks the focus."""

        return _importlib.import_module("renpy.display")

init -85 python:

    renpy.music.register_channel("ambience", mixer="ambience", loop=True, stop_on_mute=True, tight=True, synchro_start=False)
    ## Layers of the music start with it, at the same sample, and stay with it.
    for channel in cue.LAYER_CHANNELS:
        renpy.music.register_channel(channel, mixer="music", loop=True, stop_on_mute=True, tight=True)
    renpy.music.register_channel("sting", mixer="music", loop=False, stop_on_mute=True)
    renpy.music.register_channel("ui", mixer="ui", loop=False, stop_on_mute=True)
    config.periodic_callbacks.append(cue.listen)

    def _leave_menu(label, abnormal):
        """The theme belongs to the main menu: the story begins with what its scenes play."""

        if label == "start":
            renpy.music.stop(channel="music", fadeout=2.5)

    config.label_callbacks.append(_leave_menu)

    class LinkingCharacter(ADVCharacter):
        """A speaker in whose lines the names that the codex explains are links. Papers have none."""

        def __call__(self, what, *args, **kwargs):
            if what and kwargs.get("screen") in (None, "radio", "thought"):
                what = links.in_line(what)
            return super(LinkingCharacter, self).__call__(what, *args, **kwargs)

    def cast_member(id, name, full_name="", role="", kind="person", colour="#C9C2AE"):
        """A speaker: called by the generated game/script/cast.rpy."""

        return LinkingCharacter(**cast.character_arguments(cast.declare(id, name, full_name, role, kind, colour)))

init 900 python:
    if settings.fill_defaults():
        _preferences.set_mixer("ambience", .6)
    _preferences.set_mixer("ui", .7)

init 999 python:
    seen.sync()
    config.periodic_callbacks.append(follow.check)

define config.save_json_callbacks = [saves.describe]
define config.missing_label_callback = saves.missing_label
define config.load_failed_label = saves.LOST_PLACE
define config.return_not_found_label = saves.LOST_RETURN

## The words in a story's text are plain text: no ruby, no old substitution.
define config.lenticular_bracket_ruby = False
define config.old_substitutions = False
define config.new_substitutions = True

init -85 python:

    def _with_mode(who, *args, **kwargs):
        """The history is told how a line was shown: the signal log lists what came by radio."""

        kwargs["show_mode"] = kwargs.get("screen") or (
            "radio" if getattr(who, "screen", None) == "radio" else "talk")
        if kwargs.get("show_style") == "log":
            kwargs["show_mode"] = "log"
        return args, kwargs

    config.say_arguments_callback = _with_mode

    def _small_tag(tag, argument, contents):
        return [(renpy.TEXT_TAG, "size=*.82"), (renpy.TEXT_TAG, "alpha=.8")] + contents + [
            (renpy.TEXT_TAG, "/alpha"), (renpy.TEXT_TAG, "/size")]

    config.custom_text_tags["small"] = _small_tag

    def _open_codex(entry):
        renpy.run(ShowMenu("codex", entry=entry) if main_menu else Show("codex_card", entry=entry))

    config.hyperlink_handlers["codex"] = _open_codex

## Where a playthrough ends.
label end_of_story:
    $ renpy.force_autosave(take_screenshot=True)
    stop music fadeout 2.0
    stop ambience fadeout 2.0
    scene black
    with t_slow_fade
    if record.now.ending in catalogue.endings:
        call screen ending_card(catalogue.endings[record.now.ending])
    $ MainMenu(confirm=False, save=False)()

