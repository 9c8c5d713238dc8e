import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Reports

/// A chart read back by an XML parser: what is in it and where.
final class DrawnChart: NSObject, XMLParserDelegate {
  /// An element without its content.
  struct Element {
    var name: String
    var attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  /// The content of all `title` and `desc` elements, and of `text` elements.
  private(set) var words: [String] = []
  private(set) var isWellFormed = false

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    words.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    words[words.count - 1] += text
  }

  /// The paths whose classes include one.
  func paths(_ className: String) -> [Outline] {
    elements.filter { element in
      element.name == "path"
        && (element.attributes["class"] ?? "").split(separator: " ").contains { $0 == className }
    }.map { Outline($0.attributes["d"] ?? "") }
  }

  var allPaths: [Outline] { elements.compactMap { $0.attributes["d"] }.map(Outline.init) }
}

/// The points that a path visits.
struct Outline {
  private(set) var points: [(x: Double, y: Double)] = []

  init(_ data: String) {
    var pen = (x: 0.0, y: 0.0)
    var start = pen
    var command: Character = "M"
    var numbers: [Double] = []
    func arity(_ command: Character) -> Int { command == "a" ? 7 : command == "h" || command == "v" ? 1 : 2 }
    var token = ""
    var tokens: [String] = []
    for character in data {
      if character.isLetter || character == "-" || character == " " {
        if !token.isEmpty { tokens.append(token) }
        token = character == " " ? "" : String(character)
        if character.isLetter {
          tokens.append(token)
          token = ""
        }
      } else {
        token.append(character)
      }
    }
    if !token.isEmpty { tokens.append(token) }
    for token in tokens {
      if let first = token.first, first.isLetter {
        command = first
        if command == "z" { pen = start }
        continue
      }
      numbers.append(Double(token) ?? .nan)
      guard numbers.count == arity(command) else { continue }
      switch command {
      case "M":
        pen = (numbers[0], numbers[1])
        start = pen
      case "h": pen.x += numbers[0]
      case "v": pen.y += numbers[0]
      case "l": pen = (pen.x + numbers[0], pen.y + numbers[1])
      default: pen = (pen.x + numbers[5], pen.y + numbers[6])
      }
      points.append(pen)
      numbers = []
    }
  }

  var left: Double { points.map(\.x).min() ?? .nan }
  var right: Double { points.map(\.x).max() ?? .nan }
  var top: Double { points.map(\.y).min() ?? .nan }
  var bottom: Double { points.map(\.y).max() ?? .nan }
}
