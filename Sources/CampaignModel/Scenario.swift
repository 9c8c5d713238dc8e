/// Everything that is to be simulated, as values that have been checked: people, voices, strategies, prices.
public struct Scenario: Hashable, Sendable {
  /// The name, also of the result folder.
  public var name: String
  /// What the scenario asks, for people; may be empty.
  public var summary: String
  /// How long, and what for.
  public var campaign: Campaign
  /// The people.
  public var population: Population
  /// Who reads whom.
  public var network: NetworkPlan
  /// The places; at least one.
  public var platforms: [Platform]
  /// The accounts that may speak for the brand.
  public var voices: [Voice]
  /// What people may do that has value.
  public var actions: [Action]
  /// The ways of working to compare, without the control.
  public var strategies: [Strategy]
  /// The prices.
  public var economics: Economics
  /// The constants of the model.
  public var model: ModelParameters
  /// How often to run it.
  public var experiment: ExperimentPlan
  /// What is expected of the results.
  public var claims: [Claim]

  /// Gathers the fields.
  public init(
    name: String, summary: String = "", campaign: Campaign, population: Population,
    network: NetworkPlan = .none, platforms: [Platform], voices: [Voice] = [], actions: [Action] = [],
    strategies: [Strategy] = [], economics: Economics = Economics(),
    model: ModelParameters = ModelParameters(),
    experiment: ExperimentPlan = ExperimentPlan(), claims: [Claim] = []
  ) {
    self.name = name
    self.summary = summary
    self.campaign = campaign
    self.population = population
    self.network = network
    self.platforms = platforms
    self.voices = voices
    self.actions = actions
    self.strategies = strategies
    self.economics = economics
    self.model = model
    self.experiment = experiment
    self.claims = claims
  }

  /// The strategies simulated: the control first, then the declared ones in their order.
  public var allStrategies: [Strategy] { [.control] + strategies }
}
