#define _GNU_SOURCE
#include "CLinux.h"
#include <string.h>

#ifdef __linux__
#include <sys/socket.h>
int rapporteur_accept4(int listener, int flags) { return accept4(listener, NULL, NULL, flags); }
#endif

const void *rapporteur_memmem(const void *haystack, size_t haystack_bytes, const void *needle, size_t needle_bytes) {
    return memmem(haystack, haystack_bytes, needle, needle_bytes);
}
