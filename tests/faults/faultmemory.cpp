// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultmemory.h"

#include <sqlite3.h>

#include <atomic>
#include <mutex>
#include <string_view>

namespace reliefbook::faults {
namespace {

sqlite3_mem_methods hosts;
std::atomic<long> requests = 0;
std::atomic<long> refuseAt = 0;  // 0: never
std::atomic<bool> refusesOn = false;

bool isRefused() {
    const long request = ++requests;
    const long at = refuseAt;
    return at > 0 && (request == at || (request > at && refusesOn));
}

void* allocate(int size) { return isRefused() ? nullptr : hosts.xMalloc(size); }
void* reallocate(void* memory, int size) { return isRefused() ? nullptr : hosts.xRealloc(memory, size); }

std::mutex guard;
std::string watched;
std::atomic<bool> isWatching = false;
std::atomic<long> freedWith = 0;

void release(void* memory) {
    if (isWatching && memory != nullptr) {
        const std::scoped_lock lock(guard);
        const std::string_view held(static_cast<const char*>(memory), static_cast<std::size_t>(hosts.xSize(memory)));
        freedWith += held.find(watched) != std::string_view::npos ? 1 : 0;
    }
    hosts.xFree(memory);
}

}  // namespace

void installFaultMemory() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &hosts) != SQLITE_OK)
        return;
    sqlite3_mem_methods ours = hosts;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    ours.xFree = release;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
}

void refuseMemory(long request, bool goesOn) {
    requests = 0;
    refusesOn = goesOn;
    refuseAt = request;
}
void refuseNoMemory() { refuseMemory(0, /*goesOn=*/false); }
long memoryRequests() { return requests; }

void watchFreed(const std::string& bytes) {
    const std::scoped_lock lock(guard);
    watched = bytes;
    freedWith = 0;
    isWatching = !bytes.empty();
}
long freedWithWatched() { return freedWith; }

}  // namespace reliefbook::faults
