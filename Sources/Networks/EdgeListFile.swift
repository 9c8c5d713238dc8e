/// A network read from an edge list: one arc per line, `u v` or `u v weight`, meaning that v reads u.
///
/// Columns are parted by spaces, tabs or a comma; lines end in LF or CRLF; empty lines and lines that begin
/// with `#` or `%` are skipped. People may carry any whole numbers from 0 to 2^63 - 1: they are numbered anew in
/// ascending order, so that gaps cost nothing, and `ids` remembers the numbers of the file. Parallel lines stay
/// parallel arcs; self-loops are dropped and counted.
public struct EdgeListFile: Equatable, Sendable {
  /// What the third column is for.
  public enum Weights: Sendable {
    /// It may be there and is not looked at; `unread` says where it begins.
    case ignored
    /// Every line must have one: a probability in 0...1, the weight of the arc.
    case probabilities
  }

  /// The network; its people are the positions in `ids`.
  public let graph: Graph

  /// The number that each person has in the file, ascending.
  public let ids: [Int]

  /// How many lines were self-loops.
  public let selfLoops: Int

  /// Where the first third column stands that was not looked at; nil where there is none.
  public let unread: Place?

  /// A place in the file.
  public struct Place: Equatable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted in bytes from 1.
    public let column: Int
  }

  /// Reads an edge list; O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without a byte order mark.
  ///   - undirected: Whether a line stands for two arcs, one each way.
  ///   - weights: What the third column is for.
  ///   - parallelLines: Whether lines with the same ends are one arc; probabilities need `kept`.
  /// - Throws: Everything that is wrong with the file, up to 20 problems.
  public init(
    _ bytes: [UInt8], undirected: Bool = false, weights: Weights = .ignored,
    parallelLines: ParallelArcs = .kept
  ) throws(EdgeListError) {
    let scanned = bytes.withUnsafeBufferPointer { buffer in
      var scanner = EdgeListScanner(buffer, weights: weights)
      scanner.scan()
      return scanner.result
    }
    guard scanned.problemCount == 0 else {
      throw EdgeListError(problems: scanned.problems, count: scanned.problemCount)
    }
    let numbering = IDNumbering(scanned.ends)
    let lines = scanned.ends.count / 2
    var sources = [Int32]()
    var targets = [Int32]()
    var arcWeights = weights == .probabilities ? [Float]() : nil
    let arcs = undirected ? 2 * lines : lines
    sources.reserveCapacity(arcs)
    targets.reserveCapacity(arcs)
    arcWeights?.reserveCapacity(arcs)
    var loops = 0
    for line in 0..<lines {
      let source = numbering.people[2 * line]
      let target = numbering.people[2 * line + 1]
      if source == target {
        loops += 1
        continue
      }
      sources.append(source)
      targets.append(target)
      arcWeights?.append(scanned.weights[line])
      if undirected {
        sources.append(target)
        targets.append(source)
        arcWeights?.append(scanned.weights[line])
      }
    }
    ids = numbering.ids
    selfLoops = loops
    unread = scanned.unread
    graph = Graph(
      count: ids.count, sources: sources, targets: targets, weights: arcWeights, parallelArcs: parallelLines)
  }

  /// Returns the number in the file that is nearest to `id`, the smaller of two; O(people).
  public func nearestID(to id: Int) -> Int? {
    ids.min { $0.distance(to: id).magnitude < $1.distance(to: id).magnitude }
  }

  /// Returns the person who has the number `id` in the file, or nil; O(log people).
  ///
  /// - Parameter id: A number as it stands in the file.
  /// - Returns: A person of `graph`.
  public func person(withID id: Int) -> Int? {
    var range = ids.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if ids[middle] == id { return middle }
      range = ids[middle] < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
