## Drawn instruments: the waveform of a radio channel.

init -55 python:

    import math as _math

    class Waveform(renpy.Displayable):
        """A trace of `bars` strokes whose shape belongs to `key`; still when motion is reduced.

        width and height are in pixels, `colour` is that of the speaker.
        """

        def __init__(self, key, width, height, colour, bars=48, live=True, **properties):
            super(Waveform, self).__init__(**properties)
            self.seed = pictures.seed(key)
            self.width = width
            self.height = height
            self.colour = renpy.color.Color(colour)
            self.bars = bars
            self.live = live

        def level(self, bar, st):
            s = self.seed
            x = bar / float(self.bars)
            t = st * (1.6 + s % 5 * .3)
            carrier = abs(_math.sin(x * (9 + s % 7) + t * 2.1)) * .45
            voice = abs(_math.sin(x * (23 + s // 11 % 13) - t * 3.7 + s % 31)) * .4
            edge = _math.sin(_math.pi * x)
            return (.08 + (carrier + voice) * edge)

        def render(self, width, height, st, at):
            still = settings.reduced_motion() or not self.live
            rv = renpy.Render(self.width, self.height)
            canvas = rv.canvas()
            now = 0 if still else st
            pitch = self.width / float(self.bars)
            middle = self.height / 2.0
            for bar in range(self.bars):
                h = max(1.5, self.level(bar, now) * middle)
                shade = self.colour if bar % 6 else renpy.color.Color(look.BONE)
                canvas.rect(shade, (int(bar * pitch), int(middle - h), max(2, int(pitch * .5)), int(h * 2)))
            if not still:
                renpy.redraw(self, .06)
            return rv

        def event(self, ev, x, y, st):
            return None
