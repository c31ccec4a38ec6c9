package org.laut.de.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.report.EntityKind;

/// The persons of one text, with the names and roles each goes by.
final class People {
  private final TextView text;
  private final Lexicons lexicons;
  private final Set<String> forms = new HashSet<>();
  private final Map<String, KnownName> byFullName = new HashMap<>();
  private final Map<String, KnownName> bySurname = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();

  People(TextView text, Lexicons lexicons) {
    this.text = text;
    this.lexicons = lexicons;
    for (int i = 0; i < text.size(); i++) {
      if (text.capital(i)) {
        forms.add(text.form(i));
      }
    }
  }

  /// The person with the full name from token `first` to `end`, known from now on.
  KnownName full(int first, int end, int gender) {
    String name = name(first, end);
    KnownName person =
        byFullName.computeIfAbsent(NameKey.fold(name), key -> known(key, name, gender));
    bySurname.putIfAbsent(NameKey.fold(surname(first, end)), person);
    return person;
  }

  /// The person with this surname, a new one if no full name of the text has it.
  KnownName surnamed(int first, int end, int gender) {
    String name = name(first, end);
    KnownName famous = famous(first);
    return bySurname.computeIfAbsent(
        NameKey.fold(name), key -> famous == null ? person(name, gender) : famous);
  }

  /// The one person whom readers know by this surname alone; null if there is none.
  @Nullable KnownName famous(int token) {
    String form = text.form(token);
    KnownName person = lexicons.famous().get(form);
    return person == null && form.endsWith("s")
        ? lexicons.famous().get(form.substring(0, form.length() - 1))
        : person;
  }

  private KnownName known(String key, String name, int gender) {
    KnownName person = lexicons.persons().get(key);
    return person == null ? person(name, gender) : person;
  }

  private static KnownName person(String name, int gender) {
    String id = "person/".concat(Slug.of(name));
    return new KnownName(id, EntityKind.PERSON, name, gender, false, false);
  }

  /// The name without a genitive s of its last word.
  private String name(int first, int end) {
    var name = new StringBuilder();
    for (int i = first; i < end - 1; i++) {
      name.append(text.form(i)).append(' ');
    }
    String last = text.form(end - 1);
    if (last.endsWith("s")) {
      String stem = name + last.substring(0, last.length() - 1);
      if (lexicons.persons().containsKey(NameKey.fold(stem))) {
        return stem;
      }
    }
    return name.append(nominative(last)).toString();
  }

  /// The form without its genitive s if the text has it without one.
  private String nominative(String form) {
    if (form.endsWith("s") && forms.contains(form.substring(0, form.length() - 1))) {
      return form.substring(0, form.length() - 1);
    }
    return form.endsWith("’") || form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
  }

  /// The word that is used alone: the first of an East Asian name, else the last.
  String surname(int first, int end) {
    return surnameFirst(first, end) ? text.form(first) : nominative(text.form(end - 1));
  }

  /// "Kim Jong Un", but not "Kim Berger".
  private boolean surnameFirst(int first, int end) {
    return lexicons.eastAsian().contains(text.form(first))
        && (lexicons.firstName(text.form(first)) == 0
            || end - first > 2
            || text.form(end - 1).indexOf('-') > 0);
  }

  /// Notes that the person is called by this noun.
  void role(String person, @Nullable Noun noun) {
    if (noun != null && noun.human()) {
      roles.computeIfAbsent(person, id -> new HashSet<>()).add(noun.key());
    }
  }

  /// True if the text calls the person by this noun.
  boolean has(String person, Noun noun) {
    return roles.getOrDefault(person, Set.of()).contains(noun.key());
  }
}
