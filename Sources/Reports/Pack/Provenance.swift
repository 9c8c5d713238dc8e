/// Where a result comes from: what is needed to make it again.
public struct Provenance: Equatable, Sendable {
  /// The version of the tool.
  public var version: String
  /// The scenario as it was handed in, byte for byte.
  public var scenarioText: [UInt8]
  /// The command line that makes the result again; it names neither threads nor folders.
  public var command: String
  /// Whether the result is as precise as was asked for; nil where the number of runs was given.
  public var precision: PrecisionOutcome?

  /// Gathers the fields.
  public init(version: String, scenarioText: [UInt8], command: String, precision: PrecisionOutcome? = nil) {
    self.version = version
    self.scenarioText = scenarioText
    self.command = command
    self.precision = precision
  }
}
