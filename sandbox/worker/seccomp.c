/* The system-call filter: an allowlist, written as a balanced tree of comparisons.
 *
 * Three kinds of answer: allowed; refused with an errno, for calls that honest runtimes try and
 * can live without; and, for every number not named here, death by SIGSYS. Argument checks guard
 * clone (no namespaces, no CLONE_PARENT), socket (AF_UNIX is refused softly), ioctl and prctl.
 * Kernels since 5.11 keep a bitmap of always-allowed numbers, so the tree costs nothing per call.
 */
#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define FILTER_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define FILTER_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system-call filter knows x86_64 and aarch64"
#endif

enum { KILL, ALLOW, PERM, NOSYS, NOTSUP, CLONE, SOCKET, IOCTL, PRCTL };

struct rule {
    unsigned number, action;
};

static const struct rule rules[] = {
#define X(name, action) {__NR_##name, action},
#include "syscalls.inc"
#undef X
};

enum { RULES = sizeof rules / sizeof *rules, CODE_SIZE = 2048 };

static struct sock_filter code[CODE_SIZE];
static unsigned code_length;

static void emit(unsigned op, unsigned k, unsigned on_true, unsigned on_false) {
    if (code_length == CODE_SIZE) abort();
    code[code_length++] = (struct sock_filter)BPF_JUMP((unsigned short)op, k,
                                                       (unsigned char)on_true,
                                                       (unsigned char)on_false);
}

static void give(unsigned verdict) { emit(BPF_RET | BPF_K, verdict, 0, 0); }

static void load_argument(unsigned index) {
    emit(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, args[index]), 0, 0);
}

/* Allows the call when its argument (low 32 bits) is one of the values, else gives `otherwise`. */
static void allow_values(unsigned index, const unsigned *values, unsigned count,
                         unsigned otherwise) {
    load_argument(index);
    for (unsigned i = 0; i < count; i++) {
        emit(BPF_JMP | BPF_JEQ | BPF_K, values[i], 0, 1);
        give(SECCOMP_RET_ALLOW);
    }
    give(otherwise);
}

static void emit_action(unsigned action) {
    static const unsigned ioctls[] = {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIOCLEX, FIONCLEX};
    static const unsigned prctls[] = {PR_SET_NAME, PR_GET_NAME, PR_SET_PDEATHSIG,
                                      PR_GET_DUMPABLE, PR_GET_NO_NEW_PRIVS};
    const unsigned forbidden = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                               CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_PARENT |
                               CLONE_PTRACE | CLONE_UNTRACED;
    switch (action) {
    case ALLOW: give(SECCOMP_RET_ALLOW); break;
    case PERM: give(SECCOMP_RET_ERRNO | EPERM); break;
    case NOSYS: give(SECCOMP_RET_ERRNO | ENOSYS); break;
    case NOTSUP: give(SECCOMP_RET_ERRNO | EOPNOTSUPP); break;
    case IOCTL: allow_values(1, ioctls, sizeof ioctls / 4, SECCOMP_RET_ERRNO | ENOTTY); break;
    case PRCTL: allow_values(0, prctls, sizeof prctls / 4, SECCOMP_RET_ERRNO | EPERM); break;
    case CLONE:
        load_argument(0);
        emit(BPF_JMP | BPF_JSET | BPF_K, forbidden, 1, 0);
        give(SECCOMP_RET_ALLOW);
        give(SECCOMP_RET_KILL_PROCESS);
        break;
    case SOCKET:
        load_argument(0);
        emit(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 0, 1);
        give(SECCOMP_RET_ERRNO | EACCES);
        give(SECCOMP_RET_KILL_PROCESS);
        break;
    default: give(SECCOMP_RET_KILL_PROCESS);
    }
}

/* Spans of consecutive numbers with one action, sorted; gaps are spans that kill. */
struct span {
    unsigned first, action;
};

static void emit_tree(const struct span *spans, unsigned count) {
    if (count == 1) {
        emit_action(spans[0].action);
        return;
    }
    unsigned half = count / 2;
    emit(BPF_JMP | BPF_JGE | BPF_K, spans[half].first, 0, 1);
    unsigned jump = code_length;
    emit(BPF_JMP | BPF_JA, 0, 0, 0);
    emit_tree(spans, half);
    code[jump].k = code_length - jump - 1;
    emit_tree(spans + half, count - half);
}

static int by_number(const void *a, const void *b) {
    unsigned x = ((const struct rule *)a)->number, y = ((const struct rule *)b)->number;
    return (x > y) - (x < y);
}

void build_filter(void) {
    static struct rule sorted[RULES];
    static struct span spans[2 * RULES + 2];
    unsigned count = 0, next = 0;
    for (unsigned i = 0; i < RULES; i++) sorted[i] = rules[i];
    qsort(sorted, RULES, sizeof *sorted, by_number);
    for (unsigned i = 0; i < RULES; i++) {
        if (sorted[i].number > next || i == 0) {
            if (sorted[i].number > next) spans[count++] = (struct span){next, KILL};
        }
        if (count == 0 || spans[count - 1].action != sorted[i].action || sorted[i].number > next)
            spans[count++] = (struct span){sorted[i].number, sorted[i].action};
        next = sorted[i].number + 1;
    }
    spans[count++] = (struct span){next, KILL};

    emit(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
    emit(BPF_JMP | BPF_JEQ | BPF_K, FILTER_ARCH, 1, 0);
    give(SECCOMP_RET_KILL_PROCESS);
    emit(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
    emit_tree(spans, count);
}

int filter_available(void) {
    uint32_t action = SECCOMP_RET_KILL_PROCESS;
    return syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int install_filter(void) {
    struct sock_fprog program = {.len = (unsigned short)code_length, .filter = code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
    if (code_length == 0) return 0;
    if (syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) != 0) return errno;
    return 0;
}
