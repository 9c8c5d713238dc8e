internal import CampaignModel
internal import Networks

/// A walk over the tree of a scenario, from what is referred to, to what refers to it.
///
/// Every part that is wrong is reported and stands in the result as its default, so that the walk goes on and
/// finds all mistakes; whoever asked for the scenario gets it only if there were none.
struct ScenarioDecoder {
  let path: String
  let read: (String) -> Result<[UInt8], ReadFailure>
  let diagnostics: Diagnostics

  var campaign = Campaign(days: 1, horizonDays: 1)
  /// The number of people; nil while it is not known.
  var size: Int?
  /// The names of the value axes; nil while they are not known.
  var axes: [String]? = []
  var population = Population(size: 1, communities: [])
  var network = NetworkPlan.none
  /// Whether the network is that of a file.
  var listsPeople = false
  /// The file of the network; nil where there is none or it cannot be read.
  var edgeList: EdgeListFile?
  var platforms: [Platform] = []
  var voices: [Voice] = []
  var voicesHaveErrors = false

  var communityNames = NameTable<Int>("Communities")
  var platformNames = NameTable<Int>("Platforms")
  var contentNames = NameTable<Content>("Contents")
  /// What an activity may name: a voice, or all voices of an entry.
  var voiceNames = NameTable<[Int]>("Voices")

  init(path: String, read: @escaping (String) -> Result<[UInt8], ReadFailure>, diagnostics: Diagnostics) {
    self.path = path
    self.read = read
    self.diagnostics = diagnostics
  }

  /// Returns the scenario a tree describes; meaningless if there were errors.
  mutating func scenario(_ top: ValueReader) -> Scenario? {
    guard var root = top.object() else { return nil }
    let name = scenarioName(root.value("name"), top)
    let summary = root.string("description", default: "")
    let faultsBefore = diagnostics.faultCount
    decodeCampaign(root.requiredValue("campaign", "an object"))
    let knowsCampaign = diagnostics.faultCount == faultsBefore
    let networkSection = root.value("network")
    listsPeople = Self.listsPeople(networkSection)
    decodePopulation(listsPeople ? root.value("population") : root.requiredValue("population", "an object"))
    network = network(networkSection)
    if size == nil, let edgeList {
      size = edgeList.graph.count
      population.size = edgeList.graph.count
    }
    decodePlatforms(root.value("platforms"))
    decodeContents(root.value("contents"))
    decodeVoices(root.value("voices"))
    let actionSection = root.requiredValue("actions", "an object")
    let actions = actions(actionSection)
    let strategySection = root.requiredValue("strategies", "an object")
    let strategies = strategies(strategySection)
    let economics = economics(root.value("economics"))
    checkBudget(economics, strategies, root.value("economics"))
    let model = modelParameters(root.value("model"))
    let faultsBeforeExperiment = diagnostics.faultCount
    let experiment = experiment(root.value("experiment"), strategies)
    let knowsExperiment = diagnostics.faultCount == faultsBeforeExperiment
    // The files are merged before the options are applied: only an option can have left it here.
    root.value("extends")?.error("cannot be set by an option; write it in the file.")
    let claims = root.value("claims")
    root.finish()
    var scenario = Scenario(
      name: name, summary: summary, campaign: campaign, population: population, network: network,
      platforms: platforms, voices: voices, actions: actions, strategies: strategies, economics: economics,
      model: model, experiment: experiment)
    let vocabulary = ClaimVocabulary(
      scenario, knowsCampaign: knowsCampaign, knowsActions: actionSection?.isObject == true,
      knowsStrategies: strategySection?.isObject == true, knowsExperiment: knowsExperiment)
    scenario.claims = self.claims(claims, vocabulary)
    return scenario
  }

  /// Returns the entries of an object whose keys are names, after checking the names.
  func entries(of section: ValueReader?) -> [ObjectReader.Entry] {
    guard var reader = section?.object() else { return [] }
    let entries = reader.entries()
    for entry in entries {
      entry.checkName()
    }
    return entries
  }
}
