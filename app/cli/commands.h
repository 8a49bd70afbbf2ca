// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <span>

namespace reliefbook::cli {

/// One command of reliefbook-cli: what it is called with and what it does. It throws Error or UsageError; it answers
/// the exit status otherwise.
struct Command {
    const char* name;
    const char* arguments;  // for the usage
    const char* purpose;
    std::vector<QCommandLineOption> options;
    int (*run)(const Call& call);
    int files = 0;        // or kinds: how many words follow the command
    bool paints = false;  // needs Qt's drawing
};

const std::vector<Command>& commands();

// The practice as a file: filecommands.cpp
int create(const Call& call);
int demo(const Call& call);
int info(const Call& call);
int backup(const Call& call);
int verifyFile(const Call& call);
int check(const Call& call);
int restoreBackup(const Call& call);
int passphrase(const Call& call);
// Records: recordcommands.cpp
int importFile(const Call& call);
int clients(const Call& call);
int courses(const Call& call);
// Everything out of a practice, and into a new one: exportcommands.cpp
int exportFolder(const Call& call);
int importWholePractice(const Call& call);
// What follows from them: resultcommands.cpp
int analyse(const Call& call);
int report(const Call& call);
int chart(const Call& call);

}  // namespace reliefbook::cli
