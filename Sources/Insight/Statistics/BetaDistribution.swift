/// A beta distribution: what is known of a share.
public struct BetaDistribution: Sendable, Equatable, Codable {
  /// The first shape, above zero: the larger, the nearer to 1.
  public let a: Double
  /// The second shape, above zero: the larger, the nearer to 0.
  public let b: Double

  /// The distribution with these shapes.
  ///
  /// - Precondition: Both lie in 0.1...1000.
  public init(a: Double, b: Double) {
    precondition(Self.shapes.contains(a) && Self.shapes.contains(b), "shapes from 0.1 to 1000")
    self.a = a
    self.b = b
  }

  /// The shapes that can be asked for.
  public static let shapes = 0.1...1000

  /// The expected share.
  public var mean: Double { a / (a + b) }

  /// Shares with weights that stand for the distribution: the Gauss–Jacobi rule, exact for
  /// polynomials of a degree below twice the count.
  ///
  /// The shares are the eigenvalues of the tridiagonal matrix of the orthogonal polynomials, found by
  /// counting how many lie below a point; the weights follow from the polynomials' values.
  ///
  ///     BetaDistribution(a: 1, b: 1).nodes(2).map(\.share)  // 0.2113…, 0.7887…
  ///
  /// - Complexity: O(count²).
  ///
  /// Source: G.H. Golub, J.H. Welsch, Calculation of Gauss quadrature rules, 1969.
  package func nodes(_ count: Int) -> [(share: Double, weight: Double)] {
    let (diagonal, offDiagonalSquares) = recurrence(count)
    return (0..<count).map { k in
      var (low, high) = (0.0, 1.0)
      while true {
        let middle = (low + high) / 2
        guard middle > low, middle < high else { break }
        if Self.countBelow(middle, diagonal, offDiagonalSquares) > k {
          high = middle
        } else {
          low = middle
        }
      }
      return (low, Self.weight(at: low, diagonal, offDiagonalSquares))
    }
  }

  /// The recurrence of the orthonormal polynomials: those of Jacobi, moved from -1...1 to 0...1.
  private func recurrence(_ count: Int) -> (diagonal: [Double], offDiagonalSquares: [Double]) {
    let (alpha, beta) = (b - 1, a - 1)
    let sum = alpha + beta
    let diagonal = (0..<count).map { n -> Double in
      let twice = 2 * Double(n) + sum
      let center =
        n == 0
        ? (beta - alpha) / (sum + 2)
        : (beta * beta - alpha * alpha) / (twice * (twice + 2))
      // Where both shapes are 1 the polynomials are Legendre's, which are even.
      return ((alpha == beta ? 0 : center) + 1) / 2
    }
    let squares = (0..<count).map { n -> Double in
      guard n > 0 else { return 0 }
      let m = Double(n)
      let twice = 2 * m + sum
      let square =
        n == 1
        ? 4 * (1 + alpha) * (1 + beta) / ((2 + sum) * (2 + sum) * (3 + sum))
        : 4 * m * (m + alpha) * (m + beta) * (m + sum)
          / (twice * twice * (twice + 1) * (twice - 1))
      return square / 4
    }
    return (diagonal, squares)
  }

  /// How many eigenvalues lie below a point: the sign changes of a Sturm sequence.
  private static func countBelow(_ x: Double, _ diagonal: [Double], _ squares: [Double]) -> Int {
    var count = 0
    var pivot = 1.0
    for i in diagonal.indices {
      pivot = diagonal[i] - x - (i == 0 ? 0 : squares[i] / pivot)
      if pivot == 0 { pivot = 1e-300 }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// One by the sum of the squares of the orthonormal polynomials at a node.
  private static func weight(at x: Double, _ diagonal: [Double], _ squares: [Double]) -> Double {
    var (before, here, sum) = (0.0, 1.0, 1.0)
    for n in diagonal.indices.dropLast() {
      let next =
        ((x - diagonal[n]) * here - squares[n].squareRoot() * before) / squares[n + 1].squareRoot()
      (before, here) = (here, next)
      sum += here * here
    }
    return 1 / sum
  }
}
