package org.laut.formats.newsml;

import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.laut.formats.xml.Vocabulary;

/// What is read of a NewsML-G2 item: its own elements and those of XHTML and NITF, which may have
/// no namespace. They are told apart by where they stand, so none is kept.
final class NewsmlVocabulary implements Vocabulary {
  @Override
  public @Nullable Namespace keep(String uri) {
    boolean known =
        uri.isEmpty()
            || isNewsml(uri)
            || uri.equals("http://www.w3.org/1999/xhtml")
            || uri.startsWith("http://iptc.org/std/NITF/")
            || uri.startsWith("http://nitf.org/");
    return known ? Namespace.NO_NAMESPACE : null;
  }

  static boolean isNewsml(String uri) {
    return uri.startsWith("http://iptc.org/std/nar/");
  }
}
