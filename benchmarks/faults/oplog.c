/* Preloaded into a program: writes down, in order, what it does to the files of one folder.
 *
 * A record: kind (1 byte), length of the name (2), offset (8), length of the data (8), name, data; little endian.
 * OPLOG_ROOT is the folder, OPLOG_FILE where the records go (outside of it).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;
static const char *root;
static size_t root_length;
static ssize_t (*real_write)(int, const void *, size_t);

static void ready(void) {
    if (log_file >= 0) return;
    real_write = dlsym(RTLD_NEXT, "write");
    int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    root = getenv("OPLOG_ROOT");
    root_length = root ? strlen(root) : 0;
    const char *name = getenv("OPLOG_FILE");
    log_file = name ? real_open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -2;
}

static int ours(const char *path) { return root && path && strncmp(path, root, root_length) == 0; }

static int name_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = readlink(link, path, 4000);
    if (size <= 0) return 0;
    path[size] = 0;
    return ours(path);
}

static void put(char kind, const char *path, uint64_t offset, const void *data, uint64_t size) {
    char head[19];
    uint16_t length = (uint16_t)strlen(path);
    head[0] = kind;
    memcpy(head + 1, &length, 2);
    memcpy(head + 3, &offset, 8);
    memcpy(head + 11, &size, 8);
    pthread_mutex_lock(&lock);
    real_write(log_file, head, 19);
    real_write(log_file, path, length);
    if (size) real_write(log_file, data, size);
    pthread_mutex_unlock(&lock);
}

ssize_t write(int file, const void *data, size_t size) {
    char path[4096];
    ready();
    int mine = log_file >= 0 && name_of(file, path);
    off_t at = mine ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done = real_write(file, data, size);
    if (mine && done > 0) put('w', path, (uint64_t)at, data, (uint64_t)done);
    return done;
}

static ssize_t at(const char *call, int file, const void *data, size_t size, off_t offset) {
    char path[4096];
    ready();
    ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, call);
    ssize_t done = real(file, data, size, offset);
    if (log_file >= 0 && done > 0 && name_of(file, path)) put('w', path, (uint64_t)offset, data, (uint64_t)done);
    return done;
}
ssize_t pwrite(int file, const void *data, size_t size, off_t offset) { return at("pwrite", file, data, size, offset); }
ssize_t pwrite64(int file, const void *data, size_t size, off_t offset) { return at("pwrite64", file, data, size, offset); }

static int cut(const char *call, int file, off_t size) {
    char path[4096];
    ready();
    int (*real)(int, off_t) = dlsym(RTLD_NEXT, call);
    int done = real(file, size);
    if (log_file >= 0 && !done && name_of(file, path)) put('t', path, (uint64_t)size, "", 0);
    return done;
}
int ftruncate(int file, off_t size) { return cut("ftruncate", file, size); }
int ftruncate64(int file, off_t size) { return cut("ftruncate64", file, size); }

static int synced(const char *call, int file) {
    char path[4096];
    ready();
    int (*real)(int) = dlsym(RTLD_NEXT, call);
    int done = real(file);
    if (log_file >= 0 && !done && name_of(file, path)) put('s', path, 0, "", 0);
    return done;
}
int fsync(int file) { return synced("fsync", file); }
int fdatasync(int file) { return synced("fdatasync", file); }

int unlink(const char *path) {
    ready();
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    int done = real(path);
    if (log_file >= 0 && !done && ours(path)) put('u', path, 0, "", 0);
    return done;
}

int rename(const char *from, const char *to) {
    ready();
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    int done = real(from, to);
    if (log_file >= 0 && !done && ours(to)) put('r', from, 0, to, strlen(to));
    return done;
}

int mkdir(const char *path, mode_t mode) {
    ready();
    int (*real)(const char *, mode_t) = dlsym(RTLD_NEXT, "mkdir");
    int done = real(path, mode);
    if (log_file >= 0 && !done && ours(path)) put('d', path, 0, "", 0);
    return done;
}

static int opened(const char *call, int folder, const char *path, int flags, mode_t mode) {
    ready();
    struct stat there;
    int fresh = (flags & O_CREAT) && ours(path) && stat(path, &there) != 0;
    int file;
    if (strstr(call, "openat")) {
        int (*real)(int, const char *, int, ...) = dlsym(RTLD_NEXT, call);
        file = real(folder, path, flags, mode);
    } else {
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, call);
        file = real(path, flags, mode);
    }
    if (log_file >= 0 && file >= 0 && ours(path) && (fresh || (flags & O_TRUNC))) put('c', path, 0, "", 0);
    return file;
}
#define MODE mode_t mode = 0; if (flags & O_CREAT) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *path, int flags, ...) { MODE return opened("open", 0, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opened("open64", 0, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return opened("openat", folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opened("openat64", folder, path, flags, mode); }
