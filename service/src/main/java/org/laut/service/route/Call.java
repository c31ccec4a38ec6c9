package org.laut.service.route;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Filter;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.service.guard.Caller;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;

/// A request, with typed access to what it says. What is wrong in it is a [Problem].
public record Call(Context ctx, Caller caller) {
  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;
  private static final int LONGEST = 2000;

  /// Who makes the request, for the audit trail.
  public String who() {
    return caller.name() == null ? "desk" : caller.name();
  }

  /// The part of the path with this name, decoded.
  public String path(String name) {
    return ctx.pathParam(name);
  }

  /// A parameter of the query; null if it is missing or blank.
  public @Nullable String query(String name) {
    String value = ctx.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw Problem.invalid(name, "longer than " + LONGEST + " characters");
    }
    return value;
  }

  /// A parameter that must be there.
  public String required(String name) {
    String value = query(name);
    if (value == null) {
      throw Problem.invalid(name, "the parameter " + name + " is missing");
    }
    return value;
  }

  /// One of some words; the first where the parameter is missing.
  public String word(String name, List<String> words) {
    String value = query(name);
    if (value == null) {
      return words.getFirst();
    }
    if (!words.contains(value)) {
      throw Problem.invalid(name, "one of " + String.join(", ", words) + " is needed");
    }
    return value;
  }

  /// A number from 1 on; null if it is missing.
  public @Nullable Integer number(String name) {
    String value = query(name);
    return value == null ? null : number(name, value, Integer.MAX_VALUE);
  }

  /// How many elements a page is to have.
  public int limit() {
    String value = query("limit");
    return value == null ? USUAL_PAGE : number("limit", value, LARGEST_PAGE);
  }

  private static int number(String name, String value, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Problem.invalid(name, "a number from 1 to " + most + " is needed");
    }
    throw Problem.invalid(name, "a number from 1 to " + most + " is needed");
  }

  /// A day; null if it is missing.
  public @Nullable LocalDate day(String name) {
    String value = query(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw Problem.invalid(name, "a day such as 2024-06-18 is needed");
    }
  }

  /// A moment, or the beginning of a day some days later; null if it is missing.
  public @Nullable OffsetDateTime moment(String name, int days) {
    String value = query(name);
    if (value == null) {
      return null;
    }
    try {
      return value.indexOf('T') < 0
          ? LocalDate.parse(value)
              .plusDays(days)
              .atStartOfDay(ZoneId.systemDefault())
              .toOffsetDateTime()
          : OffsetDateTime.parse(value.replace(' ', '+'));
    } catch (DateTimeException e) {
      throw Problem.invalid(
          name, "a day such as 2024-06-18 or a moment such as 2024-06-18T08:00:00+02:00 is needed");
    }
  }

  /// What `from`, `to` and `publisher` ask for.
  public Filter filter() {
    return new Filter(moment("from", 0), moment("to", 1), query("publisher"));
  }

  /// The media type of the body in lower case, without parameters; empty if it is not said.
  public String mediaType() {
    String type = ctx.contentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /// The body as one object of JSON.
  public JsonObject object(byte[] body) {
    if (!mediaType().equals(Reply.JSON)) {
      throw Problem.of(Kind.MEDIA_TYPE, "the body must be application/json");
    }
    try {
      return Json.object(utf8(body));
    } catch (InvalidJson e) {
      throw badJson(e);
    }
  }

  /// The text in bytes that must be UTF-8.
  public static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(Kind.BAD_REQUEST, "the body is not UTF-8");
    }
  }

  /// What to tell of a body that is no JSON, or not the one that is wanted.
  public static Problem badJson(InvalidJson e) {
    return switch (e.fault()) {
      case SYNTAX -> Problem.of(Kind.BAD_REQUEST, "the body is no JSON: " + e.detail());
      case NO_OBJECT -> Problem.of(Kind.BAD_REQUEST, "the body must be an object of JSON");
      case MISSING -> Problem.invalid(e.detail(), "the field " + e.detail() + " is missing");
      case WRONG_TYPE ->
          Problem.invalid(e.detail(), "the field " + e.detail() + " has a wrong type");
    };
  }
}
