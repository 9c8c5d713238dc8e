import FuzzedReaders
import Testing

@testable import RapportCLI

/// Inputs that the fuzzer found interesting, a folder for each reader; `.ci/fuzz` looks for more.
@Suite("The fuzzing corpus")
struct CorpusTests {
  struct Input: CustomTestStringConvertible {
    let reader: FuzzedReader
    let path: String
    var testDescription: String { "\(reader)/\(FilePath.split(path).name)" }
  }

  private static let folder = FilePath.join(
    FilePath.split(FilePath.split(FilePath.split(#filePath).folder).folder).folder, "Tests/Fuzzing/Corpus")

  static let inputs = FuzzedReader.allCases.flatMap { reader in
    let folder = FilePath.join(folder, reader.rawValue)
    return ((try? Platform.names(in: folder)) ?? []).map {
      Input(reader: reader, path: FilePath.join(folder, $0))
    }
  }

  @Test("Each input is read or refused, and what is said of it keeps its form", arguments: inputs)
  func replay(input: Input) throws {
    input.reader.take(try InputFile.read(input.path, limit: 1 << 20))
  }

  @Test("Each reader has inputs, and all of them are small", arguments: FuzzedReader.allCases)
  func isThere(reader: FuzzedReader) throws {
    let inputs = Self.inputs.filter { $0.reader == reader }
    #expect(inputs.count >= 2)
    for input in inputs { #expect(try InputFile.read(input.path, limit: 1 << 20).count < 16_384) }
  }

  @Test("A changed scenario is still JSON5, and the same for the same seed", arguments: UInt32(0)..<50)
  func mutants(seed: UInt32) throws {
    let bytes = try InputFile.read(FilePath.join(Self.folder, "scenario/everything"), limit: 1 << 20)
    var (one, other) = (ScenarioMutator(seed: seed), ScenarioMutator(seed: seed))
    let change = one.mutant(of: bytes)
    let (sameChange, mutant) = (other.mutant(of: bytes), try #require(change))
    #expect(sameChange == mutant)
    let further = one.mutant(of: mutant)
    #expect(further != nil)
    FuzzedReader.scenario.take(mutant)
  }
}
