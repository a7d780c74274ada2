import Drawing
import Testing

struct StandingIslandsTests {
  @Test(arguments: 1...20)
  func overlapIsThatOfAllPairsOfBoxes(seed: UInt64) {
    var generator = TestGenerator(seed: seed)
    func shape() -> IslandPacking.Shape {
      let rows = Int.random(in: 1...6, using: &generator)
      return IslandPacking.Shape(
        // Neighbouring boxes overlap by a millimetre, as strips with air around them do.
        body: (0..<rows).map { row in
          Rect(
            x: .random(in: -20...0, using: &generator), y: Double(row) * 5 - 12,
            width: .random(in: 2...30, using: &generator), height: 6)
        },
        name: Bool.random(using: &generator) ? Rect(x: -9, y: -20, width: 18, height: 5) : nil)
    }
    var islands = StandingIslands([shape(), shape()], at: .zero)
    for _ in 0..<50 {
      for i in 0..<2 {
        var place = IslandPacking.Place(
          center: Point(
            .random(in: -20...20, using: &generator), .random(in: -20...20, using: &generator)))
        place.flipX = .random(using: &generator)
        place.flipY = .random(using: &generator)
        islands.put(i, at: place)
      }
      let slow = islands.boxes(0).reduce(0) { sum, one in
        islands.boxes(1).reduce(sum) { $0 + one.overlapArea(with: $1) }
      }
      #expect(abs(islands.overlap(0, 1) - slow) < 1e-9)
      #expect(abs(islands.overlap(1, 0) - slow) < 1e-9)
    }
  }
}
