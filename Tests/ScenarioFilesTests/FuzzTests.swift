import ScenarioFiles
import Testing

@Suite("Random mutations")
struct FuzzTests {
  private static let texts = [
    #"{name:'a\u0041\n',b:[1,-.5,0x1F,1e3,],/*c*/"d":{e:null,f:true},//g"# + "\n}",
    "[[[{'a':[{}]}]],\"\\\n\",+1.,{\u{E9}:'\u{1F600}'}]",
    "day,cost;\"a\"\"b\"\r\n1,2\n\"x\ny\",3\n",
    "strategies.spam[0].\"a b\"={x:[1,2]}",
  ]
  private static let pieces =
    #"{}[]:,'"\/*.+-0x19eEuna#"#.utf8.map { [$0] }
    + [
      [0x0A], [0x0D], [0x00], [0xC3], [0xC3, 0xA9], [0xE2, 0x80, 0xA8], [0xFF], Array("\\uD83D".utf8),
      Array("//".utf8),
    ]

  private func mutant(_ random: inout TestGenerator) -> [UInt8] {
    var bytes = Array(Self.texts[random.below(Self.texts.count)].utf8)
    for _ in 0..<(1 + random.below(6)) {
      let place = random.below(bytes.count + 1)
      let end = min(bytes.count, place + random.below(6))
      switch random.below(4) {
      case 0: bytes.replaceSubrange(place..<end, with: Self.pieces[random.below(Self.pieces.count)])
      case 1: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: place)
      case 2: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
      }
    }
    return bytes
  }

  @Test(
    "A mutated text is read or refused with a place inside it, and never anything else", arguments: 0..<25)
  func json5(seed: UInt64) {
    var random = TestGenerator(state: seed)
    for _ in 0..<60 {
      let bytes = mutant(&random)
      let diagnostics = Diagnostics()
      guard let source = SourceText(file: "s", bytes: bytes, into: diagnostics) else {
        #expect(diagnostics.errorCount == 1)
        continue
      }
      let tree = JSON5.parse(source, into: diagnostics)
      let end = source.position(at: source.bytes.count)
      #expect(tree != nil || diagnostics.hasErrors)
      #expect(diagnostics.sorted.allSatisfy { $0.position <= end && !$0.message.contains("\n") })
      if let tree, !diagnostics.hasErrors {
        #expect(read(tree.plain).tree?.plain == tree.plain)
      }
    }
  }

  @Test("A mutated table or option is read or refused", arguments: 0..<25)
  func tablesAndOptions(seed: UInt64) throws {
    var random = TestGenerator(state: seed &+ 1000)
    let base = try Node.of("{strategies: {spam: [{name: 'x'}, {'a b': 1}]}}")
    for _ in 0..<60 {
      let bytes = mutant(&random)
      let diagnostics = Diagnostics()
      guard let source = SourceText(file: "s", bytes: bytes, into: diagnostics) else { continue }
      if let table = CSV.parse(source, into: diagnostics) {
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
      } else {
        #expect(diagnostics.hasErrors)
      }
      let forOption = Diagnostics()
      let changed = SetOption(String(decoding: source.bytes, as: UTF8.self), into: forOption)
        .flatMap { base.setting($0, into: forOption) }
      #expect(changed != nil || forOption.hasErrors)
    }
  }
}
