internal import GraphFormats
internal import Graphs
internal import Words

/// What the tool says about plain networks.
extension ToolWords {
  /// Everything that is wrong with an edge list.
  func problems(_ error: EdgeListError, in file: String) -> String {
    let name =
      file == InputFile.standardInput ? language(nl: "standaardinvoer", en: "standard input") : file
    var lines = error.problems.map { problem in
      "\(name), \(language(nl: "regel", en: "line")) \(problem.line): \(sentence(problem.kind))"
    }
    let further = error.furtherProblemCount
    if further > 0 {
      lines.append(
        language(
          nl: "Nog \(language.count(further, "regel heeft", "regels hebben")) een probleem.",
          en: "\(language.count(further, "more line has", "more lines have")) a problem."))
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  private func sentence(_ kind: EdgeListError.Problem.Kind) -> String {
    language(nl: dutchSentence(kind), en: kind.description)
  }

  private func dutchSentence(_ kind: EdgeListError.Problem.Kind) -> String {
    switch kind {
    case .missingTarget:
      "er is één veld, maar een lijn heeft twee kenmerken; voeg het tweede toe en gebruik op elke "
        + "regel hetzelfde scheidingsteken."
    case .tooManyFields(let count):
      "er zijn \(count) velden, maar een lijn heeft twee kenmerken en misschien een gewicht; haal "
        + "de andere velden weg en zet kenmerken met het scheidingsteken erin tussen dubbele "
        + "aanhalingstekens."
    case .mixedFields(found: 3, expected: _):
      "er staat een gewicht, maar op de eerste regel niet; geef elke lijn een gewicht of geen."
    case .mixedFields:
      "er staat geen gewicht, maar op de eerste regel wel; geef elke lijn een gewicht of geen."
    case .invalidWeight(let text):
      "het gewicht “\(text)” is geen getal van nul of meer; schrijf het als 2 of 0.5."
    case .unknownHeader(let text):
      "de derde kolom heet “\(text)”, maar daar kan alleen een gewicht staan; noem haar gewicht of "
        + "haal de kolom weg."
    case .unterminatedQuote:
      "een kenmerk tussen aanhalingstekens eindigt niet; sluit het op dezelfde regel met een "
        + "dubbel aanhalingsteken."
    case .textAfterQuote:
      "er volgt tekst op het sluitende aanhalingsteken van een kenmerk; schrijf een "
        + "aanhalingsteken in een kenmerk dubbel."
    case .emptyID:
      "een kenmerk is leeg; vul het in of haal de regel weg."
    case .invalidUTF8:
      "een kenmerk is niet in UTF-8 geschreven; bewaar het bestand opnieuw als UTF-8."
    }
  }

  /// What the reader of the figures should know about the edges.
  func notice(merged: Int, loops: Int) -> String {
    let parts = [
      merged > 0
        ? language(
          nl: language.count(
            merged, "herhaalde lijn is samengevoegd", "herhaalde lijnen zijn samengevoegd")
            + " (--parallel-edges keep houdt ze)",
          en: language.count(merged, "repeated edge was merged", "repeated edges were merged")
            + " (--parallel-edges keep keeps them)")
        : nil,
      loops > 0
        ? language(
          nl: language.count(loops, "lijn loopt", "lijnen lopen")
            + " van een knoop naar zichzelf",
          en: language.count(loops, "edge leads", "edges lead") + " from a vertex to itself")
        : nil,
    ].compactMap { $0 }
    return language(nl: "let op: ", en: "note: ") + parts.joined(separator: "; ") + "."
  }

  var noWeights: String {
    language(
      nl: "let op: het bestand heeft geen gewichten; elke lijn telt voor één.",
      en: "note: the file has no weights; every edge counts for one.")
  }

  var notSettled: String {
    language(
      nl: "let op: het zoeken naar gemeenschappen stopte voordat het niets meer won.",
      en: "note: the search for communities stopped while it was still gaining.")
  }

  func atLeastOne(_ option: String) -> String {
    language(
      nl: "\(option) vraagt een getal van 1 of meer.", en: "\(option) takes a number of 1 or more.")
  }

  func modularity(_ value: Double?) -> String {
    language(nl: "modulariteit: ", en: "modularity: ")
      + (value.map { number($0, decimals: 4) } ?? language(nl: "geen", en: "none"))
  }

  /// How far off estimated values may be.
  func estimate(of measure: String, _ estimate: Graph.ApproximateBetweenness) -> String {
    let error = estimate.error
    // Enough decimals to show three figures.
    var decimals = 2
    while decimals < 9 && 0 < error && error * power(decimals) < 100 { decimals += 1 }
    let largest = number(error, decimals: decimals)
    let percent = number(100 * estimate.confidence, decimals: 1)
    return language(
      nl: "\(measure): met \(percent)% zekerheid zit geen waarde er meer dan \(largest) naast; "
        + language.count(
          estimate.sampleCount, "paar knopen is getrokken", "paren knopen zijn getrokken") + ".",
      en: "\(measure): with \(percent)% confidence no value is off by more than \(largest); "
        + language.count(
          estimate.sampleCount, "pair of vertices was drawn", "pairs of vertices were drawn") + ".")
  }

  private func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in 10 * power }
  }

  /// Says that an option must lie between 0 and 1.
  func between0And1(_ option: String) -> String {
    language(
      nl: "\(option) vraagt een getal tussen 0 en 1, zoals 0.01 of 0.95.",
      en: "\(option) takes a number between 0 and 1, such as 0.01 or 0.95.")
  }

  func bestGroup(_ group: Graph.CoveringGroup, names: [String]) -> String {
    let members = group.members.map { names[$0].printable }.joined(separator: ", ")
    let share =
      group.connectedPairs > 0
      ? number(group.coveredPairs / group.connectedPairs, decimals: 4) : "-"
    return language(
      nl: "beste groep: \(members) (dekt \(share) van de verbonden paren; group-betweenness ",
      en: "best group: \(members) (covers \(share) of the connected pairs; group betweenness ")
      + number(group.betweenness, decimals: 4) + ")"
  }

  func robustness(_ answer: RobustnessAnswer) -> String {
    let value = { (value: Double) in number(value, decimals: 4) }
    let (mean, low, high) = answer.random
    let line = language(
      nl: "robuustheid R: naar graad \(value(answer.byDegree)), naar wat er rest "
        + "\(value(answer.byRemainingDegree)), willekeurig \(value(mean)) "
        + "(\(value(low)) tot \(value(high)) in 95% van \(answer.repeats) keer)",
      en: "robustness R: by degree \(value(answer.byDegree)), by what remains "
        + "\(value(answer.byRemainingDegree)), at random \(value(mean)) "
        + "(\(value(low)) to \(value(high)) in 95% of \(answer.repeats) times)")
    guard let own = answer.byMeasure else { return line }
    return line
      + language(
        nl: "\nrobuustheid R naar \(own.name): \(value(own.robustness))",
        en: "\nrobustness R by \(own.name): \(value(own.robustness))")
  }

  func timings(_ times: [(step: String, seconds: Double)]) -> String {
    language(nl: "seconden: ", en: "seconds: ")
      + times.map { "\($0.step) \(number($0.seconds, decimals: 3))" }.joined(separator: ", ")
  }

  /// A whole number in a table.
  func number(_ value: Int) -> String { language.number(value) }

  /// A number in a table.
  func number(_ value: Double, decimals: Int) -> String {
    // Beyond this a number has no decimals left.
    value.magnitude < 1e9 ? language.number(value, decimals: decimals) : value.description
  }

  /// A number of a network as a whole.
  func figure(_ value: Double) -> String {
    guard value.isFinite else { return language(nl: "geen", en: "none") }
    return number(value, decimals: value.magnitude >= 100 ? 1 : 4)
  }
}
