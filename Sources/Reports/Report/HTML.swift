/// Pieces of a page.
///
/// Everything that comes from a user's file goes through `text`.
enum HTML {
  /// Returns text as content or attribute: markup is escaped, and what reorders or hides text is made visible.
  static func text(_ text: String) -> String { XMLText.escaped(TerminalText.escaped(text)) }

  /// Returns a sentence, in which letters from right to left, as names have them, do not reorder the figures that follow.
  static func sentence(_ sentence: String) -> String {
    guard sentence.unicodeScalars.contains(where: XMLText.isRightToLeft) else { return text(sentence) }
    // Neighbouring words from right to left stay together, or their order would turn.
    var pieces: [(words: String, turns: Bool)] = []
    for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let turns = word.unicodeScalars.contains(where: XMLText.isRightToLeft)
      if turns, let last = pieces.last, last.turns {
        pieces[pieces.count - 1].words += " " + word
      } else {
        pieces.append((String(word), turns))
      }
    }
    return pieces.map { $0.turns ? name($0.words) : text($0.words) }.joined(separator: " ")
  }

  /// Returns a name that cannot reorder what stands beside it.
  static func name(_ name: String) -> String { "<bdi>\(text(name))</bdi>" }

  /// Returns a formula or a path, which breaks at its spaces and, where a word alone is too wide, after its dots and
  /// lines.
  static func code(_ code: String) -> String {
    let words = code.split(separator: " ", omittingEmptySubsequences: false).map { word in
      var pieces = [""]
      for character in word {
        if "._".contains(pieces.last?.last ?? " "), !"._".contains(character) { pieces.append("") }
        pieces[pieces.count - 1].append(character)
      }
      let html = pieces.map(text).joined(separator: "<wbr>")
      return pieces.count > 1 ? "<span>\(html)</span>" : html
    }
    return "<code>\(words.joined(separator: " "))</code>"
  }

  /// A column of a table.
  struct Column {
    /// What is in its cells; the raw value is the class.
    enum Kind: String {
      /// Words, a few.
      case words = ""
      /// Sentences, which need some width.
      case prose = "p"
      /// Numbers, at the right.
      case number = "n"
    }

    var title: String
    var kind: Kind

    static func words(_ title: String) -> Column { Column(title: title, kind: .words) }
    static func prose(_ title: String) -> Column { Column(title: title, kind: .prose) }
    static func number(_ title: String) -> Column { Column(title: title, kind: .number) }

    /// The class as an attribute with a space before it.
    var attribute: String { kind == .words ? "" : " class=\"\(kind.rawValue)\"" }
  }

  /// A cell: its content, already HTML, and attributes with a space before them.
  struct Cell {
    var html: String
    var attributes = ""

    init(_ text: String, attributes: String = "") {
      html = HTML.text(text)
      self.attributes = attributes
    }

    init(html: String, attributes: String = "") {
      self.html = html
      self.attributes = attributes
    }
  }

  /// Returns a figure with its interval on a line of its own, in small print.
  static func figure(_ figure: String) -> String {
    guard figure.hasSuffix("]"), let cut = figure.firstIndex(of: "[") else { return text(figure) }
    return "\(text(String(figure[..<cut])))<span class=\"ci\">\(text(String(figure[cut...])))</span>"
  }

  /// Returns a table that scrolls sideways in its own box where it is too wide; the first cell of a row is its head.
  ///
  /// - Parameters:
  ///   - caption: What it holds.
  ///   - columns: Their heads.
  ///   - rows: As many cells as columns in each.
  /// - Returns: The table in its box.
  static func table(_ caption: String, _ columns: [Column], _ rows: [[Cell]]) -> String {
    let head = columns.map {
      "<th scope=\"col\"\($0.attribute)>\(text($0.title))</th>"
    }.joined()
    let body = rows.map { row in
      "<tr>"
        + zip(row, columns).enumerated().map { index, pair in
          let (cell, column) = pair
          return index == 0
            ? "<th scope=\"row\"\(cell.attributes)>\(cell.html)</th>"
            : "<td\(column.attribute)\(cell.attributes)>\(cell.html)</td>"
        }.joined() + "</tr>"
    }.joined(separator: "\n")
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(text(caption))"><table>
      <caption>\(text(caption))</caption><thead><tr>\(head)</tr></thead>
      <tbody>\(body)</tbody></table></div>
      """
  }

  /// Returns content that opens on demand.
  static func details(_ summary: String, _ content: String) -> String {
    "<details><summary>\(text(summary))</summary>\(content)</details>"
  }
}
