package org.laut.formats.ninjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Replacing;

/// Which item a ninjs object replaces.
record Replaced(NinjsFields fields) {
  /// The id of the item that the one with this id replaces; null if there is none but itself.
  @Nullable String by(String ref) {
    String evolved = fields.string("evolvedfrom");
    String found = evolved == null ? associated(fields.object().value("associations")) : evolved;
    return ref.equals(found) ? null : found;
  }

  /// Associations are named by their keys in 1.x, by a field in 2.x.
  private static @Nullable String associated(@Nullable Object associations) {
    if (associations instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (Replacing.isMeantBy(String.valueOf(entry.getKey()))) {
          return uri(entry.getValue());
        }
      }
    } else if (associations instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> map
            && (Replacing.isMeantBy(String.valueOf(map.get("name")))
                || Replacing.isMeantBy(String.valueOf(map.get("role"))))) {
          return uri(map);
        }
      }
    }
    return null;
  }

  private static @Nullable String uri(@Nullable Object association) {
    return association instanceof Map<?, ?> map ? NinjsFields.text(map.get("uri")) : null;
  }
}
