// The door of libFuzzer. .ci/fuzz compiles this file, outside the package: its main is libFuzzer's.
import FuzzedReaders

/// The reader after which the program is called.
private let reader: FuzzedReader = {
  let name = CommandLine.arguments[0].split(separator: "/").last.map(String.init) ?? ""
  guard let reader = FuzzedReader(rawValue: name) else { fatalError("no reader is called \(name)") }
  return reader
}()

/// Takes one input; libFuzzer calls it again and again.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  reader.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// The mutator of libFuzzer's own, which knows bytes alone.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Every second change of a scenario is one of its tree.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt)
  -> Int
{
  guard reader == .scenario || reader == .run, seed % 2 == 0 else { return mutateBytes(bytes, count, limit) }
  var mutator = ScenarioMutator(seed: seed)
  let buffer = UnsafeMutableBufferPointer(start: bytes, count: limit)
  guard let mutant = mutator.mutant(of: Array(buffer[..<count])), mutant.count <= limit else {
    return mutateBytes(bytes, count, limit)
  }
  return buffer[...].update(fromContentsOf: mutant)
}
