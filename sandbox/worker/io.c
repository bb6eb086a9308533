/* Small helpers over read, write, memory and the clock. */
#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

int read_full(int fd, void *data, size_t size) {
    char *at = data;
    while (size > 0) {
        ssize_t got = read(fd, at, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return -1;
        at += got;
        size -= (size_t)got;
    }
    return 0;
}

int write_full(int fd, const void *data, size_t size) {
    const char *at = data;
    while (size > 0) {
        ssize_t put = write(fd, at, size);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return -1;
        at += put;
        size -= (size_t)put;
    }
    return 0;
}

/* Grows the buffer; large ones are mapped, so that a forked child never touches their pages. */
int buffer_reserve(struct buffer *buffer, size_t capacity) {
    if (capacity <= buffer->capacity) return 0;
    size_t wanted = buffer->capacity ? buffer->capacity : 65536;
    while (wanted < capacity) wanted *= 2;
    void *data = buffer->data
        ? mremap(buffer->data, buffer->capacity, wanted, MREMAP_MAYMOVE)
        : mmap(NULL, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (data == MAP_FAILED) return -1;
    buffer->data = data;
    buffer->capacity = wanted;
    return 0;
}

uint64_t now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}
