// Encounters in plain C++: the rival of the engine's own loop, written straight ahead by the model's equations.
//
//   clang++ -O3 -std=c++20 -o encounters encounters.cpp     (or g++)
//   ./encounters [people] [repeats] [workload]
//
// prints a line for each workload: its name, encounters, seconds of the processor (median of the repeats, building the
// world not counted), million encounters a second, and the counts that show the same work: shares, complaints, unfollows,
// reports, people who ever noticed anything, actions chosen, and the mean trust at the end.
//
// What is done, so that another language can repeat it:
//
// World (not timed). 100,000 people in 12 equal communities. A community's values are a random direction of 8
// components, a person's the direction of half the community's and half a random one. A person's readers are drawn from
// 12 people whom everybody reads, 60 % of them of the own community, picked in proportion to a popularity with tail
// exponent 2.5. Propensity to share is lognormal, sigma 2.3, mean 1. Thirty voices, the k-th of community k mod 12 with
// its values, have (1000 + 500 k) / 4 followers, each person with a chance in proportion to
// 1 + 5 (fit + [same community]). The fit of two directions is their cosine where positive.
//
// Workloads, 80 days each:
//   posts        each of 30 voices posts 5 times a day to its followers
//   messages     each of 100 bots writes to 1,000 people a day, drawn from all; 20 % notice; a bot's values are the
//                mean of the communities'
//   impressions  250,000 advertisements a day, each seen by somebody drawn from all with 5 %
// with mention 0.7, pitch 0.1 and quality 0.8, and the defaults of the model for everything else.
//
// An encounter: who notices is found by geometric jumps over the list (a logarithm each) and thinned by a draw of their
// own, so that the cost follows what is noticed. Random numbers are Philox4x32-10 keyed by (day, person, item): one
// block for four jumps, one for each encounter, one for each reaction. The person is brought forward (evidence,
// pressure, memory, relationship and heard fit fade by tabulated powers of whole days), attention is checked against
// the number of items noticed today, and benefit, intrusion, credibility, evidence for and against, trust before and
// after, memory, pressure, relationship and fit heard are updated and booked; then engagement, sharing, unfollowing,
// reporting and complaining are decided by the other words of the block. Shared items go to the sharer's readers, depth
// by depth, 15 % of whom notice; complaints likewise, once. Every day each person needs something with 2 / 365 and
// chooses by a logit of trust, relationship, fit, memory and recent pitches.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

// Random numbers -----------------------------------------------------------------------------------------------------

struct Block { uint32_t w[4]; };

static Block philox(uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3) {
  uint32_t k0 = 0x12345678, k1 = 0x9abcdef0;
  for (int round = 0; round < 10; ++round) {
    uint64_t p0 = uint64_t(c0) * 0xD2511F53u, p1 = uint64_t(c2) * 0xCD9E8D57u;
    c0 = uint32_t(p1 >> 32) ^ c1 ^ k0;
    c1 = uint32_t(p1);
    c2 = uint32_t(p0 >> 32) ^ c3 ^ k1;
    c3 = uint32_t(p0);
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  return {{c0, c1, c2, c3}};
}
static double uniform(uint32_t word) { return (word + 0.5) * 0x1p-32; }

enum Purpose : uint32_t {
  forJump = 1 << 24, forMeeting = 2 << 24, forReaction = 3 << 24, forShareJump = 4 << 24, forShare = 5 << 24,
  forComplaintJump = 6 << 24, forComplaint = 7 << 24, forNeed = 8 << 24, forChoice = 9 << 24, forWorld = 10 << 24
};

/// The positions of a list that are hit with a probability each, by geometric jumps.
struct Jumps {
  uint32_t event, subject, partner, index = 0;
  int64_t position = -1, count;
  double scale;
  Block block{};
  int unused = 0;
  Jumps(uint32_t event, uint32_t subject, uint32_t partner, double p, int64_t count)
      : event(event), subject(subject), partner(partner), count(p > 0 ? count : 0),
        scale(p < 1 ? 1 / std::log1p(-p) : 0) {}
  bool next(int64_t &found) {
    if (position + 1 >= count) return false;
    if (unused == 0) {
      block = philox(subject, partner, index++, event);
      unused = 4;
    }
    double gap = std::log(uniform(block.w[4 - unused--])) * scale;
    if (gap >= double(count - position - 1)) {
      position = count;
      return false;
    }
    position += 1 + int64_t(gap);
    found = position;
    return true;
  }
};

// Model --------------------------------------------------------------------------------------------------------------

using Values = std::array<float, 8>;

static float fitOf(const Values &a, const Values &b) {
  float sum = 0;
  for (int i = 0; i < 8; ++i) sum += a[i] * b[i];
  return std::min(std::max(sum, 0.0f), 1.0f);
}

const int days = 80;
const double mention = 0.7, pitch = 0.1, quality = 0.8;
const double prior = 0.5, priorWeight = 2, evidencePer = 0.2, negativityBias = 2, lost = 0.25;
const double memoryScale = 5, pressureScale = 3, audienceExponent = 0.1, engagementExponent = 0.13;
const double noticingWarmthGain = 1, warmthGain = 0.01, warmthLoss = 0.3, reach = 0.1;
const double engagementRate = 0.02, engagementWarmthGain = 2, followRate = 0.05, sharingRate = 2.5, mentionDrag = 0.3;
const double friendNoticing = 0.15, friendCredibility = 0.83, unfollowRate = 0.02, reportRate = 0.01;
const double complaintRate = 0.01, strongIntrusion = 0.5, crowding = 0.05;
const double affinityTrust = 0.55;
const int affinityBenefits = 2;

struct Person {
  double supporting = 0, opposing = 0, memory = 0, pressure = 0, relationship = 0;
  float heardFit = 0;
  int16_t day = 0, pitchDay = -1;
  uint16_t noticedToday = 0;
  int16_t lastVoice = -1;
  uint8_t benefits = 0;
  bool touched = false, aware = false, attracted = false, affine = false, writtenOff = false;
};

struct Tie {
  int32_t person;
  float fit, warmth;
  int16_t day = 0;
  bool follows = true;
};

struct Voice {
  Values values;
  int followers;
  std::vector<Tie> ties;
};

struct World {
  std::vector<Values> values;
  std::vector<float> activity;
  std::vector<int32_t> firstReader, readers;
  std::vector<Voice> voices;
  Values everybody;
};

struct Stimulus { double evidence, credibility, intrusion; int16_t voice; };
struct Impact { double benefit, intrusion, trust; };
struct Share { int32_t person; uint32_t item; Values values; };

struct Counts {
  long encounters = 0, shares = 0, complaints = 0, unfollows = 0, follows = 0, reports = 0, aware = 0, attracted = 0,
       affine = 0, writtenOff = 0, actions = 0;
  double earned = 0, burnt = 0;
};

struct Simulation {
  const World &world;
  std::vector<Voice> voices;
  std::vector<Person> persons;
  std::vector<Share> shares, complaints;
  std::vector<int32_t> spreadMark;
  int32_t spread = 0;
  std::array<double, days + 2> trustDecay, memoryDecay, pressureDecay, warmthDecay;
  std::array<double, 256> attention;
  Counts counts;
  int day = 0;

  explicit Simulation(const World &world)
      : world(world), voices(world.voices), persons(world.values.size()), spreadMark(world.values.size(), 0) {
    for (int d = 0; d < days + 2; ++d) {
      trustDecay[d] = std::exp2(-d / 180.0);
      memoryDecay[d] = std::exp2(-d / 7.0);
      pressureDecay[d] = std::exp2(-d / 5.0);
      warmthDecay[d] = std::exp2(-d / 60.0);
    }
    for (int k = 0; k < 256; ++k) attention[k] = std::exp(-k * crowding);
  }

  double trust(const Person &p) const {
    return (p.supporting + prior * priorWeight) / (p.supporting + p.opposing + priorWeight);
  }

  void bringForward(Person &p) {
    int elapsed = day - p.day;
    if (elapsed <= 0) return;
    p.day = int16_t(day);
    p.noticedToday = 0;
    if (!p.touched) return;
    p.supporting *= trustDecay[elapsed];
    p.opposing *= trustDecay[elapsed];
    p.memory *= memoryDecay[elapsed];
    p.pressure *= pressureDecay[elapsed];
    p.relationship *= warmthDecay[elapsed];
    p.heardFit *= float(memoryDecay[elapsed]);
  }

  bool admit(Person &p, double u) {
    bringForward(p);
    return u < attention[std::min<int>(p.noticedToday, 255)];
  }

  double burn(Person &p, double before) {
    double now = trust(p);
    counts.burnt += before - now;
    if (now < lost && !p.writtenOff) {
      p.writtenOff = true;
      ++counts.writtenOff;
    }
    return now;
  }

  Impact encounter(const Stimulus &s, Person &p, double fit, double warmth) {
    double benefit = quality * fit;
    double intrusion = s.intrusion * (1 - warmth) * (1 - benefit) * (1 + p.pressure / pressureScale);
    double credibility = s.credibility + (1 - s.credibility) * warmth;
    double now = trust(p);
    if (s.evidence > 0) {
      p.supporting += s.evidence * benefit * credibility;
      double better = trust(p);
      counts.earned += better - now;
      now = better;
    }
    if (intrusion > 0) {
      p.opposing += evidencePer * (1 + (negativityBias - 1) * (1 - fit)) * intrusion;
      now = burn(p, now);
    }
    p.pressure += pitch;
    p.pitchDay = int16_t(day);
    p.memory += mention;
    p.relationship = std::max(p.relationship, warmth);
    p.heardFit = std::max(p.heardFit, float(fit));
    p.lastVoice = s.voice;
    ++counts.encounters;
    ++p.noticedToday;
    if (benefit > 0 && p.benefits < 255) ++p.benefits;
    p.touched = true;
    if (!p.aware) {
      p.aware = true;
      ++counts.aware;
    }
    if (!p.affine && now > affinityTrust && p.benefits >= affinityBenefits) {
      p.affine = true;
      ++counts.affine;
    }
    return {benefit, intrusion, now};
  }

  /// Lets somebody react; returns whether they pass the item on.
  bool engage(int32_t index, Person &p, uint32_t item, double now, bool &follows) {
    if (!p.attracted) {
      p.attracted = true;
      ++counts.attracted;
    }
    Block draw = philox(uint32_t(index), item, 0, forReaction | uint32_t(day));
    double willingness = sharingRate * (0.3 + now) * world.activity[index] * (1 - mentionDrag * mention);
    follows = uniform(draw.w[1]) < followRate;
    return now >= lost && uniform(draw.w[0]) < willingness;
  }

  void complain(int32_t index, uint32_t item, const Values &values, double intrusion, double u) {
    if (intrusion > strongIntrusion && u < complaintRate * intrusion) {
      ++counts.complaints;
      complaints.push_back({index, item, values});
    }
  }

  void post(int slot, int posts, int number) {
    Voice &voice = voices[slot];
    uint32_t item = uint32_t(slot * 1000 + number + 1);
    double cold = reach * std::pow(std::max(voice.followers, 1) / 10000.0, -audienceExponent);
    double bound = -std::expm1(-posts * std::min(1.0, cold * (1 + noticingWarmthGain))) / posts;
    double factor = std::pow(std::max(voice.followers, 1) / 10000.0, -engagementExponent);
    Stimulus stimulus{evidencePer * mention, 0.66, pitch, int16_t(slot)};
    Jumps jumps(forJump | uint32_t(day), item, 0, bound, int64_t(voice.ties.size()));
    int64_t position;
    while (jumps.next(position)) {
      Tie &tie = voice.ties[position];
      if (!tie.follows) continue;
      double warmth = tie.warmth * warmthDecay[day - tie.day];
      Block draw = philox(uint32_t(tie.person), item, 0, forMeeting | uint32_t(day));
      double nu = std::min(1.0, cold * (1 + noticingWarmthGain * warmth));
      double needed = uniform(draw.w[0]) * bound / (-std::expm1(-posts * nu) / posts);
      if (needed >= 1) continue;
      Person &p = persons[tie.person];
      if (!admit(p, needed)) continue;
      Impact impact = encounter(stimulus, p, tie.fit, warmth);
      double chance = engagementRate * impact.benefit * (1 + engagementWarmthGain * warmth) * factor;
      bool follows;
      if (uniform(draw.w[1]) < chance && engage(tie.person, p, item, impact.trust, follows)) {
        ++counts.shares;
        shares.push_back({tie.person, item, voice.values});
      }
      double warmed = warmth + (1 - warmth) * warmthGain * impact.benefit;
      tie.warmth = float(warmed * std::max(0.0, 1 - warmthLoss * impact.intrusion));
      tie.day = int16_t(day);
      if (uniform(draw.w[2]) < unfollowRate * impact.intrusion) {
        tie.follows = false;
        ++counts.unfollows;
      }
      complain(tie.person, item, voice.values, impact.intrusion, uniform(draw.w[3]));
    }
  }

  void scatter(uint32_t item, double items, double noticing, const Stimulus &stimulus, bool reported) {
    double perPerson = items / double(persons.size());
    int rounds = std::max(1, int(std::ceil(perPerson)));
    for (int round = 0; round < rounds; ++round) {
      uint32_t key = item * 16 + uint32_t(round);
      Jumps jumps(forJump | uint32_t(day), key, 1, perPerson / rounds * noticing, int64_t(persons.size()));
      int64_t index;
      while (jumps.next(index)) {
        Person &p = persons[index];
        Block draw = philox(uint32_t(index), key, 1, forMeeting | uint32_t(day));
        if (!admit(p, uniform(draw.w[0]))) continue;
        Impact impact = encounter(stimulus, p, fitOf(world.everybody, world.values[index]), 0);
        bool follows;
        if (uniform(draw.w[1]) < engagementRate * impact.benefit &&
            engage(int32_t(index), p, key, impact.trust, follows)) {
          ++counts.shares;
          shares.push_back({int32_t(index), key, world.everybody});
        }
        if (reported && uniform(draw.w[2]) < reportRate * impact.intrusion) ++counts.reports;
        complain(int32_t(index), key, world.everybody, impact.intrusion, uniform(draw.w[3]));
      }
    }
  }

  void spreadWord(double evidence) {
    Stimulus told{evidence, friendCredibility, pitch, -1};
    std::vector<int32_t> front;
    for (const Share &share : shares) {
      ++spread;
      front.assign(1, share.person);
      spreadMark[share.person] = spread;
      for (size_t next = 0; next < front.size(); ++next) {
        int32_t spreader = front[next];
        int32_t first = world.firstReader[spreader], count = world.firstReader[spreader + 1] - first;
        double factor = std::pow(std::max(count, 1) / 10000.0, -engagementExponent);
        Jumps jumps(forShareJump | uint32_t(day), uint32_t(spreader), share.item, friendNoticing, count);
        int64_t position;
        while (jumps.next(position)) {
          int32_t reader = world.readers[first + position];
          Person &p = persons[reader];
          Block draw = philox(uint32_t(reader), share.item, uint32_t(spreader), forShare | uint32_t(day));
          if (!admit(p, uniform(draw.w[0]))) continue;
          Impact impact = encounter(told, p, fitOf(share.values, world.values[reader]), 0);
          bool follows;
          if (uniform(draw.w[1]) < engagementRate * impact.benefit * factor &&
              engage(reader, p, share.item, impact.trust, follows) && spreadMark[reader] != spread) {
            spreadMark[reader] = spread;
            front.push_back(reader);
            ++counts.shares;
          }
          complain(reader, share.item, share.values, impact.intrusion, uniform(draw.w[3]));
        }
      }
    }
    shares.clear();
    for (const Share &complaint : complaints) {
      int32_t first = world.firstReader[complaint.person];
      int32_t count = world.firstReader[complaint.person + 1] - first;
      Jumps jumps(forComplaintJump | uint32_t(day), uint32_t(complaint.person), complaint.item, friendNoticing, count);
      int64_t position;
      while (jumps.next(position)) {
        int32_t reader = world.readers[first + position];
        Person &p = persons[reader];
        Block draw = philox(uint32_t(reader), complaint.item, uint32_t(complaint.person), forComplaint | uint32_t(day));
        if (!admit(p, uniform(draw.w[0]))) continue;
        double before = trust(p), fit = fitOf(complaint.values, world.values[reader]);
        p.opposing += evidencePer * (1 + (negativityBias - 1) * (1 - fit)) * friendCredibility;
        p.touched = true;
        burn(p, before);
      }
    }
    complaints.clear();
  }

  void choose() {
    const double base = 0.06, involvement = 0.5;
    Jumps needs(forNeed | uint32_t(day), 0, 0, 2.0 / 365, int64_t(persons.size()));
    int64_t index;
    while (needs.next(index)) {
      Block draw = philox(uint32_t(index), 0, 0, forChoice | uint32_t(day));
      Person &p = persons[index];
      double chance = base;
      if (p.touched) {
        bringForward(p);
        double shift = involvement * (0.8 * (trust(p) - prior) + 0.3 * p.relationship + 0.2 * p.heardFit);
        shift += (1 - involvement) * 0.4 * p.memory / (p.memory + memoryScale);
        if (p.pitchDay >= 0 && day - p.pitchDay < 7) shift += 0.2;
        if (trust(p) < lost) shift -= involvement;
        chance = 1 / (1 + std::exp(-(std::log(base / (1 - base)) + shift)));
      }
      if (uniform(draw.w[0]) < chance) ++counts.actions;
    }
  }

  void run(const std::string &workload) {
    for (day = 1; day <= days; ++day) {
      if (workload == "posts") {
        for (int slot = 0; slot < int(voices.size()); ++slot)
          for (int number = 0; number < 5; ++number) post(slot, 5, number);
        spreadWord(evidencePer * mention);
      } else if (workload == "messages") {
        for (int bot = 0; bot < 100; ++bot)
          scatter(uint32_t(bot), 1000, 0.2, {evidencePer * mention, 0.29, 2 * pitch, int16_t(bot)}, true);
        spreadWord(evidencePer * mention);
      } else {
        scatter(0, 250000, 0.05, {evidencePer * mention, 0.36, 0.1 * pitch, 0}, false);
        spreadWord(evidencePer * mention);
      }
      choose();
    }
  }
};

// World --------------------------------------------------------------------------------------------------------------

static double normal(uint32_t subject, uint32_t partner) {
  Block b = philox(subject, partner, 0, forWorld);
  return std::sqrt(-2 * std::log(uniform(b.w[0]))) * std::cos(6.283185307179586 * uniform(b.w[1]));
}

static Values direction(std::array<double, 8> v) {
  double squared = 0;
  for (double x : v) squared += x * x;
  Values result;
  for (int i = 0; i < 8; ++i) result[i] = float(v[i] / std::sqrt(squared));
  return result;
}

static World build(int people) {
  World world;
  std::vector<Values> centres;
  std::array<double, 8> sum{};
  for (int c = 0; c < 12; ++c) {
    std::array<double, 8> v;
    for (int i = 0; i < 8; ++i) v[i] = normal(uint32_t(c), uint32_t(100 + i));
    centres.push_back(direction(v));
    for (int i = 0; i < 8; ++i) sum[i] += centres[c][i];
  }
  world.everybody = direction(sum);
  std::vector<int> community(people);
  std::vector<std::vector<int32_t>> members(12);
  for (int i = 0; i < people; ++i) {
    int c = community[i] = int(philox(uint32_t(i), 1, 0, forWorld).w[0] % 12);
    members[c].push_back(i);
    std::array<double, 8> own, mixed;
    for (int k = 0; k < 8; ++k) own[k] = normal(uint32_t(i), uint32_t(200 + k));
    Values random = direction(own);
    for (int k = 0; k < 8; ++k) mixed[k] = 0.5 * centres[c][k] + 0.5 * random[k];
    world.values.push_back(direction(mixed));
    world.activity.push_back(float(std::exp(2.3 * normal(uint32_t(i), 300) - 2.3 * 2.3 / 2)));
  }
  // Who reads whom: a person is read in proportion to popularity.
  std::vector<double> popularity(people), running(people);
  for (int i = 0; i < people; ++i)
    popularity[i] = std::min(std::pow(uniform(philox(uint32_t(i), 2, 0, forWorld).w[0]), -1 / 1.5), std::sqrt(people));
  double total = 0;
  for (int i = 0; i < people; ++i) running[i] = total += popularity[i];
  std::vector<std::vector<double>> within(12);
  for (int c = 0; c < 12; ++c) {
    double inside = 0;
    for (int32_t i : members[c]) within[c].push_back(inside += popularity[i]);
  }
  std::vector<std::vector<int32_t>> readers(people);
  for (int reader = 0; reader < people; ++reader)
    for (int k = 0; k < 12; ++k) {
      Block b = philox(uint32_t(reader), uint32_t(400 + k), 0, forWorld);
      int read;
      if (uniform(b.w[0]) < 0.6) {
        auto &sums = within[community[reader]];
        size_t at = std::lower_bound(sums.begin(), sums.end(), uniform(b.w[1]) * sums.back()) - sums.begin();
        read = members[community[reader]][std::min(at, sums.size() - 1)];
      } else {
        size_t at = std::lower_bound(running.begin(), running.end(), uniform(b.w[1]) * total) - running.begin();
        read = int(std::min(at, size_t(people - 1)));
      }
      if (read != reader) readers[read].push_back(reader);
    }
  world.firstReader.push_back(0);
  for (auto &row : readers) {
    world.readers.insert(world.readers.end(), row.begin(), row.end());
    world.firstReader.push_back(int32_t(world.readers.size()));
  }
  for (int k = 0; k < 30; ++k) {
    Voice voice;
    voice.values = centres[k % 12];
    voice.followers = 1000 + 500 * k;
    std::vector<double> weight(people);
    double all = 0;
    for (int i = 0; i < people; ++i)
      all += weight[i] = 1 + 5 * (fitOf(voice.values, world.values[i]) + (community[i] == k % 12 ? 1 : 0));
    double scale = voice.followers * 0.25 / all;
    for (int i = 0; i < people; ++i)
      if (uniform(philox(uint32_t(i), uint32_t(500 + k), 0, forWorld).w[0]) < scale * weight[i])
        voice.ties.push_back({i, fitOf(voice.values, world.values[i]), 0.05f});
    world.voices.push_back(voice);
  }
  return world;
}

int main(int argc, char **argv) {
  int people = argc > 1 ? std::atoi(argv[1]) : 100000;
  int repeats = argc > 2 ? std::atoi(argv[2]) : 7;
  std::vector<std::string> workloads{"posts", "messages", "impressions"};
  if (argc > 3) workloads = {argv[3]};
  World world = build(people);
  std::printf("workload,encounters,seconds,million_per_second,shares,complaints,unfollows,reports,aware,actions,trust\n");
  for (const std::string &workload : workloads) {
    std::vector<double> times;
    Counts counts;
    double mean = 0;
    for (int repeat = 0; repeat < repeats; ++repeat) {
      std::clock_t start = std::clock();
      Simulation simulation(world);
      simulation.run(workload);
      times.push_back(double(std::clock() - start) / CLOCKS_PER_SEC);
      counts = simulation.counts;
      mean = 0;
      for (Person &p : simulation.persons) mean += simulation.trust(p);
      mean /= people;
    }
    std::sort(times.begin(), times.end());
    double seconds = times[times.size() / 2];
    std::printf("%s,%ld,%.4f,%.2f,%ld,%ld,%ld,%ld,%ld,%ld,%.5f\n", workload.c_str(), counts.encounters, seconds,
                counts.encounters / seconds / 1e6, counts.shares, counts.complaints, counts.unfollows, counts.reports,
                counts.aware, counts.actions, mean);
  }
}
