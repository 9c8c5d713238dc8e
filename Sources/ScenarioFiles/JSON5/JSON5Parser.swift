/// A recursive descent over one JSON5 text.
///
/// A method that reads a value returns nil after reporting why there is none; the cursor then stands at
/// what could not be read, and the container around it skips to the next separator. Every path moves
/// forward, none goes back.
///
/// Messages are built outside the methods that recurse: their temporaries would make the frames so large
/// that the deepest nesting allowed overflows the 512 KB stack of a secondary thread in a debug build.
struct JSON5Parser {
  var cursor: SourceCursor
  let diagnostics: Diagnostics

  /// How many arrays and objects are open around the cursor.
  var openArrays = 0
  var openObjects = 0

  private var problems = 0
  private(set) var hasFailed = false

  /// Where the last failure was noticed: what goes wrong at the same place is a consequence and stays
  /// unsaid.
  private var lastFailure: Int?

  init(cursor: SourceCursor, diagnostics: Diagnostics) {
    self.cursor = cursor
    self.diagnostics = diagnostics
  }

  mutating func document() -> Node? {
    let start = cursor.position
    skipTrivia()
    if cursor.isAtEnd { fail("there is no value; expected one such as { days: 90 }.", at: start) }
    guard let root = value() else { return nil }
    skipTrivia()
    if !cursor.isAtEnd { fail("expected nothing after the value; found \(found).") }
    return hasFailed ? nil : root
  }

  mutating func value() -> Node? {
    skipTrivia()
    let position = cursor.position
    if cursor.current == "\"" || cursor.current == "'" { return quotedText() }
    let value: Node.Value? =
      switch cursor.current {
      case "{": object()
      case "[": array()
      default: word()
      }
    return value.map { Node(value: $0, position: position) }
  }

  /// Reads a quoted string as a node that knows where its text begins.
  private mutating func quotedText() -> Node? {
    let open = cursor
    guard let text = string() else { return nil }
    var start = open
    start.advance()
    // Between the quotes stands the text itself, unless an escape made something else of it.
    let isVerbatim = cursor.offset - open.offset == text.utf8.count + 2
    return Node(value: .string(text), position: open.position, textStart: isVerbatim ? start.position : nil)
  }

  /// Reads a literal: a number, true, false or null.
  private mutating func word() -> Node.Value? {
    let text = upcomingWord
    let value: Node.Value
    switch text {
    case "true": value = .bool(true)
    case "false": value = .bool(false)
    case "null": value = .null
    default:
      guard let number = number(text) else { return nil }
      value = number
    }
    cursor.skip(while: \.isWordPart)
    return value
  }

  /// Reports a mistake, unless it follows from the one reported last.
  ///
  /// - Parameters:
  ///   - message: The sentence for the user.
  ///   - position: The place it is about; nil for the cursor.
  mutating func fail(_ message: String, at position: SourcePosition? = nil) {
    hasFailed = true
    guard lastFailure != cursor.offset else { return }
    lastFailure = cursor.offset
    problem(message, at: position ?? cursor.position)
  }

  /// Reports a mistake that does not stop the text from being read.
  mutating func problem(_ message: String, at position: SourcePosition) {
    diagnostics.error(message, at: position)
    problems += 1
    if problems == JSON5.mostProblems {
      diagnostics.error("too many problems; the rest of the text was not read.", at: cursor.position)
      diagnostics.isCutShort = true
      giveUp()
    }
  }

  /// Makes the rest of the text count as read, silently.
  mutating func giveUp() {
    hasFailed = true
    cursor.moveToEnd()
    lastFailure = cursor.offset
  }
}
