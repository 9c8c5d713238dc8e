import Testing

/// A change that makes a right scenario wrong, and the problems that are to be found in it.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// The piece of the scenario, or of its table, that is replaced.
  let piece: String
  /// What stands in its place.
  let replacement: String
  /// The problems, a line each.
  let problems: [String]

  var testDescription: String { "\(piece) -> \(replacement)" }

  /// Reads mistakes as people write them: the change as `piece -> replacement`
  /// (or `piece -> (nothing)`), then the problems, indented, then
  /// what does not fit on a line, indented more.
  static func list(_ transcript: String) -> [Mistake] {
    var mistakes: [(change: String, problems: [String])] = []
    for line in transcript.split(separator: "\n") {
      let text = String(line.drop { $0 == " " })
      switch line.count - text.count {
      case 0: mistakes.append((text, []))
      case 2: mistakes[mistakes.count - 1].problems.append(text)
      default:
        let problems = mistakes[mistakes.count - 1].problems
        mistakes[mistakes.count - 1].problems[problems.count - 1] += " " + text
      }
    }
    return mistakes.map { change, problems in
      let sides = change.split(separator: " -> ", maxSplits: 1, omittingEmptySubsequences: false)
      let replacement = sides.last == "(nothing)" ? "" : String(sides.last ?? "")
      return Mistake(piece: String(sides[0]), replacement: replacement, problems: problems)
    }
  }
}
