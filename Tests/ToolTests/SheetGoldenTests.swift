import Foundation
import Testing

/// Every kind of sheet of the shipped register, as words and as what stands where: a change of a
/// picture shows here.
struct SheetGoldenTests {
  @Test(arguments: [
    ["overview"], ["gaps"], ["list"], ["theme", "energie"], ["municipality", "Houten"],
    ["initiative", "Opgewekt Houten"],
  ])
  func sheet(subject: [String]) async throws {
    let folder = try TemporaryFolder()
    var forms: [String: String] = [:]
    for form in ["txt", "svg"] {
      let made = try await Tool.run(
        ["poster", utrecht.path] + subject + [
          "--size", "a3", "-q", "-o", folder.path("sheet." + form),
        ])
      #expect(made.code == 0, "\(made.errors)")
      forms[form] = try folder.text(of: "sheet." + form)
    }
    try expectGolden(forms["txt"] ?? "", "sheet-\(subject[0])-words")
    try expectGolden(Self.outline(of: forms["svg"] ?? ""), "sheet-\(subject[0])-drawing")
  }

  /// The groups of a drawing with the number of shapes in each, and its texts with their places in
  /// whole millimetres.
  static func outline(of svg: String) -> String {
    var lines: [String] = []
    var shapes: [String: Int] = [:]
    func closeShapes() {
      guard !shapes.isEmpty else { return }
      lines.append(
        "  "
          + shapes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
          .joined(separator: ", "))
      shapes = [:]
    }
    func value(_ name: String, in line: Substring) -> Substring? {
      line.range(of: " \(name)=\"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
    }
    for line in svg.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("<g "), let id = value("id", in: line) {
        closeShapes()
        lines.append(String(id))
      } else if line.hasPrefix("<text "), let words = line.firstIndex(of: ">") {
        closeShapes()
        let place = ["x", "y"].map { value($0, in: line).flatMap { Double($0) } ?? .nan }
        lines.append(
          "  \(Int(place[0].rounded())) \(Int(place[1].rounded())) "
            + line[words...].dropFirst().prefix { $0 != "<" })
      } else if let shape = ["path", "circle", "rect"].first(where: { line.hasPrefix("<\($0) ") }) {
        shapes[shape, default: 0] += 1
      }
    }
    closeShapes()
    return lines.joined(separator: "\n") + "\n"
  }
}
