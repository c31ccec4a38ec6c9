package org.laut.de.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/// The published dictionary of German full forms, german-pos-dict, form by form as it is written,
/// with `closed.tsv` in place of its entries for words that it has wrongly or not at all.
final class FullForms {
  private static final String FOLDER = "/org/languagetool/resource/de/";

  /// A lookup has buffers of its own, so each thread has its own lookup.
  private final ThreadLocal<DictionaryLookup> lookup;

  private final Map<String, List<Reading>> closed = new HashMap<>();

  private FullForms(Dictionary dictionary) {
    for (List<String> row : Table.read(FullForms.class, "closed.tsv")) {
      closed
          .computeIfAbsent(row.get(0), form -> new ArrayList<>())
          .add(Reading.of(WordClass.valueOf(row.get(1)), row.get(2), row.get(3)));
    }
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  static FullForms load() {
    try (InputStream automaton = resource("german.dict");
        InputStream description = resource("german.info")) {
      return new FullForms(Dictionary.read(automaton, description));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = DictionaryLookup.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("missing resource: " + name);
    }
    return stream;
  }

  /// The readings of this form.
  ReadingSet of(String form) {
    ReadingSet readings = new ReadingSet();
    add(form, readings);
    return readings;
  }

  /// True if the form may be of one of these classes.
  boolean has(String form, Set<WordClass> classes) {
    return of(form).list().stream().anyMatch(r -> classes.contains(r.wordClass()));
  }

  /// True if the form is the infinitive of a full verb; no readings are made.
  boolean infinitive(String form) {
    List<Reading> replaced = closed.get(form);
    if (replaced != null) {
      return replaced.stream()
          .anyMatch(r -> r.wordClass() == WordClass.VERB && (r.verb() & VerbForm.INFINITIVE) != 0);
    }
    for (WordData entry : lookup.get().lookup(form)) {
      CharSequence tag = entry.getTag();
      if (tag != null && DictionaryTag.infinitive(tag) && verb(entry.getStem())) {
        return true;
      }
    }
    return false;
  }

  /// True if the form is a noun in its dictionary form; no readings are made.
  boolean noun(String form) {
    List<Reading> replaced = closed.get(form);
    if (replaced != null) {
      return replaced.stream()
          .anyMatch(r -> r.wordClass() == WordClass.NOUN && r.lemma().equals(form));
    }
    for (WordData entry : lookup.get().lookup(form)) {
      CharSequence tag = entry.getTag();
      CharSequence stem = entry.getStem();
      if (tag != null && stem != null && DictionaryTag.noun(tag) && form.contentEquals(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean verb(@Nullable CharSequence lemma) {
    return lemma != null && DictionaryTag.verbClass(lemma.toString()) == WordClass.VERB;
  }

  /// Adds the readings of this form; capitalised verbs, which the dictionary has by accident, are
  /// left out.
  void add(String form, ReadingSet out) {
    List<Reading> replaced = closed.get(form);
    if (replaced != null) {
      replaced.forEach(out::add);
      return;
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    for (WordData entry : lookup.get().lookup(form)) {
      CharSequence tag = entry.getTag();
      CharSequence stem = entry.getStem();
      if (tag == null || stem == null || (capital && tag.charAt(0) == 'V')) {
        continue;
      }
      DictionaryTag.read(tag.toString(), stem.toString(), out);
    }
  }
}
