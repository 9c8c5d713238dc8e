/// Reads JSON (RFC 8259) as `JSONWriter` writes it, whole numbers exactly: a seed has more digits than a `Double`.
public struct JSONReader {
  /// Returns the value that a text holds.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - file: What it is called in an error.
  /// - Returns: The value.
  /// - Throws: The place of the first byte that is no JSON.
  public static func value(of bytes: [UInt8], file: String) throws(UnreadableFile) -> JSONNode {
    var reader = JSONReader(bytes: bytes, file: file)
    let node = try reader.node(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.problem("the end of the file") }
    return node
  }

  /// The deepest nesting that is read.
  private static let deepest = 64

  private let bytes: [UInt8]
  private let file: String
  private var position = 0

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ expected: String) -> UnreadableFile {
    UnreadableFile(file: file, bytes: bytes, offset: position, message: "expected \(expected)")
  }

  private mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard current == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func node(depth: Int) throws(UnreadableFile) -> JSONNode {
    guard depth < Self.deepest else { throw problem("less nesting") }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(UnreadableFile) -> JSONNode {
    position += 1
    var members: [JSONNode.Member] = []
    // A search among the members would take hours for a hostile million of them.
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw problem("a name in quotation marks") }
      let start = position
      let name = try string()
      guard names.insert(name).inserted else {
        position = start
        throw problem("each name once")
      }
      skipSpace()
      guard take(":") else { throw problem("':'") }
      members.append(.init(name, try node(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw problem("',' or '}'") }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(UnreadableFile) -> JSONNode {
    position += 1
    var values: [JSONNode] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try node(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw problem("',' or ']'") }
    return .array(values)
  }

  /// `null`, a truth value or a number.
  private mutating func word() throws(UnreadableFile) -> JSONNode {
    let start = position
    while let byte = current, ![0x2C, 0x5D, 0x7D, 0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    if let whole = Int(text) { return .integer(whole) }
    if let whole = UInt64(text) { return .unsigned(whole) }
    if let number = Double(text), number.isFinite { return .number(number) }
    position = start
    throw problem("a value")
  }

  private mutating func string() throws(UnreadableFile) -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let text = String(validating: units, as: UTF8.self) else {
          throw problem("text in UTF-8 before this")
        }
        return text
      case UInt8(ascii: "\\"):
        position += 1
        units += String(try escape()).utf8
      case 0..<0x20: throw problem("no control character in text")
      default:
        units.append(byte)
        position += 1
      }
    }
    throw problem("'\"' at the end of the text")
  }

  private mutating func escape() throws(UnreadableFile) -> Unicode.Scalar {
    guard let byte = current else { throw problem("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      let high = try codeUnit()
      guard UTF16.isLeadSurrogate(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw problem("a pair of surrogates before this") }
        return scalar
      }
      guard take("\\"), take("u") else { throw problem("the second half of a pair") }
      let low = try codeUnit()
      guard UTF16.isTrailSurrogate(low) else { throw problem("a pair of surrogates before this") }
      return UTF16.decode(UTF16.EncodedScalar([high, low]))
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func codeUnit() throws(UnreadableFile) -> UInt16 {
    let end = min(position + 4, bytes.count)
    guard end - position == 4,
      let unit = UInt16(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits") }
    position = end
    return unit
  }
}

/// A file of a result folder that is not what Rapport writes, with the place.
public struct UnreadableFile: Error, Equatable {
  /// The name of the file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1; nil where a whole line is meant.
  public let column: Int?
  /// What is wrong, without a full stop.
  public let message: String

  /// Names a place by line.
  public init(file: String, line: Int, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// Names a place by the offset of its byte.
  init(file: String, bytes: [UInt8], offset: Int, message: String) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      file: file, line: before.count { $0 == 0x0A } + 1, column: offset - lineStart + 1, message: message)
  }
}
