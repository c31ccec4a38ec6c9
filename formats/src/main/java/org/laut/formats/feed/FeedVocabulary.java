package org.laut.formats.feed;

import java.util.Map;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.laut.formats.xml.Vocabulary;

/// The namespaces in which feeds say what is read of them.
final class FeedVocabulary implements Vocabulary {
  static final Namespace RDF =
      Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

  private static final Map<String, Namespace> KEPT =
      Map.ofEntries(
          Map.entry("", Namespace.NO_NAMESPACE),
          Map.entry("http://backend.userland.com/rss2", Namespace.NO_NAMESPACE),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", Namespace.NO_NAMESPACE),
          kept("", "http://purl.org/rss/1.0/"),
          kept("", "http://my.netscape.com/rdf/simple/0.9/"),
          kept("", "http://channel.netscape.com/rdf/simple/0.9/"),
          kept("", "http://www.w3.org/2005/Atom"),
          kept("", "http://purl.org/atom/ns#"),
          kept("", "http://www.w3.org/1999/xhtml"),
          kept("content", "http://purl.org/rss/1.0/modules/content/"),
          Map.entry(RDF.getURI(), RDF),
          Map.entry(DC.getURI(), DC));

  private static Map.Entry<String, Namespace> kept(String prefix, String uri) {
    return Map.entry(uri, Namespace.getNamespace(prefix, uri));
  }

  @Override
  public @Nullable Namespace keep(String uri) {
    return KEPT.get(uri);
  }
}
