"""The reference of `bench`: a process that pulls every file of a story through libyaml and does
nothing with the events.

Run as a script of its own, `yaml_events.py FOLDER`, so that nothing of the tools is in the process.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(folder: Path) -> int:
    import yaml

    if not yaml.__with_libyaml__:
        print("this PyYAML was built without libyaml", file=sys.stderr)
        return 1
    for path in sorted(folder.rglob("*.yaml")):
        for _event in yaml.parse(path.read_bytes(), Loader=yaml.CSafeLoader):
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
