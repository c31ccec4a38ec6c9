package org.laut.service.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.formats.feed.FeedHead;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Problem;
import org.laut.formats.news.NewsReader;
import org.laut.service.net.Fetched;
import org.laut.service.net.GuardedClient;
import org.laut.service.net.NetFailure;
import org.laut.service.net.WebAddress;
import org.laut.store.Feed;

/// Asks a server for a feed, only for what has changed, and reads it.
record FeedFetch(GuardedClient client) {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int LONGEST_MARK = 300;
  private static final int MOST_ITEMS = 2000;
  private static final int ITEM_BYTES = 1 << 20;

  private static final NewsReader NEWS =
      new NewsReader(
          new Limits(ITEM_BYTES, Limits.USUAL.unpackedBytes(), Limits.USUAL.ratio(), MOST_ITEMS));

  private static final String ACCEPTED =
      "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

  /// @param now for dates in headers
  Answer ask(Feed feed, Instant now) {
    try {
      WebAddress address = WebAddress.of(feed.url());
      Fetched fetched = client.get(address, headers(feed));
      return switch (fetched.status()) {
        case OK -> read(fetched, new FeedItems(address, feed.publisher()));
        case NOT_MODIFIED -> unchanged(fetched, feed);
        default ->
            new Answer.Failed(
                Trouble.of(
                    FeedFault.STATUS,
                    String.valueOf(fetched.status()),
                    Freshness.retryAfter(fetched.header("Retry-After"), now).orElse(null)));
      };
    } catch (NetFailure e) {
      return new Answer.Failed(Trouble.of(e.fault(), e.detail(), null));
    }
  }

  private static Map<String, String> headers(Feed feed) {
    var headers = new HashMap<String, String>();
    headers.put("Accept", ACCEPTED);
    if (feed.state().etag() != null) {
      headers.put("If-None-Match", feed.state().etag());
    }
    if (feed.state().modified() != null) {
      headers.put("If-Modified-Since", feed.state().modified());
    }
    return headers;
  }

  private static Answer read(Fetched fetched, FeedItems qualified) {
    List<NewsItem> items = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    FeedHead head =
        NEWS.feed(
            fetched.body(),
            part -> {
              switch (part) {
                case Part.Given given -> items.add(qualified.of(given.item()));
                case Part.Refused problem -> refused.add(problem.problem());
                case Part.PassedOver passed -> {}
              }
            });
    if (items.isEmpty() && !refused.isEmpty()) {
      Problem why = refused.getFirst();
      return new Answer.Failed(
          Trouble.of(FeedFault.NOT_A_FEED, (why.fault() + " " + why.detail()).strip(), null));
    }
    boolean cut = refused.stream().anyMatch(problem -> problem.fault() == Fault.TRUNCATED);
    return new Answer.Read(
        head.title(),
        cut ? new Answer.Mark(null, null) : mark(fetched),
        longer(head.fresh(), Freshness.maxAge(fetched.header("Cache-Control")).orElse(null)),
        items,
        refused);
  }

  private static Answer unchanged(Fetched fetched, Feed feed) {
    Answer.Mark now = mark(fetched);
    var mark =
        new Answer.Mark(
            now.etag() == null ? feed.state().etag() : now.etag(),
            now.modified() == null ? feed.state().modified() : now.modified());
    return new Answer.Unchanged(
        mark, Freshness.maxAge(fetched.header("Cache-Control")).orElse(null));
  }

  private static Answer.Mark mark(Fetched fetched) {
    return new Answer.Mark(sent(fetched.header("ETag")), sent(fetched.header("Last-Modified")));
  }

  /// What can be sent back in a header; null if it cannot.
  private static @Nullable String sent(@Nullable String value) {
    boolean sendable =
        value != null
            && !value.isBlank()
            && value.length() <= LONGEST_MARK
            && value.chars().allMatch(c -> c >= ' ' && c <= '~');
    return sendable ? value : null;
  }

  private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
    return Stream.of(one, other).flatMap(Stream::ofNullable).max(Duration::compareTo).orElse(null);
  }
}
