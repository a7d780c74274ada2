internal import Glibc
internal import Movement

extension Coordinate {
  /// The distance to another point along the globe in kilometres: the haversine formula on a sphere
  /// with a radius of 6,371 km, off by at most 0.6%.
  ///
  /// Source: R.W. Sinnott, Virtues of the haversine, 1984.
  func kilometers(to other: Coordinate) -> Double {
    let degree = Double.pi / 180
    let rise = sin((other.latitude - latitude) * degree / 2)
    let turn = sin((other.longitude - longitude) * degree / 2)
    let chord =
      rise * rise + cos(latitude * degree) * cos(other.latitude * degree) * turn * turn
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
