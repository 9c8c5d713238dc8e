extension Card {
  /// The numbers behind the result, those that the scenario gives first.
  static func assumptions(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let table = try source.table("parameters.csv")
    let columns = (
      name: try table.column("parameter"), value: try table.column("value"), unit: try table.column("unit"),
      source: try table.column("source"), confidence: try table.column("confidence"),
      origin: try table.column("origin"), distribution: try table.column("distribution")
    )
    var (own, defaults): ([[HTML.Cell]], [[HTML.Cell]]) = ([], [])
    var numbers: [[CSVCell]] = []
    for row in 0..<table.count {
      let (name, origin) = (table.text(row, columns.name), table.text(row, columns.origin))
      let value = try table.number(row, columns.value)
      let drawn = table.text(row, columns.distribution)
      let confidence = table.text(row, columns.confidence)
      let cells = [
        HTML.Cell(html: HTML.code(name)),
        HTML.Cell((value.map { ShortestNumber.text($0) } ?? "-") + (drawn.isEmpty ? "" : ", \(drawn)")),
        HTML.Cell(table.text(row, columns.unit)), HTML.Cell(confidence.isEmpty ? origin : confidence),
        HTML.Cell(table.text(row, columns.source)),
      ]
      if origin == "default" { defaults.append(cells) } else { own.append(cells) }
      numbers.append([
        .text(name), .number(value), .text(table.text(row, columns.unit)), .text(confidence), .text(origin),
        .text(drawn), .text(table.text(row, columns.source)),
      ])
    }
    let heads: [HTML.Column] = [
      .words("number"), .words("value"), .words("unit"), .words("how well known"), .prose("source"),
    ]
    return Card(
      id: "assumptions", label: "Assumptions", title: "What was assumed",
      sentences: try source.sentences(.assumptions),
      body: HTML.details(
        "\(own.count) numbers that the scenario gives",
        HTML.table("Numbers that the scenario gives", heads, own))
        + HTML.details(
          "\(defaults.count) defaults of the model", HTML.table("Defaults of the model", heads, defaults)),
      numbers: Numbers(
        header: ["parameter", "value", "unit", "confidence", "origin", "distribution", "source"],
        rows: numbers))
  }
}
