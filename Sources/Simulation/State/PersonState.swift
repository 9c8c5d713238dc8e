/// What changes about a person: one cache line (`PersonTable`), touched once per encounter.
///
/// Evidence, memory, pressure, relationship and heard fit fade with time; they are as of the end of `day` and are
/// brought forward when somebody looks (`RunState.bringForward`).
struct PersonState: Equatable {
  /// Evidence for the brand, r.
  var supporting = 0.0
  /// Evidence against it, s.
  var opposing = 0.0
  /// Remembered mentions, M.
  var memory = 0.0
  /// Accumulated pitches, Pi.
  var pressure = 0.0
  /// Warmth of the warmest voice from which they have heard of the brand, R.
  var relationship = 0.0
  /// Best fit with a voice from which they have heard of the brand; fades as memory does.
  var heardFit: Float = 0
  /// The day up to which the fading state is current; 0 before anything happened.
  var day: Int16 = 0
  /// The day of the last noticed pitch; -1 before any.
  var pitchDay: Int16 = -1
  /// Items noticed on `day`.
  var noticedToday: UInt16 = 0
  /// Voices of the strategy that they follow.
  var following: UInt16 = 0
  /// The voice from which they last heard of the brand; -1 before any.
  var lastVoice: Int16 = -1
  /// Encounters with benefit, up to 255.
  var benefits: UInt8 = 0
  /// What has ever happened to them.
  var marks: Marks = []

  /// Things that happen to a person once.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// Takes no part: notices, shares and chooses nothing.
    static let silenced = Marks(rawValue: 1)
    /// Has noticed something.
    static let attention = Marks(rawValue: 2)
    /// Has engaged.
    static let attraction = Marks(rawValue: 4)
    /// Has had trust above the threshold and enough benefits.
    static let affinity = Marks(rawValue: 8)
    /// Has acted.
    static let action = Marks(rawValue: 16)
    /// Has heard of the brand.
    static let aware = Marks(rawValue: 32)
    /// Has written the brand off.
    static let writtenOff = Marks(rawValue: 64)
    /// Carries evidence, memory or pressure.
    static let touched = Marks(rawValue: 128)
  }
}
