internal import CampaignModel
internal import Experiments
internal import Measurement
internal import Reports
internal import ScenarioFiles

extension FuzzedReader {
  func takeScenario(_ bytes: [UInt8]) {
    guard let scenario = ScenarioBytes(bytes).scenario() else { return }
    var copy = scenario
    copy.forEachQuantity { path, quantity in
      precondition(
        quantity.value.isFinite && quantity.allowed.contains(quantity.value), "\(path) out of its range")
    }
    let plan = RunPlan(scenario, threads: 2)
    precondition(plan.seconds >= 0 && plan.memoryBytes > 0 && plan.diskBytes > 0, "a plan is of real things")
  }

  /// Whatever scenario is accepted can be run; a large one would take too long here.
  func takeRun(_ bytes: [UInt8]) {
    guard var scenario = ScenarioBytes(bytes).scenario(), scenario.isSmall else { return }
    scenario.experiment.runs = min(scenario.experiment.runs, 2)
    let plan = RunPlan(scenario, threads: 1)
    guard plan.seconds < 0.02, plan.memoryBytes < 100e6 else { return }
    let sample = Sample(scenario)
    precondition(sample.comesBack, "a run fits the shape of its scenario")
    let files = sample.files
    precondition(files.last?.name == "manifest.json", "a result ends with its manifest")
  }

  func takeClaim(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(ClaimProblem) {
      var scenario = Sample.small.scenario
      scenario.claims = [Claim(statement: "so", text: text, condition: try Sample.claims.condition(text))]
      let comparison = Sample.small.comparison(of: scenario)
      precondition(comparison.judgements.count == 1, "a claim has a judgement")
      precondition(!RunSummary(comparison, extent: nil).text(folder: "f").isEmpty, "a judgement has a text")
    } catch {
      let places = 1...text.unicodeScalars.count + 1
      precondition(places.contains(error.column) && !error.message.isEmpty, "a place outside the claim")
    }
  }

  /// What can be set on the command line is judged as if it stood in the file.
  func takeOption(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let diagnostics = Diagnostics()
    let changed = SetOption(text, into: diagnostics).flatMap { Sample.tree.setting($0, into: diagnostics) }
    precondition(changed != nil || diagnostics.hasErrors, "a refusal has a reason")
    check(diagnostics)
    if changed != nil { _ = ScenarioBytes(Sample.scenarioBytes).scenario(setting: [text]) }
  }

  /// A table of voices beside a scenario that names it.
  func takeTable(_ bytes: [UInt8]) {
    let diagnostics = Diagnostics()
    guard let source = SourceText(file: "voices.csv", bytes: bytes, into: diagnostics),
      let table = CSV.parse(source, into: diagnostics)
    else { return precondition(diagnostics.hasErrors, "a refusal has a reason") }
    check(diagnostics)
    precondition(table.rows.allSatisfy { $0.count == table.header.count }, "a row is as wide as the header")
    let names = Set(table.header.map(\.text))
    guard names.contains("name"), names.contains("followers") || names.contains("person") else { return }
    let bytes = Sample.scenarioBytes + [ScenarioBytes.separator, ScenarioBytes.separator] + bytes
    _ = ScenarioBytes(bytes).scenario(setting: ["voices.table={ kind: 'curator', fromFile: 'voices.csv' }"])
  }
}

extension Scenario {
  /// Whether a run takes milliseconds.
  fileprivate var isSmall: Bool {
    population.size <= 500 && campaign.horizonDays <= 30 && voices.count <= 20 && strategies.count <= 4
      && actions.count <= 4
  }
}
