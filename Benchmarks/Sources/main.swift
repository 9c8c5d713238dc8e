// Measures Rapport on declared work and checks that every answer is right; `Benchmarks/README.md` has the figures.
//
//   swift run -c release rapport-benchmarks

import Foundation

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
  exit(64)
}

let workloads =
  Encounters.workloads(options.scale) + CampaignWork.workloads(options.scale)
  + Cascades.workloads(options.scale)
  + Comparisons.workloads(options.scale)
let chosen = workloads.filter { options.filter.isEmpty || $0.name.contains(options.filter) }
guard !chosen.isEmpty else {
  FileHandle.standardError.write(Data("no workload has \(options.filter) in its name\n".utf8))
  exit(64)
}

var answers = try Answers()
var measured: [Measured] = []
var wrong = 0
print(Table.heading)
for workload in chosen {
  do {
    let result = try await Measured(workload, repeats: options.repeats ?? (options.scale == .full ? 7 : 1))
    measured.append(result)
    print(Table.row(result))
    if options.records {
      answers[options.scale, result.name] = result.outcome.answer
    } else if let expected = answers[options.scale, result.name], expected != result.outcome.answer {
      wrong += 1
      print("  WRONG: \(result.outcome.answer); expected \(expected)")
    } else if answers[options.scale, result.name] == nil {
      wrong += 1
      print("  NO ANSWER on record: \(result.outcome.answer)")
    }
  } catch let skipped as Skipped {
    print("\(workload.name): left out, \(skipped.reason)")
  } catch let inconstant as Measured.Inconstant {
    wrong += 1
    print("  WRONG: \(workload.name) says now \(inconstant.answers[0]), now \(inconstant.answers[1])")
  }
}
if options.records { try answers.write() }
if let file = options.json {
  try Table.json(measured, options.scale).write(toFile: file, atomically: true, encoding: .utf8)
}
if wrong > 0 {
  print("\(wrong) wrong answers")
  exit(1)
}
