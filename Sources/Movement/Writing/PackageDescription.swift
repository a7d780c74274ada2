import FoundationEssentials
import Words

/// What the `datapackage.json` of a register says: the other way round than ``Descriptor``.
struct PackageDescription: Sendable {
  var name: String
  var title: Bilingual?
  var summary: String?
  var language: Language
  var area: Bilingual?
  var isSynthetic: Bool
  var created: PartialDate?
  var credits: [String]
  /// How it was made, when the tool made it up.
  var generated: [String: String]?

  /// The file, for tables with these headings beside the known ones.
  func file(tables: [(table: RegisterTable, extraHeadings: [String])]) throws -> PackageFile {
    let written = Set(tables.map(\.table))
    let package = Package(
      name: name, title: title?[language], description: summary,
      created: created.map { $0.day == nil ? $0.description : $0.description + "T00:00:00Z" },
      sources: credits.isEmpty ? nil : credits.map(Package.Credit.init),
      vliegwiel: Package.Own(
        language: language, title: title, area: area, synthetic: isSynthetic,
        generated: generated),
      resources: tables.map { Package.Resource($0.table, $0.extraHeadings, among: written) })
    let encoder = JSONEncoder()
    // Sorted, so that the same register gives the same bytes.
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return PackageFile(
      name: Descriptor.fileName, bytes: [UInt8](try encoder.encode(package)) + [0x0A])
  }
}

/// The file as JSON.
///
/// Source: <https://specs.frictionlessdata.io/tabular-data-package/>.
private struct Package: Encodable {
  var profile = "data-package"
  let name: String
  let title: String?
  let description: String?
  let created: String?
  let sources: [Credit]?
  let vliegwiel: Own
  let resources: [Resource]

  struct Credit: Encodable {
    let title: String
  }

  struct Own: Encodable {
    let language: Language
    let title: Bilingual?
    let area: Bilingual?
    let synthetic: Bool
    let generated: [String: String]?
  }

  struct Resource: Encodable {
    let name: String
    let path: String
    var profile = "tabular-data-resource"
    let title: String
    let description: String
    var format = "csv"
    var mediatype = "text/csv"
    var encoding = "utf-8"
    var dialect = ["delimiter": ","]
    let schema: Schema

    init(_ table: RegisterTable, _ extraHeadings: [String], among tables: Set<RegisterTable>) {
      name = table.rawValue
      path = table.defaultPath
      title = table.title
      description = table.summary
      schema = Schema(
        fields: table.fields + extraHeadings.map { Field(name: $0, type: .string, title: $0) },
        primaryKey: table.primaryKey,
        foreignKeys: table.references.filter { tables.contains($0.table) }.map(ForeignKey.init))
    }
  }

  struct Schema: Encodable {
    let fields: [Field]
    var missingValues = [""]
    let primaryKey: String?
    let foreignKeys: [ForeignKey]
  }

  struct ForeignKey: Encodable {
    struct Reference: Encodable {
      let resource: String
      let fields: String
    }

    let fields: String
    let reference: Reference

    init(_ field: String, to table: RegisterTable) {
      fields = field
      reference = Reference(resource: table.rawValue, fields: table.primaryKey ?? "")
    }

    init(_ pair: (field: String, table: RegisterTable)) { self.init(pair.field, to: pair.table) }
  }
}
