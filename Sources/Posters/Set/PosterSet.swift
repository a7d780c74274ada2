public import Drawing
internal import Graphs
public import Movement
public import Words

/// Posters of one kind that belong together: each as a PDF of its own, all in one PDF with a page
/// each, contact sheets that show which is on which page, and what all of them say as text.
public struct PosterSet: Sendable {
  /// One of the posters.
  public struct Item: Sendable {
    /// The key of what it is about, by which its file is named.
    public let id: String
    /// Its drawing.
    public let scene: Scene

    /// A poster.
    public init(id: String, scene: Scene) {
      self.id = id
      self.scene = scene
    }
  }

  /// What could not be drawn.
  public struct Failure: Error {
    /// The key of the poster; nil for all together or the contact sheet.
    public let id: String?
    /// Why.
    public let error: PageError
  }

  /// A file of the set.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its contents.
    public let bytes: [UInt8]
  }

  /// The name of the PDF with all posters.
  public static let all = "posters.pdf"
  /// The name of the PDF with the contact sheets.
  public static let contactSheet = "contact-sheet.pdf"

  /// The name of the text with the words of all posters.
  public static let words = "posters.txt"

  private let items: [Item]
  private let title: String
  private let register: ReleasedRegister
  private let language: Language
  private let size: PageSize

  /// A set of posters.
  ///
  /// - Parameters:
  ///   - title: What they are together: "Affiches van 44 initiatieven".
  ///   - register: What they were made of.
  public init(
    _ items: [Item], title: String, register: ReleasedRegister, language: Language,
    size: PageSize
  ) {
    self.items = items
    self.title = title
    self.register = register
    self.language = language
    self.size = size
  }

  /// The files: all posters in one, the contact sheets, the words of all posters, and each poster,
  /// in the order of the set.
  ///
  /// - Parameters:
  ///   - bleed: How far the paper of posters goes on beyond the edge, in millimetres; 0 for none.
  ///   - threads: How many threads may draw; their number does not change the files.
  /// - Complexity: linear in the posters; the posters are drawn at the same time, the PDF of all of
  ///   them page by page beside them.
  /// - Throws: `Failure` of the first poster that cannot be drawn.
  /// - Precondition: The set is not empty.
  public func files(bleed: Double, threads: Int? = nil) throws(Failure) -> [File] {
    let names = SafeFileNames.names(
      for: items.map(\.id),
      taken: Set([Self.all, Self.contactSheet].map { String($0.dropLast(4)) }))
    let posters = concurrentMap(chunkCount: items.count, threads: threads) { i in
      Poster(scene: items[i].scene, size: size, date: register.created)
    }
    let subject = register.title?[language] ?? title
    // The first two take longest and begin first.
    let drawn = concurrentMap(chunkCount: items.count + 2, threads: threads) {
      i -> Result<File, Failure> in
      do throws(PageError) {
        switch i {
        case 0:
          return .success(
            File(
              name: Self.all,
              bytes: try Poster.pdf(of: posters, title: title, about: subject, bleed: bleed)))
        case 1:
          let sheets = ContactSheet.scenes(
            of: items.map(\.scene), title: title, register: register, language: language
          ).map { Poster(scene: $0, size: .a4, date: register.created) }
          return .success(
            File(
              name: Self.contactSheet,
              bytes: try Poster.pdf(of: sheets, title: title, about: subject, bleed: 0)))
        default:
          return .success(
            File(name: names[i - 2] + ".pdf", bytes: try posters[i - 2].pdf(bleed: bleed)))
        }
      } catch {
        return .failure(Failure(id: i < 2 ? nil : items[i - 2].id, error: error))
      }
    }
    var files: [File] = []
    for result in drawn { files.append(try result.get()) }
    let words = posters.map(\.words).joined(separator: Array("\n\n".utf8))
    files.insert(File(name: Self.words, bytes: Array(words)), at: 2)
    return files
  }
}
