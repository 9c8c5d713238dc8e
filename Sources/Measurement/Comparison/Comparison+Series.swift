public import CampaignModel

extension Comparison {
  /// Estimates a daily figure for every day.
  ///
  /// The same as `daily(_:_:day:)` for each day, but many times faster: the runs of most days are equally
  /// many, and so Student's critical value is computed once.
  ///
  /// - Parameters:
  ///   - strategy: Index into `strategies`.
  ///   - metric: The figure.
  /// - Returns: The mean over runs with its interval; nil where a day has none.
  public func dailySeries(_ strategy: Int, _ metric: DailyMetric) -> [Estimate?] {
    let index = DailyMetric.allCases.firstIndex(of: metric) ?? 0
    var student = StudentFactor(confidence: confidence)
    return daily[strategy].metrics[index].map { Estimate($0, &student) }
  }

  /// Estimates how many people are at a stage of the funnel, for every day.
  ///
  /// - Parameters:
  ///   - strategy: Index into `strategies`.
  ///   - stage: The stage.
  /// - Returns: The mean number of people at the end of the day with its interval, and how many more that
  ///   is than the day before; nil without runs.
  public func funnelSeries(_ strategy: Int, _ stage: FunnelStage) -> [(people: Estimate?, change: Double?)] {
    let index = FunnelStage.allCases.firstIndex(of: stage) ?? 0
    var student = StudentFactor(confidence: confidence)
    return zip(daily[strategy].stages[index], daily[strategy].entries[index]).map {
      (Estimate($0, &student), $1.mean)
    }
  }
}

/// Student's critical value, kept until the number of runs changes.
private struct StudentFactor {
  let confidence: Double
  private var count = 0
  private var value = 0.0

  init(confidence: Double) {
    self.confidence = confidence
  }

  /// Returns the half-width of an interval in standard errors; `count` is at least 2.
  mutating func callAsFunction(count: Int) -> Double {
    if count != self.count {
      self.count = count
      value = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: Double(count - 1))
    }
    return value
  }
}

extension Estimate {
  fileprivate init?(_ moments: RunningMoments, _ student: inout StudentFactor) {
    guard let mean = moments.mean else { return nil }
    var interval: Interval?
    if let standardError = moments.standardError {
      interval = Interval(center: mean, halfWidth: student(count: moments.count) * standardError)
    }
    self.init(
      mean: mean, interval: interval, standardDeviation: moments.standardDeviation, count: moments.count)
  }
}
