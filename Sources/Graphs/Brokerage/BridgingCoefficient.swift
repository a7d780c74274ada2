extension Graph {
  /// How far each vertex lies between vertices with more contacts than itself.
  ///
  /// With d the number of contacts,
  ///
  ///     bridging(v) = (1 / d(v)) / Σ over contacts j of 1 / d(j)
  ///
  /// - A contact is a contact whatever the direction, weight and number of the edges; edges of
  ///   weight zero and self-loops make none.
  /// - A vertex without contacts bridges nothing: 0.
  /// - The paper multiplies this coefficient by betweenness and calls the product bridging
  ///   centrality.
  ///
  ///       let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///       path.bridgingCoefficient()  // [2.0, 0.333…, 0.333…, 2.0]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: W. Hwang, T. Kim, M. Ramanathan, A. Zhang, Bridging centrality: graph mining from
  /// element level to group level, 2008.
  public func bridgingCoefficient() -> [Double] {
    let ties = MutualTies(self)
    return (0..<vertexCount).map { vertex in
      let contacts = ties.range(of: vertex)
      guard !contacts.isEmpty else { return 0 }
      let sum = contacts.reduce(0) { sum, i in
        sum + 1 / Double(ties.range(of: Int(ties.neighbors[i])).count)
      }
      return 1 / Double(contacts.count) / sum
    }
  }
}
