/// Up to four small numbers in one word, which keeps a movement of millions small.
struct Few: Sendable, Equatable {
  private var values: SIMD4<UInt16> = .zero
  private(set) var count = 0

  static let limit = 4

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers where count < Self.limit { append(number) }
  }

  /// Adds a number below 65,536 when there is room.
  mutating func append(_ number: Int) {
    guard count < Self.limit else { return }
    values[count] = UInt16(number)
    count += 1
  }

  func contains(_ number: Int) -> Bool { array.contains(number) }

  var first: Int? { count > 0 ? Int(values[0]) : nil }

  var array: [Int] { (0..<count).map { Int(values[$0]) } }

  func allSatisfy(_ isFine: (Int) -> Bool) -> Bool {
    for i in 0..<count where !isFine(Int(values[i])) { return false }
    return true
  }
}
