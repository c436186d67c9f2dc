# Generated from game/story/chapters/12_signals_received/epilogue.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue:
    label epilogue_77bxk4 hide:
    $ record.scene("epilogue")
    "Signals Received" (screen="card", show_subtitle=_("By name, as far as known")) id epilogue_77bxk4
    label epilogue_gc7sv2 hide:
    $ cue.music("signals_received", fade=4.0)
    $ cue.stop("ambience")
    call scene_epilogue_north from epilogue_gc7sv2_ret
    label epilogue_pjhy6s hide:
    call scene_epilogue_city from epilogue_pjhy6s_ret
    label epilogue_zpb5sb hide:
    call scene_epilogue_receiver from epilogue_zpb5sb_ret
    label epilogue_5nmade hide:
    call scene_epilogue_new_hope from epilogue_5nmade_ret
    label epilogue_azg297 hide:
    call scene_epilogue_ship from epilogue_azg297_ret
    label epilogue_ayenvh hide:
    call scene_epilogue_fourteen from epilogue_ayenvh_ret
    label epilogue_p9zxyk hide:
    call scene_epilogue_desk from epilogue_p9zxyk_ret
    return
