/// A world of an experiment: a run or its twin.
public struct Replication: Hashable, Sendable {
  /// The number of the run, from 0.
  public let run: Int
  /// Whether it is the second world with the run's numbers.
  public let isTwin: Bool

  /// Names a run or a twin.
  public init(run: Int, isTwin: Bool = false) {
    self.run = run
    self.isTwin = isTwin
  }
}
