// Sixteen bytes looked at together, in vectors that clang compiles for any little-endian processor.
#ifndef RAPPORTEUR_BYTE_VECTOR_H
#define RAPPORTEUR_BYTE_VECTOR_H

#include <stddef.h>
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

// Which of 64 bytes are a letter or digit of `letters`: eight bytes of them, small, one in each, the rest of them 0.
static inline uint64_t rapporteur_find_letters(const void *bytes, uint64_t letters) {
    uint64_t found = 0;
    for (int place = 0; place < 64; place += 16) {
        rapporteur_bytes small = rapporteur_load((const uint8_t *)bytes + place) | (uint8_t)0x20;
        rapporteur_truths truths = small == (uint8_t)letters;
        for (uint64_t others = letters >> 8; others != 0; others >>= 8) truths |= small == (uint8_t)others;
        found |= (uint64_t)rapporteur_bits(truths) << place;
    }
    return found;
}

// How many of the bytes continue a character of UTF-8 (10xxxxxx).
static inline size_t rapporteur_continuations(const void *start, size_t count) {
    const uint8_t *bytes = start;
    size_t sum = 0, place = 0;
    while (count - place >= 16) {
        // A sum for each of 16 columns of bytes, added up before a column's 255 can be full.
        size_t vectors = (count - place) / 16, end = place + (vectors < 255 ? vectors : 255) * 16;
        rapporteur_bytes columns = 0;
        #pragma clang loop unroll_count(4)
        for (; place < end; place += 16) {
            columns -= (rapporteur_bytes)((rapporteur_load(bytes + place) & (uint8_t)0xC0) == (uint8_t)0x80);
        }
        uint64_t halves[2];
        __builtin_memcpy(halves, &columns, sizeof halves);
        uint64_t pairs = (halves[0] & 0x00FF00FF00FF00FF) + (halves[0] >> 8 & 0x00FF00FF00FF00FF)
            + (halves[1] & 0x00FF00FF00FF00FF) + (halves[1] >> 8 & 0x00FF00FF00FF00FF);
        sum += (pairs & 0x0000FFFF0000FFFF) * 0x0000000100000001 >> 32;
        sum += (pairs >> 16 & 0x0000FFFF0000FFFF) * 0x0000000100000001 >> 32;
    }
    for (; place < count; place++) sum += (bytes[place] & 0xC0) == 0x80;
    return sum;
}

// Which of 16 bytes a JSON string must escape: quotation marks, reverse solidi and what is below 0x20 (RFC 8259 §7).
// Copies all of them.
static inline uint16_t rapporteur_copy_vector(uint8_t *target, const uint8_t *bytes) {
    rapporteur_bytes loaded = rapporteur_load(bytes);
    __builtin_memcpy(target, &loaded, sizeof loaded);
    return rapporteur_bits((loaded < (uint8_t)0x20) | (loaded == (uint8_t)'"') | (loaded == (uint8_t)'\\'));
}

// Copies what comes before the first byte that a JSON string must escape, and returns how many bytes that is; there
// is room for all.
static inline size_t rapporteur_copy_unescaped(void *room, const void *start, size_t count) {
    uint8_t *target = room;
    const uint8_t *bytes = start;
    size_t place = 0;
    uint16_t escapes;
    for (; place + 16 <= count; place += 16) {
        if ((escapes = rapporteur_copy_vector(target + place, bytes + place)) != 0) return place + __builtin_ctz(escapes);
    }
    if (place < count && count >= 16) {
        // The last ones, together with some that need none.
        place = count - 16;
        escapes = rapporteur_copy_vector(target + place, bytes + place);
        return escapes != 0 ? place + __builtin_ctz(escapes) : count;
    }
    if (count >= 8) {
        // Fewer than 16: the first eight beside the last eight.
        uint64_t halves[2], copied[2];
        __builtin_memcpy(halves, bytes, 8);
        __builtin_memcpy(halves + 1, bytes + count - 8, 8);
        if (rapporteur_copy_vector((uint8_t *)copied, (const uint8_t *)halves) == 0) {
            __builtin_memcpy(target, copied, 8);
            __builtin_memcpy(target + count - 8, copied + 1, 8);
            return count;
        }
    }
    for (; place < count; place++) {
        if (bytes[place] < 0x20 || bytes[place] == '"' || bytes[place] == '\\') break;
        target[place] = bytes[place];
    }
    return place;
}

#endif
