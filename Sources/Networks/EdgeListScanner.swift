/// One pass over the bytes of an edge list.
struct EdgeListScanner {
  /// What a file says.
  struct Result {
    /// The person read and the reader of each line in turn.
    var ends = [Int]()
    /// The weight of each line, where weights are read.
    var weights = [Float]()
    /// Where the first third column stands that is not read.
    var unread: EdgeListFile.Place?
    /// The first problems.
    var problems = [EdgeListProblem]()
    /// The number of all problems.
    var problemCount = 0
  }

  /// More lines would give arcs numbers beyond 31 bits.
  static let largestLineCount = Int(Int32.max) / 2

  var result = Result()
  let bytes: UnsafeBufferPointer<UInt8>
  let weighted: Bool
  private let largestLineCount: Int
  var position = 0
  var line = 1
  var lineStart = 0

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, weights: EdgeListFile.Weights,
    largestLineCount: Int = EdgeListScanner.largestLineCount
  ) {
    self.bytes = bytes
    weighted = weights == .probabilities
    self.largestLineCount = largestLineCount
    // Most lines are longer; a file of shorter ones grows the array once or twice.
    result.ends.reserveCapacity(bytes.count / 5)
  }

  /// Reads all lines.
  mutating func scan() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
    while position < bytes.count {
      if let problem = readLine() { report(problem) }
      if result.ends.count > 2 * largestLineCount {
        return report(problem(.tooManyLines(limit: largestLineCount), at: lineStart))
      }
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      position += 1
      line += 1
      lineStart = position
    }
    if result.ends.isEmpty && result.problemCount == 0 {
      report(EdgeListProblem(line: 1, column: 1, kind: .noArcs))
    }
  }

  private mutating func report(_ problem: EdgeListProblem) {
    result.problemCount += 1
    if result.problems.count < EdgeListError.largestReport { result.problems.append(problem) }
  }

  /// Reads up to the end of the line or its first problem.
  private mutating func readLine() -> EdgeListProblem? {
    skipBlanks()
    if atEnd || bytes[position] == UInt8(ascii: "#") || bytes[position] == UInt8(ascii: "%") { return nil }
    let start = position
    guard let source = readPerson() else { return personProblem(at: start) }
    if let problem = readSeparator(after: 1) { return problem }
    let middle = position
    guard let target = readPerson() else { return personProblem(at: middle) }
    skipBlanks()
    if weighted || !atEnd {
      if let problem = readSeparator(after: 2) { return problem }
      if !weighted && result.unread == nil {
        result.unread = EdgeListFile.Place(line: line, column: position - lineStart + 1)
      }
      let field = skipField()
      if weighted {
        guard let weight = DecimalNumber.float(field), weight >= 0, weight <= 1 else {
          return probabilityProblem(field)
        }
        result.weights.append(weight)
      }
      skipBlanks()
      if !atEnd { return surplusProblem() }
    }
    result.ends.append(source)
    result.ends.append(target)
    return nil
  }
}
