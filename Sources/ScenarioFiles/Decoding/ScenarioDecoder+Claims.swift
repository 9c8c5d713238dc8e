internal import CampaignModel

extension ScenarioDecoder {
  /// Returns the claims of a scenario; those with mistakes are reported and left out.
  ///
  /// - Parameters:
  ///   - section: Their list.
  ///   - vocabulary: The names they can use.
  /// - Returns: The claims that are right, in their order.
  func claims(_ section: ValueReader?, _ vocabulary: ClaimVocabulary) -> [Claim] {
    (section?.elements() ?? []).compactMap { claim($0, vocabulary) }
  }

  private func claim(_ value: ValueReader, _ vocabulary: ClaimVocabulary) -> Claim? {
    guard var reader = value.object() else { return nil }
    let say = reader.requiredValue("say", "the claim in words")
    let that = reader.requiredValue("that", "a comparison such as 'curators.profit > 0'")
    let note = reader.string("note", default: "")
    reader.finish()
    let statement = say?.string()
    if statement == "" { say?.error("is empty; expected the claim in words.") }
    guard let that, let text = that.string(), let condition = condition(text, at: that, vocabulary),
      let statement
    else { return nil }
    return Claim(statement: statement, text: text, condition: condition, note: note)
  }

  /// Returns what a text claims, or nil after reporting the first mistake in it.
  private func condition(
    _ text: String, at value: ValueReader, _ vocabulary: ClaimVocabulary
  ) -> Condition<Statistic>? {
    do throws(ClaimProblem) {
      var parser = try ClaimParser(text, vocabulary)
      return try parser.claim()
    } catch {
      let start = value.node.textStart
      let place = start.map {
        SourcePosition(file: $0.file, line: $0.line, column: $0.column + error.column - 1)
      }
      diagnostics.error("\(value.path): \(error.message)", at: place ?? value.node.position)
      return nil
    }
  }
}

extension ValueReader {
  /// Whether an object stands here.
  var isObject: Bool {
    if case .object = node.value { true } else { false }
  }
}
