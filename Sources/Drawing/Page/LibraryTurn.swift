internal import Synchronization

/// The libraries that lay out, measure and draw, which are used by one thread at a time.
///
/// Cairo keeps one table of open typefaces for the whole program. With more than ten of them it closes
/// one, even when another thread is reading letters from it (cairo 1.16), which ends in a crash.
/// Graphviz places vertices by `rand()`, which it starts anew for every layout; cairo draws from it too,
/// to choose which letters to forget, and would change a layout that is being made.
enum LibraryTurn {
  /// Calls `body` when no other thread is in its turn.
  ///
  /// Turns do not nest.
  static func take<Result: Sendable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lock.withLock { _ throws(Failure) in try body() }
  }

  private static let lock = Mutex(())
}
