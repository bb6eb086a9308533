/* Command-line options, and workers that are started by connecting to a socket. */
#define _GNU_SOURCE
#include "worker.h"
#include "jail.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static unsigned lack_named(const char *name) {
    for (unsigned i = 0; i < LACKS; i++)
        if (!strcmp(name, lack_names[i])) return 1u << i;
    errno = EINVAL;
    give_up(name);
    return 0;
}

/* Options: --tmpfs-mib N, --allow NAME, --listen PATH, --bind SOURCE TARGET, --link TARGET NAME */
void read_options(struct config *config, struct options *options, int argc, char **argv) {
    for (int i = 1; i + 1 < argc; i += 2) {
        const char *option = argv[i], *value = argv[i + 1];
        struct bind *bind = &options->binds[options->bind_count];
        if (!strcmp(option, "--tmpfs-mib")) {
            config->tmpfs_mib = (unsigned)atoi(value);
        } else if (!strcmp(option, "--allow")) {
            config->allowed |= lack_named(value);
        } else if (!strcmp(option, "--listen")) {
            options->listen_at = value;
        } else if (i + 2 < argc && options->bind_count < MAX_BINDS &&
                   (!strcmp(option, "--bind") || !strcmp(option, "--link"))) {
            int is_link = option[2] == 'l';
            *bind = (struct bind){is_link ? NULL : value, argv[i + 2], is_link ? value : NULL, -1, 0};
            options->bind_count++;
            i++;
        } else {
            errno = EINVAL;
            give_up(option);
        }
    }
}

/* Serves one worker per connection, each a process of its own; returns in the worker with the
 * connection as descriptor 0. */
void listen_for_workers(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), client;
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    unlink(path);
    umask(0); /* the folder decides who may connect */
    if (server < 0 || bind(server, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(server, SOMAXCONN) != 0) {
        perror(path);
        exit(1);
    }
    umask(022);
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        client = accept4(server, NULL, NULL, SOCK_CLOEXEC);
        if (client < 0 && errno != EINTR && errno != ECONNABORTED) exit(1);
        if (client < 0) continue;
        if (fork() == 0) break;
        close(client);
    }
    signal(SIGCHLD, SIG_DFL);
    if (dup2(client, 0) < 0) exit(1);
    close(client);
    close(server);
}
