"""Attacks: each must fail, leave the host unharmed, and leave the next run as if it never was."""

from __future__ import annotations

import dataclasses
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import LocalSandbox, Program, RunLimits, RunResult, Verdict
from tests.sandbox.conftest import LIMITS, host_processes, run_source

HEADERS = (
    "#include <cstdio>\n#include <cstdlib>\n#include <cstring>\n#include <cerrno>\n"
    "#include <csignal>\n#include <fcntl.h>\n#include <sched.h>\n#include <unistd.h>\n"
    "#include <sys/mman.h>\n#include <sys/mount.h>\n#include <sys/prctl.h>\n"
    "#include <sys/ptrace.h>\n#include <sys/resource.h>\n#include <sys/shm.h>\n"
    "#include <sys/socket.h>\n#include <sys/stat.h>\n#include <sys/syscall.h>\n"
    "#include <sys/wait.h>\n#include <dirent.h>\n#include <spawn.h>\n#include <initializer_list>\n"
)
SPIN = dataclasses.replace(LIMITS, cpu_s=0.5, wall_s=1.5)
MARK = "tenshot-escaped"


def attack(box: LocalSandbox, body: str, limits: RunLimits = LIMITS) -> RunResult:
    return run_source(box, "cpp", f"{HEADERS}int main(){{{body}}}", b"5\n", limits)


@pytest.fixture(autouse=True)
def _host_is_unharmed(sandbox: LocalSandbox) -> Iterator[None]:
    yield
    result = run_source(sandbox, "cpp", '#include <cstdio>\nint main(){puts("fine");}')
    assert (result.verdict, result.stdout) == (Verdict.AC, b"fine\n")
    assert host_processes(MARK) == []


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


@pytest.mark.parametrize("name", FORBIDDEN)
def test_forbidden_calls_are_security_violations(sandbox: LocalSandbox, name: str) -> None:
    result = attack(sandbox, FORBIDDEN[name] + 'puts("survived");')
    assert result.verdict is Verdict.SECURITY, result
    assert result.stdout == b""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the x32 numbers exist only there")
def test_x32_system_calls_are_forbidden(sandbox: LocalSandbox) -> None:
    result = attack(sandbox, 'syscall(0x40000000 | 39);puts("survived");')
    assert result.verdict is Verdict.SECURITY


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the 32-bit gate exists only there")
def test_32_bit_system_calls_are_forbidden(sandbox: LocalSandbox) -> None:
    body = 'long r;asm volatile("int $0x80":"=a"(r):"a"(20));puts("survived");'
    result = attack(sandbox, body)
    assert result.verdict in (Verdict.SECURITY, Verdict.RE)
    assert result.stdout == b""


def test_fork_bomb(sandbox: LocalSandbox) -> None:
    result = attack(sandbox, "for(;;)fork();", SPIN)
    assert result.verdict is Verdict.TLE
    assert result.wall_s < SPIN.wall_s + 10


def test_fork_bomb_of_sleepers(sandbox: LocalSandbox) -> None:
    body = (
        "int n=0;for(int i=0;i<1000;i++){int p=fork();if(!p){pause();_exit(0);}n+=p>0;}"
        'printf("%d",n);'
    )
    result = attack(sandbox, body)
    assert result.verdict is Verdict.AC
    assert int(result.stdout) <= LIMITS.processes + 3


def test_python_fork_bomb(sandbox: LocalSandbox) -> None:
    source = "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass"
    result = run_source(sandbox, "python", source, b"", SPIN)
    assert result.verdict is Verdict.TLE


def test_thread_bomb(sandbox: LocalSandbox) -> None:
    source = (
        "import threading, time\nn = 0\n"
        "try:\n  while n < 5000:\n"
        "    threading.Thread(target=time.sleep, args=(9,), daemon=True).start(); n += 1\n"
        "except RuntimeError: pass\nprint(n)"
    )
    result = run_source(sandbox, "python", source)
    assert result.verdict in (Verdict.AC, Verdict.TLE)
    assert int(result.stdout or b"0") <= LIMITS.processes + 3


def test_memory_bomb_of_many_processes(sandbox: LocalSandbox) -> None:
    body = (
        "for(int i=0;i<3;i++)fork();size_t n=100<<20;char*p=(char*)malloc(n);"
        "if(!p)return 1;for(size_t i=0;i<n;i+=4096)((volatile char*)p)[i]=1;"
        'usleep(300000);puts("ok");'
    )
    result = attack(sandbox, body)
    if "cgroup" in result.isolation:
        assert result.stdout.count(b"ok") < 8
    assert result.memory_kib <= (LIMITS.memory_mib + 64) << 10


def test_shared_memory_counts(sandbox: LocalSandbox) -> None:
    body = (
        "size_t n=1u<<30;char*p=(char*)mmap(0,n,3,MAP_SHARED|MAP_ANONYMOUS,-1,0);"
        "if(p==MAP_FAILED)return 1;for(size_t i=0;i<n;i+=4096)((volatile char*)p)[i]=1;"
        'puts("survived");'
    )
    result = attack(sandbox, body)
    assert result.verdict in (Verdict.MLE, Verdict.RE)
    assert result.stdout == b""


def test_disk_bomb(sandbox: LocalSandbox) -> None:
    body = (
        "signal(SIGXFSZ,SIG_IGN);static char b[1<<20];memset(b,1,sizeof b);long n=0;"
        'for(int f=0;f<64;f++){char s[20];sprintf(s,"f%d",f);int fd=open(s,O_CREAT|O_WRONLY,0600);'
        "for(int i=0;i<64;i++){long w=write(fd,b,sizeof b);if(w>0)n+=w;}close(fd);}"
        'printf("%ld",n>>20);'
    )
    result = attack(sandbox, body, dataclasses.replace(LIMITS, memory_mib=1024))
    assert result.verdict in (Verdict.AC, Verdict.MLE, Verdict.OLE)
    assert int(result.stdout or b"0") <= 512


def test_inode_bomb(sandbox: LocalSandbox) -> None:
    body = (
        'int n=0;char s[20];for(int i=0;i<100000;i++){sprintf(s,"d%d",i);if(!mkdir(s,0700))n++;}'
        'printf("%d",n);'
    )
    assert int(attack(sandbox, body).stdout or b"0") < 10_000


def test_deep_folders_are_wiped(sandbox: LocalSandbox) -> None:
    body = 'for(int i=0;i<3000;i++){if(mkdir("d",0700)||chdir("d"))break;}puts("done");'
    assert attack(sandbox, body).stdout == b"done\n"
    assert _listing(sandbox, "/w") == []


def test_endless_output_on_both_streams(sandbox: LocalSandbox) -> None:
    body = "static char b[1<<16];for(;;){write(2,b,sizeof b);write(1,b,sizeof b);}"
    result = attack(sandbox, body)
    assert result.verdict is Verdict.OLE
    assert len(result.stdout) == LIMITS.stdout_bytes
    assert len(result.stderr) == LIMITS.stderr_bytes


def test_setsid_orphans_die_with_the_run(sandbox: LocalSandbox) -> None:
    body = (
        "if(!fork()){setsid();if(!fork()){signal(SIGTERM,SIG_IGN);signal(SIGHUP,SIG_IGN);"
        f'prctl(PR_SET_NAME,"{MARK}");for(;;){{int fd=open("/w/alive",O_CREAT|O_WRONLY,0600);'
        'close(fd);usleep(1000);}}_exit(0);}usleep(20000);puts("left");'
    )
    result = attack(sandbox, body)
    assert (result.verdict, result.stdout) == (Verdict.AC, b"left\n")
    assert result.wall_s < 15
    time.sleep(0.05)
    for _ in range(2 * sandbox.slots):
        assert _listing(sandbox, "/w") == []


def test_held_pipe_does_not_keep_the_run_open(sandbox: LocalSandbox) -> None:
    result = attack(sandbox, 'if(!fork()){sleep(30);}puts("parent");fflush(stdout);_exit(0);')
    assert (result.verdict, result.stdout) == (Verdict.AC, b"parent\n")
    assert result.wall_s < 15


def test_worker_cannot_be_killed_or_stopped(sandbox: LocalSandbox) -> None:
    body = (
        "signal(SIGTERM,SIG_IGN);signal(SIGCONT,SIG_IGN);int tried=0;"
        "for(int p=1;p<70000;p++)if(p!=getpid()){tried+=!kill(p,SIGSTOP);tried+=!kill(p,SIGKILL);}"
        'kill(getppid()?getppid():1,SIGSTOP);printf("%d",getppid());'
    )
    result = attack(sandbox, body)
    assert result.verdict is Verdict.AC
    assert result.stdout == b"0"


def test_kill_everything(sandbox: LocalSandbox) -> None:
    assert attack(sandbox, 'kill(-1,SIGKILL);kill(0,SIGKILL);puts("x");').signal == signal.SIGKILL


def test_stopping_every_process_is_a_wall_timeout(sandbox: LocalSandbox) -> None:
    body = "fork();kill(-1,SIGSTOP);kill(getpid(),SIGSTOP);"
    result = attack(sandbox, body, dataclasses.replace(LIMITS, wall_s=0.5))
    assert (result.verdict, result.detail) == (Verdict.TLE, "wall time")


def _listing(box: LocalSandbox, path: str) -> list[str]:
    body = (
        f'DIR*d=opendir("{path}");if(!d)return 0;for(dirent*e;(e=readdir(d));)'
        "if(e->d_name[0]!='.')puts(e->d_name);"
    )
    return sorted(attack(box, body).stdout.decode().split())


def test_nothing_written_survives_into_the_next_run(sandbox: LocalSandbox) -> None:
    body = (
        'for(const char*p:{"/w/a","/tmp/b","/dev/shm/c","d"})close(open(p,O_CREAT|O_RDWR,0600));'
        'mkdir("/w/dir",0700);symlink("/etc","/w/link");chmod("/w",0);puts("wrote");'
    )
    for _ in range(2 * sandbox.slots):
        assert attack(sandbox, body).stdout == b"wrote\n"
    for place in ("/w", "/tmp", "/dev/shm"):
        for _ in range(2 * sandbox.slots):
            assert _listing(sandbox, place) == []


def test_shared_memory_segments_do_not_survive(sandbox: LocalSandbox) -> None:
    for _ in range(2 * sandbox.slots):
        body = 'printf("%d",shmget(77,4096,IPC_CREAT|IPC_EXCL|0600));'
        assert attack(sandbox, body).stdout == b"-1"


def test_only_the_working_folder_is_writable(sandbox: LocalSandbox) -> None:
    body = (
        'for(const char*p:{"/","/usr","/usr/bin","/usr/lib","/etc","/dev","/proc","/pch"})'
        '{char s[99];sprintf(s,"%s/escape",p);if(open(s,O_CREAT|O_WRONLY,0600)>=0)puts(p);}'
        'if(open("/usr/bin/env",O_WRONLY)>=0||open("/fork_server.py",O_WRONLY)>=0)puts("bin");'
    )
    assert attack(sandbox, body).stdout == b""


def test_host_files_are_not_there(sandbox: LocalSandbox) -> None:
    with tempfile.NamedTemporaryFile(prefix="tenshot-secret", dir="/var/tmp") as secret:
        secret.write(b"secret")
        secret.flush()
        own = [str(Path(__file__)), secret.name, str(Path.home())]
        body = "for(const char*p:{%s})if(!access(p,F_OK))puts(p);" % ",".join(  # noqa: UP031
            f'"{p}"'
            for p in (
                *own,
                "/etc/passwd",
                "/etc/shadow",
                "/etc/hostname",
                "/root",
                "/home",
                "/var",
                "/sys",
                "/run",
                "/boot",
                "/proc/cmdline",
                "/proc/sys",
                "/proc/kallsyms",
            )
        )
        assert attack(sandbox, body).stdout == b""


def test_root_cannot_be_left_through_links_or_proc(sandbox: LocalSandbox) -> None:
    body = (
        'symlink("/proc/1/root","l");for(const char*p:{"l/etc/passwd","/proc/1/root/etc/passwd",'
        '"/proc/self/root/etc/passwd","../../../../etc/passwd","/proc/1/environ","/proc/1/mem"})'
        "{int f=open(p,O_RDONLY);char b[9];if(f>=0&&read(f,b,9)>0)puts(p);}"
    )
    assert attack(sandbox, body).stdout == b""


@pytest.mark.parametrize("language", ["cpp", "python"])
def test_environment_and_descriptors_are_clean(
    sandbox: LocalSandbox, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENSHOT_SECRET", "secret")
    sources = {
        "cpp": HEADERS + "extern char**environ;int main(){for(char**e=environ;*e;e++)puts(*e);"
        'for(int i=3;i<1024;i++)if(fcntl(i,F_GETFD)>=0)printf("fd %d\\n",i);}',
        "python": "import os\nfor k, v in os.environ.items(): print(k, v)\n"
        "for i in range(3, 1024):\n"
        "  try: os.fstat(i); print('fd', i, os.readlink(f'/proc/self/fd/{i}'))\n"
        "  except OSError: pass",
    }
    result = run_source(sandbox, language, sources[language])
    assert b"secret" not in result.stdout
    assert [
        line
        for line in result.stdout.splitlines()
        if line.startswith(b"fd") and b"random" not in line
    ] == []


def test_limits_cannot_be_raised(sandbox: LocalSandbox) -> None:
    body = (
        "int bad=0;for(int k:{RLIMIT_CPU,RLIMIT_FSIZE,RLIMIT_NPROC,RLIMIT_CORE,RLIMIT_NOFILE})"
        "{rlimit r;getrlimit((__rlimit_resource_t)k,&r);r.rlim_max++;r.rlim_cur=r.rlim_max;"
        'bad+=!setrlimit((__rlimit_resource_t)k,&r);}printf("%d",bad);'
    )
    assert attack(sandbox, body).stdout == b"0"


def test_privileges_are_gone(sandbox: LocalSandbox) -> None:
    body = (
        'printf("%d%d%d%d",setuid(0),setgid(0),chown("/w",0,0),geteuid()==0||getegid()==0);'
        'FILE*f=fopen("/proc/self/status","r");char s[200];'
        'while(f&&fgets(s,200,f))if(!strncmp(s,"CapEff",6)||!strncmp(s,"NoNewPrivs",10))fputs(s,stdout);'
    )
    output = attack(sandbox, body).stdout.decode()
    assert output.startswith("-1-1-10")
    if "CapEff" in output:
        assert "CapEff:\t0000000000000000" in output
        assert "NoNewPrivs:\t1" in output


def test_standard_input_cannot_be_changed_for_others(sandbox: LocalSandbox) -> None:
    body = (
        'int w=write(0,"9",1);int f=open("/proc/self/fd/0",O_RDWR);'
        'if(f>=0)w+=write(f,"9",1);printf("%d",ftruncate(0,0)==0||w>0);'
    )
    assert attack(sandbox, body).stdout == b"0"


def test_output_through_a_link_stays_inside(sandbox: LocalSandbox, tmp_path: Path) -> None:
    target = tmp_path / "victim"
    target.write_bytes(b"whole")
    body = (
        f'symlink("{target}","out");int f=open("out",O_WRONLY|O_TRUNC|O_CREAT,0600);'
        'if(f>=0)write(f,"broken",6);'
    )
    attack(sandbox, body)
    assert target.read_bytes() == b"whole"


def test_collected_links_are_not_followed(sandbox: LocalSandbox) -> None:
    source = HEADERS + (
        'int main(){symlink("/usr/bin/env","a");mkfifo("b",0600);mkdir("c",0700);'
        'symlink("/usr/bin","d");}'
    )
    executable = sandbox.compile(Program("cpp", source)).executable
    assert executable is not None
    names = {"a": 100, "b": 100, "c": 100, "d/env": 100}
    assert sandbox.run_in_folder(executable, b"", LIMITS, collect=names).collected == {}
