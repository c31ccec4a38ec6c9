package org.laut.de.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Konjunktiv;
import org.laut.de.morph.ParticleVerbs;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Word;

/// Reads the verbs of a clause: which carries the meaning, which only helps, and in which mood.
final class VerbGroups {
  private final TaggedText text;

  VerbGroups(TaggedText text) {
    this.text = text;
  }

  /// The verbs in these runs; null if there is none that could head a clause.
  @Nullable VerbGroup read(List<Run> runs) {
    List<Integer> verbs = new ArrayList<>();
    int finite = -1;
    int particle = -1;
    for (Run run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        Tag tag = text.tag(i);
        if (tag.finite() && finite < 0) {
          finite = i;
        }
        if (tag.verb()) {
          verbs.add(i);
        } else if (tag == Tag.PTKVZ) {
          particle = i;
        }
      }
    }
    return verbs.isEmpty() ? null : group(verbs, finite, particle);
  }

  /// True if the last verb in these runs is a finite auxiliary or modal.
  boolean waiting(List<Run> runs) {
    boolean waits = false;
    for (Run run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        Tag tag = text.tag(i);
        waits = tag == Tag.VAFIN || tag == Tag.VMFIN || waits && !tag.verb();
      }
    }
    return waits;
  }

  private VerbGroup group(List<Integer> verbs, int finite, int particle) {
    List<Integer> cluster = cluster(verbs, finite);
    int main = main(cluster, finite);
    Word head = text.word(main);
    boolean separated = particle >= 0 && main == finite && particle > finite;
    String lemma = separated ? ParticleVerbs.join(text.form(particle), head.lemma()) : head.lemma();
    String auxiliary = finite >= 0 && main != finite ? text.word(finite).lemma() : "";
    boolean participle = text.tag(main).participle();
    boolean werden = auxiliary.equals("werden") || has(cluster, "werden");
    boolean haben =
        auxiliary.equals("haben") || auxiliary.equals("sein") || infinitiveOfHaben(cluster);
    List<Integer> tokens = new ArrayList<>(cluster);
    if (finite >= 0 && !tokens.contains(finite)) {
      tokens.add(finite);
    }
    if (separated) {
      tokens.add(particle);
    }
    tokens.sort(null);
    return new VerbGroup(
        finite,
        main,
        separated ? particle : -1,
        lemma,
        auxiliary,
        participle && werden,
        participle && haben,
        mood(finite),
        tokens);
  }

  /// The last verbs of the clause that stand together; the finite verb alone if it has no company.
  private List<Integer> cluster(List<Integer> verbs, int finite) {
    List<Integer> cluster = new ArrayList<>();
    for (int i = verbs.size() - 1; i >= 0; i--) {
      int verb = verbs.get(i);
      if (!cluster.isEmpty() && gap(verb, cluster.getFirst())) {
        break;
      }
      cluster.addFirst(verb);
    }
    boolean helped = finite < 0 || cluster.contains(finite) || helper(finite);
    return helped ? cluster : List.of(finite);
  }

  private boolean gap(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (text.tag(i) != Tag.PTKZU) {
        return true;
      }
    }
    return false;
  }

  private boolean helper(int finite) {
    Tag tag = text.tag(finite);
    return tag == Tag.VAFIN || tag == Tag.VMFIN || text.word(finite).lemma().equals("lassen");
  }

  private int main(List<Integer> cluster, int finite) {
    for (int verb : cluster) {
      Tag tag = text.tag(verb);
      if (verb != finite && (tag == Tag.VVPP || tag == Tag.VVINF || tag == Tag.VVIZU)) {
        return verb;
      }
    }
    for (int verb : cluster) {
      if (verb != finite && !text.tag(verb).finite()) {
        return verb;
      }
    }
    return finite >= 0 ? finite : cluster.getLast();
  }

  private boolean has(List<Integer> cluster, String lemma) {
    for (int verb : cluster) {
      if (text.word(verb).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitiveOfHaben(List<Integer> cluster) {
    for (int verb : cluster) {
      String lemma = text.word(verb).lemma();
      if (text.tag(verb) == Tag.VAINF && (lemma.equals("haben") || lemma.equals("sein"))) {
        return true;
      }
    }
    return false;
  }

  private VerbMood mood(int finite) {
    if (finite < 0) {
      return VerbMood.NONE;
    }
    int bits = text.word(finite).verb();
    if (Konjunktiv.isFirst(bits)) {
      return VerbMood.KONJUNKTIV1;
    }
    return Konjunktiv.isSecond(bits) ? VerbMood.KONJUNKTIV2 : VerbMood.INDICATIVE;
  }
}
