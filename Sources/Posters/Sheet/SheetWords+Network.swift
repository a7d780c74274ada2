internal import Words

/// The words about a network that is too large, or a page too small, to say everything in place.
extension SheetWords {
  func numberedHeading(_ count: Int) -> String {
    language(
      nl: count == 1 ? "Cluster met een nummer" : "Clusters met een nummer",
      en: count == 1 ? "Cluster with a number" : "Clusters with a number")
  }

  func moreClusters(_ count: Int) -> String {
    language(
      nl: "… en nog \(language.number(count)): zie de tabel clusters.csv",
      en: "… and \(language.number(count)) more: see the table clusters.csv")
  }

  var groupsHeading: String {
    language(
      nl: "Kleine groepen, zonder verband met anderen", en: "Small groups, without links to others")
  }

  /// What the widths of streams mean.
  func streams(_ examples: [Int]) -> String {
    let numbers = language.list(examples.map { language.number($0) })
    return language(
      nl: "Tussen clusters: \(numbers) verbanden", en: "Between clusters: \(numbers) links")
  }

  /// What the network shows, in words, for those who cannot see it.
  func networkDescription(actors: Int, links: Int, clusters: [String]) -> String {
    let drawn = language(
      nl: "Netwerk van \(language.count(actors, "actor", "actoren")) en "
        + "\(language.count(links, "verband", "verbanden")).",
      en: "Network of \(language.count(actors, "actor", "actors")) and "
        + "\(language.count(links, "link", "links")).")
    guard !clusters.isEmpty else { return drawn }
    return drawn + " "
      + language(
        nl: "Clusters, de grootste eerst: \(language.list(clusters)).",
        en: "Clusters, the largest first: \(language.list(clusters)).")
  }

  /// What the map shows, in words.
  func mapDescription(_ known: Int, of all: Int) -> String {
    language(
      nl: "Kaart van \(language.count(all, "gemeente", "gemeenten")); in "
        + "\(language.number(known)) daarvan is een initiatief bekend.",
      en: "Map of \(language.count(all, "municipality", "municipalities")); in "
        + "\(language.number(known)) of these an initiative is known.")
  }
}
