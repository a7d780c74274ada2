internal import CGraphviz
internal import Glibc
internal import Synchronization

/// Graphviz in this process: a graph with sizes goes in, positions or DOT text come out.
///
/// Graphviz keeps global state, so one lock guards every use; only values enter and leave.
/// Vertices are known by number and named `n0`, `n1` ..., so no text of a register reaches
/// Graphviz as a name.
public enum Graphviz {
  /// The layout engines in use.
  public enum Engine: String, Sendable {
    /// Stress majorisation (Gansner, Koren & North 2004); good up to some hundreds of vertices.
    case neato
    /// Multilevel forces (Hu 2005), for larger graphs.
    case sfdp
    /// Keeps the positions given.
    case pinned = "nop2"
  }

  /// A vertex with its size in millimetres.
  public struct Vertex: Sendable {
    /// The width of the room it needs.
    public var width: Double
    /// The height of the room it needs.
    public var height: Double
    /// Its centre, for the engine `pinned`; for `neato` where it starts.
    public var position: Point?
    /// Further attributes for DOT text, such as `label`.
    public var attributes: [(key: String, value: String)]

    /// Creates a vertex.
    public init(
      width: Double, height: Double, position: Point? = nil,
      attributes: [(key: String, value: String)] = []
    ) {
      self.width = width
      self.height = height
      self.position = position
      self.attributes = attributes
    }
  }

  /// An edge between two vertices by number.
  public struct Edge: Sendable {
    /// One end.
    public var from: Int
    /// The other end.
    public var to: Int
    /// The length wished for in millimetres; nil leaves it to the engine.
    public var length: Double?
    /// Further attributes for DOT text, such as `style`.
    public var attributes: [(key: String, value: String)]

    /// Creates an edge.
    public init(
      from: Int, to: Int, length: Double? = nil,
      attributes: [(key: String, value: String)] = []
    ) {
      self.from = from
      self.to = to
      self.length = length
      self.attributes = attributes
    }
  }

  /// The centres of the vertices in millimetres, y downwards.
  ///
  /// Vertices may overlap: Graphviz's own way to part them depends on addresses in memory, so it
  /// differs from run to run. `RoomSeparation` parts them.
  ///
  /// - Throws: `PageError.notLaidOut` with Graphviz's message.
  public static func layout(
    _ vertices: [Vertex], _ edges: [Edge], engine: Engine, seed: UInt64
  ) throws(PageError) -> [Point] {
    guard !vertices.isEmpty else { return [] }
    let attributes = [
      ("start", String(seed % 1_000_000 + 1)), ("overlap", "true"), ("splines", "line"),
      // Starting places are in points.
      ("inputscale", "72"),
    ]
    return try lock.withLock { library throws(PageError) in
      try LibraryTurn.take { () throws(PageError) in
        try library.positions(vertices, edges, engine: engine, attributes: attributes)
      }
    }
  }

  /// The graph as DOT text with its positions, so that `neato -n2` draws the same picture.
  ///
  /// Every vertex needs a position.
  ///
  /// - Throws: `PageError.notLaidOut` with Graphviz's message.
  public static func dot(
    _ vertices: [Vertex], _ edges: [Edge], attributes: [(key: String, value: String)]
  ) throws(PageError) -> String {
    try lock.withLock { library throws(PageError) in
      try LibraryTurn.take { () throws(PageError) in
        try library.dot(vertices, edges, attributes: attributes)
      }
    }
  }

  /// Text of a register as Graphviz's own text: no escapes, no entities, no control characters,
  /// and never longer than 200 characters.
  public static func text(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars.prefix(200) {
      switch scalar {
      case "\\": safe += "\\\\"
      case "&": safe += "&amp;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  fileprivate static let pointsPerMillimetre = 72 / 25.4
  private static let lock = Mutex(Library())

  /// A length in points for an attribute of Graphviz.
  public static func points(_ millimetres: Double) -> String {
    SVGWriter.number(millimetres * pointsPerMillimetre)
  }

  /// A length in inches for an attribute of Graphviz.
  fileprivate static func inches(_ millimetres: Double) -> String {
    SVGWriter.number(millimetres / 25.4)
  }
}

/// What Graphviz said since it was last asked; only touched while the lock is held.
nonisolated(unsafe) private var collectedMessages = ""

/// Graphviz's context; lives inside the lock.
@safe private struct Library: ~Copyable {
  private let context: OpaquePointer?

  init() {
    unsafe setlocale(LC_NUMERIC, "C")
    unsafe context = gvContext()
    agseterr(AGERR)
    unsafe _ = agseterrf { message in
      if let message = unsafe message { unsafe collectedMessages += String(cString: message) }
      return 0
    }
  }

  deinit { unsafe _ = gvFreeContext(context) }

  func positions(
    _ vertices: [Graphviz.Vertex], _ edges: [Graphviz.Edge], engine: Graphviz.Engine,
    attributes: [(key: String, value: String)]
  ) throws(PageError) -> [Point] {
    let (graph, nodes) = unsafe try open(vertices, edges, attributes: attributes)
    defer { unsafe _ = agclose(graph) }
    unsafe try lay(out: graph, engine)
    defer { unsafe _ = gvFreeLayout(context, graph) }
    let scale = Graphviz.pointsPerMillimetre
    return unsafe nodes.map { unsafe Point(vw_node_x($0) / scale, -vw_node_y($0) / scale) }
  }

  func dot(
    _ vertices: [Graphviz.Vertex], _ edges: [Graphviz.Edge],
    attributes: [(key: String, value: String)]
  ) throws(PageError) -> String {
    let (graph, _) = unsafe try open(vertices, edges, attributes: attributes)
    defer { unsafe _ = agclose(graph) }
    guard !vertices.isEmpty else { return unsafe text { unsafe _ = agwrite(graph, $0) } }
    unsafe try lay(out: graph, .pinned)
    defer { unsafe _ = gvFreeLayout(context, graph) }
    return unsafe text { unsafe _ = gvRender(context, graph, "dot", $0) }
  }

  /// Builds the graph; whoever asks for it closes it.
  private func open(
    _ vertices: [Graphviz.Vertex], _ edges: [Graphviz.Edge],
    attributes: [(key: String, value: String)]
  ) throws(PageError) -> (UnsafeMutablePointer<Agraph_t>, [UnsafeMutablePointer<Agnode_t>]) {
    unsafe collectedMessages = ""
    guard let graph = unsafe vw_open_graph("network", 0) else {
      throw .notLaidOut("no memory for a graph")
    }
    for (key, value) in attributes { unsafe vw_set(graph, graph, 0, key, value) }
    var nodes = unsafe [UnsafeMutablePointer<Agnode_t>]()
    for (number, vertex) in vertices.enumerated() {
      guard let node = unsafe vw_add_node(graph, "n\(number)") else {
        throw .notLaidOut("no memory for a vertex")
      }
      for (key, value) in describe(vertex) { unsafe vw_set(graph, node, 1, key, value) }
      unsafe nodes.append(node)
    }
    for edge in edges {
      let added = unsafe vw_add_edge(graph, nodes[edge.from], nodes[edge.to])
      guard let added = unsafe added else { throw .notLaidOut("no memory for an edge") }
      if let length = edge.length { unsafe vw_set(graph, added, 2, "len", Graphviz.inches(length)) }
      for (key, value) in edge.attributes { unsafe vw_set(graph, added, 2, key, value) }
    }
    return unsafe (graph, nodes)
  }

  private func describe(_ vertex: Graphviz.Vertex) -> [(String, String)] {
    var attributes = [
      ("shape", "box"), ("fixedsize", "true"), ("label", ""),
      ("width", Graphviz.inches(vertex.width)), ("height", Graphviz.inches(vertex.height)),
    ]
    if let position = vertex.position {
      attributes.append(("pos", "\(Graphviz.points(position.x)),\(Graphviz.points(-position.y))"))
    }
    return attributes + vertex.attributes
  }

  /// Lays the graph out; Graphviz's messages are the verdict, as its return value is not.
  private func lay(out graph: UnsafeMutablePointer<Agraph_t>, _ engine: Graphviz.Engine)
    throws(PageError)
  {
    // Some engines draw from the C library's generators, which remember earlier layouts.
    srand(1)
    srand48(1)
    let status = unsafe vw_layout(context, graph, engine.rawValue)
    let messages = unsafe collectedMessages
    guard status == 0, messages.isEmpty else { throw .notLaidOut(messages) }
  }

  private func text(_ write: (UnsafeMutablePointer<FILE>?) -> Void) -> String {
    var buffer: UnsafeMutablePointer<CChar>?
    var size = 0
    let stream = unsafe open_memstream(&buffer, &size)
    unsafe write(stream)
    unsafe fclose(stream)
    defer { unsafe free(buffer) }
    let bytes = unsafe UnsafeBufferPointer(start: buffer, count: size)
    return unsafe String(decoding: bytes.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
