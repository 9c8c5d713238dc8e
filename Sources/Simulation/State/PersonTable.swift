/// The state of everybody, each person in a cache line of their own.
///
/// A value like an array: a copy shares the storage until one of the two is written. An array itself would not do:
/// Swift aligns its elements to 16 bytes at most, so that three records of 56 bytes in four lie across two lines, and
/// what an encounter costs is the lines it waits for.
struct PersonTable: RandomAccessCollection, MutableCollection, Equatable {
  /// The size of a cache line, and the distance from one person to the next, in bytes.
  private static var line: Int { 64 }

  private var storage: Storage
  let count: Int

  /// Everybody before anything has happened.
  init(count: Int) {
    precondition(MemoryLayout<PersonState>.size <= Self.line, "a person fits into a cache line")
    self.count = count
    storage = Storage(count: count) { _ in PersonState() }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> PersonState {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count, "a person lies in the table")
      return storage.place(of: index).pointee
    }
    @inline(__always)
    _modify {
      precondition(index >= 0 && index < count, "a person lies in the table")
      if !isKnownUniquelyReferenced(&storage) { storage = storage.copy(count: count) }
      yield &storage.place(of: index).pointee
    }
  }

  static func == (left: PersonTable, right: PersonTable) -> Bool {
    left.elementsEqual(right)
  }

  /// Memory that begins with a cache line.
  private final class Storage: @unchecked Sendable {
    private let start: UnsafeMutableRawPointer

    init(count: Int, _ person: (Int) -> PersonState) {
      start = .allocate(byteCount: Swift.max(1, count) * PersonTable.line, alignment: PersonTable.line)
      for index in 0..<count {
        (start + index * PersonTable.line).initializeMemory(as: PersonState.self, to: person(index))
      }
    }

    func copy(count: Int) -> Storage { Storage(count: count) { place(of: $0).pointee } }

    // Nothing in a person needs to be destroyed.
    deinit { start.deallocate() }

    @inline(__always)
    func place(of index: Int) -> UnsafeMutablePointer<PersonState> {
      (start + index * PersonTable.line).assumingMemoryBound(to: PersonState.self)
    }
  }
}
