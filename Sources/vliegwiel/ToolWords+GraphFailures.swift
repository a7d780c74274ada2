internal import Graphs
internal import Words

/// Why measures could not be worked out, and how to go on.
extension ToolWords {
  /// What a measure cannot do with a network, by the ids of its vertices.
  func failure(of measure: String, _ error: GraphError, names: [String]) -> String {
    let problem = problem(error, names: names)
    switch error {
    case .notConverged: return "\(problem) \(smaller(for: measure))\(leaveOut)"
    case .lengthNotPositive:
      return problem + " "
        + language(
          nl: "Verbeter het gewicht, laat --weighted weg of vraag een andere maat.",
          en: "Mend the weight, leave out --weighted or ask for another measure.")
    // These say it themselves.
    case .edgeWithinMode, .notTwoMode: return problem
    default: return "\(problem) \(leaveOut)"
    }
  }

  /// That there is too much of something to keep in memory.
  func tooMuch(_ limit: MeasureLimit, found: Int) -> String {
    let (found, most) = (language.number(found), language.number(limit.most))
    let what =
      switch limit {
      case .connectedVertices:
        language(
          nl: "het netwerk heeft een samenhangend deel van \(found) knopen",
          en: "the network has a connected part of \(found) vertices")
      case .groups: language(nl: "er zijn \(found) groepen", en: "there are \(found) groups")
      case .overlappingGroups:
        language(
          nl: "er zijn \(found) groepen, met knopen die in meer dan één of in geen zitten",
          en: "there are \(found) groups, with vertices in more than one or in none")
      }
    return language(
      nl: "\(what); meer dan \(most) past niet in het geheugen. ",
      en: "\(what); more than \(most) do not fit in memory. ") + leaveOut
  }

  /// That there would be too many values to keep in memory.
  func tooManyRepeats(_ option: String, _ count: Int, most: Int) -> String {
    language(
      nl: "\(option): \(language.number(count)) keer past voor dit netwerk niet in het geheugen; "
        + "geef hoogstens \(language.number(most)).",
      en: "\(option): \(language.number(count)) times do not fit in memory for this network; give "
        + "at most \(language.number(most)).")
  }

  /// The option that lets a measure settle sooner.
  private func smaller(for measure: String) -> String {
    switch measure {
    case "pagerank":
      language(nl: "Kies een lagere --damping. ", en: "Choose a lower --damping. ")
    case "katz":
      language(nl: "Kies een lagere --katz-alpha. ", en: "Choose a lower --katz-alpha. ")
    default: ""
    }
  }

  private var leaveOut: String {
    language(
      nl: "Laat de maat weg uit --measures of vraag een andere.",
      en: "Leave the measure out of --measures or ask for another.")
  }
}
