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
