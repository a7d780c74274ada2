import Insight
import Movement
import Testing

/// How sure it is that connectors shifted.
struct BrokerShiftTests {
  /// A hub that links 20 others and then none: no overlooked link explains that.
  ///
  /// One that had one link more between the same others may owe it to chance.
  @Test func clearShiftsStandOut() throws {
    var old = DatedRegister()
    for i in 0..<20 { old.set("a\(i)", [:]) }
    for id in ["hub", "still", "near"] { old.set(id, [:]) }
    var new = old
    for i in 0..<20 {
      old.link("hub", "a\(i)")
      new.link("still", "a\(i)")
      old.link("near", "a\(i)")
      if i > 0 { new.link("near", "a\(i)") }
    }
    let answer = try ChangeAnswer(Comparison(from: old.released(), to: new.released()))
    let shifts = Dictionary(uniqueKeysWithValues: answer.brokers.map { ($0.id, $0) })
    let (hub, still) = (try #require(shifts["hub"]), try #require(shifts["still"]))
    #expect(hub.isClear == true && still.isClear == true)
    #expect((hub.changeHigh ?? 0) < 0 && (still.changeLow ?? 0) > 0)
    for shift in answer.brokers {
      #expect((shift.changeLow ?? 1) <= (shift.changeHigh ?? 0))
      #expect((shift.rankBeforeLow ?? 9) <= (shift.rankBeforeHigh ?? 0))
      #expect((shift.rankAfterLow ?? 9) <= (shift.rankAfterHigh ?? 0))
    }
    // Those who lose each other in both states alike have not changed places by that.
    #expect(try #require(hub.rankBeforeHigh) <= 2)
    var none = ChangeOptions()
    none.resamples = 0
    let plain = try ChangeAnswer(
      Comparison(from: old.released(), to: new.released()), options: none)
    #expect(plain.brokers.map(\.shareAfter) == answer.brokers.map(\.shareAfter))
    #expect(plain.brokers.allSatisfy { $0.isClear == nil && $0.rankAfterLow == nil })
  }

  /// Searching from some actors gives about what searching from all does, and the same change of
  /// share, for both states are searched from the same.
  @Test func sampledSharesAreNearTheWhole() throws {
    let ground = try #require(Ground.utrecht.ground)
    var options = SyntheticMovement.Options(actors: 400)
    options.seed = 3
    let files = try SyntheticMovement(options, on: ground).files
    var bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    let old = try #require(RegisterReader(bytes: bytes).read().register).released()
    // One in twenty links goes.
    let links = String(decoding: try #require(bytes["links.csv"]), as: UTF8.self)
    let kept = links.split(separator: "\n").enumerated()
      .filter { $0.offset % 20 != 19 }.map(\.element)
    bytes["links.csv"] = Array(kept.joined(separator: "\n").utf8)
    let new = try #require(RegisterReader(bytes: bytes).read().register).released()
    func brokers(_ sources: Int?, seed: UInt64) throws -> [String: BrokerShift] {
      var options = ChangeOptions()
      options.resamples = 0
      options.sources = sources
      options.seed = seed
      let answer = try ChangeAnswer(Comparison(from: old, to: new), options: options)
      return Dictionary(uniqueKeysWithValues: answer.brokers.map { ($0.id, $0) })
    }
    let all = try brokers(nil, seed: 1)
    let top = all.values.sorted { ($1.shareAfter, $0.id) < ($0.shareAfter, $1.id) }.prefix(10)
    for seed in 1...5 as ClosedRange<UInt64> {
      let some = try brokers(200, seed: seed)
      for exact in top {
        let estimate = try #require(some[exact.id])
        let change = exact.shareAfter - exact.shareBefore
        let estimated = estimate.shareAfter - estimate.shareBefore
        #expect(abs(estimate.shareAfter - exact.shareAfter) < 0.25 * exact.shareAfter)
        #expect(abs(estimated - change) < 0.1 * exact.shareAfter)
      }
    }
  }

  @Test func defaultsDependOnSize() {
    let options = ChangeOptions()
    #expect([400, 2_000, 2_001, 50_000].map(options.sources) == [400, 2_000, 500, 500])
    #expect([1_000, 1_001].map(options.resamples) == [100, 20])
    #expect([50, 1_000, 1_001].map(options.resampleSources) == [50, 100, 32])
    var own = options
    own.sources = 5_000
    own.resamples = 0
    #expect(own.sources(for: 400) == 400 && own.sources(for: 50_000) == 5_000)
    #expect(own.resampleSources(for: 400) == 0)
  }
}
