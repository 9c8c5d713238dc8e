internal import CampaignModel
internal import Simulation

/// The parts of the document of the model that are written from the code.
///
/// They come in the order of the ODD protocol (Grimm et al. 2020).
public enum ModelDocument {
  /// A part, in Markdown.
  public struct Part: Hashable, Sendable {
    /// The name that its markers in the document give it.
    public let name: String
    /// The heading it stands under.
    public let heading: String
    /// The text, ended by a line feed.
    public let text: String
  }

  /// Every part, each under the heading where it belongs.
  public static var parts: [Part] {
    [
      Part(name: "entities", heading: "## Entities, state variables and scales", text: entities),
      Part(name: "schedule", heading: "## Process overview and scheduling", text: schedule),
      Part(name: "choices", heading: "## Design concepts", text: choices(DesignChoice.general)),
    ]
      + Submodel.allCases.map { submodel in
        Part(name: submodel.rawValue, heading: "### \(submodel.rawValue)", text: text(of: submodel))
      }
  }

  /// All parts as a document of their own, without the prose and the equations.
  public static var text: String {
    """
    # The model, as the code has it

    In the order of the ODD protocol (Grimm et al. 2020). The equations, and what is common to all of it, stand in
    Sources/Rapport/Rapport.docc/Model.md.


    """
      + parts.enumerated().map { index, part in
        let isFirstSubmodel = part.name == Submodel.allCases[0].rawValue
        return (isFirstSubmodel ? "## Submodels\n\n" : "") + "\(part.heading)\n\n\(part.text)"
      }.joined(separator: "\n")
  }

  private static var entities: String {
    Entity.allCases.map { entity in
      var table = MarkdownTable(["variable", "symbol", "values and unit", "changes", "what it is"])
      for variable in entity.variables where variable.nature != .bookkeeping {
        table.append([
          "`\(variable.name)`", code(variable.symbol), variable.values, words(variable.nature),
          variable.meaning,
        ])
      }
      let bookkeeping = entity.variables.filter { $0.nature == .bookkeeping }
      let rest = bookkeeping.map { "`\($0.storage)`: \($0.meaning.loweringFirst)" }.joined(separator: "; ")
      return "### \(entity.rawValue)\n\n\(entity.summary)\n\n\(table.text)"
        + (rest.isEmpty ? "" : "\nKept for speed or for the count: \(rest).\n")
    }.joined(separator: "\n")
  }

  private static func words(_ nature: StateVariable.Nature) -> String {
    switch nature {
    case .fixed: "never"
    case .changes: "over days"
    case .today: "within the day"
    case .bookkeeping: "-"
    }
  }

  private static var schedule: String {
    var table = MarkdownTable(["", "phase", "what happens", "submodels"])
    for (index, phase) in Phase.allCases.enumerated() {
      table.append([
        "\(index + 1)", "`\(phase.rawValue)`", phase.summary,
        phase.submodels.map(\.rawValue).joined(separator: "; "),
      ])
    }
    return table.text
  }

  private static func text(of submodel: Submodel) -> String {
    var sections: [String] = []
    if !submodel.works.isEmpty {
      sections.append("Work of a scenario: \(submodel.works.map { "`\($0)`" }.joined(separator: ", ")).\n")
    }
    let parameters = submodel.parameters
    if !parameters.isEmpty { sections.append(table(parameters)) }
    sections.append(choices(submodel.choices))
    return sections.joined(separator: "\n")
  }

  private static func table(_ parameters: [Parameter]) -> String {
    var table = MarkdownTable([
      "symbol", "parameter", "default", "unit", "range", "confidence", "what", "source",
    ])
    for parameter in parameters {
      let info = parameter.info
      table.append([
        "`\(info.symbol)`", "`\(parameter.rawValue)`", ShortestNumber.text(info.defaultValue), info.unit,
        "\(ShortestNumber.text(info.allowed.lowerBound)) to \(ShortestNumber.text(info.allowed.upperBound))",
        info.confidence.rawValue, info.summary, info.source,
      ])
    }
    return table.text
  }

  private static func choices(_ choices: [DesignChoice]) -> String {
    var table = MarkdownTable(["question of form", "here", "rejected", "why", "stands on"])
    for choice in choices {
      table.append([choice.question, choice.chosen, choice.rejected, choice.reason, ground(choice.ground)])
    }
    return table.text
  }

  private static func ground(_ ground: DesignChoice.Ground) -> String {
    switch ground {
    case .published(let source): "published: \(source)"
    case .purpose(let reason): "the purpose: \(reason)"
    case .assumed(let doubt): "assumed: \(doubt)"
    }
  }

  private static func code(_ symbol: String) -> String { symbol.isEmpty ? "" : "`\(symbol)`" }
}

extension String {
  /// The text as the middle of a sentence.
  fileprivate var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
}
