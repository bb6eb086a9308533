// A warm process that forks one child per native program; runs inside the jail.
//
// Usage: native_server, with the worker's control socket on descriptor 3. Programs come as shared
// objects whose entry point is `main`. Loading them into a fork of a process that has its C and C++
// libraries ready saves exec, the dynamic linker and the start-up of both libraries, which cost
// more than all else a tiny program does. The server itself never loads one: only the child does,
// which has given up the socket and lives in the candidates' pid namespace.
//
// Frames as in fork_server.py, with a fourth descriptor: the shared object.
#include <bits/stdc++.h>
#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kControl = 3;
constexpr int kDescriptors = 4;

struct Message {
    uint64_t cpu_s, stack, address, file_bytes, processes, number, reserved[2];
};

void limit(__rlimit_resource_t kind, uint64_t value) {
    rlimit both{value, value}, now{};
    if (getrlimit(kind, &now) == 0 && both.rlim_max > now.rlim_max) both = {now.rlim_max, now.rlim_max};
    if (setrlimit(kind, &both) != 0) _exit(126);
}

void set_limits(const Message& message) {
    limit(RLIMIT_CPU, message.cpu_s);
    limit(RLIMIT_STACK, message.stack);
    if (message.address) limit(RLIMIT_AS, message.address);
    limit(RLIMIT_FSIZE, message.file_bytes);
    limit(RLIMIT_NPROC, message.processes);
    limit(RLIMIT_NOFILE, 256);
    // New threads get the stack an executable started under these limits would give them.
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    if (pthread_attr_setstacksize(&attributes, message.stack) == 0)
        pthread_setattr_default_np(&attributes);
}

// A program too large for its limits cannot even be loaded; that is its memory, not our fault.
[[noreturn]] void cannot_load() {
    dprintf(2, "out of memory: %s\n", dlerror());
    _exit(1);
}

[[noreturn]] void run_child(const Message& message, const int* fds) {
    char path[32];
    for (int i = 0; i < 3; i++)
        if (dup2(fds[i], i) < 0) _exit(126);
    close(kControl);
    for (int i = 0; i < 3; i++) close(fds[i]);
    if (setsid() < 0 || chdir("/w") != 0) _exit(126);
    set_limits(message);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fds[3]);
    void* program = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    close(fds[3]);
    link_map* map = nullptr;
    if (!program || dlinfo(program, RTLD_DI_LINKMAP, &map) != 0) cannot_load();
    auto header = reinterpret_cast<const ElfW(Ehdr)*>(map->l_addr);
    // An object of several programs takes the number of one; `main` never looks at a fourth argument.
    using Entry = int (*)(int, char**, char**, int);
    auto entry = reinterpret_cast<Entry>(map->l_addr + header->e_entry);
    char name[] = "main";
    char* argv[] = {name, nullptr};
    exit(entry(1, argv, environ, int(message.number)));
}

bool receive(Message& message, int* fds) {
    union {
        char space[CMSG_SPACE(kDescriptors * sizeof(int))];
        cmsghdr align;
    } control;
    iovec part{&message, sizeof message};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = &control;
    header.msg_controllen = sizeof control;
    if (recvmsg(kControl, &header, 0) != sizeof message) return false;
    cmsghdr* rights = CMSG_FIRSTHDR(&header);
    if (!rights || rights->cmsg_len != CMSG_LEN(kDescriptors * sizeof(int))) return false;
    memcpy(fds, CMSG_DATA(rights), kDescriptors * sizeof(int));
    return true;
}

bool answer(const int64_t* values, int count) {
    return write(kControl, values, count * sizeof *values) == ssize_t(count * sizeof *values);
}

}  // namespace

int main() {
    unsetenv("LD_BIND_NOW");
    Message message;
    int fds[kDescriptors];
    while (receive(message, fds)) {
        pid_t pid = fork();
        if (pid == 0) run_child(message, fds);
        for (int fd : fds) close(fd);
        int64_t number = pid;
        if (pid < 0 || !answer(&number, 1)) return 1;
        int status;
        rusage usage;
        if (wait4(pid, &status, 0, &usage) != pid) return 1;
        int64_t ending[] = {status,
                            (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 +
                                usage.ru_utime.tv_usec + usage.ru_stime.tv_usec,
                            usage.ru_maxrss};
        if (!answer(ending, 3)) return 1;
    }
}
