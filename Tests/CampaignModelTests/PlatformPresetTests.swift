import Foundation
import Testing

@testable import CampaignModel

/// The page of presets is generated: `RAPPORT_RECORD=1 swift test --filter PlatformPresetTests` writes it anew and
/// fails, so that nobody mistakes a recording for a test.
@Suite("Presets of platforms")
struct PlatformPresetTests {
  private static let tablesBegin = "## Every preset\n\n"

  private static let pageURL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Rapport/Rapport.docc/PlatformPresets.md")

  private static var markdown: String {
    PlatformPreset.allCases.map { preset in
      let rows = PlatformPreset.Key.allCases.map { key in
        guard let figure = preset.figure(key) else { return "| `\(key.rawValue)` | none | | |" }
        let values = figure.values.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }
        return "| `\(key.rawValue)` | \(values.joined(separator: ", ")) | \(figure.confidence.rawValue) "
          + "| \(figure.source) |"
      }
      return
        (["### \(preset.rawValue)", "", "| key | value | confidence | source |", "| --- | --- | --- | --- |"]
        + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  @Test("The page shows every figure of every preset, with its source")
  func pageIsCurrent() throws {
    let page = try String(contentsOf: Self.pageURL, encoding: .utf8)
    let start = try #require(page.range(of: Self.tablesBegin), "the tables begin below this heading")
    let current = page[..<start.upperBound] + Self.markdown
    if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
      try current.write(to: Self.pageURL, atomically: true, encoding: .utf8)
      Issue.record("PlatformPresets.md is recorded; read the change, then run again without RAPPORT_RECORD")
    } else {
      #expect(page == current, "record the page with RAPPORT_RECORD=1")
    }
  }

  @Test(
    "A figure is measured, reported, weak, or says that it is assumed", arguments: PlatformPreset.allCases)
  func sources(preset: PlatformPreset) {
    for key in PlatformPreset.Key.allCases {
      guard let figure = preset.figure(key) else { continue }
      #expect(figure.source.hasPrefix("Assumed") == (figure.confidence == .assumption), "\(key)")
      #expect(figure.values.count == (key == .enforcement ? 3 : 1))
    }
  }

  @Test("Every figure lies in the range of its key", arguments: PlatformPreset.allCases)
  func ranges(preset: PlatformPreset) {
    let platform = preset.platform(named: "p")
    for quantity in [
      platform.reach, platform.noveltyBoost, platform.noveltyHalfLifeYears, platform.postHalfLifeDays,
    ] {
      #expect(quantity.allowed.contains(quantity.value) && quantity.source != nil)
    }
    #expect(platform.userShare > 0 && platform.userShare <= 1)
    #expect(platform.enforcement.map { min($0.reports, $0.windowDays, $0.suspensionDays) >= 1 } ?? true)
  }
}

@Suite("Actions that follow from others")
struct FollowOnTests {
  private static func actions(_ edges: [(from: Int, to: Int, lag: Double)]) -> [Action] {
    (0..<4).map { index in
      let followOns = edges.filter { $0.from == index }.map {
        FollowOn(action: $0.to, probability: Quantity(0.5), lag: Lag(meanDays: Quantity($0.lag)))
      }
      return Action(
        name: "a\(index)", kind: .purchase, needsPerYear: Quantity(index == 0 ? 1 : 0), value: Quantity(1),
        after: AfterEffects(satisfaction: Quantity(1), followOns: followOns))
    }
  }

  @Test("A circle of one day is found at the follow-on that closes it")
  func circle() throws {
    #expect(Self.actions([(0, 1, 0), (0, 2, 0), (1, 2, 0), (2, 3, 0)]).immediateCircle == nil)
    let found = try #require(Self.actions([(0, 1, 0), (1, 2, 1), (1, 3, 0), (3, 1, 0)]).immediateCircle)
    #expect(found == (3, 0))
    #expect(Self.actions([(0, 1, 0), (1, 0, 0.5)]).immediateCircle == nil)
    #expect(try #require(Self.actions([(2, 2, 0)]).immediateCircle) == (2, 0))
  }

  @Test("A delay that is drawn is never none, so that it breaks a circle")
  func uncertainLag() {
    var actions = Self.actions([(0, 0, 0)])
    actions[0].after?.followOns[0].lag.meanDays = Quantity(.uniform(low: 0, high: 1))
    #expect(actions.immediateCircle == nil)
  }

  @Test("Possible is what is considered and what follows from it")
  func possible() {
    #expect(Self.actions([(0, 1, 0), (1, 3, 5), (2, 2, 5)]).possible == [0, 1, 3])
  }
}
