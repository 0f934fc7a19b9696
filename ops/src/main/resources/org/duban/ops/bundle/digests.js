'use strict';

/** SHA-256 (FIPS 180-4) and SM3 (GB/T 32905-2016) of bytes, in hex; the browser has the one only slowly for many small texts, and not the other. */
const Digests = (() => {
  const words = new Int32Array(68);
  const roots = (count, power) => {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      if ([...Array(n).keys()].slice(2).every((d) => n % d)) {
        const root = n ** power;
        found.push(((root - Math.floor(root)) * 2 ** 32) | 0);
      }
    }
    return found;
  };
  const K = Int32Array.from(roots(64, 1 / 3));
  const SHA_START = roots(8, 1 / 2);
  const SM3_START = [
    0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
  ];

  const left = (word, bits) => (word << bits) | (word >>> (32 - bits));

  const sha256 = (state) => {
    for (let i = 16; i < 64; i++) {
      const x = words[i - 15];
      const y = words[i - 2];
      const s0 = left(x, 25) ^ left(x, 14) ^ (x >>> 3);
      const s1 = left(y, 15) ^ left(y, 13) ^ (y >>> 10);
      words[i] = (words[i - 16] + s0 + words[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = left(e, 26) ^ left(e, 21) ^ left(e, 7);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
      const s0 = left(a, 30) ^ left(a, 19) ^ left(a, 10);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = (state[i] + word) | 0; });
  };

  const sm3 = (state) => {
    for (let j = 16; j < 68; j++) {
      const x = words[j - 16] ^ words[j - 9] ^ left(words[j - 3], 15);
      words[j] = x ^ left(x, 15) ^ left(x, 23) ^ left(words[j - 13], 7) ^ words[j - 6];
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let j = 0; j < 64; j++) {
      const turn = left(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
      const ss1 = left((left(a, 12) + e + turn) | 0, 7);
      const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const one = (ff + d + (ss1 ^ left(a, 12)) + (words[j] ^ words[j + 4])) | 0;
      const two = (gg + h + ss1 + words[j]) | 0;
      d = c; c = left(b, 9); b = a; a = one;
      h = g; g = left(f, 19); f = e; e = two ^ left(two, 9) ^ left(two, 17);
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] ^= word; });
  };

  const digest = (start, compress) => (data) => {
    const state = Int32Array.from(start);
    const whole = data.length - (data.length % 64);
    const block = (view, at) => {
      for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
      compress(state);
    };
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (let at = 0; at < whole; at += 64) block(view, at);
    const rest = new Uint8Array(data.length - whole < 56 ? 64 : 128);
    rest.set(data.subarray(whole));
    rest[data.length - whole] = 0x80;
    const end = new DataView(rest.buffer);
    end.setBigUint64(rest.length - 8, BigInt(data.length) * 8n);
    for (let at = 0; at < rest.length; at += 64) block(end, at);
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  };

  return { 'sha-256': digest(SHA_START, sha256), sm3: digest(SM3_START, sm3) };
})();

const sha256 = Digests['sha-256'];
const utf8 = (text) => new TextEncoder().encode(text);
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16));
const hexOf = (bytes) => [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('');
/** The bytes of a text in base 64, which is written as it must be. */
const based = (text) => {
  const binary = atob(text);
  must(btoa(binary) === text, 'form', text);
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
};
