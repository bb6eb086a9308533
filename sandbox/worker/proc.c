/* What the worker's own procfs says about the programs of its slot.
 *
 * Every look costs a walk over a handful of processes, so looks are rare: for memory once a tick
 * where no cgroup limits it, for the rest only in joint runs and when the wall clock has run out.
 */
#define _GNU_SOURCE
#include "worker.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OUR_OWN_KIB (256u << 10) /* room for the worker and the fork servers */

typedef void visitor(int proc_fd, const char *name, void *result);

/* Calls `visit` with "PATH/NUMBER" for each directory below `path` that is named by a number. */
static void each_number(int proc_fd, const char *path, visitor *visit, void *result) {
    char name[128];
    int here = openat(proc_fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = here < 0 ? NULL : fdopendir(here);
    if (!dir) return;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9') continue;
        snprintf(name, sizeof name, "%s/%.20s", path, entry->d_name);
        visit(proc_fd, name, result);
    }
    closedir(dir);
}

/* Text of a file in a process's directory, or NULL once the process has gone. */
static const char *read_text(int proc_fd, const char *directory, const char *file) {
    static char text[4096];
    char path[160];
    snprintf(path, sizeof path, "%s/%s", directory, file);
    int fd = openat(proc_fd, path, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (got <= 0) return NULL;
    text[got] = 0;
    return text;
}

/* Resident memory of a process in KiB, without pages shared with files when `own` is set. */
static uint64_t resident_kib(int proc_fd, const char *name, int own) {
    unsigned long size, resident, shared;
    const char *text = read_text(proc_fd, name, "statm");
    if (!text || sscanf(text, "%lu %lu %lu", &size, &resident, &shared) != 3) return 0;
    return (resident - (own ? shared : 0)) * ((uint64_t)sysconf(_SC_PAGESIZE) >> 10);
}

static void add_resident(int proc_fd, const char *name, void *result) {
    *(uint64_t *)result += resident_kib(proc_fd, name, 1);
}

int uses_too_much(int proc_fd, pid_t pid, uint64_t limit_kib) {
    char name[24];
    uint64_t total = 0;
    snprintf(name, sizeof name, "./%d", pid);
    if (resident_kib(proc_fd, name, 0) > limit_kib) return 1;
    each_number(proc_fd, ".", add_resident, &total);
    return total > 2 * limit_kib + OUR_OWN_KIB;
}

/* Whether a process lives in the candidates' pid namespace, where it has a second number. */
static int is_candidate(int proc_fd, const char *name) {
    int outer, inner;
    const char *text = read_text(proc_fd, name, "status");
    const char *numbers = text ? strstr(text, "\nNSpid:") : NULL;
    return numbers && sscanf(numbers, " NSpid: %d %d", &outer, &inner) == 2 && inner != 1;
}

/* A visitor for the threads of a process, on its way through the processes. */
struct tour {
    visitor *visit;
    void *result;
};

static void visit_threads(int proc_fd, const char *name, void *data) {
    const struct tour *tour = data;
    char tasks[96];
    if (!is_candidate(proc_fd, name)) return;
    snprintf(tasks, sizeof tasks, "%.80s/task", name);
    each_number(proc_fd, tasks, tour->visit, tour->result);
}

static void each_thread(int proc_fd, visitor *visit, void *result) {
    struct tour tour = {visit, result};
    if (proc_fd >= 0) each_number(proc_fd, ".", visit_threads, &tour);
}

static void keep_longest_wait(int proc_fd, const char *name, void *result) {
    unsigned long long ran_ns, waited_ns;
    const char *text = read_text(proc_fd, name, "schedstat");
    if (!text || sscanf(text, "%llu %llu", &ran_ns, &waited_ns) != 2) return;
    if (waited_ns / 1000u > *(uint64_t *)result) *(uint64_t *)result = waited_ns / 1000u;
}

uint64_t longest_wait_us(int proc_fd) {
    uint64_t longest = 0;
    each_thread(proc_fd, keep_longest_wait, &longest);
    return longest;
}

static void add_switches(int proc_fd, const char *name, void *result) {
    struct stillness *seen = result;
    unsigned long long wanted, forced;
    char letter;
    const char *text = read_text(proc_fd, name, "status");
    const char *state = text ? strstr(text, "\nState:") : NULL;
    const char *counts = text ? strstr(text, "\nvoluntary_ctxt_switches:") : NULL;
    if (!state || !counts || sscanf(state, " State: %c", &letter) != 1) return;
    if (!strchr("SZT", letter)) seen->busy = 1;
    if (sscanf(counts, " voluntary_ctxt_switches: %llu nonvoluntary_ctxt_switches: %llu", &wanted,
               &forced) == 2)
        seen->switches += wanted + forced;
}

struct stillness look_for_stillness(int proc_fd) {
    struct stillness seen = {0, 0};
    each_thread(proc_fd, add_switches, &seen);
    return seen;
}
