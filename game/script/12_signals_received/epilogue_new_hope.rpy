# Generated from game/story/chapters/12_signals_received/epilogue_new_hope.yaml by `python3 -m tools build`. Do not edit.

label scene_epilogue_new_hope:
    $ record.scene("epilogue_new_hope")
    scene place rail_yard after
    with t_fade
    if story.wim_alive:
        label epilogue_new_hope_8sihe4 hide:
        "Wim Dekker has learnt to sit down. He does it for an hour each evening, on the yard wall, and can be seen at it by anybody who wants to know that it can be done." id epilogue_new_hope_8sihe4
    if story.wim_alive and story.flickers == "wim":
        label epilogue_new_hope_jqvgsb hide:
        "Sometimes there is a boy at the other end of the wall. They have not got beyond what was in the instructions." id epilogue_new_hope_jqvgsb
    if not story.wim_alive:
        label epilogue_new_hope_utfnqn hide:
        "Wim Dekker is on a leaf by himself, with no number. He comes nowhere in any list. They read him first." id epilogue_new_hope_utfnqn
    if story.gustav_alive and not story.kitchen_asked:
        label epilogue_new_hope_esmibh hide:
        "Gustav Hallam put the wall back, on his Sundays. He hung the horse where it had been and was asked if he would mind not leaning on it till it was dry." id epilogue_new_hope_esmibh
    elif story.gustav_alive and story.bank == "door":
        label epilogue_new_hope_q7u4ca hide:
        "Gustav Hallam went in on the Monday to take himself out. There was a form for it. It had been ready since the first evening, filled in, in capitals." id epilogue_new_hope_q7u4ca
    elif story.gustav_alive:
        label epilogue_new_hope_wnvb6i hide:
        "Gustav Hallam took the key back, with his boots in his other hand. He was given what was left in the pot. He says good evening now to the door as well." id epilogue_new_hope_wnvb6i
    elif story.bank == "court":
        label epilogue_new_hope_9kiyjz hide:
        "In the court there is a place along the wall at which people say good evening. Most of them never knew whom to." id epilogue_new_hope_9kiyjz
    else:
        label epilogue_new_hope_983r6y hide:
        "In Humanity Bank 3, beside a round door, a chair stands that is not to be moved. On the card: {i}Shoulders, pair. Held.{/i}" id epilogue_new_hope_983r6y
    if story.pulled == "pilots":
        label epilogue_new_hope_9345up hide:
        "Thea Vane flies the low lines again. She takes her right hand off at the third second, each time, for the tin with the mustard in it. Pryce was put down for it by name, as she had asked." id epilogue_new_hope_9345up
    elif story.pulled == "crew":
        label epilogue_new_hope_i975nr hide:
        "Mireille Stroud and her four load strip one. They have painted a very small aeroplane on the hut, with a lamp in its side. They turn it off themselves, last thing." id epilogue_new_hope_i975nr
    else:
        label epilogue_new_hope_u34ih2 hide:
        "Tabor has a new signal box, with a big code book, and a window that does not look at the wing. He says their names to each new operator, as one shows where the stairs are." id epilogue_new_hope_u34ih2
    if story.seconds == "shouted":
        label epilogue_new_hope_j6vkub hide:
        "When anybody shouts in the yard they all stand still now. It took no order." id epilogue_new_hope_j6vkub
    elif story.seconds == "fired":
        label epilogue_new_hope_38q55x hide:
        "The new barrel came. It locks. It is waiting for a signature." id epilogue_new_hope_38q55x
    else:
        label epilogue_new_hope_zdrc63 hide:
        "On strip two it has been chalked where one might have put her down flat. It is eleven metres longer than the strip." id epilogue_new_hope_zdrc63
    if story.kitchen_asked:
        label epilogue_new_hope_hr86gw hide:
        "Dilan Sezer has his key again. It hangs on the landing, outside the door, where anyone can reach it. There have been four since." id epilogue_new_hope_hr86gw
    if story.kitchen_asked and story.bank == "court" and not story.gustav_alive:
        label epilogue_new_hope_3u65ym hide:
        "It came back in a lieutenant’s pocket, with an apology for its being late." id epilogue_new_hope_3u65ym
    elif not story.kitchen_asked:
        label epilogue_new_hope_4q92q2 hide:
        "Dilan Sezer’s wall has been made good. One can see where. Yara has the soup at the far end of the stove now." id epilogue_new_hope_4q92q2
    if story.vault == "flooded":
        label epilogue_new_hope_kbhasb hide:
        "Of bay nine they have eighteen drawers. What came out by the grating has been coming up since in the gutter of Hospital Street: rye, two sorts of bean. A clerk in a fur coat waters it, and gives receipts." id epilogue_new_hope_kbhasb
    else:
        label epilogue_new_hope_5mw7zg hide:
        "Bay nine is cold and complete, but for one tin. Somebody has put in its place a drawing of a leaf, with a number." id epilogue_new_hope_5mw7zg
    if story.bank == "blown" and story.vault == "flooded":
        label epilogue_new_hope_s522iu hide:
        "The lieutenant’s is in the book, under “other”. It has been the only entry in that column. She has ruled it a little wider." id epilogue_new_hope_s522iu
    scene place vonnegut_roof
    with t_fade
    if story.vonnegut == "rubble":
        label epilogue_new_hope_wfjvc7 hide:
        "Ruth Adeyemi-Lang had her own list read over to her, by a court. They read the wrong sum out first and she put up her hand. She was told that she need not stand." id epilogue_new_hope_wfjvc7
        label epilogue_new_hope_wmn9jj hide:
        "She stood, and answered for each of them by name, and asked if she might have her register." id epilogue_new_hope_wmn9jj
        label epilogue_new_hope_m7yt84 hide:
        "It is with Purcell. He calls it in the evenings. It takes less time than it should. {i}Fewer{/i}, he puts, in the margin, for nobody." id epilogue_new_hope_m7yt84
    elif story.ended == "new_hope":
        label epilogue_new_hope_kqz9bq hide:
        "Ruth Adeyemi-Lang has chalked up a tenth. Under it, on the stage, is her own list, the twenty-six, in her own hand. Class goes in by that side. She has them read it first." id epilogue_new_hope_kqz9bq
    else:
        if story.ended in ("stars", "open_band", "long_ear"):
            label epilogue_new_hope_im4w3d hide:
            "Ruth Adeyemi-Lang has the hall till the end of term. It has been agreed, by both sides of the street, one chair at a time." id epilogue_new_hope_im4w3d
        else:
            label epilogue_new_hope_eet2p3 hide:
            "Ruth Adeyemi-Lang has the hall, so far. Each morning she asks at the doors whether anybody has come with something to read." id epilogue_new_hope_eet2p3
        label epilogue_new_hope_8ecfe8 hide:
        "On the stage board is her own list, the twenty-six. She has not let it be wiped. She has put at the foot: {i}chosen by me, with time in hand{/i}, and shown the working." id epilogue_new_hope_8ecfe8
    if story.struck:
        label epilogue_new_hope_8g5eui hide:
        "There is a board at 3rd and Hallmark. The Army has put up “Launcher”. Below, somebody else has put eleven, and what page they were on." id epilogue_new_hope_8g5eui
    if story.lot_hit:
        label epilogue_new_hope_8bdis5 hide:
        "On the lot on Fourth there are beans. They come up in rings." id epilogue_new_hope_8bdis5
    if story.twenty_six == "sent":
        label epilogue_new_hope_7kb8c8 hide:
        "It is said that at two in the afternoon, anywhere on Malcarri, you may ask for “matches”, and be given them, and that it is held to be rude to pay." id epilogue_new_hope_7kb8c8
    if story.twenty_six == "trimmed":
        label epilogue_new_hope_cw2z23 hide:
        "Under the seventeen on Level Nine somebody had ruled nine lines. They have been filled in, in different hands. The last two of them say Lindqvist, Tove, because two people knew." id epilogue_new_hope_cw2z23
    if story.twenty_six == "held":
        label epilogue_new_hope_8gsujv hide:
        "Families still has them as “delayed”. There is a woman in the tea queue who does not take her shoes off." id epilogue_new_hope_8gsujv
    if story.tannoy == "lied":
        label epilogue_new_hope_pijk2s hide:
        "By the Civic steps there is a torch, on a nail, and a blanket. It has been left there by the six who worry, for the next one." id epilogue_new_hope_pijk2s
    elif story.tannoy == "answered":
        label epilogue_new_hope_apjgky hide:
        "Lieutenant Purcell presses the white button under Hospital from time to time, and gives his position. He is there, each time, where he says." id epilogue_new_hope_apjgky
    if story.quiet == "both":
        label epilogue_new_hope_pd5ht2 hide:
        "The quiet from two to eight has been kept up. Nobody has asked who began it." id epilogue_new_hope_pd5ht2
    if story.flickers == "trusted":
        label epilogue_new_hope_aur3aq hide:
        "On any roof where he sees someone sitting he raises a hand. Then he goes up and asks." id epilogue_new_hope_aur3aq
    return
