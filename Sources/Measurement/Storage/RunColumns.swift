/// Numbers that come run by run, a row for each, and are asked for by column; only the last rows are in memory.
///
/// A block of rows goes to the spool column by column, so that a column is read in few pieces. Copies share the spool,
/// and what one of them adds is not in the others.
public struct RunColumns: Sendable {
  /// How many numbers a row has.
  public let width: Int
  /// How many rows were added.
  public private(set) var count = 0

  private let spool: any Spool
  private let rowsOfBlock: Int
  /// Where the full blocks begin in the spool.
  private var blocks: [Int] = []
  /// The rows after them, one after another.
  private var tail: [Double] = []

  /// Begins without any row.
  ///
  /// - Parameters:
  ///   - width: How many numbers a row has.
  ///   - spool: Where they wait.
  ///   - memory: How many numbers may be in memory, give or take a row.
  public init(width: Int, on spool: any Spool, memory: Int = 1 << 14) {
    self.width = width
    self.spool = spool
    rowsOfBlock = max(1, memory / max(1, width))
  }

  /// Adds a row.
  public mutating func append(_ row: [Double]) {
    precondition(row.count == width, "a row has \(row.count) numbers instead of \(width)")
    tail += row
    count += 1
    guard tail.count == rowsOfBlock * width, width > 0 else { return }
    let (rows, width) = (rowsOfBlock, width)
    let block = [Double](unsafeUninitializedCapacity: tail.count) { buffer, used in
      for row in 0..<rows {
        for column in 0..<width { buffer[column * rows + row] = tail[row * width + column] }
      }
      used = rows * width
    }
    blocks.append(block.withUnsafeBytes { spool.append($0) })
    tail.removeAll(keepingCapacity: true)
  }

  /// Returns a column, a number for each row.
  public subscript(column: Int) -> [Double] {
    precondition(column < width, "there is no column \(column)")
    // The empty array is one object for all threads, into which the initializer below would write how long it is.
    guard count > 0 else { return [] }
    let stride = MemoryLayout<Double>.stride
    return [Double](unsafeUninitializedCapacity: count) { buffer, used in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      for block in blocks {
        spool.read(
          at: block + column * rowsOfBlock * stride,
          into: UnsafeMutableRawBufferPointer(
            rebasing: bytes[used * stride..<(used + rowsOfBlock) * stride]))
        used += rowsOfBlock
      }
      for index in Swift.stride(from: column, to: tail.count, by: width) {
        buffer[used] = tail[index]
        used += 1
      }
    }
  }

  /// Hands over two stretches of columns of every row, in the order in which the rows came.
  func forEachRow(_ a: Range<Int>, _ b: Range<Int>, _ body: (_ a: [Double], _ b: [Double]) -> Void) {
    for block in blocks {
      let (first, second) = (stretch(a, of: block), stretch(b, of: block))
      for row in 0..<rowsOfBlock {
        body(
          a.indices.map { first[($0 - a.lowerBound) * rowsOfBlock + row] },
          b.indices.map { second[($0 - b.lowerBound) * rowsOfBlock + row] })
      }
    }
    for start in stride(from: 0, to: tail.count, by: max(1, width)) {
      body(
        Array(tail[start + a.lowerBound..<start + a.upperBound]),
        Array(tail[start + b.lowerBound..<start + b.upperBound]))
    }
  }

  /// Columns that stand beside each other, of the rows of a block, one column after another.
  private func stretch(_ columns: Range<Int>, of block: Int) -> [Double] {
    let (size, count) = (MemoryLayout<Double>.stride, columns.count * rowsOfBlock)
    return [Double](unsafeUninitializedCapacity: count) { buffer, used in
      let bytes = UnsafeMutableRawBufferPointer(buffer)[..<(count * size)]
      spool.read(
        at: block + columns.lowerBound * rowsOfBlock * size,
        into: UnsafeMutableRawBufferPointer(rebasing: bytes))
      used = count
    }
  }
}
