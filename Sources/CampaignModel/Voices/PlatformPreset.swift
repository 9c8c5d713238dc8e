/// A kind of place with figures to start from, each with its source or the word assumed.
///
/// They say what kind of place a platform is, not what a certain company's is: give your own figures where you have them.
public enum PlatformPreset: String, CaseIterable, Hashable, Sendable {
  /// Short public posts that are gone within the hour.
  case microblog
  /// Groups of people of one trade.
  case professionalGroups
  /// Long posts that are found for days.
  case blog
  /// Mail to people who asked for it.
  case emailList
  /// A place of one interest with moderators.
  case forum
  /// Links on which everybody votes.
  case socialNews

  /// One figure of a preset.
  public struct Figure: Hashable, Sendable {
    /// The figure; for `enforcement` its reports, days of the window and days of the suspension.
    public let values: [Double]
    /// Where it comes from, or why it was assumed.
    public let source: String
    /// How well it is founded.
    public let confidence: ParameterInfo.Confidence

    init(_ values: Double..., by confidence: ParameterInfo.Confidence, _ source: String) {
      self.values = values
      self.source = source
      self.confidence = confidence
    }
  }

  /// The keys a preset gives, in the order of a table.
  public enum Key: String, CaseIterable, Sendable {
    /// Chance to notice a post.
    case reach
    /// Time in which half the noticing of a post is over.
    case postHalfLifeDays
    /// Extra attention to a new platform.
    case noveltyBoost
    /// Years in which that halves.
    case noveltyHalfLifeYears
    /// Age when the campaign starts.
    case ageYears
    /// Share of people who use it.
    case userShare
    /// Reports, days of the window, days of a suspension.
    case enforcement
  }

  /// Returns the platform of this kind.
  ///
  /// - Parameter name: The name voices refer to.
  /// - Returns: A platform with all figures of the preset and their sources.
  public func platform(named name: String) -> Platform {
    func quantity(_ key: Key, in allowed: ClosedRange<Double>) -> Quantity {
      let figure = figure(key)
      return Quantity(
        figure?.values.first ?? 0, in: allowed,
        source: figure.map { "preset \(rawValue): \($0.source) (\($0.confidence.rawValue))" })
    }
    let enforcement = figure(.enforcement).map { figure in figure.values.map { Int($0) } }
    return Platform(
      name: name, reach: quantity(.reach, in: 0...1), ageYears: figure(.ageYears)?.values.first ?? 0,
      noveltyBoost: quantity(.noveltyBoost, in: 0...100),
      noveltyHalfLifeYears: quantity(.noveltyHalfLifeYears, in: 0.0.nextUp ... .infinity),
      postHalfLifeDays: quantity(.postHalfLifeDays, in: Platform.postHalfLives),
      userShare: figure(.userShare)?.values.first ?? 1,
      enforcement: enforcement.map {
        Enforcement(reports: $0[0], windowDays: $0[1], suspensionDays: $0[2])
      })
  }

  /// Returns a figure, or nil where such a place has none: a blog, for one, punishes nobody.
  public func figure(_ key: Key) -> Figure? {
    switch key {
    case .reach: reach
    case .postHalfLifeDays: postHalfLife
    case .noveltyBoost: noveltyBoost
    case .noveltyHalfLifeYears:
      Figure(2, by: .assumption, "Assumed: novelty is half gone in two years")
    case .ageYears: Figure(5, by: .assumption, "Assumed: an established place")
    case .userShare: userShare
    case .enforcement: enforcement
    }
  }
}

extension Platform {
  /// Half-lives of posts that can be simulated, in days.
  public static let postHalfLives = 0.0...365
}
