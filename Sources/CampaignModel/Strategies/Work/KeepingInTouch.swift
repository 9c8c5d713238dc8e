/// Spreads so many hours a week evenly over so many ties: everybody hears a little, once a week.
public struct KeepingInTouch: WorkKind {
  /// What is said.
  public var content: Content
  /// Followers of each voice that are kept in touch with, at least 1; chosen on the first day.
  public var ties: Int
  /// Hours a week of each voice for all of them together, above 0.
  public var hoursPerWeek: Double
  /// Whom a voice chooses.
  public var policy: Conversing.Policy

  /// Gathers the fields.
  public init(
    content: Content, ties: Int, hoursPerWeek: Double, policy: Conversing.Policy = .random
  ) {
    self.content = content
    self.ties = ties
    self.hoursPerWeek = hoursPerWeek
    self.policy = policy
  }

  /// 7.
  public static var number: UInt32 { 7 }

  /// It keeps in touch.
  public static var deed: String { "keeps in touch with followers" }

  /// A seventh of the week's hours, contact by contact.
  public var demand: Demand { Demand(hours: hoursPerWeek / 7, minutesEach: minutesEach, isPaidByPiece: true) }

  /// Followers, with whom somebody keeps in touch.
  public var company: Company { Company(needsFollowers: true, needsSomebody: true) }

  /// A seventh of the circle.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double {
    min(Double(ties), audience) / 7
  }

  /// Length of a contact, in minutes: what a week's hours leave for one tie.
  public var minutesEach: Double { hoursPerWeek * 60 / Double(ties) }
}
