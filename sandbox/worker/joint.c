/* A run that talks: its output goes on to the program of another slot, and we say when it rests.
 *
 * The program writes into a pipe of ours as always; what arrives is kept for the report and passed
 * on. So it never meets a broken pipe: when its partner is gone, what it says is lost. And as its
 * partner's input ends only after we have reaped it, who ended first is beyond doubt.
 */
#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#define LOOK_US 20000u     /* between two looks for stillness */
#define STILL_US 100000u   /* stillness that is shorter is a pause, not rest */
#define FLUSH_US 10000000u /* longest wait for a partner that does not read */

/* Writes what the partner takes without waiting. */
static void pass_on(struct joint *joint, const struct buffer *out) {
    while (joint->forward_fd >= 0 && joint->passed < out->size) {
        ssize_t put = write(joint->forward_fd, out->data + joint->passed,
                            out->size - joint->passed);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0 && errno == EAGAIN) return;
        if (put < 0) joint->forward_fd = -1;
        if (put > 0) joint->passed += (size_t)put;
    }
}

static int has_pending(const struct joint *joint, const struct buffer *out) {
    return joint->forward_fd >= 0 && joint->passed < out->size;
}

static int was_let_go(const struct pollfd *leash) {
    return (leash->revents & (POLLHUP | POLLERR | POLLRDHUP)) != 0;
}

void aim_joint(const struct joint *joint, struct pollfd *out_poll, struct pollfd *polls,
               const struct buffer *out, int out_fd) {
    int pending = has_pending(joint, out);
    /* While the partner does not take it, no more is read: the program must wait, as on a pipe. */
    out_poll->fd = joint->out_ended || pending ? -1 : out_fd;
    polls[0] = (struct pollfd){pending ? joint->forward_fd : -1, POLLOUT, 0};
    polls[1] = (struct pollfd){joint->leash_fd, POLLRDHUP, 0};
}

static void tell(struct joint *joint, char state) {
    if (state == joint->told) return;
    if (send(joint->leash_fd, &state, 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1) joint->told = state;
}

/* A program rests when none of its threads ran or wanted to run for a while. */
static void mind_rest(struct joint *joint, uint64_t cpu_us) {
    uint64_t now = now_us();
    if (now - joint->looked_us < LOOK_US) return;
    joint->looked_us = now;
    struct stillness seen = {joint->switches, 1};
    if (cpu_us == joint->cpu_us) seen = look_for_stillness(joint->proc_fd);
    if (seen.busy || seen.switches != joint->switches) joint->still_since_us = now;
    joint->switches = seen.switches;
    joint->cpu_us = cpu_us;
    tell(joint, now - joint->still_since_us >= STILL_US ? JOINT_RESTS : JOINT_RUNS);
}

int tend_joint(struct joint *joint, const struct pollfd *polls, const struct buffer *out,
               uint64_t cpu_us) {
    pass_on(joint, out);
    mind_rest(joint, cpu_us);
    return was_let_go(&polls[1]);
}

void flush_joint(struct joint *joint, const struct buffer *out) {
    uint64_t start = now_us();
    for (pass_on(joint, out); has_pending(joint, out); pass_on(joint, out)) {
        struct pollfd polls[3] = {{joint->forward_fd, POLLOUT, 0},
                                  {joint->leash_fd, POLLRDHUP, 0},
                                  {0, POLLRDHUP, 0}};
        int ready = poll(polls, 3, 1000);
        if (ready > 0 && polls[2].revents) _exit(0);
        if ((ready > 0 && was_let_go(&polls[1])) || now_us() - start > FLUSH_US)
            joint->forward_fd = -1;
    }
}
