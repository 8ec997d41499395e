#define _GNU_SOURCE
#include "CLinux.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __linux__
#include <sys/socket.h>
int rapporteur_accept4(int listener, void *address, unsigned int *address_bytes, int flags) {
    return accept4(listener, address, address_bytes, flags);
}
#endif

const void *rapporteur_memmem(const void *haystack, size_t haystack_bytes, const void *needle, size_t needle_bytes) {
    return memmem(haystack, haystack_bytes, needle, needle_bytes);
}

#ifdef __linux__
#include <sys/mman.h>
void *rapporteur_remap(void *base, size_t old_bytes, size_t new_bytes) {
    void *moved = mremap(base, old_bytes, new_bytes, MREMAP_MAYMOVE);
    return moved == MAP_FAILED ? NULL : moved;
}
#endif

void rapporteur_release_free_memory(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

#ifdef __linux__
#include <sched.h>
#endif

int rapporteur_usable_cores(void) {
#ifdef __linux__
    cpu_set_t cores;
    if (sched_getaffinity(0, sizeof cores, &cores) == 0) return CPU_COUNT(&cores);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}
