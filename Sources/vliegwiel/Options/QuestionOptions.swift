internal import ArgumentParser
internal import Insight
internal import Movement
internal import Words

/// The options that every question about a register shares.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var common: RegisterOptions
  @OptionGroup var lensOptions: LensOptions
  @OptionGroup var answerOptions: AnswerOptions

  /// Reads the register and makes ready what the options ask for.
  ///
  /// - Throws: `ToolFailure` with every problem of the register, or of the lens.
  func question() throws -> Question { try question(about: common.readRegister()) }

  /// Makes ready what the options ask for.
  ///
  /// - Throws: `ToolFailure` with every problem of the lens.
  func question(about register: Register) throws -> Question {
    let language = common.lang ?? register.language
    let released = register.released(to: common.audience)
    return Question(
      register: released, lens: try lensOptions.lens(for: released, language: language),
      language: language, isQuiet: common.quiet, answerOptions: answerOptions)
  }
}
