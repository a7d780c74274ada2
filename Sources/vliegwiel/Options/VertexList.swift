internal import Graphs

/// Vertices named in one option by their ids, with commas between them.
enum VertexList {
  /// The vertices, each once, in the order in which they are named.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every id that the network does not have.
  static func parse(
    _ text: String, option: String, among names: [String], _ words: ToolWords
  ) throws -> [Int] {
    var vertices: [Int] = []
    var wrong: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let id = part.trimmed
      if let vertex = names.firstIndex(of: id) {
        if !vertices.contains(vertex) { vertices.append(vertex) }
      } else {
        wrong.append("\(option): \(words.unknownVertex(id, known: names))")
      }
    }
    guard wrong.isEmpty else { throw ToolFailure.wrongUse(wrong.joined(separator: "\n")) }
    return vertices
  }
}
