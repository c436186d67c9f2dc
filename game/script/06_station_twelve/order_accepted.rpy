# Generated from game/story/chapters/06_station_twelve/order_accepted.yaml by `python3 -m tools build`. Do not edit.

label scene_order_accepted:
    label order_accepted_gzrbvt hide:
    $ record.scene("order_accepted")
    scene place station_twelve
    with t_fade
    $ cue.ambience("void_carrier")
    "Station Twelve" (screen="card", show_subtitle=_("D-2, drone 12/7")) id order_accepted_gzrbvt
    label order_accepted_q2pw75 hide:
    "20:51 \ Station 12. Order accepted. 12/7 away.\n04:40 \ 12/7 rounds Old Haar. Amendments closed.\n11:12 \ 12/7. Nothing heard. Entry closed." (screen="sheet", show_style="log") id order_accepted_q2pw75
    label order_accepted_iqj3pg hide:
    $ cue.music("twelve", fade=4.0)
    "Station 12, deep space. Drones 7. Crew 0. Chairs 0. Air not supplied." (screen="telemetry") id order_accepted_iqj3pg
    label order_accepted_9xa9n3 hide:
    "Order from New Hope. Key correct. Nobody present to accept order." (screen="telemetry") id order_accepted_9xa9n3
    label order_accepted_86ze6g hide:
    "Order accepted." (screen="telemetry") id order_accepted_86ze6g
    label order_accepted_ujjdt6 hide:
    "12/7 away. Destination not entered. Destination: whoever." (screen="telemetry") id order_accepted_ujjdt6
    label order_accepted_dcpbu8 hide:
    "Message 1, recorded beforehand. To be said to any craft met." (screen="telemetry") id order_accepted_dcpbu8
    label order_accepted_8j3is9 hide:
    "“To anyone. This is New Hope, on Malcarri, both sides of the street. We ask to be counted.”" (screen="telemetry") id order_accepted_8j3is9
    label order_accepted_5njt83 hide:
    "Names 282. All aboard." (screen="telemetry") id order_accepted_5njt83
    label order_accepted_g2rwtb hide:
    $ record.unlock("station_twelve", 1)
    $ record.unlock("drone_orders", 1)
    "At the Watch it is four in the morning. The plug for Station 12 still has its paper cap on." id order_accepted_g2rwtb
    label order_accepted_ins7is hide:
    kranz "It can be added to until it goes behind Old Haar. That is forty minutes. After that it is only itself." (show_off=True) id order_accepted_ins7is
    label order_accepted_uhjyir hide:
    "In its store is one slip that nobody has sent. You know the leaf under the initials." id order_accepted_uhjyir
    label order_accepted_xwp935 hide:
    "Item, unsent: “Come no closer. You will be asked a thing here, and nobody will hear you answer. M.V.”" (screen="telemetry") id order_accepted_xwp935
    if story.pulled == "atc":
        label order_accepted_nawysj hide:
        "Under the blotter are the figures that a controller carried out of a fire: {i}Abort{/i}." id order_accepted_nawysj
    if story.vonnegut == "truce":
        label order_accepted_quykhn hide:
        kranz "There is a set at Vonnegut. You could ask her. Eleven minutes, and eleven." (show_off=True) id order_accepted_quykhn
    label order_accepted_jqnjtv hide:
    kranz "She did not ask for your help." (show_off=True) id order_accepted_jqnjtv
    menu order_accepted_m7m26y (screen="choice"):
        narrator "Two pages of somebody else’s. Below the last name there is room." id order_accepted_gcj46i
        "Let it say what it has." (id="order_accepted_93fe7h", note=_("Nobody out there has heard of New Hope.")):
            label order_accepted_5wemee hide:
            $ story.drone_payload = "plea"
            "No amendment. Message as received." (screen="telemetry") id order_accepted_5wemee
        "Abort." (id="order_accepted_saje49", note=_("The motor cannot be unlit. It will go on, with nothing to say. She is not told.")) if story.pulled == "atc":
            label order_accepted_d7bvuj hide:
            $ story.drone_payload = "none"
            $ story.proxy = False
            "Abort. Key correct. Message erased. Names 0." (screen="telemetry") id order_accepted_d7bvuj
            label order_accepted_sta6xn hide:
            "Motor lit. No order for motor." (screen="telemetry") id order_accepted_sta6xn
            label order_accepted_2yxf3r hide:
            "Proceeding." (screen="telemetry") id order_accepted_2yxf3r
        "Put the Okri log under it." (id="order_accepted_z7k7wr", note=_("Without leave. A stranger would see that it has all been said before.")) if story.okri == "proof":
            label order_accepted_mm4wvr hide:
            $ story.drone_payload = "ledger"
            $ story.altered = min(9, story.altered + 1)
            "Amended. Below the names: Okri 341, nine hours, in one hand." (screen="telemetry") id order_accepted_mm4wvr
        "Put the captains’ sentence under it." (id="order_accepted_9y38rp", note=_("Without leave. A stranger would know that others of us are out there.")) if story.fleet != "unknown":
            $ story.drone_payload = "invitation"
            $ story.altered = min(9, story.altered + 1)
            if story.fleet == "whole":
                label order_accepted_s5b79b hide:
                "Amended. Below the names: a sentence, with its full stop." (screen="telemetry") id order_accepted_s5b79b
            else:
                label order_accepted_d2day7 hide:
                "Amended. Below the names: a sentence, as far as its comma." (screen="telemetry") id order_accepted_d2day7
        "Put the unsent warning under it." (id="order_accepted_myzz9c", note=_("Without leave. They might be spared. She would be asking to be counted by people told to keep away.")):
            label order_accepted_7vkwey hide:
            $ story.drone_payload = "warning"
            $ story.altered = min(9, story.altered + 1)
            "Amended. Below the names: Come no closer." (screen="telemetry") id order_accepted_7vkwey
        "Ring Vonnegut, and ask leave." (id="order_accepted_6nyaqt", note=_("It is her page. Twenty-two minutes of your forty.")) if story.vonnegut == "truce":
            label order_accepted_ut2xa5 hide:
            leader "Vonnegut, Watch. For Mrs Adeyemi-Lang. There is room under your names. May I use it? Over." (screen="radio") id order_accepted_ut2xa5
            label order_accepted_p35pnr hide:
            pause 1.5
            $ stage.look("ruth", "patient")
            ruth "Watch, Vonnegut. Thank you for asking. One may add what is true, and what would be of use to whoever marks it. What had you in mind? Over." (screen="radio") id order_accepted_p35pnr
            menu order_accepted_pw2x2p (screen="choice"):
                kranz "She has left you time for one answer." (show_off=True) id order_accepted_pu545h
                "“Nine hours of Okri.”" (id="order_accepted_gyqnnf") if story.okri == "proof":
                    label order_accepted_fsp2wi hide:
                    $ story.drone_payload = "ledger"
                    $ stage.look("ruth", "grave")
                    ruth "Watch, Vonnegut. Then put it in full. It is a list too. Out." (screen="radio") id order_accepted_fsp2wi
                    label order_accepted_rms4fc hide:
                    "Amended, by leave. Below the names: Okri 341, nine hours, in one hand." (screen="telemetry") id order_accepted_rms4fc
                "“A sentence from the fleet.”" (id="order_accepted_xmdart") if story.fleet != "unknown":
                    $ story.drone_payload = "invitation"
                    if story.fleet == "whole":
                        label order_accepted_mdh3uh hide:
                        $ stage.look("ruth", "amused")
                        ruth "Watch, Vonnegut. “All of us.” Yes. I’d have underlined it. Out." (screen="radio") id order_accepted_mdh3uh
                    else:
                        label order_accepted_zwahrk hide:
                        $ stage.look("ruth", "patient")
                        ruth "Watch, Vonnegut. It wants an ending. Put it, and leave a line. Out." (screen="radio") id order_accepted_zwahrk
                    label order_accepted_d6j8ys hide:
                    "Amended, by leave. Below the names: a sentence." (screen="telemetry") id order_accepted_d6j8ys
                "“A warning to keep away.”" (id="order_accepted_puj4cj"):
                    label order_accepted_vqpt82 hide:
                    $ stage.look("ruth", "grave")
                    ruth "Watch, Vonnegut. No. I’ve asked a stranger to come and count. I won’t have “keep out” in the same envelope. Over." (screen="radio") id order_accepted_vqpt82
                    menu order_accepted_hrhan7 (screen="choice"):
                        narrator "The slip lies beside your hand." id order_accepted_uw9732
                        "Put it under all the same." (id="order_accepted_dw3qp4", note=_("Now she has said no.")):
                            label order_accepted_6yuiw6 hide:
                            $ story.drone_payload = "warning"
                            $ story.altered = min(9, story.altered + 1)
                            "Amended. Below the names: Come no closer." (screen="telemetry") id order_accepted_6yuiw6
                        "Leave her page as it is." (id="order_accepted_d65cm7"):
                            label order_accepted_kc9gqw hide:
                            $ story.drone_payload = "plea"
                            "No amendment. Message as received." (screen="telemetry") id order_accepted_kc9gqw
                "“Only to tell you that it is on its way.”" (id="order_accepted_sjybjc"):
                    label order_accepted_8bkh42 hide:
                    $ story.drone_payload = "plea"
                    $ stage.look("ruth", "tired")
                    ruth "Watch, Vonnegut. I had rather hoped. But nobody had said. Out." (screen="radio") id order_accepted_8bkh42
                    label order_accepted_cn4y4q hide:
                    "No amendment. Message as received." (screen="telemetry") id order_accepted_cn4y4q
    jump scene_dark
