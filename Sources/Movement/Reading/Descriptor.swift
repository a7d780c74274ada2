import FoundationEssentials
import Tables
import Words

/// What `datapackage.json` says about a register.
struct Descriptor {
  static let fileName = "datapackage.json"

  let language: Language
  let title: Bilingual?
  let area: Bilingual?
  let isSynthetic: Bool
  let created: PartialDate?
  /// The titles of the sources.
  let credits: [String]
  /// The release of records that name none.
  let release: Release?
  let files: [RegisterTable: TableFile]

  /// Where a table is.
  struct TableFile {
    let path: String
    let delimiter: Delimiter?
  }

  /// A register without `datapackage.json`: every table under its default name, if it is there.
  static func byDefault(for files: RegisterFiles) -> Descriptor {
    let present = RegisterTable.allCases.filter {
      if case .missing = files.file(at: $0.defaultPath) { return $0.isRequired }
      return true
    }
    let tables = present.map { ($0, TableFile(path: $0.defaultPath, delimiter: nil)) }
    return Descriptor(
      language: .nl, title: nil, area: nil, isSynthetic: false, created: nil, credits: [],
      release: nil, files: Dictionary(uniqueKeysWithValues: tables))
  }
}

extension Descriptor: Decodable {
  private enum CodingKeys: CodingKey { case title, created, sources, resources, vliegwiel }

  private struct Resource: Decodable {
    struct Dialect: Decodable { let delimiter: String? }
    let name: String
    let path: Path?
    let dialect: Dialect?
  }

  /// One path; the standard also allows a list, of which a register takes one of one.
  private struct Path: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let paths = try? container.decode([String].self), paths.count == 1 {
        text = paths[0]
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  private struct Source: Decodable {
    let title: String?
  }

  /// The part of the file that is the project's own.
  private struct Own: Decodable {
    let language: Language?
    let title: Text?
    let area: Text?
    let release: Release?
    let synthetic: Bool?
  }

  /// A text, or one per language.
  private struct Text: Decodable {
    private enum CodingKeys: CodingKey { case nl, en }
    let bilingual: Bilingual?

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        bilingual = Bilingual(nl: text, en: text)
      } else {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        bilingual = Bilingual(
          nl: try container.decodeIfPresent(String.self, forKey: .nl),
          en: try container.decodeIfPresent(String.self, forKey: .en))
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let own = try container.decodeIfPresent(Own.self, forKey: .vliegwiel)
    language = own?.language ?? .nl
    title =
      try own?.title?.bilingual
      ?? container.decodeIfPresent(Text.self, forKey: .title)?.bilingual
    area = own?.area?.bilingual
    isSynthetic = own?.synthetic ?? false
    release = own?.release
    created = try container.decodeIfPresent(String.self, forKey: .created).map {
      guard let date = PartialDate(String($0.prefix { $0 != "T" })) else {
        throw DecodingError.dataCorruptedError(
          forKey: .created, in: container, debugDescription: "a date")
      }
      return date
    }
    credits =
      try container.decodeIfPresent([Source].self, forKey: .sources).map {
        $0.compactMap(\.title).filter { !$0.isEmpty }
      } ?? []
    var files: [RegisterTable: TableFile] = [:]
    for resource in try container.decode([Resource].self, forKey: .resources) {
      guard let table = RegisterTable(rawValue: resource.name) else { continue }
      guard let path = resource.path, files[table] == nil else {
        throw DecodingError.dataCorruptedError(
          forKey: .resources, in: container, debugDescription: "one path per table")
      }
      let delimiter = resource.dialect?.delimiter.flatMap { text in
        Delimiter.allCases.first { String($0.rawValue) == text }
      }
      files[table] = TableFile(path: path.text, delimiter: delimiter)
    }
    self.files = files
  }

  /// Reads the descriptor in these bytes.
  static func reading(_ bytes: [UInt8]) throws(Problem) -> Descriptor {
    do {
      let text = TextEncoding(detecting: bytes).text(of: bytes)
      return try JSONDecoder().decode(Descriptor.self, from: Data(text.utf8))
    } catch {
      throw Problem(.brokenDescriptor(at: place(of: error)), file: fileName)
    }
  }

  /// Where in the file the decoder stopped: "resources.0.name"; nil when the file is no JSON.
  private static func place(of error: any Error) -> String? {
    let path: [any CodingKey]? =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      default: nil
      }
    guard let path, !path.isEmpty else { return nil }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
