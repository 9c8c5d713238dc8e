/// Hunts for material and works on it: hours that make the posts of the same day better.
public struct Preparing: WorkKind {
  /// Hours a day of each voice, in 0...24.
  public var hoursPerDay: Double

  /// Gathers the fields.
  public init(hoursPerDay: Double) {
    self.hoursPerDay = hoursPerDay
  }

  /// 9.
  public static var number: UInt32 { 9 }

  /// It prepares.
  public static var deed: String { "prepares" }

  /// Hours.
  public var demand: Demand { Demand(hours: hoursPerDay) }

  /// Posts, for which it prepares.
  public var company: Company { Company(needsPosts: true) }

  /// Nothing is said until it is posted.
  public var content: Content { .silence }
}
