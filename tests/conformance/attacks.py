"""The escape suite: attacks, each with what must come of it.

The list is DOMjudge's own set of hostile submissions in spirit (fork, memory, disk and output
bombs, reading the tests, killing the parent) with what later kernels and other judges added:
io_uring, vsock, userfaultfd, stopped parents, orphans, links to files outside.
"""

from __future__ import annotations

import dataclasses
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sandbox import RunLimits, RunResult, Verdict
from tests.conformance.programs import LIMITS, MARK

SPIN = dataclasses.replace(LIMITS, cpu_s=0.5, wall_s=1.5)
SHORT = dataclasses.replace(LIMITS, wall_s=0.5)
LARGE = dataclasses.replace(LIMITS, memory_mib=1024)
NOW = (
    15.0  # seconds of wall time within which a run that does not wait has ended, on a busy machine
)

Check = Callable[[RunResult], bool]


def prints(text: bytes) -> Check:
    return lambda result: result.stdout == text


def at_most(limit: int) -> Check:
    return lambda result: int(result.stdout or b"0") <= limit


def dies_of(number: int) -> Check:
    return lambda result: result.signal == number


@dataclass(frozen=True, slots=True)
class Attack:
    """A hostile program and what must come of it.

    Attributes:
        name: short name.
        body: of a C++ ``main``, or a Python program.
        verdicts: one of them must come.
        check: what else must hold of the result.
        limits: of the run.
        language: of the program.
        machine: processor it is written for; anywhere when empty.
    """

    name: str
    body: str
    verdicts: tuple[Verdict, ...] = (Verdict.AC,)
    check: Check = lambda result: True
    limits: RunLimits = LIMITS
    language: str = "cpp"
    machine: str = ""


AC, MLE, OLE, RE, SECURITY, TLE = (
    Verdict.AC, Verdict.MLE, Verdict.OLE, Verdict.RE, Verdict.SECURITY, Verdict.TLE,
)  # fmt: skip

# Each of these calls ends the program at once.
FORBIDDEN = {
    "inet socket": "socket(AF_INET, SOCK_DGRAM, 0);",
    "raw packet socket": "socket(AF_PACKET, SOCK_RAW, 0);",
    "netlink": "socket(AF_NETLINK, SOCK_RAW, 0);",
    "vsock": "socket(40, SOCK_STREAM, 0);",
    "crypto socket": "socket(38, SOCK_SEQPACKET, 0);",
    "io_uring": "char p[256]={0};syscall(425, 8, p);",
    "ptrace": "ptrace(PTRACE_TRACEME, 0, 0, 0);",
    "ptrace the worker": "ptrace(PTRACE_ATTACH, 1, 0, 0);",
    "process_vm_readv": "syscall(SYS_process_vm_readv, 1, 0, 0, 0, 0, 0);",
    "userfaultfd": "syscall(SYS_userfaultfd, 0);",
    "keyctl": "syscall(SYS_keyctl, 0, -3, 1);",
    "add_key": 'syscall(SYS_add_key, "user", "k", "v", 1, -3);',
    "bpf": "syscall(SYS_bpf, 0, 0, 0);",
    "perf": "char a[128]={0};syscall(SYS_perf_event_open, a, 0, -1, -1, 0);",
    "unshare": "unshare(CLONE_NEWUSER);",
    "setns": "setns(0, 0);",
    "new namespace by clone": "syscall(SYS_clone, CLONE_NEWUSER|SIGCHLD, 0, 0, 0, 0);",
    "sibling of the worker by clone": "syscall(SYS_clone, CLONE_PARENT|SIGCHLD, 0, 0, 0, 0);",
    "mount": 'mount("none", "/w", "tmpfs", 0, 0);',
    "new mount calls": 'syscall(430, "tmpfs", 0);',
    "umount": 'umount2("/proc", MNT_DETACH);',
    "pivot_root": 'syscall(SYS_pivot_root, "/w", "/w");',
    "chroot": 'chroot("/w");',
    "open_by_handle_at": "syscall(SYS_open_by_handle_at, -100, 0, 0);",
    "reboot": "syscall(SYS_reboot, 0, 0, 0, 0);",
    "module": 'syscall(SYS_init_module, 0, 0, "");',
    "kernel log": "syscall(SYS_syslog, 3, 0, 0);",
    "seccomp": "syscall(SYS_seccomp, 0, 0, 0);",
    "unknown call": "syscall(1000);",
}
CALLS = [
    *(Attack(name, f'{body}puts("survived");', (SECURITY,), prints(b""))
      for name, body in FORBIDDEN.items()),
    Attack("x32 system call", 'syscall(0x40000000 | 39);puts("survived");', (SECURITY,),
           prints(b""), machine="x86_64"),
    Attack("32-bit system call",
           'long r;asm volatile("int $0x80":"=a"(r):"a"(20));puts("survived");',
           (SECURITY, RE), prints(b""), machine="x86_64"),
]  # fmt: skip

BOMBS = [
    Attack("forks", "for(;;)fork();", (TLE,), limits=SPIN,
           check=lambda result: result.wall_s < SPIN.wall_s + 10),
    Attack("sleepers",
           "int n=0;for(int i=0;i<1000;i++){int p=fork();if(!p){pause();_exit(0);}n+=p>0;}"
           'printf("%d",n);', check=at_most(LIMITS.processes + 3)),
    Attack("python forks", "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
           (TLE,), limits=SPIN, language="python"),
    Attack("threads",
           "import threading, time\nn = 0\ntry:\n  while n < 5000:\n"
           "    threading.Thread(target=time.sleep, args=(9,), daemon=True).start(); n += 1\n"
           "except RuntimeError: pass\nprint(n)",
           (AC, TLE), at_most(LIMITS.processes + 3), language="python"),
    Attack("memory of many processes",
           "for(int i=0;i<3;i++)fork();size_t n=100<<20;char*p=(char*)malloc(n);"
           "if(!p)return 1;for(size_t i=0;i<n;i+=4096)((volatile char*)p)[i]=1;"
           'usleep(300000);puts("ok");', (AC, MLE, RE, TLE),
           lambda result: (result.memory_kib <= (LIMITS.memory_mib + 64) << 10
                           and ("cgroup" not in result.isolation
                                or result.stdout.count(b"ok") < 8))),
    Attack("shared memory",
           "size_t n=1u<<30;char*p=(char*)mmap(0,n,3,MAP_SHARED|MAP_ANONYMOUS,-1,0);"
           "if(p==MAP_FAILED)return 1;for(size_t i=0;i<n;i+=4096)((volatile char*)p)[i]=1;"
           'puts("survived");', (MLE, RE), prints(b"")),
    Attack("disk",
           "signal(SIGXFSZ,SIG_IGN);static char b[1<<20];memset(b,1,sizeof b);long n=0;"
           'for(int f=0;f<64;f++){char s[20];sprintf(s,"f%d",f);'
           "int fd=open(s,O_CREAT|O_WRONLY,0600);"
           "for(int i=0;i<64;i++){long w=write(fd,b,sizeof b);if(w>0)n+=w;}close(fd);}"
           'printf("%ld",n>>20);', (AC, MLE, OLE), at_most(512), LARGE),
    Attack("inodes",
           "int n=0;char s[20];for(int i=0;i<100000;i++)"
           '{sprintf(s,"d%d",i);if(!mkdir(s,0700))n++;}printf("%d",n);', (AC, TLE),
           at_most(10_000)),
    Attack("output", "static char b[1<<16];for(;;){write(2,b,sizeof b);write(1,b,sizeof b);}",
           (OLE,), lambda result: (len(result.stdout) == LIMITS.stdout_bytes
                                   and len(result.stderr) == LIMITS.stderr_bytes)),
]  # fmt: skip

PROCESSES = [
    Attack("orphans",
           "if(!fork()){setsid();if(!fork()){signal(SIGTERM,SIG_IGN);signal(SIGHUP,SIG_IGN);"
           f'prctl(PR_SET_NAME,"{MARK}");for(;;){{int fd=open("/w/alive",O_CREAT|O_WRONLY,0600);'
           'close(fd);usleep(1000);}}_exit(0);}usleep(20000);puts("left");',
           check=lambda result: result.stdout == b"left\n" and result.wall_s < NOW),
    Attack("held pipe", 'if(!fork()){sleep(30);}puts("parent");fflush(stdout);_exit(0);',
           check=lambda result: result.stdout == b"parent\n" and result.wall_s < NOW),
    Attack("kill and stop by number",
           "signal(SIGTERM,SIG_IGN);signal(SIGCONT,SIG_IGN);int tried=0;"
           "for(int p=1;p<70000;p++)if(p!=getpid())"
           "{tried+=!kill(p,SIGSTOP);tried+=!kill(p,SIGKILL);}"
           'kill(getppid()?getppid():1,SIGSTOP);printf("%d",getppid());', check=prints(b"0")),
    Attack("kill all", 'kill(-1,SIGKILL);kill(0,SIGKILL);puts("x");', (RE,),
           dies_of(signal.SIGKILL)),
    Attack("stop all", "fork();kill(-1,SIGSTOP);kill(getpid(),SIGSTOP);", (TLE,),
           lambda result: result.detail == "wall time", SHORT),
    Attack("raise limits",
           "int bad=0;for(int k:{RLIMIT_CPU,RLIMIT_FSIZE,RLIMIT_NPROC,RLIMIT_CORE,RLIMIT_NOFILE})"
           "{rlimit r;getrlimit((__rlimit_resource_t)k,&r);r.rlim_max++;r.rlim_cur=r.rlim_max;"
           'bad+=!setrlimit((__rlimit_resource_t)k,&r);}printf("%d",bad);', check=prints(b"0")),
    Attack("regain privileges",
           'printf("%d%d%d%d\\n",setuid(0),setgid(0),chown("/w",0,0),geteuid()==0||getegid()==0);'
           'FILE*f=fopen("/proc/self/status","r");char s[200];while(f&&fgets(s,200,f))'
           'if(!strncmp(s,"CapEff",6)||!strncmp(s,"NoNewPrivs",10))fputs(s,stdout);',
           check=lambda result: result.stdout in (
               b"-1-1-10\n", b"-1-1-10\nCapEff:\t0000000000000000\nNoNewPrivs:\t1\n")),
    Attack("segments that outlive us", 'printf("%d",shmget(77,4096,IPC_CREAT|IPC_EXCL|0600));',
           check=prints(b"-1")),
]  # fmt: skip

_ABSENT = (
    str(Path(__file__)), str(Path.home()), "/etc/passwd", "/etc/shadow", "/etc/hostname", "/root",
    "/home", "/var", "/sys", "/run", "/boot", "/tenshot", "/proc/cmdline", "/proc/sys",
    "/proc/kallsyms", "/proc/kcore", "/var/run/docker.sock",
)  # fmt: skip
_LIST = ",".join(f'"{path}"' for path in _ABSENT)

FILES = [
    Attack("write outside",
           'for(const char*p:{"/","/usr","/usr/bin","/usr/lib","/etc","/dev","/proc","/pch"})'
           '{char s[99];sprintf(s,"%s/escape",p);if(open(s,O_CREAT|O_WRONLY,0600)>=0)puts(p);}'
           'if(open("/usr/bin/env",O_WRONLY)>=0||open("/fork_server.py",O_WRONLY)>=0)puts("bin");',
           check=prints(b"")),
    Attack("host files", f"for(const char*p:{{{_LIST}}})if(!access(p,F_OK))puts(p);",
           check=prints(b"")),
    Attack("links out of the root",
           'symlink("/proc/1/root","l");for(const char*p:{"l/etc/passwd",'
           '"/proc/1/root/etc/passwd","/proc/self/root/etc/passwd","../../../../etc/passwd",'
           '"/proc/1/environ","/proc/1/mem"})'
           "{int f=open(p,O_RDONLY);char b[9];if(f>=0&&read(f,b,9)>0)puts(p);}",
           check=prints(b"")),
    Attack("change standard input",
           'int w=write(0,"9",1);int f=open("/proc/self/fd/0",O_RDWR);'
           'if(f>=0)w+=write(f,"9",1);printf("%d",ftruncate(0,0)==0||w>0);', check=prints(b"0")),
    Attack("disk memory by deep folders",
           'for(int i=0;i<3000;i++){if(mkdir("d",0700)||chdir("d"))break;}puts("done");',
           check=prints(b"done\n")),
]  # fmt: skip

ATTACKS = {
    f"{group}: {attack.name}": attack
    for group, attacks in (
        ("call", CALLS), ("bomb", BOMBS), ("process", PROCESSES), ("files", FILES),
    )
    for attack in attacks
    if attack.machine in ("", os.uname().machine)
}  # fmt: skip
