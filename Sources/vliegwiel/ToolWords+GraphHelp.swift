internal import Words

/// The help on plain networks.
extension ToolWords.Help {
  var graphAbstract: String {
    language(
      nl: "Berekent maten en gemeenschappen van een netwerk in een kaal bestand.",
      en: "Works out measures and communities of a network in a plain file.")
  }

  var graphDiscussion: String {
    let sections = [
      (language(nl: "Maten van knopen:", en: "Measures of vertices:"), Measure.ofVertices),
      (
        language(
          nl: "Maten van knopen tussen groepen (--groups, anders gemeenschappen):",
          en: "Measures of vertices among groups (--groups, else communities):"), Measure.ofGroups
      ),
      (language(nl: "Maten van lijnen:", en: "Measures of edges:"), Measure.ofEdges),
      (
        language(
          nl: "Maten van paren knopen met gedeelde buren (--pairs, --top):",
          en: "Measures of pairs of vertices that share neighbors (--pairs, --top):"),
        Measure.ofPairs
      ),
      (
        language(
          nl: "Maten van het hele netwerk (--null-model zet er het toeval naast):",
          en: "Measures of the whole network (--null-model sets chance beside them):"),
        Measure.ofNetworks
      ),
    ]
    let width = Measure.all.reduce(0) { max($0, $1.name.count) } + 2
    let measures = sections.map { title, measures in
      ([title] + measures.map { entry($0, width: width) }).joined(separator: "\n")
    }.joined(separator: "\n\n")
    return language(
      nl: """
        Het bestand heeft op elke regel een lijn: twee kenmerken en misschien een gewicht, \
        gescheiden door tabs, puntkomma’s, komma’s of spaties. Regels met # of % zijn commentaar.

        \(measures)

        Elk paar knopen telt bij betweenness één keer, met --directed elke richting apart; degree \
        en strength tellen dan wat aankomt en vertrekt samen, en harmonic, closeness, \
        eccentricity en average-distance meten de afstand vanaf de knoop. Voor component, core, \
        articulation, bridge, block, triangles, clustering, transitivity, \
        current-flow-betweenness, robustness, de maten van paren en die met two-mode doet de \
        richting er niet toe. Die laatste zijn voor netwerken van twee soorten: de kolommen van \
        het bestand, of als een kenmerk in beide staat elke verdeling die past.

        Het gewicht is bij --weighted een lengte (groter is verder) voor betweenness, \
        edge-betweenness, group-betweenness, harmonic, closeness, eccentricity, distance, \
        average-distance, diameter en best-group; betweenness-sampled laat het buiten beschouwing. Het is de sterkte \
        van de band voor strength, current-flow-betweenness, eigenvector, katz, hub, authority, \
        pagerank, constraint, ego-constraint, effective-size, efficiency, hierarchy, stability, \
        participation, within-group-z, ei, assortativity, mixing, modularity en communities.

        JSON heeft een object per knoop, in de volgorde van het bestand, en ook per lijn en paar \
        als daarnaar is gevraagd; CSV heeft rijen. Een map achter -o krijgt alle vormen. In CSV \
        krijgt een kenmerk dat een rekenblad voor een formule houdt een apostrof ervoor.

        Voorbeeld: vliegwiel graph lijnen.csv --measures degree,pagerank --format json
        """,
      en: """
        The file has an edge on each line: two ids and perhaps a weight, separated by tabs, \
        semicolons, commas or blanks. Lines with # or % are comments.

        \(measures)

        Betweenness counts each pair of vertices once, with --directed each direction by itself; \
        degree and strength then count what arrives and leaves together, and harmonic, closeness, \
        eccentricity and average-distance measure distances from the vertex outwards. To \
        component, core, articulation, bridge, block, triangles, clustering, transitivity, \
        current-flow-betweenness, robustness, the measures of pairs and the two-mode measures the \
        direction does not matter. The last are for networks of two kinds: the columns of the file \
        or, when an id stands in both, any division that fits.

        With --weighted the weight is a length (larger is farther) to betweenness, \
        edge-betweenness, group-betweenness, harmonic, closeness, eccentricity, distance, \
        average-distance, diameter and best-group; betweenness-sampled ignores it. It is the strength of a tie to \
        strength, current-flow-betweenness, eigenvector, katz, hub, authority, pagerank, \
        constraint, ego-constraint, effective-size, efficiency, hierarchy, stability, \
        participation, within-group-z, ei, assortativity, mixing, modularity and communities.

        JSON has an object for each vertex, in the order of the file, and for each edge and pair \
        when these were asked for; CSV has rows. A folder after -o gets all forms. In CSV an id \
        that a spreadsheet would take for a formula gets an apostrophe in front.

        Example: vliegwiel graph edges.csv --measures degree,pagerank --format json
        """)
  }

  /// A measure and what it tells, wrapped so that all stand under each other on 80 columns.
  private func entry(_ measure: Measure, width: Int) -> String {
    var lines = [""]
    for word in measure.summary(in: language).split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + 1 + word.count > 78 - width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
      }
    }
    let name = measure.name + String(repeating: " ", count: width - measure.name.count)
    let indent = String(repeating: " ", count: width)
    return lines.enumerated().map { "  " + ($0.offset == 0 ? name : indent) + $0.element }
      .joined(separator: "\n")
  }
}
