/// One thing that is stored of an entity, in words.
public struct StateVariable: Hashable, Sendable {
  /// How it comes by its values.
  public enum Nature: String, CaseIterable, Hashable, Sendable {
    /// Given by the scenario or drawn for the world; the same throughout a run.
    case fixed
    /// Changes as days go by.
    case changes
    /// Begins anew every day.
    case today
    /// Worked out from the rest, for speed or for the count: no rule of the model would miss it.
    case bookkeeping
  }

  /// Where it is stored: a type and its property, `PersonState.memory`.
  public let storage: String
  /// Its symbol in the equations; empty where it has none.
  public let symbol: String
  /// What values it has, with range and unit.
  public let values: String
  /// How it comes by them.
  public let nature: Nature
  /// What it is.
  public let meaning: String

  init(_ storage: String, _ symbol: String = "", _ values: String, _ nature: Nature, _ meaning: String) {
    self.storage = storage
    self.symbol = symbol
    self.values = values
    self.nature = nature
    self.meaning = meaning
  }

  /// The name of the property.
  public var name: String { String(storage.drop { $0 != "." }.dropFirst()) }
}
