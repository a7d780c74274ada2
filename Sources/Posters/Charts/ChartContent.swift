public import Graphs
public import Movement
public import Words

/// What charts are made of: what the audience of a register may see of it, through a lens.
public struct ChartContent: Sendable {
  /// What the audience may see.
  public let register: ReleasedRegister
  /// The network through the lens.
  public let network: Network
  /// The language of all words.
  public let language: Language
  /// The seed of everything that depends on chance.
  public let seed: UInt64

  /// Makes the network that charts are about.
  ///
  /// - Throws: `GraphError` when the weights of parallel links add up to more than a number holds.
  public init(
    register: ReleasedRegister, lens: Lens, language: Language, seed: UInt64
  ) throws(GraphError) {
    self.register = register
    self.language = language
    self.seed = seed
    network = try Network(of: register, through: lens)
  }
}
