"""Entry of ``python3 -m tools``: checks Python, sees to .venv, runs the command in it."""

# Old Pythons must be able to read this file, or they would show a syntax error instead of our
# words.
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - older ones are turned away right here
    sys.stderr.write("error: the tools need Python 3.11 or newer; this is " + sys.executable)
    sys.stderr.write(", Python " + sys.version.split()[0] + ".\n")
    sys.stderr.write("  Install a newer one and start them with it: python3.11 -m tools\n")
    sys.exit(3)

from tools.bootstrap.start import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
