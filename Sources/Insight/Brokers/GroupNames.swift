public import Movement
public import Words

/// What people call the groups that brokers stand between.
public struct GroupNames: Sendable {
  private let register: ReleasedRegister
  private let grouping: BrokerGrouping
  private let language: Language

  /// The names of the groups of a register.
  public init(register: ReleasedRegister, grouping: BrokerGrouping, language: Language) {
    self.register = register
    self.grouping = grouping
    self.language = language
  }

  /// The name on its own: "overheid", "Wonen", "Zeist"; the key itself when nothing has it.
  public func name(_ key: String) -> String {
    switch grouping {
    case .sector: Sector(rawValue: key)?.label(in: language) ?? key
    case .theme: register.themes.first { $0.id == key }?.name[language] ?? key
    case .municipality: register.municipalities.first { $0.code == key }?.name ?? key
    }
  }

  /// The name within a sentence: "de overheid", "wonen", "Zeist".
  public func inSentence(_ key: String) -> String {
    switch grouping {
    case .sector:
      switch Sector(rawValue: key) {
      case .community: language(nl: "de gemeenschap", en: "the community")
      case .support: language(nl: "de ondersteuning", en: "support")
      case .government: language(nl: "de overheid", en: "government")
      case .other: language(nl: "de overige actoren", en: "the other actors")
      case nil: key
      }
    case .theme:
      // "Voedsel en landbouw" begins small, "AOW" does not.
      name(key).dropFirst().first?.isUppercase == true
        ? name(key) : name(key).prefix(1).lowercased() + name(key).dropFirst()
    case .municipality: name(key)
    }
  }
}
