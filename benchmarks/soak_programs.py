"""Good and hostile programs for the soak, each with what must become of it.

The hostile ones are kept cheap by small limits, so that many runs fit in little time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sandbox import Program, RunLimits, Verdict

_HEADERS = "".join(
    f"#include <{name}>\n"
    for name in (
        *("cstdio", "cstdlib", "csignal", "cstring", "vector", "thread", "unistd.h", "fcntl.h"),
        *("dirent.h", "sys/mman.h", "sys/ptrace.h", "sys/socket.h", "sys/stat.h", "sys/wait.h"),
    )
)
_ROOMY = RunLimits(cpu_s=5.0, wall_s=60.0, memory_mib=256, stdout_bytes=1 << 16)
_SPIN = RunLimits(cpu_s=0.05, wall_s=20.0, memory_mib=128)
_SLEEP = RunLimits(cpu_s=1.0, wall_s=0.1, memory_mib=128)
_TIGHT = RunLimits(cpu_s=5.0, wall_s=60.0, memory_mib=48, stdout_bytes=1 << 14)


@dataclass(frozen=True, slots=True)
class Kind:
    """A program, how often it comes, and what must become of it.

    Attributes:
        name: for the table.
        program: its text; it reads one number.
        limits: of its runs.
        weight: runs in a thousand, about.
        verdict: what every run must get.
        output: number → what it must print, or ``None`` where that is open.
    """

    name: str
    program: Program
    limits: RunLimits
    weight: int
    verdict: Verdict
    output: Callable[[int], bytes] | None = None


def _cpp(
    name: str,
    body: str,
    weight: int,
    verdict: Verdict,
    limits: RunLimits = _ROOMY,
    output: Callable[[int], bytes] | None = None,
) -> Kind:
    program = Program("cpp", f"{_HEADERS}int main(){{{body}}}\n")
    return Kind(f"C++ {name}", program, limits, weight, verdict, output)


def _python(
    name: str,
    source: str,
    weight: int,
    verdict: Verdict,
    limits: RunLimits = _ROOMY,
    output: Callable[[int], bytes] | None = None,
) -> Kind:
    return Kind(f"Python {name}", Program("python", source), limits, weight, verdict, output)


def _twice(number: int) -> bytes:
    return b"%d\n" % (2 * number)


def _sorted(number: int) -> bytes:
    return (
        b" ".join(b"%d" % value for value in sorted((number * k) % 101 for k in range(9))) + b"\n"
    )


# The folder must be as empty, and the process table as small, as if nobody had been there before.
_ALONE = (
    "int n=0;DIR*d=opendir(\"/w\");while(dirent*e=readdir(d))n+=e->d_name[0]!='.';"
    "d=opendir(\"/proc\");while(dirent*e=readdir(d))n+=e->d_name[0]>='1'&&e->d_name[0]<='9';"
    'int a;scanf("%d",&a);printf("%d\\n",n<=1?2*a:-n);'
)
_SLEEPERS = "for(int i=0;i<40;i++)if(fork()==0){for(;;)pause();}"

AC, RE, TLE, MLE = Verdict.AC, Verdict.RE, Verdict.TLE, Verdict.MLE
OLE, SECURITY = Verdict.OLE, Verdict.SECURITY
KINDS = (
    _cpp("twice", 'int a;scanf("%d",&a);printf("%d\\n",2*a);', 300, AC, output=_twice),
    _cpp(
        "sort",
        'int a;scanf("%d",&a);std::vector<int>v;for(int k=0;k<9;k++)v.push_back(a*k%101);'
        "for(int i=0;i<9;i++)for(int j=0;j+1<9;j++)if(v[j]>v[j+1])std::swap(v[j],v[j+1]);"
        'for(int i=0;i<9;i++)printf("%d%c",v[i],i<8?32:10);',
        150, AC, output=_sorted,
    ),
    _cpp("alone?", _ALONE, 150, AC, output=_twice),
    _cpp("null", "*(volatile int*)0=1;", 30, RE),
    _cpp("abort", "abort();", 30, RE),
    _cpp("status 3", "return 3;", 30, RE),
    _cpp("kill everybody", "kill(-1,SIGKILL);int p=getppid();if(p>1)kill(p,SIGKILL);", 20, AC),
    _cpp("kill itself", "raise(SIGKILL);", 10, RE),
    _cpp("stop itself", "raise(SIGSTOP);", 5, TLE, _SLEEP),
    _cpp("sleep", "for(;;)pause();", 8, TLE, _SLEEP),
    _cpp(
        "ignore signals", "for(int s=1;s<64;s++)signal(s,SIG_IGN);for(;;)pause();", 4, TLE, _SLEEP
    ),
    _cpp("spin", "volatile long i=0;for(;;)i=i+1;", 8, TLE, _SPIN),
    _cpp("fork bomb", "for(;;)fork();", 2, TLE, _SLEEP),
    _cpp("fork sleepers", _SLEEPERS + "return 0;", 10, AC),
    _cpp("orphan", "if(fork()==0){setsid();if(fork()==0){setsid();for(;;)pause();}}", 20, AC),
    _cpp(
        "orphan with pipes", "if(fork()==0){setsid();signal(SIGHUP,SIG_IGN);sleep(999);}", 20, AC
    ),
    _cpp(
        "thread bomb",
        "try{for(;;)std::thread([]{pause();}).detach();}catch(...){}_exit(0);",
        10, AC,
    ),
    _cpp(
        "memory bomb",
        "for(;;){char*p=(char*)malloc(1<<20);if(!p)abort();memset(p,1,1<<20);}",
        8, MLE, _TIGHT,
    ),
    _cpp("endless output", 'for(;;)puts("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");', 10, OLE, _TIGHT),
    _cpp("endless errors", 'for(int i=0;i<9999;i++)fputs("eeeeeeeeeeeeeeeeeeee",stderr);', 10, AC),
    _cpp(
        "fill the folder",
        'char n[32];for(int i=0;i<9999;i++){sprintf(n,"f%d",i);if(open(n,O_CREAT,0600)<0)_exit(0);'
        "close(open(n,0));}",
        3, AC,
    ),
    _cpp(
        "nested folders",
        'for(int i=0;i<50&&!mkdir("d",0)&&!chmod("d",0700)&&!chdir("d");i++);',
        10, AC,
    ),
    _cpp("links", 'symlink("/etc/passwd","main.py");symlink("/","r");link("r","q");', 10, AC),
    _cpp("socket", "socket(AF_INET,SOCK_STREAM,0);", 15, SECURITY),
    _cpp("ptrace", "ptrace(PTRACE_TRACEME,0,0,0);", 15, SECURITY),
    _cpp("descriptors", "for(int i=0;i<2000;i++)dup(0);", 10, AC),
    _python("twice", "print(2 * int(input()))", 60, AC, output=_twice),
    _python(
        "sort",
        "a = int(input())\nprint(*sorted(a * k % 101 for k in range(9)))",
        30, AC, output=_sorted,
    ),
    _python("exception", "1 // 0", 8, RE),
    _python("status 3", "raise SystemExit(3)", 8, RE),
    _python(
        "poison",
        "import builtins, math, os, sys\nbuiltins.print = math.sqrt = sys.stdout = None\n"
        "os.environ['X'] = 'x'\nos.chdir('/')\nos.umask(0)\n"
        "sys.modules.clear()",
        10, AC,
    ),
    _python("spin", "while True: pass", 2, TLE, _SPIN),
    _python("memory bomb", "x = []\nwhile True: x.append(bytearray(10**6))", 2, MLE, _TIGHT),
    _python("endless output", "while True: print('a' * 99)", 3, OLE, _TIGHT),
    _python(
        "fork sleepers",
        "import os, signal\ntry:\n    while os.fork(): pass\nexcept OSError: os._exit(0)\n"
        "signal.pause()",
        3, AC,
    ),
)  # fmt: skip
