/// Names of files that every system takes, made of the keys of a register.
public enum SafeFileNames {
  /// Names that Windows keeps for itself.
  private static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
  private static let longest = 80

  /// A different name for each key: small letters, digits and hyphens, without an ending.
  ///
  /// Other characters become hyphens. Names that would be the same, also where capitals do not
  /// count, get a number behind them; the first keeps its own.
  ///
  ///     SafeFileNames.names(for: ["energie-u", "Energie U", "../x"])  // energie-u, energie-u-2, x
  ///
  /// - Parameter taken: Names that no key gets.
  public static func names(for keys: [String], taken: Set<String> = []) -> [String] {
    var used = taken
    return keys.map { key in
      let plain = plain(key)
      var name = plain
      var number = 2
      while !used.insert(name).inserted {
        name = "\(plain)-\(number)"
        number += 1
      }
      return name
    }
  }

  private static func plain(_ key: String) -> String {
    var name = ""
    for scalar in key.lowercased().unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
      if name.utf8.count == longest { break }
    }
    while name.last == "-" { name.removeLast() }
    if name.isEmpty { return "poster" }
    return reserved.contains(name) ? name + "-1" : name
  }
}
