import Foundation
import Testing

/// What programs of others make of the files.
struct PageTests {
  @Test func pdfHasItsSizeAndItsTypefaces() async throws {
    guard let pdfinfo = try Programs.path(of: "pdfinfo"),
      let pdffonts = try Programs.path(of: "pdffonts")
    else { return }
    let folder = try await overview(size: "a3")
    let info = try await Tool.run(pdfinfo, [folder.path("overview.pdf")])
    #expect(info.code == 0)
    let fields = info.text.split(separator: "\n").map { line in
      line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
    }
    func field(_ name: String) -> Substring? { fields.first { $0.first ?? "" == name }?.last }
    #expect(field("Page size")?.hasPrefix("1190.55 x 841.89 pts") == true)
    #expect(field("Pages") == "1")
    let fonts = try await Tool.run(pdffonts, [folder.path("overview.pdf")])
    #expect(fonts.code == 0)
    let rows = fonts.text.split(separator: "\n").dropFirst(2)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(!row.contains("Type 3"), "\(row)")
      // The last columns: embedded, subset, unicode, object, generation.
      let columns = row.split(separator: " ")
      #expect(columns.dropLast(2).suffix(3) == ["yes", "yes", "yes"], "\(row)")
    }
  }

  @Test func graphvizDrawsTheNetwork() async throws {
    guard let neato = try Programs.path(of: "neato") else { return }
    let folder = try await overview(size: "a4")
    let outcome = try await Tool.run(neato, ["-n2", "-Tsvg", folder.path("network.dot")])
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("</svg>"))
    #expect(outcome.text.contains("Omzien naar Elkaar"))
  }

  private func overview(size: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run([
      "overview", utrecht.path, "-o", folder.url.path, "--size", size, "--quiet",
    ])
    try #require(outcome.code == 0, "\(outcome.errors)")
    return folder
  }
}
