import CampaignModel
import Randomness

/// Platforms and voices of a random scenario.
extension RandomScenario {
  mutating func platform(_ name: String) -> Platform {
    let shares = chance(0.5) ? Dictionary(uniqueKeysWithValues: (0..<3).map { ($0, real(0.4, 1)) }) : [:]
    return Platform(
      name: name, reach: quantity(0.05, 0.8), ageYears: real(0, 3), noveltyBoost: quantity(0, 2),
      noveltyHalfLifeYears: quantity(0.1, 3), postHalfLifeDays: Quantity(maybe(0.4) { $0.real(0, 1.5) } ?? 0),
      userShare: maybe(0.5) { $0.real(0.4, 1) } ?? 1, userShares: shares,
      enforcement: maybe(0.7) {
        Enforcement(reports: $0.whole(1...4), windowDays: $0.whole(1...4), suspensionDays: $0.whole(1...4))
      })
  }

  mutating func network() -> NetworkPlan {
    switch whole(0...9) {
    case 0: return .ring(neighbours: 2 * whole(1...2))
    case 1: return .preferentialAttachment(readsEach: whole(1...3))
    case 2: return .none
    case 3, 4:
      return .communities(
        meanReaders: real(1, 6), withinShare: real(0, 1), reciprocity: real(0, 1), homophily: real(0, 1),
        tailExponent: real(2.1, 3))
    default: return .random(meanReaders: real(1, 6))
    }
  }

  mutating func voice(_ index: Int, _ size: Int) -> Voice {
    Voice(
      name: "voice \(index)", kind: pick([.friend, .curator, .curator, .brand, .stranger, .advertisement]),
      platform: whole(0...1), followers: whole(0...size * 2), inMarketShare: real(0, 0.8),
      community: maybe(0.5) { $0.whole(0...$0.communities - 1) }, lean: real(0, 3), sincerity: real(0, 1),
      initialWarmth: maybe(0.5) { $0.real(0, 0.95) }, hoursPerDay: chance(0.5) ? 24 : real(0, 4),
      wagePerHour: maybe(0.3) { $0.real(0, 50) }, fee: maybe(0.3) { $0.real(0, 90) } ?? 0,
      feePerDay: maybe(0.3) { $0.real(0, 9) } ?? 0, feePerResult: maybe(0.5) { $0.real(0, 9) } ?? 0,
      followsBack: real(0, 1))
  }
}
