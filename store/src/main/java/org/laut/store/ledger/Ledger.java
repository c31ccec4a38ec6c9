package org.laut.store.ledger;

import java.time.InstantSource;
import org.laut.store.database.Database;

/// What is kept in a store beside its items.
public record Ledger(Database database, InstantSource clock) {
  public Tokens tokens() {
    return new Tokens(database, clock);
  }

  public Audit audit() {
    return new Audit(database, clock);
  }

  public Jobs jobs() {
    return new Jobs(database, clock);
  }

  public Answers answers() {
    return new Answers(database, clock);
  }
}
