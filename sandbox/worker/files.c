/* The writable directory of the jail: filled before a run, read after it, then wiped.
 *
 * All of this happens while no candidate process is alive, so nothing races with us; links left
 * behind are still never followed.
 */
#define _GNU_SOURCE
#include "worker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#define WORK_MODE 01777

int mount_work_dir(const struct config *config, const char *at) {
    char options[96];
    snprintf(options, sizeof options, "size=%um,nr_inodes=4096,mode=%o", config->tmpfs_mib,
             WORK_MODE);
    return mount("work", at, "tmpfs", MS_NOSUID | MS_NODEV, options);
}

/* Creates `name` below the working directory, with the folders on its way. */
int put_file(const char *name, uint32_t mode, const char *data, size_t size) {
    char path[512];
    if (snprintf(path, sizeof path, WORK_DIR "/%s", name) >= (int)sizeof path) return ENAMETOOLONG;
    for (char *slash = strchr(path + sizeof WORK_DIR, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0777) == 0) chmod(path, 0777);
        *slash = '/';
    }
    if (name[strlen(name) - 1] == '/') return 0;
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return errno;
    int failed = write_full(fd, data, size) != 0 || fchmod(fd, mode & 0777) != 0 ? errno : 0;
    close(fd);
    return failed;
}

/* Opens a regular file a program left below the working directory, or the packed contents of a
 * folder, whose name ends in '/'; -1 where there is no such thing. */
int open_collected(const char *name) {
    int dir = open(WORK_DIR, O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct open_how how = {
        .flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV,
    };
    int fd = dir < 0 ? -1 : (int)syscall(__NR_openat2, dir, name, &how, sizeof how);
    if (dir >= 0) close(dir);
    struct stat info;
    if (fd < 0 || fstat(fd, &info) != 0) return -1;
    if (S_ISREG(info.st_mode)) return fd;
    int packed = S_ISDIR(info.st_mode) && name[strlen(name) - 1] == '/' ? pack_folder(fd) : -1;
    close(fd);
    return packed;
}

/* Removes what lies at the top; 0 when the directory is as new, 1 when it must be mounted afresh. */
static int empty_shallow(void) {
    DIR *dir = opendir(WORK_DIR);
    if (!dir) return 1;
    int stubborn = 0;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        if (entry->d_type == DT_DIR || unlinkat(dirfd(dir), entry->d_name, 0) != 0) stubborn = 1;
    }
    struct stat info;
    if (fstat(dirfd(dir), &info) != 0 || (info.st_mode & 07777) != WORK_MODE) stubborn = 1;
    if (flistxattr(dirfd(dir), NULL, 0) > 0) stubborn = 1;
    closedir(dir);
    return stubborn;
}

int wipe_work_dir(const struct config *config) {
    if (empty_shallow() == 0) return 0;
    if (umount2(WORK_DIR, MNT_DETACH) != 0) return errno;
    return mount_work_dir(config, WORK_DIR) != 0 ? errno : 0;
}
