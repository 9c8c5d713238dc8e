@testable import Reports

/// A CSV file read back as RFC 4180 says, by a reader that shares nothing with the writer.
struct CSVTable {
  var header: [String] = []
  var rows: [[String]] = []

  init(_ file: ResultFile, separator: Character = ",") {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = String(decoding: file.bytes, as: UTF8.self)[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"" where isQuoted && characters.first == "\"":
        cell.append("\"")
        characters.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        record.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.append(character)
      }
    }
    header = records.first ?? []
    rows = Array(records.dropFirst())
  }

  /// The rows as dictionaries.
  var records: [[String: String]] {
    rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// Returns the rows whose cells are as given.
  func records(where conditions: [String: String]) -> [[String: String]] {
    records.filter { record in conditions.allSatisfy { record[$0.key] == $0.value } }
  }
}

extension ResultPack {
  /// Returns one file of the pack, read back.
  static func table(_ name: String, of files: [ResultFile]) -> CSVTable {
    CSVTable(files.first { $0.name == name } ?? ResultFile(name: name, bytes: []))
  }
}
