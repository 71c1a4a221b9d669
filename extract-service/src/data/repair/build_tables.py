#!/usr/bin/env python3
"""Builds the tables of zhengwen.extract.repair from packages obtained by name.

Run it through build.sh, which fetches the packages. Output, under
src/main/resources/zhengwen/extract/repair (all gzip, big-endian):

readings.bin.gz    u16 number of syllables, each u8 length + ASCII; u16 number of characters, each
                   u16 code unit, u8 number of readings, u16 syllable numbers, most usual first
heteronyms.bin.gz  u16 number of characters, each u16 code unit
simplified.bin.gz  u16 number of pairs, each u16 traditional, u16 simplified
second-forms.bin.gz  u16 number of characters, each u16 code unit
pairs.bin.gz       u16 number of characters; per character u16 code unit, u8 cost of the character
                   alone; i32 number of pairs; then per character u16 number of followers, each
                   u16 character number, u8 cost of it here. Costs are -log2 P in eighths of a bit.
                   Digits stand as '0', Latin letters as 'A', line ends as LF.
foreign-names.bin.gz  u16 number of characters, each u16 code unit, i8 log2 of how much likelier it is
                   in a foreign name than elsewhere, in eighths
"""
import gzip
import json
import math
import struct
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import jieba
import opencc
import Pinyin2Hanzi
from pypinyin import phrases_dict, pinyin_dict

word_pairs, target = Path(sys.argv[1]), Path(sys.argv[2])
to_simplified = opencc.OpenCC("t2s").convert


def write(name, data):
    """mtime 0: the same input gives the same bytes."""
    with open(target / name, "wb") as out, gzip.GzipFile("", "wb", 9, out, 0) as zipped:
        zipped.write(data)
    print(name, len(data), "bytes,", (target / name).stat().st_size, "zipped")


def toneless(reading):
    """lǜ becomes lv, the way input methods spell it."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in letters if not unicodedata.combining(c))


def readings():
    table, syllables = {}, []
    for code, entry in sorted(pinyin_dict.pinyin_dict.items()):
        if 0x3400 <= code <= 0xFFFF:
            table[code] = list(dict.fromkeys(toneless(r) for r in entry.split(",")))
    syllables = sorted({s for entry in table.values() for s in entry})
    number = {s: i for i, s in enumerate(syllables)}
    data = struct.pack(">H", len(syllables))
    for s in syllables:
        data += struct.pack(">B", len(s)) + s.encode("ascii")
    data += struct.pack(">H", len(table))
    for code, entry in table.items():
        data += struct.pack(">HB", code, len(entry))
        data += b"".join(struct.pack(">H", number[s]) for s in entry)
    write("readings.bin.gz", data)


def is_neutral(reading):
    return not any(unicodedata.combining(c) for c in unicodedata.normalize("NFD", reading.replace("ü", "u")))


def used_readings():
    """How often each reading of a simplified character is used in words."""
    frequency = {}
    with jieba.get_dict_file() as words:
        for line in words:
            word, n, _ = line.decode("utf-8").split()
            frequency[word] = int(n)
    used = defaultdict(Counter)
    for phrase, spelled in phrases_dict.phrases_dict.items():
        folded_phrase = to_simplified(phrase)
        if len(folded_phrase) == len(spelled):
            for c, reading in zip(folded_phrase, spelled):
                used[c][reading[0]] += 1 + frequency.get(folded_phrase, 0)
    return used


def heteronyms():
    """Characters of which at least one word in fifty has another reading; a weak tone is none."""
    used, data, characters = used_readings(), b"", 0
    for code, entry in sorted(pinyin_dict.pinyin_dict.items()):
        if 0x3400 <= code <= 0xFFFF:
            counts = used[to_simplified(chr(code))]
            usual = [r for r in entry.split(",") if counts[r] * 50 >= max(1, counts.total())]
            full = {r for r in usual if not is_neutral(r)}
            spelled = {toneless(r) for r in full}
            if len(full) + len({r for r in usual if is_neutral(r) and toneless(r) not in spelled}) > 1:
                data += struct.pack(">H", code)
                characters += 1
    write("heteronyms.bin.gz", struct.pack(">H", characters) + data)
    print(characters, "heteronyms")


def simplified():
    data = b""
    for code in list(range(0x3400, 0xA000)) + list(range(0xF900, 0xFB00)):
        folded = to_simplified(chr(code))
        if len(folded) == 1 and folded != chr(code) and ord(folded) <= 0xFFFF:
            data += struct.pack(">HH", code, ord(folded))
    write("simplified.bin.gz", struct.pack(">H", len(data) // 4) + data)


def second_forms():
    """Traditional characters that share their simplified form with a more usual one."""
    from_simplified = [opencc.OpenCC(to).convert for to in ("s2t", "s2tw", "s2hk")]
    data, characters = b"", 0
    for code in range(0x3400, 0xA000):
        folded = to_simplified(chr(code))
        if folded != chr(code) and all(convert(folded) != chr(code) for convert in from_simplified):
            data += struct.pack(">H", code)
            characters += 1
    write("second-forms.bin.gz", struct.pack(">H", characters) + data)
    print(characters, "second forms")


def kept(c):
    return "\u4e00" <= c <= "\u9fff" or c in "0A\n，。、；：？！“”‘’（）《》〈〉【】『』「」…—·％"


def folded(text):
    """The alphabet of the model: simplified characters, one digit, one letter."""
    out = []
    for c in to_simplified(text):
        half = chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c
        full = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", "%": "％"}.get(half, c)
        out.append("0" if half in "0123456789" else "A" if half.isascii() and half.isalpha() else full)
    return "".join(out)


CLASSES = {"始##始": ("\n", "\n"), "末##末": ("\n", "\n"), "未##数": ("0", "0"), "未##时": ("0", "日"), "未##串": ("A", "A")}


def add(counts, text, weight):
    for a, b in zip(text, text[1:]):
        if kept(a) and kept(b):
            counts[a][b] += weight


def newspaper_counts():
    """Word pairs of HanLP's core dictionary: the only source here that knows punctuation."""
    counts = defaultdict(Counter)
    for line in word_pairs.read_text("utf-8").splitlines():
        kind, *fields = line.split("\t")
        if kind == "B" and int(fields[2]) > 0:
            first, second = fields[0], fields[1]
            last = CLASSES[first][1] if first in CLASSES else "" if "##" in first else folded(first)[-1:]
            head = CLASSES[second][0] if second in CLASSES else "" if "##" in second else folded(second)[:1]
            add(counts, last + head, int(fields[2]))
            if "##" not in second:
                add(counts, folded(second), int(fields[2]))
    # The source was cut into sentences: what begins one follows the stop of the one before, too.
    for first, n in list(counts["\n"].items()):
        counts["。"][first] += 0.8 * n
        counts["？"][first] += 0.1 * n
        counts["！"][first] += 0.1 * n
    return counts


def word_counts():
    """Pairs inside words, weighted by the frequency of the word."""
    counts = defaultdict(Counter)
    with jieba.get_dict_file() as words:
        for line in words:
            word, frequency, _ = line.decode("utf-8").split()
            add(counts, folded(word), int(frequency))
    return counts


def input_method_probabilities():
    """Transition probabilities of an input method's hidden Markov model; Han only."""
    folder = Path(Pinyin2Hanzi.__file__).parent / "data"
    table = json.loads((folder / "hmm_transition.json").read_text("utf-8"))["data"]
    return {a: {b: p for b, p in row.items() if len(b) == 1 and kept(b)} for a, row in table.items()}


def foreign_names(alone):
    counts = Counter()
    for line in word_pairs.read_text("utf-8").splitlines():
        if line.startswith("F\t"):
            counts.update(folded(line[2:]))
    total = sum(counts.values())
    data, characters = b"", 0
    for c, n in sorted(counts.items()):
        if n >= 5 and "\u4e00" <= c <= "\u9fff" and c in alone:
            odds = round(8 * math.log2(n / total / alone[c]))
            data += struct.pack(">Hb", ord(c), max(-80, min(80, odds)))
            characters += 1
    write("foreign-names.bin.gz", struct.pack(">H", characters) + data)


def pairs():
    newspaper, words, input_method = newspaper_counts(), word_counts(), input_method_probabilities()
    alone = Counter()
    for counts, share in ((newspaper, 0.6), (words, 0.4)):
        total = sum(sum(row.values()) for row in counts.values())
        for row in counts.values():
            for b, n in row.items():
                alone[b] += share * n / total
    for a in set(input_method):
        alone[a] += 1e-7
    total = sum(alone.values())
    alone = {c: p / total for c, p in alone.items()}
    characters = sorted(alone)
    number = {c: i for i, c in enumerate(characters)}
    cost = lambda p: min(255, max(0, round(-math.log2(p) * 8)))
    data = struct.pack(">H", len(characters))
    for c in characters:
        data += struct.pack(">HB", ord(c), cost(alone[c]))
    stored, pairs_data = 0, b""
    for a in characters:
        rows = []
        for table, share in ((newspaper.get(a, {}), 0.45), (words.get(a, {}), 0.15)):
            n = sum(table.values())
            if n:
                # Witten-Bell: the more different followers, the less each count is worth.
                rows.append(({b: k / (n + len(table)) for b, k in table.items()}, share))
        if a in input_method:
            rows.append((input_method[a], 0.35))
        known = sum(share for _, share in rows)
        mixed = Counter()
        for table, share in rows:
            for b, p in table.items():
                if b in number:
                    mixed[b] += p * share / known * 0.95
        followers = []
        for b, p in mixed.items():
            here = cost(p + 0.05 * alone[b])
            # What the backing-off cost (0.05 of the character alone) says nearly as well is not stored.
            if here + 8 < cost(0.05 * alone[b]):
                followers.append((number[b], here))
        followers.sort()
        stored += len(followers)
        pairs_data += struct.pack(">H", len(followers))
        pairs_data += b"".join(struct.pack(">HB", b, here) for b, here in followers)
    write("pairs.bin.gz", data + struct.pack(">i", stored) + pairs_data)
    foreign_names(alone)
    print(len(characters), "characters", stored, "pairs")


readings()
heteronyms()
simplified()
second_forms()
pairs()
