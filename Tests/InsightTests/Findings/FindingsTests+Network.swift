import Insight

// What is found in the network: how large it is, who connects, where it clusters.

extension FindingsTests {
  static let size = [
    Case(
      "several", .size,
      dutch: [
        "4 actoren, 2 verbanden",
        "Dit overzicht telt 4 actoren, waaronder 2 bewonersinitiatieven, en 2 verbanden. Eén actor "
          + "staat los, zonder verband in dit overzicht.",
      ],
      english: [
        "4 actors, 2 links",
        "This overview counts 4 actors, among them 2 residents’ initiatives, and 2 links. One "
          + "actor stands alone, without a link in this overview.",
      ]
    ) {
      $0.add("f", kind: "fund")
      $0.add("g", kind: "government")
      $0.link("a", "f", "g")
      $0.add("b")
    },
    Case(
      "one initiative, one link, two alone", .size,
      dutch: [
        "4 actoren, 1 verband",
        "Dit overzicht telt 4 actoren, waaronder 1 bewonersinitiatief, en 1 verband. 2 actoren "
          + "staan los, zonder verband in dit overzicht.",
      ],
      english: [
        "4 actors, 1 link",
        "This overview counts 4 actors, among them 1 residents’ initiative, and 1 link. 2 actors "
          + "stand alone, without a link in this overview.",
      ]
    ) {
      for id in ["f", "g", "h"] { $0.add(id, kind: "fund") }
      $0.link("a", "f")
    },
    Case(
      "only initiatives", .size,
      dutch: [
        "2 actoren, 1 verband",
        "Dit overzicht telt 2 actoren, allemaal bewonersinitiatieven, en 1 verband.",
      ],
      english: [
        "2 actors, 1 link",
        "This overview counts 2 actors, all of them residents’ initiatives, and 1 link.",
      ]
    ) { $0.link("a", "b") },
    Case(
      "no initiative, no link", .size,
      dutch: [
        "2 actoren, geen verbanden", "Dit overzicht telt 2 actoren en geen verbanden.",
      ],
      english: ["2 actors, no links", "This overview counts 2 actors and no links."]
    ) {
      $0.add("f", kind: "fund")
      $0.add("g", kind: "government")
    },
    Case(
      "one initiative", .size,
      dutch: [
        "1 actor, geen verbanden",
        "Dit overzicht telt 1 actor, een bewonersinitiatief, en geen verbanden.",
      ],
      english: [
        "1 actor, no links",
        "This overview counts 1 actor, a residents’ initiative, and no links.",
      ]
    ) { $0.add("a") },
    Case(
      "nothing", .size,
      dutch: ["Geen actoren om te laten zien", "In dit overzicht staat geen enkele actor."],
      english: ["No actors to show", "There is not a single actor in this overview."]
    ) { _ in },
  ]

  static let connectors = [
    Case(
      "one", .connectors,
      dutch: [
        "HUB verbindt anderen het vaakst",
        "HUB heeft een verband met 3 andere actoren; 100% van de kortste wegen tussen anderen loopt "
          + "daarlangs.",
      ],
      english: [
        "HUB connects others most often",
        "HUB is linked with 3 other actors; 100% of the shortest ways between others pass through "
          + "it.",
      ]
    ) {
      $0.link("a", "hub", "b")
      $0.link("hub", "c")
    },
    Case(
      "a first and a second", .connectors,
      dutch: [
        "B en C verbinden anderen het vaakst",
        "B heeft een verband met 3 andere actoren; 83% van de kortste wegen tussen anderen loopt "
          + "daarlangs.",
      ],
      english: [
        "B and C connect others most often",
        "B is linked with 3 other actors; 83% of the shortest ways between others pass through it.",
      ]
    ) {
      $0.link("a", "b", "c", "d")
      $0.link("b", "e")
    },
    Case(
      "a first and several seconds", .connectors,
      dutch: [
        "C verbindt anderen het vaakst",
        "C heeft een verband met 2 andere actoren; 67% van de kortste wegen tussen anderen loopt "
          + "daarlangs.",
      ],
      english: [
        "C connects others most often",
        "C is linked with 2 other actors; 67% of the shortest ways between others pass through it.",
      ]
    ) { $0.link("a", "b", "c", "d", "e") },
    Case(
      "two firsts", .connectors,
      dutch: [
        "B en C verbinden anderen het vaakst",
        "Ze doen dat even vaak. B heeft een verband met 2 andere actoren; 67% van de kortste wegen "
          + "tussen anderen loopt daarlangs.",
      ],
      english: [
        "B and C connect others most often",
        "They do so equally often. B is linked with 2 other actors; 67% of the shortest ways "
          + "between others pass through it.",
      ]
    ) { $0.link("a", "b", "c", "d") },
    Case(
      "a ring", .connectors,
      dutch: [
        "A, B en 3 andere actoren verbinden anderen het vaakst",
        "Ze doen dat even vaak. A heeft een verband met 2 andere actoren; 17% van de kortste wegen "
          + "tussen anderen loopt daarlangs.",
      ],
      english: [
        "A, B and 3 other actors connect others most often",
        "They do so equally often. A is linked with 2 other actors; 17% of the shortest ways "
          + "between others pass through it.",
      ]
    ) { $0.link("a", "b", "c", "d", "e", "a") },
    Case(
      "hardly ever", .connectors,
      dutch: [
        "HUB verbindt anderen het vaakst",
        "HUB heeft een verband met 2 andere actoren; minder dan 1% van de kortste wegen tussen "
          + "anderen loopt daarlangs.",
      ],
      english: [
        "HUB connects others most often",
        "HUB is linked with 2 other actors; less than 1% of the shortest ways between others pass "
          + "through it.",
      ]
    ) {
      $0.linkAll((0..<22).map { "a\($0)" })
      $0.link("x", "hub", "y")
    },
    Case("nobody", .connectors, dutch: [], english: []) { $0.linkAll(["a", "b", "c"]) },
  ]

  static let clusters = [
    Case(
      "one, without themes", .clusters,
      dutch: [
        "1 cluster: Rond A",
        "Het telt 3 actoren. Bij geen enkel verband kennen we van beide kanten een thema.",
      ],
      english: [
        "1 cluster: Around A", "It has 3 actors. Of no link do we know a theme at both ends.",
      ]
    ) { $0.linkAll(["a", "b", "c"]) },
    Case(
      "one within a theme", .clusters,
      dutch: [
        "1 cluster: Voedsel rond A",
        "Het telt 3 actoren. Het heeft geen bekend verband over de grenzen van thema’s heen.",
      ],
      english: [
        "1 cluster: Food around A", "It has 3 actors. It has no known link across themes.",
      ]
    ) {
      for id in ["a", "b", "c"] { $0.add(id, on: "voedsel") }
      $0.linkAll(["a", "b", "c"])
    },
    Case(
      "one across themes", .clusters,
      dutch: [
        "1 cluster: Voedsel rond A",
        "Het telt 3 actoren. Het heeft minstens één bekend verband over de grenzen van thema’s heen.",
      ],
      english: [
        "1 cluster: Food around A",
        "It has 3 actors. It has at least one known link across themes.",
      ]
    ) {
      for (id, theme) in [("a", "voedsel"), ("b", "voedsel"), ("c", "wonen")] {
        $0.add(id, on: theme)
      }
      $0.linkAll(["a", "b", "c"])
    },
    Case(
      "several, one of which is the largest", .clusters,
      dutch: [
        "2 clusters; het grootste: Voedsel rond A",
        "Het grootste cluster telt 4 actoren. Geen van de 2 clusters heeft een bekend verband over "
          + "de grenzen van thema’s heen.",
      ],
      english: [
        "2 clusters; the largest: Food around A",
        "The largest cluster has 4 actors. None of the 2 clusters has a known link across themes.",
      ]
    ) {
      for id in ["a", "b", "c", "d"] { $0.add(id, on: "voedsel") }
      $0.linkAll(["x", "y", "z"])
      $0.linkAll(["a", "b", "c", "d"])
    },
    Case(
      "several equally large, one across themes", .clusters,
      dutch: [
        "2 clusters; een van de grootste: Voedsel rond A",
        "Het grootste cluster telt 3 actoren. Eén van de 2 clusters heeft minstens één bekend "
          + "verband over de grenzen van thema’s heen.",
      ],
      english: [
        "2 clusters; one of the largest: Food around A",
        "The largest cluster has 3 actors. One of the 2 clusters has at least one known link "
          + "across themes.",
      ]
    ) {
      for (id, theme) in [("a", "voedsel"), ("b", "voedsel"), ("c", "wonen")] {
        $0.add(id, on: theme)
      }
      $0.linkAll(["a", "b", "c"])
      $0.linkAll(["x", "y", "z"])
    },
    Case(
      "several across themes", .clusters,
      dutch: [
        "2 clusters; het grootste: Rond A",
        "Het grootste cluster telt 4 actoren. Beide clusters hebben minstens één bekend "
          + "verband over de grenzen van thema’s heen.",
      ],
      english: [
        "2 clusters; the largest: Around A",
        "The largest cluster has 4 actors. Both clusters have at least one known link "
          + "across themes.",
      ]
    ) {
      for (id, theme) in [("a", "voedsel"), ("b", "wonen"), ("x", "energie"), ("y", "wonen")] {
        $0.add(id, on: theme)
      }
      $0.linkAll(["a", "b", "c", "d"])
      $0.linkAll(["x", "y", "z"])
    },
    Case(
      "none", .clusters,
      dutch: [
        "Nog geen clusters",
        "Er tekent zich in dit overzicht geen groep van drie of meer actoren af.",
      ],
      english: [
        "No clusters yet", "No group of three or more actors stands out in this overview.",
      ]
    ) {
      $0.link("a", "b")
      $0.add("c")
    },
    Case("too few actors", .clusters, dutch: [], english: []) { $0.link("a", "b") },
  ]
}
