/* SPDX-License-Identifier: MIT */
/* The text of data/keys.conf, the keys that epact comes with, to be read by
   keymap_read().  */

#ifndef EPACT_MODEL_KEYS_CONF_H
#define EPACT_MODEL_KEYS_CONF_H

#include "base/embedded.h"

extern const struct embedded keys_conf[]; /* the one file */

#endif
