/// What `attribution.csv` says of the voices or entries of a strategy.
struct AttributedPlayers {
  /// A voice or entry.
  struct Player {
    var name: String
    /// By rule and metric.
    var figures: [String: ReportSource.Figure] = [:]

    /// Returns its part by a rule.
    func part(_ rule: String, _ metric: String = "conversions") -> ReportSource.Figure? {
      figures[rule + " " + metric]
    }
  }

  /// Index of the strategy.
  let strategy: Int
  /// Those that have a share, by Shapley's share of conversions, the largest first.
  let players: [Player]
  /// Runs behind the figures.
  let runs: Int

  /// The rules of attribution and the two truths, in the order of the table, with their words.
  static let rules = [
    ("first_touch", "first touch"), ("last_touch", "last touch"), ("linear", "linear"),
    ("time_decay", "time decay"),
    ("position", "position"), ("leave_one_out", "lost without it"), ("shapley", "true share"),
  ]

  /// Reads the strategies whose results were traced back; empty where none was asked for.
  static func all(_ source: ReportSource) throws(UnreadableFile) -> [AttributedPlayers] {
    let table = try source.table("attribution.csv")
    let columns = (
      strategy: try table.column("strategy"), voice: try table.column("voice"),
      rule: try table.column("rule"),
      metric: try table.column("metric"), runs: try table.column("runs")
    )
    let parts = (try table.column("mean"), try table.column("ci_low"), try table.column("ci_high"))
    var result: [AttributedPlayers] = []
    for strategy in source.strategies.indices {
      var players: [Player] = []
      var places: [String: Int] = [:]
      var runs = 0
      for row in 0..<table.count where table.text(row, columns.strategy) == source.strategies[strategy] {
        let name = table.text(row, columns.voice)
        guard name != "(total)", name != "(overlap)" else { continue }
        if places[name] == nil {
          places[name] = players.count
          players.append(Player(name: name))
        }
        let figure = ReportSource.Figure(
          value: try table.number(row, parts.0), low: try table.number(row, parts.1),
          high: try table.number(row, parts.2))
        players[places[name] ?? 0].figures[
          table.text(row, columns.rule) + " " + table.text(row, columns.metric)] = figure
        runs = try table.whole(row, columns.runs, in: 0...source.manifest.runs) ?? 0
      }
      guard !players.isEmpty else { continue }
      let shares = players.map { $0.part("shapley")?.value ?? 0 }
      let order = players.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
      result.append(AttributedPlayers(strategy: strategy, players: order.map { players[$0] }, runs: runs))
    }
    return result
  }
}
