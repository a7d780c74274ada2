extension GraphCommandTests {
  /// The members of a karate club, by their published numbers.
  ///
  /// Source: W.W. Zachary, An information flow model for conflict and fission in small groups, 1977.
  static let karate = edges([
    1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32], 2: [3, 4, 8, 14, 18, 20, 22, 31],
    3: [4, 8, 9, 10, 14, 28, 29, 33], 4: [8, 13, 14], 5: [7, 11], 6: [7, 11, 17], 7: [17],
    9: [31, 33, 34], 10: [34], 14: [34], 15: [33, 34], 16: [33, 34], 19: [33, 34], 20: [34],
    21: [33, 34], 23: [33, 34], 24: [26, 28, 30, 33, 34], 25: [26, 28, 32], 26: [32],
    27: [30, 34], 28: [34], 29: [32, 34], 30: [33, 34], 31: [33, 34], 32: [33, 34], 33: [34],
  ])

  /// Friends.
  ///
  /// Source: D. Krackhardt, Assessing the political landscape, 1990.
  static let kite = """
    source,target
    Andre,Beverly
    Andre,Carol
    Andre,Diane
    Andre,Fernando
    Beverly,Diane
    Beverly,Ed
    Beverly,Garth
    Carol,Diane
    Carol,Fernando
    Diane,Ed
    Diane,Fernando
    Diane,Garth
    Ed,Garth
    Fernando,Garth
    Fernando,Heather
    Garth,Heather
    Heather,Ike
    Ike,Jane
    """

  private static func edges(_ lists: KeyValuePairs<Int, [Int]>) -> String {
    lists.flatMap { source, targets in targets.map { "\(source) \($0)\n" } }.joined()
  }
}
