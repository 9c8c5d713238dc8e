/// A text the user wrote, with its name: valid UTF-8 without NUL bytes and without a byte order mark.
package struct SourceText: Sendable {
  /// The name of the file as shown to the user.
  package let file: String

  /// The text as UTF-8, without a leading byte order mark.
  package let bytes: [UInt8]

  /// Line and column at every `stride`-th byte, so that a lookup reads few bytes however long a line is.
  private let checkpoints: [Place]

  private static let stride = 64

  private struct Place {
    var line = 1
    var column = 1
  }

  /// Makes a text from a string, which is valid UTF-8 by nature.
  ///
  /// - Parameters:
  ///   - file: The name shown to the user.
  ///   - text: The text; the caller answers for it holding no NUL.
  package init(file: String, text: String) {
    self.init(file: file, validBytes: Array(text.utf8))
  }

  init(file: String, validBytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.file = file
    bytes = validBytes.starts(with: mark) ? Array(validBytes.dropFirst(mark.count)) : validBytes
    var checkpoints: [Place] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var place = Place()
    for start in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
      checkpoints.append(place)
      Self.advance(&place, over: start..<min(start + Self.stride, bytes.count), of: bytes)
    }
    self.checkpoints = checkpoints
  }

  /// Returns the line and column of a byte, in constant time.
  ///
  /// - Parameter offset: The index of the byte, 0 to the length of the text (the place after the last
  ///   byte).
  /// - Returns: The place; inside a scalar of several bytes it is the place of the scalar that follows.
  package func position(at offset: Int) -> SourcePosition {
    precondition((0...bytes.count).contains(offset), "a place outside the text")
    var place = checkpoints[offset / Self.stride]
    Self.advance(&place, over: (offset / Self.stride * Self.stride)..<offset, of: bytes)
    return SourcePosition(file: file, line: place.line, column: place.column)
  }

  private static func advance(_ place: inout Place, over range: Range<Int>, of bytes: [UInt8]) {
    for index in range {
      let byte = bytes[index]
      let endsLine = byte == .lineFeed || (byte == .carriageReturn && bytes[after: index] != .lineFeed)
      if endsLine {
        place.line += 1
        place.column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        // Continuation bytes of UTF-8 begin with 10: they belong to a scalar already counted.
        place.column += 1
      }
    }
  }
}

extension Array<UInt8> {
  fileprivate subscript(after index: Int) -> UInt8? {
    index + 1 < count ? self[index + 1] : nil
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
