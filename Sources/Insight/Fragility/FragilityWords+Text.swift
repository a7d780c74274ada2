internal import Movement
internal import Words

/// What the answer about fragility says besides its sentences.
extension FragilityWords {
  var actorsHeading: String {
    language(nl: "Wie niet gemist kan worden", en: "Who cannot be missed")
  }

  var kindsHeading: String {
    language(nl: "Als een hele soort wegvalt", en: "Without a whole kind")
  }

  var curvesHeading: String {
    language(nl: "Als er steeds meer wegvallen", en: "As more and more go")
  }

  var nobody: String {
    language(
      nl: "Er is geen actor zonder wie anderen los raken of een weg verliezen.",
      en: "There is no actor without whom others lose touch or a path.")
  }

  var nothingElseStops: String {
    language(
      nl: "Dan raakt niemand anders los en gaat geen weg verloren.",
      en: "Then nobody else loses touch and no path is lost.")
  }

  func nothingStops(without name: String) -> String {
    language(
      nl: "Als \(name) wegvalt, raakt niemand anders los en gaat geen weg verloren.",
      en: "Without \(name), nobody else loses touch and no path is lost.")
  }

  func without(_ name: String) -> String {
    language(nl: "Zonder \(name)", en: "Without \(name)")
  }

  func without(all kind: ActorKind) -> String {
    language(nl: "Zonder \(kind.plural(in: .nl))", en: "Without \(kind.plural(in: .en))")
  }

  func none(of kind: ActorKind) -> String {
    language(
      nl: "Er zijn hier geen \(kind.plural(in: .nl)) bekend.",
      en: "No \(kind.plural(in: .en)) are known here.")
  }

  func withoutLinks(_ names: [String]) -> String {
    language(
      nl: "Zonder enig verband \(names.count == 1 ? "blijft" : "blijven") achter: ",
      en: "Left without any link: ") + language.list(names) + "."
  }

  func further(_ count: Int) -> String {
    language(nl: "En nog \(language.number(count)).", en: "And \(language.number(count)) more.")
  }

  /// How many cells reach the province, and how many of those by one actor only.
  func state(_ cells: [FragilityAnswer.Cell], province: [String]) -> String {
    guard !cells.isEmpty else {
      return language(
        nl: "Er zijn geen initiatieven bekend met een thema en een gemeente.",
        en: "No initiatives with a theme and a municipality are known.")
    }
    let all = language.count(
      cells.count,
      language(
        nl: "combinatie van thema en gemeente", en: "combination of theme and municipality"),
      language(
        nl: "combinaties van thema en gemeente", en: "combinations of theme and municipality"))
    let start = language(
      nl: "Er \(cells.count == 1 ? "is" : "zijn") \(all) met een bekend initiatief.",
      en: "There \(cells.count == 1 ? "is" : "are") \(all) with a known initiative.")
    let peers = reach(
      cells.count(where: \.reachesPeers), of: cells.count,
      language(
        nl: "initiatieven elders op hetzelfde thema", en: "initiatives elsewhere on the theme"))
    guard !province.isEmpty else {
      return start + peers
        + language(
          nl: " Wie de provincie is, zegt het register niet; noem haar met --province.",
          en: " The register does not say who the province is; name it with --province.")
    }
    let reaching = cells.filter { $0.reachesProvince == true }
    let body = Set(province)
    let hanging = reaching.count { cell in
      !(cell.provinceHangsOn ?? []).allSatisfy(body.contains)
    }
    var text =
      start
      + reach(reaching.count, of: cells.count, language(nl: "de provincie", en: "the province"))
    if !reaching.isEmpty {
      let isOne = hanging == 1
      text += language(
        nl: " Daarvan \(isOne ? "hangt" : "hangen") er \(language.number(hanging)) aan één enkele "
          + "actor, de provincie zelf niet meegerekend.",
        en: " Of those \(language.number(hanging)) \(isOne ? "hangs" : "hang") on a single actor "
          + "other than the province.")
    }
    return text + peers
      + language(
        nl: " Alleen verbanden die hier bekend zijn tellen.",
        en: " Only links known here count.")
  }

  private func reach(_ count: Int, of all: Int, _ goal: String) -> String {
    let isOne = count == 1
    return language(
      nl: " Een weg naar \(goal) \(isOne ? "heeft" : "hebben") er \(language.number(count)).",
      en: " A path to \(goal): \(language.number(count)) of \(language.number(all)).")
  }

  /// What is left when one in ten is lost; nil without curves.
  func curves(_ points: [RobustnessPoint]) -> String? {
    func nearest(_ order: RobustnessPoint.Order) -> RobustnessPoint? {
      points.filter { $0.order == order && $0.removed > 0 }
        .min { abs($0.removedShare - 0.1) < abs($1.removedShare - 0.1) }
    }
    guard let first = nearest(.degree), let whole = points.first else { return nil }
    let lost = language.count(
      first.removed, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
    let isOne = first.removed == 1
    var text = language(
      nl: "Nu hangt \(language.percentage(whole.largest)) van alle actoren in één geheel samen.",
      en: "Now \(language.percentage(whole.largest)) of all actors hang together as one whole.")
    if let byChance = nearest(.random), let low = byChance.largestLow,
      let high = byChance.largestHigh
    {
      text += language(
        nl: " \(isOne ? "Valt" : "Vallen") door toeval \(lost) weg, dan nog "
          + "\(language.percentage(byChance.largest)) (\(language.percentage(low)) tot "
          + "\(language.percentage(high))).",
        en: " When \(lost) \(isOne ? "goes" : "go") by chance, "
          + "\(language.percentage(byChance.largest)) do (\(language.percentage(low)) to "
          + "\(language.percentage(high))).")
    }
    let most =
      isOne
      ? language(nl: "Gaat de actor met de meeste verbanden weg", en: "the actor")
      : language(nl: "Gaan de \(lost) met de meeste verbanden weg", en: "the \(lost)")
    text += language(
      nl: " \(most), dan \(language.percentage(first.largest)).",
      en: " Without \(most) of most links, \(language.percentage(first.largest)).")
    if let between = nearest(.betweenness) {
      text += language(
        nl: " \(isOne ? "Gaat de sterkste schakel weg" : "Gaan de sterkste schakels weg"), dan "
          + "\(language.percentage(between.largest)).",
        en: " Without the strongest \(isOne ? "connector" : "connectors"), "
          + "\(language.percentage(between.largest)).")
    }
    return text
  }

  func smallPrint(_ options: FragilityOptions, actorCount: Int) -> String {
    let sources = options.sources(for: actorCount)
    let estimate =
      sources < actorCount
      ? language(
        nl: ", geschat vanuit \(language.number(sources)) actoren (Brandes & Pich 2007)",
        en: ", estimated from \(language.number(sources)) actors (Brandes & Pich 2007)") : ""
    return language(
      nl: "Voor onderzoekers: losraken is buiten de grootste component vallen die overblijft "
        + "(articulatiepunten: Hopcroft & Tarjan 1973); de krommen volgen Albert, Jeong & Barabási "
        + "(2000), met \(language.count(options.runs, "willekeurige volgorde", "willekeurige volgordes")) "
        + "en de graad en betweenness\(estimate) van het hele netwerk.",
      en: "For researchers: to lose touch is to fall outside the largest component that remains "
        + "(articulation points: Hopcroft & Tarjan 1973); the curves follow Albert, Jeong & "
        + "Barabási (2000), with \(language.count(options.runs, "random order", "random orders")) "
        + "and the degree and betweenness\(estimate) of the whole network.")
  }
}
