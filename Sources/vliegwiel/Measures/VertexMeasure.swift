internal import Graphs

/// A measure of vertices.
struct VertexMeasure {
  let measure: Measure
  let work: Measure.ValueWork

  /// Nil when it is a measure of something else.
  init?(_ measure: Measure) {
    guard case .vertices(let work) = measure.work else { return nil }
    self.measure = measure
    self.work = work
  }

  var name: String { measure.name }
}
