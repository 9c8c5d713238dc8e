/// Where finished runs are kept, so that an interrupted experiment need not begin anew.
///
/// Asked and told by one task at a time.
public protocol RecordStore<Record>: AnyObject {
  /// What is kept of a run.
  associatedtype Record: Sendable

  /// Runs to simulate alone and before the others.
  var suspects: [Replication] { get }
  /// Whether a run is not to be simulated at all.
  func isLeftOut(_ replication: Replication) -> Bool
  /// Whether a run was finished before.
  func isKept(_ replication: Replication) -> Bool
  /// Returns the record of a run that is kept.
  func record(of replication: Replication) throws -> Record
  /// Takes note that the simulation of a run begins.
  func begin(_ replication: Replication) throws
  /// Keeps the record of a finished run; runs finish in any order.
  func keep(_ record: Record, of replication: Replication) throws
}

/// A store that keeps nothing.
final class NoStore<Record: Sendable>: RecordStore {
  var suspects: [Replication] { [] }
  func isLeftOut(_ replication: Replication) -> Bool { false }
  func isKept(_ replication: Replication) -> Bool { false }
  func record(of replication: Replication) -> Record { preconditionFailure("nothing is kept") }
  func begin(_ replication: Replication) {}
  func keep(_ record: Record, of replication: Replication) {}
}
