public import Movement
public import Words

extension FragilityAnswer {
  /// The answer in words.
  ///
  /// - Parameter options: What the answer was made with.
  public func text(
    of register: ReleasedRegister, options: FragilityOptions, language: Language
  ) -> AnswerText {
    let words = FragilityWords(language: language, register: register)
    var text = AnswerText(
      about: language(nl: "Kwetsbaarheid", en: "Fragility"), in: register, language: language)
    text.paragraph(words.state(cells, province: province))
    if let detail { add(detail, to: &text, words, register) }
    text.heading(words.actorsHeading)
    let telling = actors.filter { $0.loss.isMoreThanItself }
    if telling.isEmpty { text.paragraph(words.nobody) }
    for actor in telling.prefix(10) { if let sentence = actor.sentence { text.item(sentence) } }
    if telling.count > 10 { text.paragraph(words.further(telling.count - 10)) }
    let sentences = kinds.compactMap(\.sentence)
    if !sentences.isEmpty {
      text.heading(words.kindsHeading)
      for sentence in sentences { text.item(sentence) }
    }
    if let curves = words.curves(robustness) {
      text.heading(words.curvesHeading)
      text.paragraph(curves)
    }
    text.paragraph(words.smallPrint(options, actorCount: actors.count))
    text.colophon(of: register, language: language)
    return text
  }

  private func add(
    _ detail: Detail, to text: inout AnswerText, _ words: FragilityWords,
    _ register: ReleasedRegister
  ) {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    if let id = detail.actor {
      let name = names[id] ?? id
      text.heading(words.without(name))
      text.paragraph(
        words.sentence(for: detail.loss, of: name) ?? words.nothingStops(without: name))
    } else if let kind = detail.kind {
      let count = kinds.first { $0.kind == kind }?.actors ?? 0
      text.heading(words.without(all: kind))
      text.paragraph(
        count == 0
          ? words.none(of: kind)
          : words.sentence(for: detail.loss, ofAll: kind, count: count) ?? words.nothingElseStops)
    }
    for id in detail.cutOffActors { text.item(names[id] ?? id) }
    if !detail.withoutLinks.isEmpty {
      text.paragraph(words.withoutLinks(detail.withoutLinks.map { names[$0] ?? $0 }))
    }
  }
}

extension FragilityAnswer.Loss {
  /// Whether more stops than the cells of which an actor is the only initiative.
  var isMoreThanItself: Bool {
    cutOff > 0 || !(lostToProvince ?? []).isEmpty || !lostToPeers.isEmpty
  }
}
