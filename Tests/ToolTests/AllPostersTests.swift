import Foundation
import Testing

/// Posters of all initiatives at once.
struct AllPostersTests {
  @Test func aSetHasEveryPosterOneOfAllAndAContactSheet() async throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "poster", utrecht.path, "initiative", "--all", "--municipalities", "Soest,Zeist",
      "--lang", "en", "-o",
    ]
    for name in ["one", "two"] {
      let outcome = try await Tool.run(arguments + [folder.path(name)])
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.text.contains("posters.pdf"))
    }
    let names = try folder.names(in: "one")
    #expect(names.contains("posters.pdf") && names.contains("contact-sheet.pdf"))
    #expect(names.contains("herenboeren-soest.pdf") && !names.contains("energie-u.pdf"))
    for name in names {
      let files = try ["one", "two"].map {
        try Data(contentsOf: folder.url.appending(path: "\($0)/\(name)"))
      }
      #expect(files[0] == files[1], "\(name)")
    }
    guard let qpdf = try Programs.path(of: "qpdf"), let pdfinfo = try Programs.path(of: "pdfinfo")
    else { return }
    for name in ["posters", "contact-sheet", "herenboeren-soest"] {
      let path = folder.path("one/\(name).pdf")
      let check = try await Tool.run(qpdf, ["--check", path])
      #expect(check.code == 0, "\(check.text) \(check.errors)")
      let info = try await Tool.run(pdfinfo, [path]).text
      let pages = name == "posters" ? names.count - 3 : 1
      #expect(info.contains("Pages:           \(pages)\n"), "\(info)")
      #expect(info.contains("Tagged:          yes"))
      #expect(info.contains(name == "contact-sheet" ? "(A4)" : "(A3)"))
    }
  }

  @Test func wrongUseIsToldAndNothingWritten() async throws {
    let cases = [
      (["poster", utrecht.path, "initiative", "--all", "-o", "x.pdf"], "--all"),
      (["poster", utrecht.path, "initiative", "energie-u", "--all", "-o", "x"], "--all"),
      (["poster", utrecht.path, "overview", "--all", "-o", "x"], "--all"),
    ]
    for (arguments, word) in cases {
      let folder = try TemporaryFolder()
      let outcome = try await Tool.run(arguments, in: folder.url)
      #expect(outcome.code == 2 && outcome.errors.contains(word), "\(outcome.errors)")
      #expect(try folder.names().isEmpty)
    }
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let outcome = try await Tool.run([
      "poster", utrecht.path, "initiative", "--all", "--municipalities", "Soest", "-o",
      folder.path("file"),
    ])
    #expect(outcome.code == 3)
    let none = try await Tool.run([
      "poster", utrecht.path, "initiative", "--all", "--municipalities", "Rhenen", "-o",
      folder.path("none"),
    ])
    #expect(none.code == 1 && !none.errors.isEmpty)
    #expect(try folder.names() == ["file"])
  }
}
