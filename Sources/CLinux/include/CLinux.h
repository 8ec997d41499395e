// What Glibc's Swift module leaves out: epoll, accept4, mremap, memmem, malloc_trim and CPU sets; and prefetching.
#ifndef RAPPORTEUR_CLINUX_H
#define RAPPORTEUR_CLINUX_H

#include <stddef.h>
#include "ByteVector.h"

#ifdef __linux__
#include <sys/epoll.h>
// Accepts a connection; `address` receives up to `address_bytes` of the peer's address (see accept4(2)).
int rapporteur_accept4(int listener, void *address, unsigned int *address_bytes, int flags);
// Makes a mapping larger, moving its pages and not their bytes; NULL where the system refuses, and nothing is changed.
void *rapporteur_remap(void *base, size_t old_bytes, size_t new_bytes);
#endif

// Gives memory that was freed back to the system, where the C library would keep it.
void rapporteur_release_free_memory(void);

// How many processor cores this process may run on, at least 1; a container or taskset may have set aside some of the
// machine's only.
int rapporteur_usable_cores(void);

// Asks for the memory at an address, which need not be there, without waiting for it.
static inline void rapporteur_prefetch(const void *address) { __builtin_prefetch(address); }

const void *rapporteur_memmem(const void *haystack, size_t haystack_bytes, const void *needle, size_t needle_bytes);

#endif
