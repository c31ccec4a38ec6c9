package org.laut.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.netpreserve.jwarc.WarcRecord;

/// The pages and texts of a web archive. Records that cannot be read are refused, records that hold
/// something else passed over; those after them are read.
public final class WarcParts implements Parts {
  private final Records records;
  private final Limits limits;
  private Place place = Place.record();

  /// @param in unpacked
  public WarcParts(InputStream in, Limits limits) {
    records = new Records(in);
    this.limits = limits;
  }

  @Override
  public @Nullable Part next() throws IOException {
    Place here = place.next();
    try {
      WarcRecord record = records.next();
      if (record == null) {
        return null;
      }
      place = here;
      return part(record);
    } catch (Unreadable e) {
      place = here;
      return e.at(here);
    }
  }

  private Part part(WarcRecord record) throws IOException {
    try {
      records.bytes().readHead();
      Captured captured = Captured.of(record);
      records.bytes().readContent();
      return captured.content() == null
          ? new Part.PassedOver(captured.kind(), place)
          : new Part.Given(captured.item(limits), place);
    } catch (IOException | RuntimeException e) {
      records.checkEnd(false);
      throw e instanceof Unreadable own ? own : new Unreadable(Fault.NOT_HTTP, "");
    }
  }

  @Override
  public Place place() {
    return place;
  }
}
