/* How a slot confines programs: what the jail's root holds and what may be missing around it. */
#ifndef TENSHOT_JAIL_H
#define TENSHOT_JAIL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

struct config;

/* What a machine may lack and a user may agree to do without, by the names in `lack_names`. */
enum { LACK_USER = 1, LACK_NET = 2, LACK_IPC = 4, LACK_UTS = 8, LACK_SECCOMP = 16, LACKS = 5 };
extern const char *const lack_names[LACKS];

/* One entry of the jail's root: a read-only bind mount, or a symbolic link. */
struct bind {
    const char *source; /* host path, or NULL for a link */
    const char *target; /* path in the jail */
    const char *link;   /* what the link says */
    int tree, is_dir;
};

#define MAX_BINDS 64

struct options {
    const char *listen_at; /* path of a socket, or NULL to serve descriptor 0 */
    struct bind binds[MAX_BINDS];
    int bind_count;
};

/* start.c */
void read_options(struct config *config, struct options *options, int argc, char **argv);
void listen_for_workers(const char *path);

/* Goes on without something the user allowed to be missing; else ends the process, errno saying why. */
void lack(struct config *config, unsigned what, const char *step);
/* Says in words what confines programs. */
void describe_jail(const struct config *config, char *text, size_t size);
void enter_jail(struct config *config, struct bind *binds, int count, pid_t parent);

static inline uint64_t usage_cpu_us(const struct rusage *usage) {
    return (uint64_t)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000u +
           (uint64_t)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec);
}

#endif
