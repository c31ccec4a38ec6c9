package org.laut.bench.heideltime;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.LogManager;

/// Reads German news with HeidelTime as often as it is asked: `HeidelTimeRounds <properties>`.
///
/// Standard input brings the day of publication and the articles, then a byte for each round.
/// Standard output answers each round with the processor time it took, in nanoseconds, and the
/// number of times found.
final class HeidelTimeRounds {
  private final HeidelTimeStandalone heidelTime;
  private final Date published;
  private final List<String> articles;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private HeidelTimeRounds(String properties, LocalDate published, List<String> articles) {
    this.heidelTime =
        new HeidelTimeStandalone(
            Language.GERMAN, DocumentType.NEWS, OutputType.TIMEML, properties, POSTagger.NO);
    this.published = Date.from(published.atStartOfDay(ZoneId.systemDefault()).toInstant());
    this.articles = articles;
  }

  public static void main(String[] arguments) throws Exception {
    DataOutputStream out = new DataOutputStream(System.out);
    DataInputStream in = new DataInputStream(System.in);
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    LogManager.getLogManager().reset();
    LocalDate published = LocalDate.parse(in.readUTF());
    HeidelTimeRounds rounds = new HeidelTimeRounds(arguments[0], published, articles(in));
    while (in.read() >= 0) {
      rounds.answer(out);
    }
  }

  private static List<String> articles(DataInputStream in) throws IOException {
    List<String> articles = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      articles.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return articles;
  }

  private void answer(DataOutputStream out) throws Exception {
    long start = threads.getCurrentThreadCpuTime();
    int times = 0;
    for (String article : articles) {
      times += count(heidelTime.process(article, published));
    }
    out.writeLong(threads.getCurrentThreadCpuTime() - start);
    out.writeInt(times);
    out.flush();
  }

  private static int count(String timeMl) {
    int count = 0;
    for (int at = timeMl.indexOf("<TIMEX3"); at >= 0; at = timeMl.indexOf("<TIMEX3", at + 1)) {
      count++;
    }
    return count;
  }
}
