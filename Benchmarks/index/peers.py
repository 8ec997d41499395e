#!/usr/bin/env python3
"""The same turns and questions in SQLite FTS5 and tantivy: peers.py TURNS QUERIES [fts5|tantivy]...

Prints one JSON object a line, as corpus-bench does. CPU seconds for building (what Python itself needs to read the file
is measured apart and taken off), the smallest of the rounds for each question.
"""
import json
import shutil
import sqlite3
import sys
import tempfile
import time

ROUNDS = 3


def turns(path):
    with open(path) as file:
        for number, line in enumerate(file):
            transcript, speaker, day, organisations, text = line.rstrip("\n").split("\t", 4)
            yield number + 1, transcript, speaker, int(day[:4]), organisations, text


def questions(path):
    with open(path) as file:
        return [line.rstrip("\n").split("\t") for line in file]


def report(name, queries, ask):
    # All questions in turn, as corpus-bench asks them: each finds the caches full of the others.
    answers = {}
    for _ in range(ROUNDS):
        for place, question in enumerate(queries):
            start = time.perf_counter()
            hits = ask(question)
            spent = (time.perf_counter() - start) * 1e6
            if hits is not None:
                answers[place] = (min(spent, answers.get(place, (spent,))[0]), hits)
    classes = {}
    for place, best in answers.items():
        classes.setdefault(queries[place][0], []).append(best)
    for kind, found in classes.items():
        spent = sorted(f[0] for f in found)
        print(json.dumps({"engine": name, "class": kind, "p50_us": spent[len(spent) // 2],
                          "p99_us": spent[min(len(spent) - 1, len(spent) * 99 // 100)],
                          "hits": sum(f[1] for f in found), "each": [f[1] for f in found]}), flush=True)


def fts5(path, queries, reading):
    folder = tempfile.mkdtemp()
    database = sqlite3.connect(folder + "/fts.db")
    database.execute("CREATE TABLE turn(id INTEGER PRIMARY KEY, speaker TEXT, year INTEGER, organisation TEXT)")
    database.execute("CREATE INDEX turn_speaker ON turn(speaker, year)")
    database.execute("CREATE VIRTUAL TABLE text USING fts5(body)")
    start = time.process_time()
    for number, _, speaker, year, organisation, text in turns(path):
        database.execute("INSERT INTO turn VALUES(?,?,?,?)", (number, speaker, year, organisation))
        database.execute("INSERT INTO text(rowid, body) VALUES(?,?)", (number, text))
    database.commit()
    print(json.dumps({"engine": "fts5", "index_cpu_s": time.process_time() - start - reading}), flush=True)

    def ask(question):
        kind, query = question[0], question[1]
        count = "SELECT count(*) FROM text WHERE text MATCH ?"
        if kind in ("inflected", "quote", "suggest"):
            return None
        if kind == "facets":
            rows = database.execute(
                "SELECT organisation, count(*) n FROM text JOIN turn ON turn.id=text.rowid WHERE text MATCH ? "
                "AND organisation<>'' GROUP BY 1 ORDER BY 2 DESC LIMIT 20", (query,)).fetchall()
            return rows[0][1] if rows else 0
        if kind == "filter":
            where = " FROM text JOIN turn ON turn.id=text.rowid WHERE text MATCH ? AND speaker=? AND year BETWEEN ? AND ?"
            database.execute("SELECT text.rowid" + where + " ORDER BY rank LIMIT 10", question[1:]).fetchall()
            return database.execute("SELECT count(*)" + where, question[1:]).fetchone()[0]
        column = "snippet(text,0,'[',']','…',40)" if kind.endswith("snippets") else "rowid"
        database.execute(f"SELECT {column} FROM text WHERE text MATCH ? ORDER BY rank LIMIT 10", (query,)).fetchall()
        return database.execute(count, (query,)).fetchone()[0]

    report("fts5", queries, ask)
    shutil.rmtree(folder)


def tantivy(path, queries, reading):
    import tantivy as engine
    builder = engine.SchemaBuilder()
    builder.add_text_field("body", stored=True)
    builder.add_text_field("speaker", tokenizer_name="raw")
    builder.add_integer_field("year", indexed=True, fast=True)
    builder.add_text_field("organisation", tokenizer_name="raw", fast=True)
    schema = builder.build()
    folder = tempfile.mkdtemp()
    index = engine.Index(schema, path=folder)
    writer = index.writer(heap_size=500_000_000, num_threads=1)
    start = time.process_time()
    for _, _, speaker, year, organisation, text in turns(path):
        writer.add_document(engine.Document(body=text, speaker=speaker, year=year, organisation=organisation))
    writer.commit()
    writer.wait_merging_threads()
    print(json.dumps({"engine": "tantivy", "index_cpu_s": time.process_time() - start - reading}), flush=True)
    index.reload()
    searcher = index.searcher()

    def ask(question):
        kind, text = question[0], question[1]
        if kind in ("inflected", "quote", "suggest"):
            return None
        if kind == "facets":
            counts = searcher.aggregate(
                index.parse_query(text, ["body"]), {"named": {"terms": {"field": "organisation", "size": 20}}})
            return next((b["doc_count"] for b in counts["named"]["buckets"] if b["key"]), 0)
        if kind == "filter":
            text = f"+({text}) +speaker:{question[2]} +year:[{question[3]} TO {question[4]}]"
        elif kind.startswith("and"):
            text = " ".join("+" + word for word in text.split())
        query = index.parse_query(text, ["body"])
        result = searcher.search(query, 10, count=True)
        if kind.endswith("snippets"):
            maker = engine.SnippetGenerator.create(searcher, query, schema, "body")
            for _, address in result.hits:
                maker.snippet_from_doc(searcher.doc(address)).to_html()
        return result.count

    report("tantivy", queries, ask)
    shutil.rmtree(folder)


def main():
    path, queries = sys.argv[1], questions(sys.argv[2])
    start = time.process_time()
    for _ in turns(path):
        pass
    reading = time.process_time() - start
    for name in sys.argv[3:] or ["fts5", "tantivy"]:
        {"fts5": fts5, "tantivy": tantivy}[name](path, queries, reading)


main()
