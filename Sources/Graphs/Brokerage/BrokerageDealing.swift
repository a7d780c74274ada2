extension BrokerageSetting {
  /// What comes out when the labels of all other vertices are shuffled.
  ///
  /// One shuffle serves all vertices: around a vertex whose own set went to another, the two change
  /// back. Each vertex thus sees shuffles of the others, all equally likely. Every permutation has a
  /// stream of the seed.
  func shufflingAll(
    _ found: [SIMD8<Int>], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    let classes = labels.classes
    let labelled = classes.indices.filter { classes[$0] > 0 }
    let chunkCount = min(permutations, 16)
    let chunks = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var samples = [RoleSample](repeating: RoleSample(), count: found.count)
      var tally = RoleTally(classCount: labels.count)
      // The class that came to each vertex, and the vertex that the class of each came to.
      var dealt = classes
      var places = Array(classes.indices)
      for i in permutations * chunk / chunkCount..<permutations * (chunk + 1) / chunkCount {
        var generator = SeededGenerator(seed: seed, stream: UInt64(i))
        var order = labelled
        generator.shuffle(&order)
        for (vertex, giver) in zip(labelled, order) {
          dealt[vertex] = classes[giver]
          places[giver] = vertex
        }
        for vertex in found.indices where found[vertex][RolePart.labelled] > 0 {
          let (place, received) = (places[vertex], dealt[vertex])
          let parts = tally.parts(around: vertex, self, own: classes[vertex]) {
            $0 == place ? received : dealt[$0]
          }
          samples[vertex].add(parts, found: found[vertex])
        }
      }
      return samples
    }
    var sums = [RoleSample](repeating: RoleSample(), count: found.count)
    for samples in chunks {
      for vertex in sums.indices { sums[vertex].add(samples[vertex]) }
    }
    return sums
  }

  /// What comes out when the contacts of each vertex get the labels of contacts of vertices that
  /// share a label with it, drawn without replacement.
  ///
  /// The vertices of one set of labels draw from the same contacts. Every vertex has a stream of the
  /// seed.
  func dealingContacts(
    _ found: [SIMD8<Int>], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    let contacts = Contacts(self)
    var members = [[Int]](repeating: [], count: labels.count)
    for (vertex, label) in labels.classes.enumerated()
    where label > 0 && found[vertex][RolePart.labelled] > 0 {
      members[label].append(vertex)
    }
    // Vertices of one set share a pool; large sets are split so that several threads can work.
    let tasks = members.indices.flatMap { label in
      stride(from: 0, to: members[label].count, by: 256).map { start in
        (label: label, vertices: Array(members[label][start...].prefix(256)))
      }
    }
    let parts = concurrentMap(chunkCount: tasks.count, threads: threads) { task in
      let (label, vertices) = tasks[task]
      var pool = contacts.pool(of: label, labels)
      var tally = RoleTally(classCount: labels.count)
      var dealt = labels.classes
      return vertices.map { vertex in
        var generator = SeededGenerator(seed: seed, stream: UInt64(vertex))
        var sample = RoleSample()
        let slots = Array(contacts.labelled(of: vertex))
        for _ in 0..<permutations {
          for i in slots.indices {
            pool.swapAt(i, i + generator.integer(below: pool.count - i))
            dealt[slots[i]] = pool[i]
          }
          let parts = tally.parts(around: vertex, self, own: label) { dealt[$0] }
          sample.add(parts, found: found[vertex])
        }
        for slot in slots { dealt[slot] = labels.classes[slot] }
        return sample
      }
    }
    var samples = [RoleSample](repeating: RoleSample(), count: found.count)
    for (task, values) in zip(tasks, parts) {
      for (vertex, sample) in zip(task.vertices, values) { samples[vertex] = sample }
    }
    return samples
  }
}

/// The vertices with labels that each vertex has an edge with, in either direction.
private struct Contacts {
  private var starts = [0]
  private var vertices: [Int] = []
  /// How many contacts of each class the vertices of each class have, the classes in rising order.
  private let counts: [[(label: Int, count: Int)]]

  init(_ setting: BrokerageSetting) {
    let classes = setting.labels.classes
    var counts = [[Int: Int]](repeating: [:], count: setting.labels.count)
    for vertex in classes.indices {
      let both = Set(setting.out.neighbors(of: vertex)).union(
        setting.incoming.neighbors(of: vertex))
      for contact in both.sorted() where classes[contact] > 0 {
        vertices.append(contact)
        counts[classes[vertex]][classes[contact], default: 0] += 1
      }
      starts.append(vertices.count)
    }
    self.counts = counts.map { counts in
      counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  func labelled(of vertex: Int) -> ArraySlice<Int> { vertices[starts[vertex]..<starts[vertex + 1]] }

  /// The classes of all contacts of vertices that share a label with a class.
  func pool(of label: Int, _ labels: LabelClasses) -> [Int] {
    var pool: [Int] = []
    for other in counts.indices where other > 0 && labels.share(label, other) {
      for entry in counts[other] {
        pool.append(contentsOf: repeatElement(entry.label, count: entry.count))
      }
    }
    return pool
  }
}
