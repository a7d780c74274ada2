public import Movement
public import Words

extension BrokerAnswer {
  /// The answer in words.
  ///
  /// - Parameter options: What the answer was made with.
  public func text(
    of register: ReleasedRegister, options: BrokerOptions, language: Language
  ) -> AnswerText {
    let words = BrokerWords(language: language, register: register, options: options)
    var text = AnswerText(
      about: language(nl: "Schakels en tolken", en: "Connectors and interpreters"), in: register,
      language: language)
    text.paragraph(words.whatItIs)
    let connectors = actors.filter { $0.betweenness > 0 }
    guard !connectors.isEmpty else {
      text.paragraph(words.noConnector)
      addMissing(to: &text, words, register)
      text.colophon(of: register, language: language)
      return text
    }
    if options.resamples(for: actors.count) > 0 {
      text.paragraph(words.howSure(actorCount: actors.count))
    }
    text.table(words.head, connectors.prefix(15).map(words.row))
    text.heading(words.interpreters)
    let interpreters = actors.filter { ($0.q ?? 1) <= 0.05 }
      .sorted { ($0.q ?? 1, -$0.bridged, $0.rank) < ($1.q ?? 1, -$1.bridged, $1.rank) }
    let tested = actors.count { $0.p != nil }
    if let testable {
      if tested < testable { text.paragraph(words.tested(tested, of: testable)) }
      if interpreters.isEmpty {
        text.paragraph(words.noInterpreter(among: tested < testable ? tested : nil))
      }
    } else {
      text.paragraph(words.notTested)
    }
    for actor in interpreters.prefix(15) { text.item(words.interpreter(actor)) }
    if interpreters.count > 15 { text.paragraph(words.further(interpreters.count - 15)) }
    addMissing(to: &text, words, register)
    text.paragraph(words.smallPrint(actorCount: actors.count))
    text.colophon(of: register, language: language)
    return text
  }

  private func addMissing(
    to text: inout AnswerText, _ words: BrokerWords, _ register: ReleasedRegister
  ) {
    text.heading(words.missingHeading)
    text.paragraph(missing.isEmpty ? words.noneMissing : words.whatIsMissing)
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    for pair in missing.prefix(20) {
      text.item(words.missing(pair, names: pair.candidates.map { names[$0] ?? $0 }))
    }
    if missing.count > 20 { text.paragraph(words.further(missing.count - 20)) }
  }
}
