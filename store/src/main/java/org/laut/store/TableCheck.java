package org.laut.store;

import java.util.function.Consumer;
import org.laut.store.database.Session;

/// Checks what the rows of the tables say of each other.
record TableCheck(Session session, Consumer<Finding> report) {
  void run() {
    refs(
        "select ref from item group by ref having sum(latest) <> 1 or count(*) <> max(version)"
            + " or min(version) <> 1 or max(version * latest) <> max(version)",
        "does not have versions from 1 on of which the last one is the latest");
    none(
        "select count(*) from packed p left join item i on i.item = p.item where i.item is null",
        "texts belong to no item");
    none(
        "select count(*) from item, store where item >= next_item",
        "items have numbers that are still to be given");
  }

  private void refs(String sql, String what) {
    session
        .list(sql + " order by ref limit 100", row -> row.getString(1))
        .forEach(ref -> report.accept(new Finding(ref, 0, what)));
  }

  private void none(String sql, String what) {
    long count = session.number(sql);
    if (count > 0) {
      report.accept(Finding.of(count + " " + what));
    }
  }
}
