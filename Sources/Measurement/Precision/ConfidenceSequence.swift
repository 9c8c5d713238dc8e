internal import Randomness

/// Intervals for a mean, one for each number of runs, that hold all at once: with the stated confidence the mean is in
/// every one of them, however often one looks and whatever makes one stop.
///
/// An ordinary interval holds for a number of runs fixed beforehand. Who looks at it after every run and stops when it
/// pleases will end with one that misses the mean far more often than it says.
///
/// The half-width in standard errors after n runs is √((x + 1) / x · (ln(x + 1) - 2 ln α)) with x = n ρ² and α one less
/// the confidence: Robbins' normal mixture (1970) with the estimated variance, an asymptotic confidence sequence by
/// Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2024), "Time-uniform central limit theory and asymptotic confidence
/// sequences", Annals of Statistics 52, 2613-2640. As Student's interval does for one number of runs, it rests on means
/// that are close to normal; that is why the first look comes late.
public struct ConfidenceSequence: Equatable, Sendable {
  /// The coverage of all intervals together, in 0..<1.
  public let confidence: Double
  private let mixture: Double

  /// Makes a sequence; choose it before the first run is seen.
  ///
  /// - Parameters:
  ///   - confidence: The coverage of all intervals together, above 0 and below 1.
  ///   - runs: The number of runs at which they are to be tightest, at least 1: half of it to ten times it costs little.
  public init(confidence: Double, tightestAt runs: Int) {
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    precondition(runs >= 1, "intervals are of runs")
    self.confidence = confidence
    // The first terms of Lambert's function, by which the best ρ² is given (section B.2 there).
    let bits = -2 * PortableMath.log(1 - confidence)
    mixture = (bits + PortableMath.log(bits + 1)) / Double(runs)
  }

  /// Returns how far the interval after so many runs reaches to each side, in standard errors of the mean.
  public func halfWidth(runs: Int) -> Double {
    let x = Double(runs) * mixture
    return ((x + 1) / x * (PortableMath.log(x + 1) - 2 * PortableMath.log(1 - confidence))).squareRoot()
  }

  /// Returns the confidence at which an ordinary interval of so many runs reaches as far.
  ///
  /// Student's interval at this level has its allowance for a variance estimated from few runs besides.
  public func level(runs: Int) -> Double {
    // Ten million degrees of freedom are as good as the normal distribution here, to one part in 100,000 of the tail.
    1 - 2 * StudentT.cdf(-halfWidth(runs: runs), degreesOfFreedom: 1e7)
  }
}
