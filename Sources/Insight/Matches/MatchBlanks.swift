/// What the register does not say and matches would be better for.
public struct MatchBlanks: Sendable, Codable, Equatable {
  /// A column that is empty for some actors.
  public struct Column: Sendable, Codable, Equatable {
    /// The column of `actors`, or `links` for actors without any link.
    public let column: String
    /// Actors for which it says nothing.
    public let empty: Int
  }

  /// A cell to fill first.
  public struct Cell: Sendable, Codable, Equatable {
    /// Whose cell.
    public let actor: String
    /// Which column of `actors`, or `links`.
    public let column: String
    /// How many pairs with a reason to meet it would tell more about.
    public let pairs: Int
  }

  /// A word that is asked for and not offered, by anybody the audience may see.
  public struct Word: Sendable, Codable, Equatable {
    /// The word.
    public let word: String
    /// How many actors look for it.
    public let actors: Int
    /// A word that is offered and differs by a letter or two: perhaps the same is meant.
    public let offeredAs: String?
  }

  /// Actors in scope.
  public let actors: Int
  /// Actors in scope that state neither an offer nor a need.
  public let withoutOfferOrNeed: Int
  /// The columns that matches use.
  public let columns: [Column]
  /// The cells to fill first, the most telling one first.
  public let cells: [Cell]
  /// Words asked for and not offered, the most wanted first.
  public let words: [Word]
}
