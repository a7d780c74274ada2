import Foundation
import Movement

/// A register of any size, made up from the shipped one's themes and municipalities.
enum MadeUpRegister {
  /// A movement of communities of about 25, with one link in seven between them.
  static func make(_ count: Int) throws -> Register {
    var state = UInt64(count)
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let folder = URL(filePath: Utrecht.folder)
    func keys(_ name: String) throws -> [String] {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        .split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
        .map(String.init)
    }
    let themes = try keys("themes.csv")
    let municipalities = try keys("municipalities.csv")
    let words = ["Dorpsraad", "Energiecoöperatie", "Repair Café", "Zorgcoöperatie", "Voedselbos"]
    let kinds = ["initiative", "initiative", "initiative", "umbrella", "network"]
    let communities = max(3, count / 25)
    var members = [[Int]](repeating: [], count: communities)
    var home: [Int] = []
    var actors = "id,name,kind,municipalities,themes,phase\n"
    for i in 0..<count {
      home.append(below(communities))
      members[home[i]].append(i)
      let name = "\(words[below(5)]) \(["Oud", "Nieuw", "Klein", "Groot"][below(4)])-\(i)"
      let theme = below(3) > 0 ? home[i] % themes.count : below(themes.count)
      let more =
        below(3) == 0 ? "|" + themes[(theme + 1 + below(themes.count - 1)) % themes.count] : ""
      actors += "a\(i),\(name),\(kinds[below(5)]),\(municipalities[below(municipalities.count)]),"
      actors += "\(themes[theme])\(more),\(below(9) == 0 ? "signal" : "growth")\n"
    }
    var pairs: Set<[Int]> = []
    for _ in 0..<(count * 8 / 5) {
      let a = below(count)
      let own = members[home[a]]
      let b = below(7) > 0 ? own[below(own.count)] : below(count)
      if a != b, a % 7 > 0 { pairs.insert([min(a, b), max(a, b)]) }
    }
    var links = "from,to,kind,statement\n"
    for pair in pairs.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      links += "a\(pair[0]),a\(pair[1]),\(["member", "collaborates"][pair[1] % 2]),fact\n"
    }
    let (allActors, allLinks) = (actors, links)
    return try OverviewFilesTests.register([
      "actors.csv": { _ in allActors }, "links.csv": { _ in allLinks },
    ])
  }
}
