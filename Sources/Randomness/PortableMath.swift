/// Elementary functions by fixed algorithms in plain IEEE arithmetic, so that a result has the same bits on every
/// machine. (The C library's differ in the last bit between systems.)
public enum PortableMath {
}
