/// A conversion: who did what, and when.
public struct Deed: Hashable, Sendable, Comparable {
  /// The person, by number.
  public let person: Int32
  /// Index into `Scenario.actions`.
  public let action: Int16
  /// The day, from 1.
  public let day: Int16

  /// Gathers the fields.
  public init(person: Int, action: Int, day: Int) {
    self.person = Int32(person)
    self.action = Int16(action)
    self.day = Int16(day)
  }

  /// Orders by person, then action, then day.
  public static func < (a: Deed, b: Deed) -> Bool { a.key < b.key }

  /// Whose deed of which kind it is.
  var series: UInt64 { key >> 16 }

  private var key: UInt64 {
    UInt64(UInt32(bitPattern: person)) << 32 | UInt64(UInt16(bitPattern: action)) << 16
      | UInt64(UInt16(bitPattern: day))
  }
}

/// How the deeds of a strategy differ from those of the same people in the control.
///
/// A campaign may make somebody act who would not have, or act sooner who would have anyway: only the former is
/// growth. The k-th deed of a kind by a person is set beside that person's k-th in the control.
public struct DeedComparison: Hashable, Sendable {
  /// Deeds that have a counterpart in the control, which comes later.
  public private(set) var accelerated = 0
  /// Deeds that have a counterpart in the control, which comes earlier.
  public private(set) var delayed = 0
  /// Deeds beyond the number in the control.
  public private(set) var expanded = 0
  /// Deeds of the control beyond the number in the strategy.
  public private(set) var lost = 0
  /// Deeds that have a counterpart, on whatever day.
  public private(set) var matched = 0
  /// Days by which the deeds that have a counterpart come earlier, added up; negative where they come later.
  public private(set) var daysGained = 0

  /// Compares; takes time linear in the deeds.
  ///
  /// - Parameters:
  ///   - deeds: The deeds of the strategy, ascending.
  ///   - control: The deeds of the control of the same run, ascending.
  public init(_ deeds: [Deed], against control: [Deed]) {
    var (a, b) = (0, 0)
    while a < deeds.count && b < control.count {
      if deeds[a].series == control[b].series {
        let gain = Int(control[b].day) - Int(deeds[a].day)
        matched += 1
        daysGained += gain
        if gain > 0 { accelerated += 1 } else if gain < 0 { delayed += 1 }
        a += 1
        b += 1
      } else if deeds[a].series < control[b].series {
        expanded += 1
        a += 1
      } else {
        lost += 1
        b += 1
      }
    }
    expanded += deeds.count - a
    lost += control.count - b
  }
}
