extension BrokerageSetting {
  /// What comes out when the edges of each vertex change partners with edges of vertices of its own
  /// labels.
  ///
  /// Vertices of one set of labels draw from the same edges: those of vertices with this very set
  /// where these have enough, or else of all that share a label. In every round a vertex starts from
  /// the graph as it is, with a stream of the seed of its own.
  func rewiring(
    _ found: [SIMD8<Int>], around tested: [Int], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    let ends = EdgeEnds(self)
    var samples = [RoleSample](repeating: RoleSample(), count: found.count)
    // One chance in twenty, shared by all, takes twenty draws for each: no fewer could tell one
    // vertex from so many.
    let most = max(permutations, min(20 * tested.count, 100_000))
    var wanting = tested
    var plan = DrawPlan(permutations: permutations, goal: permutations, seed: seed, round: 0)
    while true {
      draw(around: wanting, from: ends, found, plan, into: &samples, threads: threads)
      wanting = wanting.filter { samples[$0].atLeastCount < 10 }
      if plan.goal == most || standOut(wanting, among: tested, samples) { return samples }
      plan.goal = min(most, 2 * plan.goal)
      plan.round += 1
    }
  }

  /// Whether all of some vertices are rarer than chance would have it when so many are tested, with
  /// one false discovery in twenty.
  private func standOut(_ few: [Int], among tested: [Int], _ samples: [RoleSample]) -> Bool {
    let highest = few.reduce(0) { max($0, samples[$1].chance) }
    let count = tested.count { samples[$0].chance <= highest }
    return highest * Double(tested.count) <= 0.05 * Double(count)
  }

  private func draw(
    around vertices: [Int], from ends: EdgeEnds, _ found: [SIMD8<Int>], _ plan: DrawPlan,
    into samples: inout [RoleSample], threads: Int?
  ) {
    var members = [[Int]](repeating: [], count: labels.count)
    for vertex in vertices { members[labels.classes[vertex]].append(vertex) }
    // Large sets are split so that several threads can work.
    let tasks = members.indices.flatMap { label in
      stride(from: 0, to: members[label].count, by: 64).map { start in
        (label: label, vertices: members[label][start...].prefix(64))
      }
    }
    let parts = concurrentMap(chunkCount: tasks.count, threads: threads) { [samples] task in
      let (label, vertices) = tasks[task]
      let equals = ends.pool(of: label)
      // Long, and often not needed.
      lazy var peers = ends.pool { labels.share(label, $0) }
      var rewiring = ContactRewiring(self, ends)
      return vertices.map { vertex in
        let own = ends.count(of: ends.places[vertex])
        let isEnough = equals.count - own >= Self.equalsWanted * own
        var sample = samples[vertex]
        rewiring.add(
          to: &sample, around: vertex, from: isEnough ? equals : peers, found: found[vertex], plan)
        return sample
      }
    }
    for (task, values) in zip(tasks, parts) {
      for (vertex, sample) in zip(task.vertices, values) { samples[vertex] = sample }
    }
  }
}

extension BrokerageSetting {
  /// How many times its own edges vertices of the very same labels must have for a vertex to be
  /// compared with them alone.
  fileprivate static let equalsWanted = 5
}

/// How far to draw.
struct DrawPlan {
  /// The draws of the first round, which also make the averages.
  let permutations: Int
  /// Up to how many draws a vertex has after this round.
  var goal: Int
  let seed: UInt64
  /// How many rounds went before.
  var round: UInt64

  /// How often to swap before the first draw of this round.
  ///
  /// Later rounds look for what is rare, and begin with what was found: it must be forgotten.
  var warmUps: Int { round == 0 ? 5 : 100 }

  /// The stream of the seed for a vertex in this round.
  func stream(of vertex: Int) -> UInt64 { UInt64(vertex) + round << 32 }

  /// Whether another draw is due: until fifty reach what was found, which is enough to tell how rare
  /// that is, but not before a fifth of the permutations were drawn for the averages; in later rounds
  /// until ten do.
  func wantsMore(_ sample: RoleSample) -> Bool {
    if sample.drawCount >= goal { return false }
    return round == 0
      ? sample.atLeastCount < 50 || 5 * sample.drawCount < permutations : sample.atLeastCount < 10
  }
}
