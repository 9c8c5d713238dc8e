import ScenarioFiles
import Testing

@Suite("--set path=value")
struct SetOptionTests {
  private static let text = """
    {
      model: { trust: { decay: 0.1 } },
      strategies: { spam: { voices: [{ name: "anna", hours: 2 }, { name: "ben" }, { name: "ben" }, 7] } },
      empty: [], "odd key": { x: 1 },
    }
    """

  private func set(_ option: String) throws -> (tree: Node?, problems: [String]) {
    let diagnostics = Diagnostics()
    let tree = try Node.of(Self.text)
    let changed = SetOption(option, into: diagnostics).flatMap { tree.setting($0, into: diagnostics) }
    return (changed, diagnostics.sorted.map(\.description))
  }

  @Test(
    "A value takes its place",
    arguments: [
      ("model.trust.decay=0.5", "model", #"{"trust":{"decay":0.5}}"#),
      (" model.trust.decay = 0.5 ", "model", #"{"trust":{"decay":0.5}}"#),
      ("model.trust={decay: 1, /* new */ bias: [2,],}", "model", #"{"trust":{"decay":1,"bias":[2]}}"#),
      ("model.trust.bias=3", "model", #"{"trust":{"decay":0.1,"bias":3}}"#),
      ("model.memory.span.days=3", "model", #"{"trust":{"decay":0.1},"memory":{"span":{"days":3}}}"#),
      ("model.trust.decay=null", "model", #"{"trust":{}}"#),
      ("model=null", "model", nil),
      ("model.trust.decay=daily", "model", #"{"trust":{"decay":"daily"}}"#),
      ("model.trust.decay=My Strategy, no. 1 ", "model", #"{"trust":{"decay":"My Strategy, no. 1"}}"#),
      ("model.trust.decay=a=b", "model", #"{"trust":{"decay":"a=b"}}"#),
      ("model.trust.decay='2024-01-01'", "model", #"{"trust":{"decay":"2024-01-01"}}"#),
      ("model.trust.decay=''", "model", #"{"trust":{"decay":""}}"#),
      ("model.trust.decay=true", "model", #"{"trust":{"decay":true}}"#),
      ("model.trust.decay=-.5e1", "model", #"{"trust":{"decay":-5}}"#),
      ("'odd key'.x=2", "odd key", #"{"x":2}"#),
      (#""odd key"."a.b"=2"#, "odd key", #"{"x":1,"a.b":2}"#),
      (#"'it''s'."say ""no"""=2"#, "it's", #"{"say \"no\"":2}"#),
      ("empty=1", "empty", "1"),
    ])
  func set(option: String, key: String, expected: String?) throws {
    let (tree, problems) = try set(option)
    #expect(problems.isEmpty)
    #expect(tree?[key]?.plain == expected)
  }

  @Test(
    "An element of an array is named by its index or its name",
    arguments: [
      ("strategies.spam.voices[0].hours=3", 0, #"{"name":"anna","hours":3}"#),
      ("strategies.spam.voices.anna.hours=3", 0, #"{"name":"anna","hours":3}"#),
      ("strategies.spam.voices.anna.age=3", 0, #"{"name":"anna","hours":2,"age":3}"#),
      ("strategies.spam.voices.anna={name: 'cleo'}", 0, #"{"name":"cleo"}"#),
      ("strategies.spam.voices[2].name=cleo", 2, #"{"name":"cleo"}"#),
      ("strategies.spam.voices[3]=[8]", 3, "[8]"),
    ])
  func elements(option: String, index: Int, expected: String) throws {
    let (tree, problems) = try set(option)
    #expect(problems.isEmpty)
    guard case .array(let voices)? = tree?["strategies"]?["spam"]?["voices"]?.value else {
      Issue.record("expected an array")
      return
    }
    #expect(voices.count == 4)
    #expect(voices[index].plain == expected)
  }

  @Test(
    "A path that leads nowhere is an error at the step that does not exist",
    arguments: [
      (
        "strategies.spam.voices[4]=1",
        "1:23: error: strategies.spam.voices has no element [4]; expected [0] to [3]."
      ),
      ("empty[0]=1", "1:6: error: empty is empty."),
      (
        "strategies.spam.voices.ana.hours=1",
        "1:24: error: strategies.spam.voices has no element named 'ana'; did you mean 'anna'? "
          + "Names: anna, ben, ben."
      ),
      (
        "strategies.spam.voices.zoe=1",
        "1:24: error: strategies.spam.voices has no element named 'zoe'. Names: anna, ben, ben."
      ),
      (
        "strategies.spam.voices.ben=1",
        "1:24: error: strategies.spam.voices has 2 elements named 'ben'; choose one by its index: [1], [2]."
      ),
      ("empty.a=1", "1:7: error: empty has no element named 'a'; there are none."),
      (
        "model.trust.decay.mean=1",
        "1:19: error: model.trust.decay is the number 0.1; it has no key 'mean'."
      ),
      (
        "model.trust.decya=null",
        "1:13: error: model.trust has no 'decya' for null to remove; did you mean 'decay'? Keys: decay."
      ),
      (
        "modle.trust=null",
        "1:1: error: the top level has no 'modle' for null to remove; did you mean 'model'? "
          + "Keys: model, strategies, empty, odd key."
      ),
      ("model[0]=1", "1:6: error: model is an object; it has no element [0]."),
      ("model.new[0]=1", "1:10: error: model.new is an object; it has no element [0]."),
    ])
  func nowhere(option: String, expected: String) throws {
    let (tree, problems) = try set(option)
    #expect(tree == nil)
    #expect(problems == ["--set:\(expected)"])
  }

  @Test(
    "An option that is no path and value is an error at its place",
    arguments: [
      ("", "1:1: error: expected a key; found the end of the text."),
      ("=1", "1:1: error: expected a key; found '='."),
      (
        "a",
        "1:2: error: expected '.', '[' or '='; found the end of the text. Write it like model.trust.decay=0.1."
      ),
      ("a b=1", "1:3: error: expected '.', '[' or '='; found 'b'. Write it like model.trust.decay=0.1."),
      ("a..b=1", "1:3: error: expected a key; found '.'."),
      ("a[x]=1", "1:3: error: expected an index such as [0]; found 'x'."),
      ("a[0=1", "1:4: error: expected ']' after the index; found '='."),
      ("a[]=1", "1:3: error: expected an index such as [0]; found ']'."),
      (
        "a[99999999999999999999]=1",
        "1:3: error: the index '99999999999999999999' is larger than that of any element; the first is [0]."
      ),
      ("a.'b=1", "1:3: error: the quote opened here is never closed."),
      ("a=", "1:3: error: expected a value after '='; write '' for empty text."),
      ("a= ", "1:4: error: expected a value after '='; write '' for empty text."),
      ("a=[1", "1:3: error: the bracket opened here is never closed; add the missing ']'."),
      ("a=1 2", "1:5: error: expected nothing after the value; found '2'."),
      (
        "a=2024-01-01",
        "1:3: error: '2024-01-01' is not a number; write it like 12, -0.5, 1e3 or 0x1F, or put text in quotes."
      ),
      (String(repeating: "a.", count: 300) + "a=1", "1:102: error: the path has more than 50 steps."),
    ])
  func malformed(option: String, expected: String) {
    let diagnostics = Diagnostics()
    #expect(SetOption(option, into: diagnostics) == nil)
    #expect(diagnostics.sorted.map(\.description) == ["--set:\(expected)"])
  }

  @Test("A number that is not finite is reported once and takes its place as faulty")
  func unbounded() throws {
    let (tree, problems) = try set("model.trust.decay=NaN")
    #expect(tree?["model"]?.plain == #"{"trust":{"decay":faulty}}"#)
    #expect(problems == ["--set:1:19: error: a number must be finite; found 'NaN'."])
  }

  @Test("What is set knows its place in the option, the rest its place in the file")
  func places() throws {
    let tree = try #require(try set("model.trust.new={a: 1}").tree)
    let trust = try #require(tree["model"]?["trust"])
    #expect(trust.position == SourcePosition(file: "s.json5", line: 2, column: 19))
    #expect(trust["new"]?["a"]?.position == SourcePosition(file: "--set", line: 1, column: 21))
    guard case .object(let members) = trust.value else { return }
    #expect(members.last?.keyPosition == SourcePosition(file: "--set", line: 1, column: 13))
  }

  @Test(
    "Setting is idempotent, the later of two wins, and setting what is there changes nothing",
    arguments: [("model.trust.decay", "0.1"), ("strategies.spam.voices.anna", "{name:'anna',hours:2}")])
  func laws(path: String, old: String) throws {
    let diagnostics = Diagnostics()
    let tree = try Node.of(Self.text)
    func setting(_ value: String, in tree: Node?) -> Node? {
      SetOption("\(path)=\(value)", into: diagnostics).flatMap { tree?.setting($0, into: diagnostics) }
    }
    let once = setting("{name:'anna',x:1}", in: tree)
    #expect(setting("{name:'anna',x:1}", in: once)?.plain == once?.plain)
    #expect(once?.plain != tree.plain)
    #expect(setting(old, in: once)?.plain == tree.plain)
    #expect(setting(old, in: tree)?.plain == tree.plain)
    #expect(!diagnostics.hasErrors)
  }

  @Test(
    "The path of a message is a path of the option",
    arguments: ["a", "a.b[0][12].c", "strategies.\"my strategy\".x", "\"a.b\"[3]", "\"\".x", "ünï-cödé.x"])
  func pathText(path: String) throws {
    let option = try #require(SetOption("\(path)=1", into: Diagnostics()))
    #expect(option.path.description == path)
  }
}
