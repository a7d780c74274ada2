public import Words

/// The data set of a movement: actors, links, themes, municipalities, places, surveys, sources.
///
/// Its records are not for other modules. The one way out is ``released(to:)``, which hands over
/// what an audience may see and nothing else.
public struct Register: Sendable {
  /// The language the register is kept in.
  public let language: Language
  /// What people call the register.
  public let title: Bilingual?
  /// The area it covers: "provincie Utrecht".
  public let area: Bilingual?
  /// Whether it was made up by a generator; every output of it says so.
  public let isSynthetic: Bool
  /// The day it was made, if it says so.
  public let created: PartialDate?
  /// Whose data it builds on, as a sheet's imprint names them: the titles of the sources in
  /// `datapackage.json`.
  public let credits: [String]

  let actors: [Actor]
  let links: [Link]
  let themes: [Theme]
  let municipalities: [Municipality]
  let places: [Place]
  let surroundings: [SurroundingPlace]
  let borders: [Border]
  let surveys: [Survey]
  let sources: [Source]
}

/// Printing or reflecting a register shows none of its records.
extension Register: CustomReflectable, CustomStringConvertible {
  /// The register by its title.
  public var description: String { "Register(\(title?[language] ?? ""))" }

  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
