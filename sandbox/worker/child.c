/* The last steps in the forked child before a program takes over. */
#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static int limit(int resource, uint64_t soft, uint64_t hard) {
    struct rlimit value = {soft, hard};
    return setrlimit((__rlimit_resource_t)resource, &value);
}

/* When memory runs out the program and what it forks must die, not the worker. */
void prefer_in_memory_shortage(int proc_fd) {
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    int fd = openat(proc_fd, "self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd < 0) return;
    if (write(fd, "1000", 4) != 4) errno = 0;
    close(fd);
}

int apply_limits(const struct request *request) {
    /* The watchdog ends a run at its CPU limit; this backstop holds for each process by itself. */
    uint64_t cpu_s = request->cpu_us / 1000000u + 2;
    uint64_t stack = request->memory_bytes;
    uint64_t address = request->address_bytes ? request->address_bytes : RLIM_INFINITY;
    struct rlimit hard;
    if (getrlimit(RLIMIT_STACK, &hard) == 0 && hard.rlim_max < stack) stack = hard.rlim_max;
    if (limit(RLIMIT_CPU, cpu_s, cpu_s + 1) || limit(RLIMIT_STACK, stack, stack) ||
        limit(RLIMIT_AS, address, address) || limit(RLIMIT_CORE, 0, 0) ||
        limit(RLIMIT_FSIZE, request->file_bytes, request->file_bytes) ||
        limit(RLIMIT_NOFILE, 256, 256) || limit(RLIMIT_MEMLOCK, 0, 0) ||
        /* The reaper, the worker and the fork server may count against the same user. */
        limit(RLIMIT_NPROC, request->processes + 3, request->processes + 3))
        return errno;
    return 0;
}

int drop_privileges(const struct config *config) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2];
    memset(none, 0, sizeof none);
    unsigned id = config->candidate_id;
    if (!config->single_uid &&
        (setgroups(0, NULL) || setresgid(id, id, id) || setresuid(id, id, id)))
        return errno;
    return syscall(__NR_capset, &header, none) != 0 ? errno : 0;
}

int become_program(const struct config *config, const struct plan *plan) {
    int failed;
    signal(SIGPIPE, SIG_DFL);
    if (setsid() < 0 && errno != EPERM) return errno;
    if (chdir(WORK_DIR) != 0) return errno;
    if (dup2(plan->stdin_fd, 0) < 0 || dup2(plan->stdout_fd, 1) < 0 ||
        dup2(plan->stderr_fd, 2) < 0)
        return errno;
    prefer_in_memory_shortage(config->proc_fd);
    if ((failed = apply_limits(&plan->request))) return failed;
    if ((failed = drop_privileges(config))) return failed;
    if ((failed = install_filter())) return failed;
    if (plan->request.flags & REQUEST_EXECUTABLE)
        syscall(__NR_execveat, plan->executable_fd, "", plan->argv, plan->envp, AT_EMPTY_PATH);
    else
        execve(plan->argv[0], plan->argv, plan->envp);
    return errno;
}
