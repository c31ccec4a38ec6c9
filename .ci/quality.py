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

# measure: aim. All are percentages but `seed matched`, `seed extra` and `seed chains`, which are counts, and `articles
# status gain`, the points by which the accuracy of status is above that of always the same value; of `seed extra` less
# is better, and of `min above`, the claims whose lower bound is above the truth.
AIMS = {
    "quotes message": 78, "quotes joint": 72, "quotes form": 72, "quotes message strict": 76, "quotes speaker": 92,
    "chains statements": 88, "chains origin": 93, "chains end to end": 75, "chains 2+ links": 70,
    "articles statements": 88, "articles form": 92, "articles stance": 92, "articles origin": 92,
    "articles end to end": 75, "articles 2+ links": 70,
    "articles times value": 93, "articles events": 75, "articles event type": 85, "articles participants": 72,
    "articles event time": 85, "articles status macro": 75, "articles status gain": 25, "articles status end to end": 55,
    "seed matched": 14, "seed extra": 0, "seed chains": 14,
    "seed times value": 92, "seed events": 75, "seed status": 80,
    "times strict": 84, "times relaxed": 91, "times value": 82,
    **{f"{name} {measure}": aim for name in ("wire", "ownwire") for measure, aim in (
        ("reports", 93), ("position", 95), ("min exact", 90), ("max exact", 80), ("min above", 0), ("origins", 93), ("parent", 95))},
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


def times(options):
    gold = shared("data", "time", "krauts-dolomiten-100")
    out = records("times", "times.py", gold)
    if options.errors:
        print(scorer("times.py", "score", gold, out, "--errors", str(options.errors)))
    score = json.loads(scorer("times.py", "score", gold, out, "--json"))
    for measure in "strict", "relaxed", "value":
        yield f"times {measure}", 100 * score[measure]


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
    status = score["status"]["on_found_events"]
    yield "articles times value", 100 * score["times"]["value"]
    yield "articles events", 100 * score["events"][2]
    yield "articles event type", 100 * score["event_type"]
    yield "articles participants", 100 * score["participants"][2]
    yield "articles event time", 100 * score["event_time"]
    yield "articles status macro", 100 * status["macro_f1"]
    yield "articles status gain", 100 * (status["accuracy"] - status["majority"])
    yield "articles status end to end", 100 * score["status"]["end_to_end_macro_f1"]


def seed(options):
    gold = shared("gold", "seed.json")
    score, out = whole_articles("seed", gold, options)
    wanted = len(json.load(open(gold, encoding="utf-8"))["statements"])
    found = len(json.loads(open(out, encoding="utf-8").readline())["statements"])
    matched = round(score["statements"][1] * wanted)
    yield "seed matched", matched
    yield "seed extra", found - matched
    yield "seed chains", round(score["chain_end_to_end"] * wanted)
    yield "seed times value", 100 * score["times"]["value"]
    yield "seed events", 100 * score["events"][2]
    yield "seed status", 100 * score["status"]["on_found_events"]["accuracy"]


def wire_figures(name, stories, options):
    """Asks `laut who` every claim of the wire days in a folder."""
    if options.errors:
        print(scorer("wireday.py", "score", "./laut", stories, "--verbose"))
    score = json.loads(scorer("wireday.py", "score", "./laut", stories, "--json"))
    yield f"{name} reports", 100 * score["reports_f1"]
    yield f"{name} position", 100 * score["position"]
    yield f"{name} min exact", 100 * score["min_exact"]
    yield f"{name} max exact", 100 * score["max_exact"]
    yield f"{name} min above", score["min_above"]
    yield f"{name} origins", 100 * score["origins_b3"]
    yield f"{name} parent", 100 * score["parent"]


def wire(options):
    yield from wire_figures("wire", shared("gold", "wireday-dev"), options)


def ownwire(options):
    yield from wire_figures("ownwire", os.path.join("quality", "wire"), options)


SETS = {"quotes": quotes, "chains": chains, "times": times, "articles": articles, "seed": seed,
        "wire": wire, "ownwire": ownwire}


def loss(measure, now, floor):
    """By how much a figure is worse than its floor; negative where it is better."""
    return now - floor if measure == "seed extra" or measure.endswith("min above") else floor - now


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
    print(f"{'measure':28s}{'now':>8s}{'floor':>8s}{'aim':>8s}")
    for measure, now in figures.items():
        floor = floors.get(measure, min(0.0, now))  # a new measure has none until it is raised
        drop = loss(measure, now, floor)
        note = "  worse" if drop > TOLERANCE else "  better" if drop < 0 else ""
        print(f"{measure:28s}{now:8.1f}{floor:8.1f}{AIMS[measure]:8.1f}{note}")
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
