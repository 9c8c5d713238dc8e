/// What a journal holds, found by reading it once from front to back.
///
/// Damage costs the entries that it touches and no others: the scan goes on at the next entry whose checksums are right.
public struct JournalScan: Sendable {
  /// Where the record of a finished run stands.
  public struct Place: Equatable, Sendable {
    /// Bytes from the beginning of the journal.
    public let offset: Int
    /// Bytes.
    public let count: Int

    init(offset: Int, count: Int) {
      self.offset = offset
      self.count = count
    }

    /// Names the place of the payload of an entry that begins at `offset`.
    public init(payloadOf frame: JournalFrame, at offset: Int) {
      self.init(offset: offset + JournalFrame.headLength, count: frame.payload.count)
    }
  }

  /// The payload of the first entry; nil if that is no identity.
  public private(set) var identity: [UInt8]?
  /// Where the records of finished runs stand.
  public private(set) var finished = RecordPlaces()
  /// Stretches of bytes between good entries that are none.
  public private(set) var damages = 0
  /// Bytes up to the end of the last good entry; what follows was torn off while it was written.
  public private(set) var goodLength = 0
  /// Good entries.
  public private(set) var entries = 0

  private var inFlight: Set<Replication> = []
  /// How often the process broke while a run was in flight, and whether it was alone the last time.
  private var crashes: [Replication: (count: Int, wasAlone: Bool)] = [:]

  /// Runs in flight when a process broke, not finished since, in their order: each is to be simulated alone, so that
  /// another crash is its own.
  public var suspects: [Replication] {
    Self.ordered(crashes.filter { !Self.isLeftOut($0.value) && finished[$0.key] == nil }.map(\.key))
  }

  /// Runs that broke the process again when nothing else was in flight, in their order.
  public var leftOut: [Replication] {
    Self.ordered(crashes.filter { Self.isLeftOut($0.value) && finished[$0.key] == nil }.map(\.key))
  }

  /// Whether some run was in flight when a process broke, and was not finished since.
  public var hasCrashes: Bool { crashes.keys.contains { finished[$0] == nil } }

  private static func isLeftOut(_ crash: (count: Int, wasAlone: Bool)) -> Bool {
    crash.count > 1 && crash.wasAlone
  }

  private static func ordered(_ replications: [Replication]) -> [Replication] {
    replications.sorted { ($0.isTwin ? 1 : 0, $0.run) < ($1.isTwin ? 1 : 0, $1.run) }
  }

  /// Bytes read at a time while looking for the next good entry.
  private static let window = 1 << 16

  /// Reads a journal.
  ///
  /// - Parameters:
  ///   - length: Bytes of the journal.
  ///   - read: Returns so many bytes at an offset, fewer only at the end.
  /// - Throws: What `read` throws.
  public init<Failure: Error>(
    length: Int, read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    var offset = 0
    while offset < length {
      let head = try read(offset, JournalFrame.headLength)
      if let head = JournalFrame.Head(head[...]) {
        let start = offset + JournalFrame.headLength
        // Nothing is read for a record that was cut off.
        guard head.payloadLength + JournalFrame.tailLength <= length - start else {
          offset = try Self.nextMark(after: offset, length: length, read)
          continue
        }
        let rest = try read(start, head.payloadLength + JournalFrame.tailLength)
        if let payload = JournalFrame.payload(rest[...], length: head.payloadLength) {
          if offset > goodLength { damages += 1 }
          add(head, payload, at: start)
          offset = start + rest.count
          goodLength = offset
          continue
        }
      }
      offset = try Self.nextMark(after: offset, length: length, read)
    }
  }

  /// Returns where the next entry may begin.
  private static func nextMark<Failure: Error>(
    after offset: Int, length: Int, _ read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> Int {
    var start = offset + 1
    while start < length {
      let bytes = try read(start, window)
      if bytes.count < 2 { return length }
      for index in 0..<(bytes.count - 1)
      where bytes[index] == JournalFrame.mark[0] && bytes[index + 1] == JournalFrame.mark[1] {
        return start + index
      }
      start += bytes.count - 1
    }
    return length
  }

  private mutating func add(_ head: JournalFrame.Head, _ payload: ArraySlice<UInt8>, at start: Int) {
    entries += 1
    switch (head.kind, head.replication) {
    case (.identity, _): if start == JournalFrame.headLength { identity = Array(payload) }
    case (.opened, _): inFlight = []
    case (.begun, let replication?): inFlight.insert(replication)
    case (.finished, let replication?):
      inFlight.remove(replication)
      finished[replication] = Place(offset: start, count: payload.count)
    case (.crashed, _):
      for replication in inFlight {
        crashes[replication] = ((crashes[replication]?.count ?? 0) + 1, inFlight.count == 1)
      }
      inFlight = []
    default: break
    }
  }
}
