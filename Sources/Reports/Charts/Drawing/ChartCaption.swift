/// What a chart is called and what it says in words.
struct ChartCaption: Equatable {
  /// The stem of its file and of its identifiers in a page: small letters, digits and hyphens, a letter first.
  let name: String
  /// What is shown, in a few words.
  let title: String
  /// What a reader who does not see the chart should know; the charts add their numbers.
  let description: String

  /// Makes a caption.
  ///
  /// - Parameters:
  ///   - name: The stem of the file: small letters, digits and hyphens, a letter first.
  ///   - title: What is shown.
  ///   - description: Whole sentences.
  init(name: String, title: String, description: String) {
    precondition(
      "a"..."z" ~= name.first ?? " "
        && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") },
      "\(name) is not fit for an identifier")
    self.name = name
    self.title = title
    self.description = description
  }

  /// The caption with the numbers of a chart added to its description, each name cut to a length fit for listening.
  func adding(_ statements: [String]) -> ChartCaption {
    let numbers = statements.isEmpty ? "" : statements.joined(separator: "; ") + "."
    let both = [description, numbers].filter { !$0.isEmpty }.joined(separator: " ")
    return ChartCaption(name: name, title: title, description: both)
  }
}
