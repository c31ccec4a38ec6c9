package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.ledger.AuditEntry;
import org.laut.store.ledger.AuditTable;
import org.laut.store.ledger.GivenAnswer;
import org.laut.store.ledger.Job;

/// What a service keeps beside the items is kept by both databases alike.
interface LedgerContract {
  String JOB = "0123456789abcdef0123456789abcdef";

  Store store();

  void reopen();

  private void addJob(String id, int bytes) {
    byte[] body = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      body[i] = (byte) (i * 31 + i / 251);
    }
    store()
        .ledger()
        .jobs()
        .add(id, bytes, "{\"a\":1}", "{\"read\":0}", new ByteArrayInputStream(body));
  }

  @Test
  default void tokens_are_found_by_themselves_alone() {
    var tokens = store().ledger().tokens();
    assertThat(tokens.add("eva", "editor", "laut_1", "test")).isTrue();
    assertThat(tokens.add("eva", "admin", "laut_2", "test")).isFalse();
    assertThat(tokens.find("laut_1"))
        .hasValueSatisfying(token -> {
          assertThat(token.name()).isEqualTo("eva");
          assertThat(token.role()).isEqualTo("editor");
        });
    assertThat(tokens.find("laut_2")).isEmpty();
    assertThat(tokens.find("")).isEmpty();
    assertThat(tokens.all()).hasSize(1);
    assertThat(tokens.remove("eva", "test")).isTrue();
    assertThat(tokens.remove("eva", "test")).isFalse();
    assertThat(tokens.find("laut_1")).isEmpty();
    assertThat(store().ledger().audit().before(Long.MAX_VALUE, 10))
        .extracting(AuditEntry::action)
        .containsExactly("token.removed", "token.added");
  }

  @Test
  default void a_job_keeps_its_body_until_it_is_done() throws IOException {
    int bytes = (2 << 20) + 7;
    addJob(JOB, bytes);
    reopen();
    var jobs = store().ledger().jobs();
    assertThat(jobs.open()).isEqualTo(1);
    Job job = jobs.next().orElseThrow();
    assertThat(job.id()).isEqualTo(JOB);
    assertThat(job.bytes()).isEqualTo(bytes);
    assertThat(jobs.next()).isEmpty();
    byte[] body = jobs.body(JOB).readAllBytes();
    assertThat(body).hasSize(bytes);
    assertThat(body[bytes - 1]).isEqualTo((byte) ((bytes - 1) * 31 + (bytes - 1) / 251));
    jobs.resume();
    assertThat(jobs.next()).isPresent();
    jobs.progress(JOB, "{\"read\":1}");
    assertThat(jobs.find(JOB).orElseThrow().summary()).isEqualTo("{\"read\":1}");
    jobs.end(JOB, "{\"read\":2}", null);
    assertThat(jobs.find(JOB).orElseThrow().state()).isEqualTo(Job.State.DONE);
    assertThat(jobs.body(JOB).readAllBytes()).isEmpty();
    assertThat(jobs.open()).isZero();
  }

  @Test
  default void a_job_whose_body_breaks_off_is_not_there() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broke off");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("broke off");
          }
        };
    var jobs = store().ledger().jobs();
    assertThatThrownBy(() -> jobs.add(JOB, 5, "{}", "{}", broken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(jobs.find(JOB)).isEmpty();
  }

  @Test
  default void jobs_come_in_their_order() {
    for (int i = 0; i < 5; i++) {
      addJob("job" + (9 - i), 10);
    }
    var jobs = store().ledger().jobs();
    assertThat(jobs.next().orElseThrow().id()).isEqualTo("job9");
    jobs.putBack("job9");
    assertThat(jobs.next().orElseThrow().id()).isEqualTo("job9");
    assertThat(jobs.next().orElseThrow().id()).isEqualTo("job8");
  }

  @Test
  default void an_answer_belongs_to_its_client_and_key() {
    var answers = store().ledger().answers();
    assertThat(answers.claim("eva", "k", "hash")).isEmpty();
    assertThat(answers.claim("eva", "k", "hash").orElseThrow().pending()).isTrue();
    assertThat(answers.claim("ida", "k", "hash")).isEmpty();
    answers.keep("eva", "k", 200, "{}");
    assertThat(answers.claim("eva", "k", "other")).contains(new GivenAnswer("hash", 200, "{}"));
    answers.release("eva", "k");
    assertThat(answers.claim("eva", "k", "hash")).isPresent();
    answers.release("ida", "k");
    assertThat(answers.claim("ida", "k", "hash")).isEmpty();
  }

  @Test
  default void changes_are_those_since_a_mark() {
    store().add(List.of(SampleItem.of("a", "Der Damm hält.").studied()));
    Changes.Mark mark = store().mark();
    assertThat(store().changes(mark, 10).items()).isEmpty();
    store().add(List.of(SampleItem.of("a", "Der Damm bricht.").studied()));
    store().add(List.of(SampleItem.of("b", "Der Damm steht.").studied()));
    store().correct(new Correction.Draft("a", "reject", "statement:s1", "{}", "Eva"));
    Changes first = store().changes(mark, 1);
    assertThat(first.items()).extracting(Item::ref).containsExactly("a");
    Changes rest = store().changes(first.now(), 10);
    assertThat(rest.items()).extracting(Item::ref).containsExactly("b");
    assertThat(store().changes(mark, 10).entries())
        .extracting(AuditEntry::action)
        .containsExactly("correction.made");
    assertThat(store().changes(rest.now(), 10).now()).isEqualTo(rest.now());
  }

  @Test
  default void pages_of_the_latest_go_through_everything() {
    for (int i = 0; i < 7; i++) {
      String published = i % 2 == 0 ? "2024-06-18T10:3" + i + ":00+02:00" : "2024-06-18T08:00:00Z";
      store().add(List.of(SampleItem.of("n" + i, "Text " + i).published(published).studied()));
    }
    store().add(List.of(SampleItem.of("undated", "Text ohne Tag").studied()));
    var refs = new ArrayList<String>();
    List<Item> page = store().latest(Filter.ALL, null, 3);
    while (!page.isEmpty()) {
      page.forEach(item -> refs.add(item.ref()));
      page = store().latest(Filter.ALL, Position.of(page.getLast()), 3);
    }
    assertThat(refs).containsExactly("n6", "n4", "n2", "n0", "n1", "n3", "n5", "undated");
  }

  @Test
  default void a_forgotten_item_leaves_a_hash_in_the_trail() {
    store().add(List.of(SampleItem.of("secret-ref", "Der Damm hält.").studied()));
    store().correct(new Correction.Draft("secret-ref", "reject", "statement:s1", "{}", "Eva"));
    store().forget(List.of("secret-ref"), "ida");
    List<AuditEntry> trail = store().ledger().audit().before(Long.MAX_VALUE, 10);
    assertThat(trail).extracting(AuditEntry::who).containsExactly("ida", "Eva");
    assertThat(trail.toString()).doesNotContain("secret-ref");
    assertThat(trail.getFirst().subject()).isEqualTo(AuditTable.forgotten("secret-ref"));
  }
}
