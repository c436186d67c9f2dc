"""Codes of the condition language and of ``set``: ATS40x to ATS42x conditions, ATS45x effects."""

from __future__ import annotations

from tools.diagnostics.model import Code

SYNTAX = Code(
    "ATS401",
    "error",
    "condition not understood",
    "A condition is made of comparisons such as `suspicion >= 3` or `winds == given`, of "
    "flags and named conditions standing for themselves, of `and`, `or`, `not`, round "
    "brackets, `winds in (given, blurred)` and `at_least(2, …, …, …)`.",
)
EMPTY_CONDITION = Code(
    "ATS402",
    "error",
    "empty condition",
    "A condition was expected here and nothing stands there. Leave the key out when the thing"
    " is always to happen.",
)
UNKNOWN_VARIABLE = Code(
    "ATS403",
    "error",
    "unknown variable",
    "Only what variables.yaml declares can be read or set: its `variables`, and its named "
    "`conditions` for reading.",
)
UNKNOWN_VALUE = Code(
    "ATS404",
    "error",
    "unknown value",
    "The variable has a fixed list of values in variables.yaml, and this is not one of them.",
)
WRONG_OPERATOR = Code(
    "ATS405",
    "error",
    "operator of another language",
    "Comparisons are `==` `!=` `<` `<=` `>` `>=`; conditions are joined with the words `and`,"
    " `or` and `not`, in small letters.",
)
WRONG_TYPE = Code(
    "ATS406",
    "error",
    "wrong kind of variable",
    "A variable with `values` is compared with its values by `==`, `!=` or `in`; a `flag` "
    "stands for itself; only a `range` is a number that can be added up and compared with `<`"
    " and `>`.",
)
OUT_OF_RANGE = Code(
    "ATS407",
    "error",
    "value out of range",
    "The variable can never have this number: its range in variables.yaml ends before.",
)
CONSTANT_COMPARISON = Code(
    "ATS408",
    "warning",
    "comparison that is always the same",
    "By the declared range or values this comparison is true in every state, or in none, so "
    "it decides nothing.",
)
CHAINED_COMPARISON = Code(
    "ATS409",
    "error",
    "chained comparison",
    "One comparison has one operator. Write `1 < suspicion and suspicion < 4` for a number "
    "between two others.",
)
BAD_AT_LEAST = Code(
    "ATS410",
    "error",
    "at_least does not fit",
    "`at_least(2, a, b, c)` holds when two or more of the three hold. The first number is "
    "from 1 to how many conditions follow it.",
)
DOUBLE_NOT = Code(
    "ATS411",
    "error",
    "not not",
    "Two `not` in a row cancel each other; usually one was left over from an edit.",
)
QUOTED_VALUE = Code(
    "ATS412",
    "error",
    "quotes round a name",
    "Values and variables are plain words in a condition: `winds == given`.",
)
UNKNOWN_FUNCTION = Code(
    "ATS413",
    "error",
    "unknown function",
    "The only function of the condition language is `at_least(count, condition, condition, …)`.",
)
NOT_A_CONDITION = Code(
    "ATS414",
    "error",
    "program code",
    "Conditions are a small language of their own, not Python: no dots, square brackets, "
    "braces, `lambda`, `if` or dunder names.",
)
TOO_LARGE = Code(
    "ATS415",
    "error",
    "condition too large",
    "The condition, with the named conditions inside it, is larger than anybody can read. "
    "Split it into named conditions or a counter.",
)
REPEATED_VALUE = Code(
    "ATS416",
    "warning",
    "value listed twice",
    "The same value stands twice in the brackets after `in`; perhaps another one was meant.",
)
UNBALANCED = Code(
    "ATS417",
    "error",
    "unbalanced brackets",
    "Each `(` needs its `)`.",
)
CONDITION_ORDER = Code(
    "ATS418",
    "error",
    "named condition used too early",
    "A named condition may use those that are declared above it, so that none can contain itself.",
)
NO_VARIABLE = Code(
    "ATS419",
    "error",
    "comparison without a variable",
    "Nothing in this comparison can change during the game, or the same variable stands on "
    "both sides.",
)

NOT_SETTABLE = Code(
    "ATS450",
    "error",
    "cannot be set",
    "`set` changes the variables of variables.yaml. The player's name is asked with "
    "`ask_name`, and a named condition follows from the variables inside it.",
)
BAD_EFFECT = Code(
    "ATS451",
    "error",
    "set not understood",
    "`set` is a mapping of variables to what happens to them: `set: {suspicion: +1, plant: "
    "kept, struck: yes}`.",
)
IDLE_EFFECT = Code(
    "ATS452",
    "warning",
    "effect without effect",
    "This can never change the variable: it adds nothing, or sets the variable to itself.",
)

CODES = tuple(value for value in list(globals().values()) if isinstance(value, Code))
