// Sixteen bytes looked at together, in vectors that clang compiles for any little-endian processor.
#ifndef RAPPORTEUR_BYTE_VECTOR_H
#define RAPPORTEUR_BYTE_VECTOR_H

#include <stdint.h>

typedef uint8_t rapporteur_bytes __attribute__((ext_vector_type(16)));
// What comparing two vectors gives: all bits of a byte or none.
typedef __typeof__((rapporteur_bytes)0 < (rapporteur_bytes)0) rapporteur_truths;
typedef _Bool rapporteur_flags __attribute__((ext_vector_type(16)));

static inline rapporteur_bytes rapporteur_load(const void *bytes) {
    rapporteur_bytes loaded;
    __builtin_memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

// A bit a byte, the first byte's in the lowest place.
static inline uint16_t rapporteur_bits(rapporteur_truths truths) {
    rapporteur_flags flags = __builtin_convertvector(truths, rapporteur_flags);
    uint16_t bits;
    __builtin_memcpy(&bits, &flags, sizeof bits);
    return bits;
}

typedef struct {
    uint64_t words;
    uint64_t others;
} rapporteur_window;

// Which of 64 bytes are ASCII letters or digits (`words`), and which are not ASCII (`others`).
static inline rapporteur_window rapporteur_look(const void *bytes) {
    rapporteur_window window = {0, 0};
    for (int place = 0; place < 64; place += 16) {
        rapporteur_bytes loaded = rapporteur_load((const uint8_t *)bytes + place);
        rapporteur_truths letters = (loaded | (uint8_t)0x20) - (uint8_t)'a' < (uint8_t)26;
        rapporteur_truths digits = loaded - (uint8_t)'0' < (uint8_t)10;
        window.words |= (uint64_t)rapporteur_bits(letters | digits) << place;
        window.others |= (uint64_t)rapporteur_bits(loaded > (uint8_t)0x7F) << place;
    }
    return window;
}

// Which of 16 bytes a JSON string must escape: quotation marks, reverse solidi and what is below 0x20 (RFC 8259 §7).
static inline uint16_t rapporteur_json_escapes(const void *bytes) {
    rapporteur_bytes loaded = rapporteur_load(bytes);
    return rapporteur_bits((loaded < (uint8_t)0x20) | (loaded == (uint8_t)'"') | (loaded == (uint8_t)'\\'));
}

#endif
