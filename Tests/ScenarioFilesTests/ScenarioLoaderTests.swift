import ScenarioFiles
import Testing

@Suite("Files that extend one another")
struct ScenarioLoaderTests {
  private func load(_ path: String, _ files: [String: String]) throws(ReadFailure) -> (
    tree: String?, problems: [String]
  ) {
    let diagnostics = Diagnostics()
    let loader = ScenarioLoader { path in
      files[path].map { .success(Array($0.utf8)) }
        ?? .failure(ReadFailure(path: path, reason: "no such file"))
    }
    let tree = try loader.load(path, into: diagnostics)
    return (tree?.plain, diagnostics.sorted.map(\.description))
  }

  @Test("A file alone is its own tree")
  func alone() throws {
    let (tree, problems) = try load("a.json5", ["a.json5": "{x: 1, y: null}"])
    #expect(tree == #"{"x":1,"y":null}"#)
    #expect(problems.isEmpty)
  }

  @Test("A chain is merged from the bottom up, each path relative to the file that names it")
  func chain() throws {
    let (tree, problems) = try load(
      "in/a.json5",
      [
        "in/a.json5": "{extends: 'base/b.json5', x: 1, o: {p: 1}}",
        "in/base/b.json5": "{x: 2, y: 2, o: {q: 2, r: 2}, extends: '../../c.json5'}",
        "in/base/../../c.json5": "{extends: '/d.json5', z: 3, o: {p: 3, r: null}}",
        "/d.json5": "{w: 4, x: 4, o: {r: 4}}",
      ])
    #expect(problems.isEmpty)
    #expect(tree == #"{"w":4,"x":1,"o":{"p":1,"q":2,"r":2},"z":3,"y":2}"#)
  }

  @Test("A file without a folder extends its neighbour")
  func neighbour() throws {
    #expect(try load("a", ["a": "{extends: 'b'}", "b": "{x: 1}"]).tree == #"{"x":1}"#)
  }

  @Test("A file that cannot be read is thrown, as there is no text to point into")
  func unreadable() {
    #expect(throws: ReadFailure(path: "a", reason: "no such file")) { try load("a", [:]) }
  }

  @Test(
    "What is wrong with extends is reported at its value",
    arguments: [
      (
        ["a": "{\n extends: 'x/b'}"],
        "a:2:11: error: extends names a file that cannot be read: 'x/b': no such file."
      ),
      (["a": "{extends: 7}"], "a:1:11: error: extends is the number 7; expected a string."),
      (["a": "{extends: ['b']}"], "a:1:11: error: extends is an array; expected a string."),
      (["a": "{extends: 'a'}"], "a:1:11: error: extends goes round in a circle: a -> a; remove one of them."),
      (
        ["a": "{extends: './x/../b'}", "./x/../b": "{extends: 'c'}", "./x/../c": "{extends: './a'}"],
        "./x/../c:1:11: error: extends goes round in a circle: a -> b -> c -> a; remove one of them."
      ),
      (["a": "{extends: 'b'}", "b": "{x: @}"], "b:1:5: error: expected a value; found '@'."),
      (["a": "{x: @}"], "a:1:5: error: expected a value; found '@'."),
    ])
  func wrong(files: [String: String], expected: String) throws {
    let (tree, problems) = try load("a", files)
    #expect(tree == nil)
    #expect(problems == [expected])
  }

  @Test("Sixteen files may extend one another, seventeen may not", arguments: [16, 17])
  func depth(count: Int) throws {
    var files = Dictionary(uniqueKeysWithValues: (1..<count).map { ("f\($0)", "{extends: 'f\($0 + 1)'}") })
    files["f\(count)"] = "{x: 1}"
    let (tree, problems) = try load("f1", files)
    #expect(tree == (count == 16 ? #"{"x":1}"# : nil))
    #expect(
      problems
        == (count == 16
          ? [] : ["f16:1:11: error: extends makes a chain of more than 16 files; merge some of them."]))
  }

  @Test("Duplicate keys are reported in every file, and the tree is still made")
  func duplicates() throws {
    let (tree, problems) = try load("a", ["a": "{extends: 'b', x: 1, x: 2}", "b": "{y: 1, y: 2}"])
    #expect(tree == #"{"y":1,"x":1}"#)
    #expect(problems.map { $0.prefix(7) } == ["a:1:22:", "b:1:8: "])
  }
}
