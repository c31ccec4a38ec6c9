package org.laut.corpus.paraphrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.laut.report.Form;
import org.laut.report.Reading;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// What a text tells of, word by word, prepared for comparison.
public final class Details {
  private final List<Passage> body;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final NavigableMap<Integer, Passage> places = new TreeMap<>();

  private final NavigableMap<Integer, Span> quotations = new TreeMap<>();

  /// For each source the keys of its name; none for one without a name.
  private final List<Set<String>> sources = new ArrayList<>();

  public Details(Reading reading) {
    body = reading.body();
    for (Statement statement : reading.report().statements()) {
      if (statement.form() == Form.DIRECT) {
        statement.content().forEach(span -> quotations.merge(span.start(), span, Span::join));
      }
    }
    for (Passage passage : body) {
      places.put(passage.span().start(), passage);
      for (Term term : told(passage)) {
        keys.addAll(keys(term));
        if (!passage.heading() && !quoted(term.span())) {
          terms.putIfAbsent(term.lemma(), term);
        }
      }
    }
    reading.title().forEach(title -> told(title).forEach(term -> keys.addAll(keys(term))));
    reading.report().statements().forEach(this::source);
  }

  /// All keys by which a word of text or title is found.
  public Set<String> keys() {
    return keys;
  }

  /// The words of the running text, each once, in their order. What stands in quotation marks as
  /// somebody's own words is left out: two reporters may have heard the same speech.
  Iterable<Term> terms() {
    return terms.values();
  }

  /// The sentences in their order.
  List<Passage> body() {
    return body;
  }

  /// True if it reports something on the word of somebody whom the other text does not name.
  public boolean hasSourceBeside(Details other) {
    return sources.stream().anyMatch(name -> name.stream().noneMatch(other.keys::contains));
  }

  /// The lemma of a term and its parts.
  static List<String> keys(Term term) {
    var all = new ArrayList<String>();
    all.add(term.lemma());
    all.addAll(term.parts());
    return all;
  }

  /// The terms of a sentence that tell something.
  static List<Term> told(Passage passage) {
    return passage.terms().stream().filter(term -> term.kind() != Term.Kind.NEGATION).toList();
  }

  private boolean quoted(Span word) {
    Map.Entry<Integer, Span> quotation = quotations.floorEntry(word.start());
    return quotation != null && quotation.getValue().contains(word);
  }

  private void source(Statement statement) {
    if (statement.chain().origin() instanceof Source.Named named) {
      sources.add(names(named.mention()));
    }
  }

  private Set<String> names(Span mention) {
    Map.Entry<Integer, Passage> sentence = places.floorEntry(mention.start());
    if (sentence == null) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (Term term : sentence.getValue().terms()) {
      if (term.kind() == Term.Kind.NAME && mention.contains(term.span())) {
        names.addAll(keys(term));
      }
    }
    return names;
  }
}
