/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/demo.h"

static void keys_have_names(void **state)
{
    static const struct {
        const char *sent, *names;
    } rows[] = {
        {"a A 7 / ~", "a Space A Space 7 Space / Space ~"},
        {"\t\r\n\b\177", "Tab Enter Enter Backspace Backspace"},
        {"\001\023\021\026\017\031", "C-a C-s C-q C-v C-o C-y"},
        {"\035\036\037", "C-] C-^ C-_"},
        {"\033OA\033OB\033OC\033OD", "Up Down Right Left"},
        {"\033[A\033[B\033[C\033[D", "Up Down Right Left"},
        {"\033OH\033OF\033[5~\033[6~", "Home End PageUp PageDown"},
        {"\033[H\033[F\033[1~\033[4~", "Home End Home End"},
        {"\033[2~\033[3~\033OP\033[11~", "Insert Delete F1 F1"},
        {"\033[Z\033OM", "S-Tab Enter"},
        {"\033[1;2A\033[1;2B\033[1;2C\033[1;2D", "S-Up S-Down S-Right S-Left"},
        {"\033[1;5A\033[1;5D\033[1;5H\033[1;5F", "C-Up C-Left C-Home C-End"},
        {"\033[5;5~\033[6;3~\033[3;5~", "C-PageUp M-PageDown C-Delete"},
        {"\033[1;6C\033[1;7C\033[1;8C", "C-S-Right C-M-Right C-M-S-Right"},
        {"\033x\033}\033\r\033\177", "M-x M-} M-Enter M-Backspace"},
        {"\033[", "M-["},
        {"\033\001\033 \033\t", "C-M-a M-Space M-Tab"},
        {"\033\033OA\033é", "M-Up M-é"},
        {"\033\033x", "Escape M-x"},
        {"é日\U0001F319", "é 日 \U0001F319"},
        {"a\377b\303(c\200d\302\205", "a b ( c d"},
        {"a\033[99;3~b\033[?64;1;2cd\033OZe", "a b d e"},
        {"a\033[21~b", "a b"},
    };
    struct term *t = start_ready(state, NULL);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        term_send(t, "!");
        term_send(t, rows[i].sent);
        term_settle(t);
        assert_string_equal(term_line(t, 0), rows[i].names);
    }
}

static void no_byte_is_control_space(void **state)
{
    struct term *t = start_ready(state, NULL);

    term_send_bytes(t, "!\0", 2);
    term_settle(t);
    assert_string_equal(term_line(t, 0), "C-Space");
}

static void a_pause_makes_escape_a_key_of_its_own(void **state)
{
    struct term *t = start_ready(state, NULL);

    term_send(t, "!\033");
    term_wait_text(t, "Escape");
    term_send(t, "x");
    term_settle(t);
    assert_string_equal(term_line(t, 0), "Escape x");
}

static void a_character_may_come_in_pieces(void **state)
{
    static const char *const pieces[] = {"!\xE6", "\x97", "\xA5"};
    struct term *t = start_ready(state, NULL);

    for (int i = 0; i < 3; i++) {
        term_send(t, pieces[i]);
        term_settle(t);
    }
    assert_string_equal(term_line(t, 0), "日");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_TERMINAL(keys_have_names),
        IN_TERMINAL(no_byte_is_control_space),
        IN_TERMINAL(a_pause_makes_escape_a_key_of_its_own),
        IN_TERMINAL(a_character_may_come_in_pieces),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
