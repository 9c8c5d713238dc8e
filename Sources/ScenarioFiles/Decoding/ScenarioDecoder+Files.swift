extension ScenarioDecoder {
  /// Returns the path and content of the file that a text names, relative to the folder of the file in which the
  /// text stands, or nil after reporting why it cannot be read.
  func file(_ value: ValueReader) -> (path: String, bytes: [UInt8])? {
    guard let name = value.string() else { return nil }
    let path = FilePath.resolve(name, besideFile: value.node.position.file)
    switch read(path) {
    case .success(let bytes): return (path, bytes)
    case .failure(let failure):
      value.error("names a file that cannot be read: '\(path.shortened(to: 200))': \(failure.reason).")
      return nil
    }
  }
}
