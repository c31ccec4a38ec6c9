package org.laut.service.feeds;

import org.laut.testkit.PostgresServer;

class PostgresFeedPollingTest extends FeedPollingContract {
  @Override
  String newPlace() {
    return PostgresServer.newPlace();
  }
}
