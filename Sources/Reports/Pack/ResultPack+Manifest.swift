internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// The name of the manifest.
  public static let manifestName = "manifest.json"

  /// Returns what stands in `manifest.json` above the list of files: what is needed to make the result again, and what
  /// the tables do not say.
  static func manifest(_ comparison: Comparison, _ provenance: Provenance, _ dialect: CSVDialect) -> JSONNode
  {
    let (scenario, plan) = (comparison.scenario, comparison.scenario.experiment)
    let node: JSONNode = [
      "tool": ["name": "rapport", "version": .string(provenance.version)],
      "scenario": [
        "name": .string(scenario.name), "description": .string(scenario.summary),
        "sha256": .string(SHA256.hexDigest(of: provenance.scenarioText)),
        "people": .integer(scenario.population.size), "currency": .string(scenario.campaign.currency),
        "days": .integer(scenario.campaign.days), "horizon_days": .integer(scenario.campaign.horizonDays),
        "goal": .number(scenario.campaign.goal),
        "deadline_day": scenario.campaign.deadlineDay.map { .integer($0) } ?? .null,
        "conversion": .string(Wording(scenario).noun),
      ],
      "seed": .unsigned(plan.seed),
      "runs": .integer(comparison.runs),
      "runs_planned": .integer(plan.runs),
      "twins": .integer(comparison.twins),
      "confidence": .number(plan.confidence),
      "csv_dialect": .string(dialect.rawValue),
      "command": .string(provenance.command),
    ]
    guard case .object(var members) = node else { return node }
    if comparison.sequence != nil {
      members.append(.init("interval_confidence", .number(comparison.confidence)))
    }
    if let precision = provenance.precision { members.append(.init("precision", precision.node)) }
    if !comparison.leftOutTwins.isEmpty {
      members.append(.init("twins_left_out", .array(comparison.leftOutTwins.map { .integer($0 + 1) })))
    }
    if !comparison.leftOut.isEmpty {
      members.append(.init("runs_left_out", .array(comparison.leftOut.map { .integer($0 + 1) })))
    }
    return .object(members)
  }

  /// Returns `manifest.json` with the size and digest of every other file.
  static func manifestFile(_ node: JSONNode, listing files: [ResultFile]) -> ResultFile {
    guard case .object(let members) = node else { preconditionFailure("a manifest is an object") }
    let list = JSONNode.array(
      files.map {
        [
          "name": .string($0.name), "bytes": .integer($0.content.count),
          "sha256": .string(SHA256.hexDigest(of: $0.content)),
        ]
      })
    let whole = JSONNode.object(members.filter { $0.name != "files" } + [.init("files", list)])
    return ResultFile(name: manifestName, bytes: Array((JSONWriter.text(whole) + "\n").utf8))
  }
}
