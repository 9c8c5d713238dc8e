import CampaignModel
import Reports
import ScenarioFiles

/// `rapport explain`: what is known of a parameter of the model, or of the whole model.
struct ExplainCommand: RunnableCommand {
  static let odd = Flag(
    "odd",
    help:
      "Describe the model instead, in the order of the ODD protocol and in Markdown: entities, phases of a day, submodels "
      + "with their parameters, and why each has its form.")

  static let command = Command(
    name: "explain",
    summary: "Show the unit, default, range, source and confidence of a parameter, or list all.",
    argument: Positional(
      placeholder: "parameter", arity: .optional,
      help: "The name of a parameter; without one, all are listed."),
    options: [SharedOptions.format, odd])

  /// Nil for all.
  let parameter: String?
  let format: OutputFormat
  /// Whether the model is described.
  let describesModel: Bool

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    parameter = arguments.words.first
    format = arguments[SharedOptions.format] ?? .table
    describesModel = arguments.has(Self.odd)
    guard describesModel else { return }
    let reason = "the model is described as a whole, in Markdown."
    if let parameter { throw .contradicts(option: Self.odd.name, other: parameter, reason: reason) }
    guard arguments[SharedOptions.format] == nil else {
      throw .contradicts(option: Self.odd.name, other: "--format \(format.rawValue)", reason: reason)
    }
  }

  func run(on console: Console) async throws -> ExitCode {
    if describesModel {
      try console.print(ModelDocument.text)
      return .done
    }
    let parameters = try chosen()
    switch format {
    case .table where parameters.count == 1: try console.print(Self.page(parameters[0]))
    case .table: try console.print(Self.list(parameters))
    case .csv: try console.print(Self.csv(parameters))
    case .json: try console.print(JSONWriter.text(.array(parameters.map(Self.json))) + "\n")
    }
    return .done
  }

  /// The parameter asked for, or all.
  private func chosen() throws(UsageError) -> [Parameter] {
    guard let parameter else { return Parameter.allCases }
    // Both the path in a scenario and the path under `model` are natural to type.
    let path = parameter.hasPrefix("model.") ? String(parameter.dropFirst(6)) : parameter
    if let found = Parameter(rawValue: path) { return [found] }
    let group = Parameter.allCases.filter { $0.rawValue.hasPrefix(path + ".") }
    guard group.isEmpty else { return group }
    throw UsageError(
      .invalidValue(
        parameter, label: "<parameter>", expected: "a name from the list of 'rapport explain'",
        nearest: NearestName.nearest(to: path, among: Parameter.allCases.map(\.rawValue) + Self.groups)),
      command: Self.command.name)
  }

  /// What stands before the first dot of the parameters' names.
  private static var groups: [String] {
    Set(Parameter.allCases.compactMap { $0.rawValue.split(separator: ".").first.map(String.init) }).sorted()
  }

  private static func page(_ parameter: Parameter) -> String {
    let info = parameter.info
    let rows = [
      ("default", "\(ShortestNumber.text(info.defaultValue)) \(unit(info))"),
      ("allowed", range(info)), ("symbol", info.symbol), ("confidence", info.confidence.rawValue),
      ("source", info.source), ("set with", "--set model.\(parameter.rawValue)=VALUE"),
    ]
    let body = rows.flatMap { label, text in
      TerminalText.wrapped(text, width: 84).enumerated().map { index, line in
        "  "
          + (index == 0
            ? label + String(repeating: " ", count: 12 - label.count) : String(repeating: " ", count: 12))
          + line
      }
    }
    return (["model.\(parameter.rawValue)", "  \(info.summary)"] + body).joined(separator: "\n") + "\n"
  }

  private static func list(_ parameters: [Parameter]) -> String {
    var table = TextTable([
      .text("parameter"), .number("default"), .text("unit"), .text("allowed"), .text("confidence"),
    ])
    for parameter in parameters {
      let info = parameter.info
      table.append([
        parameter.rawValue, ShortestNumber.text(info.defaultValue), info.unit, range(info),
        info.confidence.rawValue,
      ])
    }
    return table.text() + "\n'rapport explain PARAMETER' tells what it is and where its default comes from.\n"
  }

  private static func csv(_ parameters: [Parameter]) -> [UInt8] {
    var table = CSVWriter(header: [
      "parameter", "symbol", "default", "unit", "range_low", "range_high", "confidence", "source", "summary",
    ])
    for parameter in parameters {
      let info = parameter.info
      table.append([
        .text(parameter.rawValue), .text(info.symbol), .number(info.defaultValue), .text(info.unit),
        .number(info.allowed.lowerBound), .number(info.allowed.upperBound), .text(info.confidence.rawValue),
        .text(info.source), .text(info.summary),
      ])
    }
    return table.bytes
  }

  private static func json(_ parameter: Parameter) -> JSONNode {
    let info = parameter.info
    return [
      "parameter": .string(parameter.rawValue), "symbol": .string(info.symbol),
      "default": .number(info.defaultValue), "unit": .string(info.unit),
      "range": [.number(info.allowed.lowerBound), .number(info.allowed.upperBound)],
      "confidence": .string(info.confidence.rawValue), "source": .string(info.source),
      "summary": .string(info.summary),
    ]
  }

  private static func range(_ info: ParameterInfo) -> String {
    "\(ShortestNumber.text(info.allowed.lowerBound)) to \(ShortestNumber.text(info.allowed.upperBound))"
  }

  private static func unit(_ info: ParameterInfo) -> String {
    info.unit == "1" ? "(a pure number)" : info.unit
  }
}
