## Injected by tests/monkey; no part of the game. The logic is in monkey_ren.py.

init 9999 python in monkey:
    begin_session()
