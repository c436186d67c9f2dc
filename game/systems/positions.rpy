## Positions, camera moves, shakes and transitions of the stage.

default stage.move = "wide"
default stage.introduction = ""
default stage.introduced = ()

init -70 python:

    def _camera_back(layer):
        if layer == "master":
            stage.reset()

    # A new place starts with the camera wide; a change of light is no new place.
    config.scene_callbacks.append(_camera_back)
    config.all_character_callbacks.append(stage.introduce)
    config.all_character_callbacks.append(gallery.note_stage)

transform at_far_left:
    subpixel True xanchor .5 xpos .13 yanchor 1.0 ypos 1.0

transform at_left:
    subpixel True xanchor .5 xpos .29 yanchor 1.0 ypos 1.0

transform at_centre:
    subpixel True xanchor .5 xpos .5 yanchor 1.0 ypos 1.0

transform at_right:
    subpixel True xanchor .5 xpos .71 yanchor 1.0 ypos 1.0

transform at_far_right:
    subpixel True xanchor .5 xpos .87 yanchor 1.0 ypos 1.0

## A close camera keeps the picture's edges outside the screen: at zoom z, the anchor may move between
## .5/z and 1 - .5/z.
transform camera_wide:
    subpixel True
    anchor (.5, .5) pos (.5, .5)
    parallel:
        ease .8 zoom 1.0
    parallel:
        ease .8 xanchor .5 yanchor .5

transform camera_close(across):
    subpixel True
    anchor (.5, .5) pos (.5, .5)
    parallel:
        ease .8 zoom 1.34
    parallel:
        ease .8 xanchor across yanchor .40

transform camera_close_left:
    camera_close(.38)

transform camera_close_centre:
    camera_close(.5)

transform camera_close_right:
    camera_close(.62)

transform camera_push:
    subpixel True
    anchor (.5, .5) pos (.5, .5)
    linear 9.0 zoom 1.09 yanchor .47

transform camera_drift:
    subpixel True
    anchor (.5, .5) pos (.5, .5)
    ease 3.0 zoom 1.06
    block:
        ease 14.0 xanchor .522
        ease 14.0 xanchor .478
        repeat

transform camera_wide_still:
    anchor (.5, .5) pos (.5, .5) zoom 1.0

transform camera_close_left_still:
    pos (.5, .5) zoom 1.34 anchor (.38, .40)

transform camera_close_centre_still:
    pos (.5, .5) zoom 1.34 anchor (.5, .40)

transform camera_close_right_still:
    pos (.5, .5) zoom 1.34 anchor (.62, .40)

transform shake_light:
    subpixel True
    linear .05 offset (7, -4)
    linear .05 offset (-6, 4)
    linear .06 offset (4, -2)
    linear .08 offset (0, 0)

transform shake_hard:
    subpixel True
    zoom 1.03 anchor (.5, .5) pos (.5, .5)
    linear .05 offset (22, -14)
    linear .05 offset (-20, 12)
    linear .05 offset (15, 10)
    linear .06 offset (-11, -7)
    linear .08 offset (6, 4)
    linear .12 offset (0, 0)
    ease .25 zoom 1.0

init -70 python:

    # Transitions are functions, so that a changed setting counts from the next line on.
    t_cut = None

    def _calm(usual, old_widget, new_widget, seconds=.25):
        if settings.reduced_motion():
            usual = Dissolve(seconds)
        return usual(old_widget=old_widget, new_widget=new_widget)

    def t_dissolve(old_widget=None, new_widget=None):
        return Dissolve(.35)(old_widget=old_widget, new_widget=new_widget)

    def t_fade(old_widget=None, new_widget=None):
        return _calm(Fade(.3, .12, .45, color="#06080A"), old_widget, new_widget, .5)

    def t_slow_fade(old_widget=None, new_widget=None):
        return _calm(Fade(.9, .5, 1.1, color="#06080A"), old_widget, new_widget, .9)

    def t_wipe(old_widget=None, new_widget=None):
        return _calm(CropMove(.55, "wiperight"), old_widget, new_widget)

    def t_static(old_widget=None, new_widget=None):
        # A lost picture: it breaks into blocks and comes back as the next. No flicker, one change.
        if settings.reduced_motion() or settings.reduced_flash():
            return Dissolve(.4)(old_widget=old_widget, new_widget=new_widget)
        return Pixellate(.6, 6)(old_widget=old_widget, new_widget=new_widget)
