package org.laut.service.problem;

/// What sorts of problems there are, each with its status and a title for people.
public enum Kind {
  BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
  INVALID("invalid", 400, "A parameter or field is wrong"),
  UNAUTHENTICATED("unauthenticated", 401, "A token is needed"),
  FORBIDDEN("forbidden", 403, "Not allowed with this token"),
  FOREIGN_ORIGIN("foreign-origin", 403, "Not allowed from another site"),
  NOT_FOUND("not-found", 404, "There is no such thing"),
  METHOD("method", 405, "Not allowed here"),
  SLOW("slow", 408, "The body came too slowly"),
  CONFLICT("conflict", 409, "It is being worked on"),
  THERE("there", 409, "It is there already"),
  TOO_LARGE("too-large", 413, "Too large"),
  MEDIA_TYPE("media-type", 415, "Another media type is needed"),
  FOREIGN_HOST("foreign-host", 421, "Not meant for this host"),
  UNPROCESSABLE("unprocessable", 422, "It cannot be done"),
  TOO_OFTEN("too-often", 429, "Too many requests"),
  INTERNAL("internal", 500, "An error in the service"),
  BUSY("busy", 503, "Too much to do"),
  TOO_LONG("too-long", 503, "It takes too long"),
  STOPPING("stopping", 503, "The service is being stopped"),
  STORE("store", 503, "The store cannot be used"),
  OTHER("other", 0, "The request was refused");

  private final String word;
  private final int status;
  private final String title;

  Kind(String word, int status, String title) {
    this.word = word;
    this.status = status;
    this.title = title;
  }

  /// What is behind `urn:laut:problem:`.
  public String word() {
    return word;
  }

  /// The status of HTTP; 0 if it is not fixed.
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
