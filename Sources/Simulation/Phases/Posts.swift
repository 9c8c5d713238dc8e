internal import CampaignModel
internal import Randomness

/// Phase 2: posts reach the followers who notice them.
extension RunState {
  /// Plans a day's posts.
  mutating func plan(_ work: Posting, _ index: Int, strength: Double) -> Double {
    let posts = planPosts(
      perDay: work.postsPerDay, minutesEach: work.minutesEach, fee: work.feePerPost.value, index,
      strength: strength)
    let channel = channels[index]
    book(posts * work.feePerPost.value, .posts, row: channel.activity, slot: channel.slot)
    if work.feePerPost.canBePositive && !isMuted[channel.slot] {
      ledger.purchases.pieces[channel.activity][today] += posts
    }
    return posts
  }

  /// Returns the whole posts that are due today and for which there is time and money, and books that time.
  mutating func planPosts(
    perDay: Double, minutesEach: Double, fee: Double = 0, _ index: Int, strength: Double
  ) -> Double {
    let slot = channels[index].slot
    channels[index].carry += perDay * strength
    // A tenth added ten times is a little less than one; the post is due all the same.
    var posts = (channels[index].carry + 1e-9).rounded(.down)
    channels[index].carry -= posts
    if minutesEach > 0 {
      posts = min(posts, (hoursLeft[slot] * 60 / minutesEach + 1e-9).rounded(.down))
    }
    posts = buy(posts, each: fee + minutesEach / 60 * channels[index].wage)
    work(posts * minutesEach / 60, channels[index])
    return posts
  }

  mutating func deliverPosts() {
    for index in channels.indices where channels[index].isPosting {
      guard case .post = strategy.activities[channels[index].activity].work else { continue }
      publish(index, audience: channels[index].followers, posts: postsToday[channels[index].venue]) {
        $0.deliver($1, of: index, $2)
      }
    }
  }

  /// Calls `deliver` for each of a channel's posts that may be noticed today: those of earlier days, then today's.
  ///
  /// - Parameters:
  ///   - index: The channel.
  ///   - audience: Followers of the voice, or members of the community.
  ///   - posts: Today's posts that compete for the same people.
  ///   - deliver: Receives the state, the number that stands for the post in today's draws, and how likely it is to be
  ///     noticed today.
  mutating func publish(
    _ index: Int, audience: Int, posts: Double, _ deliver: (inout RunState, UInt32, PostNoticing) -> Void
  ) {
    let life = postLives[world.scenario.voices[channels[index].voice].platform]
    channels[index].livePosts.removeAll { day - $0.day >= life.shares.count }
    if channels[index].planned > 0 {
      let noticing = PostNoticing(self, channels[index], audience: audience, posts: posts)
      channels[index].livePosts.append(
        LivePosts(
          day: day, count: Int(channels[index].planned), stimulus: channels[index].stimulus,
          noticing: noticing))
    }
    // Nobody sees what a suspended account has posted.
    guard conduct[channels[index].slot].suspendedUntil < day else { return }
    let today = channels[index].stimulus
    for posts in channels[index].livePosts {
      let age = day - posts.day
      // As it was prepared then, not as today's posts are.
      channels[index].stimulus = posts.stimulus
      let noticing = posts.noticing.scaled(by: life.shares[age])
      for post in 0..<posts.count {
        // Of all posts that may be noticed on a day, each has luck of its own.
        deliver(&self, itemKey(index, post + age << 16), noticing)
      }
    }
    channels[index].stimulus = today
  }

  /// Lets followers notice one post and react to it.
  private mutating func deliver(_ item: UInt32, of index: Int, _ noticing: PostNoticing) {
    let hits = followersWithin(reach: item, slot: channels[index].slot, noticing)
    forEach(of: hits, person: { $0.person }) { state, hit in
      state.notice(hit, channel: index, item: item, noticing)
    }
  }

  // Mutating, though nothing changes: to be read, the state would be copied with all its arrays.
  /// Returns the followers who would notice a post if nothing else had their attention today.
  ///
  /// In loops without a jump that the processor could guess wrong, so that it works at many followers at once: all are
  /// written down, and who is passed over is overwritten.
  private mutating func followersWithin(reach item: UInt32, slot: Int, _ noticing: PostNoticing) -> [PostHit]
  {
    let followers = ties[slot].ties
    let positions = JumpSequence(
      world.source, .postJump, day: day, subject: item, probability: noticing.bound, count: followers.count
    ).all()
    var hits = [PostHit](repeating: .nobody, count: positions.count)
    var near = 0
    for position in positions {
      let tie = followers[Int(position)]
      let warmth = Double(tie.warmth) * coefficients.warmthDecay[day - Int(tie.day)]
      let reach = coefficients.communityReach[Int(tie.community)]
      let draw = world.source.draw(.post, day: day, subject: UInt32(bitPattern: tie.person), partner: item)
      let threshold = draw.u0 * noticing.bound
      hits[near] = PostHit(
        person: tie.person, position: position, fit: tie.fit, warmth: warmth, communityReach: reach,
        attentionNeeded: threshold, draw: draw)
      // Most of those passed over are so without the exponential: a post of several is noticed less than an only one.
      let isNear = threshold < noticing.alone(warmth: warmth, communityReach: reach)
      near += (tie.follows ? 1 : 0) & (isNear ? 1 : 0)
    }
    var count = 0
    for place in 0..<near {
      var hit = hits[place]
      hit.attentionNeeded /= noticing.chance(warmth: hit.warmth, communityReach: hit.communityReach)
      hits[count] = hit
      count += hit.attentionNeeded < 1 ? 1 : 0
    }
    hits.removeLast(hits.count - count)
    return hits
  }

  /// Lets a follower notice a post, if their attention suffices, and react to it.
  @inline(__always)
  private mutating func notice(_ hit: PostHit, channel index: Int, item: UInt32, _ noticing: PostNoticing) {
    let personIndex = Int(hit.person)
    let position = Int(hit.position)
    let slot = channels[index].slot
    var person = persons[personIndex]
    guard admit(&person, hit.attentionNeeded) else { return }
    let impact = encounter(channels[index].stimulus, &person, fit: Double(hit.fit), warmth: hit.warmth)
    let engagement = engagementChance(impact, warmth: hit.warmth, audienceFactor: noticing.engagementFactor)
    if hit.draw.u1 < engagement {
      let reaction = engage(personIndex, &person, channel: index, item: item, trust: impact.trust)
      repliers[slot].today.append(hit.position)
      if reaction.shares { passOn(personIndex, channel: index, item: item) }
    }
    cool(slot, position, &person, warmth: hit.warmth, impact, leaves: hit.draw.u2)
    complain(personIndex, channel: index, item: item, intrusion: impact.intrusion, chance: hit.draw.u3)
    persons[personIndex] = person
    consider(personIndex, channel: index, item: item)
  }

  /// Warms a tie by the benefit of an encounter and cools it by the intrusion; a follower may leave.
  @inline(__always)
  mutating func cool(
    _ slot: Int, _ position: Int, _ person: inout PersonState, warmth: Double, _ impact: Impact,
    leaves u: Double
  ) {
    let warmed = warmth + (1 - warmth) * coefficients.warmthGainPerPost * impact.benefit
    let left = warmed * max(0, 1 - coefficients.warmthLossPerIntrusion * impact.intrusion)
    var tie = ties[slot].ties[position]
    tie.warmth = Float(left)
    tie.day = Int16(truncatingIfNeeded: day)
    let leaves = impact.intrusion > 0 && u < coefficients.unfollowRate * impact.intrusion * leaving[slot]
    let followed = tie.follows
    if leaves { tie.standing = .left }
    // Written once: each access to an array in an array asks twice whether somebody else holds it.
    ties[slot].ties[position] = tie
    guard leaves && followed else { return }
    tally.unfollows += 1
    person.following -= 1
    if person.following == 0 { tally.audience -= 1 }
  }
}

/// A follower within reach of a post.
private struct PostHit {
  let person: Int32
  let position: Int32
  let fit: Float
  let warmth: Double
  let communityReach: Double
  /// The post is noticed when more than this share of the person's attention is left.
  var attentionNeeded: Double
  let draw: Draw

  /// Nobody yet.
  static let nobody = PostHit(
    person: -1, position: -1, fit: 0, warmth: 0, communityReach: 0, attentionNeeded: 1,
    draw: Draw(Philox4x32.Words(0, 0, 0, 0)))
}

/// How likely a follower is to notice one of the posts that a channel publishes on a day.
struct PostNoticing {
  /// Posts of the voice on that day, n.
  let posts: Double
  /// Chance that a cold follower notices a post when it is the only one, nu at w = 0.
  let cold: Double
  /// How much more a warm follower notices, zeta.
  let warmthGain: Double
  /// The chance of the warmest follower: no follower's is higher.
  private(set) var bound: Double
  /// Share of the chance that falls on the day looked at.
  private var share = 1.0
  /// What audience size leaves of engagement.
  let engagementFactor: Double

  /// Computes the chances of a channel's posts today.
  ///
  /// - Parameters:
  ///   - state: The day.
  ///   - channel: The channel.
  ///   - audience: Followers of the voice, or members of the community, F_c.
  ///   - posts: Posts that compete for the same people, n, above 0.
  init(_ state: borrowing RunState, _ channel: borrowing Channel, audience: Int, posts: Double) {
    let scenario = state.world.scenario
    let platform = scenario.platforms[scenario.voices[channel.voice].platform]
    let age = platform.ageYears + Double(state.day) / 365
    let novelty =
      1 + platform.noveltyBoost.value * PortableMath.exp2(-age / platform.noveltyHalfLifeYears.value)
    self.posts = posts
    warmthGain = state.coefficients.noticingWarmthGain
    cold =
      platform.reach.value * novelty
      * Coefficients.audienceFactor(
        followers: audience, exponent: scenario.model[.noticingAudienceExponent].value)
    bound = Self.perPost(min(1, cold * (1 + warmthGain)), posts)
    engagementFactor = state.coefficients.engagementFactor(readers: audience)
  }

  /// The chances of a day on which only a share of those who notice a post do so.
  func scaled(by share: Double) -> PostNoticing {
    var copy = self
    copy.share = share
    copy.bound = bound * share
    return copy
  }

  /// The chance of one post at some warmth, in a community whose own posts leave a share of the reach.
  @inline(__always)
  func chance(warmth: Double, communityReach: Double) -> Double {
    Self.perPost(nu(warmth: warmth, communityReach: communityReach), posts) * share
  }

  /// An upper bound of the chance of one post, whatever the number of posts.
  @inline(__always)
  func alone(warmth: Double, communityReach: Double) -> Double {
    nu(warmth: warmth, communityReach: communityReach) * share
  }

  @inline(__always)
  private func nu(warmth: Double, communityReach: Double) -> Double {
    min(1, cold * (1 + warmthGain * warmth) * communityReach)
  }

  /// (1 - e^(-n nu)) / n: of more posts, each is noticed less.
  @inline(__always)
  private static func perPost(_ nu: Double, _ posts: Double) -> Double {
    -PortableMath.expm1(-posts * nu) / posts
  }
}
