extension ObjectReader {
  /// Returns the name an optional key holds, one of those given, or nil.
  package mutating func choice(_ key: String, among names: [String]) -> String? {
    value(key)?.choice(among: names)
  }

  /// Returns the name a required key holds, one of those given.
  package mutating func requiredChoice(_ key: String, among names: [String]) -> String? {
    requiredValue(key, "one of \(names.listedText)")?.choice(among: names)
  }

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

  /// Returns the elements of a required array.
  package mutating func requiredArray(_ key: String) -> [ValueReader]? {
    requiredValue(key, "an array")?.elements()
  }

  /// Returns a reader for the object of an optional key, or nil.
  package mutating func object(_ key: String) -> ObjectReader? {
    value(key)?.object()
  }

  /// Returns a reader for the object of a required key.
  package mutating func requiredObject(_ key: String) -> ObjectReader? {
    requiredValue(key, "an object")?.object()
  }
}
