extension Card {
  /// What was expected, and what became of it.
  static func claims(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let table = try source.table("claims.csv")
    let (statement, verdict, note, that) = (
      try table.column("statement"), try table.column("verdict"), try table.column("note"),
      try table.column("that")
    )
    let findings = try source.sentences(.claim)
    let rows = (0..<table.count).map { row in
      let remark = table.text(row, note)
      let words = HTML.text(table.text(row, statement)) + HTML.code(table.text(row, that))
      // The verdict has a column of its own.
      let finding =
        findings.indices.contains(row)
        ? findings[row].trimmingPrefix(Sentence.opening(ofClaim: row, table.text(row, verdict))) : ""
      return [
        HTML.Cell(html: words),
        HTML.Cell(
          html:
            "<strong class=\"verdict \(Self.tone(table.text(row, verdict)))\">\(HTML.text(table.text(row, verdict)))</strong>"
        ),
        HTML.Cell(String(finding).capitalizedFirst), HTML.Cell(remark),
      ]
    }
    return Card(
      id: "claims", label: "Claims", title: "Claims", sentences: try source.sentences(.claims),
      body: rows.isEmpty
        ? ""
        : HTML.table(
          "Claims of the scenario",
          [.words("claim"), .words("verdict"), .prose("what the runs say"), .prose("note of the scenario")],
          rows),
      numbers: rows.isEmpty
        ? nil
        : Numbers(
          header: ["claim", "that", "verdict", "finding", "note"],
          rows: (0..<table.count).map { row in
            [
              .text(table.text(row, statement)), .text(table.text(row, that)),
              .text(table.text(row, verdict)),
              .text(findings.indices.contains(row) ? findings[row] : ""), .text(table.text(row, note)),
            ]
          }), dependsOnPrices: !rows.isEmpty)
  }

  /// The class of a verdict.
  static func tone(_ verdict: String) -> String {
    switch verdict {
    case "supported", "pays": "good"
    case "refuted", "loses": "bad"
    default: "open"
    }
  }
}
