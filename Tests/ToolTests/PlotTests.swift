import Foundation
import Testing

/// The charts for researchers, as the tool makes them.
struct PlotTests {
  static let kinds = [
    "degree", "ranks", "theme-pairs", "resolution", "robustness", "funnel", "timeline",
  ]

  @Test(arguments: kinds)
  func everyFormIsWrittenTheSameTwice(kind: String) async throws {
    let folder = try TemporaryFolder()
    for form in ["svg", "pdf", "csv"] {
      var bytes: [Data] = []
      for round in 1...2 {
        let path = folder.path("\(kind)-\(round).\(form)")
        let outcome = try await Tool.run(["plot", kind, utrecht.path, "-o", path])
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.text.hasPrefix("Gemaakt: "))
        bytes.append(try Data(contentsOf: URL(filePath: path)))
      }
      #expect(bytes[0] == bytes[1], "\(form)")
    }
    let svg = try folder.text(of: "\(kind)-1.svg")
    #expect(svg.contains("<title id=\"page-title\">") && svg.contains("role=\"group\""))
    #expect(svg.contains("width=\"297mm\" height=\"210mm\""))
    let lines = try folder.text(of: "\(kind)-1.csv").split(separator: "\n")
    let columns = lines[0].split(separator: ",").count
    #expect(lines.count > 1 && columns > 3)
    guard let qpdf = try Programs.path(of: "qpdf"), let pdfinfo = try Programs.path(of: "pdfinfo")
    else { return }
    let check = try await Tool.run(qpdf, ["--check", folder.path("\(kind)-1.pdf")])
    #expect(check.code == 0, "\(check.text) \(check.errors)")
    let structure = try await Tool.run(
      pdfinfo, ["-struct-text", folder.path("\(kind)-1.pdf")])
    #expect(structure.text.contains("H1") && structure.text.contains("Figure"))
  }

  @Test func wrongUseIsToldInOneMessage() async throws {
    let cases = [
      (["plot", "degree", utrecht.path, "-o", "x.doc"], ".csv"),
      (["plot", "degree", utrecht.path, "-o", "x.pdf", "--measure", "constraint"], "ranks"),
      (["plot", "nothing", utrecht.path, "-o", "x.pdf"], "nothing"),
      (["plot", "degree", utrecht.path, "-o", "x.pdf", "--themes", "voedsell"], "voedsel"),
    ]
    for (arguments, word) in cases {
      let folder = try TemporaryFolder()
      let outcome = try await Tool.run(arguments, in: folder.url)
      #expect(outcome.code == 2 && outcome.errors.contains(word), "\(arguments): \(outcome.errors)")
      #expect(try folder.names().isEmpty)
    }
  }

  @Test func aFolderThatIsNotThereIsToldOf() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run(
      ["plot", "degree", utrecht.path, "-o", folder.path("none/x.svg")])
    #expect(outcome.code == 3)
  }
}
