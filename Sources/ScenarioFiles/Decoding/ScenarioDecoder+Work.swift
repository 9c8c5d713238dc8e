internal import CampaignModel

/// What an activity does, one method for each kind of work.
extension ScenarioDecoder {
  func work(_ keyword: WorkKeyword, _ value: ValueReader) -> Activity.Work? {
    guard var reader = value.object() else { return nil }
    let work: Activity.Work =
      switch keyword {
      case .post: .post(posting(&reader))
      case .converse: .converse(conversing(&reader))
      case .favour: .favour(favouring(&reader))
      case .message: .message(messaging(&reader))
      case .automate: .automate(automating(&reader))
      case .buyFollowers: .buyFollowers(buyingFollowers(&reader))
      case .advertise: .advertise(advertising(&reader))
      case .participate: .participate(participating(&reader))
      case .keepInTouch: .keepInTouch(keepingInTouch(&reader))
      case .prepare: .prepare(preparing(&reader))
      }
    reader.finish()
    return work
  }

  private func posting(_ reader: inout ObjectReader) -> Posting {
    var posting = Posting(content: content(&reader), postsPerDay: 0)
    posting.postsPerDay = reader.requiredNumber("postsPerDay", in: Self.postsRange) ?? 0
    posting.minutesEach = reader.number("minutesEach", in: Self.minutesRange, default: posting.minutesEach)
    posting.feePerPost = reader.quantity("feePerPost", in: .money, default: posting.feePerPost)
    return posting
  }

  private func conversing(_ reader: inout ObjectReader) -> Conversing {
    Conversing(
      content: content(&reader), hoursPerDay: reader.requiredNumber("hoursPerDay", in: Voice.hoursRange) ?? 1,
      minutesEach: reader.requiredNumber("minutesEach", in: Self.talkMinutesRange) ?? 1,
      policy: reader.choice("policy", default: .repliersFirst),
      promise: reader.value("promise").flatMap(replyPromise))
  }

  private func replyPromise(_ value: ValueReader) -> ReplyPromise? {
    guard var reader = value.object() else { return nil }
    let minutes = reader.requiredNumber("minutes", in: 0.1...1440)
    let standby = reader.requiredNumber("standbyHoursPerDay", in: Voice.hoursRange)
    reader.finish()
    guard let minutes, let standby else { return nil }
    return ReplyPromise(minutes: minutes, standbyHoursPerDay: standby)
  }

  private func favouring(_ reader: inout ObjectReader) -> Favouring {
    let content = content(&reader)
    let to = reader.requiredValue("to", "the name of an entry of voices with 'choose' or 'person'")
    let connectors = to.map(speakers) ?? []
    if let to, let voice = connectors.first(where: { !voices[$0].isPerson }), !voicesHaveErrors {
      to.error(
        """
        includes \(voices[voice].name.quoted), which is nobody of the simulated people; expected voices with \
        'choose' or 'person', such as connectors: { kind: "friend", choose: "mostConnected", count: 12 }.
        """)
    }
    if let to, let voice = connectors.first(where: { voices[$0].isPerson && voices[$0].kind == .brand }) {
      to.error(
        "includes \(voices[voice].name.quoted), which is the brand itself; expected people to be helped, such as friends."
      )
    }
    var advocacy = Content(mention: 1, pitch: 0, quality: content.quality)
    if let named = reader.value("advocacy")?.reference(to: contentNames) { advocacy = named }
    return Favouring(
      content: content, connectors: connectors,
      hoursPerDay: reader.requiredNumber("hoursPerDay", in: Voice.hoursRange) ?? 1,
      minutesEach: reader.requiredNumber("minutesEach", in: Self.talkMinutesRange) ?? 1, advocacy: advocacy)
  }

  private func messaging(_ reader: inout ObjectReader) -> Messaging {
    var messaging = Messaging(content: content(&reader), messagesPerDay: 0)
    messaging.messagesPerDay = reader.requiredNumber("messagesPerDay", in: 0...1e9) ?? 0
    messaging.community = community(&reader)
    messaging.costPerThousand = reader.quantity(
      "costPerThousand", in: .money, default: messaging.costPerThousand)
    messaging.hoursPerDay = reader.number("hoursPerDay", in: Voice.hoursRange, default: messaging.hoursPerDay)
    messaging.replacementCost = reader.value("replacementCost")?.quantity(in: .money)
    return messaging
  }

  private func automating(_ reader: inout ObjectReader) -> Automating {
    var automating = Automating(content: content(&reader), followsPerDay: 0)
    automating.followsPerDay = reader.requiredNumber("followsPerDay", in: 0...1e9) ?? 0
    automating.unfollowAfterDays = reader.integer("unfollowAfterDays", in: 1...Self.longestHorizon)
    automating.community = community(&reader)
    automating.costPerThousand = reader.quantity(
      "costPerThousand", in: .money, default: automating.costPerThousand)
    automating.replacementCost = reader.value("replacementCost")?.quantity(in: .money)
    return automating
  }

  private func buyingFollowers(_ reader: inout ObjectReader) -> BuyingFollowers {
    BuyingFollowers(
      followers: reader.requiredNumber("followers", in: 0...1e10) ?? 0,
      costPerThousand: reader.requiredQuantity("costPerThousand", in: .money) ?? Quantity(0))
  }

  private func advertising(_ reader: inout ObjectReader) -> Advertising {
    Advertising(
      content: content(&reader), budget: reader.requiredQuantity("budget", in: .money) ?? Quantity(0),
      boughtForPeople: reader.number("boughtForPeople", in: 1...1e11),
      // A thousandth of the smallest price ever asked; below it a budget would buy more than can be counted.
      costPerThousand: reader.requiredQuantity("costPerThousand", in: 0.001...1e6) ?? Quantity(1),
      community: community(&reader))
  }

  private func participating(_ reader: inout ObjectReader) -> Participating {
    Participating(
      content: content(&reader),
      community: reader.requiredValue("community", "the name of a community")?.reference(to: communityNames)
        ?? 0,
      postsPerDay: reader.requiredNumber("postsPerDay", in: Self.postsRange) ?? 0,
      minutesEach: reader.number("minutesEach", in: Self.minutesRange, default: 0))
  }

  private func keepingInTouch(_ reader: inout ObjectReader) -> KeepingInTouch {
    KeepingInTouch(
      content: content(&reader), ties: reader.requiredInteger("ties", in: 1...10_000_000) ?? 1,
      hoursPerWeek: reader.requiredNumber("hoursPerWeek", in: 0.01...168) ?? 1,
      policy: reader.choice("policy", default: .random))
  }

  private func preparing(_ reader: inout ObjectReader) -> Preparing {
    Preparing(hoursPerDay: reader.requiredNumber("hoursPerDay", in: Voice.hoursRange) ?? 0)
  }

  private func community(_ reader: inout ObjectReader) -> Int? {
    reader.value("community")?.reference(to: communityNames)
  }

  private static var postsRange: ClosedRange<Double> { 0...1000 }

  private static var minutesRange: ClosedRange<Double> { 0...1440 }

  private static var talkMinutesRange: ClosedRange<Double> { 0.01...1440 }
}
