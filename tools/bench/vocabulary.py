"""Words for the generated story: mostly small ones and a few nouns, as over a radio."""

from __future__ import annotations

_SMALL = """
    the a of and to in it is was that she he they you we for on at with not had have there no
    one said by from this but all what when up out if so her his their our been who will would
    can then now two more into over after still only
"""
_LARGE = """
    lamp desk register signal receiver aircraft winds station fleet orbit harbour crew window
    hour minute morning night voice paper message order ash rock lift shaft pump valve panel
    headset ferry train captain clerk engineer pilot archive weather section drawer key door
    corridor coat tea mug plant card tape copy letter name callsign frequency band silence noise
    rhythm pulse answer question rumour report error shift watch relay antenna mast ridge plain
    storm sky moon planet survey hull wreck engine fuel count list page line column signature
    stamp seal shelf quiet careful tired honest early late broken narrow heavy cold bright empty
    certain polite walked waited listened answered counted wrote signed opened closed turned
    carried repaired forgot remembered asked refused promised arrived departed sounded faded
    returned repeated slowly again twice almost nearly never always perhaps somewhere nobody
    everybody behind above below between without against toward beside until because although
"""
_GIVEN_NAMES = """
    ansell beatrix corvin dagmar edvard florian gerda henrik isolde jasper katrin leopold
    mirabel nikolas odile perrin quentin rosalind sigmund theodora ulrich valeska wenzel xaver
    yolanda zacharias adalbert brunhild clemens dorothea emmerich franziska gunther hedwig ignaz
    judith konrad liselotte matthias ottokar
"""
_PLACE_NAMES = """
    antechamber boilerhouse chartroom dockside engine_gallery foundry granary hangar infirmary
    jetty kitchen laundry map_office north_mast observatory pumphouse quarantine_ward
    radio_cabin signal_tower tram_depot undercroft vault weighbridge yard ore_terminal
    barracks_stair cistern drying_loft east_parapet filing_hall
"""
_SUBJECTS = """
    ferry ledger harbour antenna cellar choir bulkhead turbine orchard passport census beacon
    kettle lantern magnet notebook oxygen parachute quarry rudder satchel telegram umbrella
    violin whistle compass almanac freight glacier hydrant ivory junction kerosene lighthouse
    meridian nickel obelisk pennant quartz reservoir
"""

SMALL = tuple(_SMALL.split())
LARGE = tuple(_LARGE.split())
GIVEN_NAMES = tuple(_GIVEN_NAMES.split())
PLACE_NAMES = tuple(_PLACE_NAMES.split())
SUBJECTS = tuple(_SUBJECTS.split())
VALUES = (
    ("shut", "ajar", "open"),
    ("unknown", "rumour", "proof"),
    ("kept", "lent", "burnt", "buried"),
)
LIGHTS = (("day", "night"), ("calm", "alarm", "dark"), ())
EXPRESSIONS = ("neutral", "stern", "tired", "wry", "afraid", "glad")
POSES = ("upright", "seated", "leaning")
