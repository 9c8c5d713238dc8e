/// What decides the numbers of every run: only work of the same identity can be carried on.
///
/// The number of runs is no part of it, as a run does not depend on how many there are, nor are threads, folder and
/// how results are written.
struct WorkIdentity: Equatable {
  /// One thing that decides, as text.
  struct Field: Equatable {
    let name: String
    let value: String
  }

  let fields: [Field]

  /// Gathers the fields.
  ///
  /// - Parameters:
  ///   - version: The version of the tool and the layout of its records.
  ///   - model: What the model of this build computes, as `ModelFingerprint` has it.
  ///   - digest: The digest of the scenario and everything it was read with.
  ///   - seed: Where all luck comes from.
  ///   - strategies: Those that take part, where not all do.
  ///   - settings: Values that replace the scenario's.
  init(
    version: String, model: String, digest: String, seed: UInt64, strategies: [String],
    settings: [Assignment]
  ) {
    fields = [
      Field(name: "version", value: version), Field(name: "model", value: model),
      Field(name: "scenario", value: digest),
      Field(name: "seed", value: "\(seed)"),
      Field(name: "strategies", value: Self.options("--strategy", strategies)),
      Field(name: "settings", value: Self.options("--set", settings.map { "\($0.path)=\($0.value)" })),
    ]
  }

  private static func options(_ name: String, _ values: [String]) -> String {
    values.map { name + " " + ShellWord.quoted($0) }.joined(separator: " ")
  }

  /// The fields as lines; a line break in a value is escaped.
  var text: String {
    fields.map { "\($0.name)=\(Self.escaped($0.value))\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "\\" ? "\\\\" : $0.isNewline ? "\\n" : String($0) }.joined()
  }

  /// Says in what this work differs from another one, whose text is given, and what to do about it; nil where it
  /// does not.
  func difference(from text: String) -> String? {
    guard text != self.text else { return nil }
    var others: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let sign = line.firstIndex(of: "=") else { continue }
      others[String(line[..<sign])] = String(line[line.index(after: sign)...])
    }
    for field in fields where others[field.name] != Self.escaped(field.value) {
      let theirs = others[field.name] ?? ""
      return switch field.name {
      case "version": "it is of version \(theirs) of rapport, this is \(field.value); use that one"
      case "model": "it was begun by a build of rapport whose model computes other numbers; use that build"
      case "scenario": "the scenario, or a file it is read with, has changed since; restore it"
      case "seed": "it has the seed \(theirs), this one \(field.value); give --seed \(theirs)"
      default:
        "it was begun \(theirs.isEmpty ? "without \(field.value)" : "with \(theirs)"); give the same \(field.name)"
      }
    }
    return "its beginning cannot be understood; remove it"
  }
}
