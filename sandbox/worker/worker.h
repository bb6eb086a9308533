/* The trusted worker: one process per slot that confines programs and reports on them.
 *
 *   host namespace                        | candidate pid namespace
 *   parent <-socket-> worker <-socketpair-+-> reaper (pid 1): kills and reaps every orphan
 *                       |  fork, limits, seccomp, exec
 *                       +-----------------+-> program and its descendants
 *                       +-> fork servers (python, native) --fork-> program (same namespace)
 *
 * Worker and fork server live outside the candidate's pid namespace, so no program can name,
 * signal, stop or trace them. None of the three ever executes a candidate's code.
 *
 * Frames (little endian, native alignment, both directions on one SOCK_STREAM unix socket):
 *   request  = struct request, strings, file entries, collect entries, stdin
 *              strings:  argc + envc NUL-terminated strings, `strings_bytes` in all
 *              file:     u32 name_bytes, u32 mode, u64 size, name, data
 *              collect:  u32 name_bytes, u32 zero, u64 max_bytes, name
 *              With REQUEST_SERVER, argv is the command line of the fork server, which is started
 *              at its first use and then runs `main.py` of the working directory.
 *              With REQUEST_NATIVE as well, that server is the native one and the program the
 *              shared object that comes as descriptor.
 *              With REQUEST_EXECUTABLE, one descriptor (a sealed memfd) rides on the first byte.
 *              With REQUEST_JOINT three more do: standard input, the non-blocking pipe that takes
 *              standard output, and the leash, a socket on which one byte tells each change between
 *              rest and activity; when its other end is closed, the run is stopped.
 *   reply    = struct reply, collected sizes (i64 each, -1 when absent), stdout, stderr,
 *              collected data. A collect name that ends in '/' is a folder; its data are its
 *              regular files, each as a file entry of a request.
 *   At start the worker sends one byte, by which the parent may learn its process id, and waits for
 *   one, on which descriptors of its cgroup's limit and events files may ride. Then it sends one reply
 *   whose stdout is the isolation in words; with `error` set, stderr says which step failed, stdout
 *   what the user could allow to be missing, and the worker ends.
 */
#ifndef TENSHOT_WORKER_H
#define TENSHOT_WORKER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define FRAME_MAGIC 0x544e5331u
#define CANDIDATE_ID 1000 /* of programs, as they see it in a user namespace */
#define WORK_DIR "/w"
#define MAX_STRINGS 256
#define MAX_FILES 64
#define MAX_COLLECT 4

enum { REQUEST_EXECUTABLE = 1, REQUEST_SERVER = 2, REQUEST_NATIVE = 4, REQUEST_JOINT = 8 };
enum { SERVER_PYTHON, SERVER_NATIVE, SERVERS };
enum { HIT_WALL = 1, HIT_CPU = 2, HIT_OUTPUT = 4, HIT_MEMORY = 8, HIT_STOPPED = 16 };
enum { JOINT_RUNS = 'b', JOINT_RESTS = 'q' };

struct request {
    uint32_t magic, flags;
    uint64_t cpu_us, wall_us;
    uint64_t memory_bytes;  /* of the cgroup, and the stack limit */
    uint64_t address_bytes; /* address space; 0 for no limit */
    uint64_t stdout_bytes, stderr_bytes, file_bytes;
    uint32_t processes, argc, envc, files, collects;
    uint32_t server_mode; /* for the python server: 0 runs the script, 1 only compiles it */
    uint64_t strings_bytes; /* of the argv and environment strings */
    uint64_t body_bytes;    /* of strings, file and collect entries together */
    uint64_t stdin_bytes;
};

struct reply {
    uint32_t magic, flags;
    int32_t status; /* as from wait4 */
    int32_t error;  /* errno of a failed step of our own, else 0 */
    uint64_t cpu_us, wall_us, memory_kib;
    uint64_t stdout_bytes, stderr_bytes;
    uint32_t collects, reserved;
    uint64_t start_us; /* on the monotonic clock */
};

struct entry {
    uint32_t name_bytes, mode;
    uint64_t size;
};

struct config {
    unsigned allowed, lacks;    /* LACK_* bits: what may be missing, and what is */
    unsigned candidate_id;      /* user and group id of programs */
    int single_uid;             /* only our own user is mapped (not started as root) */
    int cgroup_limit_fd;        /* memory limit file of the slot's cgroup, or -1 */
    int cgroup_events_fd;       /* file with the `oom_kill` count, or -1 */
    unsigned tmpfs_mib;
    int have_proc;
    int reaper_fd;
    int orphans_fd;             /* list of the reaper's children, or -1 where there is none */
    int outer_pid_fd, inner_pid_fd;
    int server_fds[SERVERS];    /* fork servers, or -1 before their first use */
    int proc_fd;                /* a procfs of our own pid namespace, or -1 */
};

/* What was used by processes that have been reaped. */
struct burial {
    uint64_t cpu_us, memory_kib;
};

struct buffer {
    char *data;
    size_t size, capacity;
};

/* io.c */
int read_full(int fd, void *data, size_t size);
int write_full(int fd, const void *data, size_t size);
int buffer_reserve(struct buffer *buffer, size_t capacity);
uint64_t now_us(void);

/* jail.c: ends the process through `give_up` when the machine does not allow a step; `missing` names
 * what the user could agree to do without, or is empty. */
void give_up(const char *step);
void give_up_for(const char *missing, const char *step);
/* Kills every process of the candidates' namespace and reaps the orphans among them. */
int kill_all(struct config *config, struct burial *burial);
/* The same once the program itself has been reaped. Every survivor then descends from a child of the
 * reaper, so where it has none, as after most runs, there is nothing to do. */
int bury_orphans(struct config *config, struct burial *burial);

/* files.c: the writable directory of the jail. */
int mount_work_dir(const struct config *config, const char *at);
int put_file(const char *name, uint32_t mode, const char *data, size_t size);
int open_collected(const char *name);
int wipe_work_dir(const struct config *config);

/* pack.c: a memfd with the regular files of an open folder, or -1. */
int pack_folder(int folder_fd);

/* seccomp.c */
int filter_available(void);
void build_filter(void); /* without it, install_filter only gives up new privileges */
int install_filter(void);

/* child.c: the last steps before a program runs; they return only to report an errno. */
struct plan {
    struct request request;
    int stdin_fd, stdout_fd, stderr_fd, executable_fd;
    int forward_fd, leash_fd; /* of a joint run, else -1 */
    char *argv[MAX_STRINGS + 1], *envp[MAX_STRINGS + 1];
};
void prefer_in_memory_shortage(int proc_fd);
int apply_limits(const struct request *request);
int drop_privileges(const struct config *config);
int become_program(const struct config *config, const struct plan *plan);

/* server.c: a program through the fork server; -1 when the server is lost. */
pid_t server_fork(struct config *config, const struct plan *plan);
int server_wait(int server_fd, int *status, struct burial *usage);
int *server_of(struct config *config, const struct request *request);

/* proc.c: looks at the processes of the slot, through a procfs of the worker's namespace. */

/* Where only address space limits memory, a look now and then keeps its slack from being used: by
 * the program itself, and by all processes of the slot together. */
int uses_too_much(int proc_fd, pid_t pid, uint64_t limit_kib);
/* The longest that any thread of the run was ready to run and had no CPU; 0 where unknown. */
uint64_t longest_wait_us(int proc_fd);
struct stillness {
    uint64_t switches; /* context switches of all the run's threads */
    int busy;          /* some thread runs or wants to */
};
struct stillness look_for_stillness(int proc_fd);

/* joint.c: a run whose output feeds the program of another slot. */
struct joint {
    int forward_fd; /* takes the output; -1 once nobody reads it */
    int leash_fd, proc_fd;
    int out_ended; /* the program has closed its output */
    size_t passed; /* bytes of the captured output passed on */
    char told;
    uint64_t looked_us, still_since_us, cpu_us, switches;
};
struct pollfd;
/* Says what to wait for: the program's output, or room for what is still to be passed on. */
void aim_joint(const struct joint *joint, struct pollfd *out_poll, struct pollfd *polls,
               const struct buffer *out, int out_fd);
/* Passes output on and tells of rest; 1 when the parent wants the run stopped. */
int tend_joint(struct joint *joint, const struct pollfd *polls, const struct buffer *out,
               uint64_t cpu_us);
/* Passes on the rest once the program is dead. */
void flush_joint(struct joint *joint, const struct buffer *out);

/* run.c */
void run_one(struct config *config, struct plan *plan, struct reply *reply,
             struct buffer *out, struct buffer *err);

#endif
