package org.laut.store.ledger;

/// An answer that was given to a request with a key of its own.
///
/// @param body SHA-256 of the request, in hexadecimal digits
/// @param status of HTTP; 0 while the request is being worked on
/// @param text JSON
public record GivenAnswer(String body, int status, String text) {
  /// True while there is no answer yet.
  public boolean pending() {
    return status == 0;
  }
}
