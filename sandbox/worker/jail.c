/* Namespaces, the read-only root, and the reaper: set up once per slot. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef __NR_mount_setattr
#define __NR_mount_setattr 442
#endif
#define STAGE "/tmp"
/* Ids no account has: files of other users stay closed to programs. Without user namespaces each slot
 * takes its own, because the kernel counts processes per user. */
#define OUTER_ID 64646
#define OUTER_IDS 512

const char *const lack_names[LACKS] = {"user", "net", "ipc", "uts", "seccomp"};

static void must(int ok, const char *step) {
    if (!ok) give_up(step);
}

void lack(struct config *config, unsigned what, const char *step) {
    if (!(config->allowed & what)) give_up_for(lack_names[__builtin_ctz(what)], step);
    config->lacks |= what;
}

void describe_jail(const struct config *config, char *text, size_t size) {
    unsigned lacks = config->lacks;
    int used = snprintf(text, size, "%spid+mount%s%s%s%s%s, %s", lacks & LACK_USER ? "" : "user+",
                        lacks & LACK_NET ? "" : "+net", lacks & LACK_IPC ? "" : "+ipc",
                        lacks & LACK_UTS ? "" : "+uts", lacks & LACK_SECCOMP ? "" : ", seccomp",
                        config->have_proc ? "" : ", no /proc",
                        config->cgroup_limit_fd >= 0 ? "cgroup" : "address space");
    for (int i = 0; i < LACKS; i++)
        if (lacks & 1u << i)
            used += snprintf(text + used, size - (size_t)used, ", WITHOUT %s", lack_names[i]);
}

static void write_file(const char *path, const char *text, const char *step) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    must(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text), step);
    close(fd);
}

/* Mapping a second id needs privilege in the parent namespace, so a child left there does it. */
static int map_two_ids(pid_t target) {
    char path[64], map[64];
    snprintf(map, sizeof map, "0 0 1\n%d %d 1\n", CANDIDATE_ID, OUTER_ID);
    for (int group = 0; group < 2; group++) {
        snprintf(path, sizeof path, "/proc/%d/%cid_map", target, group ? 'g' : 'u');
        int fd = open(path, O_WRONLY | O_CLOEXEC);
        if (fd < 0 || write(fd, map, strlen(map)) != (ssize_t)strlen(map)) return 1;
        close(fd);
    }
    return 0;
}

static void map_own_id(unsigned uid, unsigned gid) {
    char map[64];
    write_file("/proc/self/setgroups", "deny", "deny setgroups");
    snprintf(map, sizeof map, "%d %u 1\n", CANDIDATE_ID, uid);
    write_file("/proc/self/uid_map", map, "map the user id");
    snprintf(map, sizeof map, "%d %u 1\n", CANDIDATE_ID, gid);
    write_file("/proc/self/gid_map", map, "map the group id");
}

static void new_user_namespace(struct config *config) {
    unsigned uid = geteuid(), gid = getegid();
    int ends[2];
    config->candidate_id = CANDIDATE_ID;
    must(pipe2(ends, O_CLOEXEC) == 0, "pipe");
    pid_t self = getpid(), helper = uid == 0 ? fork() : -1;
    if (helper == 0) {
        char go;
        close(ends[1]);
        _exit(read(ends[0], &go, 1) == 1 ? map_two_ids(self) : 1);
    }
    if (unshare(CLONE_NEWUSER) != 0) {
        /* Only root can still build the rest. */
        must(uid == 0, "create a user namespace");
        lack(config, LACK_USER, "create a user namespace");
        config->candidate_id = OUTER_ID + (unsigned)self % OUTER_IDS;
    } else {
        must(write(ends[1], "g", 1) == 1, "pipe");
    }
    close(ends[0]);
    close(ends[1]);
    int status = 1;
    if (helper > 0) waitpid(helper, &status, 0);
    if (config->lacks & LACK_USER) return;
    config->single_uid = status != 0;
    if (config->single_uid) map_own_id(uid, gid);
}

static void new_namespaces(struct config *config) {
    new_user_namespace(config);
    must(unshare(CLONE_NEWNS) == 0, "create a mount namespace");
    if (unshare(CLONE_NEWNET) != 0) lack(config, LACK_NET, "create a network namespace");
    if (unshare(CLONE_NEWIPC) != 0) lack(config, LACK_IPC, "create an ipc namespace");
    if (unshare(CLONE_NEWUTS) != 0)
        lack(config, LACK_UTS, "create a uts namespace");
    else
        must(sethostname("jail", 4) == 0, "set the host name");
}

static void make_parents(char *path, int last_too) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0755);
        *slash = '/';
    }
    if (last_too) mkdir(path, 0755);
}

/* Clones the source's mounts before the stage may hide them; device nodes keep working. */
static void clone_bind(struct bind *bind) {
    struct stat info;
    must(stat(bind->source, &info) == 0, bind->source);
    bind->is_dir = S_ISDIR(info.st_mode);
    int device = S_ISCHR(info.st_mode);
    bind->tree = (int)syscall(__NR_open_tree, AT_FDCWD, bind->source,
                              OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
    must(bind->tree >= 0, bind->source);
    struct mount_attr attributes = {
        .attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID |
                    (device ? MOUNT_ATTR_NOEXEC : MOUNT_ATTR_NODEV),
    };
    must(syscall(__NR_mount_setattr, bind->tree, "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes,
                 sizeof attributes) == 0,
         "make a mount read-only");
}

static void attach_bind(struct bind *bind) {
    char target[1024];
    snprintf(target, sizeof target, STAGE "%s", bind->target);
    make_parents(target, bind->is_dir);
    if (!bind->is_dir) close(open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
    must(syscall(__NR_move_mount, bind->tree, "", AT_FDCWD, target, MOVE_MOUNT_F_EMPTY_PATH) == 0,
         bind->target);
    close(bind->tree);
}

static void link_to(const char *target, const char *name) {
    char path[64];
    snprintf(path, sizeof path, STAGE "%s", name);
    must(symlink(target, path) == 0 || errno == EEXIST, name);
}

static void build_root(struct config *config, struct bind *binds, int count) {
    must(mount("", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0, "make the mounts private");
    for (int i = 0; i < count; i++)
        if (binds[i].source) clone_bind(&binds[i]);
    must(mount("root", STAGE, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755") == 0,
         "mount a tmpfs");
    must(chdir(STAGE) == 0, "chdir");
    for (int i = 0; i < count; i++) {
        if (binds[i].source)
            attach_bind(&binds[i]);
        else
            link_to(binds[i].link, binds[i].target);
    }
    must(mkdir(STAGE WORK_DIR, 0755) == 0 && mount_work_dir(config, STAGE WORK_DIR) == 0,
         "mount the working directory");
    must(mkdir(STAGE "/proc", 0555) == 0, "mkdir");
    link_to(WORK_DIR, "/tmp");
    link_to(WORK_DIR, "/dev/shm");
    link_to("/proc/self/fd", "/dev/fd");
    link_to("/proc/self/fd/0", "/dev/stdin");
    link_to("/proc/self/fd/1", "/dev/stdout");
    link_to("/proc/self/fd/2", "/dev/stderr");
}

/* Pid 1 of the candidates' namespace. One byte asks it to kill and bury everybody else. */
static void reaper(int fd) {
    int have_proc = mount("proc", STAGE "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC,
                          "hidepid=2,subset=pid") == 0;
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    char byte = (char)have_proc;
    if (write_full(fd, &byte, 1) != 0) _exit(1);
    while (read_full(fd, &byte, 1) == 0) {
        struct burial burial = {0, 0};
        struct rusage usage;
        kill(-1, SIGKILL);
        while (wait4(-1, NULL, __WALL, &usage) > 0) {
            burial.cpu_us += usage_cpu_us(&usage);
            if ((uint64_t)usage.ru_maxrss > burial.memory_kib)
                burial.memory_kib = (uint64_t)usage.ru_maxrss;
        }
        if (write_full(fd, &burial, sizeof burial) != 0) break;
    }
    _exit(0);
}

/* Puts the worker itself into a pid namespace we own. The process left outside only waits: when it
 * or its parent goes, the kernel ends the worker and with it the whole namespace. */
static void enter_pid_namespace(pid_t parent) {
    must(unshare(CLONE_NEWPID) == 0, "create a pid namespace");
    pid_t pid = fork();
    must(pid >= 0, "start the worker");
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
        return;
    }
    close(0);
    for (;;) {
        struct timespec second = {1, 0};
        sigset_t child;
        sigemptyset(&child);
        sigaddset(&child, SIGCHLD);
        sigprocmask(SIG_BLOCK, &child, NULL);
        if (waitpid(pid, NULL, WNOHANG) == pid || getppid() != parent) _exit(0);
        sigtimedwait(&child, NULL, &second);
    }
}

static void start_reaper(struct config *config) {
    int ends[2];
    char have_proc, children[64];
    must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0, "socketpair");
    must(unshare(CLONE_NEWPID) == 0, "create a pid namespace");
    pid_t pid = fork();
    must(pid >= 0, "start the reaper");
    if (pid == 0) {
        close(ends[0]);
        close(0);
        reaper(ends[1]);
    }
    close(ends[1]);
    config->reaper_fd = ends[0];
    snprintf(children, sizeof children, "%d/task/%d/children", pid, pid);
    config->orphans_fd = openat(config->proc_fd, children, O_RDONLY | O_CLOEXEC);
    must(read_full(ends[0], &have_proc, 1) == 0, "start the reaper");
    config->have_proc = have_proc;
    config->inner_pid_fd = open("/proc/thread-self/ns/pid_for_children", O_RDONLY | O_CLOEXEC);
}

int kill_all(struct config *config, struct burial *burial) {
    if (write_full(config->reaper_fd, "k", 1) != 0) return EPIPE;
    return read_full(config->reaper_fd, burial, sizeof *burial) != 0 ? EPIPE : 0;
}

int bury_orphans(struct config *config, struct burial *burial) {
    char first;
    /* Whoever killed the reaper killed the program with it, which is not the program's fault. The
     * kernel closes its socket before it kills the namespace. */
    if (recv(config->reaper_fd, &first, 1, MSG_DONTWAIT) >= 0 || errno != EAGAIN) return EPIPE;
    if (config->orphans_fd >= 0 && pread(config->orphans_fd, &first, 1, 0) == 0) return 0;
    return kill_all(config, burial);
}

/* A procfs of the worker's own namespace, mounted nowhere: no program can come near it. */
static int detached_proc(void) {
    int context = (int)syscall(__NR_fsopen, "proc", FSOPEN_CLOEXEC);
    if (context < 0) return -1;
    int created = (int)syscall(__NR_fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0);
    int mount_fd = created != 0 ? -1 : (int)syscall(__NR_fsmount, context, FSMOUNT_CLOEXEC, 0);
    close(context);
    return mount_fd;
}

void enter_jail(struct config *config, struct bind *binds, int count, pid_t parent) {
    struct mount_attr read_only = {.attr_set = MOUNT_ATTR_RDONLY};
    new_namespaces(config);
    enter_pid_namespace(parent);
    config->outer_pid_fd = open("/proc/thread-self/ns/pid_for_children", O_RDONLY | O_CLOEXEC);
    config->proc_fd = detached_proc();
    build_root(config, binds, count);
    start_reaper(config);
    must(syscall(__NR_pivot_root, ".", ".") == 0, "pivot_root");
    must(umount2(".", MNT_DETACH) == 0, "leave the old root");
    must(chdir("/") == 0, "chdir");
    must(syscall(__NR_mount_setattr, AT_FDCWD, "/", 0, &read_only, sizeof read_only) == 0,
         "make the root read-only");
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
