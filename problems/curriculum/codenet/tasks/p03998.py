"""Tasks p03998 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03998",
        schema=(
            line(Word("s_a", 1, 100, alphabet="abc")),
            line(Word("s_b", 1, 100, alphabet="abc")),
            line(Word("s_c", 1, 100, alphabet="abc")),
        ),
        python=(
            'i = 0\nj = 0\nk = 0\nturn = "a"\nwinner = ""\nwhile winner == "":\n'
            '    if turn == "a":\n        if i == len(s_a):\n'
            '            winner = "A"\n        else:\n            turn = s_a[i]\n'
            '            i += 1\n    elif turn == "b":\n'
            '        if j == len(s_b):\n            winner = "B"\n        else:\n'
            "            turn = s_b[j]\n            j += 1\n    else:\n"
            '        if k == len(s_c):\n            winner = "C"\n        else:\n'
            "            turn = s_c[k]\n            k += 1\nprint(winner)",
            'used = [0, 0, 0]\nplayer = 0\nwhile True:\n    card = "x"\n'
            "    place = used[player]\n    if player == 0 and place < len(s_a):\n"
            "        card = s_a[place]\n    if player == 1 and place < len(s_b):\n"
            "        card = s_b[place]\n    if player == 2 and place < len(s_c):\n"
            '        card = s_c[place]\n    if card == "x":\n        break\n'
            '    used[player] += 1\n    if card == "a":\n        player = 0\n'
            '    elif card == "b":\n        player = 1\n    else:\n'
            '        player = 2\nif player == 0:\n    print("A")\n'
            'elif player == 1:\n    print("B")\nelse:\n    print("C")',
        ),
        only_python=(
            'decks = {"a": list(s_a), "b": list(s_b), "c": list(s_c)}\np = "a"\n'
            "while decks[p]:\n    p = decks[p].pop(0)\nprint(p.upper())",
            "q = [deque(s_a), deque(s_b), deque(s_c)]\nnow = 0\nwhile q[now]:\n"
            '    now = "abc".index(q[now].popleft())\nprint("ABC"[now])',
        ),
        only_cpp=(
            "string s[3] = {s_a, s_b, s_c};\nint pos[3] = {0, 0, 0}, turn = 0;\n"
            "while (pos[turn] < (int)s[turn].size()) turn = s[turn][pos[turn]++] - "
            "'a';\ncout << char('A' + turn) << endl;",
        ),
        top_python=("from collections import deque"),
        titles=(
            "Whose Deck Runs Out",
            "Three Piles of Letters",
        ),
        stories=(
            "Three piles of cards A, B and C have letters on their cards: s_a, s_b "
            "and s_c list them from the top. @A begins at pile A and repeats: if "
            "the pile is empty, stop; otherwise throw away its top card and go to "
            "the pile that the letter on this card names (a for A, b for B, c for "
            "C; it may be the same pile). Print the capital letter of the pile "
            "where @A stops.",
            "You are given three strings of the letters a, b and c, belonging to "
            "players A, B and C. A is on turn first. The player on turn removes "
            "the first letter of his own string, and the player with this letter "
            "is next on turn. Whoever is on turn with no letter left wins. Print "
            "the winner: A, B or C.",
        ),
        output=(
            "Print A, B or C.",
            "Print one capital letter, the answer.",
        ),
        wrong={
            "shortest": "if len(s_a) <= len(s_b) and len(s_a) <= len(s_c):\n"
            '    print("A")\nelif len(s_b) <= len(s_c):\n    print("B")\nelse:\n'
            '    print("C")',
        },
        rating=900,
        tags=(
            "simulation",
            "strings",
        ),
    ),
    Task(
        id="p03998",
        relative="keep-or-pass",
        schema=(
            line(Word("s", 1, 100, alphabet="kp")),
            line(Word("t", 1, 100, alphabet="kp")),
        ),
        python=(
            'i = 0\nj = 0\nturn = 0\ngoing = True\nwhile going:\n    card = "x"\n'
            "    if turn == 0 and i < len(s):\n        card = s[i]\n"
            "        i += 1\n    elif turn == 1 and j < len(t):\n"
            "        card = t[j]\n        j += 1\n    else:\n"
            '        going = False\n    if card == "p":\n        turn = 1 - turn\n'
            "print(i + j)",
            "first = 0\nsecond = 0\nmine = True\nwhile True:\n    if mine:\n"
            "        if first == len(s):\n            break\n"
            '        c = s[first]\n        first += 1\n        if c == "p":\n'
            "            mine = False\n    else:\n        if second == len(t):\n"
            "            break\n        d = t[second]\n        second += 1\n"
            '        if d == "p":\n            mine = True\nprint(first + second)',
        ),
        only_python=(
            "hands = [list(s[::-1]), list(t[::-1])]\nwho = played = 0\n"
            'while hands[who]:\n    played += 1\n    if hands[who].pop() == "p":\n'
            "        who ^= 1\nprint(played)",
        ),
        only_cpp=(
            "string d[2] = {s, t};\nint pos[2] = {}, who = 0;\n"
            "while (pos[who] < (int)d[who].size()) if (d[who][pos[who]++] == 'p') "
            "who ^= 1;\ncout << pos[0] + pos[1] << endl;",
        ),
        titles=(
            "Keep or Pass",
            "Cards Played",
        ),
        stories=(
            "@A and @B have decks of cards marked k (keep) or p (pass); s gives "
            "those of @A and t those of @B, from the top. @A is on turn first. "
            "Whoever is on turn plays the top card of the own deck: after k the "
            "same player is on turn again, after p the other one. The game is over "
            "when the player on turn has no card. How many cards have been played "
            "in all?",
            "There are two strings s and t of the letters k and p. Read s from its "
            "first letter. When you have read a p, switch to the other string and "
            "go on at its first letter not read yet; after a k stay in the same "
            "string. Stop when the string you are in has no unread letters. Print "
            "the total number of letters that were read.",
        ),
        output=(
            "Print the number of cards or letters.",
            "Print one integer, the total.",
        ),
        wrong={
            "all of them": "print(len(s) + len(t))",
            "the first deck": "print(len(s))",
        },
        rating=900,
        tags=(
            "simulation",
            "strings",
        ),
    ),
)
