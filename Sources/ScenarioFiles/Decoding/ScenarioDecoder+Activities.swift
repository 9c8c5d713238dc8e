internal import CampaignModel

/// An activity that may still lack its name.
struct ActivityDraft {
  /// Its own name, if it has one.
  let name: ValueReader?
  /// The activity, named after its kind; nil if it has none.
  let activity: Activity?
  /// Who does it and what is done, to judge it beside the other activities of its strategy.
  var by: ValueReader?
  var work: ValueReader?
}

/// The keys of which every activity has exactly one.
enum WorkKeyword: String, CaseIterable {
  case post, converse, favour, message, automate, buyFollowers, advertise, participate, keepInTouch, prepare
}

extension ScenarioDecoder {
  func activityDraft(_ value: ValueReader) -> ActivityDraft {
    guard var reader = value.object() else { return ActivityDraft(name: nil, activity: nil) }
    let name = reader.value("name")
    let schedule = schedule(&reader)
    let by = reader.requiredValue("by", "the name of a voice or an array of names")
    let voices = by.map(speakers) ?? []
    var kinds: [(kind: WorkKeyword, value: ValueReader)] = []
    for kind in WorkKeyword.allCases {
      if let work = reader.value(kind.rawValue) { kinds.append((kind, work)) }
    }
    reader.finish()
    guard let first = kinds.first else {
      value.error("says nothing to do; add one of \(WorkKeyword.allCases.map(\.rawValue).listedText).")
      return ActivityDraft(name: name, activity: nil)
    }
    if let second = kinds.dropFirst().first {
      second.value.error("stands beside \(first.kind.rawValue.quoted); make an activity of each.")
    }
    guard let work = work(first.kind, first.value) else { return ActivityDraft(name: name, activity: nil) }
    let activity = Activity(name: first.kind.rawValue, voices: voices, schedule: schedule, work: work)
    checkFlood(of: activity, at: first.value)
    return ActivityDraft(name: name, activity: activity, by: by, work: first.value)
  }

  private func schedule(_ reader: inout ObjectReader) -> Schedule {
    let days = 1...campaign.days
    let to = reader.integer("to", in: days)
    let last = to ?? campaign.days
    let fromValue = reader.value("from")
    let from = fromValue?.integer(in: days) ?? 1
    if from > last { fromValue?.error("is \(from), which is after 'to', \(last); expected 1 to \(last).") }
    let ramp = reader.integer("rampDays", in: 0...Self.longestHorizon, default: 0)
    return Schedule(fromDay: min(from, last), toDay: last, rampDays: ramp)
  }

  /// Returns the indices of the voices named, ascending.
  func speakers(_ by: ValueReader) -> [Int] {
    let names: [ValueReader]
    switch by.node.value {
    case .string: names = [by]
    case .array(let nodes) where !nodes.isEmpty: names = by.elements() ?? []
    case .array:
      by.error("is empty; expected the name of at least one voice.")
      return []
    default: return by.expected("the name of a voice or an array of names") ?? []
    }
    return Set(names.flatMap { $0.reference(to: voiceNames) ?? [] }).sorted()
  }
}
