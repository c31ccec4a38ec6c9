package org.laut.de.token;

import java.util.Set;

/// The names of months and days of the week.
public final class Calendar {
  private static final Set<String> MONTHS =
      Set.of(
          "Januar",
          "Jänner",
          "Februar",
          "Feber",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private static final Set<String> SHORT_MONTHS =
      Set.of(
          "Jan", "Feb", "Febr", "Mär", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov",
          "Dez");

  private static final Set<String> DAYS =
      Set.of(
          "Montag",
          "Dienstag",
          "Mittwoch",
          "Donnerstag",
          "Freitag",
          "Samstag",
          "Sonnabend",
          "Sonntag");

  private Calendar() {}

  /// True for a month, in full or short without its period.
  static boolean month(String form) {
    return MONTHS.contains(form) || SHORT_MONTHS.contains(form);
  }

  /// True for a month or day, with or without the period of its short form.
  static boolean names(String form) {
    String plain = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    return month(plain) || DAYS.contains(plain);
  }

  /// True for the full name of a month or day; short names may be those of persons.
  public static boolean unshortened(String form) {
    return MONTHS.contains(form) || DAYS.contains(form);
  }
}
