/// Notes how long the steps of a command take.
struct Stopwatch {
  /// The steps so far, in order.
  private(set) var times: [(step: String, seconds: Double)] = []

  /// Does a step and notes its time, in seconds to the microsecond.
  mutating func time<Value>(_ step: String, _ body: () throws -> Value) rethrows -> Value {
    let (value, seconds) = try Self.timed(body)
    note(step, seconds)
    return value
  }

  /// Notes the time of a step.
  mutating func note(_ step: String, _ seconds: Double) { times.append((step, seconds)) }

  /// Does something, and says how many seconds it took.
  static func timed<Value>(
    _ body: () throws -> Value
  ) rethrows -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try body()
    let duration = (clock.now - start).components
    let microseconds = duration.seconds * 1_000_000 + duration.attoseconds / 1_000_000_000_000
    return (value, Double(microseconds) / 1_000_000)
  }
}
