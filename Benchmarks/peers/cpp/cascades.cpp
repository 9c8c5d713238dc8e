// Independent cascades as a C++ programmer would write them: compressed rows, xoshiro256++, nothing but the loop.
//
//   cascades FILE directed|undirected MODEL LOOP SEEDS RUNS SEED
//
// FILE is an edge list of lines "u v", ids from 0, lines that begin with # left out; a line is one arc or, undirected,
// two, self-loops are dropped, parallel lines are parallel arcs. MODEL is a probability for every arc, or wc: one in as
// many as arcs lead to the target. SEEDS are ids separated by commas. LOOP says how arcs are tried:
//
//   plain  a number for every arc that leaves somebody reached and leads to somebody not reached yet
//   jumps  for one probability only: geometric jumps from hit to hit along the row of each person
//   carry  the same, but what is left of a jump at the end of a row goes on in the row of the next person
//
// Prints a line of JSON: mean and standard error of the people reached, arcs that leave those reached, and the seconds
// of the cascades alone, by the clock on the wall and of the processor.

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021; begun by splitmix64.
struct Xoshiro {
  uint64_t s[4];

  explicit Xoshiro(uint64_t seed) {
    for (auto &word : s) {
      uint64_t z = seed += 0x9E3779B97F4A7C15;
      z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
      z = (z ^ z >> 27) * 0x94D049BB133111EB;
      word = z ^ z >> 31;
    }
  }

  static uint64_t rotated(uint64_t x, int by) { return x << by | x >> (64 - by); }

  uint64_t next() {
    const uint64_t result = rotated(s[0] + s[3], 23) + s[0], shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotated(s[3], 45);
    return result;
  }

  // On [0, 1), and on (0, 1].
  double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  double positive() { return static_cast<double>((next() >> 11) + 1) * 0x1p-53; }
};

struct Graph {
  std::vector<int32_t> offsets, targets;
  int count() const { return static_cast<int>(offsets.size()) - 1; }
};

static Graph read(const char *path, bool isDirected) {
  std::ifstream file(path);
  if (!file) {
    std::fprintf(stderr, "cannot read %s\n", path);
    std::exit(66);
  }
  std::vector<std::pair<int32_t, int32_t>> lines;
  int32_t largest = -1;
  for (std::string line; std::getline(file, line);) {
    int32_t u, v;
    if (line.empty() || line[0] == '#' || std::sscanf(line.c_str(), "%d %d", &u, &v) != 2) continue;
    if (u != v) lines.emplace_back(u, v);
    if (u != v && !isDirected) lines.emplace_back(v, u);
    largest = std::max(largest, std::max(u, v));
  }
  Graph graph;
  graph.offsets.assign(largest + 2, 0);
  for (auto [u, v] : lines) graph.offsets[u + 1]++;
  for (int person = 0; person <= largest; person++) graph.offsets[person + 1] += graph.offsets[person];
  graph.targets.resize(graph.offsets.back());
  auto next = graph.offsets;
  for (auto [u, v] : lines) graph.targets[next[u]++] = v;
  return graph;
}

struct Result {
  double sum = 0, squares = 0;
  int64_t attempts = 0;
};

// Who is reached stands in `reached`, and `marks` has the number of the run for them: nothing is cleared between runs.
struct Front {
  std::vector<int32_t> reached;
  std::vector<uint32_t> marks;
  uint32_t number = 0;
  size_t size = 0;

  explicit Front(int count) : reached(count), marks(count, 0) {}
  void begin(const std::vector<int32_t> &seeds) {
    number++, size = 0;
    for (int32_t seed : seeds) reach(seed);
  }
  bool has(int32_t person) const { return marks[person] == number; }
  void reach(int32_t person) {
    if (marks[person] == number) return;
    marks[person] = number;
    reached[size++] = person;
  }
};

template <typename Spread>
static Result sample(const Graph &graph, const std::vector<int32_t> &seeds, int runs, Spread &&spread) {
  Result result;
  Front front(graph.count());
  for (int run = 0; run < runs; run++) {
    front.begin(seeds);
    for (size_t turn = 0; turn < front.size; turn++) {
      const int32_t person = front.reached[turn];
      const int32_t start = graph.offsets[person], end = graph.offsets[person + 1];
      result.attempts += end - start;
      spread(start, end, front);
    }
    const double size = static_cast<double>(front.size);
    result.sum += size;
    result.squares += size * size;
  }
  return result;
}

int main(int argc, char **argv) {
  if (argc != 8) {
    std::fprintf(stderr, "usage: cascades FILE directed|undirected PROBABILITY|wc plain|jumps|carry SEEDS RUNS SEED\n");
    return 64;
  }
  const Graph graph = read(argv[1], std::string(argv[2]) == "directed");
  const std::string model = argv[3], loop = argv[4];
  std::vector<int32_t> seeds;
  std::stringstream list(argv[5]);
  for (std::string id; std::getline(list, id, ',');) seeds.push_back(std::stoi(id));
  const int runs = std::atoi(argv[6]);
  Xoshiro luck(std::strtoull(argv[7], nullptr, 10));

  std::vector<double> chances;
  const double p = model == "wc" ? 0 : std::atof(argv[3]);
  if (model == "wc") {
    std::vector<int32_t> degrees(graph.count(), 0);
    for (int32_t target : graph.targets) degrees[target]++;
    for (int32_t target : graph.targets) chances.push_back(1.0 / degrees[target]);
  }

  const auto *targets = graph.targets.data();
  const auto start = std::chrono::steady_clock::now();
  const std::clock_t startOfWork = std::clock();
  Result result;
  if (loop == "plain" && model == "wc") {
    result = sample(graph, seeds, runs, [&](int32_t arc, int32_t end, Front &front) {
      for (; arc < end; arc++)
        if (!front.has(targets[arc]) && luck.uniform() < chances[arc]) front.reach(targets[arc]);
    });
  } else if (loop == "plain") {
    result = sample(graph, seeds, runs, [&](int32_t arc, int32_t end, Front &front) {
      for (; arc < end; arc++)
        if (!front.has(targets[arc]) && luck.uniform() < p) front.reach(targets[arc]);
    });
  } else if (loop == "jumps" && model != "wc") {
    const double scale = 1 / std::log1p(-p);
    result = sample(graph, seeds, runs, [&](int32_t arc, int32_t end, Front &front) {
      while (true) {
        const double gap = std::log(luck.positive()) * scale;
        if (gap >= end - arc) break;
        arc += static_cast<int32_t>(gap);
        front.reach(targets[arc++]);
      }
    });
  } else if (loop == "carry" && model != "wc") {
    const double scale = 1 / std::log1p(-p);
    auto jump = [&] { return static_cast<int64_t>(std::log(luck.positive()) * scale); };
    int64_t gap = jump();
    result = sample(graph, seeds, runs, [&](int32_t arc, int32_t end, Front &front) {
      while (gap < end - arc) {
        arc += static_cast<int32_t>(gap);
        front.reach(targets[arc++]);
        gap = jump();
      }
      gap -= end - arc;
    });
  } else {
    std::fprintf(stderr, "no loop %s for %s\n", argv[4], argv[3]);
    return 64;
  }
  const double processor = static_cast<double>(std::clock() - startOfWork) / CLOCKS_PER_SEC;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

  const double mean = result.sum / runs;
  const double error = std::sqrt((result.squares / runs - mean * mean) / (runs - 1));
  std::printf(
    "{\"mean\":%.10g,\"standard_error\":%.10g,\"runs\":%d,\"attempts\":%lld,\"seconds\":%.9g,\"processor\":%.9g}\n", mean,
    error, runs, static_cast<long long>(result.attempts), seconds, processor);
}
