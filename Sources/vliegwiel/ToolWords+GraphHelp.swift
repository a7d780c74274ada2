internal import Words

/// The help on plain networks.
extension ToolWords.Help {
  var graphAbstract: String {
    language(
      nl: "Berekent maten en gemeenschappen van een netwerk in een kaal bestand.",
      en: "Works out measures and communities of a network in a plain file.")
  }

  var graphDiscussion: String {
    let width = Measure.all.reduce(0) { max($0, $1.name.count) }
    let measures = Measure.all.map { measure in
      "  " + measure.name + String(repeating: " ", count: width - measure.name.count + 2)
        + measure.summary(in: language)
    }
    return language(
      nl: """
        Het bestand heeft op elke regel een lijn: twee kenmerken en misschien een gewicht, \
        gescheiden door tabs, puntkomma’s, komma’s of spaties. Regels met # of % zijn commentaar.

        Maten:
        \(measures.joined(separator: "\n"))

        Elk paar knopen telt bij betweenness één keer, met --directed elke richting apart; degree \
        en strength tellen dan wat aankomt en vertrekt samen, en harmonic, closeness en \
        eccentricity meten de afstand vanaf de knoop. Voor component, core, articulation, \
        triangles, clustering, current-flow-betweenness, robustness en de maten met two-mode doet \
        de richting er niet toe. Die laatste zijn voor netwerken van twee soorten: de kolommen \
        van het bestand, of als een kenmerk in beide staat elke verdeling die past. Het gewicht is bij --weighted voor \
        betweenness, harmonic, closeness, eccentricity en best-group een lengte: groter is verder. \
        Voor strength, current-flow-betweenness, eigenvector, katz, hub, authority, pagerank, \
        constraint, effective-size, efficiency, hierarchy, stability en communities is het de sterkte van de band.

        JSON heeft een object per knoop, in de volgorde van het bestand, CSV een rij. In CSV \
        krijgt een kenmerk dat een rekenblad voor een formule houdt een apostrof ervoor.

        Voorbeeld: vliegwiel graph lijnen.csv --measures degree,pagerank --format json
        """,
      en: """
        The file has an edge on each line: two ids and perhaps a weight, separated by tabs, \
        semicolons, commas or blanks. Lines with # or % are comments.

        Measures:
        \(measures.joined(separator: "\n"))

        Betweenness counts each pair of vertices once, with --directed each direction by itself; \
        degree and strength then count what arrives and leaves together, and harmonic, closeness \
        and eccentricity measure distances from the vertex outwards. To component, core, \
        articulation, triangles, clustering, current-flow-betweenness, robustness and the two-mode \
        measures the direction does not matter. The last are for networks of two kinds: the \
        columns of the file or, when an id stands in both, any division that fits. With --weighted the \
        weight is a length to betweenness, harmonic, closeness, eccentricity and best-group: larger \
        is farther. To strength, current-flow-betweenness, eigenvector, katz, hub, authority, \
        pagerank, constraint, effective-size, efficiency, hierarchy, stability and communities it is the strength of a tie.

        JSON has an object for each vertex, in the order of the file, CSV a row. In CSV an id \
        that a spreadsheet would take for a formula gets an apostrophe in front.

        Example: vliegwiel graph edges.csv --measures degree,pagerank --format json
        """)
  }

  var edgeFile: String {
    language(
      nl: "Het bestand met de lijnen; - leest van de standaardinvoer.",
      en: "The file with the edges; - reads standard input.")
  }
  var measures: String {
    language(nl: "De maten, met komma’s ertussen.", en: "The measures, with commas between them.")
  }
  var communities: String {
    language(
      nl: "Zoek ook gemeenschappen en hun modulariteit.",
      en: "Find communities too, and their modularity.")
  }
  var bestGroup: String {
    language(
      nl: "Noem ook zoveel knopen die samen op de meeste kortste paden liggen.",
      en: "Name as many vertices too as lie on most shortest paths together.")
  }
  var robustness: String {
    language(
      nl: "Zeg hoe goed het netwerk bijeenblijft als knopen wegvallen: de index R, van 0 tot 0,5.",
      en: "Say how well the network holds together as vertices go: the index R, from 0 to 0.5.")
  }
  var directed: String {
    language(
      nl: "Lijnen lopen één kant op, van de eerste knoop naar de tweede.",
      en: "Edges lead one way, from the first vertex to the second.")
  }
  var weighted: String {
    language(
      nl: "Laat de derde kolom tellen; anders weegt elke lijn even zwaar.",
      en: "Let the third column count; otherwise every edge weighs the same.")
  }
  var normalized: String {
    language(
      nl: "Deel degree en harmonic door het aantal andere knopen, en betweenness door het aantal "
        + "paren daarvan.",
      en: "Divide degree and harmonic by the number of other vertices, and betweenness by the "
        + "number of pairs of them.")
  }
  var parallelEdges: String {
    language(
      nl: "Wat er met herhaalde lijnen gebeurt: samenvoegen, met het gewicht opgeteld, of houden.",
      en: "What becomes of repeated edges: merge them, adding up their weights, or keep them.")
  }
  var resolution: String {
    language(
      nl: "De resolutie van de modulariteit: hoe hoger, hoe kleiner de gemeenschappen.",
      en: "The resolution of the modularity: the higher, the smaller the communities.")
  }
  var runs: String {
    language(
      nl: "Hoe vaak gemeenschappen worden gezocht (standaard 1); de beste telt. Voor consensus en "
        + "stability is het standaard 100 en telt waar de uitkomsten het over eens zijn.",
      en: "How often communities are looked for (default: 1); the best counts. For consensus and "
        + "stability it is 100 by default, and what the results agree on counts.")
  }
  var graphSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft dezelfde gemeenschappen.",
      en: "The seed: the same number gives the same communities.")
  }
  var threads: String {
    language(
      nl:
        "Hoeveel threads rekenen; de uitkomst hangt er niet van af (standaard één per processor).",
      en: "How many threads work; the result does not depend on it (default: one per processor).")
  }
  var timings: String {
    language(nl: "Zeg hoe lang elke stap duurt.", en: "Say how long each step takes.")
  }
  var format: String {
    language(nl: "Hoe het antwoord eruitziet.", en: "The form of the answer.")
  }
  var outputFile: String {
    language(
      nl: "Het bestand voor het antwoord (standaard de standaarduitvoer).",
      en: "The file for the answer (default: standard output).")
  }
  var toolLanguage: String {
    language(
      nl: "De taal van de meldingen (standaard die van de omgeving: Engels of anders Nederlands).",
      en: "The language of messages (default: that of the environment, English or else Dutch).")
  }
}
