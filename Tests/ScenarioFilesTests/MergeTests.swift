import ScenarioFiles
import Testing

@Suite("Laying one tree over another")
struct MergeTests {
  @Test(
    "The examples of RFC 7396, appendix A",
    arguments: [
      (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
      (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
      (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#),
      (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
      (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
      (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
      (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
      (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
      (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
      (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
      (#"{"a":"foo"}"#, #"null"#, #"null"#),
      (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
      (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
      (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
      (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
    ])
  func patch(base: String, over: String, expected: String) throws {
    #expect(try Node.merge(base: .of(base), over: .of(over)).plain == expected)
  }

  @Test("Keys stand in the order of the lower text, new ones behind")
  func order() throws {
    let merged = try Node.merge(base: .of("{c:1,a:2,b:3}"), over: .of("{z:9,b:8,a:null,c:7,y:6}"))
    #expect(merged.plain == #"{"c":7,"b":8,"z":9,"y":6}"#)
  }

  @Test("A removed key may come back later in the same text")
  func removedAndBack() throws {
    let over = try Node.merge(base: .of("{a:1,b:2}"), over: .of("{a:null}"))
    #expect(try Node.merge(base: over, over: .of("{a:3}")).plain == #"{"b":2,"a":3}"#)
  }

  @Test(
    "The removal of a key that does not exist is an error at the key",
    arguments: [
      (
        "{a:{buy:1,sell:2}}", "{a:{buz:null}}",
        "1:5: error: a has no 'buz' for null to remove; did you mean 'buy'? Keys: buy, sell."
      ),
      ("{a:1}", "{b:null}", "1:2: error: the top level has no 'b' for null to remove. Keys: a."),
      ("{a:1}", "{a:{b:null}}", "1:5: error: a has no 'b' for null to remove; there are none."),
      ("{}", "{a:{b:null}}", "1:5: error: a has no 'b' for null to remove; there are none."),
      ("{a:1}", "{a:null}", nil),
      ("{a:{value:1}}", "{a:{uniform:[0,1],source:null}}", nil),
    ])
  func removals(base: String, over: String, problem: String?) throws {
    let diagnostics = Diagnostics()
    _ = try Node.merge(base: .of(base), over: .of(over, file: "o"), into: diagnostics)
    #expect(diagnostics.sorted.map(\.description) == [problem.map { "o:" + $0 }].compactMap(\.self))
  }

  @Test("Every value keeps the place in the file it came from")
  func places() throws {
    let merged = try Node.merge(
      base: .of("{a: {b: 1,\n c: 2}}", file: "base"), over: .of("\n{a: {c: 3}}", file: "over"))
    #expect(merged.position == SourcePosition(file: "over", line: 2, column: 1))
    #expect(merged["a"]?.position == SourcePosition(file: "over", line: 2, column: 5))
    #expect(merged["a"]?["b"]?.position == SourcePosition(file: "base", line: 1, column: 9))
    #expect(merged["a"]?["c"]?.position == SourcePosition(file: "over", line: 2, column: 9))
    guard case .object(let members)? = merged["a"]?.value else {
      Issue.record("expected an object")
      return
    }
    #expect(members.map(\.keyPosition.file) == ["base", "over"])
  }

  @Test("Trees of the deepest nesting are merged")
  func deepest() throws {
    func nested(_ value: String) throws -> Node {
      let depth = JSON5.deepestNesting
      return try .of(String(repeating: "{a:", count: depth) + value + String(repeating: "}", count: depth))
    }
    #expect(try Node.merge(base: nested("1"), over: nested("2")).plain == nested("2").plain)
  }

  @Test("The laws hold for random trees", arguments: 0..<40)
  func laws(seed: UInt64) throws {
    var random = TestGenerator(state: seed)
    let base = try Node.of(randomText(&random, depth: 3))
    let over = try Node.of(randomText(&random, depth: 3))
    let nothing = try Node.of("{}")
    let merged = Node.merge(base: base, over: over)
    // Laid over twice is laid over once.
    #expect(Node.merge(base: merged, over: over).plain == merged.plain)
    // An empty text changes nothing.
    #expect(Node.merge(base: base, over: nothing).plain == base.plain)
    // What is laid over nothing has no removals left, and stays as it is.
    let bare = Node.merge(base: nothing, over: over)
    #expect(Node.merge(base: nothing, over: bare).plain == bare.plain)
  }

  /// An object with keys of a small set, so that two of them meet.
  private func randomText(_ random: inout TestGenerator, depth: Int) -> String {
    let members = ["a", "b", "c"].filter { _ in random.below(3) > 0 }.map { key in
      let choices = depth > 0 ? 5 : 3
      let value =
        switch random.below(choices) {
        case 0: "null"
        case 1: "\(random.below(9))"
        case 2: "['x', null]"
        default: randomText(&random, depth: depth - 1)
        }
      return "\(key): \(value)"
    }
    return "{\(members.joined(separator: ", "))}"
  }
}
