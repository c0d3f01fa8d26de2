/* SPDX-License-Identifier: MIT */
/* Key maps as the tests of them read and ask them.  */

#ifndef EPACT_TESTS_MODEL_KEYMAPS_H
#define EPACT_TESTS_MODEL_KEYMAPS_H

#include <string.h>

#include "model/keymap.h"
#include "test.h"

static inline struct keymap read_map(const char *text)
{
    struct keymap_fault fault;
    struct keymap map;

    SOIL(map);
    SOIL(fault);
    assert_int_equal(keymap_read(text, &map, &fault), STATUS_OK);
    assert_int_equal(fault.line, 0);
    assert_string_equal(fault.why, "");
    return map;
}

/* What KEYS, with a blank between them, are in MAP.  */
static inline enum keymap_match find(const struct keymap *map,
                                     enum keymap_mode mode, const char *keys,
                                     const struct binding **out)
{
    struct key key[4];
    int count = 0;

    for (const char *end; *keys; keys = end + (*end == ' ')) {
        end = keys + strcspn(keys, " ");
        assert_in_range(count, 0, 3);
        assert_int_equal(key_read(keys, (size_t)(end - keys), &key[count++]),
                         STATUS_OK);
    }
    SOIL(*out);
    return keymap_find(map, mode, key, count, out);
}

static inline void check_found(const struct keymap *map, enum keymap_mode mode,
                               const char *keys, enum command command,
                               int count)
{
    const struct binding *binding;

    assert_int_equal(find(map, mode, keys, &binding), KEYMAP_MATCH);
    assert_int_equal(binding->command, command);
    assert_int_equal(binding->count, count);
}

static inline void check_not_found(const struct keymap *map,
                                   enum keymap_mode mode, const char *keys,
                                   enum keymap_match expected)
{
    const struct binding *binding;

    assert_int_equal(find(map, mode, keys, &binding), expected);
    assert_null(binding);
}

#endif
