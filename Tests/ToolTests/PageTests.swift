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

  @Test func qpdfFindsNothingWrong() async throws {
    guard let qpdf = try Programs.path(of: "qpdf"), let pdfinfo = try Programs.path(of: "pdfinfo")
    else { return }
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run([
      "overview", utrecht.path, "-o", folder.url.path, "--size", "a4", "--orientation",
      "portrait", "--bleed", "3", "--quiet",
    ])
    try #require(outcome.code == 0, "\(outcome.errors)")
    let check = try await Tool.run(qpdf, ["--check", folder.path("overview.pdf")])
    #expect(check.code == 0, "\(check.text) \(check.errors)")
    let info = try await Tool.run(pdfinfo, ["-box", folder.path("overview.pdf")])
    let fields = info.text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace) }
    // A4 within 10 mm of marks and bleed on each side.
    #expect(fields.contains(["TrimBox:", "28.35", "28.35", "623.62", "870.24"]))
    #expect(fields.contains(["BleedBox:", "19.84", "19.84", "632.13", "878.74"]))
    #expect(fields.contains(["Tagged:", "yes"]))
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
