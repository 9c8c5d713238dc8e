/// One cell of a CSV file.
public enum CSVCell: Equatable, Sendable {
  /// Words; never read as a formula by a spreadsheet, see `CSVWriter`.
  case text(String)

  /// A count.
  case integer(Int)

  /// A measured number; empty when it is nil, infinite or not a number.
  case number(Double?)

  /// A cell for what is not defined.
  public static let empty = CSVCell.number(nil)
}

extension CSVCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Wraps words.
  public init(stringLiteral value: String) { self = .text(value) }

  /// Wraps a count.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Wraps a number.
  public init(floatLiteral value: Double) { self = .number(value) }
}
