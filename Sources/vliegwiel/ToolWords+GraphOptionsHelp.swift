internal import Words

/// The help on the options of plain networks.
extension ToolWords.Help {
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
  var from: String {
    language(
      nl: "De knoop waarvandaan distance meet; met --directed volgen paden de richting.",
      en: "The vertex that distance measures from; with --directed paths follow the direction.")
  }
  var damping: String {
    language(
      nl: "De kans waarmee de wandelaar van pagerank een lijn volgt en niet opnieuw begint: tussen "
        + "0 en 1 (standaard 0,85).",
      en: "The chance that the walker of pagerank follows an edge and does not start anew: between "
        + "0 and 1 (default: 0.85).")
  }
  var katzAlpha: String {
    language(
      nl: "De factor waarmee katz elke stap van een wandeling vermenigvuldigt (standaard 0,85 "
        + "gedeeld door een bovengrens van de grootste eigenwaarde; NetworkX neemt 0,1).",
      en: "The factor by which katz multiplies each step of a walk (default: 0.85 over an upper "
        + "bound of the largest eigenvalue; NetworkX takes 0.1).")
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
      nl: "Geef ook de rang van elke knoop (1 is de hoogste waarde), met het interval waarin zijn "
        + "rangen liggen als lijnen ontbreken.",
      en: "Give the rank of each vertex too (1 is the highest value), with the interval that its "
        + "ranks lie in when edges are missing.")
  }
  var rankMissing: String {
    language(
      nl: "De kans waarmee bij --rank-intervals elke lijn ontbreekt: tussen 0 en 1 (standaard "
        + "0,1).",
      en: "The chance that each edge is missing, for --rank-intervals: between 0 and 1 (default: "
        + "0.1).")
  }
  var rankConfidence: String {
    language(
      nl: "Het deel van de rangen dat bij --rank-intervals in het interval ligt: tussen 0 en 1 "
        + "(standaard 0,95).",
      en: "The share of the ranks that lie in the interval, for --rank-intervals: between 0 and 1 "
        + "(default: 0.95).")
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
  var removalOrder: String {
    language(
      nl: "Laat knopen bij --robustness ook wegvallen naar een maat van knopen, de hoogste waarde "
        + "eerst.",
      en: "For --robustness let vertices also go by a measure of vertices, the highest value "
        + "first.")
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
