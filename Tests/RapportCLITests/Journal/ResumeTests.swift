import Foundation
import Synchronization
import Testing

@testable import RapportCLI

@Suite("Interrupted runs")
struct ResumeTests {
  private let work: InterruptibleWork

  init() throws { work = try InterruptibleWork() }

  @Test(
    "An interrupted run that is carried on, on any number of threads, gives the bytes of one that was not",
    // Enough questions for three runs at once to have finished one, whatever the order in which they ask.
    arguments: [130, 200, 400, 600, 750], [1, 3])
  func resumed(questions: Int, threads: Int) async throws {
    #expect(await work.run() == .done)
    let whole = try work.files()
    let console = TestConsole()
    #expect(await work.run(threads: threads, stoppingAfter: questions, console: console) == .interrupted)
    #expect(console.diagnostics.contains("they are kept: the same command with --resume carries on"))
    #expect(try work.files() == whole, "the older result stays")
    #expect(try work.folder.names().contains(".result.journal"))
    #expect(await work.run(["--resume"], threads: 2) == .done)
    #expect(try work.files() == whole)
    #expect(try work.folder.names() == ["cafe.json5", "result"])
  }

  @Test("More runs may be wanted than when it was interrupted")
  func moreRuns() async throws {
    #expect(await work.run(["--runs", "15"]) == .done)
    let whole = try work.files()
    #expect(await work.run(["--runs", "8"], stoppingAfter: 300) == .interrupted)
    #expect(await work.run(["--runs", "15", "--resume"]) == .done)
    #expect(try work.files() == whole)
  }

  @Test(
    "Other work is not mixed with it: it is refused, and says what to do",
    arguments: [
      (["--seed", "4"], "it has the seed 3, this one 4; give --seed 3"),
      (["--strategy", "talk"], "it was begun without --strategy talk; give the same strategies"),
      (
        ["--set", "economics.wagePerHour=1"],
        "it was begun without --set economics.wagePerHour=1; give the same settings"
      ),
    ])
  func otherWork(words: [String], message: String) async throws {
    #expect(await work.run(stoppingAfter: 500) == .interrupted)
    let journal = try work.folder.bytes(".result.journal")
    let console = TestConsole()
    #expect(await work.run(["--resume"] + words, console: console) == .badData)
    #expect(console.diagnostics.contains(message), "\(console.diagnostics)")
    #expect(try work.folder.bytes(".result.journal") == journal)
  }

  @Test("A scenario that has changed since is refused")
  func changedScenario() async throws {
    #expect(await work.run(stoppingAfter: 500) == .interrupted)
    try Platform.removeFile(work.folder("cafe.json5"))
    try work.folder.write(
      "cafe.json5", InterruptibleWork.scenario.replacing("reach: 0.3", with: "reach: 0.4"))
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .badData)
    #expect(console.diagnostics.contains("the scenario, or a file it is read with, has changed since"))
  }

  @Test("A journal cut off or damaged anywhere gives the same result, with what is whole in it")
  func damagedJournal() async throws {
    #expect(await work.run() == .done)
    let whole = try work.files()
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let journal = try work.folder.bytes(".result.journal")
    for share in [0.0, 0.001, 0.3, 0.61, 0.999] {
      try work.folder.replace(".result.journal", Array(journal.prefix(Int(share * Double(journal.count)))))
      #expect(await work.run(["--resume"]) == .done)
      #expect(try work.files() == whole, "cut off at \(share)")
    }
    var damaged = journal
    damaged[journal.count / 2] ^= 0x10
    try work.folder.replace(".result.journal", damaged)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .done)
    #expect(console.diagnostics.contains("damaged: the runs in question are simulated again"))
    #expect(try work.files() == whole)
  }

  @Test("Without --resume the interrupted run is told of, and replaced by the first run finished")
  func beginsAnew() async throws {
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let journal = try work.folder.bytes(".result.journal")
    let console = TestConsole()
    #expect(await work.run(stoppingAfter: 5, console: console) == .interrupted)
    #expect(console.diagnostics.contains("of 22 runs and twins is there: add --resume to carry on"))
    #expect(try work.folder.bytes(".result.journal") == journal)
    let other = TestConsole()
    #expect(await work.run(["--seed", "77"], stoppingAfter: 5, console: other) == .interrupted)
    #expect(
      other.diagnostics.contains(
        "finished runs is there, but it has the seed 3, this one 77; give --seed 3, or another"))
    #expect(try work.folder.bytes(".result.journal") == journal)
    #expect(await work.run() == .done)
    #expect(try work.folder.names() == ["cafe.json5", "result"])
  }

  @Test("The last of many voices is carried on with as the first is")
  func manyVoices() async throws {
    let voices = (1..<3000).map { "v\($0): { kind: \"curator\" }" }.joined(separator: ", ")
    let scenario = InterruptibleWork.scenario.replacing("voices: {", with: "voices: { \(voices),")
    try work.folder.replace("cafe.json5", Array(scenario.utf8))
    #expect(await work.run() == .done)
    let whole = try work.files()
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .done)
    #expect(!console.diagnostics.contains("damaged"))
    #expect(try work.files() == whole)
  }

  @Test("Two processes do not work on the same folder")
  func locked() async throws {
    let descriptor = try Platform.openForAppending(work.folder(".result.journal"))
    defer { try? Platform.close(descriptor) }
    #expect(try Platform.lock(descriptor))
    let console = TestConsole()
    #expect(await work.run(console: console) == .unwritable)
    #expect(console.diagnostics.contains("another rapport run is at work on it"))
  }

  @Test("A run that breaks the process is tried again alone, then left out, and the result says so")
  func crash() async throws {
    #expect(await work.run() == .done)
    let whole = try work.folder.text("result/runs.csv").split(separator: "\n")
    for _ in 0..<2 {
      let path: String = work.folder.path
      await #expect(processExitsWith: .failure) { [path = path as String] in
        // It is asked every simulated day: the first run breaks on its way.
        let asked = Mutex(0)
        var system = TestConsole().console
        system.interrupt = Interrupt(
          listen: {},
          isRequested: {
            if asked.withLock({
              $0 += 1; return $0
            }) > 5 {
              fatalError("a defect of the model")
            }
            return false
          })
        _ = await RapportCLI.run(
          ["run", "\(path)/cafe.json5", "--out", "\(path)/result", "--threads", "1", "--resume", "--quiet"],
          console: system)
      }
    }
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .failed)
    let words = "Left out of the result, as rapport broke twice while simulating it: run 1;"
    #expect(console.diagnostics.contains(words), "\(console.diagnostics)")
    #expect(console.diagnostics.contains("--only-run 1"))
    #expect(console.output.contains("11 of 12 runs per strategy"))
    #expect(try work.folder.text("result/manifest.json").contains("runs_left_out"))
    let rest = try work.folder.text("result/runs.csv").split(separator: "\n")
    #expect(rest == whole.filter { $0.split(separator: ",")[2] != "1" })
  }
}
