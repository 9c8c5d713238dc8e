internal import CampaignModel

/// How often one column beats others in the same run.
public enum PairedRuns {
  /// Returns the share of runs in which a is higher than b, ties counting half.
  ///
  /// Runs that differ by rounding alone (`Rounding`) tie.
  ///
  /// - Parameters:
  ///   - a: A number per run, none of them NaN.
  ///   - b: A number per run, the same runs in the same order.
  /// - Returns: A share in 0...1, one minus that of (b, a); nil for empty columns.
  public static func probabilityHigher(_ a: [Double], _ b: [Double]) -> Double? {
    precondition(a.count == b.count, "paired columns come from the same runs")
    precondition(!a.contains { $0.isNaN } && !b.contains { $0.isNaN }, "NaN is neither higher nor lower")
    guard !a.isEmpty else { return nil }
    // Counted in halves, so that the sum is exact.
    var halves = 0
    for (x, y) in zip(a, b) {
      let difference = Rounding.difference(x, y)
      halves += difference > 0 ? 2 : difference == 0 ? 1 : 0
    }
    return Double(halves) / Double(2 * a.count)
  }

  /// Returns, for each column, the share of runs in which it is the highest.
  ///
  /// Columns that tie for a run divide it equally; so do those that differ from its best by rounding alone.
  ///
  /// - Parameter columns: A column per rival, each with a number per run, the same runs in the same order, none of
  ///   them NaN.
  /// - Returns: A share in 0...1 per column, adding up to 1 but for rounding; nil without columns or runs.
  public static func probabilityBest(_ columns: [[Double]]) -> [Double]? {
    guard let first = columns.first, !first.isEmpty else { return nil }
    precondition(
      columns.allSatisfy { $0.count == first.count }, "paired columns come from the same runs")
    precondition(!columns.contains { $0.contains(where: \.isNaN) }, "NaN is neither higher nor lower")
    var wins = [Double](repeating: 0, count: columns.count)
    for run in first.indices {
      for (index, part) in parts(columns.map { $0[run] }).enumerated() { wins[index] += part }
    }
    return wins.map { $0 / Double(first.count) }
  }

  /// Returns which part of a run each rival wins by the highest number, 0 or what is left of 1 when all winners share it;
  /// NaN where one of the numbers is.
  static func parts(_ numbers: [Double]) -> [Double] {
    guard !numbers.contains(where: \.isNaN) else { return numbers.map { _ in .nan } }
    let best = numbers.max() ?? 0
    let wins = numbers.map { Rounding.difference($0, best) == 0 }
    let part = 1 / Double(wins.count { $0 })
    return wins.map { $0 ? part : 0 }
  }
}
