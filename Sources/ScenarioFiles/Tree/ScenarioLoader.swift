/// Reads a scenario file and the files it `extends`, and merges them into one tree.
package struct ScenarioLoader {
  /// How many files may extend one another.
  package static let longestChain = 16

  private let read: (String) -> Result<[UInt8], ReadFailure>

  /// Makes a loader.
  ///
  /// - Parameter read: Returns the content of the file at a path, or why it cannot be read.
  package init(read: @escaping (String) -> Result<[UInt8], ReadFailure>) {
    self.read = read
  }

  /// Returns the tree of a file with the files it extends merged underneath, or nil after reporting why
  /// there is none.
  ///
  /// The value of the top-level key `extends` is a path relative to the folder of the file it stands in.
  /// The key itself is not part of the result. See ``Node/merge(base:over:)`` for what overrides what.
  ///
  /// - Parameters:
  ///   - path: The file, as the user gave it.
  ///   - diagnostics: Receives the errors of all files, each at its place in its own file.
  /// - Returns: The merged tree or nil.
  /// - Throws: ``ReadFailure`` if the file itself cannot be read; an extended file that cannot be read is
  ///   an error at the `extends` that names it.
  package func load(_ path: String, into diagnostics: Diagnostics) throws(ReadFailure) -> Node? {
    var bytes = try read(path).get()
    var path = path
    var chain = [FilePath.normalized(path)]
    var layers: [Node] = []
    while true {
      guard let source = SourceText(file: path, bytes: bytes, into: diagnostics),
        let layer = JSON5.parse(source, into: diagnostics)
      else { return nil }
      layers.append(layer.removing("extends"))
      guard let base = layer["extends"] else { break }
      let reader = ValueReader(base, at: NodePath([.key("extends")]), into: diagnostics)
      guard let name = reader.string() else { return nil }
      path = FilePath.resolve(name, besideFile: path)
      chain.append(FilePath.normalized(path))
      if chain.dropLast().contains(FilePath.normalized(path)) {
        let circle = chain.map { $0.shortened(to: 200) }.joined(separator: " -> ")
        reader.error("goes round in a circle: \(circle); remove one of them.")
        return nil
      }
      if chain.count > Self.longestChain {
        reader.error("makes a chain of more than \(Self.longestChain) files; merge some of them.")
        return nil
      }
      switch read(path) {
      case .success(let content): bytes = content
      case .failure(let failure):
        reader.error("names a file that cannot be read: '\(path.shortened(to: 200))': \(failure.reason).")
        return nil
      }
    }
    guard let first = layers.popLast() else { return nil }
    return layers.reversed().reduce(first) { Node.merge(base: $0, over: $1, into: diagnostics) }
  }
}

/// Why a file could not be read.
public struct ReadFailure: Error, Hashable, Sendable {
  /// The file, as the user gave it.
  public let path: String

  /// The reason in a few words, such as `no such file`.
  public let reason: String

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - reason: The reason in a few words without a full stop.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

extension Node {
  fileprivate func removing(_ key: String) -> Node {
    guard case .object(let members) = value else { return self }
    return Node(value: .object(members.filter { $0.key != key }), position: position)
  }
}
