internal import CampaignModel

/// A word of a claim, with the place it begins at.
struct ClaimToken: Equatable {
  enum Kind: Equatable {
    /// A number, never negative: a minus is a word of its own.
    case number(Double)
    /// The name of a strategy, a metric or a function.
    case name(String)
    case relation(Relation)
    case sign(ArithmeticOperator)
    case open, close, comma, dot, at, end
  }

  let kind: Kind
  /// The words as they stand in the claim.
  let text: String
  /// The column of the first character in the claim, from 1.
  let column: Int
}

/// Why a claim cannot be read.
package struct ClaimProblem: Error, Equatable {
  /// A sentence about the claim: what was found and what is expected.
  package let message: String
  /// The column of the character in question in the claim, from 1.
  package let column: Int
}

extension ClaimToken {
  /// What the word is, for a message.
  var found: String { kind == .end ? "the end" : text.quoted }
}
