package org.laut.formats.jsonl;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on the lines of a stream on several threads and hands the results on in the lines' order.
///
/// The calling thread reads and hands on. Never more than `most` lines, nor, unless it is a single
/// one, more than `weight` bytes of them are in flight, so memory does not grow with the stream.
///
/// @param threads that work
/// @param most lines that may be in flight
/// @param weight bytes of lines that may be in flight
public record InOrder(int threads, int most, int weight) {
  /// Takes a result.
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private record Job<R>(Future<R> result, int weight) {}

  /// Reads all lines. An exception of the work ends the run; so does one of the sink.
  public <R> void run(Lines lines, Function<Line, R> work, Sink<R> sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    try {
      var jobs = new ArrayDeque<Job<R>>();
      int held = 0;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        while (!jobs.isEmpty() && (jobs.size() >= most || held + line.weight() > weight)) {
          held -= finish(jobs.remove(), sink);
        }
        Line job = line;
        jobs.add(new Job<>(pool.submit(() -> work.apply(job)), line.weight()));
        held += line.weight();
        while (!jobs.isEmpty() && jobs.peek().result().isDone()) {
          held -= finish(jobs.remove(), sink);
        }
      }
      while (!jobs.isEmpty()) {
        finish(jobs.remove(), sink);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> int finish(Job<R> job, Sink<R> sink) throws IOException {
    try {
      sink.accept(job.result().get());
      return job.weight();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "laut-reader");
    thread.setDaemon(true);
    return thread;
  }
}
