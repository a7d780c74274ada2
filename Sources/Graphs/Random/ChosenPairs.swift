internal import Glibc

/// Takes each of many pairs with the same chance, in time that depends on those it takes.
///
/// Pairs stand in rows, as many in each as a function tells. How many pairs are passed over until
/// the next that is taken follows a geometric distribution, so that one random number a pair taken
/// is enough; rows are walked through, the pairs in them are not.
///
/// - Parameters:
///   - probability: The chance of each pair.
///   - rowLength: How many pairs a row has.
///   - body: Called for each pair that is taken, in rising order.
/// - Complexity: O(rows + pairs taken).
///
/// Source: V. Batagelj, U. Brandes, Efficient generation of large random networks, 2005.
func forEachChosenPair(
  rows: Int, probability: Double, using generator: inout SeededGenerator,
  rowLength: (_ row: Int) -> Int, _ body: (_ row: Int, _ column: Int) -> Void
) {
  guard probability > 0 else { return }
  var left = (0..<rows).reduce(0) { $0 + rowLength($1) }
  // log1p is exact for chances near zero; for a chance of 1 it is −∞, and every step is 0.
  let logOfRefusal = log1p(-probability)
  var row = 0
  var column = 0
  while true {
    let passedOver = (log1p(-generator.unit()) / logOfRefusal).rounded(.down)
    guard passedOver < Double(left) else { return }
    left -= Int(passedOver) + 1
    column += Int(passedOver)
    while column >= rowLength(row) {
      column -= rowLength(row)
      row += 1
    }
    body(row, column)
    column += 1
  }
}
