internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The lists of the sheet of a municipality, for a width and a type.
struct MunicipalitySections: SubjectSections {
  private let content: MunicipalityContent
  let key: ThemeKey
  let type: SheetType
  private let words: MunicipalityWords

  init(_ content: MunicipalityContent, key: ThemeKey, type: SheetType) {
    self.content = content
    self.key = key
    self.type = type
    words = MunicipalityWords(content.language)
  }

  var language: Language { content.language }

  // MARK: Initiatives

  /// The initiatives by place, the largest place first.
  func initiatives(width: Double) -> ListSection {
    var entries: [ListSection.Entry] = []
    let places = content.register.places.filter {
      $0.municipality == content.municipality.code
    }.sorted { ($0.population ?? 0) > ($1.population ?? 0) }
    var rest = content.initiatives
    func add(_ heading: String, _ actors: [Actor]) {
      guard !actors.isEmpty else { return }
      entries.append(
        ListSection.Entry(
          [(heading, bold)], width: width, after: unit * 0.25, isHeading: true))
      entries += actors.map { actor(($0)) }
    }
    func actor(_ actor: Actor) -> ListSection.Entry {
      ListSection.Entry(
        [(actor.name, name), (words.detail(actor, themes: key.themes), type.quiet)],
        symbol: disc(actor.themes), indent: unit * 1.5, width: width, after: unit * 0.4)
    }
    for place in places {
      let here = rest.filter { $0.place?.lowercased() == place.name.lowercased() }
      rest.removeAll { $0.place?.lowercased() == place.name.lowercased() }
      add(words.place(place.name, population: place.population), here)
    }
    // A place that the register's list does not have keeps its own name.
    for place in Set(rest.compactMap(\.place)).sorted() {
      add(place, rest.filter { $0.place == place })
    }
    add(words.placeUnknown, rest.filter { $0.place == nil })
    if content.unnamed > 0 { entries.append(note(words.unnamed(content.unnamed), width: width)) }
    if entries.isEmpty { entries = [note(words.noInitiatives, width: width)] }
    return section("initiatives", words.initiativesHeading, entries)
  }

  // MARK: Themes

  /// What is known theme by theme.
  func themes(width: Double) -> ListSection {
    let isWithheld = content.register.withheld.surveys > 0
    let box = Point(unit * 2, unit * 1.15)
    let entries = content.gaps.cells.compactMap { cell -> ListSection.Entry? in
      guard let theme = content.themes.first(where: { $0.id == cell.theme }) else { return nil }
      let colour = key.slice(theme.id)?.colour ?? Palette.unthemed
      let slices = key.slices([theme.id])
      let isExpected = !cell.kind.hasInitiatives && (cell.expected ?? 0) >= 1
      return ListSection.Entry(
        [
          (theme.name[content.language], name),
          (words.state(cell, isWithheld: isWithheld), type.quiet),
        ],
        symbol: { [type, unit] center in
          Pie.marks(
            at: center - Point(box.x * 0.5 + unit * 0.1, 0), radius: unit * 0.55, slices: slices,
            letters: type.label)
            + GapMatrix.cell(
              cell.kind, initiatives: cell.initiatives ?? 0, isExpected: isExpected,
              colour: colour,
              Rect(
                center: center + Point(unit * 0.85, 0), width: box.x, height: box.y), type)
        }, indent: unit * 4, width: width, after: unit * 0.4)
    }
    return section("themes", words.themesHeading, entries)
  }

  /// The places without a known initiative, the largest first.
  func places(width: Double) -> ListSection {
    let places = content.gaps.places
    guard !places.isEmpty else { return section("places", words.placesWithout, []) }
    let hasFloating = places.contains { $0.initiativesWithoutPlace > 0 }
    return section(
      "places", words.placesWithout,
      [
        ListSection.Entry(
          [
            (content.language.list(places.map(words.placeWithout)) + ".", type.legend),
            (words.placesNote(hasFloating: hasFloating), type.quiet),
          ], width: width, after: unit * 0.4)
      ])
  }

  // MARK: Meeting

  /// Who should meet whom, the best match first.
  func meet(width: Double, most: Int) -> ListSection {
    let names = Dictionary(
      content.register.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = content.matches.prefix(most).compactMap { match -> ListSection.Entry? in
      guard let a = names[match.a], let b = names[match.b] else { return nil }
      return ListSection.Entry(
        [
          ("\(called(a)) ↔ \(called(b))", name),
          (match.reasons.prefix(2).joined(separator: " "), type.quiet),
        ], width: width, after: unit * 0.5)
    }
    return section("matches", words.meetHeading, entries)
  }

  /// An actor's name, with its municipality when that is another.
  private func called(_ actor: Actor) -> String {
    guard !actor.municipalities.contains(content.municipality.code) else { return actor.name }
    let homes = content.register.municipalities.filter {
      actor.municipalities.contains($0.code)
    }.map(\.name)
    return homes.isEmpty
      ? actor.name : "\(actor.name) (\(content.language.firstOf(homes, most: 2)))"
  }

  /// What neighbours have that is missing or starting here.
  func neighbors(width: Double) -> ListSection {
    let help = NeighborHelp(content)
    var entries: [ListSection.Entry] = []
    for neighbor in help.neighbors {
      entries.append(
        ListSection.Entry(
          [(neighbor.municipality.name, bold)], width: width, after: unit * 0.2, isHeading: true))
      entries += neighbor.offers.map { offer in
        ListSection.Entry(
          [
            (
              words.nextDoor(
                theme: offer.theme.name[content.language], names: offer.actors.map(\.name),
                isExperienced: offer.isExperienced, here: offer.here), type.legend
            )
          ],
          symbol: disc([offer.theme.id], size: 0.8), indent: unit * 1.3, width: width,
          after: unit * 0.3)
      }
    }
    if help.neighbors.contains(where: { $0.offers.contains { !$0.isExperienced } }) {
      entries.append(note(words.experienceUnknown, width: width))
    }
    let outside = content.neighborsOutside
    if !outside.isEmpty { entries.append(note(words.outside(outside), width: width)) }
    return section("neighbours", words.neighborsHeading, entries)
  }

  // MARK: At the table

  /// Umbrellas, networks, governments, funds and others that are here or linked, by kind.
  func table(width: Double) -> ListSection {
    let order: [ActorKind] = [
      .government, .region, .network, .umbrella, .support, .fund, .programme, .policy,
      .instrument, .meeting,
    ]
    let own = Set(content.links.own)
    let present = content.links.own + content.links.partners.map(\.actor)
    var entries: [ListSection.Entry] = []
    for kind in order {
      let actors = present.filter { content.network.actors[$0].kind == kind }
        .map { actor -> (actor: Int, contacts: [Int]) in
          let contacts = content.links.contacts(of: actor)
          return (actor, contacts.filter(own.contains) + contacts.filter { !own.contains($0) })
        }
        .sorted { (-$0.contacts.count, $0.actor) < (-$1.contacts.count, $1.actor) }
      guard !actors.isEmpty else { continue }
      entries.append(
        ListSection.Entry(
          [(kind.plural(in: content.language).capitalizedFirst, bold)], width: width,
          after: unit * 0.2, isHeading: true))
      entries += actors.map { actor, contacts in
        ListSection.Entry(
          [
            (content.network.actors[actor].name, name),
            (
              words.linked(
                with: contacts.map { content.network.actors[$0].name },
                isHere: own.contains(actor)), type.quiet
            ),
          ], width: width, after: unit * 0.35)
      }
    }
    if entries.isEmpty { entries = [note(words.nobodyAtTable, width: width)] }
    return section("table", words.tableHeading, entries)
  }
}
