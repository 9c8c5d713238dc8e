internal import CampaignModel

/// A table of voices.
struct VoiceFile {
  let rows: [CSVRow]
  fileprivate let columns: CSVTable.Columns

  /// Returns whether there is a file and it has a column.
  static func has(_ column: String, _ file: VoiceFile?) -> Bool {
    file?.columns[column] != nil
  }
}

extension ScenarioDecoder {
  /// Returns the table that a path names, relative to the folder of the file in which the path stands.
  mutating func voiceFile(_ value: ValueReader) -> VoiceFile? {
    let before = diagnostics.faultCount
    guard let file = file(value),
      let source = SourceText(file: file.path, bytes: file.bytes, into: diagnostics),
      let table = CSV.parse(source, into: diagnostics)
    else {
      voiceNames.isIncomplete = true
      return nil
    }
    if table.rows.isEmpty, diagnostics.faultCount == before {
      value.error("names a file without rows; expected one for each voice.")
    }
    // A row that cannot be read may be the voice an activity names.
    if diagnostics.faultCount > before { voiceNames.isIncomplete = true }
    let namesPeople = table.header.contains { $0.text == "person" }
    let columns = table.columns(
      required: namesPeople ? ["name"] : ["name", "followers"],
      optional: (namesPeople ? ["followers"] : []) + [
        "fee", "hours", "values", "community", "in_market_share", "sincerity", "initial_warmth", "wage",
        "kind", "platform", "fee_per_day", "fee_per_result", "follows_back", "person",
      ], into: diagnostics)
    guard columns["name"] != nil else {
      voiceNames.isIncomplete = true
      return nil
    }
    let rows = table.rows.map {
      CSVRow(cells: $0, columns: columns, hasDecimalCommas: table.separator == ";", diagnostics: diagnostics)
    }
    return VoiceFile(rows: rows, columns: columns)
  }

  /// Returns the voice of a row: its own figures, and the pattern's where a cell is empty.
  mutating func voice(in row: CSVRow, like pattern: VoicePattern) -> PlacedVoice {
    var voice = pattern.voice
    voice.name = row.text("name") ?? ""
    if !voice.name.isPresentable {
      row.error("is \(voice.name.quoted); expected \(String.presentableText).", in: "name")
    }
    if !pattern.hasKind { checkIsGiven("kind", in: row) }
    voice.kind = row.choice("kind") ?? voice.kind
    if !pattern.hasPlatform { checkIsGiven("platform", in: row) }
    voice.platform = row.reference("platform", to: platformNames) ?? voice.platform
    let person = row.integer("person", in: 0...Int.max)
    if !pattern.hasFollowers && person == nil {
      checkIsGiven(row.columns["followers"] == nil ? "person" : "followers", in: row)
    }
    voice.followers = row.integer("followers", in: Voice.followersRange) ?? voice.followers
    voice.inMarketShare = row.number("in_market_share", in: .share) ?? voice.inMarketShare
    voice.values = row.text("values").flatMap { values($0, in: row) } ?? voice.values
    voice.community = row.reference("community", to: communityNames) ?? voice.community
    voice.sincerity = row.number("sincerity", in: .share) ?? voice.sincerity
    voice.initialWarmth = row.number("initial_warmth", in: Voice.warmthRange) ?? voice.initialWarmth
    voice.hoursPerDay = row.number("hours", in: Voice.hoursRange) ?? voice.hoursPerDay
    voice.wagePerHour = row.number("wage", in: .money) ?? voice.wagePerHour
    voice.fee = row.number("fee", in: .money) ?? voice.fee
    voice.feePerDay = row.number("fee_per_day", in: .money) ?? voice.feePerDay
    voice.feePerResult = row.number("fee_per_result", in: .money) ?? voice.feePerResult
    voice.followsBack = row.number("follows_back", in: .share) ?? voice.followsBack
    if let person { voice = self.voice(voice, being: person, in: row) }
    voice.fee += pattern.feePerThousandFollowers * Double(voice.followers) / 1000
    voice.applyFeeFactor()
    return (voice, row.position(of: "name"))
  }

  /// Returns the voice of a row as the person whom its cell numbers.
  private func voice(_ voice: Voice, being person: Int, in row: CSVRow) -> Voice {
    for column in ["followers", "in_market_share"] where row.text(column) != nil {
      row.error(
        "stands beside 'person'; empty it, because the person's readers are the followers.", in: column)
    }
    var voice = voice
    voice.inMarketShare = 1
    return self.voice(voice, being: person) { row.error($0, in: "person") }
  }

  /// Reports an empty cell in a column that is there because the entry says nothing.
  private func checkIsGiven(_ column: String, in row: CSVRow) {
    guard row.columns[column] != nil, row.text(column) == nil else { return }
    row.error("is empty, and the entry of the scenario gives none.", in: column)
  }

  /// Returns what a cell such as `coffee:1 food:0.5` says somebody holds dear.
  private func values(_ text: String, in row: CSVRow) -> ValueVector? {
    guard let axes else { return nil }
    if axes.isEmpty {
      row.error("names axes, but there are none; add population.valueAxes.", in: "values")
      return nil
    }
    var numbers = axes.map { _ in 0.0 }
    for part in text.split(whereSeparator: \.isWhitespace) {
      let sides = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let number = row.number(in: String(sides[1])), (-1...1).contains(number) else {
        return row.expected("words such as \(axes[0]):0.5, with numbers of -1 to 1", in: "values")
      }
      let name = String(sides[0])
      guard let axis = axes.firstIndex(of: name) else {
        let advice = NearestName.advice(name, among: axes, "Axes")
        row.error("names \(name.quoted), which does not exist\(advice).", in: "values")
        return nil
      }
      numbers[axis] = number
    }
    let direction = ValueVector(numbers: numbers)
    if direction == nil { row.error("is 0 on every axis, which is no direction.", in: "values") }
    return direction
  }
}
