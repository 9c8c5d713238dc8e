internal import CampaignModel

extension ScenarioDecoder {
  /// The most platforms: a person's use of them is a byte.
  static var mostPlatforms: Int { 8 }

  mutating func decodePlatforms(_ section: ValueReader?) {
    for entry in entries(of: section) {
      platformNames.declare(entry.key, as: platforms.count)
      platforms.append(platform(entry))
    }
    if let section, case .object(let members) = section.node.value,
      !(1...Self.mostPlatforms).contains(members.count)
    {
      section.error("has \(members.count) platforms; expected 1 to \(Self.mostPlatforms).")
    }
    guard platforms.isEmpty else { return }
    // Voices refer to the first platform unless they say otherwise, so there must be one.
    platforms = [Platform(name: "everywhere", reach: Quantity(0.1, in: .share))]
    platformNames.declare("everywhere", as: 0)
    platformNames.isIncomplete = section != nil
  }

  private func platform(_ entry: ObjectReader.Entry) -> Platform {
    var platform = Platform(name: entry.key, reach: Quantity(0.1, in: .share))
    guard var reader = entry.value.object() else { return platform }
    if let preset = reader.choice("preset", PlatformPreset.self) {
      platform = preset.platform(named: entry.key)
    }
    platform.reach = reader.quantity("reach", in: .share, default: platform.reach)
    platform.ageYears = reader.number("ageYears", in: 0...1000, default: platform.ageYears)
    platform.noveltyBoost = reader.quantity("noveltyBoost", in: 0...100, default: platform.noveltyBoost)
    platform.noveltyHalfLifeYears = reader.quantity(
      "noveltyHalfLifeYears", in: .positive, default: platform.noveltyHalfLifeYears)
    platform.postHalfLifeDays = reader.quantity(
      "postHalfLifeDays", in: Platform.postHalfLives, default: platform.postHalfLifeDays)
    platform.userShare = reader.number("userShare", in: 0.0.nextUp...1, default: platform.userShare)
    platform.userShares = reader.value("userShares").map(userShares) ?? [:]
    if let value = reader.value("enforcement") { platform.enforcement = enforcement(value) }
    reader.finish()
    return platform
  }

  /// Returns the shares of users by community.
  private func userShares(_ section: ValueReader) -> [Int: Double] {
    guard var reader = section.object() else { return [:] }
    var shares: [Int: Double] = [:]
    for entry in reader.entries() {
      guard let share = entry.value.number(in: 0.0.nextUp...1) else { continue }
      if let community = communityNames[entry.key] {
        shares[community] = share
      } else if !communityNames.isIncomplete {
        entry.nameError(
          ", which is no community\(NearestName.advice(entry.key, among: communityNames.names, "Communities"))."
        )
      }
    }
    return shares
  }

  private func enforcement(_ value: ValueReader) -> Enforcement? {
    // A preset's enforcement can only be taken back by a word.
    if value.node.value == .string("none") { return nil }
    guard var reader = value.object() else { return nil }
    let reports = reader.requiredInteger("reports", in: 1...Int.max)
    let window = reader.requiredInteger("windowDays", in: 1...Self.longestHorizon)
    let suspension = reader.requiredInteger("suspensionDays", in: 1...Self.longestHorizon)
    reader.finish()
    guard let reports, let window, let suspension else { return nil }
    return Enforcement(reports: reports, windowDays: window, suspensionDays: suspension)
  }
}
