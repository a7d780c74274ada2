public import Movement
public import Words

extension MatchAnswer {
  /// How many matches the text names; the tables have them all.
  private static let namedMatches = 50

  /// The answer in words.
  public func text(of register: ReleasedRegister, language: Language) -> AnswerText {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    var text = AnswerText(
      about: language(nl: "Wie kan wie verder helpen", en: "Who could help whom"), in: register,
      language: language)
    text.paragraph(summary(language))
    for match in matches.prefix(Self.namedMatches) { text.item(item(match, names, language)) }
    if matches.count > Self.namedMatches {
      let rest = language.number(matches.count - Self.namedMatches)
      text.paragraph(
        language(
          nl: "En nog \(rest); de tabel (--format csv) noemt ze alle.",
          en: "And \(rest) more; the table (--format csv) has them all."))
    }
    if !unmatched.isEmpty, !matches.isEmpty {
      let one = unmatched.count == 1
      let count = language.number(unmatched.count)
      text.paragraph(
        language(
          nl: "Voor \(count) \(one ? "actor" : "actoren") is er geen match.",
          en: "For \(count) \(one ? "actor" : "actors") there is no match."))
    }
    text.heading(language(nl: "Wat betere matches zou geven", en: "What would make better matches"))
    for sentence in missing.sentences(language) { text.paragraph(sentence) }
    for cell in missing.cells {
      let name = names[cell.actor] ?? cell.actor
      let pairs = language.count(
        cell.pairs, language(nl: "paar", en: "pair"), language(nl: "paren", en: "pairs"))
      text.item(
        language(
          nl: "\(name): \(MatchBlanks.label(of: cell.column, language)) "
            + "(zegt iets over \(pairs))",
          en: "\(name): \(MatchBlanks.label(of: cell.column, language)) "
            + "(tells about \(pairs))"))
    }
    text.colophon(of: register, language: language)
    return text
  }

  private func summary(_ language: Language) -> String {
    let count = language.count(
      matches.count, "match", language(nl: "matches", en: "matches"))
    let actorCount = language.count(
      actors, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
    if matches.isEmpty {
      return language(
        nl: "Er is geen match gevonden. \(actorCount) "
          + "\(actors == 1 ? "doet" : "doen") mee; twee actoren die elkaar al kennen, tellen niet.",
        en: "No match was found. \(actorCount) "
          + "\(actors == 1 ? "takes" : "take") part; two actors that know each other do not count.")
    }
    let lowest = language.number(minimum, decimals: 2)
    let limits = language(
      nl: "Genoemd worden paren die elkaar nog niet kennen en ten minste \(lowest) scoren.",
      en: "Named are pairs that do not know each other yet and score at least \(lowest).")
    return language(nl: "\(count) onder \(actorCount). ", en: "\(count) among \(actorCount). ")
      + limits
  }

  private func item(_ match: Match, _ names: [String: String], _ language: Language) -> String {
    let pair = "\(names[match.a] ?? match.a) → \(names[match.b] ?? match.b)"
    var item =
      "\(pair) (\(language.number(match.score, decimals: 2))): "
      + match.reasons.joined(separator: " ")
    let unknown = match.parts.unknown.map { $0.label(in: language) }
    if !unknown.isEmpty {
      item += language(
        nl: " Nog onbekend: \(language.list(unknown)).",
        en: " Not known yet: \(language.list(unknown)).")
    }
    return item
  }
}

extension MatchAnswer.Part {
  /// What people call what this part is about.
  func label(in language: Language) -> String {
    switch self {
    case .need: language(nl: "vraag en aanbod", en: "needs and offers")
    case .theme: language(nl: "thema’s", en: "themes")
    case .phase: language(nl: "fase", en: "phase")
    case .distance: language(nl: "afstand", en: "distance")
    case .reach: language(nl: "via wie", en: "through whom")
    }
  }
}

extension MatchBlanks {
  /// What people call a column.
  static func label(of column: String, _ language: Language) -> String {
    switch column {
    case "needs": language(nl: "vraag", en: "needs")
    case "offers": language(nl: "aanbod", en: "offers")
    case "themes": language(nl: "thema’s", en: "themes")
    case "phase": language(nl: "fase", en: "phase")
    case "municipalities": language(nl: "gemeente", en: "municipality")
    default: language(nl: "verbanden", en: "links")
    }
  }

  /// What is missing, in sentences.
  func sentences(_ language: Language) -> [String] {
    guard actors > 0 else {
      return [language(nl: "Er is niemand om te matchen.", en: "There is nobody to match.")]
    }
    var sentences: [String] = []
    let total = language.number(actors)
    if withoutOfferOrNeed > 0 {
      sentences.append(
        actors == 1
          ? language(
            nl: "Bij deze actor staat geen aanbod of vraag.",
            en: "For this actor no offer or need is stated.")
          : actors == withoutOfferOrNeed
            ? language(
              nl: "Bij geen van de \(total) actoren staat aanbod of vraag.",
              en: "For none of the \(total) actors an offer or need is stated.")
            : language(
              nl: "Bij \(language.number(withoutOfferOrNeed)) van de \(total) actoren staat geen "
                + "aanbod of vraag.",
              en: "For \(language.number(withoutOfferOrNeed)) of the \(total) actors no offer or "
                + "need is stated."))
    }
    let others = columns.filter { !["needs", "offers"].contains($0.column) && $0.empty > 0 }
      .map { "\(Self.label(of: $0.column, language)) (\(language.number($0.empty)))" }
    if !others.isEmpty {
      sentences.append(
        language(
          nl: "Ook niet overal ingevuld: \(language.list(others)).",
          en: "Not filled in everywhere either: \(language.list(others))."))
    }
    if !words.isEmpty {
      let wanted = words.map { word in
        let near = word.offeredAs.map {
          language(
            nl: "; wel aangeboden: “\($0)”, bedoelt men dat?", en: "; offered is “\($0)”: the same?"
          )
        }
        return "\(word.word) (\(language.number(word.actors))\(near ?? ""))"
      }
      sentences.append(
        language(
          nl: "Gevraagd, maar door niemand aangeboden: \(language.list(wanted)).",
          en: "Asked for, but offered by nobody: \(language.list(wanted))."))
    }
    if !cells.isEmpty {
      sentences.append(
        language(
          nl: "Een leeg vak telt als onbekend, niet als nee. Vul eerst in:",
          en: "An empty cell counts as unknown, not as no. Fill in first:"))
    }
    return sentences
  }
}
