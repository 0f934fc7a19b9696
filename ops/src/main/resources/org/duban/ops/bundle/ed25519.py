"""Checks Ed25519 signatures (RFC 8032, 5.1.7), since Python's own library has none. It makes no signatures, so it keeps no secrets."""

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def _point(data):
    """The point that 32 bytes are, or None."""
    y, sign = int.from_bytes(data, "little"), data[31] >> 7
    y &= (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P


def _sum(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c, d = 2 * one[3] * other[3] * D % P, 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number, point):
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = _sum(total, point)
        point, number = _sum(point, point), number >> 1
    return total


BASE = _point(bytes([0x58]) + bytes([0x66]) * 31)


def signed(key, text, signature):
    """Whether the 64 bytes are a signature of the text by whoever has that key."""
    if len(key) != 32 or len(signature) != 64:
        return False
    whose, noise, s = _point(key), _point(signature[:32]), int.from_bytes(signature[32:], "little")
    if whose is None or noise is None or s >= ORDER:
        return False
    challenge = hashlib.sha512(signature[:32] + key + text).digest()
    one, other = _times(s, BASE), _sum(noise, _times(int.from_bytes(challenge, "little") % ORDER, whose))
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0
