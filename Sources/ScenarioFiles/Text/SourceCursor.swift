/// A place in a text that moves forward one Unicode scalar at a time.
struct SourceCursor: Sendable {
  let source: SourceText

  /// The index of the next byte to read.
  private(set) var offset: Int

  init(_ source: SourceText, at offset: Int = 0) {
    self.source = source
    self.offset = offset
  }

  var isAtEnd: Bool { offset == source.bytes.count }

  /// Where the next scalar stands.
  var position: SourcePosition { source.position(at: offset) }

  /// The next scalar, or nil at the end.
  var current: Unicode.Scalar? { source.scalar(at: offset) }

  /// The scalar after the next one, or nil at the end.
  var following: Unicode.Scalar? {
    current.flatMap { source.scalar(at: offset + UTF8.width($0)) }
  }

  /// Passes over the next scalar, if any.
  mutating func advance() {
    if let current { offset += UTF8.width(current) }
  }

  /// Passes over the next scalar if it is the one given, and returns whether it was.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    advance()
    return true
  }

  /// Passes over scalars as long as they satisfy the condition.
  mutating func skip(while condition: (Unicode.Scalar) -> Bool) {
    while let current, condition(current) { offset += UTF8.width(current) }
  }

  /// Passes over a line break (LF, CR or CRLF) and returns whether one stood here.
  mutating func takeLineBreak() -> Bool {
    let carriageReturn = take("\r")
    return take("\n") || carriageReturn
  }

  mutating func moveToEnd() {
    offset = source.bytes.count
  }

  /// The text from an earlier offset up to here.
  func text(from start: Int) -> String {
    String(decoding: source.bytes[start..<offset], as: UTF8.self)
  }
}

extension SourceText {
  /// Returns the scalar whose first byte is at an offset, or nil at the end.
  fileprivate func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      preconditionFailure("a text is valid UTF-8")
    }
    return scalar
  }
}
