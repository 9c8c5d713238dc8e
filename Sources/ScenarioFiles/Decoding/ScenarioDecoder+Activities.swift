internal import CampaignModel

/// An activity that may still lack its name.
struct ActivityDraft {
  /// Its own name, if it has one.
  let name: ValueReader?
  /// The activity, named after its kind; nil if it has none.
  let activity: Activity?
}

/// The keys of which every activity has exactly one.
private enum WorkKind: String, CaseIterable {
  case post, converse, message, advertise
}

extension ScenarioDecoder {
  func activityDraft(_ value: ValueReader) -> ActivityDraft {
    guard var reader = value.object() else { return ActivityDraft(name: nil, activity: nil) }
    let name = reader.value("name")
    let schedule = schedule(&reader)
    let by = reader.requiredValue("by", "the name of a voice or an array of names")
    let voices = by.map(speakers) ?? []
    var kinds: [(kind: WorkKind, value: ValueReader)] = []
    for kind in WorkKind.allCases {
      if let work = reader.value(kind.rawValue) { kinds.append((kind, work)) }
    }
    reader.finish()
    guard let first = kinds.first else {
      value.error("says nothing to do; add one of \(WorkKind.allCases.map(\.rawValue).listedText).")
      return ActivityDraft(name: name, activity: nil)
    }
    if let second = kinds.dropFirst().first {
      second.value.error("stands beside \(first.kind.rawValue.quoted); make an activity of each.")
    }
    guard let work = work(first.kind, first.value) else { return ActivityDraft(name: name, activity: nil) }
    let activity = Activity(name: first.kind.rawValue, voices: voices, schedule: schedule, work: work)
    if let by { checkSense(of: activity, by: by, at: first.value) }
    return ActivityDraft(name: name, activity: activity)
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
  private func speakers(_ by: ValueReader) -> [Int] {
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

  private func work(_ kind: WorkKind, _ value: ValueReader) -> Activity.Work? {
    guard var reader = value.object() else { return nil }
    let content = content(&reader)
    let work: Activity.Work
    switch kind {
    case .post: work = .post(posting(content, &reader))
    case .converse: work = .converse(conversing(content, &reader))
    case .message: work = .message(messaging(content, &reader))
    case .advertise: work = .advertise(advertising(content, &reader))
    }
    reader.finish()
    return work
  }

  private func posting(_ content: Content, _ reader: inout ObjectReader) -> Posting {
    var posting = Posting(content: content, postsPerDay: 0)
    posting.postsPerDay = reader.requiredNumber("postsPerDay", in: 0...1000) ?? 0
    posting.minutesEach = reader.number("minutesEach", in: 0...1440, default: posting.minutesEach)
    posting.feePerPost = reader.quantity("feePerPost", in: .money, default: posting.feePerPost)
    return posting
  }

  private func conversing(_ content: Content, _ reader: inout ObjectReader) -> Conversing {
    Conversing(
      content: content, hoursPerDay: reader.requiredNumber("hoursPerDay", in: Voice.hoursRange) ?? 1,
      minutesEach: reader.requiredNumber("minutesEach", in: 0.01...1440) ?? 1,
      policy: reader.choice("policy", default: .repliersFirst))
  }

  private func messaging(_ content: Content, _ reader: inout ObjectReader) -> Messaging {
    var messaging = Messaging(content: content, messagesPerDay: 0)
    messaging.messagesPerDay = reader.requiredNumber("messagesPerDay", in: 0...1e9) ?? 0
    messaging.community = reader.value("community")?.reference(to: communityNames)
    messaging.costPerThousand = reader.quantity(
      "costPerThousand", in: .money, default: messaging.costPerThousand)
    messaging.hoursPerDay = reader.number("hoursPerDay", in: Voice.hoursRange, default: messaging.hoursPerDay)
    messaging.replacementCost = reader.value("replacementCost")?.quantity(in: .money)
    return messaging
  }

  private func advertising(_ content: Content, _ reader: inout ObjectReader) -> Advertising {
    Advertising(
      content: content, budget: reader.requiredQuantity("budget", in: .money) ?? Quantity(0),
      boughtForPeople: reader.number("boughtForPeople", in: 1...1e11),
      // A thousandth of the smallest price ever asked; below it a budget would buy more than can be counted.
      costPerThousand: reader.requiredQuantity("costPerThousand", in: 0.001...1e6) ?? Quantity(1),
      community: reader.value("community")?.reference(to: communityNames))
  }
}
