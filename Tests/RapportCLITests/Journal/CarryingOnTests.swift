import Experiments
import Foundation
import Synchronization
import Testing

@testable import RapportCLI

@Suite("What is told of interrupted runs, and what is refused")
struct CarryingOnTests {
  private let work: InterruptibleWork
  private let journal = ".result.journal"

  init() throws { work = try InterruptibleWork() }

  /// Puts another beginning before what follows it in the journal.
  private func replaceIdentity(_ change: (String) -> String) throws {
    let bytes = try work.folder.bytes(journal)
    let scan = JournalScan(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    let identity = try #require(scan.identity)
    let length = JournalFrame(.identity, payload: identity).bytes.count
    let changed = change(String(decoding: identity, as: UTF8.self))
    try work.folder.replace(
      journal, JournalFrame(.identity, payload: Array(changed.utf8)).bytes + bytes.dropFirst(length))
  }

  @Test("Carrying on says with how many runs, unless nothing is to be said")
  func carryingOn() async throws {
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let bytes = try work.folder.bytes(journal)
    let scan = JournalScan(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    let kept = scan.finished.count
    #expect(kept > 1)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .done)
    #expect(
      console.diagnostics.contains("Carrying on with \(kept) of 22 runs and twins.\n"),
      "\(console.diagnostics)")
    try work.folder.replace(journal, bytes)
    let quiet = TestConsole()
    #expect(await work.run(["--resume", "--quiet"], console: quiet) == .done)
    #expect(quiet.diagnostics == "")
  }

  @Test("Fewer runs than are kept give the result of so many, and the others stay for later")
  func fewerRuns() async throws {
    #expect(await work.run() == .done)
    let whole = try work.files()
    #expect(await work.run(["--runs", "2"]) == .done)
    let two = try work.files()
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let console = TestConsole()
    #expect(await work.run(["--resume", "--runs", "2"], console: console) == .done)
    #expect(console.diagnostics.contains("Carrying on with 4 of 4 runs and twins.\n"))
    #expect(console.diagnostics.contains("of them beyond the 2 asked for: the result is without these"))
    #expect(try work.files() == two)
    #expect(try work.folder.names().contains(journal))
    let rest = TestConsole()
    #expect(await work.run(["--resume"], console: rest) == .done)
    #expect(!rest.diagnostics.contains("Carrying on with 4 of 4"), "\(rest.diagnostics)")
    #expect(try work.files() == whole)
    #expect(try !work.folder.names().contains(journal))
  }

  @Test("Runs of a build whose model computes other numbers are refused, although its version is the same")
  func otherBuild() async throws {
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    try replaceIdentity {
      $0.replacing("model=\(ModelFingerprint.own)", with: "model=0123456789abcdef")
    }
    let before = try work.folder.bytes(journal)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .badData)
    #expect(
      console.diagnostics.contains(
        "it was begun by a build of rapport whose model computes other numbers; use that build, or begin anew"
      ),
      "\(console.diagnostics)")
    #expect(try work.folder.bytes(journal) == before)
  }

  @Test(
    "Sound runs whose beginning is damaged are refused, and stay until a run that replaces them is finished")
  func damagedBeginning() async throws {
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    var bytes = try work.folder.bytes(journal)
    bytes[30] ^= 4
    try work.folder.replace(journal, bytes)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .badData)
    #expect(console.diagnostics.contains("is damaged, and nothing else proves what its"))
    #expect(try work.folder.bytes(journal) == bytes)
    let anew = TestConsole()
    #expect(await work.run(stoppingAfter: 5, console: anew) == .interrupted)
    #expect(anew.diagnostics.contains("is there, but its beginning is damaged"), "\(anew.diagnostics)")
    #expect(try work.folder.bytes(journal) == bytes)
    #expect(await work.run() == .done)
    #expect(try !work.folder.names().contains(journal))
  }

  @Test("A file that is no journal is not emptied before a run is finished", arguments: [[], ["--resume"]])
  func foreignFile(words: [String]) async throws {
    try work.folder.write(journal, "somebody's diary")
    #expect(await work.run(words, stoppingAfter: 5) == .interrupted)
    #expect(try work.folder.text(journal) == "somebody's diary")
  }

  @Test(
    "A link in the place of a journal is refused, and what it leads to is not touched",
    arguments: [[], ["--resume"]])
  func link(words: [String]) async throws {
    try work.folder.write("precious", "not a journal")
    try FileManager.default.createSymbolicLink(
      atPath: work.folder(journal), withDestinationPath: work.folder("precious"))
    let console = TestConsole()
    #expect(await work.run(words, console: console) == .unwritable)
    #expect(
      console.diagnostics.contains("it is a link, and finished runs are not kept behind one; remove it"))
    #expect(try work.folder.text("precious") == "not a journal")
  }

  @Test("A goal of precision says how many runs it takes at most")
  func precision() async throws {
    let goal = ["--precision", "0.001%", "--min-runs", "10", "--max-runs"]
    #expect(await work.run(goal + ["10"]) == .failed)
    let console = TestConsole()
    #expect(await work.run(goal + ["11", "--resume"], console: console) == .failed)
    #expect(
      console.diagnostics.contains("Carrying on with 10 of at most 11 runs.\n"), "\(console.diagnostics)")
  }

  @Test(
    "The progress of a goal of precision counts what there is to do, also when it comes to twins",
    arguments: [1, 3])
  func progressOfPrecision(threads: Int) async throws {
    let console = TestConsole(isTerminal: true, width: 200)
    var system = console.console
    // Every look at the clock is a second later, so that every line is drawn.
    let time = Mutex(Duration.zero)
    system.now = {
      time.withLock {
        $0 += .seconds(1)
        return $0
      }
    }
    let words = ["--precision", "0.001%", "--min-runs", "10", "--max-runs", "14", "--threads", "\(threads)"]
    #expect(
      await RapportCLI.run(
        ["run", work.folder("cafe.json5"), "--out", work.folder("result")] + words, console: system)
        == .failed)
    let counts = console.diagnostics.matches(of: /(\d+)\/(\d+) (runs and twins|runs)/)
    #expect(counts.count > 14)
    for count in counts {
      let (done, total) = (try #require(Int(count.1)), try #require(Int(count.2)))
      #expect(done <= total)
      #expect(total == (count.3 == "runs" ? 14 : 24))
    }
    #expect(counts.last.map { "\($0.0)" } == "24/24 runs and twins")
  }

  @Test("One run alone is not carried on, nor made precise")
  func onlyRun() async throws {
    for words in [["--resume"], ["--precision", "5%"]] {
      let console = TestConsole()
      #expect(await work.run(["--only-run", "3"] + words, console: console) == .usage)
      #expect(console.diagnostics.contains("it simulates one run and writes nothing"))
    }
  }
}
