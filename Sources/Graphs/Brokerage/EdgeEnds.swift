/// One end of an edge, which belongs to a vertex.
struct EdgeEnd: BitwiseCopyable {
  /// The place of the vertex at the other end.
  var contact: UInt32
  /// The other end.
  var mate: UInt32
}

/// Both ends of every edge, by vertex.
///
/// Vertices have places of their own here: those of one class lie behind each other, in rising order,
/// so that their ends do too, and are near each other when they are drawn from. The ends of a vertex
/// stand in the order of its list. In a directed graph those of edges that leave come first, for all
/// vertices, and then those of edges that arrive; in an undirected graph there is one kind.
struct EdgeEnds {
  let isDirected: Bool
  /// The place of each vertex.
  let places: [Int]
  /// The class of the vertex at each place, never falling.
  let classes: [Int]
  /// The first place of each class, and the number of places.
  private let firstPlaces: [Int]
  /// Where the ends of each place start: those that leave, and behind all of them those that arrive.
  private let starts: [UInt32]
  /// The place that each end belongs to.
  let owners: [UInt32]
  let ends: [EdgeEnd]

  init(_ setting: BrokerageSetting) {
    let out = setting.out
    let labels = setting.labels
    isDirected = setting.direction == .directed
    var sizes = [Int](repeating: 0, count: labels.count)
    for label in labels.classes { sizes[label] += 1 }
    firstPlaces = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    var next = firstPlaces
    let places = labels.classes.map { label in
      next[label] += 1
      return next[label] - 1
    }
    var order = places
    for (vertex, place) in places.enumerated() { order[place] = vertex }
    classes = order.map { labels.classes[$0] }

    var starts: [Int] = []
    var owners: [UInt32] = []
    var ends: [EdgeEnd] = []
    for graph in isDirected ? [out, setting.incoming] : [out] {
      for (place, vertex) in order.enumerated() {
        starts.append(owners.count)
        for contact in graph.neighbors(of: vertex) {
          owners.append(UInt32(truncatingIfNeeded: place))
          ends.append(EdgeEnd(contact: UInt32(truncatingIfNeeded: places[contact]), mate: 0))
        }
      }
    }
    starts.append(owners.count)
    // Lists are sorted by vertex, so that the mates of the ends of one come in the order of vertices.
    let arriving = isDirected ? places.count : 0
    var due = starts[arriving..<arriving + places.count].map(\.self)
    for vertex in 0..<places.count {
      let place = places[vertex]
      for end in starts[place]..<starts[place + 1] {
        let contact = Int(ends[end].contact)
        ends[end].mate = UInt32(truncatingIfNeeded: due[contact])
        if isDirected { ends[due[contact]].mate = UInt32(truncatingIfNeeded: end) }
        due[contact] += 1
      }
    }
    self.places = places
    self.starts = starts.map { UInt32(truncatingIfNeeded: $0) }
    self.owners = owners
    self.ends = ends
  }

  /// The ends of edges from the vertex at a place to its targets.
  @inline(__always)
  func leaving(_ place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// The ends of edges from its sources.
  @inline(__always)
  func arriving(_ place: Int) -> Range<Int> {
    leaving(isDirected ? places.count + place : place)
  }

  /// How many ends the vertex at a place has.
  func count(of place: Int) -> Int {
    leaving(place).count + (isDirected ? arriving(place).count : 0)
  }

  /// The ends of vertices of one class.
  func pool(of label: Int) -> EndPool {
    let places = firstPlaces[label]..<firstPlaces[label + 1]
    func ends(from first: Int) -> EndPool.Kind {
      .range(Int(starts[first + places.lowerBound])..<Int(starts[first + places.upperBound]))
    }
    return EndPool(
      leaving: ends(from: 0), arriving: isDirected ? ends(from: self.places.count) : .range(0..<0))
  }

  /// The ends of vertices of some classes, in the order of vertices.
  func pool(ofAll isIn: (_ label: Int) -> Bool) -> EndPool {
    let isClassIn = (0..<firstPlaces.count - 1).map(isIn)
    let chosen = places.filter { isClassIn[classes[$0]] }
    func ends(_ range: (Int) -> Range<Int>) -> EndPool.Kind {
      var list: [UInt32] = []
      list.reserveCapacity(chosen.reduce(0) { $0 + range($1).count })
      for place in chosen {
        for end in range(place) { list.append(UInt32(truncatingIfNeeded: end)) }
      }
      return .list(list)
    }
    return EndPool(leaving: ends(leaving), arriving: isDirected ? ends(arriving) : .range(0..<0))
  }
}

/// Ends to draw from: those that leave and, in a directed graph, those that arrive.
struct EndPool {
  /// The ends of one kind.
  enum Kind {
    case range(Range<Int>)
    case list([UInt32])

    var count: Int {
      switch self {
      case .range(let ends): ends.count
      case .list(let ends): ends.count
      }
    }

    @inline(__always)
    subscript(place: Int) -> Int {
      switch self {
      case .range(let ends): ends.lowerBound + place
      case .list(let ends): Int(ends[place])
      }
    }
  }

  let leaving: Kind
  let arriving: Kind

  var count: Int { leaving.count + arriving.count }
}
