/// What one colour of bars stands for: a category of cost, a measure.
struct ChartPart: Equatable {
  /// What it is called.
  var name: String
  /// Its ink.
  var ink: ChartInk
}
