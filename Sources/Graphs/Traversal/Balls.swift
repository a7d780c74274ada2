extension Graph {
  /// Vertices in such an order that each is followed by others around it, up to a number.
  func inBalls(_ vertices: [Int], of size: Int) -> [UInt32] {
    var isWaiting = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices { isWaiting[vertex] = true }
    var order: [UInt32] = []
    order.reserveCapacity(vertices.count)
    for center in vertices where isWaiting[center] {
      isWaiting[center] = false
      var head = order.count
      let full = head + size
      order.append(UInt32(truncatingIfNeeded: center))
      while head < order.count && order.count < full {
        for i in neighborRange(of: Int(order[head])) where isWaiting[Int(targets[i])] {
          isWaiting[Int(targets[i])] = false
          order.append(targets[i])
          if order.count == full { break }
        }
        head += 1
      }
    }
    return order
  }
}
