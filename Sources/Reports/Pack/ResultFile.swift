/// A file of a result folder, in memory.
public struct ResultFile: Equatable, Sendable {
  /// The name, without a folder.
  public let name: String
  /// The content.
  public let bytes: [UInt8]

  /// Names a content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
