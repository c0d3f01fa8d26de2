#!/bin/sh
# SPDX-License-Identifier: MIT
# Each day of each calendar's whole span: tests/core/walk.c says what is asked.

exec tests/core/walk long
