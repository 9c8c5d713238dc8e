extension ObjectReader {
  /// Returns the number of an optional key, or nil.
  package mutating func number(_ key: String, in range: ClosedRange<Double> = .any) -> Double? {
    value(key)?.number(in: range)
  }

  /// Returns the number of an optional key, or the default.
  package mutating func number(
    _ key: String, in range: ClosedRange<Double> = .any, default standard: Double
  ) -> Double {
    number(key, in: range) ?? standard
  }

  /// Returns the number of a required key.
  package mutating func requiredNumber(_ key: String, in range: ClosedRange<Double> = .any) -> Double? {
    requiredValue(key, range.wanted)?.number(in: range)
  }

  /// Returns the whole number of an optional key, or nil.
  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key)?.integer(in: range)
  }

  /// Returns the whole number of an optional key, or the default.
  package mutating func integer(_ key: String, in range: ClosedRange<Int>, default standard: Int) -> Int {
    integer(key, in: range) ?? standard
  }

  /// Returns the whole number of a required key.
  package mutating func requiredInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    requiredValue(key, range.wanted)?.integer(in: range)
  }

  /// Returns the text of an optional key, or nil.
  package mutating func string(_ key: String) -> String? {
    value(key)?.string()
  }

  /// Returns the text of an optional key, or the default.
  package mutating func string(_ key: String, default standard: String) -> String {
    string(key) ?? standard
  }

  /// Returns the truth value of an optional key, or nil.
  package mutating func bool(_ key: String) -> Bool? {
    value(key)?.bool()
  }

  /// Returns the truth value of an optional key, or the default.
  package mutating func bool(_ key: String, default standard: Bool) -> Bool {
    bool(key) ?? standard
  }
}
