/// Five quantiles that say how a metric is spread over the runs.
public struct Quantiles: Equatable, Sendable {
  /// 5 % of the runs lie below.
  public let p05: Double
  /// A quarter of the runs lies below.
  public let p25: Double
  /// Half of the runs lie below.
  public let median: Double
  /// A quarter of the runs lies above.
  public let p75: Double
  /// 5 % of the runs lie above.
  public let p95: Double

  /// Takes the quantiles of a sample, by definition 7 of Hyndman & Fan (1996).
  public init(_ sample: SortedSample) {
    p05 = sample.quantile(0.05)
    p25 = sample.quantile(0.25)
    median = sample.quantile(0.5)
    p75 = sample.quantile(0.75)
    p95 = sample.quantile(0.95)
  }
}
