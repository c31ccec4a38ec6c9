"""Checks the record of the example article: schema, spans, chains, and that the plain facts are in it."""
import json
import sys

record = json.load(open(sys.argv[1], encoding="utf-8"))
text = open(sys.argv[2], encoding="utf-8", newline="").read()
part = lambda span: text[span["start"]:span["end"]]

assert record["schema"] == "laut/record/1", record["schema"]
assert record["document"]["length"] == len(text)
statements = record["statements"]
for s in statements:
    assert [link["role"] == "origin" for link in s["chain"]] == [True] + [False] * (len(s["chain"]) - 1), s["chain"]
    assert all(0 <= c["start"] < c["end"] <= len(text) for c in s["content"]), s["content"]
direct = [" ".join(part(c) for c in s["content"]) for s in statements if s["form"] == "direct"]
assert any("Wir haben die Gemeinden rechtzeitig gewarnt" in d for d in direct), direct
for t in record["times"]:
    assert t["exact"] == part(t) and t["value"], t
for e in record["events"]:
    assert all(p["exact"] == part(p) for p in e["trigger"]) and e["status"][-1]["holder"] == "paper", e
print(f"{len(statements)} statements, {len(direct)} of them direct, {len(record['times'])} times, {len(record['events'])} events: sound")
