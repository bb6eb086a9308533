/* The regular files of a folder as one stream of entries (see worker.h), in memory. */
#define _GNU_SOURCE
#include "worker.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_PACKED_BYTES (64u << 20)

/* Appends one file whole, or nothing of it where it does not fit; -1 when the stream is broken. */
static int pack_file(int packed, int fd, const char *name, uint64_t *total) {
    struct stat info;
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) return 0;
    struct entry entry = {(uint32_t)strlen(name), 0, (uint64_t)info.st_size};
    if (entry.size > MAX_PACKED_BYTES - *total) return 0;
    if (write_full(packed, &entry, sizeof entry) != 0) return -1;
    if (write_full(packed, name, entry.name_bytes) != 0) return -1;
    for (uint64_t left = entry.size; left > 0;) {
        ssize_t got = sendfile(packed, fd, NULL, left);
        if (got <= 0) return -1;
        left -= (uint64_t)got;
    }
    *total += entry.size;
    return 0;
}

int pack_folder(int folder_fd) {
    uint64_t total = 0;
    int files = 0, failed = 0, packed = memfd_create("folder", MFD_CLOEXEC);
    int copy = openat(folder_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = copy < 0 ? NULL : fdopendir(copy);
    struct dirent *entry;
    while (packed >= 0 && dir && !failed && files < MAX_FILES && (entry = readdir(dir))) {
        int fd = openat(folder_fd, entry->d_name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0) continue;
        failed = pack_file(packed, fd, entry->d_name, &total);
        files++;
        close(fd);
    }
    if (dir) closedir(dir);
    if (packed >= 0 && (failed || lseek(packed, 0, SEEK_SET) != 0)) {
        close(packed);
        return -1;
    }
    return packed;
}
