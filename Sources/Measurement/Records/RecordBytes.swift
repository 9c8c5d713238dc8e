/// Numbers as bytes, each bit kept, and few bytes for what is common: whole numbers.
///
/// A whole number n that a double holds exactly takes the bytes of z + 1, where z is 2n, or -2n - 1 below 0, seven bits
/// to a byte and the lowest first (as in Protocol Buffers). Any other double takes a zero and its eight bytes.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(count: Int) { append(unsigned: UInt64(count)) }

  mutating func append(_ number: Double) {
    // -0 is no whole number here: its sign would be lost.
    guard let whole = Int64(exactly: number), whole.magnitude < 1 << 53,
      !(whole == 0 && number.sign == .minus)
    else {
      bytes.append(0)
      for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(8 * byte))) }
      return
    }
    append(unsigned: UInt64(bitPattern: (whole << 1) ^ (whole >> 63)) + 1)
  }

  mutating func append(_ numbers: [Double]) {
    append(count: numbers.count)
    for number in numbers { append(number) }
  }

  private mutating func append(unsigned value: UInt64) {
    var rest = value
    while rest >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what `RecordWriter` has written.
struct RecordReader {
  /// The bytes are not what was written.
  struct Malformed: Error {}

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether all has been read.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// Reads a count; no more than there are bytes left, each item having at least one.
  mutating func count() throws(Malformed) -> Int {
    let value = try unsigned()
    guard value <= UInt64(bytes.endIndex - position) else { throw Malformed() }
    return Int(value)
  }

  mutating func number() throws(Malformed) -> Double {
    let token = try unsigned()
    guard token == 0 else {
      let zigzag = token - 1
      return Double(Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1))
    }
    var pattern: UInt64 = 0
    for shift in 0..<8 { pattern |= UInt64(try byte()) << UInt64(8 * shift) }
    return Double(bitPattern: pattern)
  }

  /// What a number may be.
  enum Sort {
    /// Something that is not defined everywhere: NaN says so.
    case figure
    /// A finite number.
    case finite
    /// A finite number of at least 0.
    case amount

    func allows(_ number: Double) -> Bool {
      switch self {
      case .figure: !number.isInfinite
      case .finite: number.isFinite
      case .amount: number.isFinite && number >= 0
      }
    }
  }

  mutating func number(_ sort: Sort) throws(Malformed) -> Double {
    let number = try number()
    guard sort.allows(number) else { throw Malformed() }
    return number
  }

  /// Reads a number that was written as an `Int` of at least 0.
  mutating func whole() throws(Malformed) -> Int {
    guard let whole = Int(exactly: try number(.amount)) else { throw Malformed() }
    return whole
  }

  /// Reads numbers, so many of them.
  mutating func numbers(_ sort: Sort, _ expected: Int) throws(Malformed) -> [Double] {
    try numbers([Sort](repeating: sort, count: expected))
  }

  /// Reads numbers, one of each sort.
  mutating func numbers(_ sorts: [Sort]) throws(Malformed) -> [Double] {
    guard try count() == sorts.count else { throw Malformed() }
    var numbers: [Double] = []
    numbers.reserveCapacity(sorts.count)
    for sort in sorts { numbers.append(try number(sort)) }
    return numbers
  }

  private mutating func unsigned() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 63, by: 7) {
      let next = try byte()
      value |= UInt64(next & 127) << shift
      if next < 128 { return value }
    }
    throw Malformed()
  }

  private mutating func byte() throws(Malformed) -> UInt8 {
    guard position < bytes.endIndex else { throw Malformed() }
    defer { position += 1 }
    return bytes[position]
  }
}
