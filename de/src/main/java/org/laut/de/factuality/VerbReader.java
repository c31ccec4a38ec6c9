package org.laut.de.factuality;

import java.util.List;
import java.util.Set;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.Tag;
import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Status;

/// What a clause says of the event that its verb names, by tense, mood, modals, negation, adverbs
/// and conditions.
final class VerbReader {
  /// With sein and zu they tell of what is so: "ist zu erwarten".
  private static final Set<String> FELT =
      Set.of(
          "befürchten",
          "beobachten",
          "bemerken",
          "empfangen",
          "entnehmen",
          "erfahren",
          "erkennen",
          "erklären",
          "erwarten",
          "finden",
          "hören",
          "lesen",
          "rechnen",
          "sehen",
          "spüren",
          "verdanken",
          "vermuten",
          "verstehen",
          "zurückführen");

  private final Hedges hedges;
  private final Orders orders = new Orders();
  private final WordList withSein = WordList.load("sein-verbs.tsv");

  VerbReader(Hedges hedges) {
    this.hedges = hedges;
  }

  /// @param own words of the predicate, which negate nothing
  Factuality read(Site site, List<Integer> own, Trace trace) {
    VerbForms forms = VerbForms.of(site);
    if (forms == null) {
      return Facts.HAPPENED;
    }
    if (forms.governed()) {
      return Facts.POSSIBLE;
    }
    List<Integer> negators = Negation.of(site, own);
    if (!negators.isEmpty()) {
      trace.rule("negation", negators);
    }
    Factuality plain = plain(site, forms, !negators.isEmpty(), trace);
    Factuality hedged = hedged(site, forms, plain, trace);
    return conditional(site, forms, hedged, trace);
  }

  private Factuality plain(Site site, VerbForms forms, boolean negated, Trace trace) {
    VerbGroup verb = site.verb();
    String helper = forms.helper();
    if (Commands.question(site)) {
      trace.rule("question", site.unit().end() - 1);
      return Factuality.UNKNOWN;
    }
    if (Modals.ALL.contains(helper) && verb != null) {
      trace.rule("modal", verb.finite());
      boolean second = verb.mood() == VerbMood.KONJUNKTIV2;
      if (forms.perfect() && forms.participle() && !state(site, helper)) {
        Factuality past = Modals.past(helper);
        return negated ? Facts.negated(past) : past;
      }
      boolean ordered = helper.equals("sollen") && orders.given(site);
      return Modals.of(helper, forms.tense(), second, negated, ordered);
    }
    Factuality base = base(site, forms, trace);
    if (negated && base.mode() == Factuality.Mode.DEMANDED && helper.equals("sein")) {
      return Facts.NOT_HAPPENED;
    }
    return negated ? Facts.negated(base) : base;
  }

  /// "muss gesichert sein" is a state that has to be, "muss gestiegen sein" an event that was.
  private boolean state(Site site, String modal) {
    int next = site.head() + 1;
    return modal.equals("müssen")
        && next < site.text().size()
        && site.text().word(next).lemma().equals("sein")
        && !withSein.has(site.lemma(site.head()));
  }

  private Factuality base(Site site, VerbForms forms, Trace trace) {
    if (Commands.imperative(site)) {
      trace.rule("imperative", site.head());
      return Facts.DEMANDED;
    }
    return switch (forms.helper()) {
      case "haben", "sein" ->
          forms.shape() == VerbForms.Shape.PREDICATE && forms.modal().isEmpty()
              ? simple(forms, trace)
              : perfect(site, forms, trace);
      case "werden" -> werden(site, forms, trace);
      default -> forms.tense() == Tense.NONE ? infinite(forms) : simple(forms, trace);
    };
  }

  private static Factuality infinite(VerbForms forms) {
    if (forms.participle() && (forms.perfect() || !forms.withZu())) {
      return Facts.HAPPENED;
    }
    return switch (forms.modal()) {
      case "wollen", "sollen" -> Facts.PLANNED;
      case "müssen" -> Facts.DEMANDED;
      default -> Facts.POSSIBLE;
    };
  }

  private static Factuality simple(VerbForms forms, Trace trace) {
    return switch (forms.tense()) {
      case PRETERITE -> Facts.HAPPENED;
      case IRREAL -> Facts.CONDITIONAL;
      default -> {
        trace.present(true);
        yield Facts.ONGOING;
      }
    };
  }

  private static Factuality perfect(Site site, VerbForms forms, Trace trace) {
    if (forms.withZu() && !forms.participle()) {
      trace.rule("to-be-done", site.head());
      return forms.helper().equals("sein") && FELT.contains(site.lemma(site.head()))
          ? Facts.ONGOING
          : Facts.DEMANDED;
    }
    boolean unreal = forms.tense() == Tense.IRREAL;
    if (!forms.modal().isEmpty()) {
      return unreal
          ? Facts.NOT_HAPPENED
          : Modals.of(forms.modal(), Tense.PRETERITE, false, false, false);
    }
    return unreal && !Conditions.reported(site) ? Facts.NOT_HAPPENED : Facts.HAPPENED;
  }

  private static Factuality werden(Site site, VerbForms forms, Trace trace) {
    boolean passive = forms.participle() && !forms.perfect();
    boolean becomes = forms.shape() == VerbForms.Shape.PREDICATE;
    if (becomes || passive && site.text().tag(site.head() + 1) != Tag.VAINF) {
      return simple(forms, trace);
    }
    trace.rule("future", site.verb() == null ? site.head() : site.verb().finite());
    if (forms.perfect() && forms.participle()) {
      return Facts.weakened(Facts.HAPPENED, Certainty.PROBABLE);
    }
    return forms.tense() == Tense.IRREAL ? Facts.CONDITIONAL : Facts.FUTURE;
  }

  private Factuality hedged(Site site, VerbForms forms, Factuality plain, Trace trace) {
    Factuality result = plain;
    for (Hedges.Found found : hedges.in(site)) {
      Factuality before = result;
      result =
          switch (found.effect()) {
            case LIKELY, CLAIMED -> Facts.weakened(result, Certainty.PROBABLE);
            case POSSIBLE ->
                Facts.negative(result)
                    ? Facts.POSSIBLE
                    : Facts.weakened(result, Certainty.POSSIBLE);
            case NEARLY ->
                forms.tense() == Tense.IRREAL || next(site, found).verb()
                    ? Facts.NOT_HAPPENED
                    : result;
            case VAIN -> told(forms, result) ? Facts.FAILED : result;
            case FUTURE -> trace.present() ? Facts.FUTURE : result;
            case ONGOING -> result;
            case MEANT -> meant(forms) ? Facts.NOT_HAPPENED : result;
            case OTHERWISE -> Conditions.otherwise(forms, result);
          };
      boolean nearly = found.effect() == Hedge.Effect.NEARLY && result.equals(Facts.NOT_HAPPENED);
      boolean dated = found.effect() == Hedge.Effect.ONGOING && trace.present();
      if (!result.equals(before) || dated || nearly) {
        trace.rule("adverb", found.tokens());
      }
      if (dated || found.effect() == Hedge.Effect.FUTURE) {
        trace.present(false);
      }
    }
    return result;
  }

  private static boolean told(VerbForms forms, Factuality fact) {
    return fact.status() == Status.HAPPENED || forms.tense() == Tense.PRESENT;
  }

  /// "sollte", "wollte", "hatte ... wollen".
  private static boolean meant(VerbForms forms) {
    String modal = forms.modal().isEmpty() ? forms.helper() : forms.modal();
    return (modal.equals("sollen") || modal.equals("wollen"))
        && (forms.tense() == Tense.PRETERITE || !forms.modal().isEmpty());
  }

  private static Tag next(Site site, Hedges.Found found) {
    return site.text().tag(found.tokens().getLast() + 1);
  }

  private static Factuality conditional(Site site, VerbForms forms, Factuality fact, Trace trace) {
    Conditions condition = Conditions.of(site);
    if (condition.kind() == Conditions.Kind.NONE) {
      return fact;
    }
    boolean told = forms.tense() == Tense.PRETERITE && !Modals.ALL.contains(forms.helper());
    boolean past = fact.time() == Factuality.Phase.PAST;
    if (condition.kind() == Conditions.Kind.UNREAL) {
      boolean was = past && !forms.helper().isEmpty();
      trace.rule("counterfactual", condition.words());
      trace.present(false);
      boolean negated = !Negation.of(site, List.of()).isEmpty();
      return negated && was ? Facts.HAPPENED : Facts.NOT_HAPPENED;
    }
    if (told || past && forms.tense() != Tense.IRREAL) {
      return fact;
    }
    if (condition.kind() == Conditions.Kind.ONCE) {
      trace.rule("once", condition.words());
      trace.present(false);
      return fact.equals(Facts.ONGOING) ? Facts.FUTURE : fact;
    }
    trace.rule("condition", condition.words());
    trace.present(false);
    return Facts.CONDITIONAL;
  }
}
