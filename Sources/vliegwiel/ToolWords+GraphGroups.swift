internal import Movement
internal import Words

/// What the tool says about groups, pairs and random networks.
extension ToolWords {
  func constantPotts(_ value: Double) -> String {
    language(nl: "kwaliteit volgens het Potts-model: ", en: "constant Potts quality: ")
      + number(value, decimals: 4)
  }

  func nullModel(_ model: NullModel) -> String {
    let count = language.number(model.samples)
    return switch model.kind {
    case .edgeSwaps:
      language(
        nl: "expected, z en p: naast \(count) netwerken met dezelfde graden en gewisselde lijnen.",
        en: "expected, z and p: beside \(count) networks of the same degrees with edges swapped.")
    case .configuration:
      language(
        nl: "expected, z en p: naast \(count) netwerken waarin de einden van lijnen zijn geloot.",
        en: "expected, z and p: beside \(count) networks in which ends of edges were matched "
          + "by lot.")
    case .labels:
      language(
        nl: "expected, z en p: naast \(count) keer groepen en getallen loten over de knopen.",
        en: "expected, z and p: beside \(count) times of dealing groups and numbers to the "
          + "vertices.")
    }
  }

  func ranks(_ repeats: RankRepeats) -> String {
    let (share, missing) = (percent(repeats.confidence), percent(repeats.missing))
    return language(
      nl: "rangen: het interval bevat \(share) van de rangen als elke lijn met een kans van "
        + "\(missing) ontbreekt; \(language.number(repeats.repeats)) keer.",
      en: "ranks: the interval holds \(share) of the ranks when every edge is missing with a "
        + "chance of \(missing); "
        + language.count(repeats.repeats, "time", "times") + ".")
  }

  /// A share with the decimals it needs, three at most.
  private func percent(_ share: Double) -> String {
    var decimals = 0
    var rest = 100 * share
    while decimals < 3 && abs(rest - rest.rounded()) > 1e-9 {
      rest *= 10
      decimals += 1
    }
    return number(100 * share, decimals: decimals) + "%"
  }

  var noPairs: String {
    language(
      nl: "Geen twee knopen delen een buur (--pairs kiest welke paren tellen).",
      en: "No two vertices share a neighbor (--pairs chooses which pairs count).")
  }

  // What is wrong with options.
  func unknownMeasure(_ word: String, known: [String]) -> String {
    let near = Suggestions(known).nearest(to: word)
    return language(
      nl: "--measures: “\(word.printable)” is niet bekend. "
        + (near.map { "Bedoelde u “\($0)”?" } ?? "vliegwiel graph --help noemt alle maten."),
      en: "--measures: “\(word.printable)” is not known. "
        + (near.map { "Did you mean “\($0)”?" } ?? "vliegwiel graph --help names all measures."))
  }

  func unknownOrder(_ word: String, known: [String]) -> String {
    let near = Suggestions(known).nearest(to: word)
    return language(
      nl: "--removal-order: “\(word.printable)” is geen maat van knopen. "
        + (near.map { "Bedoelde u “\($0)”?" } ?? "vliegwiel graph --help noemt ze."),
      en: "--removal-order: “\(word.printable)” is no measure of vertices. "
        + (near.map { "Did you mean “\($0)”?" } ?? "vliegwiel graph --help names them."))
  }

  var removalNeedsRobustness: String {
    language(
      nl: "--removal-order zegt in welke volgorde knopen wegvallen; vraag ook --robustness.",
      en: "--removal-order says in what order vertices go; ask for --robustness too.")
  }

  func needsMeasure(_ option: String, _ measure: String) -> String {
    language(
      nl: "\(option) is er voor de maat \(measure); vraag die met --measures.",
      en: "\(option) is for the measure \(measure); ask for it with --measures.")
  }

  func needsRankIntervals(_ option: String) -> String {
    language(
      nl: "\(option) is er voor de intervallen van rangen; vraag ook --rank-intervals.",
      en: "\(option) is for the intervals of ranks; ask for --rank-intervals too.")
  }

  func needsOption(_ measure: String, _ option: String) -> String {
    language(
      nl: "De maat \(measure) heeft \(option) nodig.", en: "The measure \(measure) needs \(option)."
    )
  }

  func needlessObjective(_ method: String) -> String {
    language(
      nl: "--objective cpm gaat met --communities leiden of consensus, niet met \(method).",
      en: "--objective cpm goes with --communities leiden or consensus, not with \(method).")
  }

  var configurationIsPlain: String {
    language(
      nl: "--null-model configuration kent geen gewicht; gebruik edge-swaps.",
      en: "--null-model configuration knows no weight; use edge-swaps.")
  }

  var labelsNeedGroups: String {
    language(
      nl: "--null-model labels loot groepen of getallen; geef ze met --groups of --values.",
      en: "--null-model labels deals groups or numbers; give them with --groups or --values.")
  }

  var nothingToCompare: String {
    language(
      nl: "--null-model vergelijkt maten van het hele netwerk; vraag er een, zoals transitivity.",
      en: "--null-model compares measures of the whole network; ask for one, such as transitivity.")
  }

  var nothingToRank: String {
    language(
      nl: "--rank-intervals rangschikt knopen; vraag een maat van knopen, zoals betweenness.",
      en: "--rank-intervals ranks vertices; ask for a measure of vertices, such as betweenness.")
  }

  func severalTables(_ names: [String]) -> String {
    let tables = names.joined(separator: ", ")
    return language(
      nl: "CSV is hier meer dan één tabel (\(tables)); geef met -o een map, of vraag json.",
      en: "CSV is more than one table here (\(tables)); give a folder with -o, or ask for json.")
  }

  // What is wrong with a file about vertices.
  func vertexFileHeadings(_ path: String, expected: String) -> String {
    language(
      nl: "\(path), regel 1: hier horen de kolommen id en \(expected) te heten.",
      en: "\(path), line 1: the columns here must be called id and \(expected).")
  }

  func line(_ line: Int, of path: String, _ text: String) -> String {
    "\(path), \(language(nl: "regel", en: "line")) \(line): \(text)"
  }

  var badRow: String {
    language(
      nl: "de rij heeft te veel of te weinig cellen, of een los aanhalingsteken.",
      en: "the row has too many or too few cells, or a stray quotation mark.")
  }

  func unknownVertex(_ id: String, known: [String]) -> String {
    // Suggesting among very many takes long and helps little.
    let near = known.count <= 100_000 ? Suggestions(known).nearest(to: id) : nil
    let suggestion = near.map {
      language(nl: " Bedoelde u “\($0.printable)”?", en: " Did you mean “\($0.printable)”?")
    }
    return language(
      nl: "“\(id.printable)” is geen knoop van het netwerk.",
      en: "“\(id.printable)” is no vertex of the network.") + (suggestion ?? "")
  }

  func notANumber(_ text: String) -> String {
    language(
      nl: "“\(text.printable)” is geen getal; schrijf het als 2 of 0.5.",
      en: "“\(text.printable)” is no number; write it as 2 or 0.5.")
  }

  func secondValue(_ id: String) -> String {
    language(
      nl: "“\(id.printable)” heeft al een getal; laat er één staan.",
      en: "“\(id.printable)” has a number already; leave one.")
  }

  func withoutValue(_ ids: [String], in path: String) -> String {
    language(
      nl: "\(path): geef ook een getal voor \(some(ids)).",
      en: "\(path): give a number for \(some(ids)) too.")
  }

  func moreProblems(_ count: Int) -> String {
    language(
      nl: "Nog \(language.count(count, "regel heeft", "regels hebben")) een probleem.",
      en: "\(language.count(count, "more line has", "more lines have")) a problem.")
  }

  func notOneGroup(
    _ measures: [String], in path: String, without: [String], several: [String]
  ) -> String {
    var lines = [
      language(
        nl: "\(path): elke knoop moet in precies één groep zitten voor "
          + "\(measures.joined(separator: ", ")).",
        en: "\(path): every vertex must be in just one group for "
          + "\(measures.joined(separator: ", ")).")
    ]
    if !without.isEmpty {
      lines.append(
        language(nl: "Zonder groep: \(some(without)).", en: "Without a group: \(some(without))."))
    }
    if !several.isEmpty {
      lines.append(
        language(
          nl: "In meer dan één groep: \(some(several)).",
          en: "In more than one group: \(some(several))."))
    }
    return lines.joined(separator: "\n")
  }

  /// The first of some ids, and how many more there are.
  private func some(_ ids: [String]) -> String {
    let first = ids.prefix(5).map { "“\($0.printable)”" }.joined(separator: ", ")
    guard ids.count > 5 else { return first }
    return first
      + language(nl: " en nog \(ids.count - 5)", en: " and \(ids.count - 5) more")
  }
}
