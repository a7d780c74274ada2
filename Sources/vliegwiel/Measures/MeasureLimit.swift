internal import Graphs

/// More than this would fill the memory of a computer.
enum MeasureLimit: Sendable {
  /// So many vertices that hang together.
  case connectedVertices(Int)
  /// So many groups.
  case groups(Int)
  /// So many groups, when vertices are in several or in none.
  case overlappingGroups(Int)

  /// The most there may be.
  var most: Int {
    switch self {
    case .connectedVertices(let most), .groups(let most), .overlappingGroups(let most): most
    }
  }

  /// How many there are, when these are too many.
  func excess(in graph: Graph, _ settings: MeasureSettings) -> Int? {
    let count =
      switch self {
      case .connectedVertices:
        graph.vertexCount > most ? graph.components().sizes.max() ?? 0 : 0
      case .groups: settings.grouping.names.count
      case .overlappingGroups:
        settings.grouping.partition == nil ? settings.grouping.names.count : 0
      }
    return count > most ? count : nil
  }
}
