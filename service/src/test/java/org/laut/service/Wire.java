package org.laut.service;

/// A few invented items of a wire.
final class Wire {
  static final String BRIDGE =
      """
      {"id":"a1","publisher":"Rheinbote","published":"2025-03-11T07:40:00+01:00",\
      "title":"Brücke gesperrt","text":"Ulm (dpa) - Die Brücke sei nicht mehr sicher, sagte\
       Bauleiterin Anna Weber am Dienstag. Die Stadt sperrte am Montag die Brücke."}
      """;
  static final String DENIAL =
      """
      {"id":"news/b2?x=1","publisher":"Nordblick","published":"2025-03-11T09:10:00+01:00",\
      "title":"=1+1","text":"Die Brücke müsse repariert werden, forderte Bauleiterin Anna Weber\
       laut der Agentur dpa. Minister Jonas Kroll bestritt, dass die Brücke unsicher sei."}
      """;
  static final String HARBOUR =
      """
      {"id":"c3","publisher":"Nordblick","published":"2025-03-12T10:00:00+01:00",\
      "title":"Hafen","text":"Der Hafen werde im Sommer ausgebaut, sagte Minister Jonas Kroll."}
      """;

  /// The first item with another sentence before its own.
  static final String BRIDGE_AGAIN =
      """
      {"id":"a1","publisher":"Rheinbote","published":"2025-03-11T07:55:00+01:00",\
      "title":"Brücke gesperrt","text":"Ulm (dpa) - Am Ufer stehen Schaulustige. Die Brücke sei\
       nicht mehr sicher, sagte Bauleiterin Anna Weber am Dienstag. Die Stadt sperrte am Montag\
       die Brücke."}
      """;

  static final String WITHDRAWAL =
      """
      {"id":"a9","publisher":"Rheinbote","published":"2025-03-11T12:00:00+01:00",\
      "title":"Meldung zurückgezogen","status":"withdrawn","version_of":"a1",\
      "text":"Die Meldung über die Brücke wird zurückgezogen."}
      """;
  static final String ALL = BRIDGE + DENIAL + HARBOUR;

  private Wire() {}
}
