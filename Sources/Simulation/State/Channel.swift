internal import CampaignModel

/// One voice doing one activity: what is constant about it while a strategy runs.
struct Channel {
  /// Index into the strategy's activities.
  let activity: Int
  /// Index into `Scenario.voices`.
  let voice: Int
  /// Position in `Ledger.voices`.
  let slot: Int
  /// Stands for voice and activity in draws, by their names.
  ///
  /// Strategies that let the same voice do the same thing thus meet the same luck.
  let key: UInt32
  /// Stands for the kind of work in draws.
  let kind: UInt32
  /// Whether it publishes posts, which preparation makes better.
  let publishes: Bool
  /// Where its posts compete with others of the voice, as an index into `RunState.postsToday`.
  let venue: Int
  /// What the voice holds dear.
  let values: ValueVector
  /// What people meet, as prepared today.
  var stimulus: Stimulus
  /// What people meet when nothing is prepared.
  let unprepared: Stimulus
  /// Followers on which noticing and engagement depend: all of them, wherever they live.
  let followers: Int
  /// Where the fits of everybody with its values are, in `RunState.fits`; nil where they are worked out one by one.
  var fits: Int?
  /// Pay for an hour.
  let wage: Double
  /// The person that the voice is, who meets nothing of it; -1 for an account of its own.
  let speaker: Int32
  /// Work left over from earlier days, below one whole piece.
  var carry = 0.0
  /// Pieces of work planned for today: posts, talks, favours, messages, follows or impressions.
  var planned = 0.0
  /// Length of a piece of work that is done one by one, in minutes.
  var minutesEach = 0.0
  /// Hours that somebody is there today to answer, standing by or talking.
  var hoursThere = 0.0
  /// What the channel is there for.
  var role = Role.worker
  /// Those whom the work has to do with, where they are fixed: members of a community, or positions of ties.
  var circle: [Int32] = []
  /// Hollow followers gained, by day of the work.
  var hollowGains: [Double] = []

  /// What a channel is there for.
  enum Role {
    /// Its voice does the activity.
    case worker
    /// Its voice is helped by the activity, and may speak for the brand.
    case advocate
  }
  /// Posts that may still be noticed, by day.
  var livePosts: [LivePosts] = []
  /// Whether there is work today, or a post of an earlier day that may be noticed.
  var isPosting: Bool { planned > 0 || !livePosts.isEmpty }
}

/// What a person meets: content from a source, as far as it is the same for everybody.
struct Stimulus {
  /// How much it mentions the brand, m.
  let mention: Double
  /// How hard it pitches, p.
  let pitch: Double
  /// How good it is, q.
  let quality: Double
  /// Evidence of an encounter at full benefit and credibility: eta sigma m d.
  let evidence: Double
  /// Credibility without a relationship, kappa_k.
  let credibility: Double
  /// Intrusion on a cold stranger without benefit or pressure: p u.
  let intrusion: Double
  /// The strategy's voice, as a position in `Ledger.voices`.
  let slot: Int16

  /// The same content from a friend: a friend's credibility, and no more intrusive than a followed voice.
  func passedOn(credibility: Double) -> Stimulus {
    Stimulus(
      mention: mention, pitch: pitch, quality: quality, evidence: evidence, credibility: credibility,
      intrusion: pitch, slot: slot)
  }

  /// The same content with a share of what it lacks in quality made good.
  func improved(by share: Double) -> Stimulus {
    Stimulus(
      mention: mention, pitch: pitch, quality: quality + (1 - quality) * share, evidence: evidence,
      credibility: credibility, intrusion: intrusion, slot: slot)
  }

  /// The same content said once more at `depth` times the evidence of a post.
  func deepened(_ depth: Double) -> Stimulus {
    Stimulus(
      mention: mention, pitch: pitch, quality: quality, evidence: evidence * depth, credibility: credibility,
      intrusion: intrusion, slot: slot)
  }
}
