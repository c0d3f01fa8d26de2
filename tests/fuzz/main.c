/* SPDX-License-Identifier: MIT */
/* Hands each file to the target, as libFuzzer would: for any compiler.

   usage: fuzz_NAME FILE...  */

#include "config.h"

#include "fuzz/fuzz.h"

/* The file's bytes, in memory of just that size, so that a sanitizer sees what
   is read behind them.  NULL: it cannot be read.  */
static uint8_t *read_file(const char *name, size_t *size)
{
    FILE *file = fopen(name, "rb");
    uint8_t *bytes = NULL;
    long end = 0;

    if (!file)
        return NULL;
    if (!fseek(file, 0, SEEK_END) && (end = ftell(file)) >= 0 &&
        !fseek(file, 0, SEEK_SET) && (bytes = malloc((size_t)end + !end)) &&
        fread(bytes, 1, (size_t)end, file) != (size_t)end) {
        free(bytes);
        bytes = NULL;
    }
    fclose(file);
    *size = (size_t)end;
    return bytes;
}

int main(int argc, char **argv)
{
    size_t size;

    for (int i = 1; i < argc; i++) {
        uint8_t *bytes = read_file(argv[i], &size);

        if (!bytes) {
            perror(argv[i]);
            return 99;
        }
        fprintf(stderr, "%s\n", argv[i]);
        LLVMFuzzerTestOneInput(bytes, size);
        free(bytes);
    }
    return 0;
}
