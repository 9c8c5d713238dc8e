internal import CampaignModel
internal import Randomness

/// Phase 1, last part: material that a voice has gathered goes into its posts.
extension RunState {
  /// Gathers material.
  mutating func plan(_ work: Preparing, _ index: Int, strength: Double) -> Double {
    let slot = channels[index].slot
    var hours = min(work.hoursPerDay * strength, hoursLeft[slot])
    hours *= part(of: hours * channels[index].wage)
    self.work(hours, channels[index])
    material[slot] += hours
    return 0
  }

  /// Spends the hours of preparation on today's posts, the same on each: h hours close 1 - e^(-h / h0) of what a post
  /// lacks in quality.
  ///
  /// Material waits for the next day with posts.
  mutating func useMaterial() {
    var posts = [Double](repeating: 0, count: material.count)
    for channel in channels where channel.publishes {
      posts[channel.slot] += channel.planned
    }
    let scale = world.scenario.model[.contentPreparationHours].value
    for index in channels.indices where posts[channels[index].slot] > 0 && channels[index].publishes {
      let hours = material[channels[index].slot] / posts[channels[index].slot]
      channels[index].stimulus =
        hours > 0
        ? channels[index].unprepared.improved(by: -PortableMath.expm1(-hours / scale))
        : channels[index].unprepared
    }
    for slot in posts.indices where posts[slot] > 0 {
      material[slot] = 0
    }
  }
}
