/// What the command line asks for.
struct Options {
  static let usage = """
    usage: rapport-benchmarks [--filter TEXT] [--repeats N] [--quick] [--json FILE] [--record]

      --filter TEXT  Only workloads whose name contains TEXT.
      --repeats N    How often each is run; the median is reported. (default: 7; with --quick 1)
      --quick        Small variants, to check the answers.
      --json FILE    Also writes the figures and every time to FILE.
      --record       Takes the answers found for right and writes them to \(Answers.path).

    Run it from the root of the checkout. Ends with status 1 if an answer is wrong.
    """

  var filter = ""
  var repeats: Int?
  var scale = Scale.full
  var json: String?
  var records = false

  /// Reads the words after the name of the program; nil if they make no sense.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--quick": scale = .quick
      case "--record": records = true
      case "--filter":
        guard let text = words.popFirst() else { return nil }
        filter = text
      case "--json":
        guard let file = words.popFirst() else { return nil }
        json = file
      case "--repeats":
        guard let number = words.popFirst().flatMap({ Int($0) }), number >= 1 else { return nil }
        repeats = number
      default: return nil
      }
    }
  }
}
