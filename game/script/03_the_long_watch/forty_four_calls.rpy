# Generated from game/story/chapters/03_the_long_watch/forty_four_calls.yaml by `python3 -m tools build`. Do not edit.

label scene_forty_four_calls:
    label forty_four_calls_s3mdrx hide:
    $ record.scene("forty_four_calls")
    scene place receiver_airlock
    with t_fade
    $ cue.ambience("airlock_still")
    show sofie standing neutral at at_left
    with t_dissolve
    "The suit line hung in the airlock, for people who were outside. It was the one line aboard without a recorder." id forty_four_calls_s3mdrx
    label forty_four_calls_ktnu4s hide:
    "At ten past ten it rang. Nobody was outside." id forty_four_calls_ktnu4s
    label forty_four_calls_6zjb9a hide:
    $ cue.sound("suit_line")
    "Twelve suits hung along the wall with name tapes on their chests. The twelfth tape was new, and dead straight." id forty_four_calls_6zjb9a
    label forty_four_calls_udjgi8 hide:
    forty_four "Receiver 21, Receiver 44. You have something of ours. Over." (screen="radio") id forty_four_calls_udjgi8
    label forty_four_calls_zaxdq4 hide:
    sofie "Receiver 44, Receiver 21. Say again. Over." (screen="radio") id forty_four_calls_zaxdq4
    if story.ping_log == "noise":
        label forty_four_calls_ikkn3w hide:
        forty_four "Receiver 21, Receiver 44. You have logged noise. Fifty-three windows, and never noise. Over." (screen="radio") id forty_four_calls_ikkn3w
        label forty_four_calls_8zgv4z hide:
        sofie "Receiver 44, Receiver 21. By the manual it was noise. Over." (screen="radio") id forty_four_calls_8zgv4z
        label forty_four_calls_np8yaf hide:
        forty_four "Receiver 21, Receiver 44. When people hear nothing they log nothing. Over." (screen="radio") id forty_four_calls_np8yaf
    elif story.ping_log == "ping":
        label forty_four_calls_j8ph4y hide:
        forty_four "Receiver 21, Receiver 44. You have entered a ping. It was not sent to you. Over." (screen="radio") id forty_four_calls_j8ph4y
        label forty_four_calls_fbdthd hide:
        sofie "Receiver 44, Receiver 21. It was sent to everybody. I’m told we are in it. Over." (screen="radio") id forty_four_calls_fbdthd
        label forty_four_calls_frh7xr hide:
        forty_four "Receiver 21, Receiver 44. Not since the shunt. Over." (screen="radio") id forty_four_calls_frh7xr
    else:
        label forty_four_calls_xz2xw4 hide:
        forty_four "Receiver 21, Receiver 44. You opened way five at 06:42. There is a lamp. Over." (screen="radio") id forty_four_calls_xz2xw4
        label forty_four_calls_xpd696 hide:
        sofie "Receiver 44, Receiver 21. I saw it. I’d never seen it lit. Over." (screen="radio") id forty_four_calls_xpd696
        label forty_four_calls_ky8tzf hide:
        forty_four "Receiver 21, Receiver 44. Nor had I. Mine came on as well. Over." (screen="radio") id forty_four_calls_ky8tzf
    if story.ping_log != "noise":
        label forty_four_calls_fyaa6y hide:
        forty_four "Receiver 21, Receiver 44. The tape. Is it whole? Over." (screen="radio") id forty_four_calls_fyaa6y
        label forty_four_calls_bq2e3h hide:
        $ stage.look("sofie", "tired")
        sofie "Receiver 44, Receiver 21. The ensign has it under seal. It’s whole. Over." (screen="radio") id forty_four_calls_bq2e3h
    if story.ping_log != "noise" and story.tape == "kept":
        label forty_four_calls_kuazqf hide:
        "It was. So was the other one." id forty_four_calls_kuazqf
    label forty_four_calls_6vjgjh hide:
    "Between its sentences the trace on the panel should have lain flat. It moved, in and out." id forty_four_calls_6vjgjh
    label forty_four_calls_dgcejr hide:
    forty_four "Receiver 21, Receiver 44. How many of you heard it? Over." (screen="radio") id forty_four_calls_dgcejr
    label forty_four_calls_u3jwet hide:
    $ stage.look("sofie", "neutral")
    sofie "Receiver 44, Receiver 21. It’s in the register. Two. How many are you? Over." (screen="radio") id forty_four_calls_u3jwet
    label forty_four_calls_p7i89k hide:
    forty_four "Receiver 21, Receiver 44. We are a station of thirty. Over." (screen="radio") id forty_four_calls_p7i89k
    label forty_four_calls_xwrtik hide:
    sofie "Receiver 44, Receiver 21. On this line. Over." (screen="radio") id forty_four_calls_xwrtik
    label forty_four_calls_3t7zi7 hide:
    $ stage.camera("close left")
    forty_four "Three times the night before last. Three times today. I sent it up once, with the tab. That’s what we do, we send it up." (screen="radio") id forty_four_calls_3t7zi7
    label forty_four_calls_rbznb7 hide:
    forty_four "The initials that came back were M.V. They’ve been M.V. since before I came. In the morning they were somebody else’s, and there was an order. No more copies." (screen="radio") id forty_four_calls_rbznb7
    label forty_four_calls_raxhc3 hide:
    "No “over”. Sofie waited for it." id forty_four_calls_raxhc3
    label forty_four_calls_a648fh hide:
    sofie "Who has the initials now?" id forty_four_calls_a648fh
    label forty_four_calls_n5ifep hide:
    forty_four "I don’t know them." (screen="radio") id forty_four_calls_n5ifep
    if story.ping_log == "opened":
        label forty_four_calls_7hvpmi hide:
        sofie "I had it up to a comma." (screen="radio") id forty_four_calls_7hvpmi
        label forty_four_calls_fgs73f hide:
        forty_four "Then you had the good half. Please don’t ask me for the other. It isn’t long." (screen="radio") id forty_four_calls_fgs73f
    if story.ping_log != "opened":
        label forty_four_calls_dvnzfr hide:
        sofie "What does it say?" (screen="radio") id forty_four_calls_dvnzfr
        label forty_four_calls_qvtv7m hide:
        forty_four "Please don’t. It’s in words. It isn’t long." (screen="radio") id forty_four_calls_qvtv7m
    label forty_four_calls_kqvxwd hide:
    forty_four "Nobody else has it in their head. I do the washing-up and it’s in my head. Just tell me that you’ve got nothing of ours." (screen="radio") id forty_four_calls_kqvxwd
    label forty_four_calls_qkmhxd hide:
    "She had been taking it for a threat. It was somebody at the top of a ladder, asking who had the foot." id forty_four_calls_qkmhxd
    $ record.unlock("receiver_44", 1)
    menu forty_four_calls_hz4khg (screen="choice"):
        narrator "The trace had stopped moving. It was holding its breath." id forty_four_calls_im5epn
        "“Nothing heard. Out.”" (id="forty_four_calls_7s2mmm", note=_("It is what it asked for. It will be alone with it again.")):
            label forty_four_calls_iz9cm3 hide:
            $ story.company = False
            $ stage.look("sofie", "gentle")
            sofie "Receiver 44, Receiver 21. Nothing heard. Out." (screen="radio") id forty_four_calls_iz9cm3
            label forty_four_calls_apt4m5 hide:
            "That made four hundred and one. It was the second that she had meant." id forty_four_calls_apt4m5
            label forty_four_calls_9epxwf hide:
            "The trace went in and out, once, and lay flat." id forty_four_calls_9epxwf
        "“You’re not the only one who heard it.”" (id="forty_four_calls_uqxfw8", note=_("It is not what it asked for. Then there are two of you, and it knows where the other is.")):
            label forty_four_calls_c6g4ah hide:
            $ story.company = True
            $ stage.look("sofie", "gentle")
            sofie "Receiver 44, Receiver 21. We heard it as well. Over." (screen="radio") id forty_four_calls_c6g4ah
            label forty_four_calls_fxi6zu hide:
            "She counted two bars of nothing, five and five." id forty_four_calls_fxi6zu
            label forty_four_calls_hb8tmu hide:
            forty_four "I wish you hadn’t said. What did you have for breakfast? Over." (screen="radio") id forty_four_calls_hb8tmu
            label forty_four_calls_bz5y5h hide:
            $ stage.look("sofie", "wry")
            sofie "Soup. Over." (screen="radio") id forty_four_calls_bz5y5h
            label forty_four_calls_awvrij hide:
            forty_four "So did I. Out." (screen="radio") id forty_four_calls_awvrij
    label forty_four_calls_gincee hide:
    scene place receiver_galley
    with t_fade
    $ cue.ambience("galley_pans")
    show sofie seated tired at at_left
    show ostrow standing neutral at at_right
    with t_dissolve
    "She wrote her log at the galley table, as she had taught Robert to: what was heard, then what was allowed." id forty_four_calls_gincee
    if story.ping_log == "ping":
        label forty_four_calls_s3u7qm hide:
        "On the right stood one word. On the left stood the reasons why it was not quite one." id forty_four_calls_s3u7qm
    if story.ping_log == "opened":
        label forty_four_calls_nzjyk5 hide:
        "On the left there was a sentence with its comma. On the right there was nothing that she was allowed." id forty_four_calls_nzjyk5
    label forty_four_calls_4v4ugu hide:
    "She sent the left-hand side." id forty_four_calls_4v4ugu
    $ cue.music("relay_solitude", fade=4.0)
    if story.hull == "untold":
        label forty_four_calls_dd4q9t hide:
        show ostrow warm
        ostrow "Officers first." id forty_four_calls_dd4q9t
    if story.hull == "told":
        label forty_four_calls_ueyz5t hide:
        "Grau had the first cup and Ruhl the second. Sofie’s was the twelfth." id forty_four_calls_ueyz5t
    if story.ping_log == "noise":
        label forty_four_calls_aa7fw8 hide:
        "Grau drank his standing, and said that it was very good, and to nobody that it was quite clear." id forty_four_calls_aa7fw8
    if story.ping_log != "noise" and story.tape == "surrendered":
        label forty_four_calls_hsgqxf hide:
        "Grau drank his standing. Each time he set the cup down he looked for a second at Robert’s hands, which were empty." id forty_four_calls_hsgqxf
    if story.ping_log != "noise" and story.tape == "kept":
        label forty_four_calls_hpjkua hide:
        "Grau drank his standing, under the shelf with the yeast on it, and did not once look up." id forty_four_calls_hpjkua
    label forty_four_calls_ihqb7u hide:
    "The galley clock said 11:34. The watch bell rang half past. Everybody drank a little faster." id forty_four_calls_ihqb7u
    label forty_four_calls_e8kbxb hide:
    hide ostrow
    with t_dissolve
    "She washed the cups, twelve of them. It was an odd day, so the water was cold." id forty_four_calls_e8kbxb
    if story.window == "listen":
        label forty_four_calls_t9tb8k hide:
        "At the fifth the water took the ink off her hand, the five, then the fifty, then the one." id forty_four_calls_t9tb8k
    if story.window == "sleep":
        label forty_four_calls_tdm4au hide:
        "In the side of the kettle she could still see the seam of her sleeve, printed down one cheek." id forty_four_calls_tdm4au
    if story.window == "inventory":
        label forty_four_calls_f99yqu hide:
        "Reaching for the towel she felt the fuse in her pocket. It had been cold for hours." id forty_four_calls_f99yqu
    if story.ping_log == "noise":
        label forty_four_calls_hh2ttv hide:
        "Through the wall the set ticked, four and a rest. Robert, who tapped on everything, was not tapping." id forty_four_calls_hh2ttv
    if story.ping_log != "noise":
        label forty_four_calls_cxeys6 hide:
        "Through the wall the set ticked, and Robert tapped along on something with a pencil. He was putting in the fifth." id forty_four_calls_cxeys6
    label forty_four_calls_rvpjxm hide:
    "Ten. Eleven. She did the twelfth again, though it was clean." id forty_four_calls_rvpjxm
    label forty_four_calls_idcixy hide:
    $ cue.sound("cup")
    $ cue.stop("music", fade=2.0)
    "05:43 \ Armistice window open. Four ticks and a rest. Bäcker.\n06:17 \ One entry, sheet 3. Bäcker, Ansell.\n09:26 \ Galley clock found slow. Corrected. Grau." (screen="sheet", show_style="log") id forty_four_calls_idcixy
    jump scene_desk_three
