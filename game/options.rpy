## Name, version, window and packaging of the game.

define config.name = _("Amongst the Stars")
define config.version = "0.1.0"
define gui.show_name = False
define build.name = "AmongstTheStars"
define config.save_directory = "amongst-the-stars"
define config.window_icon = "gui/window_icon.png"
define config.developer = "auto"

init -200 python:
    gui.init(1920, 1080)

define config.check_conflicting_properties = True
## Pictures are declared (game/script/pictures.rpy): a file's bare name is no image's name.
define config.images_directory = None

define config.has_sound = True
define config.has_music = True
define config.has_voice = True
define config.main_menu_music = "audio/music/theme.ogg"
define config.main_menu_music_fadein = 1.5
define config.play_channel = "ui"

define config.default_music_volume = 0.7
define config.default_sfx_volume = 0.8
default preferences.text_cps = 45
default preferences.afm_time = 15

define config.enter_transition = Dissolve(.18)
define config.exit_transition = Dissolve(.18)
define config.intra_transition = Dissolve(.12)
define config.after_load_transition = Dissolve(.4)
define config.end_game_transition = Dissolve(.5)
define config.end_splash_transition = Dissolve(.4)
define config.game_main_transition = Dissolve(.3)

define config.window = "auto"
define config.window_show_transition = Dissolve(.16)
define config.window_hide_transition = Dissolve(.16)

define config.has_autosave = True
define config.autosave_on_choice = True
define config.autosave_on_quit = True
define config.autosave_slots = 6
define config.quicksave_slots = 6
define config.thumbnail_width = 432
define config.thumbnail_height = 243
define config.history_length = 250
define config.rollback_length = 128
define config.hard_rollback_limit = 128
define config.fast_skipping = True
define config.default_language = None

init python:

    ## A package holds what the game runs on and nothing else.
    for pattern in (
        "**~", "**.bak", "**/.**", "**/#**", "**/thumbs.db", "**.tmp",
        "game/story/**", "game/**.rpy", "game/**_ren.py", "game/gui/**.py", "game/**.md",
        "game/cache/**", "game/saves/**",
        "tests/**", "tools/**", "art/**", "docs/**", ".ci/**",
        "pyproject.toml", "project.json", "README.md", "**.log", "log.txt", "traceback.txt", "errors.txt",
    ):
        build.classify(pattern, None)

    build.classify("game/fonts/**.txt", "all")
    build.archive("story", "all")
    build.classify("game/**.rpyc", "story")
    build.archive("pictures", "all")
    build.archive("sound", "all")
    build.classify("game/audio/**", "sound")
    build.classify("game/images/**", "pictures")
    build.classify("game/gui/**", "pictures")
    build.documentation("LICENSE*")
    build.documentation("CREDITS*")
