internal import Posters
internal import Words

extension ToolWords {
  func unknownPlotForm(_ path: String) -> String {
    language(
      nl: "--output: “\(path.printable)” eindigt niet op .svg, .pdf, .png, .txt of .csv.",
      en: "--output: “\(path.printable)” does not end in .svg, .pdf, .png, .txt or .csv.")
  }

  func needlessMeasure(_ kind: String) -> String {
    language(
      nl: "--measure hoort bij ranks, niet bij \(kind).",
      en: "--measure goes with ranks, not with \(kind).")
  }
}

extension ToolWords.Help {
  var plotAbstract: String {
    language(
      nl: "Tekent een grafiek voor onderzoek, of schrijft de cijfers ervan.",
      en: "Draws a chart for research, or writes its figures.")
  }
  var plotDiscussion: String {
    let width = (ChartKind.allCases.map(\.rawValue.count).max() ?? 0) + 2
    let kinds = ChartKind.allCases.map { kind in
      "  " + kind.rawValue + String(repeating: " ", count: width - kind.rawValue.count) + line(kind)
    }
    return language(nl: "De soorten:", en: "The kinds:") + "\n\n" + kinds.joined(separator: "\n")
      + "\n\n" + language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel plot funnel Datasets/utrecht -o funnel.pdf"
  }
  private func line(_ kind: ChartKind) -> String {
    switch kind {
    case .degree:
      language(nl: "hoeveel verbanden actoren hebben", en: "how many links actors have")
    case .ranks:
      language(
        nl: "wie verbindt, en hoe zeker die plaats is",
        en: "who connects, and how sure that place is")
    case .themePairs:
      language(
        nl: "welke thema’s vaker verbonden zijn dan toeval",
        en: "which themes are linked more than by chance")
    case .resolution:
      language(
        nl: "clusters en stabiliteit, van grof tot fijn",
        en: "clusters and stability, coarse to fine")
    case .robustness:
      language(nl: "wat overblijft als actoren wegvallen", en: "what remains as actors are lost")
    case .funnel:
      language(
        nl: "gemeenten naast wat toeval geeft", en: "municipalities beside what chance gives")
    case .timeline:
      language(nl: "wie begon en stopte wanneer", en: "who began and stopped when")
    }
  }
  var plotKind: String {
    let kinds = ChartKind.allCases.map(\.rawValue).joined(separator: ", ")
    return language(nl: "Wat de grafiek toont: \(kinds).", en: "What the chart shows: \(kinds).")
  }
  var plotOutput: String {
    language(
      nl: "Het bestand; .svg, .pdf of .png geeft de grafiek, .txt wat erop staat in woorden, "
        + ".csv de cijfers ervan.",
      en: "The file; .svg, .pdf or .png gives the chart, .txt what it says in words, .csv its "
        + "figures.")
  }
  var plotMeasure: String {
    language(
      nl: "Bij ranks: naar welke maat (standaard betweenness).",
      en: "For ranks: by which measure (default: betweenness).")
  }
}
