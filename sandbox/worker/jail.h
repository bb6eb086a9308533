/* One entry of the jail's root: a read-only bind mount, or a symbolic link. */
#ifndef TENSHOT_JAIL_H
#define TENSHOT_JAIL_H

#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

struct config;

struct bind {
    const char *source; /* host path, or NULL for a link */
    const char *target; /* path in the jail */
    const char *link;   /* what the link says */
    int tree, is_dir;
};

void enter_jail(struct config *config, struct bind *binds, int count, pid_t parent);

static inline uint64_t usage_cpu_us(const struct rusage *usage) {
    return (uint64_t)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000u +
           (uint64_t)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec);
}

#endif
