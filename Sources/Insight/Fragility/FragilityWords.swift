public import Movement
public import Words

/// Says what stops, in sentences.
public struct FragilityWords: Sendable {
  let language: Language
  private let places: [String: String]
  private let themes: GroupNames

  /// Words about a register.
  public init(language: Language, register: ReleasedRegister) {
    self.language = language
    places = Dictionary(register.municipalities.map { ($0.code, $0.name) }) { one, _ in one }
    themes = GroupNames(register: register, grouping: .theme, language: language)
  }

  /// "Als X wegvalt, raken 4 initiatieven in 2 gemeenten los van de rest."; nil when nothing is
  /// lost.
  public func sentence(for loss: FragilityAnswer.Loss, of name: String) -> String? {
    sentence(language(nl: "Als \(name) wegvalt, ", en: "Without \(name), "), loss)
  }

  /// "Als alle 3 koepels wegvallen, …"; nil when nothing is lost.
  public func sentence(
    for loss: FragilityAnswer.Loss, ofAll kind: ActorKind, count: Int
  ) -> String? {
    let start =
      switch count {
      case 1:
        language(
          nl: "Als \(Self.dutchOnly(kind)) wegvalt, ",
          en: "Without the only \(kind.label(in: .en)), ")
      case 2:
        language(
          nl: "Als beide \(kind.plural(in: .nl)) wegvallen, ",
          en: "Without both \(kind.plural(in: .en)), ")
      default:
        language(
          nl: "Als alle \(language.number(count)) \(kind.plural(in: .nl)) wegvallen, ",
          en: "Without all \(language.number(count)) \(kind.plural(in: .en)), ")
      }
    return sentence(start, loss)
  }

  /// What people call a municipality and theme: "energie in Zeist".
  public func name(_ cell: FragilityAnswer.CellKey) -> String {
    "\(themes.inSentence(cell.theme)) in \(places[cell.municipality] ?? cell.municipality)"
  }

  private func sentence(_ start: String, _ loss: FragilityAnswer.Loss) -> String? {
    let clauses = ([cutOff(loss)] + paths(loss) + [emptied(loss)]).compactMap { $0 }
    return clauses.isEmpty ? nil : start + language.list(clauses) + "."
  }

  private func cutOff(_ loss: FragilityAnswer.Loss) -> String? {
    guard loss.cutOff > 0 else { return nil }
    let others = loss.cutOff - loss.cutOffInitiatives
    let towns = loss.cutOffMunicipalities.count
    var parts: [String] = []
    if loss.cutOffInitiatives > 0 {
      let initiatives = language.count(
        loss.cutOffInitiatives, language(nl: "initiatief", en: "initiative"),
        language(nl: "initiatieven", en: "initiatives"))
      parts.append(
        towns == 0
          ? initiatives
          : initiatives + " in "
            + language.count(
              towns, language(nl: "gemeente", en: "municipality"),
              language(nl: "gemeenten", en: "municipalities")))
    }
    if others > 0 {
      let isMore = loss.cutOffInitiatives > 0
      parts.append(
        language.count(
          others,
          language(nl: isMore ? "andere actor" : "actor", en: isMore ? "other actor" : "actor"),
          language(
            nl: isMore ? "andere actoren" : "actoren", en: isMore ? "other actors" : "actors")))
    }
    let isOne = loss.cutOff == 1
    return language(
      nl: "\(isOne ? "raakt" : "raken") \(language.list(parts)) los van de rest",
      en: "\(language.list(parts)) \(isOne ? "loses" : "lose") touch with the rest")
  }

  /// What loses its last path, to the province and to peers; in one clause when it is the same.
  private func paths(_ loss: FragilityAnswer.Loss) -> [String] {
    let path = language(nl: "de laatste weg", en: "the last path")
    let province = language(nl: "naar de provincie", en: "to the province")
    let peers = language(
      nl: "naar initiatieven elders op hetzelfde thema",
      en: "to initiatives elsewhere on the same theme")
    let toProvince = loss.lostToProvince ?? []
    if !toProvince.isEmpty, toProvince == loss.lostToPeers {
      let both = language(nl: "\(province) en \(peers)", en: "\(province) and \(peers)")
      return [losing(toProvince, "\(path) \(both)")]
    }
    var clauses: [String] = []
    if !toProvince.isEmpty { clauses.append(losing(toProvince, "\(path) \(province)")) }
    if !loss.lostToPeers.isEmpty { clauses.append(losing(loss.lostToPeers, "\(path) \(peers)")) }
    return clauses
  }

  private func losing(_ cells: [FragilityAnswer.CellKey], _ path: String) -> String {
    let isOne = cells.count == 1
    return language(
      nl: "\(isOne ? "verliest" : "verliezen") \(names(cells)) \(path)",
      en: "\(names(cells)) \(isOne ? "loses" : "lose") \(path)")
  }

  private func emptied(_ loss: FragilityAnswer.Loss) -> String? {
    guard !loss.emptied.isEmpty else { return nil }
    return language(
      nl: "blijft er voor \(names(loss.emptied)) geen initiatief over",
      en: "no initiative is left for \(names(loss.emptied))")
  }

  /// Up to three by name, more as a number.
  private func names(_ cells: [FragilityAnswer.CellKey]) -> String {
    guard cells.count > 3 else { return language.list(cells.map(name)) }
    return language(
      nl: "\(language.number(cells.count)) combinaties van thema en gemeente",
      en: "\(language.number(cells.count)) combinations of theme and municipality")
  }

  /// The kind in Dutch with its article: "de enige koepel", "het enige fonds".
  private static func dutchOnly(_ kind: ActorKind) -> String {
    let article =
      switch kind {
      case .initiative, .network, .fund, .programme, .policy, .instrument: "het"
      case .umbrella, .support, .government, .region, .meeting: "de"
      }
    return "\(article) enige \(kind.label(in: .nl))"
  }
}
