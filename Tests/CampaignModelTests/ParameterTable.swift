import CampaignModel

/// The parameter registry as text: what is known of every parameter, a row for each.
enum ParameterTable {
  /// The headings of the columns.
  static let columns = ["parameter", "symbol", "default", "range", "unit", "confidence", "what", "source"]

  /// Returns the cells of a parameter, as many as there are columns.
  static func row(_ parameter: Parameter) -> [String] {
    let info = parameter.info
    return [
      parameter.rawValue, info.symbol, text(info.defaultValue),
      "\(text(info.allowed.lowerBound)) to \(text(info.allowed.upperBound))", info.unit,
      info.confidence.rawValue,
      info.summary, info.source,
    ]
  }

  /// The parameters by the first step of their paths, groups and parameters in the order of declaration.
  static var groups: [(name: String, parameters: [Parameter])] {
    var groups: [(name: String, parameters: [Parameter])] = []
    for parameter in Parameter.allCases {
      let name = String(parameter.rawValue.prefix { $0 != "." })
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].parameters.append(parameter)
      } else {
        groups.append((name, [parameter]))
      }
    }
    return groups
  }

  /// The registry in Markdown: for each group a heading of level 3 and a table, ending with a line feed.
  static var markdown: String {
    groups.map { group in
      let rows = group.parameters.map { parameter in
        let cells = row(parameter)
        return line(["`\(cells[0])`", "`\(cells[1])`"] + cells.dropFirst(2))
      }
      return (["### \(group.name)", "", line(columns), line(columns.map { _ in "---" })] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    // A bar inside a cell would end it.
    "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
  }

  /// Returns the shortest text of a number, whole numbers without a fraction.
  private static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
