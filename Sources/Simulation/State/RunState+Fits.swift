internal import CampaignModel

/// What reaches people without a tie meets anybody, in no order that a processor could foresee. So the fits of
/// everybody with such a voice are tabulated: 4 bytes to wait for instead of the 32 of a person's values, and nothing
/// to work out.
extension RunState {
  /// The most tables, each of which takes 4 bytes a person; voices mostly share one, having the same values.
  private static var mostTables: Int { 8 }

  /// Returns a table for each direction of values among channels that scatter, and notes in these where it is.
  static func tabulatedFits(
    of channels: inout [Channel], _ strategy: Strategy, in world: World
  ) -> [[Float]] {
    var directions: [ValueVector] = []
    for index in channels.indices {
      let channel = channels[index]
      let activity = strategy.activities[channel.activity]
      guard channel.role == .worker, activity.work.kind.scatter(in: activity, among: world.size) != nil else {
        continue
      }
      if let table = directions.firstIndex(of: channel.values) {
        channels[index].fits = table
      } else if directions.count < mostTables {
        channels[index].fits = directions.count
        directions.append(channel.values)
      }
    }
    return directions.map { $0.fits(world.values) }
  }
}

extension ValueVector {
  /// Returns the fit of each of many directions, in their order.
  func fits(_ others: [ValueVector]) -> [Float] {
    others.map { fit($0) }
  }
}
