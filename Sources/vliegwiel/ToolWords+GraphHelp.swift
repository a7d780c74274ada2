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
        edge-betweenness, group-betweenness, harmonic, closeness, eccentricity, average-distance, \
        diameter en best-group; betweenness-sampled laat het buiten beschouwing. Het is de sterkte \
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
        edge-betweenness, group-betweenness, harmonic, closeness, eccentricity, average-distance, \
        diameter and best-group; betweenness-sampled ignores it. It is the strength of a tie to \
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
  var objective: String {
    language(
      nl: "Wat leiden en consensus een goede verdeling vinden: modularity, of cpm (het constante "
        + "Potts-model: groepen dichter dan de resolutie).",
      en: "What leiden and consensus hold for a good division: modularity, or cpm (the constant "
        + "Potts model: groups denser than the resolution).")
  }
  var groups: String {
    language(
      nl: "Een CSV met de groep van elke knoop: kolommen id en group. Een knoop mag meer rijen "
        + "hebben.",
      en: "A CSV with the group of each vertex: columns id and group. A vertex may have several "
        + "rows.")
  }
  var values: String {
    language(
      nl: "Een CSV met een getal voor elke knoop: kolommen id en value.",
      en: "A CSV with a number for each vertex: columns id and value.")
  }
  var members: String {
    language(
      nl: "De knopen waarvan group-betweenness wordt berekend, met komma’s ertussen.",
      en: "The vertices that group-betweenness is worked out for, with commas between them.")
  }
  var restart: String {
    language(
      nl: "De knopen waar de wandelaar van pagerank opnieuw begint (standaard overal).",
      en: "The vertices where the walker of pagerank starts anew (default: anywhere).")
  }
  var pairs: String {
    language(
      nl: "Welke paren knopen: nog niet verbonden, wel verbonden, of alle.",
      en: "Which pairs of vertices: not yet joined, joined, or all.")
  }
  var top: String {
    language(
      nl: "Hoeveel paren hoogstens, volgens de eerste maat van paren.",
      en: "How many pairs at most, by the first measure of pairs.")
  }
  var rankIntervals: String {
    language(
      nl: "Geef ook de rang van elke knoop (1 is de hoogste waarde), met het interval van 95% als "
        + "elke lijn met een kans van 10% ontbreekt.",
      en: "Give the rank of each vertex too (1 is the highest value), with the interval of 95% "
        + "when every edge is missing with a chance of 10%.")
  }
  var nullModel: String {
    language(
      nl: "Vergelijk de maten van het hele netwerk met toevallige netwerken: edge-swaps (zelfde "
        + "graden, gewisselde lijnen), configuration (einden geloot) of labels (groepen en "
        + "getallen geloot).",
      en: "Compare the measures of the whole network with random ones: edge-swaps (same degrees, "
        + "edges swapped), configuration (ends matched by lot) or labels (groups and numbers "
        + "dealt anew).")
  }
  var samples: String {
    language(
      nl: "Hoeveel keer: standaard 1000 toevallige netwerken, 500 keer voor de rangen.",
      en: "How many times: by default 1000 random networks, 500 times for the ranks.")
  }
  var project: String {
    language(
      nl: "Werk met één soort knopen van een netwerk van twee soorten (first is de eerste kolom): "
        + "verbonden als ze een knoop van de andere soort delen.",
      en: "Work with one kind of vertices of a network of two kinds (first is the first column): "
        + "joined when they share a vertex of the other kind.")
  }
  var projectionWeights: String {
    language(
      nl: "Wat die lijnen wegen: het aantal gedeelde knopen, dat volgens Newman, of niets.",
      en: "What those edges weigh: the number of shared vertices, that by Newman, or nothing.")
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
      nl: "Het toevalsgetal: hetzelfde getal geeft dezelfde gemeenschappen en schattingen.",
      en: "The seed: the same number gives the same communities and estimates.")
  }
  var error: String {
    language(
      nl: "Hoeveel een geschatte waarde ernaast mag zitten, als deel van het aantal paren knopen.",
      en: "How far off an estimate may be, as a share of the number of pairs of vertices.")
  }
  var confidence: String {
    language(
      nl: "Hoe zeker het is dat geen enkele schatting verder ernaast zit.",
      en: "How sure it is that no estimate at all is further off.")
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
    language(
      nl: "De vorm van het antwoord (standaard wat de naam van het bestand zegt, anders table).",
      en: "The form of the answer (default: what the name of the file says, else table).")
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
