internal import Graphs
internal import Movement

/// How much more or less an actor connects others than before.
public struct BrokerShift: Sendable, Encodable, Equatable {
  /// The actor's key.
  public let id: String
  /// Its name.
  public let name: String
  /// Its place by betweenness in the first state, from 1; equals share the best place.
  public let rankBefore: Int
  /// Its place in the second.
  public let rankAfter: Int
  /// The share, 0 to 1, of the pairs of others between which it lies on the shortest paths: its
  /// betweenness over (n − 1)(n − 2) / 2.
  public let shareBefore: Double
  /// That share in the second state.
  public let shareAfter: Double

  /// The actors of both states that connect others in one of them and whose place or share changed,
  /// the largest change of share first.
  ///
  /// Links have no direction and no length here; parallel ones count once.
  static func all(
    from old: (actors: [Actor], links: [Link]), to new: (actors: [Actor], links: [Link]),
    lens: Lens, threads: Int?
  ) throws(GraphError) -> [BrokerShift] {
    let before = try Standing.all(old.actors, old.links, lens, threads)
    let after = try Standing.all(new.actors, new.links, lens, threads)
    let shifts = old.actors.compactMap { actor -> BrokerShift? in
      guard let one = before[actor.id], let other = after[actor.id],
        one.share > 0 || other.share > 0,
        one.rank != other.rank || one.share != other.share
      else { return nil }
      return BrokerShift(
        id: actor.id, name: other.name, rankBefore: one.rank, rankAfter: other.rank,
        shareBefore: one.share, shareAfter: other.share)
    }
    // Keys settle what is equal, so that the order of the register does not.
    return shifts.sorted { one, other in
      (-one.change, one.rankAfter, one.id) < (-other.change, other.rankAfter, other.id)
    }
  }

  /// By how much the share changed, either way, to a billionth: what is beyond is rounding.
  private var change: Double { ((shareAfter - shareBefore).magnitude * 1e9).rounded() }
}

/// An actor's place in one state.
private struct Standing {
  let name: String
  let rank: Int
  let share: Double

  static func all(
    _ actors: [Actor], _ links: [Link], _ lens: Lens, _ threads: Int?
  ) throws(GraphError) -> [String: Standing] {
    var numbers: [String: Int] = [:]
    for (i, actor) in actors.enumerated() { numbers[actor.id] = i }
    var builder = GraphBuilder(vertexCount: actors.count, direction: .undirected)
    for link in links where lens.includes(link) {
      if let from = numbers[link.from], let to = numbers[link.to] {
        builder.addEdge(from: from, to: to)
      }
    }
    let graph = try builder.build()
    let betweenness = try graph.betweenness(threads: threads)
    let pairs = Double((actors.count - 1) * (actors.count - 2)) / 2
    // Sums of fractions differ in their last bits, which must not decide who comes first.
    let scores = betweenness.map { ($0 * 1e6).rounded() }
    let order = actors.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    var standings: [String: Standing] = [:]
    var rank = 1
    for (place, v) in order.enumerated() {
      if place > 0, scores[order[place - 1]] != scores[v] { rank = place + 1 }
      standings[actors[v].id] = Standing(
        name: actors[v].name, rank: rank, share: pairs > 0 ? scores[v] / 1e6 / pairs : 0)
    }
    return standings
  }
}
