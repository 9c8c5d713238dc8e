package import Randomness

/// Every purpose a simulated draw can have. A number is never used twice; 1 belongs to uncertain quantities, 200
/// to the resampling of runs.
extension Purpose {
  // The world.
  static let community = Purpose(2)
  static let values = Purpose(3)
  static let activity = Purpose(4)
  static let platformUse = Purpose(5)
  static let audienceJump = Purpose(6)
  static let audience = Purpose(7)
  static let network = Purpose(8)
  static let popularity = Purpose(9)
  static let communityValues = Purpose(10)
  static let connectorChoice = Purpose(11)

  // People's own occasions.
  static let need = Purpose(20)
  static let choice = Purpose(21)
  static let decisionLag = Purpose(22)
  static let realisationLag = Purpose(23)
  static let satisfaction = Purpose(24)
  static let followOn = Purpose(25)
  static let followOnLag = Purpose(26)

  // What the campaign does to them.
  static let postJump = Purpose(30)
  static let post = Purpose(31)
  static let talkPartner = Purpose(32)
  static let talk = Purpose(33)
  static let messageJump = Purpose(34)
  static let message = Purpose(35)
  static let impressionJump = Purpose(36)
  static let impression = Purpose(37)
  static let shareJump = Purpose(38)
  static let share = Purpose(39)
  static let complaintJump = Purpose(40)
  static let complaint = Purpose(41)
  static let engagement = Purpose(42)
  static let exposure = Purpose(43)
  static let advocacy = Purpose(45)
  static let memberJump = Purpose(46)
  static let member = Purpose(47)
  static let followJump = Purpose(48)
  static let follow = Purpose(49)
  static let followBack = Purpose(50)
  static let favour = Purpose(51)

  // Measuring, which changes nothing of the above.
  package static let playerOrder = Purpose(201)
  package static let presenceResample = Purpose(202)
}
