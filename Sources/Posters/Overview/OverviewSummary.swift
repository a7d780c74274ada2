internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The overview in words: the same facts as the sheet, for those who cannot see it.
struct OverviewSummary {
  private let content: OverviewContent
  private let sheet: OverviewSheet
  private var lines: [String] = []
  private var language: Language { content.language }

  init(_ content: OverviewContent, sheet: OverviewSheet) {
    self.content = content
    self.sheet = sheet
  }

  /// The summary as Markdown.
  static func markdown(_ content: OverviewContent, sheet: OverviewSheet) -> String {
    var summary = OverviewSummary(content, sheet: sheet)
    summary.head()
    summary.connectors()
    summary.clusters()
    summary.isolates()
    summary.matrix()
    summary.lookFirst()
    summary.colophon()
    return summary.lines.joined(separator: "\n") + "\n"
  }

  private mutating func head() {
    lines = ["# " + escaped(sheet.scene.title), ""]
    if content.register.isSynthetic {
      lines += ["**\(SheetWords(language).synthetic)**", ""]
    }
    lines += [
      escaped(SheetWords(language).subtitle(area: content.register.area?[language])) + ".", "",
      "## " + language(nl: "Wat je ziet", en: "What to see"), "",
    ]
    for (i, finding) in content.findings.enumerated() {
      lines.append("\(i + 1). **\(escaped(finding.headline)).** \(escaped(finding.text))")
    }
    lines.append("")
  }

  private mutating func connectors() {
    let rows = content.centrality.rows.filter { $0.degree > 0 }.prefix(15)
    guard !rows.isEmpty else { return }
    lines += [
      "## " + language(nl: "Wie houdt het bijeen?", en: "Who holds it together?"), "",
      language(
        nl: "De sterkste schakels. Het laatste getal zegt bij welk deel van de paren die elkaar "
          + "kunnen bereiken de kortste weg langs deze actor loopt (betweenness).",
        en: "The strongest connectors. The last figure says for which share of the pairs that can "
          + "reach one another the shortest way runs past this actor (betweenness)."), "",
      language(
        nl: "| | Naam | Soort | Verbonden met | Op de kortste weg |",
        en: "| | Name | Kind | Linked with | On the shortest way |"),
      "|---:|---|---|---:|---:|",
    ]
    for row in rows {
      let share = row.betweennessShare.map { language.percentage($0) } ?? "–"
      lines.append(
        "| \(row.rank) | \(escaped(row.name)) | \(row.kind.label(in: language)) | "
          + "\(language.number(row.degree)) | \(share) |")
    }
    lines.append("")
  }

  private mutating func clusters() {
    guard !content.clusters.clusters.isEmpty else { return }
    lines += ["## " + language(nl: "Clusters", en: "Clusters"), ""]
    for cluster in content.clusters.clusters {
      let names = cluster.actors.map(name)
      let size = language.count(
        names.count, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
      lines.append(
        "- **\(escaped(cluster.name))** (\(size)): \(escaped(names.joined(separator: ", "))).")
      var facts: [String] = []
      let themes = content.register.themes.compactMap { theme in
        cluster.themes[theme.id].map { "\(theme.name[language]) \($0)" }
      }
      if !themes.isEmpty {
        facts.append(
          language(nl: "Thema’s: ", en: "Themes: ") + themes.joined(separator: ", "))
      }
      facts.append(
        language(
          nl: "verbanden binnen: \(cluster.linksWithin), naar buiten: \(cluster.linksOutward)",
          en: "links within: \(cluster.linksWithin), outward: \(cluster.linksOutward)"))
      if let share = cluster.crossThemeShare {
        facts.append(
          language(
            nl: "\(language.percentage(share)) van de \(cluster.themedLinks) verbanden met bekende "
              + "thema’s verbindt verschillende thema’s",
            en:
              "\(language.percentage(share)) of the \(cluster.themedLinks) links with known themes "
              + "join different themes"))
      }
      lines.append("  " + escaped(facts.joined(separator: "; ")) + ".")
    }
    let pairs = content.clusters.pairs.map { $0.map(name).joined(separator: " – ") }
    if !pairs.isEmpty {
      lines += [
        "",
        language(nl: "Tweetallen: ", en: "Pairs: ") + escaped(pairs.joined(separator: "; ")) + ".",
      ]
    }
    lines.append("")
  }

  private mutating func isolates() {
    guard !content.clusters.isolates.isEmpty else { return }
    let names = content.clusters.isolates.map(name)
    lines += [
      "## \(SheetWords(language).isolatesHeading) (\(language.number(names.count)))", "",
      escaped(names.joined(separator: "; ")) + ".", "",
    ]
  }

  private mutating func matrix() {
    let gaps = content.gaps
    guard !gaps.municipalities.isEmpty else { return }
    let years = Set(gaps.municipalities.compactMap(\.populationYear)).sorted()
    let year = years.map(String.init).joined(separator: ", ")
    lines += [
      "## " + SheetWords(language).matrixHeading, "",
      language(
        nl:
          "Bekende bewonersinitiatieven. **?** betekent onbekend: voor zover we kunnen zeggen heeft "
          + "niemand gezocht. **0** betekent: gezocht en niets gevonden. Inwoners: \(year).",
        en: "Known residents’ initiatives. **?** means unknown: as far as we can say nobody has "
          + "looked. **0** means: looked for and none found. Inhabitants: \(year)."), "",
      "| " + language(nl: "Gemeente", en: "Municipality") + " | "
        + content.regions.themes.map { escaped($0.name[language]) }.joined(separator: " | ")
        + " | "
        + language(nl: "Samen", en: "Together") + " | " + SheetWords(language).perTenThousand
        + " |",
      "|---|" + String(repeating: "---:|", count: gaps.themes.count + 2),
    ]
    for (i, row) in gaps.municipalities.enumerated() {
      let cells = gaps.themes.indices.map { j in
        mark(
          gaps.cells[i * gaps.themes.count + j].kind,
          gaps.cells[i * gaps.themes.count + j].initiatives)
      }
      let rate =
        row.kind == .unknown
        ? "?" : row.ratePer10000.map { language.number($0, decimals: 2) } ?? "–"
      lines.append(
        "| \(escaped(row.name)) | \(cells.joined(separator: " | ")) | "
          + "\(mark(row.kind, row.initiatives)) | \(rate) |")
    }
    lines.append("")
    if gaps.unplaced > 0 {
      lines += [
        language(
          nl: "Van \(language.count(gaps.unplaced, "initiatief", "initiatieven")) is de gemeente "
            + "niet bekend.",
          en: "The municipality of \(language.count(gaps.unplaced, "initiative", "initiatives")) "
            + "is not known."), "",
      ]
    }
  }

  private func mark(_ kind: GapAnswer.Kind, _ count: Int?) -> String {
    switch kind {
    case .covered, .unconnected, .unsupported, .startingOnly: language.number(count ?? 0)
    case .noneFound: "0"
    case .unknown: "?"
    }
  }

  private mutating func lookFirst() {
    list(
      content.gaps.surprisinglyNone,
      under: language(nl: "Gezocht en niets gevonden", en: "Looked for and none found"),
      language(
        nl: "Niets gevonden, terwijl je er naar inwonertal minstens één initiatief zou verwachten.",
        en: "None found, where by population one would expect at least one initiative."))
    list(
      content.gaps.whereToLookFirst,
      under: language(nl: "Waar het eerst kijken", en: "Where to look first"),
      language(
        nl: "Geen bekend initiatief, terwijl je er naar inwonertal minstens één zou verwachten.",
        en: "No known initiative, where by population one would expect at least one."))
  }

  private mutating func list(_ cells: [GapAnswer.Cell], under heading: String, _ text: String) {
    guard !cells.isEmpty else { return }
    lines += ["## " + heading, "", text, ""]
    for cell in cells {
      guard let expected = cell.expected,
        let theme = content.register.themes.first(where: { $0.id == cell.theme }),
        let place = content.gaps.municipalities.first(where: {
          $0.municipality == cell.municipality
        })
      else { continue }
      let number = language.number(expected, decimals: 1)
      lines.append(
        "- "
          + escaped(
            language(
              nl: "\(theme.name.nl) in \(place.name): \(number) verwacht.",
              en: "\(theme.name.en) in \(place.name): \(number) expected.")))
    }
    lines.append("")
  }

  private mutating func colophon() {
    let register = content.register
    lines += ["## " + language(nl: "Verantwoording", en: "About these figures"), ""]
    lines.append(
      "- "
        + escaped(
          Imprint.text(
            content.register, lens: content.network.lens, language: language)) + ".")
    lines.append(
      "- "
        + language(
          nl:
            "Clusters: Leiden, waar \(content.clusters.runs) pogingen het over eens zijn, toevalsgetal "
            + "\(content.seed)"
            + (content.clusters.modularity.map {
              ", modulariteit \(language.number($0, decimals: 2))"
            } ?? "") + ".",
          en: "Clusters: Leiden, consensus of \(content.clusters.runs) runs, seed \(content.seed)"
            + (content.clusters.modularity.map {
              ", modularity \(language.number($0, decimals: 2))"
            } ?? "") + "."))
    if !sheet.unlabelled.isEmpty {
      lines.append(
        "- "
          + language(nl: "Op het vel zonder naam: ", en: "Without a name on the sheet: ")
          + escaped(sheet.unlabelled.map(name).joined(separator: "; ")) + ".")
    }
    if !sheet.unlisted.isEmpty {
      lines.append(
        "- " + language(nl: "Niet op het vel: ", en: "Not on the sheet: ")
          + escaped(sheet.unlisted.map(name).joined(separator: "; ")) + ".")
    }
    lines.append(
      "- "
        + language(nl: "Bronnen: ", en: "Sources: ")
        + escaped(register.sources.map(\.title).uniqued().joined(separator: "; ")) + ".")
  }

  private func name(_ id: String) -> String {
    content.network.index(of: id).map { content.network.actors[$0].name } ?? id
  }

  /// Text of a register as Markdown text: nothing in it is markup.
  private func escaped(_ text: String) -> String {
    var safe = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { safe += "\\" }
      safe.append(character)
    }
    return safe
  }
}

extension Array<String> {
  /// The elements without repeats, in order.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
