/// Hunts for material and works on it: hours that make the posts of the same day better.
public struct Preparing: WorkKind {
  /// Hours a day of each voice, in 0...24.
  public var hoursPerDay: Double

  /// Gathers the fields.
  public init(hoursPerDay: Double) {
    self.hoursPerDay = hoursPerDay
  }

  /// Nothing is said until it is posted.
  public var content: Content { .silence }
}
