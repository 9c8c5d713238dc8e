/// A JSON value to be written; the members of an object keep the order in which they are given.
public indirect enum JSONNode: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A whole number too large for `Int`, such as a seed.
  case unsigned(UInt64)
  /// A number; nil, infinities and NaN are written as `null`.
  case number(Double?)
  /// Text, any Unicode.
  case string(String)
  /// Values in order.
  case array([JSONNode])
  /// Members in order; no two have the same name.
  case object([Member])

  /// A name and its value.
  public struct Member: Equatable, Sendable {
    /// What the value is called.
    public var name: String
    /// The value.
    public var value: JSONNode

    /// Pairs a name with a value.
    public init(_ name: String, _ value: JSONNode) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONNode: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }

  /// Wraps a truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// Wraps a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Wraps a number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// Wraps text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Wraps values in order.
  public init(arrayLiteral elements: JSONNode...) { self = .array(elements) }

  /// Wraps members in the order written.
  public init(dictionaryLiteral elements: (String, JSONNode)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
