package org.muniscope.synthetic;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a filing is set: one choice in each dimension.
 *
 * @param choices the choice by its kind, every kind present
 */
public record Layout(Map<Class<?>, Dimension> choices) {
  /** All kinds of choices, in the order in which they are declared. */
  static final List<Class<?>> KINDS = List.of(Dimension.class.getPermittedSubclasses());

  public Layout {
    var ordered = new LinkedHashMap<Class<?>, Dimension>();
    for (var kind : KINDS) {
      ordered.put(kind, Objects.requireNonNull(choices.get(kind), kind::getSimpleName));
    }
    choices = Collections.unmodifiableMap(ordered);
  }

  /** The layout that is plainest in every dimension. */
  public static Layout plain() {
    return new Layout(KINDS.stream().collect(Collectors.toMap(k -> k, k -> options(k).getFirst())));
  }

  /** The choices of a kind, the plainest first. */
  static List<Dimension> options(Class<?> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Dimension.class::cast).toList();
  }

  /** The choice of a kind. */
  public <D extends Dimension> D get(Class<D> kind) {
    return kind.cast(Objects.requireNonNull(choices.get(kind)));
  }

  /** Whether this choice was made. */
  public boolean has(Dimension choice) {
    return choices.containsValue(choice);
  }

  /** The same layout with one choice made anew. */
  public Layout with(Dimension choice) {
    var changed = new LinkedHashMap<>(choices);
    changed.put(((Enum<?>) choice).getDeclaringClass(), choice);
    return new Layout(changed);
  }

  /** The layout as the expression that makes it. */
  @Override
  public String toString() {
    return choices.values().stream()
        .filter(choice -> !plain().has(choice))
        .map(c -> ".with(" + ((Enum<?>) c).getDeclaringClass().getSimpleName() + "." + c + ")")
        .collect(Collectors.joining("", "Layout.plain()", ""));
  }
}
