/// A text of any length, of which at most one chunk is in memory where it has a spool.
public struct SpooledBytes: Sendable {
  /// How many bytes a chunk has.
  static let chunk = 1 << 16

  /// The number of bytes.
  public private(set) var count = 0

  private let spool: (any Spool)?
  /// Where the full chunks begin in the spool.
  private var chunks: [Int] = []
  /// What follows them: less than a chunk, or all without a spool.
  private var tail: [UInt8] = []

  /// Begins a text.
  ///
  /// - Parameter spool: Where all but the end of it waits; nil for memory.
  public init(on spool: (any Spool)?) { self.spool = spool }

  /// A text that is in memory already.
  public init(_ bytes: [UInt8]) {
    spool = nil
    tail = bytes
    count = bytes.count
  }

  /// Adds a byte.
  public mutating func append(_ byte: UInt8) {
    tail.append(byte)
    count += 1
    if tail.count >= Self.chunk { settle() }
  }

  /// Adds bytes.
  public mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    let before = tail.count
    tail.append(contentsOf: bytes)
    count += tail.count - before
    if tail.count >= Self.chunk { settle() }
  }

  /// Moves full chunks to the spool.
  private mutating func settle() {
    guard let spool else { return }
    var start = 0
    tail.withUnsafeBytes { bytes in
      while bytes.count - start >= Self.chunk {
        chunks.append(spool.append(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.chunk])))
        start += Self.chunk
      }
    }
    tail.removeFirst(start)
  }

  /// Hands over the text from its beginning, piece by piece.
  public func forEachPiece<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    if let spool {
      for offset in chunks {
        let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, used in
          spool.read(
            at: offset,
            into: UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(buffer)[..<Self.chunk]))
          used = Self.chunk
        }
        try body(piece)
      }
    }
    if !tail.isEmpty { try body(tail) }
  }

  /// The whole text, in memory.
  public var bytes: [UInt8] {
    if chunks.isEmpty { return tail }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    forEachPiece { bytes += $0 }
    return bytes
  }
}
