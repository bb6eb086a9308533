"""Programs loaded by the warm native server behave as executables do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox import LocalSandbox, Program, Verdict
from tests.sandbox.conftest import LIMITS, run_source

STD = "#include <bits/stdc++.h>\nusing namespace std;\n"

PROGRAMS = {
    "iostreams without flush": (STD + 'int main(){cout<<1<<" ";cerr<<"e";wcout<<L"2";}', b"1 2"),
    "stdio": (STD + 'int main(){int a;scanf("%d",&a);printf("%d",a);}', b"7"),
    "mixed input": (
        STD + 'int main(){ios::sync_with_stdio(0);cin.tie(0);int a;cin>>a;cout<<a<<"\\n";}',
        b"7\n",
    ),
    "static constructors and destructors": (
        STD + "struct A{A(){cout<<1;}~A(){cout<<3<<flush;}};A a;int main(){cout<<2;}",
        b"123",
    ),
    "atexit and exit in a function": (
        STD + "void f(){exit(0);}int main(){atexit([]{cout<<2<<flush;});cout<<1;f();}",
        b"12",
    ),
    "thread local": (
        STD + "thread_local vector<int> v;int main(){v={4};thread t([]{v={1,2};});t.join();"
        "cout<<v.size();}",
        b"1",
    ),
    "exceptions": (
        STD + 'int main(){try{vector<int>().at(3);}catch(const out_of_range&){cout<<"caught";}}',
        b"caught",
    ),
    "names of the C library": (
        '#include <cstdio>\nint write=1,read=2;int main(){printf("%d",write+read);}',
        b"3",
    ),
    "arguments": (
        STD + "int main(int c,char**v){cout<<c<<(v[0]!=nullptr)<<(v[1]==nullptr);}",
        b"111",
    ),
    "own allocation": (
        STD + "static char pool[1<<24];size_t used;void*operator new(size_t n){used+=(n+15)/16*16;"
        "return pool+used-(n+15)/16*16;}void operator delete(void*)noexcept{}"
        "void operator delete(void*,size_t)noexcept{}"
        'int main(){string s;for(int i=0;i<999;i++)s+="ab";cout<<s.size()<<(used>0);}',
        b"19981",
    ),
    "own malloc": (
        STD + 'extern "C" void* malloc(size_t n){static char p[1<<24];static size_t u;'
        "u=(u+15)/16*16;u+=n;return p+u-n;}"
        "extern \"C\" void free(void*){}int main(){string s(99,'a');puts(s.c_str()+97);}",
        b"aa\n",
    ),
    "freopen": (
        STD + 'int main(){ofstream("in")<<5;freopen("in","r",stdin);int a;cin>>a;cout<<a;}',
        b"5",
    ),
    "standard output by name": (
        STD + 'int main(){freopen("/dev/stdout","w",stdout);puts("x");}',
        b"x\n",
    ),
}


@pytest.fixture(scope="module", params=["warm", "cold"])
def box(request: pytest.FixtureRequest) -> Iterator[LocalSandbox]:
    with LocalSandbox(slots=1, warm=request.param == "warm") as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_behaves_the_same_either_way(box: LocalSandbox, name: str) -> None:
    source, output = PROGRAMS[name]
    result = run_source(box, "cpp", source, b"7\n")
    assert (result.verdict, result.stdout) == (Verdict.AC, output), result


@pytest.mark.parametrize("source", ["int f(){return 1;}", "int f();int main(){return f();}"])
def test_missing_functions_are_compile_errors(box: LocalSandbox, source: str) -> None:
    assert box.compile(Program("cpp", source)).verdict is Verdict.CE


@pytest.mark.parametrize(("body", "code"), [("return 300;", 44), ("exit(7);", 7), ("_Exit(8);", 8)])
def test_exit_codes(box: LocalSandbox, body: str, code: int) -> None:
    result = run_source(box, "cpp", f"{STD}int main(){{{body}}}")
    assert (result.verdict, result.exit_code) == (Verdict.RE, code)


def test_program_too_large_to_load_is_a_memory_failure(box: LocalSandbox) -> None:
    source = "char a[1<<30];int main(){for(long i=0;i<1<<30;i+=4096)a[i]=1;}"
    assert run_source(box, "cpp", source).verdict in (Verdict.MLE, Verdict.RE)


def test_one_program_cannot_change_the_next(box: LocalSandbox) -> None:
    poison = STD + (
        "#include <sys/mman.h>\n#include <dlfcn.h>\n"
        "int main(){auto p=(long)&puts&~4095;mprotect((void*)p,8192,7);memset((void*)p,0xc3,4096);"
        'for(int fd=3;fd<64;fd++)write(fd,"xxxxxxxxxxxxxxxxxxxxxxxx",24);setenv("X","x",1);}'
    )
    executable = box.compile(Program("cpp", "#include <unistd.h>\n" + poison)).executable
    assert executable is not None
    for _ in range(3):
        box.run(executable, b"", LIMITS)
    honest = STD + 'int main(){puts(getenv("X")?"leak":"clean");}'
    assert run_source(box, "cpp", honest).stdout == b"clean\n"
