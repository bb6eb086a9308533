/* One run: fork, watch, drain, kill everything, report. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TICK_US 20000u /* longest sleep between two looks at the CPU clock */
#define MOST_WALLS 4u  /* wall limits that a run may last, waits for a CPU included */

static uint64_t cpu_clock_us(pid_t pid) {
    struct timespec t;
    clockid_t clock = (clockid_t)((~(unsigned)pid << 3) | 2u);
    if (clock_gettime(clock, &t) != 0) return 0;
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

/* Reads once. 0: more may come; 1: end of file or error; 2: more than `cap` bytes arrived. */
static int drain(int fd, struct buffer *buffer, uint64_t cap) {
    static char overflow[65536];
    uint64_t room = cap - buffer->size;
    char *to = overflow;
    size_t size = sizeof overflow;
    if (room > 0) {
        if (size > room) size = room;
        if (buffer_reserve(buffer, buffer->size + size) != 0) return 1;
        to = buffer->data + buffer->size;
    }
    ssize_t got = read(fd, to, size);
    if (got < 0) return errno == EAGAIN || errno == EINTR ? 0 : 1;
    if (got == 0) return 1;
    if (room == 0) return 2;
    buffer->size += (size_t)got;
    return 0;
}

static long oom_kills(int fd) {
    char text[512];
    ssize_t size = fd < 0 ? -1 : pread(fd, text, sizeof text - 1, 0);
    if (size <= 0) return 0;
    text[size] = 0;
    char *found = strstr(text, "oom_kill ");
    return found ? atol(found + 9) : 0;
}

struct watch {
    int end_fd; /* readable once the program has ended */
    int out_fd, err_fd;
    int proc_fd;
    int watch_memory; /* no cgroup sees to it */
    pid_t pid;
    uint64_t start_us;
    uint64_t excused_us; /* wall-clock time spent ready to run, without a CPU */
    uint64_t cpu_us;     /* as of the last look */
    struct joint *joint; /* NULL but in joint runs */
};

/* A busy machine is not the program's fault: once its wall clock has run out, the time it waited
 * for a CPU is taken off, within bounds. Returns the wall-clock time that counts. */
static uint64_t excused_wall(struct watch *watch, uint64_t total, uint64_t limit) {
    if (total / MOST_WALLS >= limit) return total;
    watch->excused_us = longest_wait_us(watch->proc_fd);
    return total > watch->excused_us ? total - watch->excused_us : 0;
}

/* Microseconds until the next look, or 0 with a flag set when a limit is hit. */
static uint64_t time_left(struct watch *watch, const struct request *request, uint32_t *flags) {
    uint64_t total = now_us() - watch->start_us, left;
    uint64_t wall = total > watch->excused_us ? total - watch->excused_us : 0;
    if (wall >= request->wall_us) wall = excused_wall(watch, total, request->wall_us);
    if (wall >= request->wall_us) {
        *flags |= HIT_WALL;
        return 0;
    }
    left = request->wall_us - wall;
    watch->cpu_us = cpu_clock_us(watch->pid);
    if (watch->cpu_us > request->cpu_us) {
        *flags |= HIT_CPU;
        return 0;
    }
    if (left > request->cpu_us - watch->cpu_us + 1000)
        left = request->cpu_us - watch->cpu_us + 1000;
    if (watch->watch_memory && total > TICK_US / 4 &&
        uses_too_much(watch->proc_fd, watch->pid, request->memory_bytes >> 10)) {
        *flags |= HIT_MEMORY;
        return 0;
    }
    return left > TICK_US ? TICK_US : left;
}

/* Takes what the program has written; 1 when it wrote too much. */
static int take_output(struct watch *watch, const struct request *request, struct pollfd polls[3],
                       struct buffer *out, struct buffer *err) {
    if (polls[1].revents) {
        int state = drain(watch->out_fd, out, request->stdout_bytes);
        if (state == 2) return 1;
        if (state == 1) polls[1].fd = -1;
        if (state == 1 && watch->joint) watch->joint->out_ended = 1;
    }
    if (polls[2].revents && drain(watch->err_fd, err, request->stderr_bytes) == 1)
        polls[2].fd = -1;
    return 0;
}

/* Drains the pipes until the program has ended, a limit is hit or the parent has gone. */
static void watch_program(struct watch *watch, const struct request *request, struct buffer *out,
                          struct buffer *err, uint32_t *flags) {
    struct joint *joint = watch->joint;
    struct pollfd polls[6] = {{watch->end_fd, POLLIN, 0},
                              {watch->out_fd, POLLIN, 0},
                              {watch->err_fd, POLLIN, 0},
                              {0, POLLRDHUP, 0}};
    for (;;) {
        uint64_t left = time_left(watch, request, flags);
        if (left == 0) return;
        struct timespec timeout = {(time_t)(left / 1000000u), (long)(left % 1000000u) * 1000};
        if (joint) aim_joint(joint, &polls[1], polls + 4, out, watch->out_fd);
        int ready = ppoll(polls, joint ? 6 : 4, &timeout, NULL);
        if (ready < 0) continue;
        if (take_output(watch, request, polls, out, err)) *flags |= HIT_OUTPUT;
        if (polls[3].revents) _exit(0);
        if (joint && tend_joint(joint, polls + 4, out, watch->cpu_us)) *flags |= HIT_STOPPED;
        if (*flags || polls[0].revents) return;
    }
}

/* Once everybody is dead the pipes hold only what was written before. */
static void drain_rest(const struct watch *watch, const struct request *request,
                       struct buffer *out, struct buffer *err, uint32_t *flags) {
    int state;
    do {
        state = drain(watch->out_fd, out, request->stdout_bytes);
        if (watch->joint) flush_joint(watch->joint, out);
    } while (state == 0);
    if (state == 2) *flags |= HIT_OUTPUT;
    while (drain(watch->err_fd, err, request->stderr_bytes) != 1) continue;
}

static void set_memory_limit(struct config *config, const struct request *request) {
    static uint64_t current;
    uint64_t wanted = request->memory_bytes + request->stdout_bytes + request->stdin_bytes +
                      (64u << 20);
    char text[32];
    if (config->cgroup_limit_fd < 0 || wanted == current) return;
    int size = snprintf(text, sizeof text, "%llu", (unsigned long long)wanted);
    if (pwrite(config->cgroup_limit_fd, text, (size_t)size, 0) == size) current = wanted;
}

/* Starts the program; a failed step of a forked child is left in shared memory. */
static pid_t start(struct config *config, struct plan *plan, int pipes[4], int *shared) {
    pid_t pid;
    plan->stdout_fd = pipes[1];
    plan->stderr_fd = pipes[3];
    if (plan->request.flags & REQUEST_SERVER) {
        pid = server_fork(config, plan);
        if (pid < 0) exit(1);
    } else {
        pid = fork();
        if (pid == 0) {
            *shared = become_program(config, plan);
            _exit(127);
        }
    }
    close(pipes[1]);
    close(pipes[3]);
    if (plan->request.flags & REQUEST_JOINT) {
        /* The partner must not go on writing into a pipe that only we hold. */
        close(plan->stdin_fd);
        plan->stdin_fd = -1;
    }
    return pid;
}

/* Waits for the program itself, our child or the fork server's. */
static void reap(struct config *config, const struct request *request, pid_t pid, int *status,
                 struct burial *used) {
    struct rusage usage;
    if (request->flags & REQUEST_SERVER) {
        if (server_wait(*server_of(config, request), status, used) != 0) exit(1);
        return;
    }
    while (wait4(pid, status, 0, &usage) < 0)
        if (errno != EINTR) exit(1);
    used->cpu_us = usage_cpu_us(&usage);
    used->memory_kib = (uint64_t)usage.ru_maxrss;
}

static void finish(struct config *config, const struct request *request,
                   const struct watch *watch, struct reply *reply) {
    struct burial first = {0, 0}, own = {0, 0}, second = {0, 0};
    if (reply->flags != 0 && kill_all(config, &first) != 0) exit(1);
    reap(config, request, watch->pid, &reply->status, &own);
    reply->wall_us = now_us() - watch->start_us;
    if (bury_orphans(config, &second) != 0) exit(1);
    const struct burial *all[] = {&first, &own, &second};
    for (int i = 0; i < 3; i++) {
        reply->cpu_us += all[i]->cpu_us;
        if (all[i]->memory_kib > reply->memory_kib) reply->memory_kib = all[i]->memory_kib;
    }
}

void run_one(struct config *config, struct plan *plan, struct reply *reply, struct buffer *out,
             struct buffer *err) {
    static int *shared;
    static long seen_kills;
    int pipes[4], from_server = (plan->request.flags & REQUEST_SERVER) != 0;
    if (!shared) {
        shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        seen_kills = oom_kills(config->cgroup_events_fd);
    }
    *shared = 0;
    set_memory_limit(config, &plan->request);
    if (pipe2(pipes, O_CLOEXEC) != 0 || pipe2(pipes + 2, O_CLOEXEC) != 0) exit(1);
    /* /dev/stdout reopens the pipe, which belongs to the worker's user. */
    if (fchmod(pipes[1], 0666) != 0 || fchmod(pipes[3], 0666) != 0) exit(1);
    struct joint joint = {.forward_fd = plan->forward_fd, .leash_fd = plan->leash_fd,
                          .proc_fd = config->proc_fd, .told = JOINT_RUNS};
    struct watch watch = {.end_fd = -1, .out_fd = pipes[0], .err_fd = pipes[2],
                          .proc_fd = config->proc_fd,
                          .watch_memory = config->cgroup_limit_fd < 0 && config->proc_fd >= 0,
                          .start_us = now_us(),
                          .joint = plan->request.flags & REQUEST_JOINT ? &joint : NULL};
    joint.still_since_us = reply->start_us = watch.start_us;
    watch.pid = start(config, plan, pipes, shared);
    if (watch.pid > 0) {
        watch.end_fd = from_server ? *server_of(config, &plan->request)
                                   : (int)syscall(__NR_pidfd_open, watch.pid, 0);
        watch_program(&watch, &plan->request, out, err, &reply->flags);
        finish(config, &plan->request, &watch, reply);
        drain_rest(&watch, &plan->request, out, err, &reply->flags);
        if (!from_server) close(watch.end_fd);
        reply->error = *shared;
    } else {
        reply->error = errno;
    }
    close(pipes[0]);
    close(pipes[2]);
    if (reply->status != 0 && config->cgroup_events_fd >= 0) {
        long kills = oom_kills(config->cgroup_events_fd);
        if (kills > seen_kills) reply->flags |= HIT_MEMORY;
        seen_kills = kills;
    }
}
