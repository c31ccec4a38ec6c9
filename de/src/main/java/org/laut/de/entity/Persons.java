package org.laut.de.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.report.EntityKind;

/// Persons who stand in the news by their surname alone.
final class Persons {
  private static final Set<String> SURNAME_FIRST = Set.of("CN", "KP", "KR");

  private final Map<String, KnownName> byKey = new HashMap<>();
  private final Map<String, KnownName> bySurname = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  Persons() {
    for (List<String> entry : Tsv.read("people.tsv", 5)) {
      String name = entry.get(1);
      int gender = Gender.of(entry.get(3));
      var person = new KnownName(entry.get(0), EntityKind.PERSON, name, gender, false, false);
      boolean surnameFirst = SURNAME_FIRST.contains(entry.get(4));
      add(name, person, surnameFirst);
      for (String other : Tsv.values(entry.get(2))) {
        add(other, person, surnameFirst);
      }
    }
    bySurname.keySet().removeAll(shared);
  }

  private void add(String name, KnownName person, boolean surnameFirst) {
    byKey.putIfAbsent(NameKey.fold(name), person);
    int blank = surnameFirst ? name.indexOf(' ') : name.lastIndexOf(' ');
    String surname = surnameFirst ? name.substring(0, blank) : name.substring(blank + 1);
    surname(surname, person);
    if (surname.startsWith("al-")) {
      surname(surname.substring(3), person);
    }
  }

  private void surname(String surname, KnownName person) {
    KnownName other = bySurname.putIfAbsent(surname, person);
    if (other != null && !other.equals(person)) {
      shared.add(surname);
    }
  }

  /// By the [NameKey] of the full name, in every spelling the lexicon has.
  Map<String, KnownName> byKey() {
    return Map.copyOf(byKey);
  }

  /// By a surname that only one of them has.
  Map<String, KnownName> bySurname() {
    return Map.copyOf(bySurname);
  }
}
