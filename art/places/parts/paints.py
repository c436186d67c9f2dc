"""Materials that most sets share."""

from __future__ import annotations

from art.kit.scene import Paint

COMMON: dict[str, Paint] = {
    "concrete": Paint("#6b6c66", rough=0.85, wear=0.4, wear_size=1.6),
    "concrete_dark": Paint("#43453f", rough=0.85, wear=0.35, wear_size=1.3),
    "plaster": Paint("#8d8672", rough=0.9, wear=0.35, wear_size=1.5),
    "steel": Paint("#6f7673", rough=0.45, metal=0.35, wear=0.3, wear_size=0.6),
    "steel_dark": Paint("#33393a", rough=0.45, metal=0.3, wear=0.25, wear_size=0.5),
    "grey_green": Paint("#56615a", rough=0.6, wear=0.3, wear_size=0.8),
    "black": Paint("#14181a", rough=0.5),
    "bone": Paint("#d8cdb0", rough=0.7),
    "paper": Paint("#d9cfb4", rough=0.95, specular=0.0),
    "rust": Paint("#8a3d26", rough=0.7, wear=0.3, wear_size=0.4),
    "brass": Paint("#a9853f", rough=0.4, metal=0.6),
    "wood": Paint("#6b4a30", rough=0.6, wear=0.35, wear_size=0.5),
    "wood_pale": Paint("#9a7a52", rough=0.65, wear=0.3, wear_size=0.6),
    "leather": Paint("#3d2a20", rough=0.55),
    "rubber": Paint("#1b1e20", rough=0.8),
    "leaf": Paint("#4f7d3a", rough=0.7, specular=0.2),
    "soil": Paint("#2c2219", rough=1.0),
    "cloth_grey": Paint("#4d5254", rough=0.95, specular=0.05),
    "cloth_dark": Paint("#2a2e31", rough=0.95, specular=0.05),
    "cloth_brown": Paint("#5d4a37", rough=0.95, specular=0.05),
    "cloth_blue": Paint("#39505f", rough=0.95, specular=0.05),
    "cloth_red": Paint("#7d3428", rough=0.95, specular=0.05),
    "skin": Paint("#b58a6c", rough=0.7, specular=0.2),
    "skin_dark": Paint("#6d4a37", rough=0.7, specular=0.2),
    "white": Paint("#d9d6c9", rough=0.5, wear=0.12, wear_size=0.8),
    "glass_dark": Paint("#0d1418", rough=0.12, specular=0.8),
    "warm": Paint("#ffd39a", glow=6.0),
    "amber": Paint("#ffad4d", glow=6.0),
    "teal": Paint("#8fe6dc", glow=3.5),
    "red_light": Paint("#ff4a30", glow=8.0),
}
"""By name; a set takes what it uses and adds its own."""
