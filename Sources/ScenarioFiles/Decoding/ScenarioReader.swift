public import CampaignModel

/// Reads a scenario file, and everything it refers to, as domain values.
///
/// It never touches the disk itself: files come from a closure, so that a caller decides what a path means and
/// a test needs no files.
public struct ScenarioReader {
  private let read: (String) -> Result<[UInt8], ReadFailure>

  /// Makes a reader.
  ///
  /// - Parameter read: Returns the content of the file at a path, or why it cannot be read. Files named in a
  ///   scenario are asked for relative to the folder of the file that names them.
  public init(read: @escaping (String) -> Result<[UInt8], ReadFailure>) {
    self.read = read
  }

  /// Returns the scenario of a file, and everything that is wrong or doubtful about it.
  ///
  /// The files it `extends` are merged first, then the options are applied, then the result is judged, so that
  /// every value is checked wherever it came from.
  ///
  /// - Parameters:
  ///   - path: The file, as the user gave it.
  ///   - options: Changes in the form `path=value`, such as `model.trust.negativityBias=1`, applied in order.
  /// - Returns: The scenario, or nil if there is any error; and the errors and warnings.
  /// - Throws: ``ReadFailure`` if the file itself cannot be read.
  public func scenario(
    at path: String, setting options: [String] = []
  ) throws(ReadFailure) -> (scenario: Scenario?, diagnostics: Diagnostics) {
    let diagnostics = Diagnostics()
    let changes = options.compactMap { SetOption($0, into: diagnostics) }
    guard var tree = try ScenarioLoader(read: read).load(path, into: diagnostics) else {
      return (nil, diagnostics)
    }
    for change in changes {
      tree = tree.setting(change, into: diagnostics) ?? tree
    }
    var decoder = ScenarioDecoder(path: path, read: read, diagnostics: diagnostics)
    let scenario = decoder.scenario(ValueReader(tree, into: diagnostics))
    return (diagnostics.hasErrors ? nil : scenario, diagnostics)
  }
}

extension SetOption {
  /// What stands for the file in places inside an option.
  static let file = "--set"
}
