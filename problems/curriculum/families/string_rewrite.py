"""Compressing, splitting, shortening and recasing a string."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_strings import codes, rows, text_input, wrong
from problems.curriculum._schema import Int, Values, Word, line


@dataclass(frozen=True, slots=True)
class Piece:
    """What is written for a block of k letters c: in words and as expressions."""

    words: str
    python: str
    cpp: str


_PIECES = {
    "letter_count": Piece("the letter and then k", "c + str(k)", "c + to_string(k)"),
    "count_letter": Piece("k and then the letter", "str(k) + c", "to_string(k) + c"),
    "letter_more": Piece(
        "the letter, followed by k if k is greater than 1",
        "c + (str(k) if k > 1 else '')", 'c + (k > 1 ? to_string(k) : "")',
    ),
    "more_letter": Piece(
        "the letter, with k in front of it if k is greater than 1",
        "(str(k) if k > 1 else '') + c", '(k > 1 ? to_string(k) : "") + c',
    ),
    "letter": Piece("the letter once", "c", "string(1, c)"),
    "two": Piece("the letter twice if k is greater than 1, and once if k = 1",
                 "c * min(k, 2)", "string(min(k, 2), c)"),
    "three": Piece("the letter min(k, 3) times", "c * min(k, 3)", "string(min(k, 3), c)"),
    "big": Piece(
        "the letter once, in uppercase if k is greater than 1",
        "c.upper() if k > 1 else c", "string(1, k > 1 ? toupper(c) : c)",
    ),
    "parity": Piece(
        "the letter once if k is odd, and twice if k is even",
        "c * (2 - k % 2)", "string(2 - k % 2, c)",
    ),
    "count": Piece("only k", "str(k)", "to_string(k)"),
    "plus": Piece("the letter k + 1 times", "c * (k + 1)", "string(k + 1, c)"),
}  # fmt: skip


def _blocks_parameters(rng: Random) -> Parameters:
    return {
        "piece": rng.choice(tuple(_PIECES)),
        "between": rng.choice(("", "", "-", ".", "/")),
        "order": rng.choice(("forward", "forward", "backward")),
    }


def _blocky(rng: Random, size: str, values: Values) -> Values:
    """Strings with longer blocks."""
    s, share = values["s"], rng.choice((0.3, 0.6, 0.8))
    out = s[0]
    for c in s[1:]:
        out += out[-1] if rng.random() < share else c
    return values | {"s": out}


def _blocks_python(piece: Piece, between: str, order: str) -> tuple[Code, ...]:
    back = "[::-1]" if order == "backward" else ""
    each = piece.python
    grouped = rows("v = []", "for c, g in groupby(s):", "    k = len(list(g))",
                   f"    v.append({each})", f"print('{between}'.join(v{back}))")  # fmt: skip
    scan = rows("v = []", "i = 0", "while i < len(s):", "    c, k = s[i], 0",
                "    while i < len(s) and s[i] == c:", "        i += 1", "        k += 1",
                f"    v.append({each})", f"print('{between}'.join(v{back}))")  # fmt: skip
    return Code(grouped, "from itertools import groupby"), Code(scan)


def _blocks_cpp(piece: Piece, between: str, order: str) -> tuple[Code, ...]:
    plus = f' + "{between}"' if between else ""
    add = {"forward": "r += x;", "backward": "r = x + r;"}[order]
    if between:
        add = {"forward": f'r += r.empty() ? x : "{between}" + x;',
               "backward": f'r = r.empty() ? x : x{plus} + r;'}[order]  # fmt: skip
    body = rows("string r;", "for (int i = 0; i < (int)s.size();) {", "    char c = s[i];",
                "    int k = 0;", "    while (i < (int)s.size() && s[i] == c) i++, k++;",
                f"    string x = {piece.cpp};", f"    {add}", "}",
                "cout << r << endl;")  # fmt: skip
    second = rows("string r;", "int k = 0;", "for (int i = 0; i < (int)s.size(); i++) {",
                  "    char c = s[i];", "    k++;",
                  "    if (i + 1 < (int)s.size() && s[i + 1] == c) continue;",
                  f"    string x = {piece.cpp};", f"    {add}", "    k = 0;", "}",
                  "cout << r << endl;")  # fmt: skip
    return codes(body, second)


def _blocks(parameters: Parameters, rng: Random) -> Spec:
    between, order = parameters["between"], parameters["order"]
    piece = _PIECES[parameters["piece"]]
    way = "from left to right" if order == "forward" else "from the last block to the first one"
    gap = f" Put a '{between}' between neighbouring blocks' results." if between else ""
    text = text_input(rng, 1, (20, 100, 1000, 3000))
    rule = f"For each block of k equal letters, {way}, write {piece.words}.{gap}"
    other = _PIECES["letter_count" if piece.words != "the letter and then k" else "letter_more"]
    flipped = "backward" if order == "forward" else "forward"
    block = "A block is a maximal group of equal letters in a row."
    first, second = (
        _blocks_python(piece, between, flipped)[0],
        _blocks_python(other, between, order)[0],
    )
    return Spec(
        titles=("Compression", "Encode the Blocks", "@A's Short Notation", "Equal Neighbours"),
        stories=(
            f"You are given a string s. {block} {rule} Print the result.",
            f"@A encodes a string s block by block. {block} {rule} What does @A write?",
            f"{block} Given s, make a new string as follows. {rule} Output it.",
            f"Old telegrams in @P were written like this. {block} {rule} Encode the telegram s.",
            f"Split s into blocks. {block} {rule} Find the string you get.",
        ),
        schema=text.schema,
        output=("Print the resulting string.", "Print the answer."),
        python=_blocks_python(piece, between, order),
        cpp=_blocks_cpp(piece, between, order),
        wrong=(Wrong("python", first, "wrong order"), Wrong("python", second, "wrong rule")),
        adjust=_blocky,
    )


def _pieces_parameters(rng: Random) -> Parameters:
    return {
        "k": rng.choice((0, 2, 3, 4, 5)),
        "between": rng.choice(("", "-", "/", ".", "+")),
        "piece": rng.choice(("plain", "reverse", "sort", "first", "last", "rotate")),
        "order": rng.choice(("forward", "forward", "backward")),
    }


_EACH = {
    "plain": ("", "x", ""),
    "reverse": (" Reverse every piece.", "x[::-1]", "reverse(x.begin(), x.end());"),
    "sort": (" Sort the letters of every piece alphabetically.", "''.join(sorted(x))",
             "sort(x.begin(), x.end());"),
    "first": (" Replace every piece by its first letter.", "x[0]", "x = x.substr(0, 1);"),
    "last": (" Replace every piece by its last letter.", "x[-1]", "x = x.substr(x.size() - 1);"),
    "rotate": (" In every piece, move the first letter to the end.", "x[1:] + x[0]",
               "x = x.substr(1) + x[0];"),
}  # fmt: skip


def _pieces_python(k: str, each: str, between: str, back: str) -> tuple[str, str]:
    comprehension = rows(
        f"v = [s[i:i + {k}] for i in range(0, len(s), {k})]",
        f"v = [{each} for x in v]" if each != "x" else "",
        f"print('{between}'.join(v{back}))",
    )
    loop = rows("v = []", "while s:", f"    x = s[:{k}]", f"    v.append({each})",
                f"    s = s[{k}:]",
                f"print('{between}'.join(v{back}))")  # fmt: skip
    return comprehension.replace("\n\n", "\n"), loop


def _pieces_cpp(k: str, each: str, between: str, order: str) -> tuple[str, str]:
    first, later = "r += x;", "r = x + r;"
    if between:
        first = f'if (i > 0) r += "{between}";\n    r += x;'
        later = f'if (i > 0) r = "{between}" + r;\n    r = x + r;'
    add = first if order == "forward" else later
    change = [f"    {each}"] if each else []
    head = f"for (int i = 0; i < (int)s.size(); i += {k}) {{"
    a = rows("string r;", head, f"    string x = s.substr(i, {k});", *change, f"    {add}", "}",
             "cout << r << endl;")  # fmt: skip
    b = rows('string r = "";', "int i = 0;", "while (i < (int)s.size()) {",
             f"    string x = s.substr(i, {k});", *change, f"    {add}", f"    i += {k};", "}",
             'cout << r << "\\n";')  # fmt: skip
    return a, b


def _fits(rng: Random, size: str, values: Values) -> Values:
    return values | ({"k": rng.randint(1, min(5, len(values["s"])))} if "k" in values else {})


def _pieces(parameters: Parameters, rng: Random) -> Spec:
    k = str(parameters["k"] or "k")
    words, each, ceach = _EACH[parameters["piece"]]
    between, order = parameters["between"], parameters["order"]
    back = "[::-1]" if order == "backward" else ""
    glue = f"with '{between}' between them" if between else "without anything between them"
    turn = "in reverse order, from the last to the first," if back else "in the same order,"
    rule = (
        f"Cut s into pieces of {k} letters from left to right (the last piece may be shorter)."
        f"{words} Then write the pieces {turn} {glue}."
    )
    high = rng.choice((20, 100, 1000))
    s = line(Word("s", 2, high))
    python = _pieces_python(k, each, between, back)
    careless = f"v = [x for x in [s[i:i + {k}] for i in range(0, len(s) - {k} + 1, {k})]]\n"
    flip = _pieces_python(k, each, between, "" if back else "[::-1]")[0]
    given = " and an integer k" if k == "k" else ""
    return Spec(
        titles=("Cut the String", "Pieces", "@A's Scissors", "Groups of Letters"),
        stories=(
            f"You are given a string s{given}. {rule} Print the result.",
            f"@A has a paper strip with a string s{given and ' and a favourite number k'}. {rule} "
            f"What does @A get?",
            f"Given a string s{given}, do this. {rule} Output the final string.",
            f"To print a long code s in @P, one has a rule{given and ' with a number k'}. {rule} "
            f"How is s printed?",
            f"@B asks you to format the string s{given and ' with a given k'}. {rule}",
        ),
        schema=(line(Int("k", 1, 5)), s) if k == "k" else (s,),
        output=("Print the resulting string.", "Print the answer."),
        python=codes(*python),
        cpp=codes(*_pieces_cpp(k, ceach, between, order)),
        wrong=(
            wrong(
                "short piece lost", f"{careless}print('{between}'.join({each} for x in v{back}))"
            ),
            wrong("wrong order", flip),
        ),
        adjust=_fits,
    )


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_compress", _TAGS, 900, _blocks_parameters, _blocks),
    Family("string_pieces", _TAGS, 900, _pieces_parameters, _pieces),
)
