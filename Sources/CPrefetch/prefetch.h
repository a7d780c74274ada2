// The one instruction of the processor that Swift has no name for.
#pragma once

#include <stdint.h>

/// Asks for the memory at an address, which is on its way while other work goes on.
///
/// Nothing is read and nothing can fail: an address is a number here, and one without memory is
/// passed over.
static inline void vw_prefetch(uintptr_t address) { __builtin_prefetch((const void *)address); }
