/// What the manifest of a result folder says, as far as a report needs it.
struct ReportManifest {
  let version: String
  let name: String
  let summary: String
  let digest: String
  let people: Int
  let currency: String
  let days: Int
  let horizonDays: Int
  let goal: Double?
  let deadlineDay: Int?
  let noun: String
  let runs: Int
  let confidence: Double
  /// At which intervals are computed: more than `confidence` where the runs ended by what they showed.
  let intervalConfidence: Double
  /// What is not as precise as was asked for, without a full stop; nil where nothing was asked for or all is.
  let imprecision: String?
  let dialect: CSVDialect
  let command: String

  /// Reads a manifest.
  ///
  /// - Throws: If something is missing, as in the folders of other programs and of older versions.
  init(_ node: JSONNode) throws(UnreadableFile) {
    func member(_ path: String...) throws(UnreadableFile) -> JSONNode {
      var node = node
      for name in path {
        guard let next = node[name] else {
          throw UnreadableFile(
            file: ResultPack.manifestName, line: 1,
            message:
              "there is no \(path.joined(separator: ".")), which this version of Rapport writes; run the scenario again"
          )
        }
        node = next
      }
      return node
    }
    func text(_ node: JSONNode, _ what: String) throws(UnreadableFile) -> String {
      guard case .string(let text) = node else { throw Self.wrong(what, "text") }
      return text
    }
    func whole(
      _ node: JSONNode, _ what: String, in range: ClosedRange<Int> = 0...Int.max
    ) throws(UnreadableFile) -> Int {
      guard case .integer(let value) = node, range.contains(value) else {
        let bounds = range.upperBound < .max ? " from \(range.lowerBound) to \(range.upperBound)" : ""
        throw Self.wrong(what, "a whole number" + bounds)
      }
      return value
    }
    version = try text(try member("tool", "version"), "tool.version")
    name = try text(try member("scenario", "name"), "scenario.name")
    summary = try text(try member("scenario", "description"), "scenario.description")
    digest = try text(try member("scenario", "sha256"), "scenario.sha256")
    people = try whole(try member("scenario", "people"), "scenario.people")
    currency = try text(try member("scenario", "currency"), "scenario.currency")
    days = try whole(try member("scenario", "days"), "scenario.days")
    // The page has a place for every day: no number may fill the memory.
    horizonDays = try whole(
      try member("scenario", "horizon_days"), "scenario.horizon_days", in: 1...Self.longestHorizon)
    goal = try member("scenario", "goal").number
    let deadline = try member("scenario", "deadline_day")
    deadlineDay = deadline == .null ? nil : try whole(deadline, "scenario.deadline_day", in: 1...horizonDays)
    noun = try text(try member("scenario", "conversion"), "scenario.conversion")
    runs = try whole(try member("runs"), "runs")
    guard let confidence = try member("confidence").number, confidence > 0, confidence < 1 else {
      throw Self.wrong("confidence", "a number between 0 and 1")
    }
    self.confidence = confidence
    intervalConfidence = node["interval_confidence"]?.number ?? confidence
    if let precision = node["precision"], precision["reached"] == false {
      imprecision = try text(precision["sentence"] ?? .null, "precision.sentence")
    } else {
      imprecision = nil
    }
    command = try text(try member("command"), "command")
    let dialectName = try text(try member("csv_dialect"), "csv_dialect")
    guard let dialect = CSVDialect(rawValue: dialectName) else {
      throw Self.wrong("csv_dialect", CSVDialect.allCases.map(\.rawValue).joined(separator: " or "))
    }
    self.dialect = dialect
  }

  /// A hundred years; scenario files allow ten.
  private static let longestHorizon = 36_500

  private static func wrong(_ member: String, _ expected: String) -> UnreadableFile {
    UnreadableFile(file: ResultPack.manifestName, line: 1, message: "\(member) must be \(expected)")
  }
}

extension JSONNode {
  /// A member of an object; nil where there is none.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The number; nil for anything else.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
}
