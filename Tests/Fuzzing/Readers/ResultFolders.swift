internal import Reports

extension FuzzedReader {
  /// The bytes are edits of a good result: the file, the line, the cell, the length of the new text, and the text.
  func takeResult(_ bytes: [UInt8]) {
    var files = Sample.result
    var rest = bytes[...]
    while let edit = Edit(from: &rest) { edit.apply(to: &files) }
    guard let manifest = files.popLast(),
      let node = try? JSONReader.value(of: manifest.bytes, file: manifest.name),
      let written = try? Report.files(files, node)
    else { return }
    precondition(written.last?.name == manifest.name, "a result ends with its manifest")
    for file in written where file.name.hasSuffix(".html") || file.name.hasSuffix(".svg") {
      precondition(!file.bytes.contains(0), "\(file.name) is text")
    }
  }
}

/// A new text for one cell of one file.
private struct Edit {
  let file: UInt8
  let line: UInt8
  let cell: UInt8
  let text: ArraySlice<UInt8>

  /// Takes an edit from the front; nil when too few bytes are left.
  init?(from bytes: inout ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(4))
    guard head.count == 4 else { return nil }
    (file, line, cell) = (head[0], head[1], head[2])
    text = bytes.dropFirst(4).prefix(Int(head[3]))
    bytes = bytes.dropFirst(4 + Int(head[3]))
  }

  /// Numbers are taken round the end, so that every edit hits something.
  func apply(to files: inout [ResultFile]) {
    let index = Int(file) % files.count
    let separator = UInt8(ascii: files[index].name.hasSuffix(".json") ? ":" : ",")
    var lines = files[index].bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = Int(line) % lines.count
    var cells = lines[place].split(separator: separator, omittingEmptySubsequences: false)
    cells[Int(cell) % cells.count] = text
    lines[place] = Array(cells.joined(separator: [separator]))[...]
    files[index] = ResultFile(name: files[index].name, bytes: Array(lines.joined(separator: [0x0A])))
  }
}

extension Sample {
  /// The tables and the manifest that are edited, made once.
  fileprivate static let result = small.files.filter {
    $0.name.hasSuffix(".csv") || $0.name.hasSuffix(".json")
  }
}
