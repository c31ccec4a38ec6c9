package org.laut.corpus.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.family.Family.Kind;
import org.laut.corpus.family.InvalidFamilies.Fault;

/// The table of families, and who belongs to which.
///
/// A line of the table is `id ⇥ label ⇥ kind ⇥ members`, members separated by `|`, the kind one of
/// `government`, `publisher`, `agency`. Lines that are blank or begin with `#` are left out. An
/// actor may belong to one family of each kind: a state agency to its own names and to its
/// government. Names are compared without case and without blanks around them.
public final class Families {
  /// A table without rows.
  public static final Families NONE = new Families(List.of(), Map.of());

  private final List<Family> rows;
  private final Map<Kind, Map<String, Family>> byMember;

  private Families(List<Family> rows, Map<Kind, Map<String, Family>> byMember) {
    this.rows = rows;
    this.byMember = byMember;
  }

  /// Reads a table.
  ///
  /// @param name what to call it in places, usually its file name
  /// @throws InvalidFamilies at the first line that is wrong
  public static Families read(String name, List<String> lines) throws InvalidFamilies {
    var builder = new Builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        builder.add(row(name + ":" + (i + 1), line));
      }
    }
    return builder.build();
  }

  /// This table with the rows of another one behind it: a row whose id this one has is left out,
  /// and so is a membership that this one settles.
  public Families over(Families defaults) {
    var builder = new Builder();
    rows.forEach(builder::keep);
    defaults.rows.forEach(builder::keep);
    return builder.build();
  }

  /// The rows in the order of the table.
  public List<Family> rows() {
    return rows;
  }

  /// The family of a kind to which a name or entity id belongs; null if to none.
  public @Nullable Family of(Kind kind, String member) {
    return byMember.getOrDefault(kind, Map.of()).get(fold(member));
  }

  /// All families to which a name or entity id belongs.
  public List<Family> of(String member) {
    var found = new ArrayList<Family>();
    for (Kind kind : Kind.values()) {
      Family family = of(kind, member);
      if (family != null) {
        found.add(family);
      }
    }
    return found;
  }

  /// The row that puts all of these into one family, as a reader may look it up: its place in the
  /// table, its id and its label (`families.tsv:12 government/ru Regierung: Russland`). The first
  /// of the kinds counts that has such a row; empty if none has, or nobody was named.
  ///
  /// @param members names of publishers, or ids of entities
  public String row(Collection<String> members) {
    for (Kind kind : Kind.values()) {
      Set<@Nullable Family> families = new HashSet<>();
      members.forEach(member -> families.add(of(kind, member)));
      Family only = families.size() == 1 ? families.iterator().next() : null;
      if (only != null) {
        return only.row();
      }
    }
    return "";
  }

  private static Family row(String place, String line) throws InvalidFamilies {
    List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    if (cells.size() != 4 || cells.contains("")) {
      throw new InvalidFamilies(place, Fault.COLUMNS, String.valueOf(cells.size()));
    }
    List<String> members =
        List.of(cells.get(3).split("\\|", -1)).stream()
            .map(String::strip)
            .filter(member -> !member.isEmpty())
            .toList();
    return new Family(cells.get(0), cells.get(1), kind(place, cells.get(2)), members, place);
  }

  private static Kind kind(String place, String name) throws InvalidFamilies {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new InvalidFamilies(place, Fault.KIND, name);
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static final class Builder {
    private final List<Family> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Kind, Map<String, Family>> byMember = new HashMap<>();

    void add(Family row) throws InvalidFamilies {
      if (!ids.add(row.id())) {
        throw new InvalidFamilies(row.place(), Fault.ID_TWICE, row.id());
      }
      rows.add(row);
      for (String member : row.members()) {
        Family known = members(row.kind()).putIfAbsent(fold(member), row);
        if (known != null && !known.equals(row)) {
          throw new InvalidFamilies(row.place(), Fault.MEMBER_TWICE, member);
        }
      }
    }

    void keep(Family row) {
      if (ids.add(row.id())) {
        rows.add(row);
        row.members().forEach(member -> members(row.kind()).putIfAbsent(fold(member), row));
      }
    }

    private Map<String, Family> members(Kind kind) {
      return byMember.computeIfAbsent(kind, k -> new HashMap<>());
    }

    Families build() {
      return new Families(List.copyOf(rows), byMember);
    }
  }
}
