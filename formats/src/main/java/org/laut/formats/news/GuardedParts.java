package org.laut.formats.news;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Problem;
import org.laut.formats.intake.Unreadable;

/// The parts of an input that never throw: what ends the reading is the last part, refused. An
/// input without any part is refused as empty.
final class GuardedParts {
  /// Opens an input.
  interface Opening {
    Parts open() throws IOException;
  }

  private final Opening opening;
  private final long most;
  private @Nullable Parts parts;
  private long handed;
  private long items;
  private boolean ended;

  /// @param most items to hand on
  GuardedParts(Opening opening, long most) {
    this.opening = opening;
    this.most = most;
  }

  /// The next part; null at the end.
  @Nullable Part next() {
    if (ended) {
      return null;
    }
    Part part = guarded();
    if (part == null && handed == 0) {
      part = new Part.Refused(new Problem(Fault.EMPTY, "", Place.WHOLE));
      ended = true;
    }
    if (part instanceof Part.Given && ++items > most) {
      part = refused(Fault.TOO_MANY, String.valueOf(most));
    }
    handed++;
    ended |= part == null;
    return part;
  }

  private @Nullable Part guarded() {
    try {
      if (parts == null) {
        parts = opening.open();
      }
      return parts.next();
    } catch (IOException e) {
      Unreadable cause = unreadable(e);
      return cause == null
          ? refused(Fault.UNFETCHED, String.valueOf(e.getMessage()))
          : refused(cause.fault(), cause.detail());
    } catch (OutOfMemoryError e) {
      return refused(Fault.NO_MEMORY, "");
    } catch (RuntimeException | StackOverflowError e) {
      return refused(Fault.INTERNAL, e.getClass().getSimpleName());
    }
  }

  /// The last part.
  private Part refused(Fault fault, String detail) {
    ended = true;
    Place place = parts == null ? Place.WHOLE : parts.place();
    return new Part.Refused(new Problem(fault, detail, place));
  }

  /// Libraries put the exceptions of a stream into their own.
  private static @Nullable Unreadable unreadable(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable found) {
        return found;
      }
    }
    return null;
  }
}
