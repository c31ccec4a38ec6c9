/// Polls feeds and takes their items into the store.
///
/// The rest of the program talks to [FeedDesk]: list, add, remove, poll. [FeedPolling] is one that
/// polls what is due until it is closed; `laut serve` starts it, the routes below `/v1/feeds` call
/// it:
///
///     var polling = FeedPolling.of(store, laut::study, FeedSettings.USUAL, polled -> {});
///     polling.start();
///     GET    /v1/feeds            FeedJson.list(polling.all())
///     POST   /v1/feeds            FeedJson.feed(polling.add(url, publisher).feed())
///     DELETE /v1/feeds/{id}       polling.remove(id)
///     POST   /v1/feeds/{id}/poll  FeedJson.feed(polling.poll(id).orElseThrow().get().feed())
///     polling.close();
///
/// The listener given to it hears of every poll what it took in, for those who follow changes.
/// How bytes come over the network lives in [org.laut.service.net], how a feed is read in
/// `formats`; nothing here knows either.
@NullMarked
package org.laut.service.feeds;

import org.jspecify.annotations.NullMarked;
