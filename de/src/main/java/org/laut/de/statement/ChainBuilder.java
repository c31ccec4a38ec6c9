package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Resolution;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.text.Span;
import org.laut.text.Token;

/// Puts the hands of a candidate into the order in which its word travelled.
final class ChainBuilder {
  private static final Link NOBODY = Link.of(Link.Role.ORIGIN, new Source.Unstated());

  private ChainBuilder() {}

  /// Origin, channels, relays of a candidate by itself.
  ///
  /// @param last who spoke before; null if nobody
  static List<Link> links(Passage passage, Candidate candidate, @Nullable Voice last) {
    List<Link> links = new ArrayList<>();
    if (candidate.continues()) {
      links.addAll(last == null ? List.of(NOBODY) : carried(passage, candidate, last.links()));
      if (candidate.speaker() != null) {
        add(links, link(passage, Link.Role.RELAY, candidate.speaker()));
      }
      return links;
    }
    Mention speaker = candidate.speaker();
    Mention origin = candidate.origin() == null ? speaker : candidate.origin();
    links.add(origin == null ? NOBODY : link(passage, Link.Role.ORIGIN, origin));
    for (Link.Role role : List.of(Link.Role.CHANNEL, Link.Role.RELAY)) {
      if (role == Link.Role.RELAY && candidate.origin() != null && speaker != null) {
        add(links, link(passage, role, speaker));
      }
      for (Hand hand : candidate.hands()) {
        if (hand.role() == role) {
          add(links, link(passage, role, hand.mention()));
        }
      }
    }
    return links;
  }

  /// The links of a statement inside another: its own, then the hands of the outer one.
  static List<Link> nested(List<Link> inner, List<Link> outer) {
    List<Link> links = new ArrayList<>(inner);
    if (outer.getFirst().source() instanceof Source.Named) {
      add(links, Link.of(Link.Role.RELAY, outer.getFirst().source()));
    }
    for (Link link : outer.subList(1, outer.size())) {
      add(links, Link.of(Link.Role.RELAY, link.source()));
    }
    return links;
  }

  /// The links for what a speaker goes on to say: he is meant by his nearest mention by name.
  private static List<Link> carried(Passage passage, Candidate candidate, List<Link> last) {
    List<Link> links = new ArrayList<>(last);
    if (last.getFirst().source() instanceof Source.Named named) {
      int start = passage.text().token(candidate.first()).start();
      Span near = named.entity() == null ? null : passage.naming().before(named.entity(), start);
      if (near == null) {
        near = named.antecedent() == null ? named.mention() : named.antecedent();
      }
      Span antecedent = near.equals(named.mention()) ? null : near;
      links.set(
          0,
          Link.of(
              Link.Role.ORIGIN,
              new Source.Named(named.mention(), named.kind(), named.entity(), antecedent)));
    }
    return links;
  }

  private static void add(List<Link> links, Link link) {
    Span span = link.source().span();
    for (Link other : links) {
      Span there = other.source().span();
      if (span != null && there != null && span.equals(there)) {
        return;
      }
    }
    links.add(link);
  }

  private static boolean pronoun(Passage passage, int token) {
    Tag tag = passage.text().tag(token);
    return tag == Tag.PPER || tag == Tag.PDS || tag == Tag.PPOSAT;
  }

  private static Link link(Passage passage, Link.Role role, Mention mention) {
    if (mention.letters() > 0) {
      return issuer(passage, role, mention);
    }
    Resolution resolution =
        pronoun(passage, mention.head())
            ? passage.entities().resolvePronoun(mention.head(), passage.speakers())
            : passage.entities().resolve(mention.first(), mention.end(), mention.head());
    SourceKind kind =
        resolution.kind() == SourceKind.UNSTATED ? SourceKind.GROUP : resolution.kind();
    Span span = passage.text().span(mention.first(), mention.end());
    return several(passage, mention)
        ? Link.of(role, new Source.Named(span, kind, null, null))
        : Link.of(role, new Source.Named(span, kind, resolution.entity(), resolution.antecedent()));
  }

  /// True if "und" ties a second source to the first: both together are no single entity.
  private static boolean several(Passage passage, Mention mention) {
    TaggedText text = passage.text();
    for (int i = mention.head() + 1; i < mention.end() - 1; i++) {
      boolean and = text.is(i, "und") || text.is(i, "sowie");
      Tag next = text.tag(i + 1);
      if (and && (next == Tag.NE || next == Tag.ART || i == mention.head() + 1)) {
        return !text.tag(i - 1).punctuation() && passage.phrases().from(i + 1) != null;
      }
    }
    return false;
  }

  private static SourceKind kind(EntityKind kind) {
    return switch (kind) {
      case AGENCY -> SourceKind.AGENCY;
      case MEDIUM -> SourceKind.MEDIUM;
      case OFFICIAL, STATE, PLACE -> SourceKind.OFFICIAL;
      case PERSON, ORGANISATION, GROUP, DOCUMENT -> SourceKind.ORGANISATION;
    };
  }

  /// The link of a name that is the first part of a word.
  private static Link issuer(Passage passage, Link.Role role, Mention mention) {
    Token token = passage.text().token(mention.first());
    Span span = new Span(token.start(), token.start() + mention.letters());
    Entity known = passage.naming().entity(token.form().substring(0, mention.letters()));
    SourceKind kind = known == null ? SourceKind.ORGANISATION : kind(known.kind());
    return Link.of(role, new Source.Named(span, kind, known == null ? null : known.id(), null));
  }
}
