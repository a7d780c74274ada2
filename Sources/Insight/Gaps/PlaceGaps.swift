internal import Movement

/// The places without a known initiative.
struct PlaceGaps {
  let rows: [GapAnswer.PlaceRow]

  /// Looks at every place of the lens's municipalities with inhabitants enough.
  ///
  /// - Parameter rate: Known initiatives per inhabitant of the whole area; nil when not known.
  init(
    _ register: ReleasedRegister, named: [Actor], counted: CountedInitiatives,
    effort: SurveyEffort, options: GapOptions, rate: Double?, words: GapWords
  ) {
    var taken: Set<[String]> = []
    var withoutPlace: [String: Int] = [:]
    for actor in named {
      for code in actor.municipalities {
        if let place = actor.place {
          taken.insert([code, place.lowercased()])
        } else {
          withoutPlace[code, default: 0] += 1
        }
      }
    }
    for actor in counted.everywhere + counted.byMunicipality where options.counts(actor.themes) {
      for code in actor.municipalities { withoutPlace[code, default: 0] += 1 }
    }
    let names = Dictionary(
      register.municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let chosen = register.places.filter {
      options.lens.municipalities?.contains($0.municipality) ?? true
    }
    rows = chosen.compactMap { place -> GapAnswer.PlaceRow? in
      guard let population = place.population, population >= options.placePopulation,
        !taken.contains([place.municipality, place.name.lowercased()])
      else { return nil }
      let look =
        effort.look(at: place.municipality, nil)
        ?? options.lens.themes.flatMap { effort.look(at: place.municipality, each: $0.sorted()) }
      let floating = withoutPlace[place.municipality] ?? 0
      let isHiding =
        counted.isHiding(in: place.municipality, nil)
        || options.lens.themes.map { themes in
          themes.contains { counted.isHiding(in: place.municipality, $0) }
        } ?? false
      let kind: GapAnswer.Kind =
        look == nil || floating > 0 || isHiding ? .unknown : .noneFound
      let expected = rate.map { $0 * Double(population) }
      return GapAnswer.PlaceRow(
        municipality: place.municipality, place: place.name, population: population,
        populationYear: nil, expected: expected, initiativesWithoutPlace: floating, kind: kind,
        reason: words.reason(
          place: place.name, municipality: names[place.municipality] ?? place.municipality,
          population: population, expected: expected, withoutPlace: floating, look: look))
    }.sorted {
      ($0.initiativesWithoutPlace > 0 ? 1 : 0, -$0.population, $0.municipality, $0.place)
        < ($1.initiativesWithoutPlace > 0 ? 1 : 0, -$1.population, $1.municipality, $1.place)
    }
  }
}
