package org.laut.service.item;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.laut.formats.export.Folder;

/// A folder of files that are written side by side and sent as one ZIP. Until the end they lie in a
/// folder of this machine, since a ZIP takes one file after the other.
final class ZippedFolder implements Folder, AutoCloseable {
  private final OutputStream out;
  private final Path folder;
  private final Map<String, OutputStream> files = new LinkedHashMap<>();

  ZippedFolder(OutputStream out) throws IOException {
    this.out = out;
    this.folder = Files.createTempDirectory("laut-export");
  }

  @Override
  public OutputStream open(String name) throws IOException {
    var file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    files.put(name, file);
    return file;
  }

  /// Sends all files.
  void finish() throws IOException {
    var zip = new ZipOutputStream(out);
    for (Map.Entry<String, OutputStream> file : files.entrySet()) {
      file.getValue().close();
      zip.putNextEntry(new ZipEntry(file.getKey()));
      Files.copy(folder.resolve(file.getKey()), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<String, OutputStream> file : files.entrySet()) {
      file.getValue().close();
      Files.deleteIfExists(folder.resolve(file.getKey()));
    }
    Files.deleteIfExists(folder);
  }
}
