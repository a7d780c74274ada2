internal import Insight
internal import Words

/// The words on and under maps.
extension SheetWords {
  /// Where the areas come from.
  func areas(_ form: MapAreas.Form) -> String {
    switch form {
    case .official(let credit):
      let whose = credit ?? language(nl: "bron niet vermeld", en: "source not stated")
      return language(nl: "grenzen: \(whose)", en: "boundaries: \(whose)")
    case .schematic:
      return language(nl: "grenzen schematisch", en: "borders schematic")
    case .tiles(let kept, let all):
      return language(
        nl: "elke gemeente een zeshoek, ongeveer op haar plaats; \(language.number(kept)) van de "
          + "\(language.count(all, "paar buurgemeenten", "paren buurgemeenten")) "
          + (kept == 1 ? "ligt" : "liggen") + " tegen elkaar",
        en: "each municipality a hexagon, about where it lies; \(language.number(kept)) of "
          + "\(language.count(all, "pair of neighbours", "pairs of neighbours")) "
          + (kept == 1 ? "lies" : "lie") + " side by side")
    }
  }

  /// What the discs on a map are.
  func discs(_ most: Int) -> String {
    language(
      nl: "schijven: thema’s; de grootste: "
        + language.count(most, "initiatief", "initiatieven"),
      en: "discs: themes; the largest: "
        + language.count(most, "initiative", "initiatives"))
  }

  func kilometres(_ distance: Double) -> String {
    let decimals = distance >= 1 ? 0 : distance >= 0.1 ? 1 : 2
    return language.number(distance, decimals: decimals) + " km"
  }

  /// What one arc on a map says.
  func arc(_ names: [String], _ count: Int) -> String {
    names.joined(separator: " – ") + ": "
      + language.count(
        count, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
  }

  /// What the arcs on a map mean.
  ///
  /// - Parameter isAll: Whether every pair of municipalities with a link has its arc.
  func arcs(_ least: Int, _ most: Int, isAll: Bool) -> String {
    let range =
      least == most ? language.number(most) : "\(language.number(least))–\(language.number(most))"
    guard isAll else {
      let bound = language.number(least)
      return language(
        nl: "bogen: verbanden tussen gemeenten (\(range); minder dan \(bound) niet getekend)",
        en: "arcs: links between municipalities (\(range); fewer than \(bound) not drawn)")
    }
    return most == 1
      ? language(
        nl: "bogen: een verband tussen gemeenten", en: "arcs: a link between municipalities")
      : language(
        nl: "bogen: verbanden tussen gemeenten (\(range))",
        en: "arcs: links between municipalities (\(range))")
  }

  /// Which municipalities have no area on the map, and why.
  func withoutArea(_ names: [String], form: MapAreas.Form) -> String {
    // More than a handful would take the room of the map itself.
    let most = 6
    let more = names.count - most
    let list = language.list(
      more > 1
        ? names.prefix(most) + [language(nl: "\(more) andere", en: "\(more) others")] : names)
    if case .schematic = form {
      return language(
        nl: "zonder vlak, want zonder plaats in het register: \(list)",
        en: "without an area, having no place in the register: \(list)")
    }
    return language(
      nl: "niet in het bestand met grenzen: \(list)",
      en: "not in the file of boundaries: \(list)")
  }

  /// What is known of a municipality, for those who cannot see its area.
  func areaTitle(_ row: GapAnswer.MunicipalityRow) -> String {
    let known =
      switch row.kind {
      case .unknown: language(nl: "onbekend", en: "unknown")
      case .noneFound: language(nl: "gezocht, niets gevonden", en: "looked for, none found")
      default:
        language.count(
          row.initiatives ?? 0, language(nl: "bekend initiatief", en: "known initiative"),
          language(nl: "bekende initiatieven", en: "known initiatives"))
      }
    let rate = row.ratePer10000.map { ", \(self.rate($0)) \(perTenThousand)" } ?? ""
    return "\(row.name): \(known)\(row.kind.hasInitiatives ? rate : "")"
  }
}
