public import Movement
public import Words

extension ClusterAnswer {
  /// The answer in words: each cluster, the pairs of themes, and who stands apart.
  public func text(of register: ReleasedRegister, language: Language) -> AnswerText {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    var text = AnswerText(
      about: language(nl: "Clusters", en: "Clusters"), in: register, language: language)
    text.paragraph(summary(language))
    for cluster in clusters {
      text.item(sentences(of: cluster, names, register, language).joined(separator: " "))
    }
    pairTable(register, language, &text)
    apart(names, language, &text)
    text.colophon(of: register, language: language)
    return text
  }

  private func summary(_ language: Language) -> String {
    let size = language.count(
      clusters.count, language(nl: "cluster", en: "cluster"),
      language(nl: "clusters", en: "clusters"))
    let found = language(
      nl: "In dit overzicht \(clusters.count == 1 ? "zit" : "zitten") \(size).",
      en: "There \(clusters.count == 1 ? "is" : "are") \(size) in this overview.")
    guard !clusters.isEmpty else { return found }
    return found + " "
      + language(
        nl: "Een cluster is een groep van drie of meer actoren waarover "
          + "\(language.count(runs, "poging", "pogingen")) het eens zijn geworden"
          + (isSettled ? "." : ", zij het niet helemaal."),
        en: "A cluster is a group of three actors or more on which "
          + "\(language.count(runs, "run", "runs")) came to agree"
          + (isSettled ? "." : ", though not entirely."))
  }

  private func sentences(
    of cluster: Cluster, _ names: [String: String], _ register: ReleasedRegister,
    _ language: Language
  ) -> [String] {
    let members = cluster.actors.map { names[$0] ?? $0 }
    let shown =
      members.count > 12
      ? members.prefix(10) + [
        language(nl: "\(members.count - 10) andere", en: "\(members.count - 10) others")
      ] : members
    let firm = language.percentage(cluster.stability)
    var sentences = [
      "\(cluster.name) (\(language.number(members.count))): \(language.list(shown)).",
      language(
        nl: "Twee leden komen in \(firm) van de pogingen samen uit.",
        en: "Two of its actors came out together in \(firm) of the runs."),
    ]
    let themes = register.themes.compactMap { theme in
      cluster.themes[theme.id].map { "\(theme.name[language]) \(language.number($0))" }
    }
    if let effective = cluster.effectiveThemes {
      let number = language.number(effective, decimals: 1)
      let variety =
        themes.count > 1
        ? language(
          nl: "Thema’s: \(themes.joined(separator: ", ")); zo gevarieerd als \(number) even grote "
            + "thema’s.",
          en: "Themes: \(themes.joined(separator: ", ")); as varied as \(number) themes of equal "
            + "size.")
        : language(nl: "Eén thema: \(themes[0]).", en: "One theme: \(themes[0]).")
      sentences.append(variety)
    }
    if let crossing = crossing(of: cluster, language) { sentences.append(crossing) }
    return sentences + [cluster.resolutions]
  }

  /// How far a cluster crosses themes: beside all actors, and beside its own.
  private func crossing(of cluster: Cluster, _ language: Language) -> String? {
    guard let share = cluster.crossThemeShare, let expected = cluster.expectedShare,
      let within = cluster.expectedShareWithin
    else { return nil }
    let links = language.count(
      cluster.themedLinks, language(nl: "verband", en: "link"),
      language(nl: "verbanden", en: "links"))
    let found = language.percentage(share)
    let sentence = language(
      nl: "Van \(links) met bekende thema’s gaat \(found) over thema’s heen.",
      en: "Of \(links) with known themes \(found) cross themes.")
    let all = language(
      nl: "Als thema’s onder alle actoren werden verloot, zou dat \(language.percentage(expected)) "
        + "zijn: \(judgement(share, expected, cluster.q, language)).",
      en: "If themes were dealt over all actors it would be \(language.percentage(expected)): "
        + "\(judgement(share, expected, cluster.q, language)).")
    let own = language(
      nl: "Verloot onder de eigen leden zou het \(language.percentage(within)) zijn: "
        + "\(judgement(share, within, cluster.qWithin, language)).",
      en: "Dealt among its own actors it would be \(language.percentage(within)): "
        + "\(judgement(share, within, cluster.qWithin, language)).")
    return [sentence, all, own].joined(separator: " ")
  }

  private func judgement(
    _ share: Double, _ expected: Double, _ q: Double?, _ language: Language
  ) -> String {
    if let q, q < 0.05 {
      return language(nl: "het is meer dan toeval", en: "it is more than chance")
    }
    return share > expected
      ? language(nl: "het kan toeval zijn", en: "it may be chance")
      : language(nl: "meer dan toeval is het niet", en: "it is no more than chance")
  }

  private func pairTable(
    _ register: ReleasedRegister, _ language: Language, _ text: inout AnswerText
  ) {
    let shown = themePairs.filter { $0.p != nil }
      .sorted { ($0.p ?? 1, -($0.z ?? 0), $0.a, $0.b) < ($1.p ?? 1, -($1.z ?? 0), $1.a, $1.b) }
      .prefix(10)
    guard !shown.isEmpty else { return }
    func name(_ id: String) -> String {
      register.themes.first { $0.id == id }?.name[language] ?? id
    }
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { language.number($0, decimals: decimals) } ?? "–"
    }
    text.heading(
      language(nl: "Thema’s die elkaar vinden", en: "Themes that find one another"))
    text.table(
      language(
        nl: "Thema’s|Verbanden|Bij toeval|z|p|q", en: "Themes|Links|By chance|z|p|q"
      ).split(separator: "|").map(String.init),
      shown.map { pair in
        [
          "\(name(pair.a)) – \(name(pair.b))", language.number(pair.observed),
          number(pair.expected, 1), number(pair.z, 1), number(pair.p, 3), number(pair.q, 3),
        ]
      })
  }

  private func apart(
    _ names: [String: String], _ language: Language, _ text: inout AnswerText
  ) {
    if !pairs.isEmpty {
      let list = pairs.map { $0.map { names[$0] ?? $0 }.joined(separator: " – ") }
      text.paragraph(
        language(nl: "Tweetallen: ", en: "Pairs: ") + shortened(list, language) + ".")
    }
    if !isolates.isEmpty {
      text.paragraph(
        language(nl: "Zonder verband: ", en: "Without a link: ")
          + shortened(isolates.map { names[$0] ?? $0 }, language) + ".")
    }
  }

  /// The first thirty, and how many there are besides.
  private func shortened(_ items: [String], _ language: Language) -> String {
    guard items.count > 32 else { return items.joined(separator: "; ") }
    let rest = language.number(items.count - 30)
    return items.prefix(30).joined(separator: "; ")
      + language(nl: "; en nog \(rest)", en: "; and \(rest) more")
  }
}
