package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Workshop;

/// So much at a time, so much waiting, within a time.
class WorkshopTest {
  @Test
  void what_cannot_wait_is_refused() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var workshop = new Workshop(1, 1, Duration.ofSeconds(60))) {
      var first = Thread.startVirtualThread(() -> workshop.run(() -> hold(begun, end)));
      begun.await();
      var second = Thread.startVirtualThread(() -> workshop.run(() -> 2));
      while (workshop.waiting() == 0) {
        Thread.onSpinWait();
      }
      assertThatThrownBy(() -> workshop.run(() -> 3))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.BUSY);
                assertThat(problem.retryAfter()).isPositive();
              });
      end.countDown();
      first.join();
      second.join();
    }
  }

  private static int hold(CountDownLatch begun, CountDownLatch end) throws InterruptedException {
    begun.countDown();
    end.await();
    return 1;
  }

  @Test
  void what_takes_too_long_is_given_up() {
    try (var workshop = new Workshop(1, 1, Duration.ofMillis(50))) {
      assertThatThrownBy(
              () -> workshop.run(() -> hold(new CountDownLatch(1), new CountDownLatch(1))))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG));
    }
  }

  @Test
  void what_is_not_done_at_the_end_hears_of_it() throws InterruptedException {
    var begun = new CountDownLatch(1);
    CompletableFuture<Integer> first;
    CompletableFuture<Integer> second;
    try (var workshop = new Workshop(1, 1, Duration.ofSeconds(60))) {
      first = workshop.begin(() -> hold(begun, new CountDownLatch(1)));
      begun.await();
      second = workshop.begin(() -> 2);
    }
    for (CompletableFuture<Integer> answer : List.of(first, second)) {
      assertThatThrownBy(answer::join)
          .hasCauseInstanceOf(Problem.class)
          .hasMessageContaining("being stopped");
    }
  }

  @Test
  void the_worker_goes_on_with_what_hangs_on_the_answer() {
    try (var workshop = new Workshop(1, 1, Duration.ofSeconds(60))) {
      var hold = new CountDownLatch(1);
      CompletableFuture<String> name =
          workshop
              .begin(() -> hold(new CountDownLatch(1), hold))
              .thenApply(one -> Thread.currentThread().getName());
      hold.countDown();
      assertThat(name.join()).isEqualTo("laut-work");
    }
  }

  @Test
  void an_answer_that_is_not_taken_in_holds_up_nobody_else() {
    var taken = new CountDownLatch(1);
    try (var workshop = new Workshop(1, 1, Duration.ofSeconds(3))) {
      var begin = new CountDownLatch(1);
      CompletableFuture<Integer> slow =
          workshop.begin(() -> hold(begin)).thenApply(one -> hold(taken));
      begin.countDown();
      assertThat(workshop.run(() -> 2)).isEqualTo(2);
      assertThat(slow).isNotDone();
      taken.countDown();
      assertThat(slow.join()).isEqualTo(1);
    }
  }

  private static int hold(CountDownLatch end) {
    try {
      return hold(new CountDownLatch(1), end);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void exceptions_come_through() {
    try (var workshop = new Workshop(1, 1, Duration.ofSeconds(60))) {
      assertThatThrownBy(() ->
              workshop.run(() -> {
                throw new IllegalStateException("inside");
              }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("inside");
    }
  }
}
