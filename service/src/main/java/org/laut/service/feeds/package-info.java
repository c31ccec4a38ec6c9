/// Polls feeds and takes their items into the store.
///
/// The rest of the program talks to [FeedDesk]: list, add, remove, poll. [FeedPolling] is one that
/// polls what is due until it is closed; the service starts it, and [FeedRoutes] calls it:
///
///     var polling = FeedPolling.of(store, laut::study, FeedSettings.USUAL, FeedListener.NONE);
///     polling.start();
///     new FeedRoutes(polling, patience).routes();
///     polling.close();
///
/// The listener given to it hears of every poll what it took in, for those who follow changes.
/// How bytes come over the network lives in [org.laut.service.net], how a feed is read in
/// `formats`; nothing here knows either.
@NullMarked
package org.laut.service.feeds;

import org.jspecify.annotations.NullMarked;
