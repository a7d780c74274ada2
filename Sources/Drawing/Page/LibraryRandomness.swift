internal import Glibc

/// Keeps Graphviz and cairo from taking turns at the random numbers of the C library.
///
/// Graphviz starts `rand()` anew for every layout and places vertices by it. Cairo draws from it too,
/// to choose which glyphs to forget when it has seen many. A page drawn by another thread during a
/// layout would change that layout; so a layout has the numbers alone, and pages share them.
enum LibraryRandomness {
  /// Waits until no layout is made, and keeps layouts waiting until ``release()``.
  ///
  /// May be called again before that.
  static func share() { unsafe _ = pthread_rwlock_rdlock(lock) }

  /// Waits until nobody uses the numbers, and keeps everybody waiting until ``release()``.
  static func takeAlone() { unsafe _ = pthread_rwlock_wrlock(lock) }

  /// Ends one ``share()`` or ``takeAlone()`` of this thread.
  static func release() { unsafe _ = pthread_rwlock_unlock(lock) }

  nonisolated(unsafe) private static let lock = {
    let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)
    unsafe lock.initialize(to: pthread_rwlock_t())
    unsafe pthread_rwlock_init(lock, nil)
    return unsafe lock
  }()
}
