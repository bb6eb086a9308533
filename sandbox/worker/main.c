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

void give_up_for(const char *missing, const char *step) {
    send_text(errno ? errno : EINVAL, missing, step);
    _exit(1);
}

void give_up(const char *step) { give_up_for("", step); }

#define MAX_RIDERS 4

/* Reads `size` bytes and the descriptors that ride on them; absent ones are left as they are. */
static int read_with_descriptors(void *data, size_t size, int fds[MAX_RIDERS]) {
    union {
        char space[CMSG_SPACE(MAX_RIDERS * sizeof(int))];
        struct cmsghdr align;
    } control;
    struct iovec part = {data, size};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control,
                             .msg_controllen = sizeof control};
    ssize_t got = recvmsg(0, &message, MSG_CMSG_CLOEXEC);
    if (got <= 0) return -1;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
        memcpy(fds, CMSG_DATA(header), header->cmsg_len - CMSG_LEN(0));
    return read_full(0, (char *)data + got, size - (size_t)got);
}

/* Hands out the descriptors that a request must have, in their order. */
static int take_descriptors(struct plan *plan, const int fds[MAX_RIDERS]) {
    const struct request *request = &plan->request;
    int next = 0, is_joint = (request->flags & REQUEST_JOINT) != 0;
    plan->stdin_fd = plan->executable_fd = plan->forward_fd = plan->leash_fd = -1;
    if (request->flags & REQUEST_EXECUTABLE) plan->executable_fd = fds[next++];
    if (is_joint) {
        plan->stdin_fd = fds[next++];
        plan->forward_fd = fds[next++];
        plan->leash_fd = fds[next++];
    }
    if (next > 0 && fds[next - 1] < 0) return -1;
    return (next < MAX_RIDERS && fds[next] >= 0) || (is_joint && request->stdin_bytes > 0) ? -1 : 0;
}

/* Reads the header and the descriptors that may ride on it. */
static int read_header(struct plan *plan) {
    struct request *request = &plan->request;
    int fds[MAX_RIDERS] = {-1, -1, -1, -1};
    if (read_with_descriptors(request, sizeof *request, fds) != 0) return -1;
    if (take_descriptors(plan, fds) != 0) return -1;
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
            entry.name_bytes + data_bytes > left || *at == 0)
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
    if (plan.stdin_fd < 0) plan.stdin_fd = receive_stdin(request->stdin_bytes);
    struct reply reply = empty_reply;
    out.size = err.size = 0;
    reply.error = unpack_entries(request, entries, end, collects);
    if (reply.error == 0) {
        run_one(config, &plan, &reply, &out, &err);
        reply.collects = request->collects;
    }
    const int passed[] = {plan.stdin_fd, plan.executable_fd, plan.forward_fd, plan.leash_fd};
    for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
        if (passed[i] >= 0) close(passed[i]);
    send_reply(&reply, &out, &err, collects);
    if (wipe_work_dir(config) != 0) return -1;
    /* What we keep mapped would count towards the next child's peak memory. */
    shrink(&body);
    shrink(&out);
    shrink(&err);
    return 0;
}

int main(int argc, char **argv) {
    static struct options options;
    struct config config = {.cgroup_limit_fd = -1, .cgroup_events_fd = -1, .server_fds = {-1, -1},
                            .proc_fd = -1, .tmpfs_mib = 256};
    char isolation[192], go;
    signal(SIGPIPE, SIG_IGN);
    close_range(3, ~0u, CLOSE_RANGE_CLOEXEC);
    read_options(&config, &options, argc, argv);
    if (options.listen_at) listen_for_workers(options.listen_at);
    pid_t parent = getppid();
    for (int fd = 1; fd <= 2; fd++) dup2(open("/dev/null", O_RDWR | O_CLOEXEC), fd);
    /* The parent answers when we are in our cgroup: whatever we fork is then born in it. */
    int cgroup[MAX_RIDERS] = {-1, -1, -1, -1};
    if (write_full(0, "r", 1) != 0 || read_with_descriptors(&go, 1, cgroup) != 0) return 1;
    config.cgroup_limit_fd = cgroup[0];
    config.cgroup_events_fd = cgroup[1];
    enter_jail(&config, options.binds, options.bind_count, parent);
    if (filter_available())
        build_filter();
    else
        lack(&config, LACK_SECCOMP, "filter system calls");
    describe_jail(&config, isolation, sizeof isolation);
    send_text(0, isolation, "");
    while (serve(&config) == 0) continue;
    return 0;
}
