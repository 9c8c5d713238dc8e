extension SourceText {
  /// Makes a text from the bytes of a file, or reports why they are no text and returns nil.
  ///
  /// A leading UTF-8 byte order mark is skipped. Anything but UTF-8, and any NUL byte, is an error at its
  /// place.
  ///
  /// - Parameters:
  ///   - file: The name shown to the user.
  ///   - bytes: The content of the file.
  ///   - diagnostics: Receives the error.
  package init?(file: String, bytes: [UInt8], into diagnostics: Diagnostics) {
    // A gigabyte of nothing is refused at its first byte.
    let zero = bytes.firstIndex(of: 0)
    let badByte = Self.firstInvalidByte(of: bytes[..<(zero ?? bytes.count)])
    guard let stop = badByte ?? zero else {
      self.init(file: file, validBytes: bytes)
      return
    }
    let message =
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        "the file is UTF-16; save it as UTF-8."
      } else if badByte == nil {
        "the file holds a NUL byte, so it is no text; expected UTF-8 text."
      } else {
        "the byte 0x\(String(bytes[stop], radix: 16, uppercase: true)) is not UTF-8; save the file as UTF-8."
      }
    let readable = SourceText(file: file, validBytes: Array(bytes[..<stop]))
    diagnostics.error(message, at: readable.position(at: readable.bytes.count))
    return nil
  }

  private static func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
