"""The compile farm: shared units mean what plain compilations mean."""

import re
import time

import pytest

from sandbox import LocalSandbox, Program, RunLimits, Verdict
from sandbox._cpp_items import Unshareable
from sandbox._cpp_lexer import tokenize
from sandbox._cpp_library import read_library_names
from sandbox._cpp_sharing import share

NEW = time.time_ns()  # programs that no cache knows
LIMITS = RunLimits(cpu_s=2.0, memory_mib=256)
ALL = "#include <bits/stdc++.h>\nusing namespace std;\n"

# Programs that may share a unit: name → (source, input, output).
SHARED = {
    "no return": (ALL + "int main() { cout << 1; }", "", "1"),
    "macro int": (ALL + "#define int long long\nsigned main() { int a = 1LL << 40; cout << a; }",
                  "", str(1 << 40)),
    "macro endl": (ALL + "#define endl '\\n'\nint main() { cout << 1 << endl; }", "", "1\n"),
    "uses endl": (ALL + "int main() { cout << 2 << endl; return 0; }", "", "2\n"),
    "own gcd": (ALL + "int gcd(int a, int b) { return a * 100 + b; }\n"
                "int main() { cout << gcd(4, 6); }", "", "406"),
    "library gcd": (ALL + "int main() { cout << gcd(4, 6); }", "", "2"),
    "own overload": (ALL + "int abs(int x) { return 7; }\nint main() { cout << abs(-3.5); }",
                     "", "3.5"),
    "globals": (ALL + "const int N = 1e5 + 5;\nint n, a[N];\nvector<int> g[N];\n"
                "map<string, int> m;\n"
                "int main() { cin >> n; g[n].push_back(n); m[\"x\"] = g[n][0]; cout << m[\"x\"]; }",
                "5", "5"),
    "other globals": (ALL + "string n = \"abc\";\nint main() { cout << n.size(); }", "", "3"),
    "operators": (ALL + "struct P { int x, y; };\nbool operator<(const P& a, const P& b) "
                  "{ return a.y < b.y; }\nostream& operator<<(ostream& o, const P& p) "
                  "{ return o << p.x; }\n"
                  "int main() { set<P> s{{1, 2}, {2, 1}}; cout << *s.begin(); }",
                  "", "2"),
    "members": (ALL + "struct Node { int key, size; Node* next[2]; };\nNode pool[10];\n"
                "int main() { pool[1].size = 3; pool[1].key = 4; cout << pool[1].size; }", "", "3"),
    "lambda": (ALL + "auto twice = [](int x) { return 2 * x; };\nint main() { cout << twice(4); }",
               "", "8"),
    "arguments": (ALL + "int main(int argc, char** argv) { cout << argc << argv[0]; }",
                  "", "1main"),
    "template": (ALL + "template <typename T> T best(T a, T b) { return a > b ? a : b; }\n"
                 "int main() { cout << best(3, 2) << best(1.5, 2.5); }", "", "32.5"),
    "enum": (ALL + "enum Colour { RED, GREEN };\nint main() { cout << GREEN; }", "", "1"),
    "raw string": (ALL + 'int main() { cout << R"(}{ "main" //)"; }', "", '}{ "main" //'),
    "no std": ("#include <iostream>\nint count = 3;\nint main() { std::cout << count; }", "", "3"),
    "exit code": (ALL + "int main() { cout << 9; return 3; }", "", "9"),
    "exception": (ALL + "int main() { vector<int> v; cout << v.at(2); }", "", ""),
    "pragma": ("#pragma GCC optimize(\"O3\")\n" + ALL + "int main() { cout << 5; }", "", "5"),
    "namespace": (ALL + "namespace tree { int size = 3; int get() { return size; } }\n"
                  "namespace { int hidden = 4; }\nusing namespace tree;\n"
                  "int main() { cout << tree::get() << hidden; }", "", "34"),
    "container of a class": (ALL + "struct P { int x; P(int x) : x(x) {}\n"
                             "bool operator<(const P& o) const { return x < o.x; } };\n"
                             "set<P> points;\n"
                             "int main() { points.insert(P(3)); cout << points.begin()->x; }",
                             "", "3"),
    "friend": (ALL + "struct P { int x; friend ostream& operator<<(ostream& o, P p) "
               "{ return o << p.x; } };\nint main() { cout << P{7}; }", "", "7"),
    "foreign operator": (ALL + "template <class T> ostream& operator<<(ostream& o, vector<T> v) "
                         "{ for (T x : v) o << x; return o; }\n"
                         "int main() { cout << vector<int>{1, 2}; }", "", "12"),
    "another foreign operator": (ALL + "ostream& operator<<(ostream& o, const vector<int>& v) "
                                 "{ return o << v.size(); }\n"
                                 "int main() { cout << vector<int>{1, 2}; }", "", "2"),
    "template declared first": (ALL + "template <class T> T twice(T x);\n"
                                "int main() { cout << twice(4); }\n"
                                "template <class T> T twice(T x) { return x + x; }", "", "8"),
    "deduction guide": (ALL + "template <class F> struct Y { F f; int operator()(int n) const "
                        "{ return f(*this, n); } };\ntemplate <class F> Y(F) -> Y<F>;\n"
                        "int main() { cout << Y{[](auto& self, int n) -> int "
                        "{ return n ? n + self(n - 1) : 0; }}(4); }", "", "10"),
    "a name that std has elsewhere": (ALL + "int num = 3, id = 4;\n"
                                      "int main() { cout << num * id; }", "", "12"),
    "left-out name": (ALL + "int main() { int path = 3, thread = 4; cout << path + thread; }",
                      "", "7"),
    "without std": ("#include <bits/stdc++.h>\nusing std::cout;\nint total = 3;\n"
                    "int main() { cout << total; }", "", "3"),
    "conditional": (ALL + "#ifdef LOCAL\n#define out cerr\n#else\n#define out cout\n#endif\n"
                    "int main() { out << 6; }", "", "6"),
}  # fmt: skip
# Of these, those that find nobody to share with: tuned, or at odds with all others.
LONELY = (
    "pragma",
    "no std",
    "library gcd",
    "own overload",
    "uses endl",
    "another foreign operator",
)
# Programs that must be compiled alone: their code could reach others, or is not understood.
ALONE = {
    "print before main": ALL + "int x = (puts(\"evil\"), 1);\nint main() { cout << x; }",
    "reads before main": ALL + "int n = []{ int k; cin >> k; return k; }();\n"
                         "int main() { cout << n; }",
    "constructor": ALL + "struct E { E() { puts(\"evil\"); } } e;\nint main() {}",
    "destructor": ALL + "struct E { int x; ~E() { puts(\"evil\"); } };\nE e;\nint main() {}",
    "static member": ALL + "int f() { return puts(\"evil\"); }\n"
                     "struct E { static inline int x = f(); };\nint main() {}",
    "hidden in a pair": ALL + "struct E { E() { puts(\"evil\"); } };\n"
                        "pair<E, int> p;\nint main() {}",
    "hidden in a comparator": ALL + "struct E { E() { puts(\"evil\"); } bool operator()(int, int) "
                              "const { return 0; } };\nset<int, E> s;\nint main() {}",
    "macro initialiser": ALL + "#define BOOM puts(\"evil\")\nint x = BOOM;\nint main(){}",
    "macro attribute": ALL + "#define A __attribute__((constructor))\n"
                       "A void f(){ puts(\"evil\"); }\nint main(){}",
    "macro declaration": ALL + "#define D int x = puts(\"evil\");\nD\nvoid g() {}\nint main(){}",
    "lambda called": ALL + "int x = +[]{ l: goto l; return 1; }();\nint main(){}",
    "lambda in brackets": ALL + "int x = ([]{ l: goto l; return 1; })();\nint main(){}",
    "null": ALL + "int x = *(int*)0;\nint main(){}",
    "division": ALL + "int z;\nint x = 1 / z;\nint main(){}",
    "throw": ALL + "int x = (throw 1, 1);\nint main(){}",
    "engine": ALL + "int f() { return puts(\"evil\"); }\nmt19937 r(f());\nint main(){}",
    "member beside a pointer": ALL + "struct E { E() { puts(\"evil\"); } };\n"
                               "struct S { E e, *p; };\n"
                               "S s;\nint main(){}",
    "pointer in a macro": ALL + "#define P *\nint* p;\nint x = P p;\nint main(){}",
    "specialisation": ALL + "namespace std { template <> struct hash<pair<int, int>> { size_t "
                      "operator()(pair<int, int>) const { return 0; } }; }\nint main() {}",
    "foreign comparison": ALL + "bool operator<(pair<int, int> a, pair<int, int> b) "
                          "{ return a.second < b.second; }\nint main() {}",
    "foreign call": ALL + "template <class T> struct F {};\n"
                    "int operator\"\"_x(unsigned long long n) { return n; }\nint main() {}",
    "foreign operator outside std": "#include <bits/stdc++.h>\nstd::ostream& operator<<("
                                    "std::ostream& o, std::pair<int, int> p) "
                                    "{ return o << p.first; }\nint main() {}",
    "left-out header": "#include <thread>\n" + ALL + "int main() {}",
    "attribute": ALL + "__attribute__((constructor)) void f() { puts(\"evil\"); }\nint main() {}",
    "assembler": ALL + "asm(\"nop\");\nint main() {}",
    "pasting": ALL + "#define V(n) v##n\nint v1;\nint main() { cout << V(1); }",
    "own assert": ALL + "#define assert(x) puts(\"mine\")\nint main() { assert(0); }",
    "big at start": ALL + "vector<int> v(100000000);\nint main() {}",
    "odd header": ALL + "#include <ext/pb_ds/assoc_container.hpp>\nint main() {}",
    "own new": ALL + "void* operator new(size_t n) { return malloc(n); }\nint main() {}",
    "unbalanced": ALL + "int main() { {",
    "no main": ALL + "int f() { return 0; }",
    "class main": ALL + "long long main() { return 0; }",
}  # fmt: skip
BROKEN = {
    "ambiguous name": ALL + "int count = 3;\nint main() {\n    cout << count;\n}",
    "missing semicolon": ALL + "int main() {\n    int a = 1\n    cout << a;\n}",
    "unknown name": ALL + "int main() {\n\n    cout << missing_name;\n}",
    "wrong type": ALL + "int main() {\n    vector<int> v = 3.5 + string();\n}",
}


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    with LocalSandbox(slots=1) as box:
        yield box


@pytest.fixture(scope="module")
def library(sandbox):
    return sandbox._farm._gcc.headers.names()


@pytest.mark.parametrize("fast", [True, False])
def test_shared_programs_do_what_they_do_alone(sandbox, fast):
    programs = [Program("cpp", source + f"\n// {fast} {NEW}") for source, _, _ in SHARED.values()]
    together = sandbox.compile_many(programs, fast)
    for (name, (_, stdin, expected)), program, result in zip(
        SHARED.items(), programs, together, strict=True
    ):
        assert result.executable is not None, (name, result.message)
        assert result.executable.image or name in LONELY, f"{name} was alone"
        alone = sandbox.compile(program).executable
        ran = sandbox.run(result.executable, stdin.encode(), LIMITS)
        plain = sandbox.run(alone, stdin.encode(), LIMITS)
        assert ran.stdout.decode() == expected, name
        assert (ran.verdict, ran.stdout, ran.exit_code, ran.signal) == (
            plain.verdict, plain.stdout, plain.exit_code, plain.signal), name  # fmt: skip


@pytest.mark.parametrize("name", ALONE)
def test_programs_that_could_reach_others_do_not_share(library, name):
    source = ALONE[name]
    if name == "own new":
        from sandbox._compile import replaces_library_functions

        assert replaces_library_functions(source.encode())
        return
    with pytest.raises(Unshareable):
        share(source, library)


@pytest.mark.parametrize("fast", [True, False])
def test_programs_that_must_be_alone_do_what_they_do(sandbox, fast):
    names = ("constructor", "reads before main", "foreign comparison", "odd header", "own assert")
    programs = [Program("cpp", f"{ALONE[name]}\n// {fast} {NEW}") for name in names]
    for program, result in zip(programs, sandbox.compile_many(programs, fast), strict=True):
        plain = sandbox.compile(program).executable
        ran, expected = (sandbox.run(e, b"5", LIMITS) for e in (result.executable, plain))
        assert (ran.verdict, ran.stdout) == (expected.verdict, expected.stdout)


def test_what_only_all_headers_have_compiles_alone(sandbox):
    source = ALL + "int main() {\n    thread t([] { cout << 5; });\n    t.join();\n}"
    plain = ALL + f"int main() {{ cout << 1; }}  // beside a thread {NEW}"
    results = sandbox.compile_many([Program("cpp", source), Program("cpp", plain)], fast=True)
    assert [result.verdict for result in results] == [Verdict.AC] * 2


def test_a_program_clashing_with_headers_it_does_not_include_compiles_alone(sandbox):
    source = (
        "#include <cstdio>\n#include <vector>\nusing namespace std;\nint distance = 3;\n"
        f'int rotate = 4;\nint main() {{ printf("%d", rotate); }}  // {NEW}'
    )
    plain = ALL + f"int main() {{ cout << 2; }}  // beside a clash {NEW}"
    results = sandbox.compile_many([Program("cpp", source), Program("cpp", plain)], fast=True)
    assert [result.verdict for result in results] == [Verdict.AC] * 2
    assert sandbox.run(results[0].executable, b"", LIMITS).stdout == b"4"


def test_a_hostile_neighbour_changes_nothing(sandbox):
    good = Program("cpp", ALL + "int main() { cout << 1; }  // beside hostile ones")
    others = [Program("cpp", source) for source in ALONE.values()]
    results = sandbox.compile_many([*others, good, *others], fast=True)
    run = sandbox.run(results[len(others)].executable, b"", LIMITS)
    assert (run.verdict, run.stdout) == (Verdict.AC, b"1")


@pytest.mark.parametrize("fast", [True, False])
def test_broken_programs_are_refused_and_the_others_compile(sandbox, fast):
    good = [source + f"\n// among broken ones {fast} {NEW}" for source, _, _ in SHARED.values()][:8]
    sources = [text for pair in zip(good, [*BROKEN.values()] * 2, strict=True) for text in pair]
    results = sandbox.compile_many([Program("cpp", source) for source in sources], fast)
    assert [r.verdict for r in results[::2]] == [Verdict.AC] * len(good)
    assert [r.verdict for r in results[1::2]] == [Verdict.CE] * len(good)
    messages = dict(zip(BROKEN, (r.message for r in results[1::2]), strict=False))
    assert "main.cpp:5:" in messages["unknown name"]
    assert "missing_name" in messages["unknown name"]
    assert not re.search("_T[0-9a-f]{12}_", "".join(messages.values()))


@pytest.mark.parametrize(
    ("source", "where"),
    [
        (ALL + "int main() {\n    if (1) {\n}\n", "main.cpp:3: error: '{' is never closed"),
        (ALL + "int main() {\n    cout << (1;\n}\n", "main.cpp:5: error: '}' closes nothing"),
        (ALL + "int main() { return 0; }\n}\n", "main.cpp:4: error: '}' closes nothing"),
    ],
)
def test_programs_cut_short_are_refused_without_a_compiler(sandbox, source, where):
    good = Program("cpp", ALL + "int main() {}")
    results = sandbox.compile_many([good, Program("cpp", source)], fast=True)
    assert (results[1].verdict, results[1].cpu_s) == (Verdict.CE, 0.0)
    assert where in results[1].message
    assert sandbox.compile(Program("cpp", source)).verdict is Verdict.CE


@pytest.mark.parametrize(
    "source",
    [
        ALL + "#define BEGIN {\nint main() BEGIN cout << 1; }\n",
        ALL + "#if 1\nint main() {\n#else\nint main() { cout << 2;\n#endif\ncout << 1; }\n",
        ALL + "int main() { cout << 1; %>\n",
        ALL + "int main() { char c = '{'; string s = \"}}\"; cout << 1; } // {{{\n",
    ],
)
def test_brackets_that_macros_conditions_and_literals_hold_are_no_fault(sandbox, source):
    good = Program("cpp", ALL + "int main() {}")
    results = sandbox.compile_many([good, Program("cpp", source)], fast=True)
    assert sandbox.run(results[1].executable, b"", LIMITS).stdout == b"1"


def test_equal_programs_and_a_second_call_come_from_one_compilation(sandbox):
    programs = [
        Program("cpp", ALL + f"int main() {{ cout << {n}; }} // one {NEW}") for n in (1, 2, 1)
    ]
    first = sandbox.compile_many(programs, fast=True)
    assert first[0].executable == first[2].executable
    again = sandbox.compile_many(programs, fast=True)
    assert [r.executable for r in again] == [r.executable for r in first]
    assert all(r.cpu_s == 0 for r in again)


def test_the_lexer_keeps_every_character():
    text = '#define A(x) \\\n  x "a\\"b" /* c */ 1\'000\nR"x(")x" \'\\\'\' "broken\n>>= é'
    assert "".join(token.text for token in tokenize(text)) == text


def test_visible_names_are_those_of_the_outer_namespaces():
    text = """
    extern "C" { int puts(const char* text); }
    namespace std {
      template <class T> class vector { void member(int parameter); };
      inline namespace literals { int inside_inline; }
      namespace chrono { int hidden; }
      enum kind { first_kind };
      int gcd(int left, int right) { int local; return 0; }
    }
    """
    macros = "#define EOF (-1)\n#define MAX(a, b) a\n"
    more = "namespace std { class thread; }"
    names = read_library_names((text, macros), (text + more, macros + "#define LEFT\n"))
    assert {"puts", "vector", "inside_inline", "first_kind", "gcd"} <= names.visible
    assert names.visible.isdisjoint({"member", "parameter", "hidden", "left", "local", "text"})
    assert names.macros == {"EOF", "MAX"}
    assert {"member", "parameter"} <= names.words
    assert names.left_out == {"thread", "LEFT"}
