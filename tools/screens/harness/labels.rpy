## Injected by `python3 -m tools screens`; no part of the game. The logic is in *_ren.py beside it.

init 9999 python in screens:
    begin_session()

label screens_menu:
    $ screens.session.at_menu()
    $ renpy.jump_out_of_context("screens_game")

label screens_game:
    $ screens.session.in_game()
    $ screens.session.close()
