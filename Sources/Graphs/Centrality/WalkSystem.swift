/// The shares of a random walk in an undirected graph as the solution of a symmetric system, found
/// by conjugate gradients.
///
/// With A the weights of the edges, D the strengths and d the damping, the shares are in proportion
/// to the y of (I − d A D⁻¹) y = starts; what sticks at vertices without edges starts anew, and so
/// only changes the proportion. With y = D^½ z the system is symmetric and positive definite:
/// (I − d D^−½ A D^−½) z = D^−½ starts. Vertices without edges count as if they had a strength of 1.
///
/// Source: M.R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems,
/// 1952.
struct WalkSystem {
  private struct Row: BitwiseCopyable {
    /// The approximate z.
    var solution = 0.0
    /// What z leaves of the right-hand side.
    var remainder = 0.0
    /// The matrix times the direction.
    var image = 0.0
  }

  /// How much one more step of the walker would change the shares in all.
  private(set) var residual = Double.infinity

  private let walk: RandomWalk
  private var rows: [Row]
  /// D^½ and D^−½.
  private let roots: [Double]
  private let inverseRoots: [Double]
  /// Where to go next, times D^−½.
  private var direction: [Double]
  /// The sum of the squares of the remainders.
  private var squares: Double

  /// Starts from the shares that strengths and starts alone would give.
  init(_ walk: RandomWalk) {
    self.walk = walk
    let total = walk.strengths.reduce(0, +)
    let spread = total > 0 ? walk.damping / (1 - walk.damping) / total : 0
    let roots = walk.strengths.map { $0 > 0 ? $0.squareRoot() : 1 }
    let inverseRoots = roots.map { 1 / $0 }
    self.roots = roots
    self.inverseRoots = inverseRoots
    // z times D^−½.
    direction = walk.strengths.indices.map {
      (walk.starts[$0] + spread * walk.strengths[$0]) * inverseRoots[$0] * inverseRoots[$0]
    }
    rows = Array(repeating: Row(), count: roots.count)
    squares = 0
    squares = update { [direction] vertex, row in
      row.solution = direction[vertex] * roots[vertex]
      let image = Self.image(vertex, walk, roots, inverseRoots, direction)
      row.remainder = walk.starts[vertex] * inverseRoots[vertex] - image
      return row.remainder * row.remainder
    }
    for vertex in direction.indices {
      direction[vertex] = rows[vertex].remainder * inverseRoots[vertex]
    }
  }

  /// The shares found so far.
  var shares: [Double] {
    let values = rows.indices.map { rows[$0].solution * roots[$0] }
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }

  /// Goes as far in the direction as brings the solution nearest, and finds the next direction.
  ///
  /// - Complexity: O(vertices + edges).
  mutating func step() {
    let bend = update { [walk, roots, inverseRoots, direction] vertex, row in
      row.image = Self.image(vertex, walk, roots, inverseRoots, direction)
      return row.image * direction[vertex] * roots[vertex]
    }
    let length = bend > 0 ? squares / bend : 0
    let before = squares
    var total = 0.0
    squares = 0
    residual = 0
    for vertex in rows.indices {
      rows[vertex].solution += length * direction[vertex] * roots[vertex]
      rows[vertex].remainder -= length * rows[vertex].image
      squares += rows[vertex].remainder * rows[vertex].remainder
      residual += abs(rows[vertex].remainder) * roots[vertex]
      total += rows[vertex].solution * roots[vertex]
    }
    residual /= total
    let share = before > 0 ? squares / before : 0
    for vertex in rows.indices {
      direction[vertex] = rows[vertex].remainder * inverseRoots[vertex] + share * direction[vertex]
    }
  }

  /// The matrix times the direction, at a vertex.
  @inline(__always)
  private static func image(
    _ vertex: Int, _ walk: RandomWalk, _ roots: [Double], _ inverseRoots: [Double],
    _ direction: [Double]
  ) -> Double {
    direction[vertex] * roots[vertex]
      - walk.damping * inverseRoots[vertex] * walk.incoming.neighborSum(of: direction, at: vertex)
  }

  /// Changes all rows, several threads at once, and adds up what that gives, part by part.
  @inline(__always)
  private mutating func update(
    _ body: @Sendable (_ vertex: Int, _ row: inout Row) -> Double
  ) -> Double {
    let sums = concurrentUpdate(&rows, boundaries: walk.boundaries, threads: walk.threads) {
      vertices, rows in
      var sum = 0.0
      for vertex in vertices { sum += body(vertex, &rows[vertex - vertices.lowerBound]) }
      return sum
    }
    return sums.reduce(0, +)
  }
}
