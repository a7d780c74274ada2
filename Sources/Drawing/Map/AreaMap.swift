/// Schematic areas made of the cells of places: an area is the union of the Voronoi cells of its
/// places, bounded by those of the places around it.
public struct AreaMap: Sendable {
  /// Per area: its outlines as closed polygons; more than one when its places lie apart.
  public let outlines: [[[Point]]]

  /// Joins the cells of a diagram into areas.
  ///
  /// - Parameters:
  ///   - voronoi: The diagram of all places, those around included.
  ///   - areas: Per site the number of its area; nil for places around, which belong to none.
  ///   - count: How many areas there are.
  public init(_ voronoi: Voronoi, areas: [Int?], count: Int) {
    precondition(areas.count == voronoi.cells.count, "one area or nil per site")
    var outlines = [[[Point]]](repeating: [], count: count)
    var seen = voronoi.cells.map { [Bool](repeating: false, count: $0.corners.count) }
    func area(of site: Int) -> Int? { site < 0 ? nil : areas[site] }
    for start in voronoi.cells.indices {
      guard let own = areas[start] else { continue }
      for side in voronoi.cells[start].across.indices
      where !seen[start][side] && area(of: voronoi.cells[start].across[side]) != own {
        var outline: [Point] = []
        var at = (cell: start, side: side)
        while !seen[at.cell][at.side] {
          seen[at.cell][at.side] = true
          outline.append(voronoi.cells[at.cell].corners[at.side])
          at = Self.next(after: at, in: voronoi) { area(of: $0) != own }
        }
        outlines[own].append(outline)
      }
    }
    self.outlines = outlines
  }

  /// The side of the outline that follows a side: the next side of the same cell when that too is
  /// a border; else it goes on in the cell across, past the corner that the three cells share.
  private static func next(
    after at: (cell: Int, side: Int), in voronoi: Voronoi, isOutside: (Int) -> Bool
  ) -> (cell: Int, side: Int) {
    var cell = at.cell
    var side = (at.side + 1) % voronoi.cells[cell].across.count
    let corner = voronoi.cells[cell].corners[side]
    // More than three cells can meet in a corner: turn about it until a border is found.
    for _ in 0..<64 {
      let across = voronoi.cells[cell].across[side]
      if isOutside(across) { return (cell, side) }
      let corners = voronoi.cells[across].corners
      guard
        let nearest = corners.indices.min(by: {
          corners[$0].distance(to: corner) < corners[$1].distance(to: corner)
        })
      else { return (cell, side) }
      cell = across
      side = nearest
    }
    return (cell, side)
  }
}
