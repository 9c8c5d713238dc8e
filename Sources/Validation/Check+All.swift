extension Check {
  /// All checks, kind after kind.
  public static let all: [Check] =
    invariants + conservation
    + choices + fading + exposures + attention + relationships + adoption + outbreaks + cascades
    + diffusionPatterns + annoyancePatterns + claimPatterns
    + fairness
}
