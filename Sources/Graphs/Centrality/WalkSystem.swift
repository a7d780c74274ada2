/// The shares of a random walk in an undirected graph as the solution of a linear system, found by
/// conjugate gradients.
///
/// With A the weights of the edges, D the strengths and d the damping, the shares are in proportion
/// to the D x of (I − d D⁻¹ A) x = D⁻¹ starts; what sticks at vertices without edges starts anew, and
/// so only changes the proportion. The system is symmetric and positive definite for the product of
/// vectors in which every vertex counts with its strength. Vertices without edges count as if they
/// had a strength of 1.
///
/// Source: M.R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems,
/// 1952.
struct WalkSystem {
  /// How much one more step of the walker would change the shares in all.
  private(set) var residual = Double.infinity

  private let walk: RandomWalk
  private let strengths: [Double]
  /// The approximate x, and what it leaves of the right-hand side.
  private var solution: [Double]
  private var remainder: [Double]
  /// Where to go next, and the matrix times that.
  private var direction: [Double]
  private var image: [Double]
  /// The product of the remainder with itself.
  private var square = 0.0

  /// Starts from the shares that strengths and starts alone would give.
  init(_ walk: RandomWalk) {
    self.walk = walk
    let strengths = walk.strengths.map { $0 > 0 ? $0 : 1 }
    self.strengths = strengths
    let total = walk.strengths.reduce(0, +)
    let spread = total > 0 ? walk.damping / (1 - walk.damping) / total : 0
    solution = walk.starts.indices.map {
      (walk.starts[$0] + spread * walk.strengths[$0]) / strengths[$0]
    }
    remainder = walk.starts.indices.map { walk.starts[$0] / strengths[$0] }
    direction = solution
    image = solution
    _ = updateImage()
    for vertex in remainder.indices {
      remainder[vertex] -= image[vertex]
      square += strengths[vertex] * remainder[vertex] * remainder[vertex]
    }
    direction = remainder
  }

  /// The shares found so far.
  var shares: [Double] {
    let values = solution.indices.map { strengths[$0] * solution[$0] }
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }

  /// Goes as far in the direction as brings the solution nearest, and finds the next direction.
  ///
  /// - Complexity: O(vertices + edges).
  mutating func step() {
    let bend = updateImage()
    let length = bend > 0 ? square / bend : 0
    let (newSquare, change, total) = advance(by: length)
    residual = change / total
    let share = square > 0 ? newSquare / square : 0
    square = newSquare
    for vertex in direction.indices {
      direction[vertex] = remainder[vertex] + share * direction[vertex]
    }
  }

  /// Takes a step of some length in the direction.
  ///
  /// - Returns: The product of the new remainder with itself, and the sums of the remainder and of
  ///   the solution as shares.
  private mutating func advance(
    by length: Double
  ) -> (square: Double, change: Double, total: Double) {
    var square = 0.0
    var change = 0.0
    var total = 0.0
    for vertex in strengths.indices {
      let newSolution = solution[vertex] + length * direction[vertex]
      let newRemainder = remainder[vertex] - length * image[vertex]
      solution[vertex] = newSolution
      remainder[vertex] = newRemainder
      let weighted = strengths[vertex] * newRemainder
      square += weighted * newRemainder
      change += abs(weighted)
      total += strengths[vertex] * newSolution
    }
    return (square, change, total)
  }

  /// Multiplies the matrix with the direction, several threads at once.
  ///
  /// - Returns: The product of the image with the direction.
  private mutating func updateImage() -> Double {
    let bends = concurrentUpdate(&image, boundaries: walk.boundaries, threads: walk.threads) {
      [walk, strengths, direction] _, vertices, image in
      let direction = direction.span
      var bend = 0.0
      for vertex in vertices {
        let arriving = walk.incoming.neighborSum(of: direction, at: vertex)
        let weighted = strengths[vertex] * direction[vertex] - walk.damping * arriving
        image[vertex - vertices.lowerBound] = weighted / strengths[vertex]
        bend += weighted * direction[vertex]
      }
      return bend
    }
    return bends.reduce(0, +)
  }
}
