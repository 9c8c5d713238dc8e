/// An entry of a journal: what happened, in a form that shows damage.
///
/// In bytes: the mark `RJ` and a kind; the number of a run, with a bit for its twin; the length of what follows; the
/// checksum of these; the payload; the payload's checksum. All numbers are little-endian.
public struct JournalFrame: Equatable, Sendable {
  /// What an entry says.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// What the journal is of: the first entry.
    case identity = 1
    /// A process begins to work on it.
    case opened
    /// The simulation of a run begins.
    case begun
    /// A run is finished; the payload is its record.
    case finished
    /// The process found itself broken and is about to end.
    case crashed
  }

  /// What it says.
  public let kind: Kind
  /// Of which run; nil for entries about the work as a whole.
  public let replication: Replication?
  /// What belongs to it.
  public let payload: [UInt8]

  /// Makes an entry.
  public init(_ kind: Kind, _ replication: Replication? = nil, payload: [UInt8] = []) {
    self.kind = kind
    self.replication = replication
    self.payload = payload
  }

  /// The mark at the beginning of each entry.
  static let mark: [UInt8] = Array("RJ".utf8)
  /// Bytes before the payload.
  static let headLength = 20
  /// Bytes after it.
  static let tailLength = 4
  /// The longest payload; a longer one is damage.
  static let longestPayload = 1 << 30
  /// The largest number of a run; a larger one is damage.
  static let lastRun = 1_000_000

  /// The entry as it stands in a journal.
  public var bytes: [UInt8] {
    var bytes = Self.mark + [kind.rawValue, replication.map { $0.isTwin ? 2 : 1 } ?? 0]
    bytes += Self.bytes(UInt64(replication?.run ?? 0), 8) + Self.bytes(UInt64(payload.count), 4)
    bytes += Self.bytes(UInt64(Checksum.crc32(bytes)), 4)
    return bytes + payload + Self.bytes(UInt64(Checksum.crc32(payload)), 4)
  }

  /// The first bytes of an entry.
  struct Head: Equatable {
    let kind: Kind
    let replication: Replication?
    let payloadLength: Int

    /// Reads the head; nil if it is none.
    init?(_ bytes: ArraySlice<UInt8>) {
      let start = bytes.startIndex
      guard bytes.count >= headLength, Array(bytes.prefix(2)) == mark,
        UInt64(Checksum.crc32(bytes[start..<start + 16])) == number(bytes[(start + 16)..<(start + 20)]),
        let kind = Kind(rawValue: bytes[start + 2]), bytes[start + 3] <= 2
      else { return nil }
      self.kind = kind
      let run = number(bytes[(start + 4)..<(start + 12)])
      guard let index = Int(exactly: run), index <= lastRun else { return nil }
      replication =
        bytes[start + 3] == 0 ? nil : Replication(run: index, isTwin: bytes[start + 3] == 2)
      payloadLength = Int(number(bytes[(start + 12)..<(start + 16)]))
      guard payloadLength <= longestPayload else { return nil }
    }
  }

  /// Reads the payload after a head; nil if it is damaged or cut off.
  static func payload(_ bytes: ArraySlice<UInt8>, length: Int) -> ArraySlice<UInt8>? {
    guard bytes.count >= length + tailLength else { return nil }
    let payload = bytes.prefix(length)
    let checksum = number(bytes.dropFirst(length).prefix(tailLength))
    return UInt64(Checksum.crc32(payload)) == checksum ? payload : nil
  }

  private static func bytes(_ number: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
