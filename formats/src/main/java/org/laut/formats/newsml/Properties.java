package org.laut.formats.newsml;

import java.util.List;
import java.util.Objects;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// The properties in an element of NewsML-G2. Null where they say nothing.
///
/// @param element null if it is not there itself
record Properties(@Nullable Element element) {
  Properties of(String name) {
    return new Properties(element == null ? null : element.getChild(name));
  }

  List<Element> all(String name) {
    return element == null ? List.of() : element.getChildren(name);
  }

  /// The words of the first property of this name that has any.
  @Nullable String text(String name) {
    return all(name).stream()
        .map(Element::getTextNormalize)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /// The words of the main property of this name, else of the first.
  @Nullable String mainText(String name) {
    return all(name).stream()
        .filter(p -> "main".equals(local(p.getAttributeValue("role"))))
        .map(Element::getTextNormalize)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(() -> text(name));
  }

  @Nullable String attribute(String name, String attribute) {
    Element property = element == null ? null : element.getChild(name);
    return property == null ? null : property.getAttributeValue(attribute);
  }

  /// The code of the first property of this name, without the prefix of its scheme.
  @Nullable String code(String name) {
    List<String> codes = codes(name);
    return codes.isEmpty() ? null : codes.getFirst();
  }

  /// The codes of all properties of this name, without the prefixes of their schemes.
  List<String> codes(String name) {
    return all(name).stream().map(Properties::code).filter(Objects::nonNull).toList();
  }

  /// The name of the person or organisation in the first property of this name: spelled out,
  /// literal, or as its code has it.
  @Nullable String name(String name) {
    Element property = element == null ? null : element.getChild(name);
    if (property == null) {
      return null;
    }
    String spelled = new Properties(property).text("name");
    String literal = property.getAttributeValue("literal");
    if (spelled != null || literal != null) {
      return spelled == null ? literal : spelled;
    }
    String text = property.getTextNormalize();
    return text.isEmpty() ? code(property) : text;
  }

  private static @Nullable String code(Element property) {
    String code = property.getAttributeValue("qcode");
    return local(code == null ? property.getAttributeValue("uri") : code);
  }

  private static @Nullable String local(@Nullable String code) {
    return code == null
        ? null
        : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
