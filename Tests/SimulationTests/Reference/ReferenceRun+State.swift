import CampaignModel

@testable import Simulation

/// What changes in the course of a run.
extension ReferenceRun {
  /// A person.
  struct Individual {
    var r = 0.0, s = 0.0, memory = 0.0, pressure = 0.0, relationship = 0.0, heardFit = 0.0
    var noticedToday = 0, benefits = 0, following = 0
    var pitchDay: Int?
    var lastVoice: Int?
    var noticed = false, engaged = false, liked = false, acted = false, aware = false, lost = false
    /// Whether anything was ever met or heard: the others are as in the control.
    var isTouched = false
  }

  /// A voice of the strategy: a slot of the ledger.
  struct Account {
    let voice: Int
    var bonds: [Bond] = []
    var hoursLeft = 0.0, postsToday = 0.0, material = 0.0, hollow = 0.0
    /// What preparation makes good of what today's posts lack in quality.
    var preparedShare = 0.0
    var feeDay: Int?
    /// Positions in `bonds` of those who reacted to posts.
    var reactedToday: [Int] = [], reactedYesterday: [Int] = []
    /// Reports by day since the last suspension.
    var reports: [Int] = []
    var reportsToday = 0
    var suspendedUntil = 0
    /// Strangers whom machines have followed for it.
    var approached: Set<Int> = []
    /// For a connector: the warmth towards the brand, and the day of the last favour.
    var courted = 0.0
    var favourDay = 0
  }

  /// A follower or acquaintance of a voice, in the order of joining.
  struct Bond {
    let person: Int
    let fit: Double
    /// The warmth on the evening of a day, to the engine's precision: equals are then equals in both, whom a policy
    /// takes in the order of the list.
    var warmth: Float
    var day = 0
    var standing = Tie.Standing.follows
    var talkDay = 0
  }

  /// What somebody meets.
  struct Item {
    var content: Content
    /// Sincerity, credibility to strangers and how much it intrudes: sigma, kappa_k and v.
    var sigma, kappa, v: Double
    /// How much it counts beside a post, d.
    var depth = 1.0
    var slot: Int?
    var job: Int?
    var values: ValueVector
    var key: UInt32 = 0
  }

  /// A voice doing one activity, or a connector helped by it.
  struct Job {
    let activity: Int
    let slot: Int
    let key: UInt32
    let isAdvocate: Bool
    let item: Item
    let wage: Double
    let followers: Int
    var carry = 0.0
    var planned = 0.0
    /// Hours that somebody is there today, standing by or talking.
    var hoursThere = 0.0
    /// Members of a community as people, or positions of ties kept in touch with.
    var circle: [Int] = []
    var posts: [Post] = []
    var hollowGains: [Int: Double] = [:]
  }

  /// The posts of a day, which may be noticed for some days.
  struct Post {
    let day: Int
    let count: Int
    let quality: Double
    /// Posts that compete for the same people, n, and the chance to notice one of them alone at warmth 0.
    let rivals, cold: Double
    /// What audience size leaves of engagement.
    let audienceFactor: Double
  }

  /// A choice on its way.
  struct Due {
    let person: Int
    let action: Int
    let slot: Int?
    let origin: UInt32
    let isValue: Bool
  }

  /// What is booked beside the days.
  struct Book {
    var days: [LedgerDay] = []
    var conversions: [[Int]] = [], realised: [[Int]] = [], credited: [[Int]] = []
    var pipeline: [Int] = []
    /// Costs by row (activities, then fixed costs) and category.
    var costs: [[CostCategory: Double]] = []
    var hours: [Double] = [], voiceCosts: [Double] = []
    var relationships: [Int] = [], followers: [Int] = [], hollow: [Double] = []
    var wages = 0.0, fees = 0.0, feesPaid = 0
    var ties = 0, warmth = 0.0, thinkWell = 0
    var trust: [Int: Double] = [:]
    var deeds: [Deed] = []
  }
}
