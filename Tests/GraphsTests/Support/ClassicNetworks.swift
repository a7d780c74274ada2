import Graphs

/// Small networks that the literature knows well.
enum ClassicNetworks {
  /// The members of a karate club; vertex 0 is the instructor, member 1.
  ///
  /// Source: W.W. Zachary, An information flow model for conflict and fission in small groups,
  /// 1977.
  static var karate: Graph {
    get throws {
      let lists: [[Int]] = [
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30],
        [3, 7, 8, 9, 13, 27, 28, 32], [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33],
        [33], [], [], [], [33], [32, 33], [32, 33], [], [], [32, 33], [33], [32, 33], [],
        [32, 33], [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33], [32, 33],
        [32, 33], [32, 33], [33], [],
      ]
      var builder = GraphBuilder(vertexCount: lists.count)
      for (source, targets) in lists.enumerated() {
        for target in targets { builder.addEdge(from: source, to: target) }
      }
      return try builder.build()
    }
  }

  /// Friends, named Andre to Jane.
  ///
  /// Source: D. Krackhardt, Assessing the political landscape, 1990.
  static var kite: Graph {
    get throws {
      try Graph(
        vertexCount: 10,
        edges: [
          (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
          (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
        ])
    }
  }

  /// The families of ``florentineMarriages``, in the order of its vertices.
  static let florentineFamilies = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni",
    "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi",
    "Tornabuoni",
  ]

  /// Marriages between families of Florence; Pucci married none of the others.
  ///
  /// Source: J.F. Padgett, C.K. Ansell, Robust action and the rise of the Medici, 1993.
  static var florentineMarriages: Graph {
    get throws {
      try Graph(
        vertexCount: 16,
        edges: [
          (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 14), (4, 10),
          (4, 14), (6, 7), (6, 15), (8, 12), (8, 13), (8, 15), (9, 13), (10, 14), (12, 14),
          (12, 15),
        ])
    }
  }

  /// Bottlenose dolphins that were often seen together off New Zealand; 159 pairs of 62.
  ///
  /// Source: D. Lusseau et al., The bottlenose dolphin community of Doubtful Sound features a large
  /// proportion of long-lasting associations, 2003.
  static var dolphins: Graph {
    get throws {
      let lists: [[Int]] = [
        [10, 14, 15, 40, 42, 47], [17, 19, 26, 27, 28, 36, 41, 54], [10, 42, 44, 61], [8, 14, 59],
        [51], [9, 13, 56, 57], [9, 13, 17, 54, 56, 57], [19, 27, 30, 40, 54], [20, 28, 37, 45, 59],
        [13, 17, 32, 41, 57], [29, 42, 47], [51], [33], [17, 32, 41, 54, 57],
        [
          16, 24, 33, 34, 37,
          38, 40, 43, 50, 52,
        ], [18, 24, 40, 45, 55, 59], [20, 33, 37, 38, 50], [22, 25, 27, 31, 57],
        [20, 21, 24, 29, 45, 51], [30, 54], [28, 36, 38, 44, 47, 50], [29, 33, 37, 45, 51], [],
        [
          36,
          45, 51,
        ], [29, 45, 51], [26, 27], [27], [], [30, 47], [35, 43, 45, 51, 52], [42, 47], [],
        [60], [34, 37, 38, 40, 43, 50], [37, 44, 49], [], [37, 39, 40, 59], [40, 43, 45, 61],
        [
          43,
          44, 52, 58,
        ], [57], [52], [54, 57], [47, 50], [46, 53], [], [50, 51, 59], [49], [], [57], [],
        [51], [55], [], [61], [57], [], [], [], [], [], [], [],
      ]
      var builder = GraphBuilder(vertexCount: lists.count)
      for (source, targets) in lists.enumerated() {
        for target in targets { builder.addEdge(from: source, to: target) }
      }
      return try builder.build()
    }
  }
}
