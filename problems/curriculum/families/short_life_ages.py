"""Short problems about ages, grades and exams."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, Values, line
from problems.curriculum._short import short_spec

_PRICE = ("Print the price in yen.", "Print the answer in yen.")
_GRADES = ("ABCDEF", "SABCDE", "PQRSTU", "VWXYZU", "FEDCBA", "GSBNMK")
_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"), ("Pass", "Fail"), ("passed", "failed"))


def _age_parameters(rng: Random) -> Parameters:
    now = rng.randint(3, 30)
    return {"now": now, "times": rng.randint(2, 5), "gap": rng.random() < 0.5}


def _age(parameters: Parameters, rng: Random) -> Spec:
    now, times, gap = parameters["now"], parameters["times"], parameters["gap"]
    schema: Schema = (line(Int("x", times * now + 1 if not gap else 1, times * now + 90)),)
    name = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}[times]
    older = "@B is x years older than @A" if gap else "@B is x years old"
    diff = "x" if gap else f"(x - {now})"
    other = f"y = x + {now}\n" if gap else "y = x\n"
    yes = f"{diff} % {times - 1} == 0 and {diff} // {times - 1} >= {now}"
    value = f"{diff} // {times - 1} - {now}"
    none = rng.choice(("-1", "-1", "Never", "No"))
    told = none if none == "-1" else f'"{none}"'
    walk = (
        f"{other}z = {now}\nwhile z * {times} < y:\n    z += 1\n    y += 1\n"
        f"if z * {times} == y:\n    print(z - {now})\nelse:\n    print({told})"
    )
    return short_spec(
        rng,
        schema,
        titles=("Ages", "Birthdays", "Two Friends"),
        stories=(
            f"@A is {now} years old now, and {older}. In how many years (0 or more) will @B be "
            f"exactly {name} as old as @A?",
            f"Today is the birthday of both @A and @B. @A turns {now}, and {older}. After how many "
            f"years will the age of @B be {name} the age of @A? It may be so today: then it is 0.",
            f"Each year, ages grow by one. Now {older}, and @A is {now}. Find the smallest "
            f"non-negative number of years after which @B's age equals {times} times @A's age.",
            f"You are given x. At present, @A is {now} years old and {older}. Print the integer t "
            f"with t at least 0 such that in t years @B is exactly {name} as old as @A.",
            f"{older}, where @A is {now} years old. Determine how many years from now (possibly 0) "
            f"@B will be {name} as old as @A.",
        ),
        output=(
            f"Print the number of years, or `{none}` if this will not happen from now on.",
            f"If there is such a number of years, print it. Otherwise, print `{none}`.",
        ),
        python=(
            f"if {yes}:\n    print({value})\nelse:\n    print({told})",
            walk,
            f"ans = -1\nfor t in range(500):\n    if x + {f'{now} + ' if gap else ''}t == "
            f"({now} + t) * {times}:\n        ans = t\nif ans < 0:\n    print({told})\n"
            "else:\n    print(ans)",
        ),
        wrong={
            "ignores the rest": f"print({value} if {diff} // {times - 1} >= {now} else -1)"
            if times > 2
            else f"print({value} + 1)",
            "wrong factor": f"if {diff} % {times} == 0 and {diff} // {times} >= {now}:\n"
            f"    print({diff} // {times} - {now})\nelse:\n    print({told})",
        },
        adjust=balanced(schema, yes, share=0.7),
    )


def _age_ticket_parameters(rng: Random) -> Parameters:
    first = rng.randint(4, 18)
    return {
        "ages": [first, rng.randint(first + 10, 80)],
        "prices": rng.sample(range(10, 200), 3),
        "open": [rng.random() < 0.5, rng.random() < 0.5],
    }


def _age_ticket(parameters: Parameters, rng: Random) -> Spec:
    (low, high), (child, full, old) = parameters["ages"], parameters["prices"]
    young, senior = parameters["open"]
    schema: Schema = (line(Int("x", 0, 100)),)
    child_words = f"younger than {low}" if young else f"{low} or younger"
    old_words = f"older than {high}" if senior else f"{high} or older"
    is_child = f"x < {low}" if young else f"x <= {low}"
    is_old = f"x > {high}" if senior else f"x >= {high}"
    off_child = f"x <= {low}" if young else f"x < {low}"
    off_old = f"x >= {high}" if senior else f"x > {high}"
    form = "if {}:\n    print({})\nelif {}:\n    print({})\nelse:\n    print({})"
    return short_spec(
        rng,
        schema,
        titles=("Tickets", "The Zoo of @P", "Price by Age"),
        stories=(
            f"A ticket costs {child} yen for people who are {child_words}, {old} yen for people "
            f"who are {old_words}, and {full} yen for all others. What does somebody of age x pay?",
            f"The zoo of @P costs {full} yen. But guests who are {child_words} pay {child} yen, "
            f"and guests who are {old_words} pay {old} yen. @A is x years old. Find the price.",
            f"You are given an age x. If the person is {child_words}, the answer is {child}; if "
            f"the person is {old_words}, it is {old}; otherwise, it is {full}.",
            f"@B sells tickets: {old} yen if one is {old_words}, {child} yen if one is "
            f"{child_words}, and {full} yen in between. How much does @A of age x pay?",
            f"There are three prices for the museum. Everybody who is {child_words} gets in for "
            f"{child} yen, and everybody who is {old_words} for {old} yen; the rest pay {full} "
            "yen. Print the price at the age of x.",
        ),
        output=_PRICE,
        python=(
            form.format(is_child, child, is_old, old, full),
            f"ans = {full}\nif {is_child}:\n    ans = {child}\nif {is_old}:\n    ans = {old}\n"
            "print(ans)",
            f"print({child} if {is_child} else {old} if {is_old} else {full})",
        ),
        only_python=(f"print([{full}, {child}, {old}][({is_child}) + 2 * ({is_old})])",),
        wrong={
            "wrong at the first age": form.format(off_child, child, is_old, old, full),
            "wrong at the second age": form.format(is_child, child, off_old, old, full),
        },
        adjust=balanced(schema, f"x in ({low}, {high})", share=0.3),
    )


def _grade_parameters(rng: Random) -> Parameters:
    count = rng.randint(2, 4)
    return {
        "limits": sorted(rng.sample(range(5, 100), count), reverse=True),
        "letters": list(rng.choice(_GRADES)[: count + 1]),
        "above": rng.random() < 0.35,
    }


def _grade(parameters: Parameters, rng: Random) -> Spec:
    limits, letters = list(parameters["limits"]), list(parameters["letters"])
    above = parameters["above"]
    schema: Schema = (line(Int("x", 0, 100)),)
    sign, other = (">", ">=") if above else (">=", ">")
    words = "more than {} points" if above else "{} points or more"
    pairs = list(zip(limits, letters, strict=False))
    rule = ", ".join(f"{letter} for {words.format(limit)}" for limit, letter in pairs)
    last = letters[-1]

    def chain(relation: str) -> str:
        text = "".join(
            f'{"el" if i else ""}if x {relation} {limit}:\n    print("{letter}")\n'
            for i, (limit, letter) in enumerate(pairs)
        )
        return f'{text}else:\n    print("{last}")'

    raised = f'ans = "{last}"\n' + "".join(
        f'if x {sign} {limit}:\n    ans = "{letter}"\n' for limit, letter in pairs[::-1]
    )
    inline = " else ".join(f'"{letter}" if x {sign} {limit}' for limit, letter in pairs)
    index = " + ".join(f"(x {sign} {limit})" for limit in limits)
    return short_spec(
        rng,
        schema,
        titles=("Grades", "Grade", "The Exam of @A"),
        stories=(
            f"The grades of an exam are: {rule}, and {last} for the rest. A student gets the first "
            "grade in this list that is possible. Which grade do x points give?",
            f"@A has x points. The grade is the first that applies of the following: {rule}; if "
            f"none applies, it is {last}. Find the grade.",
            f"In the school of @P there are the grades {', '.join(letters)}, from best to worst. "
            f"They are given so: {rule}. Otherwise the grade is {last}. Everybody gets the best "
            "grade possible. What is the grade for x points?",
            f"You are given an integer x between 0 and 100. Print the first letter of this list "
            f"whose condition x points fulfill: {rule}. If there is none, print {last}.",
            f"A game ends with x points. The player's class is {last} at first. It is replaced by "
            f"the first possible one of these: {rule}. Tell the class.",
        ),
        output=("Print the letter.", "Print the answer, one letter."),
        python=(chain(sign), f"{raised}print(ans)", f'print({inline} else "{last}")'),
        only_python=(f'print("{"".join(letters[::-1])}"[{index}])',),
        wrong={"wrong at the limits": chain(other)},
        adjust=balanced(schema, f"x in {tuple(limits)}", share=0.35),
    )


def _exam_parameters(rng: Random) -> Parameters:
    least = rng.randint(3, 30)
    return {
        "least": least,
        "total": rng.randint(3 * least + 5, 3 * least + 60),
        "strict": rng.random() < 0.3,
    }


def _exam_adjust(least: int, total: int) -> Callable[[Random, str, Values], Values]:
    def adjust(rng: Random, _size: str, values: Values) -> Values:
        if rng.random() < 0.25:
            return values
        a = least + rng.choice((-1, 0, 0, 1, 2, 5))
        b = least + rng.randint(0, 5)
        c = max(least, total - a - b + rng.choice((-2, -1, 0, 0, 1, 3)))
        shuffled = rng.sample((a, b, c), 3)
        return dict(zip("abc", shuffled, strict=True)) if max(shuffled) <= 100 else values

    return adjust


def _exam(parameters: Parameters, rng: Random) -> Spec:
    least, total, strict = parameters["least"], parameters["total"], parameters["strict"]
    high = max(100, total)
    schema: Schema = (line(Int("a", 0, high), Int("b", 0, high), Int("c", 0, high)),)
    sign = ">" if strict else ">="
    more = "more than {}" if strict else "at least {}"
    each, whole = more.format(least), more.format(total)
    yes, no = rng.choice(_WORDS)
    form = f'if {{}}:\n    print("{yes}")\nelse:\n    print("{no}")'
    one = f"a {sign} {least} and b {sign} {least} and c {sign} {least}"
    test = f"{one} and a + b + c {sign} {total}"
    fails = "<=" if strict else "<"
    nested = (
        f"ok = True\nif min(a, b, c) {fails} {least}:\n    ok = False\n"
        f"if a + b + c {fails} {total}:\n    ok = False\n"
    )
    return short_spec(
        rng,
        schema,
        titles=("Exam", "Three Subjects", "Does @A Pass?"),
        stories=(
            f"@A has a, b and c points in three subjects. To pass, one needs {each} points in each "
            f"subject and {whole} points in total. Does @A pass?",
            f"You are given integers a, b and c, the points of three tests. The exam is passed if "
            f"every one of them is {each} and their sum is {whole}. Decide whether it is passed.",
            f"A dance in @P gets a, b and c points from three judges. It is accepted when the sum "
            f"of the points is {whole} and no judge gave {'' if strict else 'less than '}{least}"
            f"{' or less' if strict else ''}. Is it accepted?",
            f"Three sacks weigh a, b and c kilograms. @B takes them only if each weighs {each} "
            f"kilograms and all together weigh {whole} kilograms. Does @B take them?",
            f"For a school, @A needs {whole} points in the sum of three results and {each} in "
            f"every single one. The results are a, b and c. Is that sufficient?",
        ),
        output=(
            f"Print `{yes}` if the answer is yes, and `{no}` otherwise.",
            f"If so, print `{yes}`; otherwise, print `{no}`.",
        ),
        python=(
            form.format(test),
            f"{nested}{form.format('ok')}",
            form.format(f"min(a, b, c) {sign} {least} and a + b + c {sign} {total}"),
        ),
        only_python=(
            f"v = [a, b, c]\n"
            f'print("{yes}" if min(v) {sign} {least} and sum(v) {sign} {total} else "{no}")',
        ),
        wrong={
            "sum only": form.format(f"a + b + c {sign} {total}"),
            "wrong at the limit": form.format(
                test.replace(">=", ">") if not strict else test.replace(">", ">=")
            ),
        },
        adjust=_exam_adjust(least, total),
    )


FAMILIES = (
    Family("short_life_age", ("math",), 900, _age_parameters, _age),
    Family("short_life_age_ticket", ("implementation",), 800, _age_ticket_parameters, _age_ticket),
    Family("short_life_grade", ("implementation",), 800, _grade_parameters, _grade),
    Family("short_life_exam", ("implementation",), 800, _exam_parameters, _exam),
)
