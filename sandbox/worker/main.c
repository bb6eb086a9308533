/* Reads requests, runs them, answers. See worker.h for the frames. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_BODY (256u << 20)
#define MAX_BINDS 64

static const struct reply empty_reply = {.magic = FRAME_MAGIC};

static void send_text(int error, const char *out, const char *err) {
    struct reply reply = empty_reply;
    reply.error = error;
    reply.stdout_bytes = strlen(out);
    reply.stderr_bytes = strlen(err);
    if (write_full(0, &reply, sizeof reply) != 0 || write_full(0, out, reply.stdout_bytes) != 0 ||
        write_full(0, err, reply.stderr_bytes) != 0)
        exit(1);
}

void give_up(const char *step) {
    send_text(errno ? errno : EINVAL, "", step);
    _exit(1);
}

/* Reads the header and the descriptor that may ride on it. */
static int read_header(struct plan *plan) {
    struct request *request = &plan->request;
    union {
        char space[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control;
    struct iovec part = {request, sizeof *request};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control,
                             .msg_controllen = sizeof control};
    ssize_t got = recvmsg(0, &message, MSG_CMSG_CLOEXEC);
    if (got <= 0) return -1;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    plan->executable_fd = -1;
    if (header && header->cmsg_type == SCM_RIGHTS)
        memcpy(&plan->executable_fd, CMSG_DATA(header), sizeof(int));
    if (read_full(0, (char *)request + got, sizeof *request - (size_t)got) != 0) return -1;
    if (request->magic != FRAME_MAGIC || request->body_bytes > MAX_BODY) return -1;
    if (request->argc + request->envc > MAX_STRINGS || request->argc == 0) return -1;
    return request->files > MAX_FILES || request->collects > MAX_COLLECT ? -1 : 0;
}

/* Splits the strings block; both vectors end with NULL. */
static int split_strings(struct plan *plan, char *at, char *end) {
    const struct request *request = &plan->request;
    memset(plan->argv, 0, sizeof plan->argv);
    memset(plan->envp, 0, sizeof plan->envp);
    for (uint32_t i = 0; i < request->argc + request->envc; i++) {
        char *stop = memchr(at, 0, (size_t)(end - at));
        if (!stop) return -1;
        if (i < request->argc)
            plan->argv[i] = at;
        else
            plan->envp[i - request->argc] = at;
        at = stop + 1;
    }
    return 0;
}

struct collect {
    char name[256];
    uint64_t max_bytes;
};

/* Writes the request's files and notes what to collect; returns an errno. */
static int unpack_entries(const struct request *request, const char *at, const char *end,
                          struct collect *collects) {
    char name[256];
    for (uint32_t i = 0; i < request->files + request->collects; i++) {
        struct entry entry;
        int is_file = i < request->files;
        if ((size_t)(end - at) < sizeof entry) return EPROTO;
        memcpy(&entry, at, sizeof entry);
        at += sizeof entry;
        uint64_t data_bytes = is_file ? entry.size : 0, left = (uint64_t)(end - at);
        if (entry.name_bytes == 0 || entry.name_bytes >= sizeof name || data_bytes > left ||
            entry.name_bytes + data_bytes > left)
            return EPROTO;
        memcpy(name, at, entry.name_bytes);
        name[entry.name_bytes] = 0;
        at += entry.name_bytes;
        if (is_file) {
            int failed = put_file(name, entry.mode, at, entry.size);
            if (failed) return failed;
            at += entry.size;
        } else {
            memcpy(collects[i - request->files].name, name, sizeof name);
            collects[i - request->files].max_bytes = entry.size;
        }
    }
    return 0;
}

/* Receives standard input into a sealed memfd: a program can read it, reopen it, never change it. */
static int receive_stdin(uint64_t size) {
    static char chunk[65536];
    int fd = memfd_create("stdin", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0) give_up("create a memfd");
    while (size > 0) {
        size_t part = size < sizeof chunk ? size : sizeof chunk;
        if (read_full(0, chunk, part) != 0 || write_full(fd, chunk, part) != 0) exit(1);
        size -= part;
    }
    if (lseek(fd, 0, SEEK_SET) != 0 || fchmod(fd, 0444) != 0) exit(1);
    fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
    return fd;
}

static void send_reply(struct reply *reply, const struct buffer *out, const struct buffer *err,
                       const struct collect *collects) {
    int64_t sizes[MAX_COLLECT];
    int fds[MAX_COLLECT];
    for (uint32_t i = 0; i < reply->collects; i++) {
        struct stat info;
        fds[i] = open_collected(collects[i].name);
        sizes[i] = fds[i] >= 0 && fstat(fds[i], &info) == 0 ? info.st_size : -1;
        if (sizes[i] > (int64_t)collects[i].max_bytes) sizes[i] = (int64_t)collects[i].max_bytes;
    }
    reply->stdout_bytes = out->size;
    reply->stderr_bytes = err->size;
    struct iovec parts[4] = {{reply, sizeof *reply},
                             {sizes, reply->collects * sizeof *sizes},
                             {out->data, out->size},
                             {err->data, err->size}};
    size_t total = sizeof *reply + parts[1].iov_len + out->size + err->size;
    ssize_t sent = writev(0, parts, 4);
    for (int i = 0; sent >= 0 && (size_t)sent < total && i < 4; i++) {
        size_t skip = (size_t)sent < parts[i].iov_len ? (size_t)sent : parts[i].iov_len;
        sent -= (ssize_t)skip;
        total -= skip;
        if (write_full(0, (char *)parts[i].iov_base + skip, parts[i].iov_len - skip) != 0) exit(1);
        total -= parts[i].iov_len - skip;
    }
    for (uint32_t i = 0; i < reply->collects; i++) {
        for (int64_t done = 0; done < sizes[i];) {
            ssize_t got = sendfile(0, fds[i], NULL, (size_t)(sizes[i] - done));
            if (got <= 0) exit(1);
            done += got;
        }
        if (fds[i] >= 0) close(fds[i]);
    }
}

static void shrink(struct buffer *buffer) {
    if (buffer->capacity <= (256u << 10)) return;
    munmap(buffer->data, buffer->capacity);
    *buffer = (struct buffer){NULL, 0, 0};
}

static int serve(struct config *config) {
    static struct plan plan;
    static struct buffer body, out, err;
    struct collect collects[MAX_COLLECT];
    if (read_header(&plan) != 0) return -1;
    const struct request *request = &plan.request;
    if (request->strings_bytes > request->body_bytes) return -1;
    if (buffer_reserve(&body, request->body_bytes + 1) != 0) return -1;
    if (read_full(0, body.data, request->body_bytes) != 0) return -1;
    char *entries = body.data + request->strings_bytes, *end = body.data + request->body_bytes;
    if (split_strings(&plan, body.data, entries) != 0) return -1;
    plan.stdin_fd = receive_stdin(request->stdin_bytes);
    struct reply reply = empty_reply;
    out.size = err.size = 0;
    reply.error = unpack_entries(request, entries, end, collects);
    if (reply.error == 0) {
        run_one(config, &plan, &reply, &out, &err);
        reply.collects = request->collects;
    }
    close(plan.stdin_fd);
    if (plan.executable_fd >= 0) close(plan.executable_fd);
    send_reply(&reply, &out, &err, collects);
    if (wipe_work_dir(config) != 0) return -1;
    /* What we keep mapped would count towards the next child's peak memory. */
    shrink(&body);
    shrink(&out);
    shrink(&err);
    return 0;
}

static int read_options(struct config *config, struct bind *binds, int argc, char **argv) {
    int count = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        const char *option = argv[i];
        if (!strcmp(option, "--tmpfs-mib")) {
            config->tmpfs_mib = (unsigned)atoi(argv[i + 1]);
        } else if (!strcmp(option, "--cgroup-limit-fd")) {
            config->cgroup_limit_fd = atoi(argv[i + 1]);
        } else if (!strcmp(option, "--cgroup-events-fd")) {
            config->cgroup_events_fd = atoi(argv[i + 1]);
        } else if (i + 2 < argc && count < MAX_BINDS && !strcmp(option, "--bind")) {
            binds[count++] = (struct bind){argv[i + 1], argv[i + 2], NULL, -1, 0};
            i++;
        } else if (i + 2 < argc && count < MAX_BINDS && !strcmp(option, "--link")) {
            binds[count++] = (struct bind){NULL, argv[i + 2], argv[i + 1], -1, 0};
            i++;
        } else {
            errno = EINVAL;
            give_up(option);
        }
    }
    return count;
}

int main(int argc, char **argv) {
    static struct bind binds[MAX_BINDS];
    struct config config = {.cgroup_limit_fd = -1, .cgroup_events_fd = -1, .server_fds = {-1, -1}, .proc_fd = -1,
                            .tmpfs_mib = 256};
    pid_t parent = getppid();
    char isolation[128], go;
    signal(SIGPIPE, SIG_IGN);
    close_range(3, ~0u, CLOSE_RANGE_CLOEXEC);
    int count = read_options(&config, binds, argc, argv);
    for (int fd = 1; fd <= 2; fd++) dup2(open("/dev/null", O_RDWR | O_CLOEXEC), fd);
    /* The parent says when we are in our cgroup: whatever we fork is then born in it. */
    if (read_full(0, &go, 1) != 0) return 1;
    enter_jail(&config, binds, count, parent);
    build_filter();
    snprintf(isolation, sizeof isolation, "user+pid+mount+net+ipc+uts, seccomp%s, %s",
             config.have_proc ? "" : ", no /proc",
             config.cgroup_limit_fd >= 0 ? "cgroup" : "address space");
    send_text(0, isolation, "");
    while (serve(&config) == 0) continue;
    return 0;
}
