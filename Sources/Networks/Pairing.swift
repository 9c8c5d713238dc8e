import Randomness

/// Uniform indices, one keyed draw each.
struct PairingDraws {
  let source: RandomSource
  let purpose: Purpose
  let attempt: Int
  private var drawn: UInt32 = 0

  init(source: RandomSource, purpose: Purpose, attempt: Int) {
    self.source = source
    self.purpose = purpose
    self.attempt = attempt
  }

  /// Returns a number uniform on 0..<`bound`.
  mutating func index(below bound: Int) -> Int {
    let draw = source.draw(purpose, partner: UInt32(attempt), index: drawn)
    drawn += 1
    return Int(draw.uniform * Double(bound))
  }
}

/// Edge ends being joined in pairs, with the neighbours found so far: `degree` slots a person.
struct Pairing {
  private let degree: Int
  private let count: Int
  private var neighbours: [Int32]
  private var found: [Int]

  init(count: Int, degree: Int) {
    self.count = count
    self.degree = degree
    neighbours = [Int32](repeating: -1, count: count * degree)
    found = [Int](repeating: 0, count: count)
  }

  /// Joins all ends at random; false when a pair could not be repaired.
  mutating func pair(_ draws: inout PairingDraws) -> Bool {
    var ends = [Int32]()
    ends.reserveCapacity(count * degree)
    for person in 0..<Int32(count) {
      ends.append(contentsOf: repeatElement(person, count: degree))
    }
    var leftover = [(Int, Int)]()
    while ends.count > 1 {
      let a = Int(ends.removeLast())
      let chosen = draws.index(below: ends.count)
      let b = Int(ends[chosen])
      ends[chosen] = ends[ends.count - 1]
      ends.removeLast()
      if canJoin(a, b) { join(a, b) } else { leftover.append((a, b)) }
    }
    return leftover.allSatisfy { repair($0.0, $0.1, &draws) }
  }

  /// Opens a random edge c-d and joins a-c and b-d instead.
  private mutating func repair(_ a: Int, _ b: Int, _ draws: inout PairingDraws) -> Bool {
    for _ in 0..<1000 {
      let c = draws.index(below: count)
      guard found[c] > 0 else { continue }
      let d = Int(neighbours[c * degree + draws.index(below: found[c])])
      guard canJoin(a, c), canJoin(b, d) else { continue }
      part(c, d)
      part(d, c)
      join(a, c)
      join(b, d)
      return true
    }
    return false
  }

  /// The neighbours of each person in turn, ascending.
  func sortedNeighbours() -> [Int32] {
    (0..<count).flatMap { neighbours[$0 * degree..<($0 + 1) * degree].sorted() }
  }

  private func canJoin(_ a: Int, _ b: Int) -> Bool {
    a != b && !neighbours[a * degree..<a * degree + found[a]].contains(Int32(b))
  }

  private mutating func join(_ a: Int, _ b: Int) {
    neighbours[a * degree + found[a]] = Int32(b)
    neighbours[b * degree + found[b]] = Int32(a)
    found[a] += 1
    found[b] += 1
  }

  private mutating func part(_ a: Int, _ b: Int) {
    let row = a * degree
    for slot in row..<row + found[a] where neighbours[slot] == Int32(b) {
      found[a] -= 1
      neighbours[slot] = neighbours[row + found[a]]
      return
    }
  }
}
