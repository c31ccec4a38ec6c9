package org.laut.store.packed;

/// Kept bytes that are no item, or of a form that this version does not know.
public final class DamagedItem extends RuntimeException {
  private static final long serialVersionUID = 1;

  DamagedItem(String message) {
    super(message);
  }
}
