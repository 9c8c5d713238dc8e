import Testing

@testable import Validation

@Suite("Checks")
struct CheckTests {
  /// Quick ones of every sort: exact, sampled, by word of mouth, by cascade.
  static let quick = [
    "spread-never", "spread-always", "forgetting", "posting-saturation-4", "crowded-community",
    "told-complete",
    "cascade-diamond", "live-choices", "geometric-survival",
  ].compactMap { name in Check.all.first { $0.name == name } }

  @Test("There is a good number of checks of every kind, each with a name of its own")
  func catalogue() {
    #expect(Check.all.count >= 25)
    #expect(Set(Check.all.map(\.name)).count == Check.all.count)
    #expect(Check.Kind.allCases.allSatisfy { kind in Check.all.count { $0.kind == kind } >= 4 })
    #expect(Self.quick.count == 9)
  }

  @Test("Names are plain words, statements and sources end without a full stop", arguments: Check.all)
  func wording(check: Check) {
    #expect(check.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    for text in [check.statement, check.source] {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains(where: \.isNewline))
    }
  }

  @Test("A quick check passes with little effort", arguments: quick)
  func passes(check: Check) async {
    let result = await check.judge(effort: 0.02)
    #expect(result.verdict == .pass, "\(result.reading)")
  }

  @Test(
    "What was measured fails when something else is expected", arguments: quick.filter { $0.kind == .limit })
  func canFail(check: Check) async throws {
    let expected = try #require(check.band.expected)
    // With all the effort of these few, a tenth is many standard errors.
    let wrong = Check(
      check.name, check.kind, check.statement, source: check.source,
      check.band == .exactly(expected, tolerance: 1e-6)
        ? .exactly(expected * 1.1, tolerance: 1e-6) : .near(expected * 1.5),
      measure: check.measure)
    #expect(await wrong.judge(effort: 0.02).verdict == .fail)
  }

  private static func constant(_ name: String, _ value: Double) -> Check {
    Check(name, .limit, "A number", source: "none", .near(1)) { _ in Reading(value, standardError: 0.1) }
  }

  @Test("Results come in the order of the checks, whatever threads there are", arguments: [1, 3])
  func order(threads: Int) async throws {
    let checks = [Self.constant("a", 1), Self.constant("b", 2), Self.constant("c", 1.1)]
    var told = 0
    let results = try await Check.judge(checks, threads: threads, advance: { told += 1 })
    #expect(results.map(\.check.name) == ["a", "b", "c"])
    #expect(results.map(\.verdict) == [.pass, .fail, .pass])
    #expect(told == 3)
  }

  @Test("A check has luck of its own: alone, among others and on more threads it measures the same")
  func ownLuck() async throws {
    let checks = Self.quick.filter { ["told-complete", "cascade-diamond"].contains($0.name) }
    let together = try await Check.judge(checks, threads: 2, effort: 0.02)
    for (check, result) in zip(checks, together) {
      #expect(await check.judge(effort: 0.02).reading == result.reading)
      #expect(await check.judge(seed: 2, effort: 0.02).reading != result.reading)
    }
  }

  @Test("What is stopped says how many checks were made")
  func interrupted() async {
    await #expect(throws: ChecksInterrupted(finished: 0)) {
      try await Check.judge([Self.constant("a", 1)], threads: 2, isInterrupted: { true })
    }
  }
}
