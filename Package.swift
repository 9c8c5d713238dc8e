// swift-tools-version: 6.2
import PackageDescription

// A one-way stack: a target knows the ones above it in this list and none below.
// Foundation stays at the edges (`RapportCLI`); the targets under it compile without it.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings,
    // `.rounded()` calls floor and ceil where the processor's baseline has no instruction for them; without
    // Foundation nothing else would link the library they live in.
    linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Rapport", targets: ["Rapport"]),
    .executable(name: "rapport", targets: ["rapport-cli"]),
    .executable(name: "rapport-benchmarks", targets: ["rapport-benchmarks"]),
  ],
  targets: [
    library("Randomness"),
    library("Networks", ["Randomness"]),
    library("CampaignModel", ["Randomness", "Networks"]),
    library("Simulation", ["Randomness", "Networks", "CampaignModel"]),
    library("Experiments", ["Randomness", "Networks", "CampaignModel", "Simulation"]),
    library("Measurement", ["Randomness", "CampaignModel", "Simulation"]),
    library("ScenarioFiles", ["Networks", "CampaignModel"]),
    library("Reports", ["Randomness", "CampaignModel", "Simulation", "Measurement"]),
    library(
      "Validation",
      ["Randomness", "Networks", "CampaignModel", "Simulation", "Experiments", "Measurement"]),
    library(
      "RapportCLI",
      [
        "CampaignModel", "Simulation", "Experiments", "Measurement", "ScenarioFiles", "Reports", "Validation",
      ]),
    library(
      "Rapport",
      [
        "Randomness", "Networks", "CampaignModel", "Simulation", "Experiments", "Measurement",
        "ScenarioFiles", "Reports", "Validation",
      ]),
    .executableTarget(
      name: "rapport-cli", dependencies: ["RapportCLI"], path: "Sources/rapport-cli",
      swiftSettings: settings),

    .executableTarget(
      name: "rapport-benchmarks",
      dependencies: [
        "Randomness", "Networks", "CampaignModel", "Simulation", "Experiments", "Measurement",
        "ScenarioFiles", "Reports",
      ], path: "Benchmarks/Sources",
      swiftSettings: settings),

    .target(
      name: "FuzzedReaders",
      dependencies: ["Networks", "CampaignModel", "Experiments", "Measurement", "ScenarioFiles", "Reports"],
      path: "Tests/Fuzzing/Readers", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),

    tests("FuzzedReaders", ["RapportCLI"]),
    tests("Randomness"),
    tests("Networks", ["Randomness"]),
    tests("CampaignModel"),
    tests("Simulation", ["Randomness", "Networks", "CampaignModel"]),
    tests("Experiments", ["Networks", "CampaignModel", "Simulation"]),
    tests("Measurement", ["Randomness", "CampaignModel", "Simulation"]),
    tests("ScenarioFiles", ["Networks", "CampaignModel"]),
    tests("Reports", ["CampaignModel", "Simulation", "Measurement"]),
    tests("Validation"),
    tests(
      "RapportCLI",
      [
        "Networks", "CampaignModel", "Simulation", "Experiments", "Measurement", "ScenarioFiles", "Reports",
        "Validation",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
