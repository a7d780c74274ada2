import Graphs

extension ClassicNetworks {
  /// The women of ``southernWomen``, and behind them the events E1 to E14.
  static let southernWomenNames =
    [
      "Evelyn Jefferson", "Laura Mandeville", "Theresa Anderson", "Brenda Rogers",
      "Charlotte McDowd", "Frances Anderson", "Eleanor Nye", "Pearl Oglethorpe", "Ruth DeSand",
      "Verne Sanderson", "Myra Liddel", "Katherina Rogers", "Sylvia Avondale", "Nora Fayette",
      "Helen Lloyd", "Dorothy Murchison", "Olivia Carleton", "Flora Price",
    ] + (1...14).map { "E\($0)" }

  /// Eighteen women and the fourteen social events they attended, vertices 18 to 31.
  ///
  /// Source: A. Davis, B.B. Gardner, M.R. Gardner, Deep South, 1941.
  static var southernWomen: Graph {
    get throws {
      let events: [[Int]] = [
        [1, 2, 3, 4, 5, 6, 8, 9], [1, 2, 3, 5, 6, 7, 8], [2, 3, 4, 5, 6, 7, 8, 9],
        [1, 3, 4, 5, 6, 7, 8], [3, 4, 5, 7], [3, 5, 6, 8], [5, 6, 7, 8], [6, 8, 9], [5, 7, 8, 9],
        [7, 8, 9, 12], [8, 9, 10, 12], [8, 9, 10, 12, 13, 14], [7, 8, 9, 10, 12, 13, 14],
        [6, 7, 9, 10, 11, 12, 13, 14], [7, 8, 10, 11, 12], [8, 9], [9, 11], [9, 11],
      ]
      return try Graph(
        vertexCount: 32,
        edges: events.enumerated().flatMap { woman, events in events.map { (woman, 17 + $0) } })
    }
  }
}
