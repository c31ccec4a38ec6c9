package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/// Calls operations and checks each answer against the OpenAPI document.
record Contract(Running running, OpenApi api, Set<String> called) {
  static Contract of(Running running) {
    return new Contract(running, OpenApi.load(), new TreeSet<>());
  }

  /// Calls an operation.
  ///
  /// @param path with its parameters filled in
  HttpResponse<String> call(String id, String path, int status, HttpRequest.Builder request) {
    HttpResponse<String> answer = running.send(request);
    assertThat(answer.statusCode()).as("%s %s: %s", id, path, answer.body()).isEqualTo(status);
    api.check(id, status, answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    called.add(id);
    return answer;
  }

  HttpResponse<String> get(String id, String path, int status) {
    return call(id, path, status, running.request(path));
  }

  HttpResponse<String> delete(String id, String path, int status) {
    return call(id, path, status, running.request(path).DELETE());
  }

  HttpResponse<String> post(String id, String path, int status, String type, String body) {
    return call(id, path, status, running.posting(path, type, body));
  }
}
