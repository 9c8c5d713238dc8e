/// How a CSV file separates its cells and writes its numbers.
///
/// The raw value is the name on the command line.
public enum CSVDialect: String, CaseIterable, Sendable {
  /// RFC 4180 in UTF-8 without a byte order mark: commas, decimal points, lines that end in LF.
  case standard

  /// What Excel opens by double click where the comma is the decimal sign: a byte order mark, semicolons,
  /// decimal commas. Not for programs.
  case excelEU = "excel-eu"

  /// The byte between two cells.
  var separator: UInt8 {
    switch self {
    case .standard: UInt8(ascii: ",")
    case .excelEU: UInt8(ascii: ";")
    }
  }

  /// The byte between the whole and the fraction of a number.
  var decimalSign: UInt8 {
    switch self {
    case .standard: UInt8(ascii: ".")
    case .excelEU: UInt8(ascii: ",")
    }
  }

  /// What stands before the header.
  var byteOrderMark: [UInt8] {
    switch self {
    case .standard: []
    case .excelEU: [0xEF, 0xBB, 0xBF]
    }
  }
}
