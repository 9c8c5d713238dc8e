/// Something that is measured now and judged against a value known beforehand.
public struct Check: Sendable {
  /// What a check is about; the kinds are never mixed, for they say different things.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Must hold exactly, whatever the constants: the program keeps its books.
    case invariant
    /// A degenerate scenario whose answer theory knows: the program computes what its equations say.
    case limit
    /// A figure observed in the world, reached with the defaults: the only kind that is validation. Where the same
    /// figure has sized a default, the source says so: then it is calibration.
    case pattern
    /// No constant decides the winner by itself: against rigging.
    case fairness
  }

  /// The name, of small letters, digits and hyphens.
  public let name: String
  /// What it is about.
  public let kind: Kind
  /// What is measured, in one sentence without its full stop.
  public let statement: String
  /// The formula, the place it comes from, or the study that observed it.
  public let source: String
  /// Which measured values pass.
  public let band: Band
  /// Measures, with the luck of a trial.
  let measure: @Sendable (Trial) async -> Reading

  init(
    _ name: String, _ kind: Kind, _ statement: String, source: String, _ band: Band,
    measure: @escaping @Sendable (Trial) async -> Reading
  ) {
    self.name = name
    self.kind = kind
    self.statement = statement
    self.source = source
    self.band = band
    self.measure = measure
  }
}

/// A check and how it came out.
public struct CheckResult: Sendable {
  /// How a check comes out.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The measured value lies in the band.
    case pass
    /// It lies outside, or there is none.
    case fail
  }

  /// The check.
  public let check: Check
  /// What was measured.
  public let reading: Reading
  /// Whether it lies in the band.
  public let verdict: Verdict

  init(_ check: Check, _ reading: Reading) {
    self.check = check
    self.reading = reading
    verdict = check.band.contains(reading) ? .pass : .fail
  }
}
