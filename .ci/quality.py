"""Measures Laut on the development data and holds the figures to quality/floor.json.

Prints one table: measure, now, floor, aim. Exits 1 where a figure is more than half a point worse than its floor.
The data and the scorers lie outside the project, in ../shared or the folder that LAUT_SHARED names; without them
the check is skipped.
"""
import argparse
import json
import os
import subprocess
import sys

SHARED = os.environ.get("LAUT_SHARED", os.path.join("..", "shared"))
FLOOR = os.path.join("quality", "floor.json")
WORK = os.path.join("target", "quality")
TOLERANCE = 0.5

# measure: aim. All are percentages but the seed's, which are counts; of `seed extra` less is better.
AIMS = {
    "quotes message": 78, "quotes joint": 72, "quotes form": 72, "quotes message strict": 76, "quotes speaker": 92,
    "chains statements": 88, "chains origin": 93, "chains end to end": 75, "chains 2+ links": 70,
    "articles statements": 88, "articles form": 92, "articles stance": 92, "articles origin": 92,
    "articles end to end": 75, "articles 2+ links": 70,
    "seed matched": 14, "seed extra": 0, "seed chains": 14,
    "times strict": 84, "times relaxed": 91, "times value": 82, "articles times": 93, "seed times": 92,
}


def shared(*parts):
    return os.path.join(SHARED, *parts)


def scorer(name, *words):
    """What a scorer prints."""
    done = subprocess.run([sys.executable, shared("scoring", name), *words], capture_output=True, text=True)
    sys.stderr.write(done.stderr)
    if done.returncode:
        sys.exit(f"quality: {name} {words[0]} failed")
    return done.stdout


def records(name, script, *source):
    """Reads a set of documents with Laut; the path of the records."""
    docs, out = os.path.join(WORK, name + ".jsonl"), os.path.join(WORK, name + ".records")
    with open(docs, "w", encoding="utf-8") as f:
        f.write(scorer(script, "docs", *source))
    with open(out, "w", encoding="utf-8") as f:
        code = subprocess.run(["./laut", "read", "--jsonl", docs], stdout=f, stdin=subprocess.DEVNULL).returncode
    if code:
        sys.exit(f"quality: ./laut read --jsonl {docs} exited with {code}")
    return out


def quotes(options):
    gold = shared("data", "quotes", "dev.jsonl.gz")
    out = records("quotes", "quotes.py", gold)
    if options.errors:
        print(scorer("quotes.py", "errors", gold, out, "-n", str(options.errors)))
    score = json.loads(scorer("quotes.py", "score", gold, out, "--json"))
    official, strict = score["official"], score["strict"]
    speaker = strict["speaker"]
    yield "quotes message", 100 * official["message"][2]
    yield "quotes joint", 100 * official["joint"][2]
    yield "quotes form", 100 * official["form"][2]
    yield "quotes message strict", 100 * strict["message"][2]
    yield "quotes speaker", 100 * speaker["overlap"] / (speaker["all"] or 1)



def gold_figures(name, score):
    yield f"{name} statements", 100 * score["statements"][2]
    if name == "articles":
        yield "articles form", 100 * score["form"]
        yield "articles stance", 100 * score["stance"]
    yield f"{name} origin", 100 * score["origin"]
    yield f"{name} end to end", 100 * score["chain_end_to_end"]
    yield f"{name} 2+ links", 100 * score["chain_2plus"]


def chains(options):
    gold = shared("gold", "chains-dev.jsonl")
    out = records("chains", "quotes.py", shared("data", "quotes", "train.jsonl.gz"))
    if options.errors:
        print(scorer("gold.py", "chains", out, gold, "--errors", str(options.errors)))
    yield from gold_figures("chains", json.loads(scorer("gold.py", "chains", out, gold, "--json")))


def whole_articles(name, gold, options):
    """The scores of a set of articles and the path of their records."""
    out = records(name, "gold.py", gold)
    if options.errors:
        for layer in [options.layer] if options.layer else ["statements", "chains"]:
            print(scorer("gold.py", "errors", out, gold, "--layer", layer))
    return json.loads(scorer("gold.py", "score", out, gold, "--json")), out


def articles(options):
    score, _ = whole_articles("articles", shared("gold", "articles-dev"), options)
    yield from gold_figures("articles", score)
    yield "articles times", 100 * score["times"]["value"]


def seed(options):
    gold = shared("gold", "seed.json")
    score, out = whole_articles("seed", gold, options)
    wanted = len(json.load(open(gold, encoding="utf-8"))["statements"])
    found = len(json.loads(open(out, encoding="utf-8").readline())["statements"])
    matched = round(score["statements"][1] * wanted)
    yield "seed matched", matched
    yield "seed extra", found - matched
    yield "seed chains", round(score["chain_end_to_end"] * wanted)
    yield "seed times", 100 * score["times"]["value"]


def times(options):
    gold = shared("data", "time", "krauts-dolomiten-100")
    out = records("times", "times.py", gold)
    if options.errors:
        print(scorer("times.py", "score", gold, out, "--errors", str(options.errors)))
    score = json.loads(scorer("times.py", "score", gold, out, "--json"))
    for measure in ("strict", "relaxed", "value"):
        yield f"times {measure}", 100 * score[measure]


SETS = {"quotes": quotes, "chains": chains, "articles": articles, "seed": seed, "times": times}


def loss(measure, now, floor):
    """By how much a figure is worse than its floor; negative where it is better."""
    return now - floor if measure == "seed extra" else floor - now


def main():
    parser = argparse.ArgumentParser(prog=".ci/quality", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=SETS, help="measure this set only; may be repeated")
    parser.add_argument("--errors", type=int, nargs="?", const=40, default=0, metavar="N", help="print the errors first, about N for each set (40)")
    parser.add_argument("--layer", choices=("statements", "chains", "times", "events"), help="of the articles' errors, only these (statements, then chains)")
    parser.add_argument("--raise", dest="lift", action="store_true", help="write better figures into the floor")
    options = parser.parse_args()
    if not os.path.isdir(shared("scoring")):
        print(f"quality: skipped, there is no {shared('scoring')}")
        return
    os.makedirs(WORK, exist_ok=True)
    floors = json.load(open(FLOOR, encoding="utf-8"))
    figures = {}
    for name in options.only or SETS:
        figures.update(SETS[name](options))
    worse = []
    print(f"{'measure':24s}{'now':>8s}{'floor':>8s}{'aim':>8s}")
    for measure, now in figures.items():
        drop = loss(measure, now, floors[measure])
        note = "  worse" if drop > TOLERANCE else "  better" if drop < 0 else ""
        print(f"{measure:24s}{now:8.1f}{floors[measure]:8.1f}{AIMS[measure]:8.1f}{note}")
        if drop > TOLERANCE:
            worse.append(measure)
        elif drop < 0 and options.lift:
            floors[measure] = int(now * 10) / 10
    if options.lift:
        with open(FLOOR, "w", encoding="utf-8") as f:
            json.dump(floors, f, indent=2)
            f.write("\n")
    if worse:
        sys.exit("quality: worse than the floor by more than half a point: " + ", ".join(worse))


if __name__ == "__main__":
    main()
