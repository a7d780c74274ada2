internal import Movement
internal import Words

/// The sentences of a comparison, one a change, to be read aloud.
struct ChangeSentences {
  let language: Language
  /// How often links were left out for the intervals of places.
  private let resamples: Int
  private let names: [String: String]
  private let municipalities: [String: String]
  private let themes: [String: String]

  init(_ comparison: Comparison, resamples: Int, language: Language) {
    self.language = language
    self.resamples = resamples
    var names: [String: String] = [:]
    // The later name wins.
    for actor in comparison.before.actors + comparison.after.actors { names[actor.id] = actor.name }
    self.names = names
    let register = comparison.register
    municipalities = Dictionary(register.municipalities.map { ($0.code, $0.name) }) { $1 }
    themes = Dictionary(register.themes.map { ($0.id, $0.name[language]) }) { $1 }
  }

  private func name(_ id: String) -> String { names[id] ?? id }
  private func municipality(_ code: String) -> String { municipalities[code] ?? code }
  private func theme(_ id: String) -> String { themes[id] ?? id }

  /// Who came or went: "Moestuin (initiatief in Zeist) begon in deze periode".
  func sentence(_ passage: ChangeAnswer.Passage) -> String {
    var about = passage.kind.label(in: language)
    if !passage.municipalities.isEmpty {
      about +=
        language(nl: " in ", en: " in ")
        + language.list(passage.municipalities.map(municipality))
    }
    let who = "\(passage.name) (\(about))"
    return switch passage.reason {
    case .began: language(nl: "\(who) begon in deze periode.", en: "\(who) began in this period.")
    case .listed:
      language(
        nl: "\(who) staat nu wel in het register; of het toen al bestond, is niet gezegd.",
        en: "\(who) is in the register now; whether it existed before is not said.")
    case .stopped:
      language(nl: "\(who) stopte in deze periode.", en: "\(who) stopped in this period.")
    case .unlisted:
      language(
        nl: "\(who) staat niet meer in het register; dat zegt niet dat het gestopt is.",
        en: "\(who) is no longer in the register; that does not say it has stopped.")
    }
  }

  /// Whether two are one: "Is Moestuin A dezelfde als Moestuin B?".
  func question(_ pair: LikelySame) -> String {
    let share = language.percentage(pair.likeness)
    return language(
      nl: "Is \(pair.nameBefore) (\(pair.before), niet meer in het register) dezelfde als "
        + "\(pair.nameAfter) (\(pair.after), nu in het register)? De gelijkenis is \(share); zolang "
        + "niemand antwoordt, tellen ze als twee.",
      en: "Is \(pair.nameBefore) (\(pair.before), no longer in the register) the same as "
        + "\(pair.nameAfter) (\(pair.after), in the register now)? The likeness is \(share); until "
        + "somebody answers they count as two.")
  }

  // MARK: What changed of an actor

  /// A sentence for each column that changed.
  func sentences(_ change: ActorChange) -> [String] {
    change.fields.map { field in
      switch (field.name, field.before, field.after) {
      case (.name, let old?, let new?):
        language(nl: "\(old) heet nu \(new).", en: "\(old) is now called \(new).")
      case (.municipalities, let old, let new):
        moves(
          change.name, old, new, municipality,
          into: language(nl: "werkt nu ook in", en: "now also works in"),
          outOf: language(nl: "werkt niet meer in", en: "no longer works in"))
      case (.themes, let old, let new):
        moves(
          change.name, old, new, theme,
          into: language(nl: "werkt nu ook aan", en: "now also works on"),
          outOf: language(nl: "werkt niet meer aan", en: "no longer works on"))
      case (let column, let old?, let new?):
        language(
          nl: "\(change.name): \(label(column)) ging van \(word(column, old)) naar "
            + "\(word(column, new)).",
          en: "\(change.name): \(label(column)) went from \(word(column, old)) to "
            + "\(word(column, new)).")
      case (let column, nil, let new?):
        language(
          nl: "\(change.name): \(label(column)) is nu bekend: \(word(column, new)).",
          en: "\(change.name): \(label(column)) is known now: \(word(column, new)).")
      case (let column, _, nil):
        language(
          nl: "\(change.name): \(label(column)) staat er niet meer bij.",
          en: "\(change.name): \(label(column)) is not given any more.")
      }
    }
  }

  /// What was added to a list and what was taken from it.
  private func moves(
    _ name: String, _ old: String?, _ new: String?, _ label: (String) -> String, into: String,
    outOf: String
  ) -> String {
    let old = old?.split(separator: "|").map(String.init) ?? []
    let new = new?.split(separator: "|").map(String.init) ?? []
    let added = new.filter { !old.contains($0) }.map(label)
    let removed = old.filter { !new.contains($0) }.map(label)
    let parts = [(into, added), (outOf, removed)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \(language.list($0.1))" }
    return "\(name) \(language.list(parts))."
  }

  private func label(_ column: ActorChange.Name) -> String {
    switch column {
    case .name: language(nl: "de naam", en: "the name")
    case .kind: language(nl: "de soort", en: "the kind")
    case .municipalities: language(nl: "de gemeenten", en: "the municipalities")
    case .place: language(nl: "de plaats", en: "the place")
    case .themes: language(nl: "het werkveld", en: "the field of work")
    case .scale: language(nl: "de schaal", en: "the scale")
    case .phase: language(nl: "de fase", en: "the phase")
    case .ownership: language(nl: "het eigenaarschap", en: "the ownership")
    case .roles: language(nl: "de rol", en: "the role")
    case .offers: language(nl: "het aanbod", en: "the offer")
    case .needs: language(nl: "de vraag", en: "the need")
    case .since: language(nl: "het begin", en: "the beginning")
    case .until: language(nl: "het einde", en: "the end")
    case .members: language(nl: "het ledental", en: "the number of members")
    case .website: language(nl: "de website", en: "the website")
    case .release: language(nl: "de vrijgave", en: "the release")
    }
  }

  /// What people call a value of a column.
  private func word(_ column: ActorChange.Name, _ value: String) -> String {
    let words = value.split(separator: "|").map(String.init)
    switch column {
    case .kind: return ActorKind(rawValue: value)?.label(in: language) ?? value
    case .scale: return Scale(rawValue: value)?.label(in: language) ?? value
    case .phase: return Phase(rawValue: value)?.label(in: language) ?? value
    case .release: return Release(rawValue: value)?.label(in: language) ?? value
    case .roles:
      return language.list(words.map { Role(rawValue: $0)?.label(in: language) ?? $0 })
    case .members: return Int(value).map { language.number($0) } ?? value
    default: return language.list(words)
    }
  }

  // MARK: Links, brokers, gaps

  /// A link: "Nieuw: A werkt samen met B".
  func sentence(_ link: LinkChanges.Change, isMade: Bool) -> String {
    let deed = "\(name(link.from)) \(link.kind.label(in: language)) \(name(link.to))"
    return isMade
      ? language(nl: "Nieuw: \(deed).", en: "New: \(deed).")
      : language(nl: "Niet meer: \(deed).", en: "No longer: \(deed).")
  }

  /// A broker: "Koepel verbindt meer anderen dan eerder: van plaats 12 naar plaats 3".
  func sentence(_ shift: BrokerShift) -> String {
    let isMore = shift.shareAfter > shift.shareBefore
    let from = language.number(shift.rankBefore)
    let to = language.number(shift.rankAfter)
    let before = range(shift.rankBeforeLow, shift.rankBeforeHigh)
    let after = range(shift.rankAfterLow, shift.rankAfterHigh)
    let places: String
    if shift.rankBefore != shift.rankAfter {
      let (before, after) = (before.map { " (\($0))" } ?? "", after.map { " (\($0))" } ?? "")
      places = language(
        nl: "van plaats \(from)\(before) naar plaats \(to)\(after)",
        en: "from place \(from)\(before) to place \(to)\(after)")
    } else if let before, let after {
      places = language(
        nl: "nog op plaats \(to) (eerder \(before), nu \(after))",
        en: "still in place \(to) (before \(before), now \(after))")
    } else {
      places = language(nl: "nog op plaats \(to)", en: "still in place \(to)")
    }
    return language(
      nl: "\(shift.name) verbindt \(isMore ? "meer" : "minder") anderen dan eerder: \(places).",
      en: "\(shift.name) connects \(isMore ? "more" : "fewer") others than before: \(places).")
  }

  /// "8–20"; nil when one is missing.
  private func range(_ low: Int?, _ high: Int?) -> String? {
    guard let low, let high else { return nil }
    return "\(language.number(low))–\(language.number(high))"
  }

  /// Where the intervals of places come from; nil when there are none.
  var draws: String? {
    guard resamples > 0 else { return nil }
    let times = language.count(
      resamples, language(nl: "keer", en: "time"), language(nl: "keer", en: "times"))
    return language(
      nl: "Het register is niet volledig. Daarom is \(times) een op de tien verbanden weggelaten, "
        + "eerder en nu dezelfde. Tussen haakjes staat op welke plaatsen een actor dan meestal "
        + "uitkomt.",
      en:
        "The register is not complete. One in ten links was therefore left out, \(times), the same "
        + "before and now. Brackets hold the places in which an actor then mostly ends up.")
  }

  /// How many more shifts stand out.
  func furtherShifts(_ count: Int) -> String {
    count == 1
      ? language(nl: "En nog 1; die staat in de tabel.", en: "And 1 more; it is in the table.")
      : language(
        nl: "En nog \(language.number(count)); ze staan alle in de tabel.",
        en: "And \(language.number(count)) more; all are in the table.")
  }

  /// How many shifts, of all, do not stand out.
  func unclearShifts(_ count: Int, of all: Int) -> String {
    let others = count < all
    let actors = language.count(
      count, language(nl: others ? "andere actor" : "actor", en: others ? "other actor" : "actor"),
      language(nl: others ? "andere actoren" : "actoren", en: others ? "other actors" : "actors"))
    return language(
      nl: "Bij \(actors) is het verschil zo klein dat het ook door gemiste verbanden kan komen.",
      en: "Of \(actors) the difference is so small that overlooked links may explain it.")
  }

  /// A gap: "Zeist, Voedsel en landbouw: eerder was er niets bekend, nu 2 bekende initiatieven".
  func sentence(_ cell: GapChanges.Cell) -> String {
    let place = "\(municipality(cell.municipality)), \(theme(cell.theme))"
    let one = language(nl: "bekend initiatief", en: "known initiative")
    let many = language(nl: "bekende initiatieven", en: "known initiatives")
    switch (cell.before > 0, cell.after > 0) {
    case (false, _) where cell.after > 0:
      let was =
        cell.kindBefore == .noneFound
        ? language(nl: "eerder was er niets gevonden", en: "nothing was found before")
        : language(nl: "eerder was er niets bekend", en: "nothing was known before")
      let now = language.count(cell.after, one, many)
      return language(nl: "\(place): \(was), nu \(now).", en: "\(place): \(was), now \(now).")
    case (true, _):
      let was = language.count(cell.before, one, many)
      let now =
        cell.kindAfter == .noneFound
        ? language(nl: "nu is er niets meer gevonden", en: "nothing is found any more")
        : language(
          nl: "nu is er niets meer bekend, en er is niet gezocht",
          en: "nothing is known any more, and nobody looked")
      return language(
        nl: "\(place): eerder \(was), \(now).", en: "\(place): \(was) before, \(now).")
    default:
      return language(
        nl: "\(place): er is nu gezocht en er is niets gevonden; eerder wist niemand het.",
        en: "\(place): somebody has looked and found nothing; before, nobody knew.")
    }
  }

  /// Ownership: "Moestuin ging van eigenaarschap 1 naar 3".
  func sentence(_ move: OwnershipDrift.Move) -> String {
    language(
      nl: "\(move.name) ging van eigenaarschap \(move.before) naar \(move.after).",
      en: "\(move.name) went from ownership \(move.before) to \(move.after).")
  }
}
