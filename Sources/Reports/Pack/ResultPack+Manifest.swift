internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// The name of the manifest.
  public static let manifestName = "manifest.json"

  /// Returns `manifest.json`: what is needed to make the result again and to see that it is whole.
  static func manifest(
    of files: [ResultFile], _ comparison: Comparison, _ provenance: Provenance, _ dialect: CSVDialect
  ) -> ResultFile {
    let plan = comparison.scenario.experiment
    let node: JSONNode = [
      "tool": ["name": "rapport", "version": .string(provenance.version)],
      "scenario": [
        "name": .string(comparison.scenario.name),
        "sha256": .string(SHA256.hexDigest(of: provenance.scenarioText)),
      ],
      "seed": .unsigned(plan.seed),
      "runs": .integer(comparison.runs),
      "runs_planned": .integer(plan.runs),
      "twins": .integer(comparison.twins),
      "confidence": .number(plan.confidence),
      "csv_dialect": .string(dialect.rawValue),
      "command": .string(provenance.command),
      "files": .array(
        files.map {
          [
            "name": .string($0.name), "bytes": .integer($0.bytes.count),
            "sha256": .string(SHA256.hexDigest(of: $0.bytes)),
          ]
        }),
    ]
    return ResultFile(name: manifestName, bytes: Array((JSONWriter.text(node) + "\n").utf8))
  }
}
