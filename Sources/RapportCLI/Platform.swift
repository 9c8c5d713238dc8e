import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The system calls the tool uses, each with its result checked.
///
/// Everything that differs between Linux and macOS stands in this file, and no other imports a C library.
enum Platform {
  // MARK: Descriptors

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Opens a file or folder for reading.
  static func openForReading(_ path: String) throws(SystemError) -> Int32 {
    try checked { open(path, O_RDONLY | O_CLOEXEC) }
  }

  /// Creates a file that does not exist yet and opens it for writing.
  static func create(_ path: String) throws(SystemError) -> Int32 {
    try checked { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  }

  /// Opens a file for reading and for writing at its end, and creates it where it is missing; a link is not followed.
  static func openForAppending(_ path: String) throws(SystemError) -> Int32 {
    try checked { open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666) }
  }

  /// Locks an open file against other processes until it is closed; false if another holds it.
  static func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try checked { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    } catch  where error.code == ENOTSUP || error.code == ENOSYS || error.code == ENOLCK {
      // Some network file systems have no locks; nobody can hold one there.
      return true
    }
  }

  /// Whether an open file is the one that now stands at a path.
  static func isSame(_ descriptor: Int32, as path: String) throws(SystemError) -> Bool {
    var (open, named) = (stat(), stat())
    try checked { fstat(descriptor, &open) }
    do throws(SystemError) { try checked { stat(path, &named) } } catch  where error == .noSuchFile {
      return false
    }
    return open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }

  /// Returns the bytes of an open file.
  static func length(_ descriptor: Int32) throws(SystemError) -> Int {
    var information = stat()
    try checked { fstat(descriptor, &information) }
    return Int(information.st_size)
  }

  /// Cuts an open file off after so many bytes.
  static func truncate(_ descriptor: Int32, to length: Int) throws(SystemError) {
    try checked { ftruncate(descriptor, off_t(length)) }
  }

  /// Creates a file without a name in a folder, for this process alone: it is gone when its descriptor is closed,
  /// whatever becomes of the process.
  static func createNameless(in folder: String) throws(SystemError) -> Int32 {
    let pattern = Array((folder + "/.rapport.tmp-XXXXXX").utf8CString)
    var path = pattern
    let descriptor = try checked {
      // A failed attempt leaves its name in the place of the pattern.
      path = pattern
      return mkstemp(&path)
    }
    do throws(SystemError) {
      try checked { unlink(path) }
      return descriptor
    } catch {
      // Once more, lest it stay.
      _ = unlink(path)
      try? close(descriptor)
      throw error
    }
  }

  /// Writes all bytes at an offset; moves no position.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      written += try checked { pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written)) }
    }
  }

  /// Fills a buffer with the bytes from an offset on, as far as there are any; moves no position.
  ///
  /// - Returns: How many there are: fewer than asked for only at the end.
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    var total = 0
    while total < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[total...])
      let count = try checked { pread(descriptor, rest.baseAddress, rest.count, off_t(offset + total)) }
      if count == 0 { break }
      total += count
    }
    return total
  }

  /// Returns the bytes from an offset on, fewer than `count` only at the end; moves no position.
  static func read(_ descriptor: Int32, count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      do throws(SystemError) {
        used = try read(descriptor, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Returns up to `count` bytes; none at the end.
  static func read(_ descriptor: Int32, count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      do throws(SystemError) {
        used = try patient(descriptor, POLLIN) {
          #if canImport(Darwin)
            Darwin.read(descriptor, buffer.baseAddress, count)
          #elseif canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, count)
          #else
            Musl.read(descriptor, buffer.baseAddress, count)
          #endif
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many calls as it takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      offset += try patient(descriptor, POLLOUT) {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
          #if canImport(Darwin)
            return Darwin.write(descriptor, rest.baseAddress, rest.count)
          #elseif canImport(Glibc)
            return Glibc.write(descriptor, rest.baseAddress, rest.count)
          #else
            return Musl.write(descriptor, rest.baseAddress, rest.count)
          #endif
        }
      }
    }
  }

  /// Waits until the file or folder is on the disk.
  static func synchronize(_ descriptor: Int32) throws(SystemError) {
    do throws(SystemError) {
      try checked { fsync(descriptor) }
    } catch  where error.code == EINVAL || error.code == ENOTSUP {
      // Some file systems have nothing to wait for, above all for folders.
    }
  }

  /// Closes a descriptor, even if this throws.
  static func close(_ descriptor: Int32) throws(SystemError) {
    #if canImport(Darwin)
      let result = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      let result = Glibc.close(descriptor)
    #else
      let result = Musl.close(descriptor)
    #endif
    // Not tried again after EINTR: the number may already belong to another file.
    if result == -1, errno != EINTR { throw SystemError(code: errno) }
  }

  /// Gives the three standard descriptors to the null device where the caller closed them.
  ///
  /// Otherwise the first result file opened would become standard output, and text would be written into it. Each
  /// is opened in the direction in which it is useless, so that use still fails.
  static func reserveStandardDescriptors() {
    for descriptor in standardInput...standardError where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // The lowest free number is taken, which is this one.
      _ = open("/dev/null", descriptor == standardInput ? O_WRONLY : O_RDONLY)
    }
  }

  // MARK: Files and folders

  /// What stands at a path.
  enum Entry {
    case file, folder, link, pipe, disk, other
  }

  /// Returns what stands at a path, or nil if nothing does.
  static func entry(at path: String, followsLinks: Bool = true) throws(SystemError) -> Entry? {
    var information = stat()
    do throws(SystemError) {
      try checked { followsLinks ? stat(path, &information) : lstat(path, &information) }
    } catch  where error == .noSuchFile {
      return nil
    }
    switch information.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    case S_IFIFO, S_IFCHR: return .pipe
    case S_IFBLK: return .disk
    default: return .other
    }
  }

  /// Throws why the process may not create entries in the folder, if it may not.
  static func checkWritable(_ folder: String) throws(SystemError) {
    try checked { access(folder, W_OK | X_OK) }
  }

  static func makeFolder(_ path: String) throws(SystemError) { try checked { mkdir(path, 0o777) } }

  static func removeFile(_ path: String) throws(SystemError) { try checked { unlink(path) } }

  /// Removes a folder that is empty.
  static func removeFolder(_ path: String) throws(SystemError) { try checked { rmdir(path) } }

  /// Renames a file or folder; takes the place of a file or of an empty folder at the target.
  static func move(_ path: String, to target: String) throws(SystemError) {
    try checked { rename(path, target) }
  }

  /// Returns the names in a folder in order, without `.` and `..`.
  static func names(in folder: String) throws(SystemError) -> [String] {
    let stream = try checked { opendir(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw SystemError(code: errno) }
    return names.sorted()
  }

  /// Returns the absolute path without links.
  static func resolved(_ path: String) throws(SystemError) -> String {
    let resolved = try checked { realpath(path, nil) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  // MARK: Terminal, environment, process

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Returns the columns of the terminal, or nil if it does not tell.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static var processID: Int32 { getpid() }

  /// Lets memory of a megabyte or more go back to the system as soon as nobody needs it.
  ///
  /// Left alone, glibc keeps what one world has left for the next and loses it in pieces: a hundred runs of the
  /// Seattle scenario took 231 MB instead of 77.
  static func returnLargeBlocks() {
    #if canImport(Glibc)
      // The module of glibc leaves malloc.h out.
      typealias Setting = @convention(c) (_ parameter: Int32, _ value: Int32) -> Int32
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let mmapThreshold: Int32 = -3
      _ = unsafeBitCast(symbol, to: Setting.self)(mmapThreshold, 1 << 20)
    #endif
  }

  /// How many processors can work at the same time, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status)
    #elseif canImport(Glibc)
      Glibc.exit(status)
    #else
      Musl.exit(status)
    #endif
  }

  static func describe(_ code: Int32) -> String { String(cString: strerror(code)) }

  // MARK: Signals

  /// When the first request to stop came, in nanoseconds of the monotonic clock; 0 for never.
  private static let interruptedAt = Atomic<UInt64>(0)
  /// The signal that asked; 0 for none.
  private static let request = Atomic<Int32>(0)

  /// How the process is to end because of a signal since `listenForInterrupts()`; nil while none has come.
  static var interruption: ExitCode? {
    if interruptedAt.load(ordering: .relaxed) == 0 { return nil }
    return request.load(ordering: .relaxed) == SIGTERM ? .terminated : .interrupted
  }

  /// Makes writing to a closed pipe, or beyond the largest file allowed, an error like others, rather than a silent
  /// death.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Turns SIGINT and SIGTERM into a flag; a second one ends the process at once.
  static func listenForInterrupts() {
    // Touched here, because a signal handler must not be the first to initialise a static.
    _ = interruption
    _ = request.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { number in
        // Only calls that are safe in a signal handler (POSIX.1-2017, 2.4.3): no allocation, no lock.
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
        _ = Platform.request.compareExchange(expected: 0, desired: number, ordering: .relaxed)
        let (isFirst, first) = Platform.interruptedAt.compareExchange(
          expected: 0, desired: now, ordering: .relaxed)
        // timeout(1) signals its child and then the child's group: that is one request, not two.
        if !isFirst, now &- first > 300_000_000 { _exit(128 + number) }
      }
    }
  }

  /// Where to write that the process breaks; -1 for nowhere.
  private static let lastWordsDescriptor = Atomic<Int32>(-1)
  /// What to write there; never freed, as a signal may come at any time.
  nonisolated(unsafe) private static var lastWords = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 256, alignment: 1)
  private static let lastWordsCount = Atomic<Int>(0)

  /// Writes some bytes to a descriptor when the process breaks: a trap, an invalid access, an abort.
  ///
  /// The signal then ends the process as it does by default. A stack that overflows leaves no room for the words.
  ///
  /// - Parameters:
  ///   - words: At most 256 bytes; the same in every call.
  ///   - descriptor: An open file, or nil to write nothing any more.
  static func leaveWords(_ words: [UInt8], on descriptor: Int32?) {
    lastWordsDescriptor.store(-1, ordering: .sequentiallyConsistent)
    guard let descriptor else { return }
    lastWords.copyBytes(from: words.prefix(lastWords.count))
    lastWordsCount.store(min(words.count, lastWords.count), ordering: .sequentiallyConsistent)
    lastWordsDescriptor.store(descriptor, ordering: .sequentiallyConsistent)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      _ = signal(number) { number in
        let descriptor = Platform.lastWordsDescriptor.exchange(-1, ordering: .sequentiallyConsistent)
        if descriptor >= 0 {
          #if canImport(Darwin)
            _ = Darwin.write(
              descriptor, Platform.lastWords.baseAddress, Platform.lastWordsCount.load(ordering: .relaxed))
          #elseif canImport(Glibc)
            _ = Glibc.write(
              descriptor, Platform.lastWords.baseAddress, Platform.lastWordsCount.load(ordering: .relaxed))
          #else
            _ = Musl.write(
              descriptor, Platform.lastWords.baseAddress, Platform.lastWordsCount.load(ordering: .relaxed))
          #endif
        }
        // The instruction that broke runs again and ends the process as it would have.
        _ = signal(number, SIG_DFL)
      }
    }
  }

  // MARK: Results

  /// Runs a call until it is not interrupted by a signal, and throws what it reports.
  @discardableResult
  private static func checked<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Runs a call that returns nil when it fails until it is not interrupted by a signal.
  private static func checked<Result>(_ call: () -> Result?) throws(SystemError) -> Result {
    while true {
      if let result = call() { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// As `checked`, and waits where a descriptor shared with another program does not block.
  private static func patient(
    _ descriptor: Int32, _ event: Int32, _ call: () -> Int
  ) throws(SystemError) -> Int {
    while true {
      do throws(SystemError) {
        return try checked(call)
      } catch  where error.code == EAGAIN || error.code == EWOULDBLOCK {
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&request, 1, -1)
      }
    }
  }
}

/// A number by which the system says why a call failed.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The value of `errno`.
  public let code: Int32

  /// The reason in the system's words, such as `No space left on device`.
  public var description: String { Platform.describe(code) }

  /// Wraps a value of `errno`.
  public init(code: Int32) { self.code = code }

  static let noSuchFile = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let notEmpty = SystemError(code: ENOTEMPTY)
  static let notFolder = SystemError(code: ENOTDIR)
  static let brokenPipe = SystemError(code: EPIPE)
  static let noSpace = SystemError(code: ENOSPC)
  static let inUse = SystemError(code: EBUSY)
  static let damaged = SystemError(code: EIO)
  /// A link that is not to be followed, or too many.
  static let link = SystemError(code: ELOOP)
}
