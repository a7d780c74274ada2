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
  ///
  /// - Parameter folder: Where the register is; nil is the one asked for.
  func question(about folder: String? = nil) throws -> Question {
    let register = try common.readRegister(in: folder)
    let language = common.lang ?? register.language
    let released = register.released(to: common.audience)
    return Question(
      register: released, lens: try lensOptions.lens(for: released, language: language),
      language: language, isQuiet: common.quiet, answerOptions: answerOptions)
  }
}
