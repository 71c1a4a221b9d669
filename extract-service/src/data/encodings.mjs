// Writes the tables of the WHATWG Encoding Standard that package zhengwen.extract.decode reads.
//
//   npm install --no-save @exodus/bytes@1.16.0 && node extract-service/src/data/encodings.mjs
//
// Source: npm @exodus/bytes 1.16.0 (MIT, Exodus Movement), whose tables its own tests compare with
// https://encoding.spec.whatwg.org/indexes.json and the label table of the standard
// (WHATWG, CC BY 4.0 / BSD-3-Clause for code). The tables themselves are facts.
//
// The digests written for the tests come from that package's decoders, not from ours: SHA-256 over
// the UTF-8 of the decoding of every two-byte and every four-byte sequence.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(join(process.cwd(), 'package.json'))
const root = dirname(require.resolve('@exodus/bytes/encoding.js'))
const load = (path) => import(pathToFileURL(join(root, path)).href)
const { getTable } = await load('fallback/multi-byte.table.js')
const { getEncoding } = await load('fallback/single-byte.js')
const { default: labels } = await load('fallback/encoding.labels.js')
const { TextDecoder } = await load('encoding.js')

const module = join(dirname(fileURLToPath(import.meta.url)), '..')
const place = 'resources/zhengwen/extract/decode'
const main = join(module, 'main', place)
const test = join(module, 'test', place)
mkdirSync(main, { recursive: true })
mkdirSync(test, { recursive: true })

/** Names in the spelling of the standard's table. */
const spelling = { gb18030: 'gb18030', gbk: 'GBK', big5: 'Big5', shift_jis: 'Shift_JIS' }
const name = (id) =>
  spelling[id] ?? (/^(windows|x-|macintosh|replacement)/u.test(id) ? id : id.toUpperCase())

const table = Object.entries(labels).flatMap(([id, others]) =>
  [...new Set([id, ...others])].map((label) => `${label}\t${name(id)}`))
writeFileSync(join(main, 'labels.txt'), table.sort().join('\n') + '\n')

const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0')
/** What the bytes 80 to FF stand for; the package leaves off a tail that stands for itself. */
const upper = (id) => Array.from({ length: 128 }, (_, i) => getEncoding(id)[i] ?? 0x80 + i)
const multiByte = new Set(['utf-8', 'utf-16be', 'utf-16le', 'gbk', 'gb18030', 'big5', 'euc-jp',
  'shift_jis', 'euc-kr', 'iso-2022-jp', 'replacement'])
const single = Object.keys(labels).filter((id) => !multiByte.has(id)).sort()
writeFileSync(join(main, 'single-byte.txt'),
  single.map((id) => `${name(id)} ${upper(id).map(hex).join(' ')}\n`).join(''))

const big5 = Array.from(getTable('big5'), (unit) =>
  unit <= 0xffff || (unit >>> 16) < 0xd800 ? unit
    : 0x10000 + (((unit >>> 16) - 0xd800) << 10) + ((unit & 0xffff) - 0xdc00))
const gb18030 = Array.from(getTable('gb18030'))
const ranges = getTable('gb18030-ranges').flat()

/** Code points as big-endian 32-bit integers; 0 is a hole. */
function write32(file, codes) {
  const bytes = Buffer.alloc(codes.length * 4)
  codes.forEach((code, i) => bytes.writeUInt32BE(code, i * 4))
  writeFileSync(join(main, file), bytes)
}
/** Code points of the basic plane as big-endian 16-bit integers; 0 is a hole. */
function write16(file, codes) {
  const bytes = Buffer.alloc(codes.length * 2)
  codes.forEach((code, i) => bytes.writeUInt16BE(code, i * 2))
  writeFileSync(join(main, file), bytes)
}
// Pointers 1133, 1135, 1164 and 1166 stand for two code points; the decoder knows them itself.
for (const pointer of [1133, 1135, 1164, 1166]) big5[pointer] = 0
write32('big5-index.bin', big5)
write16('gb18030-index.bin', gb18030)
write32('gb18030-ranges.bin', ranges)

function* pairs() {
  for (let lead = 0x80; lead <= 0xff; lead++) for (let trail = 0; trail <= 0xff; trail++) yield [lead, trail]
}
function* fours() {
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++)
        for (let d = 0x30; d <= 0x39; d++) yield [a, b, c, d]
}
// One byte of every class that the UTF-8 decoder tells apart.
const classes = [0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef,
  0xf0, 0xf1, 0xf4, 0xf5, 0xff]
function* quadruples() {
  for (const a of classes)
    for (const b of classes) for (const c of classes) for (const d of classes) yield [a, b, c, d]
}
// WHATWG: a byte order mark would be taken off by the caller, not by the decoder.
function digest(encoding, sequences) {
  const hash = createHash('sha256')
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for (const bytes of sequences) hash.update(decoder.decode(new Uint8Array(bytes)) + '\n')
  return hash.digest('hex')
}
const lines = [
  `UTF-8 quadruples ${digest('utf-8', quadruples())}`,
  `gb18030 pairs ${digest('gb18030', pairs())}`,
  `gb18030 fours ${digest('gb18030', fours())}`,
  `Big5 pairs ${digest('big5', pairs())}`,
  ...single.map((id) => `${name(id)} bytes ${digest(id, Array.from({ length: 256 }, (_, b) => [b]))}`),
]
writeFileSync(join(test, 'digests.txt'), lines.join('\n') + '\n')
