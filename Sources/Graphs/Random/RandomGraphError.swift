/// Why there is no random graph as it was asked for.
public enum RandomGraphError: Error, Sendable, Equatable {
  /// No graph of the kind that was asked for has these degrees.
  case impossibleDegrees(sum: Int)
  /// No directed graph of the kind that was asked for has these degrees.
  case impossibleDirectedDegrees(leaving: Int, arriving: Int)
  /// The communities asked for cannot hold the edges that have to lie within them.
  case impossibleCommunities(internalDegree: Int, largest: Int)
}

extension RandomGraphError: CustomStringConvertible {
  /// A sentence that names what was asked, what is possible and how to mend it.
  public var description: String {
    switch self {
    case .impossibleDegrees(let sum):
      "No graph has these degrees, which sum to \(sum): degrees are not negative and sum to an even"
        + " number, and without self-loops and parallel edges they cannot be too uneven."
    case .impossibleDirectedDegrees(let leaving, let arriving):
      "No directed graph has these degrees, by which edges leave \(leaving) times and arrive"
        + " \(arriving) times: degrees are not negative, edges leave as often as they arrive, and"
        + " without self-loops and parallel edges degrees cannot be too uneven."
    case .impossibleCommunities(let internalDegree, let largest):
      "Vertices with up to \(internalDegree) neighbors in their community do not fit in two or more"
        + " communities of at most \(largest) vertices; ask for larger or smaller communities, for"
        + " a lower maximum degree or for more mixing."
    }
  }
}
