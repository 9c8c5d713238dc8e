package import CampaignModel

/// Reads claims about a scenario that is right; for callers that have a claim and no file.
package struct ClaimReader: Sendable {
  private let vocabulary: ClaimVocabulary

  /// Learns the names that claims can use.
  package init(_ scenario: Scenario) {
    vocabulary = ClaimVocabulary(
      scenario, knowsCampaign: true, knowsActions: true, knowsStrategies: true, knowsExperiment: true)
  }

  /// Returns what a text claims.
  ///
  /// - Throws: The first mistake in it.
  package func condition(_ text: String) throws(ClaimProblem) -> Condition<Statistic> {
    var parser = try ClaimParser(text, vocabulary)
    return try parser.claim()
  }
}
