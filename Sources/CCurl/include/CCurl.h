// libcurl, opened at the first fetch: linking it would load its thirty libraries at every start of the server.
#ifndef RAPPORTEUR_CCURL_H
#define RAPPORTEUR_CCURL_H

#include <stddef.h>

typedef struct {
    const char *url;
    const char *user_agent;
    /* Sent as If-None-Match and If-Modified-Since; NULL for none. */
    const char *etag;
    const char *last_modified;
    long connect_milliseconds_max;
    long total_milliseconds_max;
    long redirects_max;
    /* Of the body after content coding, so that a small body cannot grow without bound. */
    size_t body_bytes_max;
} rapporteur_fetch_request;

typedef enum {
    RAPPORTEUR_FETCH_DONE = 0,
    /* libcurl is not installed. */
    RAPPORTEUR_FETCH_UNAVAILABLE,
    RAPPORTEUR_FETCH_TOO_LARGE,
    RAPPORTEUR_FETCH_TIMED_OUT,
    RAPPORTEUR_FETCH_FAILED
} rapporteur_fetch_outcome;

typedef struct {
    rapporteur_fetch_outcome outcome;
    long status;
    /* The caller frees what is not NULL with rapporteur_fetch_response_free. */
    unsigned char *body;
    size_t body_bytes;
    char *etag;
    char *last_modified;
    char *content_type;
    /* Why it failed; empty when it did not. */
    char message[256];
} rapporteur_fetch_response;

/* GETs one http or https URL. Safe to call from several threads at once. */
void rapporteur_fetch(const rapporteur_fetch_request *request, rapporteur_fetch_response *response);
void rapporteur_fetch_response_free(rapporteur_fetch_response *response);

#endif
