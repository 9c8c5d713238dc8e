import Foundation

/// The right answers of all workloads, a line each: the scale, the workload, and what it must say.
struct Answers {
  /// Where they are kept, from the root of the checkout.
  static let path = "Benchmarks/answers.txt"

  private var lines: [String: String] = [:]

  init() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      if parts.count == 3 { lines["\(parts[0]) \(parts[1])"] = parts[2] }
    }
  }

  subscript(scale: Scale, name: String) -> String? {
    get { lines["\(scale.rawValue) \(name)"] }
    set { lines["\(scale.rawValue) \(name)"] = newValue }
  }

  func write() throws {
    let text = lines.map { "\($0.key) \($0.value)\n" }.sorted().joined()
    try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
  }
}
