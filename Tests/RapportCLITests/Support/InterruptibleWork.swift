import Foundation
import Synchronization

@testable import RapportCLI

/// A small scenario in a folder, whose runs can be interrupted at a moment that is counted, not timed.
struct InterruptibleWork {
  static let scenario = """
    {
      campaign: { days: 6, horizonDays: 12 },
      population: { size: 60, communities: { here: { share: 1, cohesion: 0.6 } } },
      platforms: { place: { reach: 0.3 } },
      contents: { news: { mention: 0.7, pitch: 0.1, quality: 0.8 } },
      voices: { anna: { kind: "curator", followers: 30, fee: 20 }, bot: { kind: "stranger" } },
      actions: {
        visit: {
          kind: "purchase", needsPerYear: 30, baseProbability: 0.2, involvement: 0.3, marginShare: 0.5,
          value: { triangular: [6, 9, 15], source: "till receipts" },
        },
      },
      strategies: {
        talk: { activities: [{ by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6 } }] },
        spam: { activities: [{ by: "bot", message: { mention: 1, pitch: 1, quality: 0.2, messagesPerDay: 50, costPerThousand: 5 } }] },
      },
      experiment: { runs: 12, seed: 3, attribution: { strategy: "talk" } },
    }
    """

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("cafe.json5", Self.scenario)
  }

  /// Runs into the folder `result`, and is interrupted when that was asked for so many times.
  func run(
    _ words: [String] = [], threads: Int = 1, stoppingAfter questions: Int? = nil,
    console: TestConsole = TestConsole()
  ) async -> ExitCode {
    let asked = Mutex(0)
    var system = console.console
    if let questions {
      system.interrupt = Interrupt(
        listen: {},
        isRequested: {
          asked.withLock { asked in
            asked += 1
            return asked > questions
          }
        })
    }
    return await RapportCLI.run(
      ["run", folder("cafe.json5"), "--out", folder("result"), "--threads", "\(threads)"] + words,
      console: system)
  }

  func files(_ name: String = "result") throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try folder.names(name).map { ($0, try folder.text("\(name)/\($0)")) })
  }
}
