/* The warm fork servers of a slot: starting them, and one program through one of them. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define CONTROL_FD 3
/* Room for the largest stack a program may be given: the layout is fixed when the server starts. */
#define SERVER_STACK ((rlim_t)16 << 30)

static void become_server(struct config *config, const struct plan *plan, int control) {
    struct rlimit stack, none = {0, 0};
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    signal(SIGPIPE, SIG_DFL);
    if (getrlimit(RLIMIT_STACK, &stack) != 0) _exit(127);
    if (stack.rlim_max > SERVER_STACK) stack.rlim_max = SERVER_STACK;
    stack.rlim_cur = stack.rlim_max;
    int null = open("/dev/null", O_RDWR);
    /* Its own pid stays outside; its children are born in the candidates' namespace. */
    if (setns(config->inner_pid_fd, CLONE_NEWPID) != 0) _exit(127);
    if (dup2(null, 0) < 0 || dup2(control, CONTROL_FD) < 0) _exit(127);
    if (null > CONTROL_FD) close(null);
    if (setrlimit(RLIMIT_STACK, &stack) != 0 || setrlimit(RLIMIT_CORE, &none) != 0) _exit(127);
    prefer_in_memory_shortage(config->proc_fd);
    if (drop_privileges(config) != 0 || install_filter() != 0) _exit(127);
    execve(plan->argv[0], plan->argv, plan->envp);
    _exit(127);
}

static int start_server(struct config *config, const struct plan *plan, int *server) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return -1;
    if (setns(config->outer_pid_fd, CLONE_NEWPID) != 0) return -1;
    pid_t pid = fork();
    if (pid == 0) become_server(config, plan, ends[1]);
    if (setns(config->inner_pid_fd, CLONE_NEWPID) != 0 || pid < 0) return -1;
    close(ends[1]);
    *server = ends[0];
    return 0;
}

int *server_of(struct config *config, const struct request *request) {
    int native = (request->flags & REQUEST_NATIVE) != 0;
    return &config->server_fds[native ? SERVER_NATIVE : SERVER_PYTHON];
}

pid_t server_fork(struct config *config, const struct plan *plan) {
    const struct request *request = &plan->request;
    int *server = server_of(config, request);
    if (*server < 0 && start_server(config, plan, server) != 0) return -1;
    uint64_t message[8] = {request->cpu_us / 1000000u + 2, request->memory_bytes,
                           request->address_bytes, request->file_bytes, request->processes + 3,
                           request->server_mode};
    int fds[4] = {plan->stdin_fd, plan->stdout_fd, plan->stderr_fd, plan->executable_fd};
    size_t size = (request->flags & REQUEST_NATIVE ? 4 : 3) * sizeof *fds;
    union {
        char space[CMSG_SPACE(sizeof fds)];
        struct cmsghdr align;
    } control;
    struct iovec part = {message, sizeof message};
    struct msghdr header = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control,
                            .msg_controllen = CMSG_SPACE(size)};
    memset(&control, 0, sizeof control);
    struct cmsghdr *rights = CMSG_FIRSTHDR(&header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(size);
    memcpy(CMSG_DATA(rights), fds, size);
    int64_t pid;
    if (sendmsg(*server, &header, MSG_NOSIGNAL) != sizeof message) return -1;
    if (read_full(*server, &pid, sizeof pid) != 0) return -1;
    return (pid_t)pid;
}

int server_wait(int server_fd, int *status, struct burial *usage) {
    int64_t answer[3];
    if (read_full(server_fd, answer, sizeof answer) != 0) return -1;
    *status = (int)answer[0];
    usage->cpu_us = (uint64_t)answer[1];
    usage->memory_kib = (uint64_t)answer[2];
    return 0;
}
