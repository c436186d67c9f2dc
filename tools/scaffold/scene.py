"""The first version of a scene: the example of game/story/README.md, told with the names of this
story.
"""

from __future__ import annotations

from tools.story.world import CastMember, Variable, World


def title_of(name: str) -> str:
    """``long_watch`` → ``Long Watch``."""
    return " ".join(word.capitalize() for word in name.split("_") if word)


def scene_text(name: str, world: World, way_on: str | None) -> str:
    """A scene file that plays as it stands. ``way_on`` is the scene that it leads to for now."""
    people = [member for member in world.cast.values() if member.kind == "person"][:2]
    lines = [f"scene: {name}", f"title: {title_of(name)}", *_setting(world), "steps:"]
    if people:
        positions = ("@left", "@right")
        entering = [f"{m.id} {positions[number]}" for number, m in enumerate(people)]
        lines.append(f"  - enter: [{', '.join(entering)}]")
    lines += ["  - |", "    Write what the player reads here, one line of the game a line."]
    lines += [f"    {_look(member)}: Somebody says this." for member in people]
    leaving = _leaving(world, way_on)
    lines += ["  - choice: What now?", "    options:", "      - say: The first way."]
    effect = _effect(world)
    if effect is not None:
        lines.append(f"        set: {{{effect}}}")
    lines += ["        then:", "          - |", "            What follows from it."]
    lines += ["      - say: The second way.", f"        {leaving}"]
    lines += [f"  - {leaving}  # lead it on from here", ""]
    return "\n".join(lines)


def chapter_text(number: int, title: str, day: str | None) -> str:
    """A chapter.yaml."""
    lines = [f"number: {number}", f"title: {title}"]
    if day is not None:
        lines.append(f"day: {day}")
    return "\n".join(lines) + "\n"


def _setting(world: World) -> list[str]:
    lines = []
    place = next(iter(world.places.values()), None)
    if place is not None:
        light = f" {place.lights[0]}" if place.lights else ""
        lines.append(f"place: {place.id}{light}")
    if world.music:
        lines.append(f"music: {next(iter(world.music))}")
    return lines


def _look(member: CastMember) -> str:
    return f"{member.id} {member.expressions[-1]}" if member.expressions else member.id


def _effect(world: World) -> str | None:
    """A change of the first variable there is."""
    variable = next(iter(world.variables.values()), None)
    return None if variable is None else f"{variable.name}: {_another(variable)}"


def _another(variable: Variable) -> str:
    match variable.kind:
        case "values":
            return next(value for value in variable.values if value != variable.start)
        case "flag":
            return "no" if variable.start else "yes"
        case "range":
            return "+1"


def _leaving(world: World, way_on: str | None) -> str:
    if way_on is not None:
        return f"goto: {way_on}"
    ending = next(iter(world.endings), None)
    return "goto: NAME_OF_A_SCENE" if ending is None else f"ending: {ending}"
