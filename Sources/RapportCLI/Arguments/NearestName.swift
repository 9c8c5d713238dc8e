/// The hint of "did you mean".
enum NearestName {
  /// Returns the candidate nearest to `name`, the first of several, or nil if none is near.
  ///
  /// Near is one slip for every three characters, and at least one.
  static func of(_ name: String, in candidates: [String]) -> String? {
    let scored = candidates.map { (name: $0, distance: distance(name, $0)) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.name.filter { $0 != "-" }.count / 3) ? best.name : nil
  }

  /// Returns the number of insertions, deletions, substitutions and swaps of neighbours between two words.
  ///
  /// The restricted Damerau-Levenshtein distance (optimal string alignment): no character is edited twice. Takes
  /// time in proportion to the product of the lengths.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
