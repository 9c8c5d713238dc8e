/// One thing that is wrong with an edge list, and where.
public struct EdgeListProblem: Equatable, Sendable {
  /// What is wrong, with the text found.
  public enum Kind: Equatable, Sendable {
    /// Nothing but comments and empty lines.
    case noArcs
    /// A line ends after `found` columns where `expected` are needed.
    case missingColumn(found: Int, expected: Int)
    /// Nothing stands before, between or behind commas.
    case emptyColumn
    /// A fourth column.
    case surplusColumn(found: String)
    /// Text where the number of a person belongs.
    case notAPerson(found: String)
    /// A person with a negative number.
    case negativePerson(found: String)
    /// A person whose number exceeds 2^63 - 1.
    case personTooLarge(found: String)
    /// Text where a probability belongs.
    case notAProbability(found: String)
    /// A number outside 0...1 where a probability belongs.
    case probabilityOutOfRange(found: String)
    /// A byte that no UTF-8 text has at this place.
    case notUTF8(byte: UInt8)
    /// More lines than a graph can take.
    case tooManyLines(limit: Int)
  }

  /// The line, counted from 1.
  public let line: Int

  /// The column, counted in bytes from 1.
  public let column: Int

  /// What is wrong.
  public let kind: Kind

  /// Puts a problem at a place.
  ///
  /// - Parameters:
  ///   - line: The line, counted from 1.
  ///   - column: The column, counted in bytes from 1.
  ///   - kind: What is wrong.
  public init(line: Int, column: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What was found, what is allowed and what to do, in a sentence or two.
  public var message: String {
    switch kind {
    case .noArcs:
      "the file holds no arcs; expected a line such as \"0 1\" for each."
    case .missingColumn(let found, let expected):
      "the line has \(found) \(found == 1 ? "column" : "columns"); expected the person read, the reader"
        + (expected == 3 ? " and the probability of the arc." : ".")
    case .emptyColumn:
      "a column is empty; expected a number beside the comma."
    case .surplusColumn(let found):
      "\(found.debugDescription) is a fourth column; expected two, or three with a weight. Comments begin with # or %."
    case .notAPerson(let found):
      "\(found.debugDescription) is not the number of a person; expected a whole number from 0 to \(Int.max)."
    case .negativePerson(let found):
      "\(found) is negative; people are numbered from 0 to \(Int.max)."
    case .personTooLarge(let found):
      "\(found) is too large; people are numbered from 0 to \(Int.max)."
    case .notAProbability(let found):
      "\(found.debugDescription) is not a number; expected the probability of the arc, 0 to 1."
    case .probabilityOutOfRange(let found):
      "\(found) is not a probability; expected 0 to 1."
    case .notUTF8(let byte):
      "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8; save the file as UTF-8 text."
    case .tooManyLines(let limit):
      "the file has more than \(limit) arcs; split it or take a sample."
    }
  }
}

extension EdgeListProblem: CustomStringConvertible {
  /// The problem as compilers print it: `line:column: error: message`, to be put behind a file name.
  public var description: String { "\(line):\(column): error: \(message)" }
}

/// What is wrong with an edge list.
public struct EdgeListError: Error, Equatable, Sendable {
  /// How many problems are kept.
  public static let largestReport = 20

  /// The first problem of each line that has one, up to `largestReport`.
  public let problems: [EdgeListProblem]

  /// How many lines have a problem, the ones kept and the rest.
  public let count: Int
}

extension EdgeListError: CustomStringConvertible {
  /// The problems, a line each, and how many more there are.
  public var description: String {
    var lines = problems.map(\.description)
    if count > problems.count { lines.append("... and \(count - problems.count) more") }
    return lines.joined(separator: "\n")
  }
}
