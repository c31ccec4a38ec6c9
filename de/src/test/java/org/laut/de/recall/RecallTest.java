package org.laut.de.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.laut.Laut;
import org.laut.report.Recall;
import org.laut.text.Document;

class RecallTest {
  private static final Laut LAUT = Laut.german();

  private static Recall recall(String text) {
    return Objects.requireNonNull(LAUT.study(Document.of(text)).recall());
  }

  private static void none(String text) {
    assertThat(LAUT.study(Document.of(text)).recall()).isNull();
  }

  @Test
  void a_withdrawal_names_the_title_that_it_quotes() {
    String text =
        "Diese Meldung wird zurückgezogen. Bitte verwenden Sie \"Fähre vor Amrum gesunken\" nicht.";
    Recall recall = recall(text);
    assertThat(recall.withdraws()).isTrue();
    assertThat(recall.title()).isEqualTo("Fähre vor Amrum gesunken");
    assertThat(recall.evidence().of(text)).isEqualTo("Diese Meldung wird zurückgezogen.");
  }

  @Test
  void we_may_withdraw_a_report() {
    assertThat(recall("Wir ziehen den Bericht von gestern Abend zurück.").withdraws()).isTrue();
  }

  @Test
  void a_correction_opens_the_text_or_stands_in_brackets_at_its_end() {
    assertThat(recall("Berichtigung: Im zweiten Satz muss es 14 heißen.").withdraws()).isFalse();
    assertThat(
            recall(
                    "Husum (dpa) - Der Deich hält. Das sagte die Bürgermeisterin. Am Abend kam Regen. "
                        + "(Korrektur: Im ersten Satz wurde der Ort geändert.)")
                .withdraws())
        .isFalse();
  }

  @Test
  void reported_withdrawals_are_none() {
    none("Die Firma zieht ihr neues Pumpenmodell zurück.");
    none("Die Polizei wies die Meldung des Senders zurück.");
    none("Der Minister zog seinen Bericht an den Landtag zurück.");
    none("Die Korrektur des Haushalts kam zu spät.");
  }
}
