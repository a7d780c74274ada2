internal import Insight
internal import Movement
internal import Words

/// What is known and missing, theme by theme, and next door.
extension MunicipalityWords {
  /// What is known of a theme here, in a line.
  func state(_ cell: GapAnswer.Cell, isWithheld: Bool) -> String {
    var parts: [String] = []
    switch cell.kind {
    case .unknown:
      parts.append(
        isWithheld
          ? language(nl: "onbekend", en: "unknown")
          : language(nl: "onbekend, niemand heeft gezocht", en: "unknown, nobody has looked"))
    case .noneFound:
      let date = cell.surveyed.map { " (\($0))" } ?? ""
      parts.append(
        language(nl: "gezocht\(date), niets gevonden", en: "looked for\(date), none found"))
      if let none = cell.probabilityNone {
        parts.append(
          language(
            nl: "kans dat er echt geen is: \(language.percentage(none))",
            en: "chance that there truly is none: \(language.percentage(none))"))
      }
    default:
      let count = cell.initiatives ?? 0
      parts.append(
        language.count(
          count, language(nl: "initiatief", en: "initiative"),
          language(nl: "initiatieven", en: "initiatives")))
    }
    parts += cell.gaps.compactMap(lack)
    if !cell.kind.hasInitiatives, let expected = cell.expected, expected >= 0.05, expected < 1e9 {
      let number = language.number(expected, decimals: 1)
      parts.append(
        language(
          nl: "naar inwonertal zou je er \(number) verwachten",
          en: "by population one would expect \(number)"))
    }
    return parts.joined(separator: "; ")
  }

  private func lack(_ gap: GapAnswer.Kind) -> String? {
    switch gap {
    case .unconnected:
      language(
        nl: "nog geen verband met andere initiatieven bekend",
        en: "no link with other initiatives known yet")
    case .unsupported:
      language(
        nl: "nog geen steun van overheid, fonds of ondersteuner bekend",
        en: "no support by government, fund or support organisation known yet")
    case .startingOnly:
      language(
        nl: "begint nog, en geen ervaring in de buurt",
        en: "starting, with no experience nearby")
    case .unknown, .noneFound, .covered: nil
    }
  }

  var placesWithout: String {
    language(nl: "Nog niemand bekend in", en: "Nobody is known yet in")
  }

  /// A place without a known initiative, and whether that is known to be so.
  func placeWithout(_ row: GapAnswer.PlaceRow) -> String {
    let people = "\(row.place) (\(language.number(row.population)))"
    guard row.kind == .noneFound else { return people }
    return people + language(nl: ": gezocht", en: ": looked for")
  }

  /// What the number behind a place is, and what it says that it stands there.
  func placesNote(hasFloating: Bool) -> String {
    let note = language(
      nl: "Tussen haakjes het aantal inwoners.", en: "The number of inhabitants is in brackets.")
    guard hasFloating else { return note }
    return note
      + language(
        nl: " Van sommige initiatieven kennen we de kern niet: ze kunnen hier zijn.",
        en: " Of some initiatives we do not know the place: they may be here.")
  }

  // MARK: Next door

  /// What those next door have on a theme, beside what is here.
  func nextDoor(
    theme: String, names: [String], isExperienced: Bool, here: NeighborHelp.Here
  ) -> String {
    let list = language.firstOf(names, most: 3)
    let what =
      isExperienced
      ? (names.count == 1
        ? language(nl: "\(list) heeft ervaring", en: "\(list) has experience")
        : language(nl: "\(list) hebben ervaring", en: "\(list) have experience"))
      : list
    let why =
      switch here {
      case .missing: language(nl: "hier kennen we nog niets", en: "nothing is known here yet")
      case .noneFound: language(nl: "hier is niets gevonden", en: "nothing was found here")
      case .starting(let name): language(nl: "hier begint \(name)", en: "\(name) is starting here")
      case .stuck(let name): language(nl: "hier zit \(name) vast", en: "\(name) is stuck here")
      }
    return "\(theme): \(what); \(why)"
  }

  var experienceUnknown: String {
    language(
      nl: "Waar geen ervaring staat, weten we niet hoe ver ze zijn: vraag het hun.",
      en: "Where no experience is stated we do not know how far they are: ask them.")
  }

  func outside(_ names: [String]) -> String {
    language(
      nl: "Ook buren, maar niet in dit register: \(language.list(names)).",
      en: "Neighbours too, but not in this register: \(language.list(names)).")
  }

  // MARK: At the table

  /// With whom a body is linked.
  func linked(with names: [String], isHere: Bool) -> String {
    let here = isHere ? language(nl: "hier, ", en: "here, ") : ""
    guard !names.isEmpty else {
      return here + language(nl: "nog zonder bekend verband", en: "without a known link yet")
    }
    return here + language(nl: "met ", en: "with ") + language.firstOf(names, most: 2)
  }

  var nobodyAtTable: String {
    language(
      nl: "Nog geen overheid, fonds, koepel of ondersteuner bekend die hier verbonden is.",
      en: "No government, fund, umbrella or support organisation is known to be linked here yet.")
  }
}
