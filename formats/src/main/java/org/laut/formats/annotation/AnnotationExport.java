package org.laut.formats.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.laut.corpus.Item;
import org.laut.formats.export.Export;
import org.laut.formats.record.Excerpt;

/// Reports as one AnnotationCollection: for each item an annotation of its text as a whole, then
/// one for each mention, statement, time and event, an annotation a line.
///
/// An annotation's id is made of what it annotates, so that it is the same in every export.
public final class AnnotationExport implements Export {
  private static final String COLLECTION = "urn:laut:export";

  private final OutputStream out;
  private final Excerpt excerpt;
  private long total;

  /// Writes the head.
  public AnnotationExport(OutputStream out, Excerpt excerpt) throws IOException {
    this.out = out;
    this.excerpt = excerpt;
    write("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",");
    write(Context.own());
    write("],\"id\":\"" + COLLECTION + "\",\"type\":\"AnnotationCollection\",\"label\":\"Laut\",");
    write("\"first\":{\"id\":\"" + COLLECTION + "#page\",\"type\":\"AnnotationPage\",");
    write("\"partOf\":\"" + COLLECTION + "\",\"startIndex\":0,\"items\":[");
  }

  @Override
  public void add(Item item) throws IOException {
    var subject = new Subject(item, excerpt);
    for (byte[] annotation : new Annotations(subject).written()) {
      write(total == 0 ? "\n" : ",\n");
      out.write(annotation);
      total++;
    }
  }

  @Override
  public void finish() throws IOException {
    write("\n]},\"total\":" + total + "}\n");
    out.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
