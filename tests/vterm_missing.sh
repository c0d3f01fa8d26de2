#!/bin/sh
# SPDX-License-Identifier: MIT
# Stands for the tests in a terminal where they cannot be built.

echo 'libvterm is missing: the tests in a terminal were not built'
exit 77
