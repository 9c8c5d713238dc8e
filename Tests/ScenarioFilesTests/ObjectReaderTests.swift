import ScenarioFiles
import Testing

@Suite("Reading the members of an object")
struct ObjectReaderTests {
  @Test("Values are read, absent ones have their default, and nothing is reported")
  func right() throws {
    let text = "{n: 1.5, i: 7, s: 'x', t: true, p: 'weekly', a: [1, 2], o: {x: 1}}"
    let found = try problemsOfReading(text) { reader in
      #expect(reader.number("n", in: 0...2) == 1.5)
      #expect(reader.number("n2", in: 0...2) == nil)
      #expect(reader.number("n2", in: 0...2, default: 0.5) == 0.5)
      #expect(reader.requiredNumber("n") == 1.5)
      #expect(reader.integer("i", in: 0...10) == 7)
      #expect(reader.integer("i2", in: 0...10, default: 3) == 3)
      #expect(reader.requiredInteger("i", in: 0...10) == 7)
      #expect(reader.string("s") == "x")
      #expect(reader.string("s2", default: "y") == "y")
      #expect(reader.bool("t") == true)
      #expect(reader.bool("t2", default: false) == false)
      #expect(reader.choice("p", Policy.self) == .weekly)
      #expect(reader.choice("p2", default: Policy.never) == .never)
      #expect(reader.requiredChoice("p", Policy.self) == .weekly)
      #expect(reader.array("a").map(\.path.description) == ["a.b.a[0]", "a.b.a[1]"])
      #expect(reader.array("a").compactMap { $0.number() } == [1, 2])
      #expect(reader.array("a2").isEmpty)
      var inner = reader.object("o")
      #expect(inner?.number("x") == 1)
      inner?.finish()
    }
    #expect(found.isEmpty)
  }

  @Test("A missing key is reported at its object with what to add")
  func missing() throws {
    let found = try problemsOfReading("\n {}") { reader in
      #expect(reader.requiredNumber("n", in: 0...1440) == nil)
      #expect(reader.requiredNumber("m") == nil)
      #expect(reader.requiredInteger("i", in: 1...Int.max) == nil)
      #expect(reader.requiredChoice("p", Policy.self) == nil)
      #expect(reader.requiredValue("q", "a number (0 to 1) or a distribution")?.node == nil)
    }
    #expect(
      found == [
        "s:2:2: error: a.b has no 'i'; add a whole number (1 or more).",
        "s:2:2: error: a.b has no 'm'; add a number.",
        "s:2:2: error: a.b has no 'n'; add a number (0 to 1440).",
        "s:2:2: error: a.b has no 'p'; add one of daily, weekly, never.",
        "s:2:2: error: a.b has no 'q'; add a number (0 to 1) or a distribution.",
      ])
  }

  @Test("Keys nobody asked for are reported with the nearest known one")
  func unknownKeys() throws {
    let problems = try problemsOfReading("{hoursperday: 1,\n colour: 2, days: 3}") { reader in
      #expect(reader.number("hoursPerDay") == nil)
      #expect(reader.number("days") == 3)
    }
    #expect(
      problems == [
        "s:1:2: error: unknown key 'hoursperday' in a.b; did you mean 'hoursPerDay'? "
          + "Known keys: days, hoursPerDay.",
        "s:2:2: error: unknown key 'colour' in a.b. Known keys: days, hoursPerDay.",
      ])
  }

  @Test("At the top the place of an unknown key is not named, and a wrong kind is")
  func topLevel() throws {
    let diagnostics = Diagnostics()
    if var reader = try ValueReader(.of("{nmae: 1}"), into: diagnostics).object() {
      #expect(reader.number("name") == nil)
      reader.finish()
    }
    let isObject = try ValueReader(.of("[]"), into: diagnostics).object() != nil
    #expect(!isObject)
    #expect(
      diagnostics.sorted.map(\.description) == [
        "s.json5:1:1: error: the top level is an array; expected an object.",
        "s.json5:1:2: error: unknown key 'nmae'; did you mean 'name'? Known keys: name.",
      ])
  }

  @Test("An object whose keys are names has no unknown ones")
  func entries() throws {
    let problems = try problemsOfReading("{spam: 1,\n 'see you': 'x'}") { reader in
      let entries = reader.entries()
      #expect(entries.map(\.key) == ["spam", "see you"])
      #expect(entries.map(\.keyPosition.short) == ["1:2", "2:2"])
      #expect(entries.map { $0.value.number() } == [1, nil])
    }
    #expect(problems == ["s:2:13: error: a.b.\"see you\" is a string 'x'; expected a number."])
  }

  @Test("A number may be something else where the caller allows it")
  func alternatives() throws {
    func mean(_ value: ValueReader) -> Double? {
      switch value.node.value {
      case .number: return value.number(in: 0...1)
      case .object:
        guard var reader = value.object() else { return nil }
        let mean = reader.requiredNumber("mean", in: 0...1)
        reader.finish()
        return mean
      default: return value.expected("a number (0 to 1) or a distribution")
      }
    }
    let problems = try problemsOfReading("{x: 0.5, y: {mean: 0.2}, z: 'low', w: {mena: 1}}") { reader in
      #expect(reader.value("x").flatMap(mean) == 0.5)
      #expect(reader.value("y").flatMap(mean) == 0.2)
      #expect(reader.value("z").flatMap(mean) == nil)
      #expect(reader.value("w").flatMap(mean) == nil)
    }
    #expect(
      problems == [
        "s:1:29: error: a.b.z is a string 'low'; expected a number (0 to 1) or a distribution.",
        "s:1:39: error: a.b.w has no 'mean'; add a number (0 to 1).",
        "s:1:40: error: unknown key 'mena' in a.b.w; did you mean 'mean'? Known keys: mean.",
      ])
  }
}
