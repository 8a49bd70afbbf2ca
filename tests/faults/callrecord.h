// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace reliefbook::faults {

/// From here on all that this process does to the files of `folder` is written down in `record`, a file elsewhere, for
/// CutCalls to replay. `folder` is absolute.
void recordCalls(const char* record, const char* folder);
/// What this process told whoever runs it, between its calls.
void recordSaid(const char* line);

// Called by filecalls.cpp; each does nothing while nothing is recorded.

/// `file` was opened under `path`; `made`: it was not there before, and has no name where `unnamed`.
void recordOpened(const char* path, int file, bool made, bool unnamed);
/// Written at `at`; -1: at its position, which has moved on since.
void recordWritten(int file, const void* bytes, ssize_t size, off64_t at);
void recordTruncated(int file, off64_t size);
/// Of a file, or of a folder: then its names are durable.
void recordSynced(int file);
/// A file gets a (second) name. Before it gets it and after.
void recordBefore(const char* from);
void recordLinked(const char* to);
void recordRenamed(const char* from, const char* to);
void recordUnlinked(const char* path);

}  // namespace reliefbook::faults
