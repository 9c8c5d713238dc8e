public import Measurement

/// The hash function SHA-256 (FIPS 180-4, 2015, section 6.2), over a message that comes in pieces.
public struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)
  /// What is not a whole block yet.
  private var rest: [UInt8] = []
  private var length = 0

  /// Returns the 32 bytes of the digest of a message of any length.
  public static func digest(of message: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.absorb(message)
    return hash.finished()
  }

  /// Returns the digest of a message of any length as 64 lower-case hexadecimal digits.
  public static func hexDigest(of message: [UInt8]) -> String { hexadecimal(digest(of: message)) }

  /// Returns the digest of a text, of which a piece at a time is in memory, as hexadecimal digits.
  public static func hexDigest(of content: SpooledBytes) -> String {
    var hash = SHA256()
    content.forEachPiece { hash.absorb($0) }
    return hexadecimal(hash.finished())
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Takes the next piece of the message.
  private mutating func absorb(_ piece: [UInt8]) {
    length += piece.count
    let bytes = rest.isEmpty ? piece : rest + piece
    let whole = bytes.count - bytes.count % 64
    for offset in stride(from: 0, to: whole, by: 64) {
      Self.absorb(bytes, at: offset, &schedule, &state)
    }
    rest = Array(bytes[whole...])
  }

  /// Returns the digest of all that was taken.
  private mutating func finished() -> [UInt8] {
    let tail = Self.padded(rest[...], length: length)
    for offset in stride(from: 0, to: tail.count, by: 64) {
      Self.absorb(tail, at: offset, &schedule, &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Returns the last bytes, a one bit, zeros, and the length of the message in bits, to a multiple of 64 bytes.
  private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var block = Array(rest)
    block.append(0x80)
    while block.count % 64 != 56 { block.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      block.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    return block
  }

  /// Mixes one block of 64 bytes into the state; `w` is scratch space, kept between calls to spare an allocation.
  private static func absorb(_ m: [UInt8], at offset: Int, _ w: inout [UInt32], _ state: inout [UInt32]) {
    for t in 0..<16 {
      let i = offset + 4 * t
      w[t] = UInt32(m[i]) << 24 | UInt32(m[i + 1]) << 16 | UInt32(m[i + 2]) << 8 | UInt32(m[i + 3])
    }
    for t in 16..<64 {
      let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
      let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
      w[t] = s1 &+ w[t - 7] &+ s0 &+ w[t - 16]
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ s1 &+ choice &+ constants[t] &+ w[t]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The fractional parts of the cube roots of the first 64 primes (section 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
