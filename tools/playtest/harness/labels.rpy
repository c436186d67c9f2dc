## Injected by `python3 -m tools playtest`; no part of the game. The logic is in playtest_ren.py.

init 9999 python in playtest:
    begin_session()

label playtest_next:
    $ playtest.session.next_run()
    $ renpy.jump_out_of_context("playtest_run")

label playtest_run:
    $ playtest.session.begin_run()
    jump expression playtest.session.label
