public import Movement
public import Words

extension ClusterAnswer {
  /// The answer in words.
  public func text(of register: ReleasedRegister, language: Language) -> AnswerText {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    var text = AnswerText(
      about: language(nl: "Clusters", en: "Clusters"), in: register, language: language)
    let size = language.count(
      clusters.count, language(nl: "cluster", en: "cluster"),
      language(nl: "clusters", en: "clusters"))
    text.paragraph(
      language(
        nl: "In dit overzicht \(clusters.count == 1 ? "zit" : "zitten") \(size).",
        en: "There \(clusters.count == 1 ? "is" : "are") \(size) in this overview."))
    for cluster in clusters {
      let members = cluster.actors.map { names[$0] ?? $0 }
      text.item("\(cluster.name) (\(members.count)): \(members.joined(separator: ", "))")
    }
    text.colophon(of: register, language: language)
    return text
  }
}
