package org.laut.service;

import java.time.Duration;

/// How much a client may ask for.
///
/// @param textBytes the most bytes of a text to read
/// @param intakeBytes the most bytes of a body to take in
/// @param jobBytes from so many bytes on a body becomes a job
/// @param body how long a body may take to arrive
/// @param idle how long a connection may say nothing
/// @param work how long an operation may take
/// @param workers how many operations are worked on at a time
/// @param waiting how many more may wait for that
/// @param streams how many answers may be written bit by bit at a time
/// @param perSecond how many requests a client may make a second, on the average; 0 for any number
/// @param stop how long a stop waits for what is being done
public record Limits(
    int textBytes,
    long intakeBytes,
    int jobBytes,
    Duration body,
    Duration idle,
    Duration work,
    int workers,
    int waiting,
    int streams,
    double perSecond,
    Duration stop) {
  /// Two MiB a text, 64 MiB taken in at once, 30 seconds for everything.
  public static final Limits USUAL =
      new Limits(
          2 << 20,
          64L << 20,
          256 << 10,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Runtime.getRuntime().availableProcessors(),
          128,
          48,
          0,
          Duration.ofSeconds(20));

  /// The same with another rate.
  public Limits perSecond(double rate) {
    return new Limits(
        textBytes, intakeBytes, jobBytes, body, idle, work, workers, waiting, streams, rate, stop);
  }
}
