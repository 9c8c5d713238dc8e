/// Finds the known name a mistyped one was meant to be.
public enum NearestName {
  /// Returns the candidate nearest to a word, or nil if none is near enough to be worth suggesting.
  ///
  /// Nearness is the Damerau-Levenshtein distance (insert, delete, replace a letter, swap two neighbours)
  /// in its optimal string alignment form, after case folding. Near enough is a third of the longer name's
  /// letters, at least one and at most three, and never every letter. Among equally near candidates the
  /// alphabetically first wins.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - candidates: The names that exist, in any order.
  /// - Returns: One of the candidates, as spelt there.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    // Far longer than any name: nothing worth suggesting, and comparing megabytes costs time.
    guard word.utf8.count <= 128 else { return nil }
    let typed = Array(word.lowercased().unicodeScalars)
    var best: (distance: Int, name: String)?
    for name in candidates {
      let known = Array(name.lowercased().unicodeScalars)
      let longer = max(typed.count, known.count)
      let limit = min(max(longer / 3, 1), 3, longer - 1)
      guard let distance = distance(typed, known, limit: limit) else { continue }
      if let best, (best.distance, best.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    return best?.name
  }

  /// Returns the optimal string alignment distance, or nil when it exceeds the limit.
  ///
  /// - Complexity: O(*n* · *m*) for lengths within the limit of each other, constant otherwise.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

extension NearestName {
  /// Returns the end of a sentence about an unknown name: the nearest name, if any, then what exists.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - names: The names that exist, in the order to list them.
  ///   - heading: What the list is called, such as `Known keys`.
  /// - Returns: Such as `; did you mean 'hoursPerDay'? Known keys: days, hoursPerDay`, without the full
  ///   stop.
  package static func advice(_ word: String, among names: [String], _ heading: String) -> String {
    if names.isEmpty { return "; there are none" }
    let list = "\(heading): \(names.listedText)"
    guard let nearest = nearest(to: word, among: names) else { return ". \(list)" }
    return "; did you mean \(nearest.quoted)? \(list)"
  }
}
