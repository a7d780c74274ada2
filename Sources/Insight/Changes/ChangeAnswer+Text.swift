internal import Movement
public import Words

extension ChangeAnswer {
  /// The answer in words: a sentence for each change, the most telling first.
  ///
  /// Long lists are cut off at 20 with how many more there are; the tables have all.
  ///
  /// - Parameter options: What the answer was made with.
  public func text(
    of comparison: Comparison, options: ChangeOptions = ChangeOptions(), language: Language
  ) -> AnswerText {
    var text = AnswerText(
      about: language(nl: "Veranderingen", en: "Changes"), in: comparison.register,
      language: language)
    let say = ChangeSentences(
      comparison, resamples: options.resamples(for: eitherCount), language: language)
    text.paragraph(periodSentence(language))
    text.paragraph(totalsSentence(language))
    if undated.actors > 0 || undated.links > 0 { text.paragraph(undatedSentence(language)) }
    add(came.map(say.sentence), language(nl: "Wie erbij kwam", en: "Who came"), to: &text, language)
    add(went.map(say.sentence), language(nl: "Wie wegging", en: "Who went"), to: &text, language)
    add(
      questions.map(say.question),
      language(nl: "Wie misschien dezelfde is", en: "Who may be the same"),
      to: &text, language)
    add(
      changed.flatMap(say.sentences), language(nl: "Wie veranderde", en: "Who changed"), to: &text,
      language)
    addLinks(say, to: &text, language)
    addBrokers(say, to: &text, language)
    addGaps(say, to: &text, language)
    addOwnership(say, to: &text, language)
    text.colophon(of: comparison.register, language: language)
    return text
  }

  /// How many sentences of one kind are told.
  private static let most = 20

  private func add(
    _ sentences: [String], _ heading: String, to text: inout AnswerText, _ language: Language
  ) {
    guard !sentences.isEmpty else { return }
    text.heading(heading)
    for sentence in sentences.prefix(Self.most) { text.item(sentence) }
    let rest = sentences.count - Self.most
    if rest > 0 {
      text.item(
        language(
          nl: "En nog \(language.number(rest)); ze staan alle in de tabel.",
          en: "And \(language.number(rest)) more; all are in the table."))
    }
  }

  /// The five largest shifts that overlooked links hardly explain, and how many others there are.
  private func addBrokers(
    _ say: ChangeSentences, to text: inout AnswerText, _ language: Language
  ) {
    guard !brokers.isEmpty else { return }
    text.heading(language(nl: "Wie meer of minder verbindt", en: "Who connects more or fewer"))
    let told = brokers.filter { $0.isClear ?? true }
    if let draws = say.draws { text.paragraph(draws) }
    for shift in told.prefix(5) { text.item(say.sentence(shift)) }
    if told.count > 5 { text.item(say.furtherShifts(told.count - 5)) }
    let unclear = brokers.count - told.count
    if unclear > 0 { text.paragraph(say.unclearShifts(unclear, of: brokers.count)) }
  }

  private func periodSentence(_ language: Language) -> String {
    switch (period.mode, period.from, period.to) {
    case (.dates, let from?, let to?):
      language(
        nl: "Vergeleken: het begin van \(from) met het einde van \(to), naar de datums in het "
          + "register. Van fase, leden en eigenaarschap zegt één register niet hoe ze eerder waren.",
        en: "Compared: the beginning of \(from) with the end of \(to), by the dates in the "
          + "register. Of phase, members and ownership one register does not say how they were.")
    case (_, let from?, let to?):
      language(
        nl: "Vergeleken: het register van \(from) met dat van \(to).",
        en: "Compared: the register of \(from) with that of \(to).")
    default: language(nl: "Vergeleken: twee registers.", en: "Compared: two registers.")
    }
  }

  private func totalsSentence(_ language: Language) -> String {
    func actors(_ count: Int) -> String {
      language.count(
        count, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
    }
    func links(_ count: Int) -> String {
      language.count(
        count, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
    }
    return language(
      nl: "Eerder: \(actors(actorCount.before)) en \(links(self.links.before)). Nu: "
        + "\(actors(actorCount.after)) en \(links(self.links.after)). In beide: \(actors(stayed)).",
      en: "Before: \(actors(actorCount.before)) and \(links(self.links.before)). Now: "
        + "\(actors(actorCount.after)) and \(links(self.links.after)). In both: \(actors(stayed)).")
  }

  private func undatedSentence(_ language: Language) -> String {
    let parts = [
      undated.actors > 0
        ? language.count(
          undated.actors, language(nl: "actor", en: "actor"),
          language(nl: "actoren", en: "actors")) : nil,
      undated.links > 0
        ? language.count(
          undated.links, language(nl: "verband", en: "link"),
          language(nl: "verbanden", en: "links")) : nil,
    ].compactMap(\.self)
    return language(
      nl:
        "Van \(language.list(parts)) is niet bekend of in deze periode iets begon of eindigde: een "
        + "datum ontbreekt of is niet precies genoeg. Wat er geweest kan zijn, telt mee.",
      en: "Of \(language.list(parts)) it is not known whether anything began or ended in this "
        + "period: a date is missing or not exact enough. What may have been there counts.")
  }

  private func addLinks(
    _ say: ChangeSentences, to text: inout AnswerText, _ language: Language
  ) {
    guard !links.made.isEmpty || !links.lost.isEmpty else { return }
    text.heading(language(nl: "Verbanden", en: "Links"))
    let made = language.number(links.made.count)
    let lost = language.number(links.lost.count)
    let between = links.made.count(where: \.betweenStayers)
    text.paragraph(
      language(
        nl: "Erbij: \(made). Niet meer: \(lost). Van wat erbij kwam, "
          + "\(between == 1 ? "ligt" : "liggen") er \(language.number(between)) tussen actoren die er "
          + "toen ook al waren.",
        en: "New: \(made). No longer: \(lost). Of the new ones, \(language.number(between)) "
          + "\(between == 1 ? "lies" : "lie") between actors that were there before."))
    // Between those who stayed first: that is where the network itself changed.
    let telling = (links.made.map { ($0, true) } + links.lost.map { ($0, false) })
      .filter(\.0.betweenStayers)
    for (link, isMade) in telling.prefix(Self.most) {
      text.item(say.sentence(link, isMade: isMade))
    }
  }

  private func addGaps(
    _ say: ChangeSentences, to text: inout AnswerText, _ language: Language
  ) {
    func initiatives(_ count: Int) -> String {
      language.count(
        count, language(nl: "bekend initiatief", en: "known initiative"),
        language(nl: "bekende initiatieven", en: "known initiatives"))
    }
    text.heading(language(nl: "Lege plekken", en: "Gaps"))
    text.paragraph(
      language(
        nl: "In het hele gebied: eerder \(initiatives(gaps.area.before)), nu "
          + "\(initiatives(gaps.area.after)).",
        en: "In the whole area: \(initiatives(gaps.area.before)) before, "
          + "\(initiatives(gaps.area.after)) now."))
    add(
      gaps.closed.map(say.sentence), language(nl: "Gevulde plekken", en: "Gaps closed"), to: &text,
      language)
    add(
      gaps.opened.map(say.sentence), language(nl: "Nieuwe lege plekken", en: "Gaps opened"),
      to: &text, language)
    add(
      gaps.looked.map(say.sentence),
      language(nl: "Waar nu is gezocht", en: "Where somebody looked"),
      to: &text, language)
  }

  private func addOwnership(
    _ say: ChangeSentences, to text: inout AnswerText, _ language: Language
  ) {
    guard let p = ownership.p else { return }
    text.heading(language(nl: "Eigenaarschap", en: "Ownership"))
    let up = ownership.towardsGovernment.count
    let down = ownership.towardsCommunity.count
    func moved(_ count: Int) -> String {
      language.count(
        count, language(nl: "actor schoof", en: "actor moved"),
        language(nl: "actoren schoven", en: "actors moved"))
    }
    let chance = language.number((p * 100).rounded(), decimals: 0)
    text.paragraph(
      language(
        nl: "\(moved(up)) op naar de overheid, \(moved(down)) op naar de gemeenschap. Bij louter "
          + "toeval zou het in \(chance) van de 100 keer minstens zo scheef verdeeld zijn.",
        en: "\(moved(up)) towards government, \(moved(down)) towards the community. By mere chance "
          + "it would be at least as one-sided \(chance) times in 100."))
    for move in (ownership.towardsGovernment + ownership.towardsCommunity).prefix(Self.most) {
      text.item(say.sentence(move))
    }
  }
}
