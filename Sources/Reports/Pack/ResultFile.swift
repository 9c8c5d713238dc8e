public import Measurement

/// A file of a result folder.
public struct ResultFile: Equatable, Sendable {
  /// The name, without a folder.
  public let name: String
  /// The content; of the tables that are as long as there are runs, most of it is not in memory.
  public let content: SpooledBytes

  /// Names a content.
  public init(name: String, content: SpooledBytes) {
    self.name = name
    self.content = content
  }

  /// Names a content that is in memory.
  public init(name: String, bytes: [UInt8]) { self.init(name: name, content: SpooledBytes(bytes)) }

  /// The whole content, in memory.
  public var bytes: [UInt8] { content.bytes }

  /// Whether name and content are the same.
  public static func == (a: ResultFile, b: ResultFile) -> Bool { a.name == b.name && a.bytes == b.bytes }
}
