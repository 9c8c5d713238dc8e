extension ObjectReader {
  /// Returns the enumeration case an optional key names, or nil.
  package mutating func choice<Choice>(_ key: String, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    value(key)?.choice(type)
  }

  /// Returns the enumeration case an optional key names, or the default.
  package mutating func choice<Choice>(_ key: String, default standard: Choice) -> Choice
  where Choice: CaseIterable & RawRepresentable<String> {
    choice(key) ?? standard
  }

  /// Returns the enumeration case a required key names.
  package mutating func requiredChoice<Choice>(_ key: String, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    requiredValue(key, "one of \(Choice.allCases.map(\.rawValue).listedText)")?.choice(type)
  }

  /// Returns the elements of an optional array; none if the key is absent.
  package mutating func array(_ key: String) -> [ValueReader] {
    value(key)?.elements() ?? []
  }

  /// Returns a reader for the object of an optional key, or nil.
  package mutating func object(_ key: String) -> ObjectReader? {
    value(key)?.object()
  }
}
