/// Helps connectors with goals of their own, so that they speak for the brand some day.
public struct Favouring: WorkKind {
  /// What passes between voice and connector while helping; its benefit and mention earn the connector's trust.
  public var content: Content
  /// Indices into `Scenario.voices` of the connectors helped, ascending; each is a person of the network.
  public var connectors: [Int]
  /// Hours a day of each voice, in 0...24.
  public var hoursPerDay: Double
  /// Length of one favour, in minutes, above 0.
  public var minutesEach: Double
  /// What a connector who is warm tells their readers, unpaid.
  public var advocacy: Content

  /// Gathers the fields.
  public init(
    content: Content, connectors: [Int], hoursPerDay: Double, minutesEach: Double, advocacy: Content
  ) {
    self.content = content
    self.connectors = connectors
    self.hoursPerDay = hoursPerDay
    self.minutesEach = minutesEach
    self.advocacy = advocacy
  }

  /// 4.
  public static var number: UInt32 { 4 }

  /// It helps.
  public static var deed: String { "helps connectors" }

  /// Hours, favour by favour.
  public var demand: Demand {
    Demand(hours: hoursPerDay, minutesEach: minutesEach, mostHours: hoursPerDay, isPaidByPiece: true)
  }

  /// Somebody who helps.
  public var company: Company { Company(needsSomebody: true) }

  /// The favours, each for another connector.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double {
    min(hoursPerDay * 60 / minutesEach, Double(connectors.count))
  }
}
