/// Notes how long the steps of a command take.
struct Stopwatch {
  /// The steps so far, in order.
  private(set) var times: [(step: String, seconds: Double)] = []
  private let clock = ContinuousClock()

  /// Does a step and notes its time, in seconds to the microsecond.
  mutating func time<Value>(_ step: String, _ body: () throws -> Value) rethrows -> Value {
    let start = clock.now
    let value = try body()
    let duration = (clock.now - start).components
    let microseconds = duration.seconds * 1_000_000 + duration.attoseconds / 1_000_000_000_000
    times.append((step, Double(microseconds) / 1_000_000))
    return value
  }
}
