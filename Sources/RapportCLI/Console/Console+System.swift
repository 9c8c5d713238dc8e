extension Console {
  /// Returns the console of this process, and sees to it that a closed pipe or a closed descriptor is an error like
  /// any other.
  public static func system() -> Console {
    Platform.reserveStandardDescriptors()
    Platform.ignoreBrokenPipes()
    let clock = ContinuousClock()
    let start = clock.now
    return Console(
      output: .system(Platform.standardOutput), diagnostics: .system(Platform.standardError),
      readInput: { count throws(SystemError) in try Platform.read(Platform.standardInput, count: count) },
      environment: { Platform.environment($0) }, now: { start.duration(to: clock.now) }, interrupt: .signals)
  }
}

extension Console.Stream {
  fileprivate static func system(_ descriptor: Int32) -> Console.Stream {
    Console.Stream(
      isTerminal: Platform.isTerminal(descriptor), width: { Platform.terminalWidth(descriptor) },
      write: { bytes throws(SystemError) in try Platform.write(bytes, to: descriptor) })
  }
}
