import CampaignModel
import Randomness

@testable import Simulation

/// The evening before the first day.
extension ReferenceRun {
  func works(_ voice: Int) -> Bool { strategy.activities.contains { $0.voices.contains(voice) } }

  func isHelped(_ voice: Int) -> Bool {
    strategy.activities.contains {
      if case .favour(let work) = $0.work { work.connectors.contains(voice) } else { false }
    }
  }

  /// Gives every voice its activities, in the order of the strategy.
  func hire() {
    for (index, activity) in strategy.activities.enumerated() {
      for voice in activity.voices { append(voice, index, activity.work.kind.content, isAdvocate: false) }
      guard case .favour(let work) = activity.work else { continue }
      for connector in work.connectors
      where !jobs.contains(where: { $0.isAdvocate && accounts[$0.slot].voice == connector }) {
        append(connector, index, work.advocacy, isAdvocate: true)
      }
    }
  }

  private func append(_ number: Int, _ index: Int, _ content: Content, isAdvocate: Bool) {
    guard let slot = accounts.firstIndex(where: { $0.voice == number }) else { return }
    let activity = strategy.activities[index]
    let voice = scenario.voices[number]
    let met: (kind: Voice.Kind, v: Double) =
      switch activity.work {
      case .message, .automate: (.stranger, k.boldUnsolicited)
      case .advertise: (.advertisement, k.boldBought)
      default: (voice.kind, 1)
      }
    let item = Item(
      content: content, sigma: voice.sincerity, kappa: k.kappa[met.kind] ?? 0, v: met.v, slot: slot,
      job: jobs.count, values: world.audiences[number].values)
    var job = Job(
      activity: index, slot: slot,
      key: voice.key.rawValue &+ StableKey(activity.name).rawValue &* 0x9E37_79B9,
      isAdvocate: isAdvocate, item: item, wage: voice.wagePerHour ?? scenario.economics.wagePerHour.value,
      followers: voice.isPerson ? world.audiences[number].people.count : voice.followers)
    if case .participate(let work) = activity.work {
      job.circle = people.indices.filter {
        Int(world.community[$0]) == work.community && uses(voice.platform, $0)
      }
    }
    jobs.append(job)
  }

  /// The number that stands for the n-th item of a job in draws.
  func itemKey(_ job: Int, _ n: Int) -> UInt32 {
    let kind = type(of: strategy.activities[jobs[job].activity].work.kind).number
    var key = jobs[job].key &+ kind &* 0xC2B2_AE35 &+ UInt32(n) &* 0x85EB_CA6B
    key ^= key >> 16
    key = key &* 0x21F0_AAAD
    return key ^ key >> 15
  }

  /// Today's n-th item of a job.
  func item(_ job: Int, _ n: Int) -> Item {
    var item = jobs[job].item
    item.key = itemKey(job, n)
    return item
  }

  /// The brand's own account in the network is nobody; and nobody meets what they said themselves.
  func isDeaf(_ i: Int, to item: Item) -> Bool {
    isBrand(i) || item.slot.map { world.speakers[accounts[$0].voice] == Int32(i) } ?? false
  }

  func isBrand(_ i: Int) -> Bool {
    scenario.voices.indices.contains { scenario.voices[$0].kind == .brand && world.speakers[$0] == Int32(i) }
  }

  func uses(_ platform: Int, _ person: Int) -> Bool { world.platformUse[person] & (1 << platform) != 0 }

  func beginsToFollow(_ person: Int) {
    today.follows += 1
    people[person].following += 1
    if people[person].following == 1 { today.audience += 1 }
  }
}
