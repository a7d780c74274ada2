/// The vector that a symmetric matrix stretches most, approached from a start.
///
/// A step of the power method only looks at the last vector. This looks at all of a number of steps
/// and takes the combination that is stretched most, which gets near where the power method would
/// be after many times as many steps.
///
/// Of several vectors that are stretched equally the result is the one that the power method would
/// find: their combination nearest to the start.
///
/// - Parameters:
///   - start: A vector that is not zero.
///   - steps: How many steps to combine.
///   - multiply: The product of the matrix, which stretches nothing below zero, with a vector.
/// - Returns: A vector of length 1; its largest entries are positive when the start's are.
/// - Complexity: O(steps) products, and O(steps² · entries).
///
/// Source: C. Lanczos, An iteration method for the solution of the eigenvalue problem of linear
/// differential and integral operators, 1950; B.N. Parlett, The symmetric eigenvalue problem, 1980.
func mostStretched(
  from start: [Double], steps: Int, by multiply: ([Double]) -> [Double]
) -> [Double] {
  // Directions at right angles, each the product of the last one less what lies along earlier ones.
  var directions = [start]
  directions[0].scaleToLength1()
  // The matrix seen from the directions: numbers on its diagonal and beside it, else zeros.
  var diagonal: [Double] = []
  var beside: [Double] = []
  while true {
    let last = directions[directions.count - 1]
    var next = multiply(last)
    diagonal.append(dot(next, last))
    if diagonal.count == steps { break }
    let length = dot(next, next).squareRoot()
    // Near the goal little is left, and the first time leaves rounding errors as large.
    for _ in 0..<2 {
      for direction in directions.reversed() {
        let share = dot(next, direction)
        for i in next.indices { next[i] -= share * direction[i] }
      }
    }
    let rest = dot(next, next).squareRoot()
    // What is left is rounding: there are no further directions.
    guard rest > 1e-15 * length else { break }
    beside.append(rest)
    for i in next.indices { next[i] /= rest }
    directions.append(next)
  }
  let weights = mostStretched(diagonal: diagonal, beside: beside)
  var result = [Double](repeating: 0, count: start.count)
  for (direction, weight) in zip(directions, weights) {
    for i in result.indices { result[i] += weight * direction[i] }
  }
  result.scaleToLength1()
  return result
}

/// The vector that a matrix with three diagonals stretches most; its entries are above zero.
///
/// Let q(i) = θ − a(i) − b(i)² / q(i + 1) from the last entry up, with a on the diagonal and b beside
/// it. All q are above zero just when θ is above all eigenvalues, and at the highest eigenvalue the
/// entries of its vector follow each other by the factors b(i) / q(i + 1).
private func mostStretched(diagonal: [Double], beside: [Double]) -> [Double] {
  let count = diagonal.count
  var pivots = [Double](repeating: 0, count: count)
  /// Fills in the pivots; false when one is not above zero.
  func isAbove(_ value: Double) -> Bool {
    for i in diagonal.indices.reversed() {
      let below = i + 1 < count ? beside[i] * beside[i] / pivots[i + 1] : 0
      pivots[i] = value - diagonal[i] - below
      if !(pivots[i] > 0) { return false }
    }
    return true
  }
  // No eigenvalue is higher than the highest sum of a row, nor the highest lower than the first.
  var high = 0.0
  for i in diagonal.indices {
    high = max(high, diagonal[i] + (i > 0 ? beside[i - 1] : 0) + (i + 1 < count ? beside[i] : 0))
  }
  high += high * 1e-12 + .leastNormalMagnitude
  var low = diagonal[0]
  for _ in 0..<100 {
    let middle = low + (high - low) / 2
    guard low < middle && middle < high else { break }
    if isAbove(middle) { high = middle } else { low = middle }
  }
  _ = isAbove(high)
  var vector = [1.0]
  for i in beside.indices { vector.append(vector[i] * beside[i] / pivots[i + 1]) }
  return vector
}

private func dot(_ one: [Double], _ other: [Double]) -> Double {
  var sum = 0.0
  for i in one.indices { sum += one[i] * other[i] }
  return sum
}
