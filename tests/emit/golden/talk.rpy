# Generated from game/story/chapters/00_the_chair/talk.yaml by `python3 -m tools build`. Do not edit.

label scene_talk:
    label talk_vm5hqa hide:
    $ record.scene("talk")
    $ record.ask_name(_("Surname on the register"))
    label talk_hr3uyu hide:
    "The Long Watch" (screen="card", show_subtitle=_("D-3, Receiver 21")) id talk_hr3uyu
    label talk_z48ucg hide:
    voss "Watch, aircraft northbound. Over." (screen="radio") id talk_z48ucg
    label talk_tt4ueg hide:
    leader "Say callsign. Over." (screen="radio") id talk_tt4ueg
    label talk_3dphzc hide:
    $ stage.look("sofie", "tired")
    sofie "Nothing heard. Out." (screen="radio") id talk_3dphzc
    label talk_ija5dy hide:
    "She had said please." (screen="thought") id talk_ija5dy
    label talk_xjpicq hide:
    "Charge 61." (screen="telemetry") id talk_xjpicq
    label talk_icss8z hide:
    "03:10 \ unknown aircraft\n03:11 \ see register" (screen="sheet", show_style="log") id talk_icss8z
    label talk_74e4qr hide:
    "Sheets with a red tab, [story.player_name!q], are read tonight.\n\n{i}All{/i} of them. [[Signed]" (screen="sheet", show_style="document", show_title=_("Order of the \"day\""), show_source=_("Authority, Section Four")) id talk_74e4qr
    label talk_69seed hide:
    $ record.unlock("okri_341", 2)
    "{a=codex:okri_341}Okri 341{/a} took nine hours.{w=0.5} 100 % of them." id talk_69seed
    if story.winds == "given":
        label talk_yithar hide:
        voss "You were polite." id talk_yithar
        label talk_3b92bi hide:
        voss "It is a terrible thing in a voice." id talk_3b92bi
    elif story.winds == "refused":
        label talk_emzjey hide:
        voss "You were correct." id talk_emzjey
    else:
        label talk_59gw3w hide:
        voss "You rounded me down." id talk_59gw3w
    label talk_sqbpyz hide:
    call scene_roll_call from talk_sqbpyz_ret
    jump scene_choices
