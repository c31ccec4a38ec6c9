package org.laut.formats.news;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.formats.html.PageOrText;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.text.Document;
import org.laut.text.Header;

/// The one item of a text file or a web page.
final class FileParts implements Parts {
  private final String name;
  private final InputStream in;
  private final boolean page;
  private final Limits limits;
  private boolean read;

  FileParts(String name, InputStream in, boolean page, Limits limits) {
    this.name = name;
    this.in = in;
    this.page = page;
    this.limits = limits;
  }

  @Override
  public @Nullable Part next() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    byte[] bytes = in.readNBytes(limits.itemBytes() + 1);
    if (bytes.length > limits.itemBytes()) {
      throw limits.tooLong();
    }
    return new Part.Given(named(PageOrText.read(bytes, page)), place());
  }

  private NewsItem named(NewsItem item) {
    if (name.equals("-")) {
      return item;
    }
    Header h = item.document().header();
    var header = new Header(name, h.title(), h.publisher(), h.published(), h.language());
    return new NewsItem(new Document(item.document().text(), header), item.release());
  }

  @Override
  public Place place() {
    return Place.WHOLE;
  }
}
