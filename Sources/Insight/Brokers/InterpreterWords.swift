internal import Movement
internal import Words

/// Says which interpreter is missing, and why somebody could be asked.
struct InterpreterWords {
  let language: Language
  let network: Network
  let groups: ActorGroups
  let register: ReleasedRegister

  /// The pair in a sentence.
  ///
  /// "In Zeist kennen we 2 actoren rond energie en 1 actor rond wonen, maar niemand die tussen hen
  /// staat: de kortste bekende weg telt 3 verbanden."
  func reason(
    for pair: InterpreterSearch.Pair, kind: MissingInterpreter.Kind, area: Municipality
  ) -> String {
    let first = count(pair.members.first.count, group: pair.first)
    let second = count(pair.members.second.count, group: pair.second)
    let known = language(
      nl: "In \(area.name) kennen we \(first) en \(second), maar niemand die tussen hen staat",
      en: "In \(area.name) we know of \(first) and \(second), but of nobody who stands between "
        + "them")
    switch kind {
    case .far:
      let links = language.count(
        pair.distance ?? 0, language(nl: "verband", en: "link"),
        language(nl: "verbanden", en: "links"))
      return known
        + language(
          nl: ": de kortste bekende weg telt \(links).",
          en: ": the shortest known way takes \(links).")
    case .apart:
      return known
        + language(
          nl: ": er is geen bekende weg van de een naar de ander.",
          en: ": there is no known way from one to the other.")
    case .unlinked:
      let blank = [
        (pair.linked.first, pair.members.first.count, pair.first),
        (pair.linked.second, pair.members.second.count, pair.second),
      ].filter { $0.0 == 0 }.map { count($0.1, group: $0.2) }
      return known
        + language(
          nl: ". Van \(language.list(blank)) is geen enkel verband bekend; misschien heeft niemand "
            + "dat nog opgeschreven.",
          en:
            ". Of \(language.list(blank)) no link is known at all; perhaps nobody has written one "
            + "down yet.")
    }
  }

  /// The reason in a clause: "is actief in Zeist, hoort zelf bij energie en staat 3 stappen van wonen daar".
  func reason(
    for candidate: InterpreterSearch.Candidate, _ pair: InterpreterSearch.Pair, area: Municipality
  ) -> String {
    let here =
      candidate.isInArea
      ? language(nl: "is actief in \(area.name)", en: "is active in \(area.name)")
      : language(
        nl: "heeft een band met "
          + language.count(candidate.linksInArea, "actor", "actoren") + " in \(area.name)",
        en: "has ties with " + language.count(candidate.linksInArea, "actor", "actors")
          + " in \(area.name)")
    guard let distances = candidate.distances else {
      let (first, second) = candidate.linksToGroups
      return here
        + language(
          nl: " en kent \(count(first, group: pair.first)) en \(count(second, group: pair.second))",
          en: " and knows \(count(first, group: pair.first)) and "
            + count(second, group: pair.second))
    }
    let steps = [
      (distances.first, name(pair.first)), (distances.second, name(pair.second)),
    ]
    let own = steps.filter { $0.0 == 0 }.map {
      language(nl: "hoort zelf bij \($0.1)", en: "belongs to \($0.1) itself")
    }
    let away = steps.filter { $0.0 > 0 }.map { distance, name in
      language(
        nl: "\(language.count(distance, "stap", "stappen")) van \(name) daar",
        en: "\(language.count(distance, "step", "steps")) from \(name) there")
    }
    return language.list(
      [here] + own + [language(nl: "staat ", en: "is ") + language.list(away)])
  }

  /// So many members of a group: "2 actoren rond energie", "1 actor van de overheid".
  private func count(_ number: Int, group: Int) -> String {
    let actors = language.count(
      number, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
    switch groups.grouping {
    case .sector:
      guard let sector = Sector(rawValue: groups.keys[group]) else { return actors }
      switch sector {
      case .community:
        return actors + language(nl: " uit de gemeenschap", en: " from the community")
      case .support:
        return actors + language(nl: " uit de ondersteuning", en: " from support")
      case .government: return actors + language(nl: " van de overheid", en: " from government")
      case .other: return actors + language(nl: " van een andere soort", en: " of another kind")
      }
    case .theme: return actors + language(nl: " rond ", en: " on ") + name(group)
    case .municipality: return actors + language(nl: " in ", en: " in ") + name(group)
    }
  }

  /// The name of a group in a sentence: "de overheid", "wonen", "Zeist".
  private func name(_ group: Int) -> String {
    GroupNames(register: register, grouping: groups.grouping, language: language)
      .inSentence(groups.keys[group])
  }
}
