package org.laut.report;

/// What kind of event it is: the sixteen types of PLOVER (Halterman et al. 2023), and further ones
/// for what news tells besides politics.
public enum EventType {
  AGREE,
  /// Meetings, visits, talks, calls.
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  /// Withdrawal, ceasefire, resignation, release, the end of a treaty.
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  /// Sanctions, broken relations, fines, convictions as pressure of a state.
  SANCTION,
  MOBILIZE,
  /// Arrests, seizures, bans, expulsions, attacks on computers.
  COERCE,
  ASSAULT,
  ELECT,
  APPOINT,
  LEGISLATE,
  TRIAL,
  DISASTER,
  ACCIDENT,
  DEATH,
  /// Rockets, satellites, products.
  LAUNCH,
  BUSINESS,
  RELEASE_DATA,
  MOVE,
  /// An event of no type above; its lemma says which.
  UNTYPED
}
