public import Words

/// What an audience may see of a register.
public struct ReleasedRegister: Sendable {
  /// For whom this was released.
  public let audience: Audience
  /// The language the register is kept in.
  public let language: Language
  /// What people call the register.
  public let title: Bilingual?
  /// The area it covers.
  public let area: Bilingual?
  /// Whether it was made up by a generator; every output of it says so.
  public let isSynthetic: Bool
  /// The day it was made, if it says so.
  public let created: PartialDate?
  /// Whose data it builds on, as a sheet's imprint names them: the titles of the sources in
  /// `datapackage.json`.
  public let credits: [String]

  /// The actors the audience may see, in the order of the register.
  public let actors: [Actor]
  /// The links the audience may see; both ends are among `actors`.
  public let links: [Link]
  /// The register's themes, in their own order.
  public let themes: [Theme]
  /// The register's municipalities.
  public let municipalities: [Municipality]
  /// The register's places.
  public let places: [Place]
  /// Places around the area.
  public let surroundings: [SurroundingPlace]
  /// Which municipalities touch.
  public let borders: [Border]
  /// The surveys the audience may see.
  public let surveys: [Survey]
  /// The sources of what the audience sees.
  public let sources: [Source]

  /// Actors that may count in totals and are never named, in an order that tells nothing.
  public let counted: [CountedActor]
  /// How much was held back.
  public let withheld: Withheld
}

/// An actor that may count in totals and is never named.
public struct CountedActor: Sendable, Equatable {
  /// What it is.
  public let kind: ActorKind
  /// Codes of the municipalities it works in.
  public let municipalities: [String]
  /// Keys of its themes.
  public let themes: [String]
  /// Whether it exists: it has not stopped, as far as its phase says.
  public let isActive: Bool
}

/// How many records an audience does not see.
public struct Withheld: Sendable, Equatable {
  /// Actors of which nothing is said.
  public let actors: Int
  /// Actors that only count.
  public let counted: Int
  /// Links.
  public let links: Int
  /// Surveys.
  public let surveys: Int

  /// All together.
  public var records: Int { actors + counted + links + surveys }
}
