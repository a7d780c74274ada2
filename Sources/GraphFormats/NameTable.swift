/// Numbers names, given as bytes, in the order in which they first appear.
///
/// An open-addressing hash table: a name stands in the first free slot after the one its hash
/// points to. Slots hold the number of a name plus one, or zero, and the upper bits of its hash,
/// so that other names are almost always told apart without looking at their bytes.
///
/// Invariant: at most half of the slots are taken.
struct NameTable {
  private(set) var names: [String] = []

  /// The bytes of all names behind each other; name `i` ends where `ends[i]` says.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [(mark: UInt32, number: UInt32)] = Array(repeating: (0, 0), count: 64)

  /// The number of a name, which is added if it is new; nil when it is new and not UTF-8.
  mutating func number(of name: ArraySlice<UInt8>) -> UInt32? {
    let hash = Self.hash(of: name)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].number > 0 {
      if slots[slot].mark == mark && isName(Int(slots[slot].number - 1), equalTo: name) {
        return slots[slot].number - 1
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = bytes.count
    bytes += name
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      bytes.removeLast(name.count)
      return nil
    }
    names.append(text)
    ends.append(bytes.count)
    slots[slot] = (mark, UInt32(names.count))
    if 2 * names.count > slots.count { grow() }
    return UInt32(names.count - 1)
  }

  @inline(__always)
  private func isName(_ number: Int, equalTo name: ArraySlice<UInt8>) -> Bool {
    var place = ends[number]
    guard ends[number + 1] - place == name.count else { return false }
    for byte in name {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// Doubles the slots and puts all names in anew.
  private mutating func grow() {
    slots = Array(repeating: (0, 0), count: 2 * slots.count)
    for number in names.indices {
      let hash = Self.hash(of: bytes[ends[number]..<ends[number + 1]])
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot].number > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (UInt32(truncatingIfNeeded: hash >> 32), UInt32(number + 1))
    }
  }

  /// Mixes the bytes eight at a time; the two halves of a product with a large odd number depend
  /// on all bits.
  @inline(__always)
  private static func hash(of name: ArraySlice<UInt8>) -> UInt64 {
    var hash = UInt64(name.count)
    var word: UInt64 = 0
    var byteCount = 0
    for byte in name {
      word = word << 8 | UInt64(byte)
      byteCount += 1
      if byteCount & 7 == 0 {
        hash = mix(hash ^ word)
        word = 0
      }
    }
    return mix(hash ^ word)
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
