/// A piece of declared work that is timed, with the answer it must give.
struct Workload {
  /// The family and the case, such as `cascades/weighted`.
  let name: String
  /// What `Outcome.amount` counts.
  let unit: String
  /// Gets everything ready and returns the work; only the work is timed.
  let prepare: () async throws -> () async throws -> Outcome
}

/// What a piece of work came to.
struct Outcome {
  /// How much was done, for a rate.
  let amount: Int
  /// What was found, in words or as a digest: the same at every repeat and on every machine.
  let answer: String
}

/// Why a workload cannot run here; it is left out, and the message says so.
struct Skipped: Error {
  let reason: String
}

/// How large the workloads are.
enum Scale: String {
  /// As reported in `Benchmarks/README.md`.
  case full
  /// A few seconds altogether, to check the answers.
  case quick
}
