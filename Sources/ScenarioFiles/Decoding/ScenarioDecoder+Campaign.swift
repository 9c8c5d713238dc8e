internal import CampaignModel

extension ScenarioDecoder {
  /// The longest campaign and horizon, in days.
  static var longestHorizon: Int { 3650 }

  /// Returns the name of the scenario, which names the folder of its results.
  ///
  /// A name is not inherited from an extended file: a variant must not replace the results of its original.
  func scenarioName(_ value: ValueReader?, _ top: ValueReader) -> String {
    let given = value?.string()
    guard let value, let given else { return defaultName }
    let isInherited = value.node.position.file != path && value.node.position.file != SetOption.file
    guard given.isFolderName else {
      value.error(
        """
        is \(given.quoted); expected 1 to 100 letters (a-z, A-Z), digits, '-', '_' and '.', a letter or digit \
        first, because it names the folder of the results.
        """)
      return defaultName
    }
    return isInherited ? defaultName : given
  }

  /// The file's name without folder and extension, made fit to name a folder.
  private var defaultName: String {
    let file = path.split(separator: "/").last ?? ""
    let stem = [".json5", ".json"].first { file.hasSuffix($0) }.map { file.dropLast($0.count) } ?? file
    let name = String(
      stem.prefix(100).map { $0.isFolderNamePart ? $0 : "-" }.drop { !$0.isLetter && !$0.isNumber })
    return name.isFolderName ? name : "scenario"
  }

  mutating func decodeCampaign(_ section: ValueReader?) {
    // Until the days are known, no schedule can be called too long.
    campaign = Campaign(days: Self.longestHorizon, horizonDays: Self.longestHorizon)
    guard var reader = section?.object() else { return }
    let days = reader.requiredInteger("days", in: 1...Self.longestHorizon)
    let horizon = reader.integer("horizonDays", in: (days ?? 1)...Self.longestHorizon)
    campaign.days = days ?? Self.longestHorizon
    campaign.horizonDays = horizon ?? days ?? Self.longestHorizon
    let deadline = reader.value("deadlineDay")
    campaign.deadlineDay = deadline?.integer(in: 1...campaign.horizonDays)
    if let value = reader.value("currency"), let code = value.string() {
      campaign.currency = code
      if code.utf8.count != 3
        || !code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
      {
        value.error("is \(code.quoted); expected a code of three capital letters such as USD.")
      }
    }
    if var goal = reader.object("goal") {
      campaign.goal = goal.requiredNumber("incrementalConversions", in: 0.0.nextUp...1e12)
      goal.finish()
    } else if reader.value("goal") == nil {
      deadline?.warning("has no effect without a goal; add goal: { incrementalConversions: 100 }.")
    }
    reader.finish()
  }
}

extension String {
  /// Whether the text can name a folder on every system.
  fileprivate var isFolderName: Bool {
    guard let first, first.isLetter || first.isNumber else { return false }
    return utf8.count <= 100 && allSatisfy(\.isFolderNamePart)
  }
}

extension Character {
  fileprivate var isFolderNamePart: Bool { isASCII && (isLetter || isNumber || "-_.".contains(self)) }
}
