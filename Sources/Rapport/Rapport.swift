@_exported public import CampaignModel
@_exported public import Experiments
@_exported public import Measurement
@_exported public import Networks
@_exported public import Randomness
@_exported public import Reports
@_exported public import ScenarioFiles
@_exported public import Simulation
