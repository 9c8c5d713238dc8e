import Synchronization

/// Where bytes wait that need not stay in memory: they are appended, and read back in pieces.
///
/// Neither call throws, as figures are asked for deep inside of findings. A spool that can fail keeps its first failure,
/// takes nothing from then on and gives zeros; whoever made it asks for the failure before showing anything that came out.
public protocol Spool: AnyObject, Sendable {
  /// Takes bytes; returns the offset of the first.
  func append(_ bytes: UnsafeRawBufferPointer) -> Int

  /// Fills a buffer with the bytes from an offset on, all of which were appended.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer)
}

/// A spool in memory, for few runs and for tests.
public final class MemorySpool: Spool {
  private let content = Mutex<[UInt8]>([])

  /// An empty spool.
  public init() {}

  /// Takes bytes; returns the offset of the first.
  public func append(_ bytes: UnsafeRawBufferPointer) -> Int {
    content.withLock { content in
      content.append(contentsOf: bytes)
      return content.count - bytes.count
    }
  }

  /// Fills a buffer with the bytes from an offset on.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    content.withLock { content in
      content.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count]))
      }
    }
  }
}
