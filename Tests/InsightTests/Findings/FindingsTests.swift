import Insight
import Movement
import Testing
import Words

/// What the findings say, word for word.
struct FindingsTests {
  /// A register, and what is found in it on one topic.
  struct Case: CustomTestStringConvertible {
    let name: String
    let topic: Finding.Topic
    let register: @Sendable (inout SmallRegister) -> Void
    /// Headline and text.
    let dutch: [String]
    let english: [String]

    var testDescription: String { name }

    init(
      _ name: String, _ topic: Finding.Topic, dutch: [String], english: [String],
      register: @escaping @Sendable (inout SmallRegister) -> Void
    ) {
      self.name = name
      self.topic = topic
      self.register = register
      self.dutch = dutch
      self.english = english
    }
  }

  @Test(arguments: size + connectors + clusters + gaps + lookFirst)
  func saysWhatTheRegisterSays(expected: Case) throws {
    var register = SmallRegister()
    expected.register(&register)
    for (language, texts) in [(Language.nl, expected.dutch), (.en, expected.english)] {
      let finding = try register.findings(in: language).first { $0.topic == expected.topic }
      #expect((finding.map { [$0.headline, $0.text] } ?? []) == texts)
    }
  }

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
        "Het grootste cluster telt 4 actoren. Geen daarvan heeft een bekend verband over de grenzen "
          + "van thema’s heen.",
      ],
      english: [
        "2 clusters; the largest: Food around A",
        "The largest cluster has 4 actors. None of them has a known link across themes.",
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
        "Het grootste cluster telt 3 actoren. Eén daarvan heeft minstens één bekend verband over de "
          + "grenzen van thema’s heen.",
      ],
      english: [
        "2 clusters; one of the largest: Food around A",
        "The largest cluster has 3 actors. One of them has at least one known link across themes.",
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
        "Het grootste cluster telt 4 actoren. 2 daarvan hebben minstens één bekend verband over de "
          + "grenzen van thema’s heen.",
      ],
      english: [
        "2 clusters; the largest: Around A",
        "The largest cluster has 4 actors. 2 of them have at least one known link across themes.",
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

  static let gaps = [
    Case(
      "everywhere", .gaps,
      dutch: [
        "In alle 3 gemeenten kennen we een initiatief",
        "Dat zegt niet dat we alle initiatieven kennen.",
      ],
      english: [
        "We know of an initiative in all 3 municipalities",
        "That does not say that we know all initiatives.",
      ]
    ) { $0.add("a", in: "GM1|GM2|GM3") },
    Case(
      "nowhere, nobody looked", .gaps,
      dutch: [
        "In geen van de 3 gemeenten kennen we een initiatief",
        "Utrecht, Zeist en Bunnik. Voor zover we weten heeft daar nog niemand gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "We know of no initiative in any of the 3 municipalities",
        "Utrecht, Zeist and Bunnik. As far as we know nobody has yet looked there: unknown is not "
          + "the same as none.",
      ]
    ) { _ in },
    Case(
      "one of three, looked for one theme only", .gaps,
      dutch: [
        "In 1 van de 3 gemeenten kennen we geen initiatief",
        "Bunnik. Voor zover we weten heeft daar nog niemand naar alle thema’s gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "In 1 of the 3 municipalities we know of no initiative",
        "Bunnik. As far as we know nobody has yet looked for all themes there: unknown is not the "
          + "same as none.",
      ]
    ) {
      $0.add("a", in: "GM2|GM3")
      $0.surveys = ["GM1,voedsel,2026"]
    },
    Case(
      "all surveyed, one stopped", .gaps,
      dutch: [
        "In 2 van de 3 gemeenten kennen we geen initiatief",
        "Utrecht en Bunnik. Daar is gezocht. Gestopte initiatieven tellen niet mee.",
      ],
      english: [
        "In 2 of the 3 municipalities we know of no initiative",
        "Utrecht and Bunnik. Somebody has looked there. Initiatives that have stopped do not count.",
      ]
    ) {
      $0.add("a", in: "GM2")
      $0.add("b", in: "GM1", phase: "stopped", release: "counted")
      $0.surveys = ["GM1,,2026", "GM3,,2026"]
    },
    Case(
      "some surveyed, one unknown", .gaps,
      dutch: [
        "In 2 van de 3 gemeenten kennen we geen initiatief",
        "Utrecht en Zeist. Voor zover we weten heeft in één daarvan nog niemand gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "In 2 of the 3 municipalities we know of no initiative",
        "Utrecht and Zeist. As far as we know nobody has yet looked in one of them: unknown is not "
          + "the same as none.",
      ]
    ) {
      $0.add("a", in: "GM1")
      $0.surveys = ["GM2,,2026"]
    },
    Case(
      "more than can be named, two unknown", .gaps,
      dutch: [
        "In 6 van de 7 gemeenten kennen we geen initiatief",
        "A, B, C, D, E en 1 andere. Voor zover we weten heeft in 2 daarvan nog niemand gezocht: "
          + "onbekend is niet hetzelfde als geen.",
      ],
      english: [
        "In 6 of the 7 municipalities we know of no initiative",
        "A, B, C, D, E and 1 other. As far as we know nobody has yet looked in 2 of them: unknown "
          + "is not the same as none.",
      ]
    ) {
      $0.municipalities = ["A", "B", "C", "D", "E", "F", "G"].map { "\($0),\($0),," }
      $0.add("a", in: "G")
      $0.surveys = ["A", "B", "C", "D"].map { "\($0),,2026" }
    },
    Case(
      "one municipality with", .gaps,
      dutch: [
        "In Bunnik kennen we een initiatief", "Dat zegt niet dat we alle initiatieven kennen.",
      ],
      english: [
        "We know of an initiative in Bunnik", "That does not say that we know all initiatives.",
      ]
    ) {
      $0.municipalities.removeLast(2)
      $0.add("a", in: "GM1")
    },
    Case(
      "one municipality without", .gaps,
      dutch: [
        "In Bunnik kennen we geen initiatief",
        "Voor zover we weten heeft daar nog niemand gezocht: onbekend is niet hetzelfde als geen.",
      ],
      english: [
        "We know of no initiative in Bunnik",
        "As far as we know nobody has yet looked there: unknown is not the same as none.",
      ]
    ) { $0.municipalities.removeLast(2) },
    Case("no municipalities", .gaps, dutch: [], english: []) { $0.municipalities = [] },
  ]

  static let lookFirst = [
    Case(
      "one", .lookFirst,
      dutch: [
        "Hier het eerst kijken: voedsel in Utrecht",
        "Aan initiatieven zou je hier naar inwonertal 1,2 verwachten; we kennen er geen.",
      ],
      english: [
        "Look here first: food in Utrecht",
        "By population one would expect 1.2 initiatives here; we know of none.",
      ]
    ) {
      for id in ["a", "b"] { $0.add(id, in: "GM1", on: "voedsel") }
    },
    Case(
      "several", .lookFirst,
      dutch: [
        "Hier het eerst kijken: energie in Utrecht",
        "Aan initiatieven zou je hier naar inwonertal 6,0 verwachten; we kennen er geen. Daarna: "
          + "energie in Zeist en voedsel in Utrecht.",
      ],
      english: [
        "Look here first: energy in Utrecht",
        "By population one would expect 6.0 initiatives here; we know of none. Next: energy in "
          + "Zeist and food in Utrecht.",
      ]
    ) {
      for i in 0..<4 { $0.add("a\(i)", in: "GM1", on: "voedsel") }
      for i in 0..<10 { $0.add("b\(i)", in: "GM1", on: "energie") }
    },
    Case("nowhere", .lookFirst, dutch: [], english: []) { $0.add("a", in: "GM1", on: "voedsel") },
  ]

  @Test(arguments: Language.allCases)
  func broadestComeFirst(language: Language) throws {
    var register = SmallRegister()
    for id in ["a", "b", "c"] { register.add(id, in: "GM1", on: "voedsel") }
    register.link("a", "b", "c")
    let topics = try register.findings(in: language).map(\.topic)
    #expect(topics == [.size, .connectors, .clusters, .gaps, .lookFirst])
  }

  @Test(arguments: Language.allCases)
  func emptyRegisterSaysSoAndNothingElse(language: Language) throws {
    var register = SmallRegister()
    register.municipalities = []
    register.themes = []
    #expect(try register.findings(in: language).map(\.topic) == [.size])
  }

  @Test(arguments: 0..<10)
  func everyFindingIsOneHeadlineAndWholeSentences(seed: UInt64) throws {
    for language in Language.allCases {
      for finding in try SmallRegister.random(seed: seed).findings(in: language) {
        #expect(!finding.headline.hasSuffix(".") && finding.text.hasSuffix("."))
        #expect(!finding.text.contains("  ") && !finding.text.hasPrefix(" "))
      }
    }
  }
}
