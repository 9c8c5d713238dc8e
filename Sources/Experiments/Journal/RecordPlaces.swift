/// Where the records of finished runs stand in a journal, in 12 bytes a run.
///
/// Runs are few ten thousands at most and finish nearly in their order, so that an array by their number is smaller
/// than a dictionary of those that are kept, which takes some 100 bytes each.
public struct RecordPlaces: Equatable, Sendable {
  /// The places of runs, or of twins, by the number of the run.
  private struct Column: Equatable, Sendable {
    /// Bytes from the beginning of the journal; 0 where nothing is kept, as no record stands there.
    var offsets: [Int] = []
    /// Bytes.
    var lengths: [UInt32] = []

    func count(below limit: Int) -> Int { offsets.prefix(limit).reduce(0) { $0 + ($1 == 0 ? 0 : 1) } }
  }

  private var runs = Column()
  private var twins = Column()

  /// No places.
  public init() {}

  /// Where the record of a run stands; nil where none is kept.
  public subscript(_ world: Replication) -> JournalScan.Place? {
    get {
      let column = world.isTwin ? twins : runs
      guard world.run < column.offsets.count, column.offsets[world.run] != 0 else { return nil }
      return JournalScan.Place(offset: column.offsets[world.run], count: Int(column.lengths[world.run]))
    }
    set { set(newValue, at: world.run, in: world.isTwin ? \.twins : \.runs) }
  }

  private mutating func set(
    _ place: JournalScan.Place?, at run: Int, in column: WritableKeyPath<Self, Column>
  ) {
    let missing = run + 1 - self[keyPath: column].offsets.count
    if missing > 0 {
      guard place != nil else { return }
      self[keyPath: column].offsets.append(contentsOf: repeatElement(0, count: missing))
      self[keyPath: column].lengths.append(contentsOf: repeatElement(0, count: missing))
    }
    self[keyPath: column].offsets[run] = place?.offset ?? 0
    self[keyPath: column].lengths[run] = UInt32(place?.count ?? 0)
  }

  /// Whether no record is kept.
  public var isEmpty: Bool { count == 0 }

  /// Runs and twins that are kept.
  public var count: Int { count(ofRuns: .max, twins: .max) }

  /// Runs and twins that are kept and belong to so many; takes time in proportion to all.
  public func count(ofRuns runs: Int, twins: Int) -> Int {
    self.runs.count(below: runs) + self.twins.count(below: twins)
  }

  /// What is kept: the runs in their order, then the twins.
  public var worlds: some Sequence<Replication> {
    let columns = [(runs.offsets, false), (twins.offsets, true)]
    return columns.lazy.flatMap { offsets, isTwin in
      offsets.indices.lazy.filter { offsets[$0] != 0 }.map { Replication(run: $0, isTwin: isTwin) }
    }
  }
}
