internal import Graphs
public import Movement
public import Words

extension GapAnswer {
  /// Finds the gaps of a register.
  ///
  /// - Known numbers count each initiative in all its municipalities and themes, those that may
  ///   only be counted as far as ``GapOptions/minimumCount`` allows.
  /// - Rates come from empirical Bayes with gamma–Poisson counts over all municipalities of the
  ///   register: one prior for each theme, see ``PriorMethod``. The chance of having been found
  ///   is what a survey states, or else not known: ``GapOptions/foundSurveyed``,
  ///   ``GapOptions/foundUnsurveyed``. The rate of the whole area counts each initiative once, by
  ///   the inhabitants times the expected share found.
  /// - Without inhabitants there is no rate; without those of every municipality no expectation.
  ///
  /// - Parameter language: The language of the reasons.
  /// - Complexity: O(themes · municipalities) with a large constant, and O(actors + links).
  public init(
    register: ReleasedRegister, language: Language, options: GapOptions = GapOptions()
  ) {
    self = GapAnalysis(register, language, options).answer
  }
}

/// The steps towards an answer on gaps.
private struct GapAnalysis {
  private let register: ReleasedRegister
  private let options: GapOptions
  private let effort: SurveyEffort
  private let counted: CountedInitiatives
  private let defects: CellDefects
  private let words: GapWords
  private let themes: [Theme]
  /// The named initiatives that count, with the codes of their municipalities in the register.
  private let named: [Actor]
  private let codes: Set<String>
  /// The inhabitants of the whole area.
  private let total: Int?

  init(_ register: ReleasedRegister, _ language: Language, _ options: GapOptions) {
    self.register = register
    self.options = options
    effort = SurveyEffort(register.surveys, options: options)
    counted = CountedInitiatives(
      register.counted,
      minimum: max(
        options.minimumCount ?? 1, GapOptions.minimumCount(for: register.audience)))
    defects = CellDefects(register, options: options)
    words = GapWords(language, register: register, reach: options.reach)
    themes = register.themes.filter { options.lens.themes?.contains($0.id) ?? true }
    named = register.actors.filter {
      $0.kind == .initiative && $0.isActive && options.counts($0.themes)
    }
    codes = Set(register.municipalities.map(\.code))
    total = Self.population(of: register.municipalities)
  }

  var answer: GapAnswer {
    // What is counted of all themes at once would tell of a choice of themes by difference.
    let byMunicipality = options.lens.themes == nil ? counted.byMunicipality : []
    let inAll = options.lens.themes == nil ? counted.inAll : []
    let everywhere = counted.everywhere.filter { options.counts($0.themes) }
    let byTheme = counted.byTheme.filter { options.counts($0.themes) }

    let municipalities = register.municipalities.map { municipality in
      Local(
        municipality, named: named.filter { $0.municipalities.contains(municipality.code) },
        counted: everywhere.filter { $0.municipalities.contains(municipality.code) })
    }
    let placedNamed = named.filter { !codes.isDisjoint(with: $0.municipalities) }
    let allCounted = everywhere + byMunicipality + byTheme + inAll
    let placedCounted = allCounted.count { !codes.isDisjoint(with: $0.municipalities) }
    let themeCounts = themes.map { theme in
      placedNamed.count { $0.themes.contains(theme.id) }
        + (everywhere + byTheme).count {
          $0.themes.contains(theme.id) && !codes.isDisjoint(with: $0.municipalities)
        }
    }
    let initiatives = placedNamed.count + placedCounted

    // One theme a column, and all themes together last.
    let columns = concurrentMap(chunkCount: themes.count + 1, threads: options.threads) { j in
      j < themes.count
        ? cellColumn(themes[j], known: themeCounts[j], in: municipalities)
        : rowColumn(known: initiatives, in: municipalities, byMunicipality)
    }
    let isChosen = register.municipalities.map {
      options.lens.municipalities?.contains($0.code) ?? true
    }
    let chosen = isChosen.indices.filter { isChosen[$0] }
    let drafts = chosen.flatMap { i in themes.indices.map { j in columns[j][i] } }
    let priorities = Self.priorities(of: drafts)
    return GapAnswer(
      cells: zip(drafts, priorities).map { $0.cell(priority: $1, reason: reason($0)) },
      municipalities: chosen.map { i in
        let draft = columns[themes.count][i]
        return draft.row(reason: reason(draft))
      },
      regions: regionRows(
        named: placedNamed, counted: everywhere + byMunicipality, known: initiatives,
        isChosen: isChosen),
      themes: zip(themes, themeCounts).map(themeRow),
      places: PlaceGaps(
        register, named: named, counted: counted, effort: effort, options: options,
        rate: total.map { Double(initiatives) / Double($0) }, words: words
      ).rows,
      initiatives: initiatives,
      unplaced: named.count + allCounted.count - initiatives,
      population: total, isSurveyed: !register.surveys.isEmpty)
  }

  // MARK: Columns

  /// A municipality with its initiatives.
  private struct Local {
    let municipality: Municipality
    let named: [Actor]
    let counted: [CountedActor]

    init(_ municipality: Municipality, named: [Actor], counted: [CountedActor]) {
      self.municipality = municipality
      self.named = named
      self.counted = counted
    }
  }

  private func cellColumn(_ theme: Theme, known: Int, in municipalities: [Local]) -> [GapDraft] {
    let here = municipalities.map { local in
      local.named.filter { $0.themes.contains(theme.id) }
    }
    let counts = zip(here, municipalities).map { here, local in
      here.count + local.counted.count { $0.themes.contains(theme.id) }
    }
    let looks = municipalities.map { effort.look(at: $0.municipality.code, theme.id) }
    let hiding = zip(counts, municipalities).map { count, local in
      count == 0 && counted.isHiding(in: local.municipality.code, theme.id)
    }
    // A theme keeps its stream whatever others are asked for.
    let place = register.themes.firstIndex { $0.id == theme.id } ?? 0
    let estimates = estimates(counts, looks, hiding, known: known, stream: place + 1)
    return municipalities.indices.map { i in
      let municipality = municipalities[i].municipality
      return GapDraft(
        municipality: municipality, theme: theme, count: counts[i], look: looks[i],
        isHiding: hiding[i],
        gaps: counts[i] == 0
          ? [looks[i] == nil || hiding[i] ? .unknown : .noneFound]
          : counts[i] > here[i].count
            ? [] : defects.lacks(of: here[i], in: municipality.code, on: theme.id),
        connected: here[i].count(where: defects.isConnected),
        supported: here[i].count(where: defects.isSupported),
        expected: expectation(known, municipality), estimate: estimates[i])
    }
  }

  private func rowColumn(
    known: Int, in municipalities: [Local], _ byMunicipality: [CountedActor]
  ) -> [GapDraft] {
    let counts = municipalities.map { local in
      local.named.count + local.counted.count
        + byMunicipality.count { $0.municipalities.contains(local.municipality.code) }
    }
    let looks = municipalities.map { look(at: $0.municipality.code) }
    let hiding = zip(counts, municipalities).map { count, local in
      let code = local.municipality.code
      return count == 0 && isHiding(in: code)
    }
    let estimates = estimates(counts, looks, hiding, known: known, stream: 0)
    return municipalities.indices.map { i in
      GapDraft(
        municipality: municipalities[i].municipality, theme: nil, count: counts[i],
        look: looks[i], isHiding: hiding[i],
        gaps: counts[i] == 0 ? [looks[i] == nil || hiding[i] ? .unknown : .noneFound] : [],
        connected: 0, supported: 0,
        expected: expectation(known, municipalities[i].municipality), estimate: estimates[i])
    }
  }

  /// Whether somebody looked at all themes of the lens.
  private func look(at code: String) -> SurveyEffort.Look? {
    effort.look(at: code, nil)
      ?? (options.lens.themes == nil ? nil : effort.look(at: code, each: themes.map(\.id)))
  }

  /// Whether there may be initiatives that must not show.
  private func isHiding(in code: String) -> Bool {
    counted.isHiding(in: code, nil)
      || options.lens.themes != nil && themes.contains { counted.isHiding(in: code, $0.id) }
  }

  /// Estimates per 10,000 inhabitants.
  ///
  /// Where initiatives must not show, nothing is known of the share that does.
  private func estimates(
    _ counts: [Int], _ looks: [SurveyEffort.Look?], _ hiding: [Bool], known: Int, stream: Int
  ) -> [RateEstimates.Estimate?] {
    let observations = register.municipalities.indices.map { i -> RateObservation? in
      register.municipalities[i].population.map {
        RateObservation(
          count: counts[i], population: Double($0) / 10_000,
          found: effort.found(hiding[i] ? nil : looks[i]))
      }
    }
    var generator = SeededGenerator(seed: options.seed, stream: UInt64(stream))
    return RateEstimates(
      of: observations,
      areaRate: total.map { _ in
        let searched = observations.compactMap { $0 }.reduce(0) { sum, observation in
          sum + observation.population
            * observation.found.reduce(0) { $0 + $1.share * $1.weight }
        }
        return Double(known) / searched
      }, method: options.prior, draws: options.draws, using: &generator
    ).estimates
  }

  /// A municipality's share of the initiatives of the whole area, by inhabitants.
  private func expectation(_ known: Int, _ municipality: Municipality) -> Double? {
    guard let population = municipality.population, let total else { return nil }
    return Double(known) * Double(population) / Double(total)
  }

  /// The inhabitants of municipalities together; nil unless every one states them, and when the
  /// sum is more than a number holds.
  private static func population(of municipalities: [Municipality]) -> Int? {
    guard !municipalities.isEmpty else { return nil }
    var total = 0
    for municipality in municipalities {
      guard let population = municipality.population else { return nil }
      let (sum, isTooLarge) = total.addingReportingOverflow(population)
      guard !isTooLarge else { return nil }
      total = sum
    }
    return total
  }

  // MARK: Rows

  /// The places of the gaps by the chance of a rate below half, then by what is expected.
  private static func priorities(of drafts: [GapDraft]) -> [Int?] {
    let order = drafts.indices.filter { drafts[$0].kind != .covered }.sorted { i, j in
      func key(_ i: Int) -> (Double, Double, Int) {
        (-(drafts[i].estimate?.chanceBelowHalf ?? -1), -(drafts[i].expected ?? -1), i)
      }
      return key(i) < key(j)
    }
    var priorities = [Int?](repeating: nil, count: drafts.count)
    for (place, i) in order.enumerated() { priorities[i] = place + 1 }
    return priorities
  }

  private func reason(_ draft: GapDraft) -> String {
    words.reason(
      GapWords.Facts(
        municipality: draft.municipality, theme: draft.theme, count: draft.count,
        gaps: draft.gaps, look: draft.look, isHiding: draft.isHiding, expected: draft.expected,
        estimate: draft.estimate))
  }

  private func themeRow(_ theme: Theme, known: Int) -> GapAnswer.ThemeRow {
    let looks = register.municipalities.map { effort.look(at: $0.code, theme.id) }
    let isHiding = register.municipalities.contains { counted.isHiding(in: $0.code, theme.id) }
    let kind: GapAnswer.Kind =
      known > 0 ? .covered : looks.contains { $0 == nil } || isHiding ? .unknown : .noneFound
    let rate = total.map { Double(known) * 10_000 / Double($0) }
    let interval = total.map { _ in AreaRate(register.municipalities, looks, effort, known) }
    return GapAnswer.ThemeRow(
      theme: theme.id, initiatives: kind == .unknown ? nil : known,
      ratePer10000: kind == .unknown ? nil : rate, low: interval?.low, high: interval?.high,
      kind: kind)
  }

  /// The regions of municipalities that are asked for, with all their municipalities.
  ///
  /// - Parameters:
  ///   - counted: What may only be counted.
  ///   - known: The initiatives of the whole area.
  private func regionRows(
    named: [Actor], counted: [CountedActor], known: Int, isChosen: [Bool]
  ) -> [GapAnswer.RegionRow] {
    var names: [String] = []
    for (municipality, isChosen) in zip(register.municipalities, isChosen) where isChosen {
      if let name = municipality.region, !names.contains(name) { names.append(name) }
    }
    return names.map { name in
      let municipalities = register.municipalities.filter { $0.region == name }
      let codes = Set(municipalities.map(\.code))
      let count =
        named.count { !codes.isDisjoint(with: $0.municipalities) }
        + counted.count { !codes.isDisjoint(with: $0.municipalities) }
      let looks = municipalities.map { look(at: $0.code) }
      let isUnknown =
        looks.contains { $0 == nil } || municipalities.contains { isHiding(in: $0.code) }
      let kind: GapAnswer.Kind = count > 0 ? .covered : isUnknown ? .unknown : .noneFound
      let people = Self.population(of: municipalities)
      let years = Set(municipalities.map(\.populationYear))
      let interval = people.map { _ in AreaRate(municipalities, looks, effort, count) }
      return GapAnswer.RegionRow(
        region: name, municipalities: municipalities.map(\.code),
        initiatives: kind == .unknown ? nil : count, population: people,
        populationYear: years.count == 1 ? years.first ?? nil : nil,
        expected: people.flatMap { people in
          total.map { Double(known) * Double(people) / Double($0) }
        },
        ratePer10000: kind == .unknown ? nil : people.map { Double(count) * 10_000 / Double($0) },
        low: interval?.low, high: interval?.high, kind: kind)
    }
  }
}

extension GapOptions {
  /// Whether an initiative with these themes counts.
  func counts(_ themes: [String]) -> Bool {
    lens.themes.map { !$0.isDisjoint(with: themes) } ?? true
  }
}
