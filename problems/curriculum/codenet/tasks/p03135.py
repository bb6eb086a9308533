"""Tasks p03135 to p03150 and their relatives."""

from __future__ import annotations

from random import Random

from problems._types import Checker
from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def keyence(rng: Random, size: str, values: Values) -> Values:
    cut = rng.randint(0, 7)
    s = "keyence"[:cut] + values["s"][: rng.randint(0, 93)] + "keyence"[cut:]
    kind = rng.random()
    if kind < 0.4:
        return {"s": s}
    if kind < 0.7:
        place = rng.randrange(len(s))
        return {"s": s[:place] + rng.choice("keyncab") + s[place + 1 :]}
    return values


def framed(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if rng.random() < 0.6:
        s = "ab" + s[2:]
    if rng.random() < 0.6:
        s = s[:-2] + "yz"
    return {"s": s[: max(len(s), 2)]}


def hidden_word(rng: Random, size: str, values: Values) -> Values:
    parts = [rng.choice(("", "x", "ca", "t", values["s"][:10])) for _ in range(4)]
    if rng.random() < 0.6:
        return {"s": parts[0] + "c" + parts[1] + "a" + parts[2] + "t" + parts[3]}
    return values


CLOSE = Checker(float_absolute=1e-3, float_relative=1e-3)

TASKS = (
    Task(
        id="p03135",
        schema=(line(Int("t", 1, 100), Int("x", 1, 100)),),
        wide=True,
        python=(
            'v = t * 10**6 // x\nprint(str(v // 10**6) + "." + str(10**6 + v % 10**6)[1:])',
            "whole = t // x\nrest = t % x\npart = rest * 10**8 // x + 10**8\nprint(str(whole) "
            '+ "." + str(part)[1:])',
        ),
        only_python=("print(t / x)", 'print(f"{t / x:.10f}")'),
        only_cpp=(
            'printf("%.10f\\n", (double)t / x);',
            "cout << fixed << setprecision(6) << 1.0 * t / x << endl;",
        ),
        titles=("Fast World", "Study Time"),
        stories=(
            "A film lasts t minutes. @A watches it at x times the normal speed. How many "
            "minutes does this take? Print the number; an absolute or relative error of up to "
            "0.001 is fine.",
            "Given integers t and x, print the quotient t / x as a decimal number. It may "
            "differ from the true value by an absolute or relative error of at most 10^-3.",
        ),
        output=("Print one decimal number.", "Output the answer as a real number."),
        checker=CLOSE,
        wrong={"integer": "print(t // x)", "product": "print(t * x)"},
        tags=("math",),
    ),
    Task(
        id="p03135",
        relative="average-speed",
        schema=(line(Int("d", 1, 1000, wide=True), Int("u", 1, 100), Int("v", 1, 100)),),
        wide=True,
        python=(
            's = d * (u + v) * 10**6 // (u * v)\nprint(str(s // 10**6) + "." + str(10**6 + s '
            "% 10**6)[1:])",
            "top = d * u + d * v\nlow = u * v\npart = top % low * 10**7 // low + 10**7\n"
            'print(str(top // low) + "." + str(part)[1:])',
        ),
        only_python=("print(d / u + d / v)",),
        only_cpp=('printf("%.8f\\n", d * 1.0 / u + d * 1.0 / v);',),
        titles=("There and Back", "Round Trip"),
        stories=(
            "A village is d kilometres away. @A drives there at u kilometres per hour and "
            "comes back the same way at v kilometres per hour. How many hours does the whole "
            "trip take? Print it with an absolute or relative error of at most 10^-3.",
            "You are given integers d, u and v. Print d / u + d / v as a decimal number. An "
            "absolute or relative error of 0.001 is allowed.",
        ),
        output=("Print the number of hours.", "Output one real number."),
        checker=CLOSE,
        wrong={
            "mean speed": (
                's = 4 * d * 10**6 // (u + v)\nprint(str(s // 10**6) + "." + str(10**6 + s % '
                "10**6)[1:])"
            ),
            "integers": "print(d // u + d // v)",
        },
        tags=("math",),
    ),
    Task(
        id="p03135",
        relative="full-hours",
        schema=(line(Int("t", 1, 1000), Int("x", 1, 100)),),
        python=(
            "hours = t // x\nrest = t % x\nprint(hours, rest)",
            "h = 0\nwhile t >= x:\n    t -= x\n    h += 1\nprint(h, t)",
        ),
        only_python=("print(*divmod(t, x))",),
        only_cpp=('printf("%d %d\\n", t / x, t % x);',),
        titles=("Full Bags and the Rest", "Packing Apples"),
        stories=(
            "@A packs t apples into bags of exactly x apples as long as there are enough. "
            "Print the number of full bags and the number of apples that remain, separated by "
            "a space.",
            "Divide t by x with remainder. Print the integer quotient and the remainder on "
            "one line.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Output the quotient and the remainder.",
        ),
        wrong={"swapped": "print(t % x, t // x)", "rounded up": "print((t + x - 1) // x, t % x)"},
        tags=("math",),
    ),
    Task(
        id="p03150",
        schema=(line(Word("s", 7, 100)),),
        python=(
            'key = "keyence"\nn = len(s)\nans = "NO"\nfor i in range(8):\n    if s[:i] == '
            'key[:i] and s[n - 7 + i:] == key[i:]:\n        ans = "YES"\nprint(ans)',
            'key = "keyence"\nn = len(s)\nfront = 0\nwhile front < 7 and s[front] == '
            "key[front]:\n    front += 1\nback = 0\nwhile back < 7 and s[n - 1 - back] == "
            'key[6 - back]:\n    back += 1\nif front + back >= 7:\n    print("YES")\nelse:\n'
            '    print("NO")',
        ),
        only_python=(
            'print("YES" if any(s[:i] + s[len(s) - 7 + i:] == "keyence" for i in range(8)) '
            'else "NO")',
            'k = "keyence"\nprint("YES" if any(s.startswith(k[:i]) and s.endswith(k[i:]) for '
            'i in range(8)) else "NO")',
        ),
        only_cpp=(
            "bool ok = false;\nfor (int i = 0; i <= 7; i++) {\n    if (s.substr(0, i) + "
            's.substr(s.size() - 7 + i) == "keyence") ok = true;\n}\ncout << (ok ? "YES" : '
            '"NO") << endl;',
        ),
        titles=("Cut to Keyence", "Remove One Piece"),
        stories=(
            "@A may cut one connected piece out of the word s (possibly nothing at all) and "
            "glue the two ends together. Can the result be the word keyence? Print YES or NO.",
            'Determine if s can be written as the first i letters of "keyence", followed by '
            "any letters (or no letters), followed by the remaining 7 - i letters of "
            '"keyence", for some i from 0 to 7. If it can, print YES; if not, print NO.',
        ),
        output=("Print YES or NO.", "Output the answer in capital letters, YES or NO."),
        adjust=keyence,
        wrong={
            "ends only": (
                'n = len(s)\nprint("YES" if s[:7] == "keyence" or s[n - 7:] == "keyence" else "NO")'
            ),
            "subsequence": (
                'key = "keyence"\nj = 0\nfor i in range(len(s)):\n    if j < 7 and s[i] == '
                'key[j]:\n        j += 1\nprint("YES" if j == 7 else "NO")'
            ),
        },
        rating=1000,
        tags=("strings", "brute force"),
    ),
    Task(
        id="p03150",
        relative="starts-and-ends",
        schema=(line(Word("s", 4, 100)),),
        python=(
            'n = len(s)\nif s[:2] == "ab" and s[n - 2:] == "yz":\n    print("Yes")\nelse:\n'
            '    print("No")',
            'n = len(s)\nans = "Yes"\nif s[:2] != "ab":\n    ans = "No"\nif s[n - 2:] != '
            '"yz":\n    ans = "No"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if s.startswith("ab") and s.endswith("yz") else "No")',
            'print("Yes" if s[:2] + s[-2:] == "abyz" else "No")',
        ),
        only_cpp=(
            'cout << (s.substr(0, 2) + s.substr(s.size() - 2) == "abyz" ? "Yes" : "No") << endl;',
        ),
        titles=("From ab to yz", "Frame"),
        stories=(
            "A word is framed when its first two letters are ab and its last two letters are "
            "yz, in this order. Is s framed? Print Yes or No.",
            'You are given a string s of length at least 4. Print Yes if s starts with "ab" '
            'and ends with "yz", and No otherwise.',
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=framed,
        wrong={
            "either": 'n = len(s)\nprint("Yes" if s[:2] == "ab" or s[n - 2:] == "yz" else "No")',
            "start only": 'print("Yes" if s[:2] == "ab" else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03150",
        relative="hidden-cat",
        schema=(line(Word("s", 1, 100)),),
        python=(
            'word = "cat"\nj = 0\nfor i in range(len(s)):\n    if j < 3 and s[i] == word[j]:\n'
            '        j += 1\nif j == 3:\n    print("Yes")\nelse:\n    print("No")',
            'word = "cat"\ni = 0\nn = len(s)\nans = "Yes"\nfor c in word:\n    while i < n '
            'and s[i] != c:\n        i += 1\n    if i == n:\n        ans = "No"\n        '
            "break\n    i += 1\nprint(ans)",
        ),
        only_python=(
            'it = iter(s)\nprint("Yes" if all(c in it for c in "cat") else "No")',
            'import re\nprint("Yes" if re.search("c.*a.*t", s) else "No")',
        ),
        only_cpp=(
            "size_t c = s.find('c'), t = s.rfind('t');\nbool ok = false;\nif (c != "
            "string::npos && t != string::npos) {\n    size_t a = s.find('a', c);\n    ok = a "
            '!= string::npos && a < t;\n}\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Hidden Cat", "Find the Cat"),
        stories=(
            "@A crosses out some letters of the word s (maybe none). Can the letters that are "
            "left spell cat? Print Yes or No.",
            "Determine whether the string s contains a 'c', somewhere after it an 'a', and "
            "somewhere after that a 't'. Print Yes if it does, No if it does not.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=hidden_word,
        wrong={
            "any order": 'ans = "No"\nif "ca" in s:\n    ans = "Yes"\nprint(ans)',
            "one piece": 'print("Yes" if "cat" in s else "No")',
        },
        rating=900,
        tags=("strings",),
    ),
)
