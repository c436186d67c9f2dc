"""Things that sets are built of. Each function adds shapes to a stage, in metres, z up.

Unless it says otherwise a thing stands on z = 0 at the origin of the stage's current frame, and
faces -y (towards the camera): place it with ``with stage.at(place, turn=degrees):``. The names of
materials that it uses are arguments, or `paints.COMMON`.
"""
