/* One run: fork, watch, drain, kill everything, report. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <dirent.h>
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

#define OUR_OWN_KIB (256u << 10) /* room for the worker and the fork servers */
#define TICK_US 20000u /* longest sleep between two looks at the CPU clock */

static uint64_t cpu_clock_us(pid_t pid) {
    struct timespec t;
    clockid_t clock = (clockid_t)((~(unsigned)pid << 3) | 2u);
    if (clock_gettime(clock, &t) != 0) return 0;
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

/* Resident pages of a process in KiB, without those shared with files when `own` is set. */
static uint64_t resident_kib(int proc_fd, const char *pid, int own) {
    char text[64];
    unsigned long size, resident = 0, shared = 0;
    snprintf(text, sizeof text, "%.20s/statm", pid);
    int fd = openat(proc_fd, text, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (got <= 0) return 0;
    text[got] = 0;
    if (sscanf(text, "%lu %lu %lu", &size, &resident, &shared) != 3) return 0;
    return (resident - (own ? shared : 0)) * ((uint64_t)sysconf(_SC_PAGESIZE) >> 10);
}

/* Where only address space limits memory, a look now and then keeps its slack from being used: by
 * the program itself, and by all processes of the slot together. */
static int uses_too_much(int proc_fd, pid_t pid, uint64_t limit_kib) {
    char name[24];
    uint64_t total = 0;
    snprintf(name, sizeof name, "%d", pid);
    if (resident_kib(proc_fd, name, 0) > limit_kib) return 1;
    int here = openat(proc_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = here < 0 ? NULL : fdopendir(here);
    if (!dir) return 0;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9')
            total += resident_kib(proc_fd, entry->d_name, 1);
    closedir(dir);
    return total > 2 * limit_kib + OUR_OWN_KIB;
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
    int proc_fd; /* to look up memory use; -1 where the cgroup sees to it */
    pid_t pid;
    uint64_t start_us;
};

/* Microseconds until the next look, or 0 with a flag set when a limit is hit. */
static uint64_t time_left(const struct watch *watch, const struct request *request,
                          uint32_t *flags) {
    uint64_t wall = now_us() - watch->start_us, left;
    if (wall >= request->wall_us) {
        *flags |= HIT_WALL;
        return 0;
    }
    left = request->wall_us - wall;
    uint64_t cpu = cpu_clock_us(watch->pid);
    if (cpu > request->cpu_us) {
        *flags |= HIT_CPU;
        return 0;
    }
    if (left > request->cpu_us - cpu + 1000) left = request->cpu_us - cpu + 1000;
    if (watch->proc_fd >= 0 && wall > TICK_US / 4 &&
        uses_too_much(watch->proc_fd, watch->pid, request->memory_bytes >> 10)) {
        *flags |= HIT_MEMORY;
        return 0;
    }
    return left > TICK_US ? TICK_US : left;
}

/* Drains the pipes until the program has ended, a limit is hit or the parent has gone. */
static void watch_program(struct watch *watch, const struct request *request, struct buffer *out,
                          struct buffer *err, uint32_t *flags) {
    struct pollfd polls[4] = {{watch->end_fd, POLLIN, 0},
                              {watch->out_fd, POLLIN, 0},
                              {watch->err_fd, POLLIN, 0},
                              {0, POLLRDHUP, 0}};
    for (;;) {
        uint64_t left = time_left(watch, request, flags);
        if (left == 0) return;
        struct timespec timeout = {(time_t)(left / 1000000u), (long)(left % 1000000u) * 1000};
        if (ppoll(polls, 4, &timeout, NULL) <= 0) continue;
        if (polls[1].revents) {
            int state = drain(watch->out_fd, out, request->stdout_bytes);
            if (state == 1) polls[1].fd = -1;
            if (state == 2) {
                *flags |= HIT_OUTPUT;
                return;
            }
        }
        if (polls[2].revents && drain(watch->err_fd, err, request->stderr_bytes) == 1)
            polls[2].fd = -1;
        if (polls[3].revents) _exit(0);
        if (polls[0].revents) return;
    }
}

/* Once everybody is dead the pipes hold only what was written before. */
static void drain_rest(const struct watch *watch, const struct request *request,
                       struct buffer *out, struct buffer *err, uint32_t *flags) {
    int state;
    while ((state = drain(watch->out_fd, out, request->stdout_bytes)) == 0) continue;
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
    struct watch watch = {-1, pipes[0], pipes[2], -1, 0, now_us()};
    if (config->cgroup_limit_fd < 0) watch.proc_fd = config->proc_fd;
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
