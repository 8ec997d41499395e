#define _GNU_SOURCE
#include "CCurl.h"
#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#ifdef __APPLE__
#define LIBCURL "libcurl.4.dylib"
#else
#define LIBCURL "libcurl.so.4"
#endif

/* The entry points that we use, typed by the header that we were compiled with. */
static struct {
    int is_loaded;
    char message[256];
    __typeof__(&curl_global_init) global_init;
    __typeof__(&curl_easy_init) easy_init;
    __typeof__(&curl_easy_setopt) easy_setopt;
    __typeof__(&curl_easy_perform) easy_perform;
    __typeof__(&curl_easy_getinfo) easy_getinfo;
    __typeof__(&curl_easy_strerror) easy_strerror;
    __typeof__(&curl_easy_cleanup) easy_cleanup;
    __typeof__(&curl_slist_append) slist_append;
    __typeof__(&curl_slist_free_all) slist_free_all;
} libcurl;

static pthread_once_t libcurl_once = PTHREAD_ONCE_INIT;

static int load_symbol(void *library, const char *name, void *slot) {
    void *symbol = dlsym(library, name);
    if (symbol == NULL) return 0;
    memcpy(slot, &symbol, sizeof symbol); /* ISO C has no cast from an object to a function pointer. */
    return 1;
}

static void load_libcurl(void) {
    void *library = dlopen(LIBCURL, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        const char *reason = dlerror();
        strncpy(libcurl.message, reason ? reason : "cannot open " LIBCURL, sizeof libcurl.message - 1);
        return;
    }
    int found = load_symbol(library, "curl_global_init", &libcurl.global_init)
        && load_symbol(library, "curl_easy_init", &libcurl.easy_init)
        && load_symbol(library, "curl_easy_setopt", &libcurl.easy_setopt)
        && load_symbol(library, "curl_easy_perform", &libcurl.easy_perform)
        && load_symbol(library, "curl_easy_getinfo", &libcurl.easy_getinfo)
        && load_symbol(library, "curl_easy_strerror", &libcurl.easy_strerror)
        && load_symbol(library, "curl_easy_cleanup", &libcurl.easy_cleanup)
        && load_symbol(library, "curl_slist_append", &libcurl.slist_append)
        && load_symbol(library, "curl_slist_free_all", &libcurl.slist_free_all);
    if (!found) {
        strncpy(libcurl.message, LIBCURL " lacks a function that is needed", sizeof libcurl.message - 1);
    } else if (libcurl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        strncpy(libcurl.message, LIBCURL " could not be initialised", sizeof libcurl.message - 1);
    } else {
        libcurl.is_loaded = 1;
    }
}

typedef struct {
    rapporteur_fetch_response *response;
    size_t capacity;
    size_t body_bytes_max;
    int is_too_large;
} transfer;

/* curl's write callback: taking fewer bytes than offered ends the transfer. */
static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    transfer *this = context;
    size_t offered = size * count;
    rapporteur_fetch_response *response = this->response;
    if (offered > this->body_bytes_max - response->body_bytes) {
        this->is_too_large = 1;
        return 0;
    }
    if (offered > this->capacity - response->body_bytes) {
        size_t capacity = this->capacity ? this->capacity * 2 : 16384;
        while (capacity - response->body_bytes < offered) capacity *= 2;
        unsigned char *grown = realloc(response->body, capacity);
        if (grown == NULL) return 0;
        response->body = grown;
        this->capacity = capacity;
    }
    memcpy(response->body + response->body_bytes, bytes, offered);
    response->body_bytes += offered;
    return offered;
}

static void take_field(const char *line, size_t length, const char *name, char **slot) {
    size_t name_length = strlen(name);
    if (length <= name_length || line[name_length] != ':' || strncasecmp(line, name, name_length) != 0) return;
    const char *start = line + name_length + 1, *end = line + length;
    while (start < end && (*start == ' ' || *start == '\t')) start++;
    while (end > start && (unsigned char)end[-1] <= ' ') end--;
    free(*slot);
    *slot = strndup(start, (size_t)(end - start));
}

static void forget_fields(rapporteur_fetch_response *response) {
    free(response->etag);
    free(response->last_modified);
    free(response->content_type);
    response->etag = response->last_modified = response->content_type = NULL;
}

/* curl's header callback, a line a call; a status line begins the fields of the next hop of a redirect. */
static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
    transfer *this = context;
    size_t length = size * count;
    if (length >= 5 && memcmp(bytes, "HTTP/", 5) == 0) forget_fields(this->response);
    take_field(bytes, length, "ETag", &this->response->etag);
    take_field(bytes, length, "Last-Modified", &this->response->last_modified);
    take_field(bytes, length, "Content-Type", &this->response->content_type);
    return length;
}

static struct curl_slist *append_field(struct curl_slist *fields, const char *name, const char *value) {
    if (value == NULL) return fields;
    size_t length = strlen(name) + strlen(value) + 3;
    char *line = malloc(length);
    if (line == NULL) return fields;
    stpcpy(stpcpy(stpcpy(line, name), ": "), value);
    struct curl_slist *grown = libcurl.slist_append(fields, line);
    free(line);
    return grown ? grown : fields;
}

static void configure(CURL *curl, const rapporteur_fetch_request *request, struct curl_slist *fields, transfer *this) {
    libcurl.easy_setopt(curl, CURLOPT_URL, request->url);
    libcurl.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    libcurl.easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    libcurl.easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    libcurl.easy_setopt(curl, CURLOPT_MAXREDIRS, request->redirects_max);
    libcurl.easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds_max);
    libcurl.easy_setopt(curl, CURLOPT_TIMEOUT_MS, request->total_milliseconds_max);
    libcurl.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    libcurl.easy_setopt(curl, CURLOPT_USERAGENT, request->user_agent);
    libcurl.easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    libcurl.easy_setopt(curl, CURLOPT_HTTPHEADER, fields);
    libcurl.easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    libcurl.easy_setopt(curl, CURLOPT_WRITEDATA, this);
    libcurl.easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    libcurl.easy_setopt(curl, CURLOPT_HEADERDATA, this);
}

static rapporteur_fetch_outcome outcome_of(CURLcode code, const transfer *this) {
    if (this->is_too_large) return RAPPORTEUR_FETCH_TOO_LARGE;
    switch (code) {
    case CURLE_OK: return RAPPORTEUR_FETCH_DONE;
    case CURLE_OPERATION_TIMEDOUT: return RAPPORTEUR_FETCH_TIMED_OUT;
    default: return RAPPORTEUR_FETCH_FAILED;
    }
}

void rapporteur_fetch(const rapporteur_fetch_request *request, rapporteur_fetch_response *response) {
    memset(response, 0, sizeof *response);
    pthread_once(&libcurl_once, load_libcurl);
    CURL *curl = libcurl.is_loaded ? libcurl.easy_init() : NULL;
    if (curl == NULL) {
        response->outcome = RAPPORTEUR_FETCH_UNAVAILABLE;
        strncpy(response->message, libcurl.message, sizeof response->message - 1);
        return;
    }
    struct curl_slist *fields = append_field(NULL, "Accept", "text/plain, text/markdown, text/*;q=0.9, */*;q=0.5");
    fields = append_field(fields, "If-None-Match", request->etag);
    fields = append_field(fields, "If-Modified-Since", request->last_modified);
    transfer this = {.response = response, .body_bytes_max = request->body_bytes_max};
    char detail[CURL_ERROR_SIZE] = "";
    configure(curl, request, fields, &this);
    libcurl.easy_setopt(curl, CURLOPT_ERRORBUFFER, detail);
    CURLcode code = libcurl.easy_perform(curl);
    response->outcome = outcome_of(code, &this);
    libcurl.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &response->status);
    if (code != CURLE_OK) {
        strncpy(response->message, detail[0] ? detail : libcurl.easy_strerror(code), sizeof response->message - 1);
    }
    libcurl.slist_free_all(fields);
    libcurl.easy_cleanup(curl);
}

void rapporteur_fetch_response_free(rapporteur_fetch_response *response) {
    free(response->body);
    forget_fields(response);
    response->body = NULL;
}
