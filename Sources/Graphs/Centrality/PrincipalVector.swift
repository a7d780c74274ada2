/// Looks for the eigenvector of the largest eigenvalue of a symmetric matrix without entries below
/// zero.
///
/// The power method needs as many steps as the largest eigenvalue is close to the next: on long
/// chains thousands for each digit. This looks, in every step, for the best vector in three
/// directions at once: the present one, where it is wrong, and where the last step led; that needs
/// about the square root of those steps.
///
/// Values start equal. Eigenvalues that are equal share as the start does: their vectors together
/// are the part of it that is theirs.
///
/// Source: A.V. Knyazev, Toward the optimal preconditioned eigensolver: locally optimal block
/// preconditioned conjugate gradient method, 2001.
struct PrincipalVector {
  /// The matrix times a vector.
  let multiply: (_ vector: [Double]) -> [Double]
  /// How large the error may be: that of the matrix times the vector, as a share of the eigenvalue.
  let tolerance: Double
  let maximumSteps: Int

  /// Finds the vector, with no value below zero and of length 1.
  ///
  /// Steps go on beyond the tolerance, until only rounding is left.
  ///
  /// - Complexity: two products and O(count) for each step; memory O(count).
  /// - Throws: ``GraphError/notConverged(steps:change:tolerance:)``.
  func find(count: Int) throws(GraphError) -> [Double] {
    var vector = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
    var best = (vector: vector, error: Double.infinity, step: 0)
    var last: Direction?
    for step in 0..<maximumSteps {
      let product = multiply(vector)
      let value = dot(vector, product)
      var residual = product
      residual.add(vector, times: -value)
      let error = dot(residual, residual).squareRoot() / value
      // Nothing to improve, or the matrix is all zeros.
      guard value > 0, error > 0 else { return polished(vector, value) }
      if error < best.error / 2 { best = (vector, error, step) }
      // What is left is rounding: the error no longer falls, or grows.
      let isSettled = step >= best.step + 30 || error > 8 * best.error
      if best.error <= tolerance && isSettled { break }
      var directions = [Direction(vector: vector, product: product)]
      add(residual, multiply(residual), to: &directions)
      guard directions.count > 1 else { break }
      if let last { add(last.vector, last.product, to: &directions) }
      let weights = principalWeights(of: directions)
      var move = directions[1]
      move.scale(weights[1])
      if directions.count > 2 { move.add(directions[2], times: weights[2]) }
      for i in vector.indices { vector[i] = weights[0] * vector[i] + move.vector[i] }
      vector.scaleToLength1()
      last = move
    }
    guard best.error <= tolerance else {
      throw .notConverged(steps: maximumSteps, change: best.error, tolerance: tolerance)
    }
    return polished(best.vector, dot(best.vector, multiply(best.vector)))
  }

  /// A vector, and the matrix times it.
  private struct Direction {
    var vector: [Double]
    var product: [Double]

    mutating func scale(_ factor: Double) {
      for i in vector.indices { vector[i] *= factor }
      for i in product.indices { product[i] *= factor }
    }

    mutating func add(_ other: Direction, times factor: Double) {
      vector.add(other.vector, times: factor)
      product.add(other.product, times: factor)
    }
  }

  /// Adds what of a vector is at right angles to the directions so far, at length 1; nothing when
  /// that is no more than rounding.
  private func add(
    _ vector: [Double], _ product: [Double], to directions: inout [Direction]
  ) {
    var direction = Direction(vector: vector, product: product)
    for _ in 0..<2 {
      let length = dot(direction.vector, direction.vector).squareRoot()
      guard length > 0 else { return }
      direction.scale(1 / length)
      for other in directions {
        direction.add(other, times: -dot(other.vector, direction.vector))
      }
    }
    let length = dot(direction.vector, direction.vector).squareRoot()
    guard length > 0.5 else { return }
    direction.scale(1 / length)
    directions.append(direction)
  }

  /// How much of each direction is in the best vector that they span: the eigenvector of the
  /// largest eigenvalue of their products with each other, by Jacobi's rotations.
  private func principalWeights(of directions: [Direction]) -> [Double] {
    var matrix = directions.map { row in directions.map { dot(row.vector, $0.product) } }
    let size = matrix.count
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<20 {
      for p in 0..<size {
        for q in p + 1..<size where matrix[p][q] != 0 {
          let slope = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
          let tangent = (slope < 0 ? -1 : 1) / (abs(slope) + (slope * slope + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          let sine = tangent * cosine
          for i in 0..<size {
            let (left, right) = (matrix[i][p], matrix[i][q])
            matrix[i][p] = cosine * left - sine * right
            matrix[i][q] = sine * left + cosine * right
          }
          for i in 0..<size {
            let (upper, lower) = (matrix[p][i], matrix[q][i])
            matrix[p][i] = cosine * upper - sine * lower
            matrix[q][i] = sine * upper + cosine * lower
            let (left, right) = (vectors[i][p], vectors[i][q])
            vectors[i][p] = cosine * left - sine * right
            vectors[i][q] = sine * left + cosine * right
          }
        }
      }
    }
    let best = (1..<size).reduce(0) { matrix[$1][$1] > matrix[$0][$0] ? $1 : $0 }
    let sign: Double = vectors[0][best] < 0 ? -1 : 1
    return vectors.map { sign * $0[best] }
  }

  /// One step of the power method on what is not below zero, so that no rounding is left of it.
  private func polished(_ vector: [Double], _ value: Double) -> [Double] {
    var result = multiply(vector.map { max(0, $0) })
    for i in result.indices { result[i] += value * max(0, vector[i]) }
    guard result.contains(where: { $0 > 0 }) else { return vector }
    result.scaleToLength1()
    return result
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension [Double] {
  fileprivate mutating func add(_ other: [Double], times factor: Double) {
    for i in indices { self[i] += factor * other[i] }
  }
}
