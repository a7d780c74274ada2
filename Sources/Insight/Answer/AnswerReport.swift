internal import FoundationEssentials
public import Movement
public import Words

/// An answer as the JSON that other programs build on.
///
/// At the top stand `version`, `question`, `options`, `seed`, `synthetic`, `audience` and
/// `withheld`; the answer's own keys stand beside them. Among the options are, after the
/// question's own, the choices of the lens, `lang` and `audience`.
public struct AnswerReport<Options: Encodable, Answer: Encodable>: Encodable {
  private enum Key: CodingKey {
    case version, question, options, seed, synthetic, audience, withheld
  }

  private let question: String
  private let options: AllOptions
  private let seed: UInt64?
  private let register: ReleasedRegister
  private let answer: Answer

  /// An answer with what it was made of.
  ///
  /// - Parameters:
  ///   - question: The command's name.
  ///   - options: The question's own options, those with their defaults included; encodes as an
  ///     object.
  ///   - lens: What chose the actors and links.
  ///   - language: The language of the names and words in the answer.
  ///   - seed: The seed of what depends on chance; nil when nothing does.
  ///   - register: What the answer was computed from.
  ///   - answer: Encodes as an object, with none of the keys above.
  public init(
    question: String, options: Options, lens: Lens, language: Language, seed: UInt64?,
    register: ReleasedRegister, answer: Answer
  ) {
    self.question = question
    self.options = AllOptions(
      own: options, lens: LensChoices(lens), lang: language.rawValue,
      audience: register.audience.rawValue)
    self.seed = seed
    self.register = register
    self.answer = answer
  }

  /// Writes the common keys and the answer's own into one object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .version)
    try container.encode(question, forKey: .question)
    try container.encode(options, forKey: .options)
    try container.encode(seed, forKey: .seed)
    try container.encode(register.isSynthetic, forKey: .synthetic)
    try container.encode(register.audience.rawValue, forKey: .audience)
    try container.encode(register.withheld.records, forKey: .withheld)
    try answer.encode(to: encoder)
  }

  /// The report as JSON text with sorted keys, ending in a newline.
  ///
  /// - Throws: What the encoding of the options or the answer throws: of numbers, those that are
  ///   not finite.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [10]
  }

  private struct AllOptions: Encodable {
    private enum Key: CodingKey { case lang, audience }

    let own: Options
    let lens: LensChoices
    let lang: String
    let audience: String

    func encode(to encoder: any Encoder) throws {
      try own.encode(to: encoder)
      try lens.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(lang, forKey: .lang)
      try container.encode(audience, forKey: .audience)
    }
  }
}
