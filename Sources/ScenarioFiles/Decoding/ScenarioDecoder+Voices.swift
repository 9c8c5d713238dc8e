internal import CampaignModel

extension ScenarioDecoder {
  /// The most voices of a scenario: their numbers have 15 bits.
  static var mostVoices: Int { 32_767 }

  /// A voice and the place of its name.
  typealias PlacedVoice = (voice: Voice, place: SourcePosition)

  mutating func decodeVoices(_ section: ValueReader?) {
    guard let section else { return }
    voiceNames.isIncomplete = section.object() == nil
    if voiceNames.isIncomplete { return }
    let before = diagnostics.faultCount
    var places: [SourcePosition] = []
    for entry in entries(of: section) {
      let made = declaredVoices(entry)
      guard voices.count + made.count <= Self.mostVoices else {
        entry.value.error("makes too many voices; expected at most \(Self.mostVoices) in all.")
        voiceNames.isIncomplete = true
        break
      }
      voiceNames.declare(entry.key, as: Array(voices.count..<(voices.count + made.count)))
      voices += made.map(\.voice)
      places += made.map(\.place)
    }
    for index in voices.indices {
      voiceNames.declare(voices[index].name, as: [index])
    }
    checkVoiceNames(places)
    checkPersons(places)
    checkAudiences(places)
    voicesHaveErrors = diagnostics.faultCount > before
  }

  /// Reports names that do not say which voice is meant.
  private func checkVoiceNames(_ places: [SourcePosition]) {
    checkKeys(of: zip(voices, places).map { ($0.name, $1) }, "voices")
    let groups = Set(voices.map(\.group)).subtracting(voices.filter { $0.name == $0.group }.map(\.name))
    for (voice, place) in zip(voices, places) where ["(total)", "(overlap)"].contains(voice.name) {
      diagnostics.error(
        "the name \(voice.name.quoted) stands for sums in tables; rename the voice.", at: place)
    }
    for (voice, place) in zip(voices, places) where groups.contains(voice.name) {
      diagnostics.error(
        "the name \(voice.name.quoted) of a voice is also the name of an entry of voices; rename one of them.",
        at: place)
    }
  }

  /// Warns, once, of the voices with more followers than there are people.
  private func checkAudiences(_ places: [SourcePosition]) {
    guard let size else { return }
    let large = zip(voices, places).map { (name: $0.name, audience: $0.followersInMarket, place: $1) }
      .filter { $0.audience > Double(size) }
    guard let first = large.first else { return }
    if large.count == 1 {
      let simulated = size == 1 ? "1 person is" : "\(size) people are"
      diagnostics.warning(
        """
        the voice \(first.name.quoted) has \(first.audience.messageText) followers in the market, but only \
        \(simulated) simulated; everybody on its platform will follow it.
        """, at: first.place)
    } else {
      let some = large.prefix(3).map { "\($0.name.quoted) with \($0.audience.messageText)" }
      let rest = large.count > some.count ? " and \(large.count - some.count) more" : ""
      diagnostics.warning(
        """
        \(large.count) voices have more followers in the market than people are simulated (\(size)): \
        \(some.joined(separator: ", "))\(rest); everybody on their platforms will follow them.
        """, at: first.place)
    }
  }

  /// Returns the voices that an entry declares: one, some alike, or one for each row of a file.
  private mutating func declaredVoices(_ entry: ObjectReader.Entry) -> [PlacedVoice] {
    var places: [Int] = []
    let voices = declaredVoices(entry, &places)
    guard !places.isEmpty else { return voices }
    // One account on each platform, with nothing in common but the entry.
    return voices.flatMap { voice, position in
      places.map { place in
        var account = voice
        account.name += "@\(platforms[place].name)"
        account.platform = place
        return (account, position)
      }
    }
  }

  private mutating func declaredVoices(_ entry: ObjectReader.Entry, _ places: inout [Int]) -> [PlacedVoice] {
    let plain = Voice(name: entry.key, kind: .curator)
    guard var reader = entry.value.object() else { return [(plain, entry.keyPosition)] }
    let fileName = reader.value("fromFile")
    let file = fileName.flatMap { voiceFile($0) }
    let countValue = reader.value("count")
    let count = countValue == nil ? 1 : countValue?.integer(in: 1...10_000)
    let several = reader.value("platforms")
    if let several { places = accountPlaces(several) }
    var pattern = voicePattern(entry.key, &reader, file, isPlaced: several != nil)
    if let person = reader.value("person") {
      checkPerson(&reader)
      if fileName == nil, let id = person.integer(in: 0...Int.max) {
        pattern.voice = voice(pattern.voice, being: id) { person.error($0) }
      }
    } else if fileName != nil {
      reader.value("choose")?.error(
        "stands beside 'fromFile'; keep one of them, because a table says who its voices are.")
    }
    reader.finish()
    if fileName != nil {
      countValue?.error(
        "stands beside 'fromFile'; remove it, because the file says how many voices there are.")
      return file.map { $0.rows.map { voice(in: $0, like: pattern) } } ?? []
    }
    // Without a number it is unknown which voices there are.
    if count == nil { voiceNames.isIncomplete = true }
    if pattern.rule != nil, let count, let size, count > size {
      countValue?.error("is \(count), but only \(size) people are simulated; expected at most as many.")
    }
    guard let count, count > 1 else { return [(pattern.member(1, of: 1), entry.keyPosition)] }
    return (1...count).map { number in
      var voice = pattern.member(number, of: count)
      let digits = String(number)
      let zeros = String(repeating: "0", count: max(2, String(count).count) - digits.count)
      voice.name += "-\(zeros)\(digits)"
      return (voice, entry.keyPosition)
    }
  }

  /// Returns the voice that an entry describes, or what the rows of its file have in common.
  private func voicePattern(
    _ name: String, _ reader: inout ObjectReader, _ file: VoiceFile?, isPlaced: Bool
  ) -> VoicePattern {
    var pattern = VoicePattern(voice: Voice(name: name, kind: .curator))
    let kind =
      VoiceFile.has("kind", file) ? reader.choice("kind") : reader.requiredChoice("kind", Voice.Kind.self)
    if let kind {
      pattern.voice.kind = kind
      pattern.hasKind = true
    }
    if isPlaced {
      reader.value("platform")?.error("stands beside 'platforms'; keep one of them.")
      pattern.hasPlatform = true
    } else if let platform = platform(&reader, isOptional: VoiceFile.has("platform", file)) {
      pattern.voice.platform = platform
      pattern.hasPlatform = true
    }
    readFollowers(&pattern, &reader)
    let standard = pattern.voice
    pattern.voice.inMarketShare = reader.number("inMarketShare", in: .share, default: standard.inMarketShare)
    pattern.voice.values = reader.value("values").flatMap(values)
    pattern.voice.community = reader.value("community")?.reference(to: communityNames)
    pattern.voice.lean = reader.number("lean", in: 0...1000, default: standard.lean)
    pattern.voice.sincerity = reader.number("sincerity", in: .share, default: standard.sincerity)
    pattern.voice.initialWarmth = reader.number("initialWarmth", in: Voice.warmthRange)
    pattern.voice.hoursPerDay = reader.number(
      "hoursPerDay", in: Voice.hoursRange, default: standard.hoursPerDay)
    pattern.voice.wagePerHour = reader.number("wagePerHour", in: .money)
    pattern.voice.fee = reader.number("fee", in: .money, default: standard.fee)
    pattern.voice.feePerDay = reader.number("feePerDay", in: .money, default: standard.feePerDay)
    pattern.voice.feePerResult = reader.number("feePerResult", in: .money, default: standard.feePerResult)
    pattern.feePerThousandFollowers = reader.number("feePerThousandFollowers", in: .money, default: 0)
    pattern.voice.feeFactor = reader.number(
      "feeFactor", in: Voice.feeFactors, default: standard.feeFactor)
    pattern.voice.followsBack = reader.number("followsBack", in: .share, default: standard.followsBack)
    return pattern
  }

  /// Reads how many followers a voice has: a number, a distribution over the voices of the entry, or by which rule
  /// the voice is chosen among the people, whose readers are its followers then.
  private func readFollowers(_ pattern: inout VoicePattern, _ reader: inout ObjectReader) {
    let value = reader.value("followers")
    if let value, value.node.isQuantity {
      pattern.followers = value.quantity(in: Voice.followersNumbers)?.distribution
      pattern.hasFollowers = true
    } else if let followers = value?.integer(in: Voice.followersRange) {
      pattern.voice.followers = followers
      pattern.hasFollowers = true
    }
    let choose = reader.value("choose")
    pattern.rule = choose?.choice(Voice.Choice.Rule.self)
    guard let choose else { return }
    value?.error("stands beside 'choose'; remove it, because a chosen person's readers are the followers.")
    if case .none = network {
      choose.error("needs people who read each other; add a 'network' to the scenario.")
    }
  }

  /// Returns the platforms on which an entry has an account each.
  private mutating func accountPlaces(_ value: ValueReader) -> [Int] {
    guard let names = value.elements() else { return [] }
    if names.isEmpty { value.error("is empty; expected the name of at least one platform.") }
    let places = names.compactMap { $0.reference(to: platformNames) }
    // Without a platform it is unknown which accounts there are.
    if places.isEmpty { voiceNames.isIncomplete = true }
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// Returns the platform of an entry; where there is but one, it need not be named.
  private func platform(_ reader: inout ObjectReader, isOptional: Bool) -> Int? {
    if let value = reader.value("platform") { return value.reference(to: platformNames) }
    if platforms.count == 1 { return 0 }
    if !isOptional && !platformNames.isIncomplete {
      _ = reader.requiredValue("platform", "one of \(platformNames.names.listedText)")
    }
    return nil
  }
}

/// What the voices of an entry have in common, and which of it was said.
struct VoicePattern {
  var voice: Voice
  var hasKind = false
  var hasPlatform = false
  var hasFollowers = false
  /// How the followers of the entry's voices are spread; nil where all have as many.
  var followers: Distribution?
  /// Pay for taking part, for a thousand followers; added to the fee.
  var feePerThousandFollowers = 0.0
  /// How the entry's voices are chosen among the people; nil for accounts.
  var rule: Voice.Choice.Rule?

  /// Returns one of the entry's voices.
  ///
  /// Followers are spread evenly over the distribution: the k-th of n voices has its (k - 1/2) / n quantile.
  func member(_ number: Int, of count: Int) -> Voice {
    var voice = voice
    if let followers {
      let quantile = followers.quantile((Double(number) - 0.5) / Double(count))
      voice.followers = Int(min(max(quantile, 0), 1e10).rounded())
    }
    voice.fee += feePerThousandFollowers * Double(voice.followers) / 1000
    voice.applyFeeFactor()
    voice.choice = rule.map { Voice.Choice($0, rank: number - 1) }
    return voice
  }
}

extension Voice {
  /// Multiplies all fees by the factor of the entry.
  mutating func applyFeeFactor() {
    fee *= feeFactor
    feePerDay *= feeFactor
    feePerResult *= feeFactor
  }

  /// The followers who live in the market.
  fileprivate var followersInMarket: Double { (Double(followers) * inMarketShare).rounded() }

  /// Followers an account may have.
  static var followersRange: ClosedRange<Int> { 0...10_000_000_000 }

  /// The same as numbers.
  static var followersNumbers: ClosedRange<Double> { 0...1e10 }

  /// Warmth a campaign may start with.
  static var warmthRange: ClosedRange<Double> { 0...1.0.nextDown }

  /// Hours of a day.
  static var hoursRange: ClosedRange<Double> { 0...24 }
}
