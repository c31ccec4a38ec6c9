package org.laut.app.command.ingest;

/// What became of all parts of the inputs; everything is counted once.
final class Sums {
  private long read;
  private long known;
  private long newVersions;
  private long skipped;
  private long failed;

  void read() {
    read++;
  }

  void known() {
    known++;
  }

  void newVersion() {
    newVersions++;
  }

  void skipped() {
    skipped++;
  }

  void failed(long parts) {
    failed += parts;
  }

  long readItems() {
    return read;
  }

  long knownItems() {
    return known;
  }

  long versions() {
    return newVersions;
  }

  long skippedParts() {
    return skipped;
  }

  long failedParts() {
    return failed;
  }

  /// Items that the store took in just now.
  long kept() {
    return read + newVersions;
  }

  long all() {
    return read + known + newVersions + skipped + failed;
  }
}
