# Generated from game/story/variables.yaml by `python3 -m tools build`. Do not edit.

default story.player_name = "Weiss"
default story.dorn_suspicion = 0
default story.sand_faith = 3
default story.altered = 0
default story.unrest = 1
default story.winds = "given"
default story.asked_first = "fleet"
default story.correction = "forwarded"
default story.sky = "clear"
default story.letter = "sent"
default story.ferry = "grounded"
default story.wreck_voice = False
default story.asked_dorn = "nothing"
default story.plant = "kept"
default story.zero_word = "unlifted"
default story.north = "shut"
default story.phase_one_done = False
default story.brandt = "loyal"
default story.date_said = False
default story.recorder = "unfound"
default story.greeting = "unmet"
default story.voss = "lost"
default story.cause_of_loss = "unwritten"
default story.falconer = "unsent"
default story.sweep = "unasked"
default story.high_street_done = False
default story.boy = "unmet"
default story.mika = "missing"
default story.told_holbach = "nothing"
default story.rauch = "courtier"
default story.gas_fired = False
default story.hand = "unseen"
default story.card_cause = "blank"
default story.families = "unheard"
default story.mother = "unheard"
default story.okri = "unknown"
default story.ping_log = "none"
default story.tape = "surrendered"
default story.fleet = "unknown"
default story.r21 = "manned"
default story.window = "unspent"
default story.hull = "untold"
default story.company = False
default story.flickers = "trusted"
default story.seconds = "shouted"
default story.pulled = "crew"
default story.wim_alive = True
default story.twenty_six = "held"
default story.struck = False
default story.lot_hit = False
default story.kitchen_asked = False
default story.bank = "blown"
default story.vault = "whole"
default story.gustav_alive = True
default story.tannoy = "silent"
default story.vonnegut = "rubble"
default story.quiet = "held"
default story.recalled = False
default story.long_watch_done = False
default story.new_hope_done = False
default story.ohm_learnt = "nothing"
default story.drone_payload = "plea"
default story.proxy = True
default story.voss_note = "left"
default story.foley_trust = 0
default story.named = "nobody"
default story.home = "calm"
default story.warp = "ready"
default story.tampered = "unread"
default story.tour = "unmet"
default story.foley_words = "plain"
default story.release = "watch"
default story.joke = "untold"
default story.clicks = "unheard"
default story.thal = "obeys"
default story.asked_21 = False
default story.launcher = "unasked"
default story.fourteen = "unasked"
default story.crowd = "undecided"
default story.speaker = "undecided"
default story.ended = "not_yet"
default story.once_day_three_buxytu = False
default story.once_day_three_k7awgn = False
default story.once_day_three_xyzbhb = False
default story.once_recognised_2thx4k = False
default story.once_recognised_98r3za = False
default story.once_recognised_a49k6x = False
default story.once_recognised_bh6sd6 = False
default story.once_recognised_s7w4hf = False
default story.once_recognised_veaavd = False

init -80 python in saves:
    RANGES["dorn_suspicion"] = (0, 6)
    RANGES["sand_faith"] = (0, 5)
    RANGES["altered"] = (0, 9)
    RANGES["unrest"] = (0, 5)
    VALUES["winds"] = ("given", "refused", "blurred")
    VALUES["asked_first"] = ("fleet", "stations", "mug")
    VALUES["correction"] = ("forwarded", "held", "altered")
    VALUES["sky"] = ("clear", "storm")
    VALUES["letter"] = ("sent", "held", "cut")
    VALUES["ferry"] = ("grounded", "held", "trimmed")
    FLAGS.add("wreck_voice")
    VALUES["asked_dorn"] = ("nothing", "aircraft", "voss")
    VALUES["plant"] = ("kept", "reported")
    VALUES["zero_word"] = ("unlifted", "nothing", "again", "out")
    VALUES["north"] = ("shut", "heard", "open")
    FLAGS.add("phase_one_done")
    VALUES["brandt"] = ("loyal", "doubting", "gone")
    FLAGS.add("date_said")
    VALUES["recorder"] = ("unfound", "logged", "pocketed")
    VALUES["greeting"] = ("unmet", "shot", "waited", "answered")
    VALUES["voss"] = ("lost", "free", "taken", "dead")
    VALUES["cause_of_loss"] = ("unwritten", "weather", "holes")
    VALUES["falconer"] = ("unsent", "forwarded", "held", "altered")
    VALUES["sweep"] = ("unasked", "forwarded", "held", "misled")
    FLAGS.add("high_street_done")
    VALUES["boy"] = ("unmet", "manual", "nobody", "empty")
    VALUES["mika"] = ("missing", "safe", "taken")
    VALUES["told_holbach"] = ("nothing", "proud", "question", "pension")
    VALUES["rauch"] = ("courtier", "witness")
    FLAGS.add("gas_fired")
    VALUES["hand"] = ("unseen", "gas", "bag", "voice")
    VALUES["card_cause"] = ("blank", "petition", "weapon", "crowd")
    VALUES["families"] = ("unheard", "visited", "waiting", "fireworks")
    VALUES["mother"] = ("unheard", "told", "waiting", "sent_away")
    VALUES["okri"] = ("unknown", "rumour", "proof")
    VALUES["ping_log"] = ("none", "noise", "ping", "opened")
    VALUES["tape"] = ("surrendered", "kept")
    VALUES["fleet"] = ("unknown", "half", "whole")
    VALUES["r21"] = ("manned", "relieved", "silent")
    VALUES["window"] = ("unspent", "listen", "sleep", "inventory")
    VALUES["hull"] = ("untold", "told")
    FLAGS.add("company")
    VALUES["flickers"] = ("trusted", "queried", "wim")
    VALUES["seconds"] = ("shouted", "fired", "dropped")
    VALUES["pulled"] = ("crew", "pilots", "atc")
    FLAGS.add("wim_alive")
    VALUES["twenty_six"] = ("held", "sent", "trimmed")
    FLAGS.add("struck")
    FLAGS.add("lot_hit")
    FLAGS.add("kitchen_asked")
    VALUES["bank"] = ("blown", "court", "door")
    VALUES["vault"] = ("whole", "flooded")
    FLAGS.add("gustav_alive")
    VALUES["tannoy"] = ("silent", "answered", "lied")
    VALUES["vonnegut"] = ("rubble", "held", "truce")
    VALUES["quiet"] = ("held", "army", "both")
    FLAGS.add("recalled")
    FLAGS.add("long_watch_done")
    FLAGS.add("new_hope_done")
    VALUES["ohm_learnt"] = ("nothing", "page", "told", "through")
    VALUES["drone_payload"] = ("plea", "ledger", "invitation", "warning", "none")
    FLAGS.add("proxy")
    VALUES["voss_note"] = ("left", "overwritten", "both")
    RANGES["foley_trust"] = (0, 4)
    VALUES["named"] = ("nobody", "kranz", "sand")
    VALUES["home"] = ("calm", "alarm")
    VALUES["warp"] = ("ready", "spooled", "cold")
    VALUES["tampered"] = ("unread", "told", "incomplete")
    VALUES["tour"] = ("unmet", "answered", "silent")
    VALUES["foley_words"] = ("plain", "question", "echo")
    VALUES["release"] = ("watch", "card", "renner")
    VALUES["joke"] = ("untold", "plate", "bomb", "fish")
    VALUES["clicks"] = ("unheard", "reported", "kept")
    VALUES["thal"] = ("obeys", "asks", "refuses")
    FLAGS.add("asked_21")
    VALUES["launcher"] = ("unasked", "lifted", "left")
    VALUES["fourteen"] = ("unasked", "silence", "stand_off", "answer")
    VALUES["crowd"] = ("undecided", "speech", "half", "whole")
    VALUES["speaker"] = ("undecided", "nobody", "chair", "holbach", "ruth", "ear", "yield")
    VALUES["ended"] = ("not_yet", "chair", "okri", "stars", "open_band", "long_ear", "new_hope", "captains_table", "nine_hours", "dead_air", "quarantine")
    pass
