// The one instruction of the processor that Swift has no name for.
#pragma once

/// Asks for the memory at an address, which is on its way while other work goes on.
///
/// Nothing is read and nothing can fail: addresses without memory are passed over.
static inline void vw_prefetch(const void *address) { __builtin_prefetch(address); }
