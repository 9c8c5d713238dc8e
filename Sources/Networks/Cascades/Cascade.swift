public import Randomness

/// A way in which something spreads from seeds over a network until it stops.
public protocol Cascade: Sendable {
  /// What a run needs to write in, kept from run to run.
  associatedtype Scratch

  /// The network.
  var graph: Graph { get }

  /// Returns room for runs, one after the other.
  func makeScratch() -> Scratch

  /// Lets one cascade run its course.
  ///
  /// - Parameters:
  ///   - seeds: Who has it from the beginning; whoever stands there twice counts once.
  ///   - luck: The draws of this run.
  ///   - scratch: Room made by `makeScratch()`; what earlier runs left in it makes no difference.
  /// - Returns: How far it came.
  func run(from seeds: [Int32], _ luck: QuickStream, _ scratch: inout Scratch) -> CascadeRun
}

/// How far one cascade came.
public struct CascadeRun: Equatable, Sendable {
  /// How many people were reached, seeds counted.
  public let size: Int32

  /// How many steps the farthest of them are from the seeds; 0 if nobody beyond the seeds was reached.
  public let rounds: Int32

  /// How many attempts were made to pass on: the arcs that leave those reached, also to people reached before.
  public let attempts: Int

  /// Reads a front that has come to its end.
  init(_ front: CascadeFront, attempts: Int) {
    size = Int32(front.size)
    rounds = Int32(front.rounds)
    self.attempts = attempts
  }
}
