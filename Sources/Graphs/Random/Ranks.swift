/// The place of each value among all, the highest first: 1 plus the number of higher values.
///
/// Equal values share a place and the places they take up are skipped (competition ranking, “1, 2,
/// 2, 4”). Neighbors in the order that differ by no more than the tolerance, as a share of the
/// larger, are equal: without it rounding would part what is the same. NaN comes behind all
/// numbers.
///
///     competitionRanks(of: [3, 5, 3, 1])  // [2, 1, 2, 4]
///
/// - Parameter tolerance: The default is 1e-9.
/// - Complexity: O(values · log values).
public func competitionRanks(of values: [Double], tolerance: Double = 1e-9) -> [Int] {
  let order = fallingOrder(of: values)
  var ranks = [Int](repeating: 0, count: values.count)
  for (place, vertex) in order.enumerated() {
    guard place > 0 else {
      ranks[vertex] = 1
      continue
    }
    let (value, before) = (values[vertex], values[order[place - 1]])
    let isSame =
      value == before || (value.isNaN && before.isNaN)
      || (before.isFinite && before - value <= tolerance * max(abs(value), abs(before))
        && value.isFinite)
    ranks[vertex] = isSame ? ranks[order[place - 1]] : place + 1
  }
  return ranks
}

/// The places of values, that of the highest first, of equal ones the lowest; those of NaN last.
func fallingOrder(of values: [Double]) -> [Int] {
  values.indices.sorted { one, other in
    let (first, second) = (values[one], values[other])
    if first.isNaN || second.isNaN {
      return first.isNaN == second.isNaN ? one < other : second.isNaN
    }
    return first == second ? one < other : first > second
  }
}
