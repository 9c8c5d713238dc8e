public import CampaignModel

/// How sure a metric is to be before the runs may end.
public struct PrecisionGoal: Equatable, Sendable {
  /// How far an interval may reach to each side.
  public enum Width: Equatable, Sendable {
    /// In percent of the estimate, above 0.
    case percent(Double)
    /// In the unit of the metric, above 0.
    case absolute(Double)
  }

  /// How far the interval of every strategy may reach.
  public let width: Width
  /// Of what: its headline ratio where it has one, else its mean.
  public let metric: Metric
  /// The first number of runs that is looked at, at least 2.
  public let minimumRuns: Int
  /// The number of runs at which it ends in any case, at least the minimum.
  public let maximumRuns: Int

  /// Sets a goal.
  public init(_ width: Width, of metric: Metric, minimumRuns: Int, maximumRuns: Int) {
    precondition(minimumRuns >= 2 && minimumRuns <= maximumRuns, "an interval needs two runs")
    self.width = width
    self.metric = metric
    self.minimumRuns = minimumRuns
    self.maximumRuns = maximumRuns
  }

  /// Returns the intervals by which it is judged.
  ///
  /// They are tightest a little after the first look, where most goals are met that can be.
  public func sequence(confidence: Double) -> ConfidenceSequence {
    ConfidenceSequence(confidence: confidence, tightestAt: 2 * minimumRuns)
  }

  /// Returns whether the runs are looked at after so many.
  ///
  /// First at the minimum, then whenever there are a twentieth more. When is known beforehand, so that the result is the
  /// same on any number of threads.
  public func looks(after runs: Int) -> Bool {
    guard runs < maximumRuns else { return runs == maximumRuns }
    var look = minimumRuns
    while look < runs { look = max(look + 1, look + look / 20) }
    return look == runs
  }
}

/// How near a strategy is to the goal.
public struct PrecisionState: Equatable, Sendable {
  /// Index into `Comparison.strategies`.
  public let strategy: Int
  /// The figure.
  public let value: Double
  /// Its interval; nil where the runs do not bound it.
  public let interval: Interval?
  /// Half the interval's width over what the goal allows: reached at 1 or below; infinite without an interval.
  public let share: Double
}

extension Comparison {
  /// Returns how near every strategy is for which the metric is defined.
  public func states(of goal: PrecisionGoal) -> [PrecisionState] {
    strategies.indices.compactMap { strategy in
      guard let (value, interval) = figure(strategy, goal.metric) else { return nil }
      let allowed =
        switch goal.width {
        case .percent(let percent): percent / 100 * value.magnitude
        case .absolute(let width): width
        }
      // What has not varied may only have been too rare to be seen, unless it is fixed by the plan or it is what the
      // control does, which is measured against itself.
      let isFixed = strategy == 0 || goal.metric.name.hasPrefix("cost") || goal.metric == .hours
      let unvaried = isFixed ? 0 : Double.infinity
      // The interval of a share of runs has width even for the control, whose goal is as far in every run.
      let isControls = strategy == 0 && goal.metric.isShareOfRuns
      let half = isControls ? 0 : interval.map { $0.width / 2 } ?? .infinity
      return PrecisionState(
        strategy: strategy, value: value, interval: interval, share: half == 0 ? unvaried : half / allowed)
    }
  }

  /// Returns a metric as it is quoted, with its interval; nil where it is not defined.
  public func figure(_ strategy: Int, _ metric: Metric) -> (value: Double, interval: Interval?)? {
    if let ratio = HeadlineRatio.all(for: scenario).first(where: { $0.metric == metric }) {
      return headline(ratio, strategy).map { ($0.ratio, $0.interval) }
    }
    return summary(strategy, metric).estimate.map { ($0.mean, $0.interval) }
  }
}
